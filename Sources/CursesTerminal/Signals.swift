import CNcurses
import Glibc

/// The signals as a descriptor to poll, instead of interruptions.
struct Signals {
  enum Signal {
    case resized
    /// The system or the user asks us to stop, the terminal went away, or a signal came that would end any program.
    case ended
    /// Another process asks us to give way to the command line.
    case suspended
    /// We go on after a stop that we did not ask for.
    case continued
  }

  let descriptor: Int32

  init() {
    Self.block()
    descriptor = gewoon_signal_descriptor()
  }

  static func block() { gewoon_block_signals() }

  /// Takes away the word that we go on, after a stop that we asked for.
  static func forgetContinue() { gewoon_forget_continue() }

  /// The signals that came since the last time, in order.
  func drain() -> [Signal] {
    var signals: [Signal] = []
    while true {
      switch gewoon_next_signal(descriptor) {
      case 0: return signals
      case SIGWINCH: signals.append(.resized)
      case SIGTSTP: signals.append(.suspended)
      case SIGCONT: signals.append(.continued)
      default: signals.append(.ended)
      }
    }
  }
}
