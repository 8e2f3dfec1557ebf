/// A moment with the offset from UTC of the clock that it was read from, to the second.
public struct Instant: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int
  /// Seconds east of UTC.
  public var offset: Int

  /// The moment `seconds` after 1970-01-01T00:00:00Z, on a clock that is `offset` seconds ahead of UTC.
  public init(seconds: Int, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads RFC 3339 with its offset: `2026-11-20T15:42:10+01:00`, or `Z`. A fraction of a second is left off.
  ///
  /// Nil for any other form, for a day that does not exist, for 24:00 and for a leap second.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let day = Day(bytes.prefix(10)) else { return nil }
    var digits = Digits(bytes.dropFirst(10))
    guard digits.skip("T") || digits.skip("t"), let hour = digits.number(of: 2), hour < 24, digits.skip(":"),
      let minute = digits.number(of: 2), minute < 60, digits.skip(":"), let second = digits.number(of: 2), second < 60
    else { return nil }
    if digits.skip("."), digits.skipDigits() == 0 { return nil }
    guard let offset = Instant.offset(&digits), digits.rest.isEmpty else { return nil }
    self.init(seconds: day.ordinal * 86_400 + hour * 3_600 + minute * 60 + second - offset, offset: offset)
  }

  private static func offset(_ digits: inout Digits) -> Int? {
    if digits.skip("Z") || digits.skip("z") { return 0 }
    let isWest = digits.skip("-")
    guard isWest || digits.skip("+"), let hours = digits.number(of: 2), hours < 24, digits.skip(":"), let minutes = digits.number(of: 2),
      minutes < 60
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (isWest ? -1 : 1)
  }

  /// The moment so many seconds later, or earlier below zero, on the same clock.
  public func adding(seconds more: Int) -> Instant { Instant(seconds: seconds + more, offset: offset) }

  /// The local day.
  public var day: Day { Day(ordinal: local.day) }
  /// The local hour, 0 to 23.
  public var hour: Int { local.second / 3_600 }
  /// The local minute, 0 to 59.
  public var minute: Int { local.second / 60 % 60 }

  /// The moment in UTC as file names have it: `20261120T144210Z`.
  public var utcStamp: String {
    let utc = Instant(seconds: seconds, offset: 0)
    let day = utc.day
    return "\(padded(day.year, to: 4))\(padded(day.month, to: 2))\(padded(day.day, to: 2))T\(utc.time(separator: ""))Z"
  }

  /// Days since 1970-01-01 and seconds since midnight, on the clock that shows whole minutes of offset.
  private var local: (day: Int, second: Int) {
    let shown = seconds + offset / 60 * 60
    let second = (shown % 86_400 + 86_400) % 86_400
    return ((shown - second) / 86_400, second)
  }

  private func time(separator: String) -> String {
    [hour, minute, local.second % 60].map { padded($0, to: 2) }.joined(separator: separator)
  }
}

extension Instant: Comparable {
  /// Earlier first; the same moment on two clocks by the offset, so that the order is total.
  public static func < (left: Instant, right: Instant) -> Bool { (left.seconds, left.offset) < (right.seconds, right.offset) }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339: `2026-11-20T15:42:10+01:00`, and `+00:00` for UTC.
  public var description: String {
    let minutes = abs(offset / 60)
    return "\(day)T\(time(separator: ":"))\(offset <= -60 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }
}
