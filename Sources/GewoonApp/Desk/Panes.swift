import Basics
import TextUI
import Wording

/// What stands on a desk beside one another: the four panes of a gezin, in the order of their keys, or the rooms of the team, in the order of Tab.
enum Pane: Int, Sendable, CaseIterable {
  case gezin, network, reflection, plan
  case picture, examples, agendas, statements, sessions, settings

  static let ofGezin: [Pane] = [.gezin, .network, .reflection, .plan]
  static let ofTeam: [Pane] = [.picture, .examples, .agendas, .statements, .sessions, .settings]

  /// The key of a pane of a gezin; a room of the team has none.
  var key: String? { rawValue < Self.ofGezin.count ? "F\(rawValue + 2)" : nil }

  /// The command that opens it.
  var command: CommandID {
    switch self {
    case .gezin: "gezinPane"
    case .network: "networkPane"
    case .reflection: "reflectionPane"
    case .plan: "planPane"
    case .agendas: "agendas"
    case .picture: "teamPicture"
    case .statements: "statements"
    case .sessions: "sessions"
    case .examples: "examples"
    case .settings: "teamSettings"
    }
  }

  var title: Phrase {
    switch self {
    case .gezin: ScreenWords.gezinPane
    case .network: ScreenWords.networkPane
    case .reflection: ScreenWords.reflectionPane
    case .plan: ScreenWords.planPane
    case .agendas: TeamRoomWords.agendas
    case .picture: TeamRoomWords.picture
    case .statements: TeamRoomWords.statements
    case .sessions: TeamRoomWords.sessions
    case .examples: ExampleWords.examples
    case .settings: TeamRoomWords.settings
    }
  }

  /// What it shows before anything is opened in it.
  var root: any PaneScreen {
    switch self {
    case .gezin: GezinPane()
    case .network: NetworkPane()
    case .reflection: ReflectionPane()
    case .plan: PlanPane()
    case .agendas: AgendasPane()
    case .picture: TeamPicturePane()
    case .statements: StatementsPane()
    case .sessions: SessionsPane()
    case .examples: ExamplesPane()
    case .settings: TeamSettingsPane()
    }
  }
}

/// What a pane shows before anything is opened in it.
protocol PaneScreen: DeskScreen {
  /// What is said in short beside the pane's title.
  func facts(on desk: Desk) -> String
  /// Draws what the pane shows while another one has the keys, whatever was opened in it; false where the rows of that are drawn as a form.
  func drawAside(in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool
}

extension PaneScreen {
  func drawAside(in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool { false }
}

/// The panes with their way back: which is open, and in each what lies on what.
struct Panes: Sendable {
  /// All of them, in order.
  let all: [Pane]
  var open: Pane { didSet { if open != oldValue { view.isEntered = false } } }
  /// Whether one pane is looked at alone where all four fit.
  var isAlone = false
  private var ways: [Pane: [FormView]]

  /// A pane and its way, to come back to.
  struct Spot: Sendable {
    let pane: Pane
    let views: [FormView]
  }

  init(_ all: [Pane]) {
    self.all = all
    open = all[0]
    ways = Dictionary(uniqueKeysWithValues: all.map { ($0, [FormView($0.root)]) })
  }

  /// Whether these are the rooms of the team.
  var areOfTeam: Bool { all == Pane.ofTeam }

  /// The pane before or after the open one; the last one is followed by the first.
  func next(by distance: Int) -> Pane { all[((all.firstIndex(of: open) ?? 0) + distance + all.count) % all.count] }

  /// What a pane shows, the newest last; never none.
  subscript(pane: Pane) -> [FormView] { ways[pane] ?? [] }

  /// What lies on top in a pane.
  func top(of pane: Pane) -> FormView { ways[pane]!.last! }

  /// The form that has the keys.
  var view: FormView {
    get { top(of: open) }
    set { ways[open]![ways[open]!.count - 1] = newValue }
  }

  /// Whether the open pane shows itself, and nothing that was opened in it.
  var isAtRoot: Bool { self[open].count == 1 }

  /// Whether one thing takes the whole screen, or a form lies on top of such a thing.
  var isFullScreen: Bool { self[open].contains { $0.target.screen.isFullScreen } }

  var spot: Spot { Spot(pane: open, views: self[open]) }

  mutating func push(_ screen: any DeskScreen) { ways[open]!.append(FormView(screen)) }

  /// Opens a screen over a pane; from there one goes back to the pane that one is in now. Where it lies there already, what lies on it goes.
  mutating func push(_ screen: any DeskScreen, on pane: Pane) {
    let from = open
    open = pane
    if let depth = self[pane].lastIndex(where: { $0.target == AnyScreen(screen) }) {
      ways[pane] = Array(self[pane].prefix(depth + 1))
      view.isEntered = false
    } else {
      push(screen)
    }
    if from != pane { view.cameFrom = from }
  }

  /// Stays in the pane that is open: from what lies on it one does not go back to another one any more.
  mutating func stay() { for index in self[open].indices { ways[open]![index].cameFrom = nil } }

  /// Leaves the form on top, and with it the pane where it was opened from another one; false where there is none to leave.
  mutating func pop() -> Bool {
    guard !isAtRoot else { return false }
    let left = ways[open]!.removeLast()
    view.isEntered = false
    if let pane = left.cameFrom { open = pane }
    return true
  }

  /// Goes back to a pane itself, with nothing opened in it.
  mutating func reset(_ pane: Pane) { ways[pane] = [FormView(pane.root)] }

  /// Puts a screen in the place of all that lies on a pane.
  mutating func show(_ screen: any DeskScreen, on pane: Pane) { ways[pane] = Array(self[pane].prefix(1)) + [FormView(screen)] }

  mutating func restore(_ spot: Spot) {
    open = spot.pane
    ways[spot.pane] = spot.views
  }
}

extension Panes {
  /// F2 to F5.
  static let commands: [Command] =
    Pane.ofGezin.map { pane in
      Command(atDesk: pane.command, ["F\(pane.rawValue + 2)", "M-\(pane.rawValue + 2)"]) { desk in
        // Its own key leads back from the Meldcode, which lies over whatever one was at.
        if desk.panes.open != pane || !MeldcodeScreen.goBack(&desk) { desk.open(pane) }
        desk.saveFiles()
      }
    } + [
      Command(
        atDesk: "enlarge", ["z"], [.atRest, .choice, .item, .person, .row], footer: 5, when: { $0.isOverviewPossible ? .on : .absent },
        inFooter: { $0.panes.open == .plan }, verb: { $0.panes.isAlone ? CommandWords.everything : nil }, run: { $0.toggleLarge() })
    ]
}

extension Desk {
  /// Whether all four panes fit on the screen, with nothing on them that takes it whole.
  var isOverviewPossible: Bool { frame.hasRoomForAll && !panes.isFullScreen }

  /// From four panes to one, and back.
  mutating func toggleLarge() {
    leaveField()
    panes.isAlone.toggle()
    settle()
  }
}
