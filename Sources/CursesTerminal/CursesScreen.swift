import CNcurses
import Glibc
import TextUI

/// The terminal as a `TerminalScreen`: events in, canvases out, and the terminal given back as it was, whatever happens.
///
/// Belongs to the main thread. ncurses keeps its state in globals, so there is at most one at a time.
public final class CursesScreen: TerminalScreen {
  /// As large as the terminal was when it was last looked at.
  public private(set) var size: Size
  /// How many colours are used: what the terminal has, or none where `NO_COLOR` asks for that.
  public let colours: ColourLevel

  let signals: Signals
  var input: TerminalInput
  private var painter = Painter()
  private var looks: Looks
  private let pastes: Bool
  private var isOpen = true

  /// Holds back the signals that the screen reads by itself. Call it before another thread is started: a thread inherits this.
  public static func blockSignals() { Signals.block() }

  /// Opens the screen on standard input and output.
  ///
  /// - Parameter wake: a descriptor (an eventfd) that another thread writes to when it has something; `next` then returns. -1 for none.
  public static func open(theme: Theme, wake: Int32) throws(TerminalProblem) -> CursesScreen {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let term = environment("TERM"), !term.isEmpty, term != "dumb" else { throw .dumb }
    gewoon_take_locale()
    // With these set, ncurses would believe them and not the terminal.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    let signals = Signals()
    guard CrashRestore.saveModes() else { throw .notATerminal }
    CrashRestore.catchCrashes()
    let candidates = [term, "xterm-256color", "xterm", "vt100"]
    guard candidates.contains(where: { gewoon_start($0) }) else { throw .cannotStart(term: term) }
    CrashRestore.setScreenIsOurs(true)
    return CursesScreen(theme: theme, term: term, signals: signals, wake: wake)
  }

  private init(theme: Theme, term: String, signals: Signals, wake: Int32) {
    self.signals = signals
    colours = Looks.level(
      colours: Int(gewoon_start_colours()), underlinesColours: !gewoon_cannot_underline_colours(), noColour: environment("NO_COLOR"))
    looks = Looks(theme: theme, level: colours)
    pastes = !(term == "linux" || term.hasPrefix("vt"))
    // A user on a slow line may have asked for more time.
    let delay = max(25, environment("ESCDELAY").flatMap { Int($0) } ?? 0)
    input = TerminalInput(escapeDelay: delay, wake: wake)
    size = Self.windowSize()
    setPaste(true)
  }

  deinit { close() }

  // MARK: - Drawing

  /// Paints what is not on the screen yet.
  public func show(_ canvas: Canvas) {
    guard isOpen else { return }
    painter.show(canvas, looks: looks)
  }

  /// Shows everything in another theme from the next canvas on.
  public func use(_ theme: Theme) {
    guard isOpen else { return }
    looks.freePairs()
    looks = Looks(theme: theme, level: colours)
    painter.forget()
    // A pair may have got its number from another one of before: to ncurses such a cell is the same.
    gewoon_clear_next()
  }

  /// Paints every cell again as it was shown last, for when something else wrote on the screen.
  public func redraw() {
    guard isOpen else { return }
    gewoon_repaint_all()
  }

  /// Hands a text to the clipboard of the terminal (OSC 52 of xterm's control sequences). A terminal that has none, or does not want it,
  /// ignores it.
  public func copyOut(_ text: String) {
    guard isOpen else { return }
    var bytes = Array("\u{1B}]52;c;".utf8 + Base64.encoded(Array(text.utf8)) + "\u{07}".utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// Takes over the size of the terminal. Returns whether it changed.
  func takeSize() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard isOpen, gewoon_terminal_size(&rows, &columns) else { return false }
    resizeterm(rows, columns)
    let now = Self.windowSize()
    guard now != size else { return false }
    size = now
    painter.forget()
    return true
  }

  private static func windowSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    gewoon_window_size(&rows, &columns)
    return Size(width: Int(columns), height: Int(rows))
  }

  // MARK: - Giving the terminal back

  /// Gives way to the command line, and comes back with the whole screen painted. Returns false, and does nothing, where no shell could
  /// ever bring us back. The size may have changed since: the next `next` says so.
  @discardableResult
  public func suspend() -> Bool {
    guard isOpen, hasShell else { return false }
    leave()
    kill(0, SIGSTOP)  // the whole job: a script that started us has to stop as well
    Signals.forgetContinue()
    resume()
    return true
  }

  /// Takes the screen again after a stop.
  func resume() {
    guard isOpen else { return }
    CrashRestore.setScreenIsOurs(true)
    reset_prog_mode()
    setPaste(true)
    redraw()
    raise(SIGWINCH)  // nobody tells a stopped program that the size changed: `next` looks
  }

  /// Gives the terminal back as it was. A second time does nothing.
  public func close() {
    guard isOpen else { return }
    leave()
    isOpen = false
  }

  private func leave() {
    setPaste(false)
    endwin()
    CrashRestore.restoreModes()
    CrashRestore.setScreenIsOurs(false)
  }

  /// A shell gives every job a process group of its own, beside that of the session.
  private var hasShell: Bool { getsid(0) != getpgrp() }

  /// Bracketed paste: terminals that do not know it ignore it, but the oldest would show it.
  private func setPaste(_ on: Bool) {
    guard pastes else { return }
    let sequence = Array("\u{1B}[?2004\(on ? "h" : "l")".utf8)
    _ = write(STDOUT_FILENO, sequence, sequence.count)
  }
}

/// The value of a variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
