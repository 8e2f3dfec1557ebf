/// A field of the objects of one kind, with the type that its value is read as: `person[.ring]` is a whole number in its range, or nil.
///
/// Each is said once, beside its record; shapes are built from them, and everything that reads a field names it by its key. A key that does not
/// exist does not compile. The type asks nothing of its two, for Swift looks through the whole program for each thing that is asked.
public struct FieldKey<Owner, Value>: Sendable {
  /// As in the file: "ring".
  public let name: String
  /// What the field may hold.
  public let kind: FieldKind
  let marks: FieldMarks
  let privacy: Privacy
  let part: ReflectionPart?

  init(
    _ name: String, _ kind: ValueKind<Value>, _ marks: FieldMarks = [], in part: ReflectionPart? = nil, privacy: Privacy = .shared
  ) {
    self.name = name
    self.kind = kind.field
    self.marks = marks
    self.privacy = privacy
    self.part = part
  }
}

extension FieldKey where Owner: Record, Value: FieldValue {
  /// The field with the name of its shape and all that is known of it.
  public var field: Field { Owner.shape.field(name) ?? Field(self, of: Owner.shape.name) }
}
