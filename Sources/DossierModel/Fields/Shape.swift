/// The fields of one kind of object, each said once.
public final class Shape: Sendable {
  /// What Wording calls it: "person".
  public let name: String
  /// In the order in which a form shows them.
  public let fields: [Field]

  /// A shape of these fields of `owner`.
  convenience init<Owner, each Value>(_ name: String, of owner: Owner.Type, _ keys: repeat FieldKey<Owner, each Value>) {
    var fields: [Field] = []
    repeat fields.append(Field(each keys, of: name))
    self.init(name, fields)
  }

  init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// The field under `key`, or nil where this shape knows no such key.
  public func field(_ key: String) -> Field? { fields.first { $0.key == key } }

  /// The shape of the items or the object under `key`.
  public func shape(of key: String) -> Shape? { field(key)?.kind.inner }
}
