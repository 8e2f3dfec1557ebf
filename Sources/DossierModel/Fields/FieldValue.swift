import Basics
import StrictJSON

/// A type that the value of a field is read as. What is a fault reads as nothing.
public protocol FieldValue {
  /// What reading gives.
  associatedtype Reading

  /// The good value under `key` in `object`.
  static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Reading

  /// What stands in a file for a value; nil for nothing.
  static func written(_ value: Reading) -> JSON?
}

/// A text, "" where there is none.
extension String: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> String { object[key]?.text ?? "" }
  public static func written(_ value: String) -> JSON? { value.isEmpty ? nil : .string(value) }
}

/// A whole number in its range.
extension Int: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Int? {
    guard let number = object[key]?.whole, kind.range?.contains(number) != false else { return nil }
    return number
  }
  public static func written(_ value: Int?) -> JSON? { value.map { .number(String($0)) } }
}

/// True or false.
extension Bool: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Bool? { object[key]?.flag }
  public static func written(_ value: Bool?) -> JSON? { value.map { .bool($0) } }
}

/// A day that exists.
extension Day: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Day? { object[key]?.text.flatMap { Day($0) } }
  public static func written(_ value: Day?) -> JSON? { value.map { .string($0.description) } }
}

/// A day that exists, or the part of one that is known.
extension PartDay: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> PartDay? { object[key]?.text.flatMap { PartDay($0) } }
  public static func written(_ value: PartDay?) -> JSON? { value.map { .string($0.description) } }
}

/// A moment that exists.
extension Instant: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Instant? { object[key]?.text.flatMap { Instant($0) } }
  public static func written(_ value: Instant?) -> JSON? { value.map { .string($0.description) } }
}

/// A word that the field's vocabulary has.
public enum Word: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> String? {
    guard let word = object[key]?.text, kind.vocabulary?.values.contains(word) == true else { return nil }
    return word
  }
  public static func written(_ value: String?) -> JSON? { value.map { .string($0) } }
}

/// A type of which a list can be read.
public protocol ItemValue {
  /// What each item is read as.
  associatedtype Item

  /// The good ones of `items`.
  static func read(_ items: [JSON], as kind: FieldKind) -> [Item]

  /// What stands in a file for one of them.
  static func written(item: Item) -> JSON
}

extension Array: FieldValue where Element: ItemValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> [Element.Item] {
    guard let items = object[key]?.items, !items.isEmpty else { return [] }
    return Element.read(items, as: kind)
  }
  public static func written(_ value: [Element.Item]) -> JSON? { value.isEmpty ? nil : .array(value.map(Element.written(item:))) }
}

/// The texts among the items.
extension String: ItemValue {
  public static func read(_ items: [JSON], as kind: FieldKind) -> [String] { items.compactMap(\.text) }
  public static func written(item: String) -> JSON { .string(item) }
}

/// The numbers in their range.
extension Int: ItemValue {
  public static func read(_ items: [JSON], as kind: FieldKind) -> [Int] {
    items.compactMap(\.whole).filter { kind.range?.contains($0) != false }
  }
  public static func written(item: Int) -> JSON { .number(String(item)) }
}

/// The known words, each once and in the order of the vocabulary.
extension Word: ItemValue {
  public static func read(_ items: [JSON], as kind: FieldKind) -> [String] {
    (kind.vocabulary?.values ?? []).filter { word in items.contains { $0.text == word } }
  }
  public static func written(item: String) -> JSON { .string(item) }
}

/// An object whose keys are the words of a vocabulary, with a part for each.
public struct Keyed<Part>: Sendable {
  /// As it stands in the file.
  public let json: JSON
}

extension Keyed: FieldValue where Part: Record {
  /// The part under a word; an empty one where there is none.
  public subscript(word: String) -> Part { Part(json.below(word)) }

  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Self { Self(json: object.below(key)) }
  public static func written(_ value: Self) -> JSON? { value.json.isEmpty ? nil : value.json }
}
