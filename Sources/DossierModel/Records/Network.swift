import Basics
import StrictJSON

/// Who is around the gezin, as it is now and as it was kept on earlier days.
public struct Network: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "network", of: Network.self, .changed, .people, .ties, .versions)
}

extension FieldKey where Owner == Network {
  public static var changed: FieldKey<Network, Day> { .init("changed", .day) }
  public static var people: FieldKey<Network, [Person]> { .init("people", .list(by: .id)) }
  public static var ties: FieldKey<Network, [Tie]> { .init("ties", .list()) }
  public static var versions: FieldKey<Network, [NetworkVersion]> { .init("versions", .list()) }
}

/// A person or place around the gezin.
public struct Person: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "person", of: Person.self, .id, .kind, .name, .role, .sector, .ring, .quality, .strain, .direction, .support, .contact,
    .asked, .can, .knows, .until, .coEducator, .eyesAndEars, .mentorOf, .distance, .linkedTo, .since, .ended, .nickname, .note, .bonds)
}

extension FieldKey where Owner == Person {
  public static var id: FieldKey<Person, String> { .init("id", .id) }
  public static var kind: FieldKey<Person, Word> { .init("kind", .word(.personKind)) }
  public static var name: FieldKey<Person, String> { .init("name", .line, [.required, .name]) }
  /// What people call them beside the name.
  public static var nickname: FieldKey<Person, String> { .init("nickname", .line, .name) }
  public static var role: FieldKey<Person, String> { .init("role", .line, .role) }
  public static var sector: FieldKey<Person, Word> { .init("sector", .word(.sector)) }
  /// 1 (very near) to 4 (not now).
  public static var ring: FieldKey<Person, Int> { .init("ring", .ring) }
  public static var quality: FieldKey<Person, Word> { .init("quality", .word(.quality)) }
  public static var strain: FieldKey<Person, Bool> { .init("strain", .flag) }
  public static var direction: FieldKey<Person, Word> { .init("direction", .word(.direction)) }
  public static var support: FieldKey<Person, [Word]> { .init("support", .words(.support)) }
  public static var contact: FieldKey<Person, Word> { .init("contact", .word(.contact)) }
  public static var asked: FieldKey<Person, Word> { .init("asked", .word(.asked)) }
  public static var can: FieldKey<Person, Word> { .init("can", .word(.can)) }
  public static var knows: FieldKey<Person, Bool> { .init("knows", .flag) }
  public static var until: FieldKey<Person, Day> { .init("until", .day, .liesAhead) }
  public static var coEducator: FieldKey<Person, Bool> { .init("coEducator", .flag) }
  public static var eyesAndEars: FieldKey<Person, Bool> { .init("eyesAndEars", .flag) }
  public static var mentorOf: FieldKey<Person, String> { .init("mentorOf", .reference(.gezinMember)) }
  public static var distance: FieldKey<Person, Word> { .init("distance", .word(.distance)) }
  public static var linkedTo: FieldKey<Person, [String]> { .init("linkedTo", .references(.person)) }
  public static var since: FieldKey<Person, PartDay> { .init("since", .partDay) }
  public static var ended: FieldKey<Person, PartDay> { .init("ended", .partDay) }
  public static var note: FieldKey<Person, String> { .init("note", .prose) }
  public static var bonds: FieldKey<Person, [Bond]> { .init("bonds", .list(by: .member)) }
}

/// What is different between a person and one member of the gezin.
public struct Bond: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "bond", of: Bond.self, .member, .ring, .quality, .strain, .direction, .support)
}

extension FieldKey where Owner == Bond {
  public static var member: FieldKey<Bond, String> { .init("member", .reference(.gezinMember), .anchor) }
  /// 1 (very near) to 4 (not now).
  public static var ring: FieldKey<Bond, Int> { .init("ring", .ring) }
  public static var quality: FieldKey<Bond, Word> { .init("quality", .word(.quality)) }
  public static var strain: FieldKey<Bond, Bool> { .init("strain", .flag) }
  public static var direction: FieldKey<Bond, Word> { .init("direction", .word(.direction)) }
  public static var support: FieldKey<Bond, [Word]> { .init("support", .words(.support)) }
}

/// Two people who know each other.
public struct Tie: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "tie", of: Tie.self, .a, .b, .quality, .strain, .since, .ended)
}

extension FieldKey where Owner == Tie {
  public static var a: FieldKey<Tie, String> { .init("a", .reference(.person), .anchor) }
  public static var b: FieldKey<Tie, String> { .init("b", .reference(.person), .anchor) }
  public static var quality: FieldKey<Tie, Word> { .init("quality", .word(.quality)) }
  public static var strain: FieldKey<Tie, Bool> { .init("strain", .flag) }
  public static var since: FieldKey<Tie, PartDay> { .init("since", .partDay) }
  public static var ended: FieldKey<Tie, PartDay> { .init("ended", .partDay) }
}

/// The network as it stood on an earlier day. Its references are not tested, for people may be gone since.
public struct NetworkVersion: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "version", of: NetworkVersion.self, .date, .people, .ties)
}

extension FieldKey where Owner == NetworkVersion {
  public static var date: FieldKey<NetworkVersion, Day> { .init("date", .day) }
  public static var people: FieldKey<NetworkVersion, [Person]> { .init("people", .former) }
  public static var ties: FieldKey<NetworkVersion, [Tie]> { .init("ties", .former) }
}

extension ValueKind where Value == [Person] {
  /// As they stood on an earlier day: their references are not tested.
  fileprivate static var former: Self { Self(.list(.formerPerson, by: FieldKey<Person, String>.id.name)) }
}

extension ValueKind where Value == [Tie] {
  fileprivate static var former: Self { Self(.list(.formerTie, by: nil)) }
}

extension Shape {
  fileprivate static let formerPerson = former(Person.shape)
  fileprivate static let formerTie = former(Tie.shape)

  private static func former(_ shape: Shape) -> Shape {
    Shape(
      shape.name,
      shape.fields.map { field in
        switch field.kind {
        case .reference: field.holding(.line)
        case .references: field.holding(.texts)
        case .list(let inner, _): field.holding(.list(former(inner), by: nil))
        default: field
        }
      })
  }
}
