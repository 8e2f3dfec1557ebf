import DossierModel
import StrictJSON
import TextUI
import Wording

/// Somebody comes to the map: a name, and then two digits if one likes, where they belong and how near they are.
extension State {
  /// Asks for a name. What the new person carries from the start comes with it.
  mutating func askForName(_ add: AddLine) {
    guard mayChange(add.list.document) else { return }
    leaveField()
    let words = NetworkWords.self
    let dialog = Dialog(
      title: add.presets.isEmpty ? say(words.whoComes) : add.label,
      buttons: [say(words.putPerson), say(words.putPlace), say(ScreenWords.never)],
      safe: 2, field: TextEditor(text: "", multiline: false), label: say(words.name))
    overlays.append(.dialog(dialog, .newPerson(add.list, carrying: add.presets)))
  }

  /// The open question of an empty sector: who could be there?
  mutating func askWho(in sector: Int) {
    guard let scene = Scene(self) else { return }
    let word = Vocabulary.sector.values[sector]
    askForName(
      AddLine(
        list: scene.peopleRef, shape: .person, label: Saying.whoCouldBe(in: scene.word("sector", word), language),
        presets: ["sector": .string(word)]))
  }

  /// Puts somebody on the map, as one step of undo.
  mutating func addPerson(to list: FieldRef, carrying presets: [String: JSON], named name: String, isPlace: Bool, isAsking: Bool = true) {
    guard !name.isEmpty else {
      notice = Notice(say(NetworkWords.nameFirst), .warning)
      return
    }
    let isFromQuestion = if case .add? = dossier?.view.focus { !presets.isEmpty } else { false }
    let ref = list.item(ids.next(at: now))
    var values: [(JSON?, FieldRef)] = [(.string(name), ref.key("name"))]
    if isPlace { values.append(("place", ref.key("kind"))) }
    values += presets.sorted { $0.key < $1.key }.map { ($0.value, ref.key($0.key)) }
    set(values)
    dossier?.map.unfolded = nil
    settleFocus()
    // At a question one stays for the next name.
    if !isFromQuestion, rows.contains(where: { $0.id == .item(ref) }) { focus(on: .item(ref)) }
    if isAsking { askWhere(ref, presets["sector"] == nil ? "sector" : "ring") }
  }

  /// Where does the new person belong, and how near are they? Both can wait.
  mutating func askWhere(_ ref: FieldRef, _ key: String) {
    guard let scene = Scene(self), let line = scene.line(.person, key, at: ref) else { return }
    let name = dossier?.value(ref)?["name"]?.text?.firstLine ?? ""
    let items = scene.options(line).enumerated().map { MenuItem(id: $1.value, label: $1.word, digit: $0 + 1) }
    let later = MenuItem(id: "", label: say(NetworkWords.later), digit: 0)
    let title = key == "sector" ? Saying.whereDoTheyBelong(name, language) : Saying.howNear(name, language)
    overlays.append(.menu(Menu(title: title, items: items + [later], focused: later.id), .newPerson(ref, key: key)))
  }

  /// Takes the answer to one of the two questions, and asks the next.
  mutating func place(_ ref: FieldRef, _ key: String, _ value: String) {
    if !value.isEmpty { set(key == "ring" ? .number(value) : .string(value), at: ref.key(key)) }
    settleFocus()
    if key == "sector" { return askWhere(ref, "ring") }
    // At a question one does not see who came.
    if let name = dossier?.value(ref)?["name"]?.text, dossier?.view.focus != .item(ref) {
      notice = Notice(Saying.added(Scene.short(name), language))
    }
  }
}
