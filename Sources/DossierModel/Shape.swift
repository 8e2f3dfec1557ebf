/// What a reference points to.
public enum ReferenceTarget: Sendable, Hashable {
  case teamMember, gezinMember, person, action, statement, responseItem
}

/// What a field may hold. From this follow reading, faults, `gewoon check` and most of a form.
public indirect enum FieldKind: Sendable {
  /// A text of one line.
  case line
  /// A text of any length.
  case prose
  /// A ULID of its own.
  case id
  /// A short name that identifies, not a ULID ("gewone-taal").
  case slug
  case day
  case instant
  case year
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// A whole number with a word for each: the name of its words, and its range.
  case level(String, ClosedRange<Int>)
  case flag
  case word(Vocabulary)
  case words(Vocabulary)
  /// Several short texts.
  case texts
  /// Several whole numbers with a word for each.
  case levels(String, ClosedRange<Int>)
  case reference(Set<ReferenceTarget>)
  case references(Set<ReferenceTarget>)
  case object(Shape)
  /// Items of one shape, told apart by the member `by` (nil: by nothing).
  case list(Shape, by: String?)
  /// An object whose keys are the words of a vocabulary.
  case keyed(Vocabulary, Shape)
}

/// One field: its key and kind. Label and help stand in Wording under the shape's name and the key.
public struct Field: Sendable {
  public let key: String
  public let kind: FieldKind
  /// Whether its absence is a fault; only a name is (format.md).
  public let isRequired: Bool

  init(_ key: String, _ kind: FieldKind, required: Bool = false) {
    self.key = key
    self.kind = kind
    isRequired = required
  }
}

/// The fields of one kind of object, each said once.
public final class Shape: Sendable {
  public let name: String
  public let fields: [Field]

  init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// The field under `key`, or nil where this shape knows no such key.
  public func field(_ key: String) -> Field? { fields.first { $0.key == key } }

  /// The shape of the items or the object under `key`.
  public func shape(of key: String) -> Shape? {
    switch field(key)?.kind {
    case .object(let shape)?, .list(let shape, _)?, .keyed(_, let shape)?: shape
    default: nil
    }
  }
}
