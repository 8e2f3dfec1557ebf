import ArgumentParser
import Basics
import CursesTerminal
import DossierStore
import GewoonApp
import Glibc
import TextUI
import Themes
import Wording

/// Brings up a session, full screen or for one frame.
struct Opening {
  let options: Options
  let surroundings: Surroundings
  let folder: String
  /// What is opened straight away.
  var first = First.list

  enum First {
    case list, team
    /// The gezin that is meant by a name, a part of one, or an id; without one the list asks which.
    case debrief(String?)
  }

  private var sentences: Sentences { Sentences(language: surroundings.language) }

  init(options: Options, folder: String? = nil, surroundings: Surroundings? = nil) {
    self.options = options
    self.surroundings = surroundings ?? options.surroundings
    self.folder = folder ?? self.surroundings.workspaceFolder(options.workspace)
  }

  /// Opens the workspace and makes the first state; what is to be done first comes with it.
  func begin(size: Size, isInTerminal: Bool = false) throws -> (state: State, session: Session, effects: [Effect]) {
    let settings = Settings.read(from: surroundings.configFolder)
    for warning in settings.warnings { complain(warning[surroundings.language]) }
    let session = Session(folder: folder, member: options.member, surroundings: surroundings)
    let messages: [Message]?
    do throws(StoreError) { messages = try session.open() } catch { throw sentences.failure(error) }
    var state = State(
      now: surroundings.now, size: size, language: surroundings.language, seed: surroundings.seed, firstUse: messages == nil)
    state.lettersAreCommands = settings.lettersAreCommands
    state.isASCII = settings.isASCII ?? (isInTerminal && surroundings.terminalIsASCII)
    var effects: [Effect] = []
    for message in messages ?? [] { effects += state.update(message, now: surroundings.now) }
    if messages != nil { effects += try straightTo(&state, session) }
    return (state, session, effects)
  }

  private func straightTo(_ state: inout State, _ session: Session) throws -> [Effect] {
    switch first {
    case .list: return []
    case .team: return state.goToTeam()
    case .debrief(nil):
      state.askWhichGezin()
      return []
    case .debrief(let name?):
      let id: String?
      do { id = try session.gezin(named: name) } catch {
        session.close()
        throw error
      }
      return id.map { state.goToDebrief(of: $0) } ?? []
    }
  }

  /// Runs full screen until the person stops.
  func run() throws {
    CursesScreen.blockSignals()
    guard isatty(0) == 1, isatty(1) == 1 else {
      complain(sentences.say(TerminalProblem.notATerminal))
      throw ExitCode(64)
    }
    let theme = try chosenTheme()
    let (state, session, effects) = try begin(size: Size(width: 80, height: 24), isInTerminal: true)
    defer { session.close() }
    let waker = Waker()
    let worker = Worker(session: session, waker: waker)
    // The first gezinnen are read while the terminal is made ready.
    worker.start()
    let screen: CursesScreen
    do throws(TerminalProblem) { screen = try CursesScreen.open(theme: theme, wake: waker.descriptor) } catch {
      worker.finish()
      complain(sentences.say(error))
      throw ExitCode(64)
    }
    defer { screen.close() }
    var sized = state
    let more = sized.update([.event(.resize(screen.size))] + worker.first(), now: surroundings.now)
    var loop = EventLoop(state: sized, screen: screen, worker: worker, surroundings: surroundings)
    loop.run(first: effects + more)
  }

  /// The theme that was asked for, of the user's own ones first.
  func chosenTheme() throws -> Theme {
    let settings = Settings.read(from: surroundings.configFolder)
    let name = options.theme ?? settings.theme ?? "terminal"
    do throws(ThemeProblem) { return try ThemeShelf(configFolder: surroundings.configFolder).theme(name) } catch {
      complain(error.sentence[surroundings.language])
      if options.theme != nil { throw ExitCode(65) }
      return .plain
    }
  }
}
