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

  /// The object at a place; an empty one where there is none.
  func record<Value: Record>(_ ref: Ref<Value>) -> Value { Value(value(ref.field) ?? .null) }

  /// The top of the dossier.
  var top: Ref<Dossier> { Ref(.dossier(desk.id)) }

  /// One of my reflections.
  func reflectionRef(_ id: String) -> Ref<Reflection> { Ref<ReflectionFile>(.own(desk.id))[.reflections].item(id) }

  func reflection(_ id: String) -> Reflection? { value(reflectionRef(id).field).map(Reflection.init) }

  /// The name of whoever has this id, with what tells them apart from a namesake: a gezin member, somebody from the network or a colleague; a step
  /// by its words. Without an id it is nobody.
  func name(of id: String) -> String? {
    id.isEmpty ? nil : Namesakes(desk: desk).name(of: id)
  }

  /// A member by the names they are called, somebody else by theirs.
  func calledName(_ id: String) -> String? {
    guard !id.isEmpty else { return nil }
    return dossier.gezinMembers.first { $0.id == id && !$0[.nickname].isEmpty }?.fullName ?? name(of: id)
  }

  /// Whether somebody left the map, and does nothing any more.
  func hasLeft(_ id: String) -> Bool { !id.isEmpty && dossier.people.contains { $0.id == id && $0.hasEnded } }

  /// A field as a line of a form.
  func line(_ field: Field, at ref: FieldRef) -> FieldLine { FieldLine(ref: ref, field: field, label: label(field.name)) }

  func line<Owner: Record, Value: FieldValue>(_ key: FieldKey<Owner, Value>, at base: Ref<Owner>) -> FieldLine {
    line(key.field, at: base[key].field)
  }

  /// Rows for these fields, in this order.
  func fields<Owner: Record, each Value: FieldValue>(at base: Ref<Owner>, _ keys: repeat FieldKey<Owner, each Value>) -> [Row] {
    var rows: [Row] = []
    repeat rows.append(.field(line(each keys, at: base)))
    return rows
  }

  /// A field over the whole width, without its label.
  func wide<Owner: Record, Value: FieldValue>(_ key: FieldKey<Owner, Value>, at base: Ref<Owner>) -> [Row] {
    [.field(widened(line(key, at: base)))]
  }

  func widened(_ line: FieldLine) -> FieldLine {
    var line = line
    line.isWide = true
    if line.isText { line.placeholder = say(ScreenWords.answerHere) }
    return line
  }

  /// Rows for every field of an object that is no list and no object of its own, without these keys.
  func simpleFields(_ shape: Shape, at base: FieldRef, without: Set<String> = []) -> [Row] {
    shape.fields.compactMap { field in
      if without.contains(field.key) { return nil }
      switch field.kind {
      case .id, .object, .list, .keyed, .instant: return nil
      default: return .field(line(field, at: base.key(field.key)))
      }
    }
  }

  /// The items of a list, each with its place; an item without an id, or with one that another had before, is known by its number.
  func items<Item: Record>(_ list: Ref<[Item]>) -> [(ref: Ref<Item>, item: Item)] {
    var seen: Set<String> = []
    return (value(list.field)?.items ?? []).enumerated().map { index, json in
      if let id = json["id"]?.text, !id.isEmpty, seen.insert(id).inserted { return (list.item(id), Item(json)) }
      return (list.item(at: index), Item(json))
    }
  }

  /// The items of a list by their day, the oldest first; what has no good day comes last, for nobody knows when it was.
  func throughTime<Item: Record>(_ list: Ref<[Item]>, by key: FieldKey<Item, Day>) -> [(ref: Ref<Item>, item: Item)] {
    let all = items(list)
    let dated = all.enumerated().compactMap { index, one in one.item[key].map { (day: $0, index: index, one: one) } }
    return dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.one) + all.filter { $0.item[key] == nil }
  }

  /// A field in no file: "sentence.text" stands at /sentence/text of what is being prepared.
  func scratch(_ name: String, kind: FieldKind) -> FieldLine {
    let path = JSONPath(name.split(separator: ".").map { .key(String($0)) })
    return FieldLine(ref: FieldRef(document: .scratch, path: path), kind: kind, name: name, label: label(name))
  }
}

/// Values in a row, also those that are faults.
extension Reading {
  /// A word as people say it; another text as it stands in the file, and "" for none.
  func wordOrText(_ vocabulary: String, _ value: JSON?) -> String { value?.text.map { word(vocabulary, $0) } ?? "" }

  /// A day as people say it; another text as it stands in the file, and "" for none.
  func dayOrText(_ value: JSON?) -> String { value.map { $0.unread ?? $0.text.map { Day($0).map(day) ?? $0 } ?? "" } ?? "" }
}
