import Glibc

/// The number with which a call to the system failed (`errno`).
public struct SystemError: Error, Sendable, Hashable {
  /// One of `errno.h`.
  public let number: Int32

  /// Takes one of `errno.h`.
  public init(_ number: Int32) { self.number = number }

  /// What the last call of this thread failed with.
  static var last: SystemError { SystemError(errno) }
}

/// Makes the call again for as long as a signal interrupts it. Not for `close`: its descriptor is gone either way.
func uninterrupted<Value>(_ call: () throws(SystemError) -> Value) throws(SystemError) -> Value {
  while true {
    do throws(SystemError) { return try call() } catch { if error.number != EINTR { throw error } }
  }
}
