import StrictJSON

/// An object of our files, read by its keys. Whatever stands in the file stays in `json`, so that nothing is lost.
public protocol Record: FieldValue, ItemValue, Equatable, Sendable where Reading == Self, Item == Self {
  /// The fields that it may have.
  static var shape: Shape { get }

  /// The object as it stands in the file; any other value where that is a fault.
  var json: JSON { get set }

  /// Takes any value; what is no object has no fields.
  init(_ json: JSON)
}

extension Record {
  /// The field's value where it is a good one: "" or no items, nil for a number, word, flag, day or moment, and an empty record for an object
  /// where it is not. Setting nothing takes the field out; nothing is set where another value stands in the place of this object.
  public subscript<Value: FieldValue>(key: FieldKey<Self, Value>) -> Value.Reading {
    get { Value.read(key.name, in: json, as: key.kind) }
    set { json.set(Value.written(newValue), at: [.key(key.name)]) }
  }

  /// The field's value as it stands in the file, good or not.
  public func raw<Value>(_ key: FieldKey<Self, Value>) -> JSON? { json[key.name] }

  /// Puts a value into the field as it is, good or not; nil takes the field out.
  public mutating func setRaw<Value>(_ value: JSON?, _ key: FieldKey<Self, Value>) { json.set(value, at: [.key(key.name)]) }

  /// Whether anything is written in the field, good or not; what was typed and is no day yet says nothing.
  public func says<Value>(_ key: FieldKey<Self, Value>) -> Bool { json[key.name].map { !$0.isEmpty && $0.unread == nil } ?? false }

  /// Whether a good value is written in the field.
  public func has<Value>(_ key: FieldKey<Self, Value>) -> Bool {
    json[key.name].map { !$0.isEmpty && key.kind.fault(ofOne: $0) == nil } ?? false
  }

  /// Whether nothing at all is written in the field. Whatever stands in the place of this object counts as something.
  public func lacks<Value>(_ key: FieldKey<Self, Value>) -> Bool { json.below(key.name).isEmpty }

  /// Whether it is an object at all.
  public var isObject: Bool { json.object != nil }

  /// Whether both are the same in the file, byte for byte.
  public static func == (left: Self, right: Self) -> Bool { left.json == right.json }

  /// An empty one, to be filled.
  public init() { self.init(.object(JSONObject())) }

  /// These fields of the shape, in this order.
  public static func fields<each Value: FieldValue>(_ keys: repeat FieldKey<Self, each Value>) -> [Field] {
    var fields: [Field] = []
    repeat fields.append((each keys).field)
    return fields
  }

  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Self { Self(object.below(key)) }
  public static func written(_ value: Self) -> JSON? { value.json.isEmpty ? nil : value.json }
  public static func read(_ items: [JSON], as kind: FieldKind) -> [Self] { items.map { Self($0) } }
  public static func written(item: Self) -> JSON { item.json }
}

extension JSON {
  /// The value in the field `key`, or nothing. Whatever stands here in the place of an object is handed on, so that it is not taken for nothing.
  func below(_ key: String) -> JSON { object == nil ? self : self[key] ?? .null }
}
