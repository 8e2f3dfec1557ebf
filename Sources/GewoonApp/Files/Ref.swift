import DossierModel
import StrictJSON

/// A place in a document with the type of what stands there, so that a form names its fields by their keys.
struct Ref<Value>: Sendable, Hashable {
  let document: Document
  let place: FieldPlace<Value>

  /// The top of a document, or a place in it.
  init(_ document: Document, _ place: FieldPlace<Value> = FieldPlace()) {
    self.document = document
    self.place = place
  }

  /// The same place, whatever stands there.
  var field: FieldRef { FieldRef(document: document, path: place.path) }
}

extension Ref where Value: Record {
  subscript<Inner>(key: FieldKey<Value, Inner>) -> Ref<Inner> { Ref<Inner>(document, place[key]) }
}

extension Ref {
  /// The item of the list here that has this id.
  func item<Item: Record>(_ id: String) -> Ref<Item> where Value == [Item] { Ref<Item>(document, place.item(id)) }
  /// The item of the list here that stands at `index`, from 0.
  func item<Item: Record>(at index: Int) -> Ref<Item> where Value == [Item] { Ref<Item>(document, place.item(at: index)) }
  /// The bond with a member of the gezin.
  func item(member: String) -> Ref<Bond> where Value == [Bond] { Ref<Bond>(document, place.item(member: member)) }
  /// The answer to a question of the instrument.
  func item(question: String) -> Ref<Answer> where Value == [Answer] { Ref<Answer>(document, place.item(question: question)) }
  /// The part under a word of the vocabulary here.
  func part<Part: Record>(_ word: String) -> Ref<Part> where Value == Keyed<Part> { Ref<Part>(document, place.part(word)) }
}

extension FileEdit {
  /// Sets a value of a known type, or takes it out where it is nothing.
  mutating func set<Value: FieldValue>(_ value: Value.Reading, at ref: Ref<Value>) { set(Value.written(value), at: ref.field) }
}

extension Record {
  /// What stands in it, by key.
  var members: [String: JSON] { Dictionary((json.object?.members ?? []).map { ($0.key, $0.value) }) { first, _ in first } }
}
