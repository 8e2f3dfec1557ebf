import CNcurses
import Glibc

/// Lets another thread end the wait of `CursesScreen.next`. It lives as long as the program, so it is never closed.
public struct Waker: Sendable {
  /// The descriptor to hand to `CursesScreen.open`.
  public let descriptor: Int32

  /// A descriptor of its own.
  public init() { descriptor = gewoon_event_descriptor() }

  /// May be called from any thread, and as often as you like: the screen wakes once for all calls since it last looked.
  public func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Makes the descriptor silent again.
  static func drain(_ descriptor: Int32) {
    var count: UInt64 = 0
    _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
  }
}
