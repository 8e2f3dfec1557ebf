import ArgumentParser
import GewoonApp
import Glibc
import Shell
import TextUI
import Wording

/// The program line by line: for a screen reader, a terminal that cannot draw, and a pipe.
struct PlainTerminal {
  let launch: Launch

  /// The window that forms are laid out for; nothing of it is drawn.
  private static let size = Size(width: 100, height: 60)

  /// Whether one is in a place where no screen can be drawn, or does not want one (`ACCESSIBLE`, which other programs know too).
  static var isCalledFor: Bool {
    let accessible = environment("ACCESSIBLE") ?? ""
    return isatty(0) == 0 || isatty(1) == 0 || environment("TERM") == "dumb" || !["", "0"].contains(accessible)
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Runs until the person stops, or nothing more comes in.
  func run() throws {
    let (begun, _) = try launch.beginOrSay(theme: nil, size: Self.size)
    defer { begun.session.close() }
    var frame = Frame(begun, surroundings: launch.surroundings)
    var plain = PlainMode()
    let output = Output(language: launch.surroundings.language)
    frame.work { state, _ in
      state.scene.takesLines = true
      return []
    }
    while frame.isRunning {
      var said: (lines: [String], prompt: String) = ([], "")
      frame.work { state, _ in
        said = plain.say(&state)
        return []
      }
      do { try output.put(said.lines.map { $0 + "\n" }.joined() + said.prompt) } catch {
        frame.send(.hangUp)
        throw error
      }
      guard let line = readLine() else {
        frame.work { state, now in plain.end(&state, now: now) }
        return frame.send(.hangUp)
      }
      // A terminal shows what is typed and goes to the next line; a pipe shows nothing.
      if isatty(0) == 0 { try output.put("\n") }
      frame.work { state, now in plain.hear(line, &state, now: now) }
    }
    try output.put(PlainWords.ended[launch.surroundings.language] + "\n")
  }
}
