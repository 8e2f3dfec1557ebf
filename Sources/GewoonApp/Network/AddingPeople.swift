import DossierModel
import StrictJSON
import TextUI
import Wording

/// Somebody comes to the map: one line with the name and whatever else one likes to say, and then a digit for where they belong and how near
/// they are where the line did not say so.
enum AddingPeople {
  /// Asks for a line. What the new person carries from the start comes with it.
  ///
  /// - Parameters:
  ///   - event: the first letter of the name, where it was typed already.
  ///   - added: who came just before, said while nothing is typed.
  static func askForName(_ add: AddLine, _ desk: inout Desk, typing event: Event? = nil, after added: String? = nil) {
    guard desk.mayChange(add.list.document) else { return }
    desk.leaveField()
    let words = NetworkWords.self
    var dialog = Dialog(
      title: add.presets.isEmpty ? desk.say(words.whoComes) : add.label,
      buttons: [desk.say(words.putPerson), desk.say(words.putPlace), desk.say(added == nil ? ScreenWords.never : words.ready)],
      safe: 2, field: TextEditor(text: "", multiline: false), label: desk.say(FieldNames.name))
    if let event { _ = dialog.update(event, in: desk.scene.overlayRoom, clipboard: &desk.scene.clipboard) }
    var prompt = OpenDialog(atDesk: dialog) { desk, button, prompt in
      // An empty line is the end of it.
      guard button < 2, !prompt.typed.isEmpty else { return }
      put(prompt.typed, on: add, isPlace: button == 1, &desk)
    }
    let language = desk.language
    prompt.remark = { typed in typed.isEmpty ? added ?? LineWords.personExample[language] : PersonLine(typed).words(language) }
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

  /// Puts what a line says of somebody at their place.
  static func set(_ line: PersonLine, at ref: Ref<Person>, isPlace: Bool = false, _ edit: inout FileEdit) {
    edit.set(line.name, at: ref[.name])
    if isPlace || line.isPlace { edit.set("place", at: ref[.kind]) }
    if !line.role.isEmpty { edit.set(line.role, at: ref[.role]) }
    if let sector = line.sector { edit.set(sector, at: ref[.sector]) }
    if let ring = line.ring { edit.set(ring, at: ref[.ring]) }
    if let quality = line.quality { edit.set(quality, at: ref[.quality]) }
    if line.hasStrain { edit.set(true, at: ref[.strain]) }
    if !line.support.isEmpty { edit.set(line.support, at: ref[.support]) }
    if let contact = line.contact { edit.set(contact, at: ref[.contact]) }
    if !line.note.isEmpty { edit.set(line.note, at: ref[.note]) }
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
  private static func put(_ typed: String, on add: AddLine, isPlace: Bool, isAsking: Bool = true, _ desk: inout Desk) {
    let line = PersonLine(typed)
    guard !line.name.isEmpty else { return }
    let isFromQuestion = if case .add? = desk.panes.view.focus { !add.presets.isEmpty } else { false }
    let ref = NetworkRows(desk: desk).list.item(desk.scene.nextID())
    desk.edit(ref.document) { edit in
      set(line, at: ref, isPlace: isPlace, &edit)
      // What the question asks for is so, whatever the name says.
      for (key, value) in add.presets.sorted(by: { $0.key < $1.key }) { edit.set(value, at: ref.field.key(key)) }
    }
    desk.look.unfolded = nil
    desk.settle()
    // At a question one stays for the next name.
    if !isFromQuestion, desk.hasRow(.item(ref.field)) { desk.focus(on: .item(ref.field)) }
    if isAsking { askWhere(ref, on: add, &desk) }
  }

  /// Where does the new person belong, if that was not said? It can wait.
  private static func askWhere(_ ref: Ref<Person>, on add: AddLine, _ desk: inout Desk) {
    if desk.record(ref).says(.sector) { return askHowNear(ref, on: add, &desk) }
    let title = Saying.whereDoTheyBelong(PersonWords.short(desk.record(ref).name), desk.language)
    ask(title, .sector, ref, &desk) { desk, word in
      if !word.isEmpty { desk.set(.string(word), at: ref[.sector].field) }
      desk.settle()
      askHowNear(ref, on: add, &desk)
    }
  }

  /// How near are they, if that was not said? It can wait too.
  private static func askHowNear(_ ref: Ref<Person>, on add: AddLine, _ desk: inout Desk) {
    if desk.record(ref).says(.ring) { return askForNext(after: ref, on: add, &desk) }
    let title = Saying.howNear(PersonWords.short(desk.record(ref).name), desk.language)
    ask(title, .ring, ref, &desk) { desk, ring in
      if !ring.isEmpty { desk.set(.number(ring), at: ref[.ring].field) }
      desk.settle()
      askForNext(after: ref, on: add, &desk)
    }
  }

  /// An empty line for the next one; at a question one stays, and is told who came.
  private static func askForNext(after ref: Ref<Person>, on add: AddLine, _ desk: inout Desk) {
    let added = Saying.added(PersonWords.short(desk.record(ref).name), desk.language)
    if add.presets.isEmpty { return askForName(add, &desk, after: added) }
    if desk.panes.view.focus != .item(ref.field) { desk.scene.tell(added) }
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
