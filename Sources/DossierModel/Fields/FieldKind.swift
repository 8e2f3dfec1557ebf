/// What a reference points to.
public enum ReferenceTarget: Int, Sendable, Hashable, CaseIterable {
  case teamMember, gezinMember, person, action, statement, responseItem
}

/// What a field may hold. From this follow reading, faults, `gewoon check` and most of a form.
public enum FieldKind: Sendable {
  /// A text of one line.
  case line
  /// A text of any length.
  case prose
  /// A ULID of its own.
  case id
  /// A short name that identifies, not a ULID ("gewone-taal").
  case slug
  /// A day, `2026-11-20`.
  case day
  /// A day or as much of it as is known: `2019`, `2019-05` or `2019-05-31`.
  case partDay
  /// A moment with its offset (RFC 3339).
  case instant
  /// A year of birth in `FieldKind.years`, or another form of `Birth`.
  case year
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// A whole number with a word for each: the name of its words, and its range.
  case level(String, ClosedRange<Int>)
  /// True or false.
  case flag
  /// A word that the format knows.
  case word(Vocabulary)
  /// Several words that the format knows.
  case words(Vocabulary)
  /// Several short texts.
  case texts
  /// Several whole numbers with a word for each.
  case levels(String, ClosedRange<Int>)
  /// The id of one of these.
  case reference([ReferenceTarget])
  /// The ids of several of these.
  case references([ReferenceTarget])
  /// An object of one shape.
  case object(Shape)
  /// Items of one shape, told apart by the member `by` (nil: by nothing).
  case list(Shape, by: String?)
  /// An object whose keys are the words of a vocabulary.
  case keyed(Vocabulary, Shape)

  /// The years that somebody of a gezin may be born in.
  static let years = 1850...2200

  /// The whole numbers that are good here; nil where no single whole number belongs.
  var range: ClosedRange<Int>? {
    switch self {
    case .whole(let range), .level(_, let range), .levels(_, let range): range
    case .year: Self.years
    default: nil
    }
  }

  /// Whether days or years are typed here, which are understood when the field is left.
  public var isUnderstood: Bool {
    switch self {
    case .day, .partDay, .year: true
    default: false
    }
  }

  /// The words that are good here; nil where none of a vocabulary belongs.
  var vocabulary: Vocabulary? {
    switch self {
    case .word(let words), .words(let words), .keyed(let words, _): words
    default: nil
    }
  }

  /// The shape of the object, or of the items, that stand here.
  var inner: Shape? {
    switch self {
    case .object(let shape), .list(let shape, _), .keyed(_, let shape): shape
    default: nil
    }
  }
}
