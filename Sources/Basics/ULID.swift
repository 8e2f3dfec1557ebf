/// The form of our ids: 26 characters, 48 bits of time in milliseconds and 80 random bits in Crockford's base 32.
public enum ULID {
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Whether `text` has that form. Capitals only, so that one id is one text; the first character is at most 7, since 26 characters hold two
  /// bits more than an id has.
  public static func isValid(_ text: String) -> Bool {
    guard text.utf8.count == 26, let first = text.utf8.first, first <= UInt8(ascii: "7") else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "O"), UInt8(ascii: "U"): false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      default: false
      }
    }
  }
}

/// Makes ids. A value: the same seed and the same moments give the same ids.
public struct ULIDSource: Sendable, Equatable {
  private var random: SplitMix64
  /// The time and the random bits of the last id.
  private var time = -1
  private var high: UInt16 = 0
  private var low: UInt64 = 0

  /// A source whose ids are fixed by `seed` and the moments.
  public init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// An id for `moment` (from 1970 on). Ids that are made one after the other in the same second also sort in that order.
  public mutating func next(at moment: Instant) -> String {
    let now = min(max(0, moment.seconds), (1 << 48 - 1) / 1_000) * 1_000
    if now != time || !countOn() {
      time = now
      // The highest bit stays free, so that there is room to count on from here.
      high = UInt16(truncatingIfNeeded: random.next() >> 49)
      low = random.next()
    }
    return text
  }

  /// Counts on from the last id by a random step; false where the bits are full.
  private mutating func countOn() -> Bool {
    let (sum, carry) = low.addingReportingOverflow(random.next() >> 32 + 1)
    low = sum
    guard carry else { return true }
    high &+= 1
    return high != 0
  }

  private var text: String {
    var letters: [UInt8] = []
    // Ten letters of time, then sixteen of the random bits, five bits each.
    for index in (0..<10).reversed() { letters.append(ULID.alphabet[time >> (5 * index) & 31]) }
    let bits = UInt128(high) << 64 | UInt128(low)
    for index in (0..<16).reversed() { letters.append(ULID.alphabet[Int(truncatingIfNeeded: bits >> (5 * index)) & 31]) }
    return String(decoding: letters, as: UTF8.self)
  }
}
