import ArgumentParser
import CursesTerminal
import GewoonApp
import Glibc
import Shell
import TextUI
import Wording

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
    let (begun, theme) = try launch.beginOrSay(theme: theme, size: Size(width: 80, height: 24), isInTerminal: true)
    let (state, session, effects) = begun
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
    var more = sized.update([.event(.resize(screen.size))], now: surroundings.now)
    // Whatever is made once for all pictures is made while the first gezinnen are read.
    _ = sized.render()
    more += sized.update(worker.first(), now: surroundings.now)
    var loop = EventLoop(state: sized, screen: screen, worker: worker, surroundings: surroundings)
    loop.run(first: effects + more)
  }
}

extension Given {
  /// What these options open: the workspace that they name, or the one in `folder`.
  func launch(folder: String? = nil, surroundings: Surroundings? = nil, first: Launch.First = .list) -> Launch {
    let surroundings = surroundings ?? self.surroundings
    return Launch(folder: folder ?? surroundings.workspaceFolder(workspace), member: member, surroundings: surroundings, first: first)
  }

  /// Runs the program full screen, or line by line where that is wanted or nothing else can be.
  func run(_ launch: Launch, isPlain: Bool) throws {
    if isPlain || PlainTerminal.isCalledFor { return try PlainTerminal(launch: launch, theme: theme).run() }
    try FullScreen(launch: launch, theme: theme).run()
  }
}

/// The options of the commands that open the program.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Line by line, for a screen reader or a pipe; ACCESSIBLE=1 does the same.") var plain = false
}

extension Options {
  func launch(folder: String? = nil, surroundings: Surroundings? = nil, first: Launch.First = .list) -> Launch {
    given.launch(folder: folder, surroundings: surroundings, first: first)
  }

  func run(_ launch: Launch, _ screen: ScreenOptions) throws { try given.run(launch, isPlain: screen.plain) }
}

extension Launch {
  /// Begins after saying what was left out of settings and theme, unless a screen is opened that says it; says why where that cannot be, and
  /// throws the exit code.
  func beginOrSay(
    theme name: String?, size: Size, isInTerminal: Bool = false
  ) throws -> (begun: (state: State, session: Session, effects: [Effect]), theme: Theme) {
    let shelf = ThemeShelf(surroundings)
    let found = shelf.theme(named: name, or: settings)
    if let name, !found.isThere, !shelf.names.contains(name) {
      complain(CommandLineWords.noTheme(name, among: shelf.names, surroundings.language))
      throw ExitCode(65)
    }
    var launch = self
    launch.warnings += found.warnings
    launch.theme = found.theme
    let complainOfAll = { for warning in launch.warnings { complain(warning[surroundings.language]) } }
    // What was left out stands on the screen, where there is one.
    if !isInTerminal { complainOfAll() }
    if name != nil, !found.isThere {
      if isInTerminal { complainOfAll() }
      throw ExitCode(65)
    }
    do throws(LaunchProblem) { return (try launch.begin(size: size, isInTerminal: isInTerminal), found.theme) } catch {
      if isInTerminal { complainOfAll() }
      throw Sentences(language: surroundings.language).failure(error)
    }
  }
}
