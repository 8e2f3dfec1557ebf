import ArgumentParser
import CursesTerminal
import GewoonApp
import Glibc
import Shell
import TextUI

extension CursesScreen: Terminal {}

/// The program in the terminal that it was started in.
struct FullScreen {
  let launch: Launch
  /// The theme of the command line; nil for that of the settings.
  let theme: String?
  private var surroundings: Surroundings { launch.surroundings }
  private var sentences: Sentences { Sentences(language: surroundings.language) }

  /// Runs until the person stops.
  func run() throws {
    CursesScreen.blockSignals()
    guard isatty(0) == 1, isatty(1) == 1 else { throw sentences.failure(TerminalProblem.notATerminal) }
    let theme = try chosenTheme()
    let (state, session, effects) = try launch.beginOrSay(size: Size(width: 80, height: 24), isInTerminal: true)
    defer { session.close() }
    let waker = Waker()
    let worker = Worker(session: session, wake: waker.wake)
    // The first gezinnen are read while the terminal is made ready.
    worker.start()
    let screen: CursesScreen
    do throws(TerminalProblem) { screen = try CursesScreen.open(theme: theme, wake: waker.descriptor) } catch {
      worker.finish()
      throw sentences.failure(error)
    }
    defer { screen.close() }
    var sized = state
    let more = sized.update([.event(.resize(screen.size))] + worker.first(), now: surroundings.now)
    var loop = EventLoop(state: sized, screen: screen, worker: worker, surroundings: surroundings)
    loop.run(first: effects + more)
  }

  /// The theme that was asked for, of the user's own ones first.
  private func chosenTheme() throws -> Theme {
    let name = theme ?? launch.settings.theme ?? "terminal"
    do throws(ThemeProblem) { return try ThemeShelf(surroundings).theme(name) } catch {
      complain(error.sentence[surroundings.language])
      if theme != nil { throw ExitCode(65) }
      return .plain
    }
  }
}

extension Options {
  /// What these options open: the workspace that they name, or the one in `folder`.
  func launch(folder: String? = nil, surroundings: Surroundings? = nil, first: Launch.First = .list) -> Launch {
    let surroundings = surroundings ?? self.surroundings
    return Launch(folder: folder ?? surroundings.workspaceFolder(workspace), member: member, surroundings: surroundings, first: first)
  }

  /// Runs the program full screen.
  func runFullScreen(_ launch: Launch) throws { try FullScreen(launch: launch, theme: theme).run() }
}

extension Launch {
  /// Begins after saying what could not be read of the settings; says why where that cannot be, and throws the exit code.
  func beginOrSay(size: Size, isInTerminal: Bool = false) throws -> (state: State, session: Session, effects: [Effect]) {
    for warning in settings.warnings { complain(warning[surroundings.language]) }
    do throws(LaunchProblem) { return try begin(size: size, isInTerminal: isInTerminal) } catch {
      throw Sentences(language: surroundings.language).failure(error)
    }
  }
}
