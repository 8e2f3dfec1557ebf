import Glibc
import TextUI

/// Standard input and the wake-up descriptor: waits in one `poll`, and reads what there is.
struct TerminalInput {
  /// After so many events the screen is shown in between, however fast more come in.
  private static let batch = 10_000

  /// What a wait ended with.
  struct Ready {
    var signals = false
    var input = false
    var woken = false
    /// The terminal went away.
    var gone = false
    var any: Bool { signals || input || woken || gone }
  }

  /// Looking up the keys of this terminal takes longer than painting, so it is done once the first picture is there.
  private lazy var decoder = InputDecoder(sequences: TerminfoKeys.read(), escapeDelay: escapeDelay)
  private let escapeDelay: Int
  private let wake: Int32
  /// A terminal gives no more than this at a time.
  private var buffer = [UInt8](repeating: 0, count: 4096)
  /// When a half key or a paste without an end is taken as it is.
  private var settleAt: Int?

  init(escapeDelay: Int, wake: Int32) {
    self.escapeDelay = escapeDelay
    self.wake = wake
  }

  /// Waits until something comes or `deadline` has passed (nil: for ever).
  mutating func wait(signals: Int32, until deadline: Int?) -> Ready {
    _ = decoder
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    let moment = [deadline, settleAt].compactMap { $0 }.min()
    let timeout = moment.map { Int32(clamping: max(0, $0 - Self.now())) } ?? -1
    guard poll(&descriptors, nfds_t(descriptors.count), timeout) > 0 else { return Ready() }
    let terminal = Int32(descriptors[0].revents)
    return Ready(
      signals: descriptors[1].revents != 0, input: terminal & POLLIN != 0, woken: descriptors[2].revents != 0,
      gone: terminal & POLLIN == 0 && terminal & (POLLHUP | POLLERR | POLLNVAL) != 0)
  }

  /// Reads until nothing is left for now.
  mutating func read() -> [Event] {
    var events: [Event] = []
    repeat {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        events += decoder.decode(buffer[..<count])
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        return events + [.hangUp]
      }
    } while events.count < Self.batch && moreWaits
    settleAt = decoder.patience.map { Self.now() + $0 }
    return events
  }

  /// What is half done stands for itself once its time is over.
  mutating func finishPending() -> [Event] {
    guard let settleAt, Self.now() >= settleAt else { return [] }
    let events = decoder.finishPending()
    self.settleAt = decoder.patience.map { Self.now() + $0 }
    return events
  }

  /// Takes the wake-up away, so that it does not wake a second time.
  func drainWake() { Waker.drain(wake) }

  private var moreWaits: Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0 && Int32(descriptor.revents) & POLLIN != 0
  }

  /// Milliseconds of the clock that never jumps.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
