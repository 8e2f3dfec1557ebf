import DossierModel
import StrictJSON
import TextUI
import Wording

/// Somebody comes to the map: a name, and then two digits if one likes, where they belong and how near they are.
enum AddingPeople {
  /// Asks for a name. What the new person carries from the start comes with it.
  ///
  /// - Parameter event: the first letter of the name, where it was typed already.
  static func askForName(_ add: AddLine, _ desk: inout Desk, typing event: Event.Kind? = nil) {
    guard desk.mayChange(add.list.document) else { return }
    desk.leaveField()
    let words = NetworkWords.self
    var dialog = Dialog(
      title: add.presets.isEmpty ? desk.say(words.whoComes) : add.label,
      buttons: [desk.say(words.putPerson), desk.say(words.putPlace), desk.say(ScreenWords.never)],
      safe: 2, field: TextEditor(text: "", multiline: false), label: desk.say(words.name))
    if let event { _ = dialog.update(event, in: desk.scene.overlayRoom, clipboard: &desk.scene.clipboard) }
    var prompt = Prompt(atDesk: dialog) { desk, button, prompt in
      guard button < 2 else { return }
      if prompt.typed.isEmpty { desk.ask(prompt) }
      put(prompt.typed, on: add.list, carrying: add.presets, isPlace: button == 1, &desk)
    }
    // A name that was typed is not lost; where they stand can wait.
    prompt.escaped = { state, prompt in
      state.atDesk { desk in
        put(prompt.typed, on: add.list, carrying: add.presets, isPlace: false, isAsking: false, &desk)
        desk.scene.tell(words.addedAfterAll)
      }
    }
    desk.ask(prompt)
  }

  /// The open question of an empty sector: who could be there?
  static func askWho(in sector: Int, _ desk: inout Desk) {
    let word = Vocabulary.sector.values[sector]
    let label = Saying.whoCouldBe(in: desk.word("sector", word), desk.language)
    askForName(
      AddLine(list: NetworkRows(desk: desk).list, shape: .person, label: label, presets: ["sector": .string(word)]), &desk)
  }

  /// Puts somebody on the map, as one step of undo.
  private static func put(
    _ name: String, on list: FieldRef, carrying presets: [String: JSON], isPlace: Bool, isAsking: Bool = true, _ desk: inout Desk
  ) {
    guard !name.isEmpty else { return desk.scene.tell(NetworkWords.nameFirst, .warning) }
    let isFromQuestion = if case .add? = desk.panes.view.focus { !presets.isEmpty } else { false }
    let ref = list.item(desk.scene.nextID())
    desk.edit(ref.document) { edit in
      edit.set(.string(name), at: ref.key("name"))
      if isPlace { edit.set("place", at: ref.key("kind")) }
      for (key, value) in presets.sorted(by: { $0.key < $1.key }) { edit.set(value, at: ref.key(key)) }
    }
    desk.look.unfolded = nil
    desk.settle()
    // At a question one stays for the next name.
    if !isFromQuestion, desk.rows.contains(where: { $0.id == .item(ref) }) { desk.focus(on: .item(ref)) }
    if isAsking { askWhere(ref, presets["sector"] == nil ? "sector" : "ring", &desk) }
  }

  /// Where does the new person belong, and how near are they? Both can wait.
  private static func askWhere(_ ref: FieldRef, _ key: String, _ desk: inout Desk) {
    guard let line = desk.line(.person, key, at: ref) else { return }
    let name = desk.value(ref)?["name"]?.text?.firstLine ?? ""
    let items = desk.options(line).enumerated().map { MenuItem(id: $1.value, label: $1.word, digit: $0 + 1) }
    let later = MenuItem(id: "", label: desk.say(NetworkWords.later), digit: 0)
    let title = key == "sector" ? Saying.whereDoTheyBelong(name, desk.language) : Saying.howNear(name, desk.language)
    desk.ask(Choice(atDesk: Menu(title: title, items: items + [later], focused: later.id)) { place(ref, key, $1, &$0) })
  }

  /// Takes the answer to one of the two questions, and asks the next.
  private static func place(_ ref: FieldRef, _ key: String, _ value: String, _ desk: inout Desk) {
    if !value.isEmpty { desk.set(key == "ring" ? .number(value) : .string(value), at: ref.key(key)) }
    desk.settle()
    if key == "sector" { return askWhere(ref, "ring", &desk) }
    // At a question one does not see who came.
    if let name = desk.value(ref)?["name"]?.text, desk.panes.view.focus != .item(ref) {
      desk.scene.tell(Saying.added(PersonWords.short(name), desk.language))
    }
  }
}
