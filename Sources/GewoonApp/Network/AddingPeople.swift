import DossierModel
import StrictJSON
import TextUI
import Wording

/// Somebody comes to the map: a name, and then two digits if one likes, where they belong and how near they are.
enum AddingPeople {
  /// Asks for a name. What the new person carries from the start comes with it.
  ///
  /// - Parameter event: the first letter of the name, where it was typed already.
  static func askForName(_ add: AddLine, _ desk: inout Desk, typing event: Event? = nil) {
    guard desk.mayChange(add.list.document) else { return }
    desk.leaveField()
    let words = NetworkWords.self
    var dialog = Dialog(
      title: add.presets.isEmpty ? desk.say(words.whoComes) : add.label,
      buttons: [desk.say(words.putPerson), desk.say(words.putPlace), desk.say(ScreenWords.never)],
      safe: 2, field: TextEditor(text: "", multiline: false), label: desk.say(words.name))
    if let event { _ = dialog.update(event, in: desk.scene.overlayRoom, clipboard: &desk.scene.clipboard) }
    var prompt = OpenDialog(atDesk: dialog) { desk, button, prompt in
      guard button < 2 else { return }
      if prompt.typed.isEmpty { desk.ask(prompt) }
      put(prompt.typed, on: add, isPlace: button == 1, &desk)
    }
    prompt.draft = .init(key: "person/\(desk.id)", title: dialog.title)
    prompt.endsDraft = true
    // A name that was typed is not lost; where they stand can wait.
    prompt.escaped = { state, prompt in
      state.atDesk { desk in
        put(prompt.typed, on: add, isPlace: false, isAsking: false, &desk)
        desk.scene.tell(words.addedAfterAll)
      }
    }
    desk.ask(prompt)
  }

  /// The open question of an empty sector: who could be there?
  static func askWho(in sector: Int, _ desk: inout Desk) {
    let word = Vocabulary.sector.values[sector]
    let label = Saying.whoCouldBe(in: desk.word("sector", word), desk.language)
    var given = Person()
    given[.sector] = word
    askForName(AddLine(to: NetworkRows(desk: desk).list, label: label, carrying: given), &desk)
  }

  /// Puts somebody on the map, as one step of undo.
  private static func put(_ name: String, on add: AddLine, isPlace: Bool, isAsking: Bool = true, _ desk: inout Desk) {
    guard !name.isEmpty else { return desk.scene.tell(NetworkWords.nameFirst, .warning) }
    let isFromQuestion = if case .add? = desk.panes.view.focus { !add.presets.isEmpty } else { false }
    let ref = NetworkRows(desk: desk).list.item(desk.scene.nextID())
    desk.edit(ref.document) { edit in
      edit.set(name, at: ref[.name])
      if isPlace { edit.set("place", at: ref[.kind]) }
      for (key, value) in add.presets.sorted(by: { $0.key < $1.key }) { edit.set(value, at: ref.field.key(key)) }
    }
    desk.look.unfolded = nil
    desk.settle()
    // At a question one stays for the next name.
    if !isFromQuestion, desk.hasRow(.item(ref.field)) { desk.focus(on: .item(ref.field)) }
    if !isAsking { return }
    if desk.record(ref).says(.sector) { askHowNear(ref, &desk) } else { askWhere(ref, &desk) }
  }

  /// Where does the new person belong? It can wait.
  private static func askWhere(_ ref: Ref<Person>, _ desk: inout Desk) {
    let title = Saying.whereDoTheyBelong(desk.record(ref).name.firstLine, desk.language)
    ask(title, .sector, ref, &desk) { desk, word in
      if !word.isEmpty { desk.set(.string(word), at: ref[.sector].field) }
      desk.settle()
      askHowNear(ref, &desk)
    }
  }

  /// How near are they? It can wait too.
  private static func askHowNear(_ ref: Ref<Person>, _ desk: inout Desk) {
    let title = Saying.howNear(desk.record(ref).name.firstLine, desk.language)
    ask(title, .ring, ref, &desk) { desk, ring in
      if !ring.isEmpty { desk.set(.number(ring), at: ref[.ring].field) }
      desk.settle()
      // At a question one does not see who came.
      if desk.panes.view.focus != .item(ref.field) {
        desk.scene.tell(Saying.added(PersonWords.short(desk.record(ref).name), desk.language))
      }
    }
  }

  private static func ask<Value: FieldValue>(
    _ title: String, _ key: FieldKey<Person, Value>, _ ref: Ref<Person>, _ desk: inout Desk,
    answered: @escaping @Sendable (inout Desk, String) -> Void
  ) {
    let items = desk.options(desk.line(key, at: ref)).enumerated().map { MenuItem(id: $1.value, label: $1.word, digit: $0 + 1) }
    let later = MenuItem(id: "", label: desk.say(NetworkWords.later), digit: 0)
    desk.ask(OpenMenu(atDesk: Menu(title: title, items: items + [later], focused: later.id), answered: answered))
  }
}
