import ArgumentParser
import GewoonApp
import Glibc
import Shell
import TextUI
import Wording

/// The program line by line: for a screen reader, a terminal that cannot draw, and a pipe.
struct PlainTerminal {
  let launch: Launch
  /// The theme that was asked for: nothing of it is seen, but a name that means none is said.
  let theme: String?

  /// The window that forms are laid out for; nothing of it is drawn.
  private static let size = Size(width: 100, height: 60)

  /// Whether one is in a place where no screen can be drawn, or does not want one (`ACCESSIBLE`, which other programs know too).
  static var isCalledFor: Bool {
    let accessible = environment("ACCESSIBLE") ?? ""
    return isatty(0) == 0 || isatty(1) == 0 || ["", "dumb"].contains(environment("TERM") ?? "") || !["", "0"].contains(accessible)
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Runs until the person stops, or nothing more comes in.
  func run() throws {
    let (begun, _) = try launch.beginOrSay(theme: theme, size: Self.size)
    defer { begun.session.close() }
    var frame = Frame(begun, surroundings: launch.surroundings)
    var plain = PlainMode()
    let output = Output(language: launch.surroundings.language)
    frame.work { state, _ in
      state.scene.takesLines = true
      return []
    }
    Self.endInputOnSignals()
    while frame.isRunning {
      var said: (lines: [String], prompt: String) = ([], "")
      frame.work { state, _ in
        said = plain.say(&state)
        return []
      }
      do { try output.put(said.lines.map { $0 + "\n" }.joined() + said.prompt) } catch {
        Self.hangUp(&plain, &frame)
        throw error
      }
      guard let line = readLine() else {
        Self.hangUp(&plain, &frame)
        return try sayUnsaved(frame)
      }
      // A terminal shows what is typed and goes to the next line; a pipe shows nothing.
      if isatty(0) == 0 { try output.put("\n") }
      frame.work { state, now in plain.hear(line, &state, now: now) }
    }
    try sayUnsaved(frame)
    try output.put(PlainWords.ended[launch.surroundings.language] + "\n")
  }

  /// What was begun is kept before the program ends.
  private static func hangUp(_ plain: inout PlainMode, _ frame: inout Frame) {
    frame.work { state, now in plain.end(&state, now: now) }
    frame.send(.hangUp)
  }

  /// - Throws: exit code 74, after a sentence, where a text did not come on the disk.
  private func sayUnsaved(_ frame: Frame) throws {
    guard frame.state.hasUnsaved else { return }
    complain(PlainWords.notAllSaved[launch.surroundings.language])
    throw ExitCode(74)
  }

  /// A window that is closed and Ctrl-C end the input, so that what was typed is kept as it is where nothing more comes in.
  private static func endInputOnSignals() {
    guard nothing >= 0 else { return }
    for number in [SIGHUP, SIGINT, SIGTERM] { signal(number) { _ in _ = dup2(nothing, STDIN_FILENO) } }
  }
}

/// In the place of the input once it has ended; it is opened before a signal may need it.
private let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
