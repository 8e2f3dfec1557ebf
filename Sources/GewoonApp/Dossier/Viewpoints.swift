import DossierModel
import StrictJSON
import TextUI
import Wording

/// How others see the same thing, beside one another: what they do not agree on stays (`000_e6e2559e6082b003.txt`).
struct Viewpoints: Reading {
  let desk: Desk

  /// What is there, and the row that adds one.
  func rows(at list: Ref<[Viewpoint]>) -> [Row] { said(at: list) + [addRow(to: list)] }

  /// What is there, two beside one another where there is room.
  func said(at list: Ref<[Viewpoint]>) -> [Row] {
    let all = items(list).map { ref, view in (ref: ref, text: SideText.Text(title: title(view), words: view[.text])) }
    return all.enumerated().map { index, one in
      let isRight = index % 2 == 1
      let beside = isRight ? index - 1 : index + 1
      var item = ItemLine(ref: one.ref, title: one.text.title, details: [])
      item.side = SideText(text: one.text, beside: all.indices.contains(beside) ? all[beside].text : nil, isRight: isRight)
      return .item(item)
    }
  }

  /// The quiet row that adds one.
  func addRow(to list: Ref<[Viewpoint]>) -> Row { .add(AddLine(to: list, label: say(PlanWords.addViewpoint))) }

  private func title(_ view: Viewpoint) -> String {
    let word = wordOrText("perspective", view.raw(.perspective))
    return word.isEmpty ? say(ScreenWords.noName) : Saying.capitalised(word)
  }

  /// One digit says who looks; then one writes.
  static func askWhoLooks(_ add: AddLine, _ desk: inout Desk, typing event: Event?) {
    guard desk.mayChange(add.list.document) else { return }
    desk.leaveField()
    let items = Vocabulary.perspective.values.enumerated().map { index, value in
      MenuItem(id: value, label: desk.word("perspective", value), digit: index + 1)
    }
    var menu = Menu(title: desk.say(PlanWords.whoLooks), items: items)
    if let event,
      case .chosen(let id) = menu.update(event, in: desk.scene.overlayRoom, clipboard: &desk.scene.clipboard, contains: { $0.contains($1) })
    {
      return begin(add, id, &desk)
    }
    desk.ask(OpenMenu(atDesk: menu) { desk, id in begin(add, id, &desk) })
  }

  private static func begin(_ add: AddLine, _ perspective: String, _ desk: inout Desk) {
    let ref = add.list.item(desk.scene.nextID())
    var given = add.presets
    given[FieldKey<Viewpoint, Word>.perspective.name] = .string(perspective)
    desk.files.presets[ref] = given
    desk.open(ThingForm(ref: ref, shape: Viewpoint.shape))
  }

  /// The row that adds one where focus is, at the question in focus, or on this screen; nil where there is none.
  static func adding(on desk: Desk) -> AddLine? {
    if let answer = desk.focusedLine?.answer { return AddLine(to: answer[.viewpoints], label: desk.say(PlanWords.addViewpoint)) }
    let adds = desk.rows.compactMap { row in if case .add(let add) = row.kind, add.shape === Viewpoint.shape { add } else { nil } }
    return adds.first { Row.add($0).id == desk.panes.view.focus } ?? adds.first
  }

  /// The form of one: what is seen first, and then by whom.
  func form(_ ref: Ref<Viewpoint>) -> [Row] {
    let given = desk.files.presets[ref.field]?[FieldKey<Viewpoint, Word>.perspective.name]
    let view = record(ref)
    let who = wordOrText("perspective", view.isObject ? view.raw(.perspective) : given)
    return [.heading(say(PlanWords.viewpoint), who)] + wide(.text, at: ref) + (view.isObject ? fields(at: ref, .perspective) : [])
  }
}

/// A text in full under its title, with another one beside it where there is room for two.
struct SideText: Sendable {
  struct Text: Sendable {
    let title: String
    let words: String
  }

  let text: Text
  /// What stands beside it; nil for nothing.
  let beside: Text?
  /// Whether it is the right one of the two.
  let isRight: Bool
}
