import Basics
import StrictJSON

/// What the team wants to talk about, learn or change.
public struct AgendaItem: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "agenda", of: AgendaItem.self, .id, .list, .kind, .title, .text, .status, .author, .created, .source, .from, .joined, .lesson,
    .standing,
    .withdrawn)
}

extension FieldKey where Owner == AgendaItem {
  public static var id: FieldKey<AgendaItem, String> { .init("id", .id) }
  public static var list: FieldKey<AgendaItem, Word> { .init("list", .word(.agendaList)) }
  public static var kind: FieldKey<AgendaItem, Word> { .init("kind", .word(.agendaKind)) }
  public static var title: FieldKey<AgendaItem, String> { .init("title", .line) }
  public static var text: FieldKey<AgendaItem, String> { .init("text", .prose) }
  public static var status: FieldKey<AgendaItem, Word> { .init("status", .word(.agendaStatus)) }
  public static var author: FieldKey<AgendaItem, String> { .init("author", .reference(.teamMember)) }
  public static var created: FieldKey<AgendaItem, Instant> { .init("created", .instant) }
  public static var source: FieldKey<AgendaItem, String> { .init("source", .prose) }
  public static var from: FieldKey<AgendaItem, AgendaSource> { .init("from", .object) }
  public static var joined: FieldKey<AgendaItem, [Joined]> { .init("joined", .list(by: .member)) }
  public static var lesson: FieldKey<AgendaItem, Word> { .init("lesson", .word(.lesson)) }
  /// A question that the team keeps asking: it stands on top of its agenda.
  public static var standing: FieldKey<AgendaItem, Bool> { .init("standing", .flag) }
  public static var withdrawn: FieldKey<AgendaItem, TakenOff> { .init("withdrawn", .object) }
}

/// Who took something of the team's away from sight, and when. It stays in its file, and can be put back.
public struct TakenOff: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("withdrawnFromTeam", of: TakenOff.self, .by, .on)
}

extension FieldKey where Owner == TakenOff {
  public static var by: FieldKey<TakenOff, String> { .init("by", .reference(.teamMember)) }
  public static var on: FieldKey<TakenOff, Day> { .init("on", .day) }
}

/// Where an item of the agenda comes from.
public struct AgendaSource: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "agendaFrom", of: AgendaSource.self, .reflection, .question, .example, .session)
}

extension FieldKey where Owner == AgendaSource {
  public static var reflection: FieldKey<AgendaSource, String> { .init("reflection", .slug) }
  public static var question: FieldKey<AgendaSource, String> { .init("question", .slug) }
  public static var example: FieldKey<AgendaSource, String> { .init("example", .slug) }
  public static var session: FieldKey<AgendaSource, String> { .init("session", .slug) }
}

/// Who joined in on an item of the agenda.
public struct Joined: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "joined", of: Joined.self, .member, .on)
}

extension FieldKey where Owner == Joined {
  public static var member: FieldKey<Joined, String> { .init("member", .reference(.teamMember)) }
  public static var on: FieldKey<Joined, Day> { .init("on", .day) }
}

/// A statement or dilemma that the team talks about.
public struct TeamStatement: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "teamStatement", of: TeamStatement.self, .id, .kind, .text, .source, .stances, .reflections, .withdrawn)
}

extension FieldKey where Owner == TeamStatement {
  public static var id: FieldKey<TeamStatement, String> { .init("id", .id) }
  public static var kind: FieldKey<TeamStatement, Word> { .init("kind", .word(.statementKind)) }
  public static var text: FieldKey<TeamStatement, String> { .init("text", .prose) }
  public static var source: FieldKey<TeamStatement, String> { .init("source", .prose) }
  public static var stances: FieldKey<TeamStatement, [Stance]> { .init("stances", .list()) }
  /// Shared reflections that a reader found to fit it; their authors link theirs in the reflection itself.
  public static var reflections: FieldKey<TeamStatement, [LinkedReflection]> { .init("reflections", .list(by: .id)) }
  public static var withdrawn: FieldKey<TeamStatement, TakenOff> { .init("withdrawn", .object) }
}

/// A shared reflection that fits a statement.
public struct LinkedReflection: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("linkedReflection", of: LinkedReflection.self, .id, .on)
}

extension FieldKey where Owner == LinkedReflection {
  /// The reflection's own.
  public static var id: FieldKey<LinkedReflection, String> { .init("id", .id) }
  public static var on: FieldKey<LinkedReflection, Day> { .init("on", .day) }
}

/// Where a member stands in a statement, from one perspective.
public struct Stance: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "stance", of: Stance.self, .member, .perspective, .stance, .line, .on)
}

extension FieldKey where Owner == Stance {
  public static var member: FieldKey<Stance, String> { .init("member", .reference(.teamMember)) }
  public static var perspective: FieldKey<Stance, Word> { .init("perspective", .word(.perspective)) }
  public static var stance: FieldKey<Stance, Word> { .init("stance", .word(.stance)) }
  public static var line: FieldKey<Stance, String> { .init("line", .prose) }
  public static var on: FieldKey<Stance, Day> { .init("on", .day) }
}
