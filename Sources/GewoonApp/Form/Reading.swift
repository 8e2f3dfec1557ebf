import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// What reads the gezin that is open and says it in words. It changes nothing.
protocol Reading {
  var desk: Desk { get }
}

extension Desk: Reading {
  var desk: Desk { self }
}

extension Reading {
  var scene: Scene { desk.scene }
  var language: Language { desk.scene.language }
  var today: Day { desk.scene.today }
  var workspace: WorkspaceInfo? { desk.scene.workspace }
  var instrument: Instrument { desk.scene.instrument }
  var shelf: TeamShelf { desk.scene.shelf }
  /// The dossier.
  var dossier: JSON { desk.tree }
  /// My reflections on it.
  var own: JSON { desk.own }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func label(_ name: String) -> String { FieldWords.label(name)[language] }

  /// The visible word of a value, or the value itself where it is unknown.
  func word(_ vocabulary: String, _ value: String) -> String { ValueWords.word(vocabulary, value)?[language] ?? value }

  func day(_ day: Day) -> String { Saying.day(day, relativeTo: today, language) }

  func value(_ ref: FieldRef) -> JSON? { desk.files.value(ref) }

  /// A place in the dossier.
  func ref(_ keys: String...) -> FieldRef { FieldRef(document: .dossier(desk.id), path: keys.keys) }

  /// One of my reflections.
  func reflectionRef(_ id: String) -> FieldRef { FieldRef(document: .own(desk.id), path: ["reflections"].keys.item(id)) }

  func reflection(_ id: String) -> Reflection? { value(reflectionRef(id)).map(Reflection.init) }

  /// The name of whoever has this id: a gezin member, somebody from the network or a colleague; a step by its words.
  func name(of id: String) -> String? {
    if let member = dossier.gezinMembers.first(where: { $0.id == id }) { return member.name }
    if let person = dossier.people.first(where: { $0.id == id }) { return person.name }
    if let colleague = workspace?.members.first(where: { $0.id == id }) { return colleague.name }
    return dossier.actions.first { $0.id == id }?.what
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

  /// A field over the whole width, without its label.
  func wide(_ shape: Shape, _ key: String, at base: FieldRef) -> [Row] {
    guard var line = line(shape, key, at: base) else { return [] }
    line.isWide = true
    if line.isText { line.placeholder = say(ScreenWords.answerHere) }
    return [.field(line)]
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
    return (value(list)?.items ?? []).enumerated().map { index, json in
      if let id = json["id"]?.text, !id.isEmpty, seen.insert(id).inserted {
        (list.item(id), json)
      } else {
        (FieldRef(document: list.document, path: list.path + .index(index)), json)
      }
    }
  }

  /// A field in no file: "sentence.text" stands at /sentence/text of what is being prepared.
  func scratch(_ name: String, kind: FieldKind) -> FieldLine {
    let path = JSONPath(name.split(separator: ".").map { .key(String($0)) })
    return FieldLine(ref: FieldRef(document: .scratch, path: path), kind: kind, name: name, label: label(name))
  }
}
