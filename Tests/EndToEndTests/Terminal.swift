import Glibc

/// A real terminal with the program in it: tmux, on a socket of its own and without anybody's settings.
final class Terminal {
  private let home: Home
  private let socket: String
  /// Where the shell around the program notes what it sees.
  private let notes: String

  /// The shell that the program is started from: it notes how the terminal is set before and after, and what the program ended with.
  private static let shell = """
    cd "$1"; shift
    ulimit -c 0
    stty -a > before
    sh -c 'echo $$ > pid.new; mv pid.new pid; exec "$@"' sh "$@" 2> errors
    echo $? > code.new
    stty -a > after
    mv code.new code
    exec cat
    """

  init(number: Int, home: Home, command: [String], columns: Int, rows: Int) throws {
    self.home = home
    socket = "gewoon-\(getpid())-\(number)"
    notes = home.folder + "/terminal-\(number)"
    mkdir(notes, 0o777)
    chmod(notes, 0o777)
    try tmux(
      [
        "start-server", ";", "set", "-g", "default-terminal", "tmux-256color", ";", "set", "-s", "escape-time", "0", ";",
        "set", "-g", "status", "off", ";", "set", "-s", "set-clipboard", "on", ";", "set", "-g", "remain-on-exit", "on", ";",
        "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "sh", "-c", Self.shell, "sh", notes,
      ] + command)
  }

  /// Ends the terminal with everything in it, as closing a window does.
  func close() { _ = try? tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let command = ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments
    let done: Child
    do { done = try home.run(command) } catch {
      throw Halted("These tests need tmux (apt-get install tmux). \(error)")
    }
    guard done.code == 0 else { throw Halted("tmux \(arguments.first ?? "") ended with \(done.code): \(done.output)\(done.errors)") }
    return done.output
  }

  // MARK: - Hands

  /// Types a text, letter by letter, and waits until it is there. Only then can what comes next be told from what came of this.
  func write(_ text: String) throws {
    try type(text)
    try wait(for: text)
  }

  /// Types a text and waits for nothing.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by the names that tmux has for them: "Enter", "C-q", "F3", "BTab".
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  func paste(file: String) throws { try tmux(["load-buffer", file, ";", "paste-buffer", "-p"]) }

  func resize(columns: Int, rows: Int) throws { try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  /// Moves with one key until the cursor stands on a line with `text`.
  func walk(to text: String, with key: String = "Tab") throws {
    for _ in 0..<120 {
      let now = try settled()
      if Screenful.words(now.focused).contains(text) { return }
      try press(key)
      try wait("the cursor moves on, on the way to \"\(text)\"") { $0.moved(from: now) }
    }
    throw Halted("\(key) never leads to \"\(text)\".\n\(try look())")
  }

  /// Goes into the field under the cursor, where one is only on it.
  func goIn() throws {
    guard let mark = try settled().focused.first, "›>".contains(mark) else { return }
    try press("Enter")
    try wait("the field has the letters") { $0.focused.first.map { "▌|".contains($0) } == true }
  }

  /// The screen once it was the same twice: not one that is half painted.
  private func settled() throws -> Screenful {
    var last = try look()
    return try wait("the screen comes to rest") { now in
      defer { last = now }
      return now == last
    }
  }

  // MARK: - Eyes

  func look() throws -> Screenful {
    let shown = try tmux(["capture-pane", "-p", ";", "display-message", "-p", "#{cursor_y} #{cursor_x}"])
    var lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    let cursor = (lines.popLast() ?? "").split(separator: " ").compactMap { Int($0) }
    guard cursor.count == 2 else { throw Halted("tmux does not say where the cursor is.") }
    return Screenful(lines: lines, cursorRow: cursor[0], cursorColumn: cursor[1])
  }

  /// The screen with the codes for its colours.
  func lookInColour() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// What stands on the clipboard of the terminal; "" for nothing.
  func clipboard() -> String { (try? tmux(["show-buffer"])) ?? "" }

  /// Waits until the screen is as asked for, and says on failure what it was instead.
  @discardableResult
  func wait(_ what: String, _ isSo: (Screenful) -> Bool) throws -> Screenful {
    var last: Screenful?
    do {
      try Patience.until(what) {
        let now = try look()
        last = now
        return isSo(now)
      }
    } catch {
      throw Halted("\(error)\n\(last.map(\.description) ?? "")\n\(Files.text(notes + "/errors"))")
    }
    return last ?? Screenful(lines: [], cursorRow: 0, cursorColumn: 0)
  }

  @discardableResult
  func wait(for texts: String...) throws -> Screenful {
    try wait("the screen shows \(texts)") { screen in texts.allSatisfy(screen.shows) }
  }

  /// Whether a full-screen program has the screen, as tmux sees it.
  func isFullScreen() throws -> Bool { try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1") }

  func showsCursor() throws -> Bool { try tmux(["display-message", "-p", "#{cursor_flag}"]).hasPrefix("1") }

  // MARK: - The program in it

  /// The number of the program's process.
  func process() throws -> Int {
    try Patience.until("the program starts") { access(notes + "/pid", F_OK) == 0 }
    guard let number = Int(Screenful.words(Files.text(notes + "/pid"))) else { throw Halted("The shell noted no process.") }
    return number
  }

  func send(_ signal: Int32) throws { kill(pid_t(try process()), signal) }

  /// Waits until the program has ended, and gives what it ended with.
  @discardableResult
  func ended() throws -> Int {
    try wait("the program ends") { _ in access(notes + "/code", F_OK) == 0 }
    return Int(Screenful.words(Files.text(notes + "/code"))) ?? -1
  }

  /// What `stty -a` said before and after the program.
  var settings: (before: String, after: String) { (Files.text(notes + "/before"), Files.text(notes + "/after")) }

  /// What the program wrote to standard error.
  var errors: String { Files.text(notes + "/errors") }
}
