/// A moment with the offset from UTC of the clock that it was read from, to the second.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int
  /// Seconds east of UTC.
  public var offset: Int

  public init(seconds: Int, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}
