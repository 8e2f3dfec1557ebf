import Basics
import StrictJSON

/// A place in a file with the type of what stands there, so that a form names its fields by their keys: `gezin[.members].item(id)[.name]`.
public struct FieldPlace<Value>: Sendable, Hashable {
  /// The way from the top of the file.
  public let path: JSONPath

  /// A place by its way; the top of the file where none is given.
  public init(_ path: JSONPath = []) { self.path = path }
}

extension FieldPlace where Value: Record {
  /// The place of a field of the object here.
  public subscript<Inner>(key: FieldKey<Value, Inner>) -> FieldPlace<Inner> { FieldPlace<Inner>(path + key.name) }

  /// The object that stands here in a tree; an empty one where there is none.
  public func record(in tree: JSON) -> Value { Value(tree[path] ?? .null) }
}

extension FieldPlace {
  /// The item of the list here that has this id.
  public func item<Item: Record>(_ id: String) -> FieldPlace<Item> where Value == [Item] { FieldPlace<Item>(path.item(id)) }

  /// The item of the list here that stands at `index`, from 0.
  public func item<Item: Record>(at index: Int) -> FieldPlace<Item> where Value == [Item] { FieldPlace<Item>(path + .index(index)) }

  /// The item of the list here that is known by another field than an id.
  public func item<Item: Record>(_ key: FieldKey<Item, String>, _ value: String) -> FieldPlace<Item> where Value == [Item] {
    FieldPlace<Item>(path + .item(key: key.name, value: value))
  }

  /// The bond with a member of the gezin.
  public func item(member: String) -> FieldPlace<Bond> where Value == [Bond] { item(.member, member) }

  /// The answer to a question of the instrument.
  public func item(question: String) -> FieldPlace<Answer> where Value == [Answer] { item(.question, question) }

  /// The item of the list here that is known by its day.
  public func item<Item: Record>(_ key: FieldKey<Item, Day>, on day: Day) -> FieldPlace<Item> where Value == [Item] {
    FieldPlace<Item>(path + .item(key: key.name, value: day.description))
  }

  /// The part under a word of the vocabulary here.
  public func part<Part: Record>(_ word: String) -> FieldPlace<Part> where Value == Keyed<Part> { FieldPlace<Part>(path + word) }
}

extension JSON {
  /// Puts a value at a place and makes what is missing on the way, or takes it out where it is nothing (see `set(_:at:)` with a path).
  public mutating func set<Value: FieldValue>(_ value: Value.Reading, at place: FieldPlace<Value>) {
    set(Value.written(value), at: place.path)
  }
}
