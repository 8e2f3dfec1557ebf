import Basics
import DossierStore
import GewoonApp
import TextUI

/// Why the program does not begin.
public enum LaunchProblem: Error, Sendable {
  /// The workspace does not open.
  case workspace(StoreError)
  /// The gezin that was named is not there.
  case gezin(GezinProblem)
}

/// A session to be brought up, full screen or for one frame.
public struct Launch: Sendable {
  /// The folder of the workspace.
  public let folder: String
  /// The name or id of who is at the keyboard; nil for whoever workspace.json says.
  public let member: String?
  /// Where it runs.
  public let surroundings: Surroundings
  /// What the user set.
  public let settings: Settings
  /// What is opened straight away.
  public var first: First
  /// What was left out of settings and theme: said on the screen too, where it is not covered by what lies over it.
  public var warnings: [Phrase]
  /// How everything is shown.
  public var theme = Theme.plain

  /// A place to begin at.
  public enum First: Sendable {
    case list, team
    /// The gezin that is meant by a name, a part of one, or an id; without one the list asks which.
    case debrief(String?)
  }

  /// Takes all of it as it is, with the settings of the surroundings.
  public init(folder: String, member: String?, surroundings: Surroundings, first: First = .list) {
    self.folder = folder
    self.member = member
    self.first = first
    settings = Settings.read(surroundings)
    self.surroundings = surroundings
    warnings = settings.warnings
  }

  /// Opens the workspace and makes the first state; what is to be done first comes with it.
  public func begin(
    size: Size, isInTerminal: Bool = false
  ) throws(LaunchProblem) -> (state: State, session: Session, effects: [Effect]) {
    let session = Session(folder: folder, member: member, surroundings: surroundings)
    let messages: [Message]?
    do throws(StoreError) { messages = try session.open() } catch { throw .workspace(error) }
    var state = State(
      now: surroundings.now, size: size, language: surroundings.language, seed: surroundings.random(), firstUse: messages == nil)
    state.scene.theme = theme
    state.scene.lettersAreCommands = settings.lettersAreCommands
    state.scene.ornament = settings.ornament ?? (isInTerminal && surroundings.terminalIsASCII ? .sober : .full)
    state.scene.isOneColumn = settings.isOneColumn
    state.scene.ownKeys = settings.ownKeys
    var effects: [Effect] = []
    for message in messages ?? [] { effects += state.update(message, now: surroundings.now) }
    if messages != nil { effects += try goStraight(&state, session) }
    Starting.tellWarnings(warnings, &state)
    return (state, session, effects)
  }

  private func goStraight(_ state: inout State, _ session: Session) throws(LaunchProblem) -> [Effect] {
    switch first {
    case .list: return []
    case .team: return Starting.goToTeam(&state)
    case .debrief(nil):
      Starting.askWhichGezin(&state)
      return []
    case .debrief(let name?):
      do throws(GezinProblem) { return try session.gezin(named: name).map { Starting.goToDebrief(of: $0, &state) } ?? [] } catch {
        session.close()
        throw .gezin(error)
      }
    }
  }
}
