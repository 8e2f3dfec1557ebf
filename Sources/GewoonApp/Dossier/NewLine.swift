import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// One line that is written in the list itself: somebody of the gezin, a goal, a step or something new for the team, or how a step went. It is there
/// while it has focus.
struct NewLine: Sendable, Equatable {
  /// The thing that it says something of.
  let item: FieldRef
  /// What is written.
  let field: FieldRef
  /// Where Esc goes.
  let back: RowID
  /// Who was named in the line before this one and is not on the map yet.
  var offer: Offer?
  /// What came of the line before this one, said while nothing is typed.
  var said = ""

  /// Somebody to put on the map, for the step that named them.
  struct Offer: Sendable, Equatable {
    let newcomer: PersonLine
    let step: FieldRef
  }

  /// The line for what is new in a list.
  static func begin(_ add: AddLine, _ desk: inout Desk, typing event: Event?) {
    guard desk.mayChange(add.list.document), let back = Row.add(add).id else { return }
    guard let words = words(of: add.shape) else { return }
    let item = Making.newPlace(for: add, &desk)
    desk.files.presets[item] = add.presets
    desk.write(NewLine(item: item, field: item.key(words), back: back))
    if let event { _ = desk.answer(event) }
  }

  /// Asks how a step went that was just ticked, unless it is said already.
  static func askHowItWent(_ item: ItemLine, _ desk: inout Desk) {
    guard item.shape === Action.shape, isPossible(for: item.shape, desk), desk.value(item.ref.key(went))?.isEmpty ?? true else { return }
    desk.write(NewLine(item: item.ref, field: item.ref.key(went), back: .item(item.ref)))
  }

  /// A second Space right after a tick takes the tick back; false for anything else.
  static func tickBack(_ event: Event, _ desk: inout Desk) -> Bool {
    guard event == .key(Key(.character(" "))), let line = desk.newLine, line.field == line.item.key(went),
      desk.value(line.field)?.isEmpty ?? true, desk.editor?.editor.text.isEmpty ?? true
    else { return false }
    _ = desk.leaveLine()
    desk.set(nil, at: line.item.key(FieldKey<Action, Day>.done.name))
    return true
  }

  /// Whether lines are written in the lists that are looked at; elsewhere a form is opened.
  static func isPossible(for shape: Shape, _ desk: Desk) -> Bool {
    let target = desk.panes.view.target
    if shape === Action.shape { return target.as(PlanPane.self) != nil || target.as(ThingForm.self)?.shape === Goal.shape }
    if shape === Goal.shape { return target.as(PlanPane.self) != nil }
    if shape === GezinMember.shape { return target.as(GezinPane.self) != nil }
    if shape === AgendaItem.shape { return target.as(AgendasPane.self) != nil }
    return shape === TeamStatement.shape && target.as(StatementsPane.self) != nil
  }

  /// The field that its one line goes to; nil for what has no such line.
  private static func words(of shape: Shape) -> String? {
    if shape === Action.shape { return what }
    if shape === Goal.shape || shape === AgendaItem.shape { return title }
    if shape === GezinMember.shape { return name }
    return shape === TeamStatement.shape ? text : nil
  }

  /// Where focus goes when the line that had it is gone, as after undo: to the step, or to the row that adds one.
  static func rest(among stops: [RowID], on desk: Desk) -> RowID? {
    guard case .field(let lost)? = desk.panes.view.focus, case .key(let key)? = lost.path.steps.last,
      [what, went, title, text, name].contains(key)
    else { return nil }
    return [.item(lost.parent), .add(lost.parent.parent, carrying: [])].first(where: stops.contains)
  }

  private static let what = FieldKey<Action, String>.what.name
  private static let title = FieldKey<AgendaItem, String>.title.name
  private static let text = FieldKey<TeamStatement, String>.text.name
  private static let name = FieldKey<GezinMember, String>.name.name
  private static let went = FieldKey<Action, String>.went.name
}

extension Desk {
  /// Opens a line in the list and puts focus on it.
  mutating func write(_ line: NewLine) {
    leaveField()
    newLine = line
    panes.view.focus = .field(line.field)
    panes.view.isEntered = true
    settle()
  }

  /// Leaves the line that is written in the list; false where none is. What was typed stays.
  mutating func leaveLine() -> Bool {
    guard let line = newLine else { return false }
    if NewLine.refuseOffer(&self) { return true }
    leaveField()
    saveFiles()
    newLine = nil
    settle()
    focus(on: line.back)
    return true
  }
}
