import Basics

/// A kind of field together with the type that its value is read as, so that no key reads a day where a flag stands.
public struct ValueKind<Value>: Sendable {
  let field: FieldKind
  init(_ field: FieldKind) { self.field = field }
}

extension ValueKind where Value == String {
  static var line: Self { Self(.line) }
  static var prose: Self { Self(.prose) }
  static var id: Self { Self(.id) }
  static var slug: Self { Self(.slug) }
  static func reference(_ targets: [ReferenceTarget]) -> Self { Self(.reference(targets)) }
}

extension ValueKind where Value == [String] {
  static var texts: Self { Self(.texts) }
  static func references(_ targets: [ReferenceTarget]) -> Self { Self(.references(targets)) }
}

extension ValueKind where Value == Word {
  static func word(_ words: Vocabulary) -> Self { Self(.word(words)) }
}

extension ValueKind where Value == [Word] {
  static func words(_ words: Vocabulary) -> Self { Self(.words(words)) }
}

extension ValueKind where Value == Int {
  static func whole(_ range: ClosedRange<Int>) -> Self { Self(.whole(range)) }
  /// 1 (heel dichtbij) to 4 (nu niet).
  static var ring: Self { Self(.level("ring", 1...4)) }
  /// The four core tasks as a ladder, the lightest first.
  static var task: Self { Self(.level("task", 1...4)) }
  /// The five steps of the Meldcode.
  static var meldcode: Self { Self(.level("meldcode", 1...5)) }
}

extension ValueKind where Value == [Int] {
  static var tasks: Self { Self(.levels("task", 1...4)) }
}

extension ValueKind where Value == Bool {
  static var flag: Self { Self(.flag) }
}

extension ValueKind where Value == Day {
  static var day: Self { Self(.day) }
}

extension ValueKind where Value == PartDay {
  static var partDay: Self { Self(.partDay) }
}

extension ValueKind where Value == Birth {
  static var birth: Self { Self(.year) }
}

extension ValueKind where Value == Instant {
  static var instant: Self { Self(.instant) }
}

extension ValueKind where Value: Record {
  static var object: Self { Self(.object(Value.shape)) }
}

extension ValueKind {
  /// Items that nothing tells apart.
  static func list<Item>() -> Self where Value == [Item], Item: Record { Self(.list(Item.shape, by: nil)) }

  /// Items that are told apart by one of their own fields.
  static func list<Item>(by key: FieldKey<Item, String>) -> Self where Value == [Item], Item: Record {
    Self(.list(Item.shape, by: key.name))
  }

  static func keyed<Part>(by words: Vocabulary) -> Self where Value == Keyed<Part>, Part: Record { Self(.keyed(words, Part.shape)) }
}

extension [ReferenceTarget] {
  static let teamMember: Self = [.teamMember]
  static let gezinMember: Self = [.gezinMember]
  static let person: Self = [.person]
  static let action: Self = [.action]
  static let statement: Self = [.statement]
  static let responseItem: Self = [.responseItem]
  static let memberOrPerson: Self = [.gezinMember, .person]
  static let personOrAction: Self = [.person, .action]
  static let anyone: Self = [.gezinMember, .person, .teamMember]
}
