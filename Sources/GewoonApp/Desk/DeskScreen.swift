import TextUI

/// Something that a gezin's panes show: a pane itself, one thing of it, or a screen that takes the whole window. It says which rows it has and how
/// it differs from a form; its commands stand beside it.
protocol DeskScreen: Sendable, Hashable {
  /// The rows that focus goes over.
  func rows(on desk: Desk) -> [Row]
  /// What stands in the head while it takes the whole window; nil for what lies in a pane.
  func heading(on desk: Desk) -> Heading?
  /// Whether it takes the whole screen, with one thing to look at.
  var isFullScreen: Bool { get }
  /// Whether every column of a wide screen is of use to it.
  var isWide: Bool { get }
  /// Where focus goes first.
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID?
  /// The cells of its rows inside those of its pane.
  func formRect(in rect: Rect, on desk: Desk) -> Rect
  /// Draws itself in its own way while it has the keys; false where its rows are drawn as a form.
  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool
  /// What its picture says, line by line, where none is drawn.
  func spoken(on desk: Desk) -> [String]
  /// Answers a key in its own way; false where it has no use for it.
  func answer(_ key: Key, on desk: inout Desk) -> Bool
  /// Says more at F1 than what has focus.
  func helpLines(on desk: Desk) -> [HelpLine]
  /// Whether one comes here to write, so that letters go into a text at once; elsewhere one is at rest first.
  func isForWriting(on desk: Desk) -> Bool
}

extension DeskScreen {
  func heading(on desk: Desk) -> Heading? { nil }
  var isFullScreen: Bool { false }
  var isWide: Bool { false }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { stops.first }
  func formRect(in rect: Rect, on desk: Desk) -> Rect { rect }
  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool { false }
  func spoken(on desk: Desk) -> [String] { [] }
  func answer(_ key: Key, on desk: inout Desk) -> Bool { false }
  func helpLines(on desk: Desk) -> [HelpLine] { [] }
  func isForWriting(on desk: Desk) -> Bool { false }
}

/// Any screen, to be kept and compared.
struct AnyScreen: Sendable, Hashable {
  let screen: any DeskScreen

  init(_ screen: any DeskScreen) { self.screen = screen }

  /// The screen, where it is of this kind.
  func `as`<S: DeskScreen>(_ kind: S.Type) -> S? { screen as? S }

  static func == (left: AnyScreen, right: AnyScreen) -> Bool { AnyHashable(left.screen) == AnyHashable(right.screen) }
  func hash(into hasher: inout Hasher) { screen.hash(into: &hasher) }
}

/// One form on a pane's way: what it shows, what has focus and how far it is scrolled.
struct FormView: Sendable {
  let target: AnyScreen
  var focus: RowID?
  /// Whether one went into the field that has focus; while one did not, letters are commands.
  var isEntered = false
  /// The pane that one was in when this was opened over another one: there Esc goes back to.
  var cameFrom: Pane?
  /// The first row that is shown, and how many of its lines are above the top.
  var topRow = 0
  var topLine = 0
  /// What the choice that has focus remembers; nothing once focus goes.
  var inRow: Choosing.InRow?

  init(_ screen: any DeskScreen) { target = AnyScreen(screen) }
}
