import StrictJSON
import Testing

/// A small generator of our own, so that a failing run can be run again.
private struct Dice {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

@Suite("No text makes the reader fall")
struct FuzzTests {
  private let seed = Array(
    #"{"a":[1,-0.5e+10,true,false,null,"é\u00e9\uD83D\uDE00\n\\"],"b":{"c":{},"d":[]},"e\u0301":"👵 tekst","z":[[[{"x":"y"}]]]}"#.utf8)

  /// What opens must survive a round trip; what does not must say a place inside the text.
  private func judge(_ bytes: [UInt8]) {
    switch read(bytes) {
    case .success(let value):
      #expect(read(value.written()) == .success(value), "\(bytes)")
      #expect(read(value.compact()) == .success(value), "\(bytes)")
      #expect(JSONLines.lines(in: bytes)[""] != nil, "\(bytes)")
    case .failure(let fault):
      #expect((0...bytes.count).contains(fault.offset) && fault.line >= 1 && fault.column >= 1, "\(bytes)")
      #expect(JSONLines.lines(in: bytes).isEmpty, "\(bytes)")
    }
  }

  @Test("random bytes", arguments: [1, 2, 3] as [UInt64])
  func randomBytes(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<2_000 { judge((0..<dice.below(40)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }) }
  }

  @Test("random characters of JSON", arguments: [4, 5, 6] as [UInt64])
  func randomCharacters(seed: UInt64) {
    let letters = Array("[]{}:,\"\\u0019dDeE+-. \ntrufalsn".utf8) + [0xC3, 0xA9]
    var dice = Dice(state: seed)
    for _ in 0..<3_000 { judge((0..<dice.below(24)).map { _ in letters[dice.below(letters.count)] }) }
  }

  @Test("a good document with a few bytes changed, taken out or doubled", arguments: [7, 8, 9] as [UInt64])
  func mutations(dice start: UInt64) {
    var dice = Dice(state: start)
    for _ in 0..<2_000 {
      var bytes = seed
      for _ in 0...dice.below(4) {
        let place = dice.below(bytes.count)
        switch dice.below(4) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bytes[dice.below(bytes.count)], at: place)
        default: bytes.replaceSubrange(place..., with: bytes[place...].prefix(dice.below(bytes.count)))
        }
        if bytes.isEmpty { bytes = seed }
      }
      judge(bytes)
    }
  }

  @Test("a good document cut off anywhere is cut off, never something else")
  func everyPrefix() {
    for length in 1..<seed.count { #expect(read(Array(seed.prefix(length))).code == .truncated, "\(length)") }
    judge(seed)
  }
}
