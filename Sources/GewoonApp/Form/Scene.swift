import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// What the panes read: the open dossier with the words to say it in. Values only; it changes nothing.
struct Scene {
  let dossier: OpenDossier
  let workspace: WorkspaceInfo?
  let language: Language
  let now: Instant
  let instrument: Instrument
  let shelf: TeamShelf
  let isASCII: Bool
  /// Whether something is said above the footer.
  let hasMessage: Bool

  init?(_ state: State) {
    guard let dossier = state.dossier else { return nil }
    self.dossier = dossier
    workspace = state.workspace
    language = state.language
    now = state.now
    instrument = state.instrument
    shelf = state.shelf
    isASCII = state.isASCII
    hasMessage = state.hasMessage
  }

  /// Made at its first use: it takes a while, and not everybody types a text.
  var lexicon: Lexicon { workspace?.lexicon ?? .builtIn }

  var today: Day { now.day }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func label(_ name: String) -> String { FieldWords.label(name)[language] }

  /// The visible word of a value, or the value itself where it is unknown.
  func word(_ vocabulary: String, _ value: String) -> String { ValueWords.word(vocabulary, value)?[language] ?? value }

  func day(_ day: Day) -> String { Saying.day(day, relativeTo: today, language) }

  /// The name of whoever has this id: a gezin member, somebody from the network or a colleague; a step by its words.
  func name(of id: String) -> String? {
    if let member = dossier.tree.gezinMembers.first(where: { $0.id == id }) { return member.name }
    if let person = dossier.tree.people.first(where: { $0.id == id }) { return person.name }
    if let colleague = workspace?.members.first(where: { $0.id == id }) { return colleague.name }
    return dossier.tree.actions.first { $0.id == id }?.what
  }

  /// The field of a shape at `base`, as a line of a form; nil where the shape has no such key.
  func line(_ shape: Shape, _ key: String, at base: FieldRef) -> FieldLine? {
    guard let field = shape.field(key) else { return nil }
    let name = "\(shape.name).\(key)"
    return FieldLine(ref: base.key(key), kind: field.kind, name: name, label: label(name))
  }

  /// Rows for these fields of a shape, in this order.
  func fields(_ shape: Shape, _ keys: [String], at base: FieldRef) -> [Row] {
    keys.compactMap { line(shape, $0, at: base).map(Row.field) }
  }

  /// Rows for every field of a shape that is no list and no object of its own.
  func simpleFields(_ shape: Shape, at base: FieldRef, without: Set<String> = []) -> [Row] {
    shape.fields.compactMap { field in
      if without.contains(field.key) { return nil }
      switch field.kind {
      case .id, .object, .list, .keyed, .instant: return nil
      default: return line(shape, field.key, at: base).map(Row.field)
      }
    }
  }

  /// The items at `list`, each with its place; an item without an id, or with one that another had before, is known by its number.
  func items(_ list: FieldRef) -> [(ref: FieldRef, json: JSON)] {
    var seen: Set<String> = []
    return (dossier.value(list)?.items ?? []).enumerated().map { index, json in
      if let id = json["id"]?.text, !id.isEmpty, seen.insert(id).inserted {
        (list.item(id), json)
      } else {
        (FieldRef(document: list.document, path: list.path + .index(index)), json)
      }
    }
  }
}
