import Basics
import Testing

@Suite("Ids")
struct ULIDTests {
  @Test("the generator gives its known rows")
  func knownRow() {
    var random = SplitMix64(seed: 1_234_567)
    #expect((0..<3).map { _ in random.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    var zero = SplitMix64(seed: 0)
    #expect(zero.next() == 0xE220_A839_7B1D_CDAF)
  }

  @Test(
    "the ids of the format are ids",
    arguments: [
      "01JDQ0A0000000000000000000", "01JDQ0A0000000000000000T00", "01JDQ0A0000000000000000W01", "01JDQ0A0000000000000000W02",
      "01JDQ1B0000000000000000001",
      "01JDQ1B00000000000000000A1", "01JDQ1B00000000000000000C1", "01JDQ1B00000000000000000D1", "01JDQ1B00000000000000000E1",
      "01JDQ1B00000000000000000F1",
      "01JDQ1B00000000000000000G1", "01JDQ1B00000000000000000H1", "01JDQ1B00000000000000000M1", "01JDQ1B00000000000000000P1",
      "01JDQ1B00000000000000000Q1",
      "01JDQ1B00000000000000000R0", "01JDQ1B00000000000000000R1", "01JDQ1B00000000000000000S1", "01JDQ1B00000000000000000V1",
      "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    ])
  func valid(id: String) { #expect(ULID.isValid(id)) }

  @Test(
    "anything else is none",
    arguments: [
      "", "01JDQ0A000000000000000000", "01JDQ0A00000000000000000000", "01jdq0a0000000000000000000", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
      "A0000000000000000000000000",
      "01JDQ0A000000000000000000I", "01JDQ0A000000000000000000L", "01JDQ0A000000000000000000O", "01JDQ0A000000000000000000U",
      "01JDQ0A000000000000000000-",
      "01JDQ0A00000000000000000/1", "01JDQ0A0000000000000000 00", "01JDQ0A0000000000000000é0", "01JDQ0A000000000000000000é",
      "../../../../../etc/passwd0",
    ])
  func invalid(id: String) { #expect(!ULID.isValid(id)) }

  @Test("every letter of the alphabet may stand in an id, and no other")
  func alphabet() {
    let letters = (0x00...0x7F).map { String(Unicode.Scalar(UInt8($0))) }.filter { ULID.isValid("0" + String(repeating: $0, count: 25)) }
    #expect(letters.joined() == "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  }

  @Test("the time comes first, in ten letters")
  func time() throws {
    var source = ULIDSource(seed: 1)
    #expect(source.next(at: Instant(seconds: 0, offset: 0)).hasPrefix("0000000000"))
    // 1,469,918,176 seconds are 1,469,918,176,000 milliseconds: 01ARYZ6RR0 in base 32.
    #expect(source.next(at: Instant(seconds: 1_469_918_176, offset: 7_200)).hasPrefix("01ARYZ6RR0"))
    #expect(source.next(at: Instant(seconds: .max, offset: 0)).hasPrefix("7ZZZZZZZ"))
    #expect(source.next(at: Instant(seconds: -5, offset: 0)).hasPrefix("0000000000"))
  }

  @Test("the same seed gives the same ids, another seed others")
  func seeds() {
    let now = Instant(seconds: 1_795_185_730, offset: 3_600)
    var (one, same, other) = (ULIDSource(seed: 7), ULIDSource(seed: 7), ULIDSource(seed: 8))
    #expect(one == same)
    #expect(one.next(at: now) == same.next(at: now))
    #expect(one == same)
    #expect(one.next(at: now) != other.next(at: now))
    #expect(one != same)
  }

  @Test("ids of one second are all different and stay in order")
  func order() {
    var source = ULIDSource(seed: 3)
    let ids = (0..<5_000).map { source.next(at: Instant(seconds: 1_795_185_730 + $0 / 1_000, offset: 0)) }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy(ULID.isValid))
  }
}
