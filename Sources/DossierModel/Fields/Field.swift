/// What a field is beside its kind.
struct FieldMarks: OptionSet, Sendable {
  let rawValue: Int

  /// Its absence is a fault.
  static let required = FieldMarks(rawValue: 1)
  /// It is what somebody or some place is called: such a name is replaced wherever a text leaves the program.
  static let name = FieldMarks(rawValue: 2)
  /// It is what the family is called, or sorted by.
  static let familyName = FieldMarks(rawValue: 4)
  /// It says what somebody is to the gezin, and may stand in the place of the name.
  static let role = FieldMarks(rawValue: 8)
  /// It holds what the gezin says in its own words.
  static let ownVoice = FieldMarks(rawValue: 16)
  /// It is a day that one plans by; every other day lies behind.
  static let liesAhead = FieldMarks(rawValue: 32)
  /// It says what an item is about, and nothing by itself.
  static let frame = FieldMarks(rawValue: 64)
  /// Without what it points to, its item says nothing any more.
  static let anchor = FieldMarks(rawValue: 128)
}

/// Who may read a field of a reflection beside its author.
public enum Privacy: Sendable {
  /// It goes to the team with the reflection.
  case shared
  /// It goes along only where the author puts it in.
  case onlyWhenChosen
  /// It never leaves the author's own file.
  case neverShared
}

/// One field of a shape. Label and help stand in Wording under its name.
public final class Field: Sendable {
  /// As in the file: "ring".
  public let key: String
  /// With its shape, as Wording knows it: "person.ring".
  public let name: String
  /// The name of its shape: "person".
  public let shape: String
  /// What it may hold.
  public let kind: FieldKind
  /// Who may read it; says something for fields of a reflection alone.
  public let privacy: Privacy
  /// The part of a reflection that it belongs to; nil for what no part shows, and for all other fields.
  public let part: ReflectionPart?
  let marks: FieldMarks

  /// The field of a typed key.
  init<Owner, Value>(_ key: FieldKey<Owner, Value>, of shape: String) {
    self.key = key.name
    self.shape = shape
    name = "\(shape).\(key.name)"
    kind = key.kind
    privacy = key.privacy
    part = key.part
    marks = key.marks
  }

  private init(_ field: Field, holding kind: FieldKind) {
    key = field.key
    shape = field.shape
    name = field.name
    privacy = field.privacy
    part = field.part
    marks = field.marks.subtracting(.anchor)
    self.kind = kind
  }

  /// The same field where another kind of value stands; it holds its item no more.
  func holding(_ kind: FieldKind) -> Field { Field(self, holding: kind) }

  /// Whether its absence is a fault; only that of a name is (format.md).
  public var isRequired: Bool { marks.contains(.required) }
  /// Whether it is what somebody, some place or the family is called.
  public var isName: Bool { !marks.isDisjoint(with: [.name, .familyName]) }
  /// Whether it holds what the gezin says in its own words.
  public var isOwnVoice: Bool { marks.contains(.ownVoice) }
  /// Whether it is a day that one plans by, so that "3 okt" is the next one.
  public var liesAhead: Bool { marks.contains(.liesAhead) }
}
