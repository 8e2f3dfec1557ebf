import Basics
import StrictJSON

/// Who is at this machine, and where the team folder is (workspace.json).
public struct WorkspaceFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "workspace", of: WorkspaceFile.self, .id, .me, .team)
}

extension FieldKey where Owner == WorkspaceFile {
  public static var id: FieldKey<WorkspaceFile, String> { .init("id", .id) }
  public static var me: FieldKey<WorkspaceFile, String> { .init("me", .reference(.teamMember)) }
  /// Relative to the workspace, or absolute.
  public static var team: FieldKey<WorkspaceFile, String> { .init("team", .line) }
}

/// The team (team.json).
public struct Team: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "team", of: Team.self, .id, .name, .region, .period, .instrument, .members, .definitions)
}

extension FieldKey where Owner == Team {
  public static var id: FieldKey<Team, String> { .init("id", .id) }
  public static var name: FieldKey<Team, String> { .init("name", .line) }
  /// Where the team works, for its papers.
  public static var region: FieldKey<Team, String> { .init("region", .line) }
  public static var instrument: FieldKey<Team, String> { .init("instrument", .slug) }
  public static var members: FieldKey<Team, [Colleague]> { .init("members", .list(by: .id)) }
  /// Over how long a report usually goes.
  public static var period: FieldKey<Team, Word> { .init("period", .word(.teamPeriod)) }
  /// What the team means by normal, each version with its day; none is ever changed.
  public static var definitions: FieldKey<Team, [Definition]> { .init("definitions", .list(by: .id)) }
}

/// What the team means by normal, as it was said on a day.
public struct Definition: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape("definition", of: Definition.self, .id, .text, .on, .author)
}

extension FieldKey where Owner == Definition {
  public static var id: FieldKey<Definition, String> { .init("id", .id) }
  public static var text: FieldKey<Definition, String> { .init("text", .prose) }
  public static var on: FieldKey<Definition, Day> { .init("on", .day) }
  public static var author: FieldKey<Definition, String> { .init("author", .reference(.teamMember)) }
}

extension Team {
  /// Over how long a report goes where nobody says otherwise.
  public var usualPeriod: TeamPeriod.Kind { self[.period].flatMap(TeamPeriod.Kind.init) ?? .quarter }

  /// What the team said it means by normal, the newest first; of one day what was written last.
  public var workingDefinitions: [Definition] {
    self[.definitions].filter { !$0[.text].isEmpty }.enumerated()
      .sorted { left, right in (left.element[.on] ?? .first, left.offset) > (right.element[.on] ?? .first, right.offset) }.map(\.element)
  }
}

/// Somebody of the team.
public struct Colleague: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "teamMember", of: Colleague.self, .id, .name, .role, .since, .until)
}

extension FieldKey where Owner == Colleague {
  public static var id: FieldKey<Colleague, String> { .init("id", .id) }
  public static var name: FieldKey<Colleague, String> { .init("name", .line) }
  public static var role: FieldKey<Colleague, Word> { .init("role", .word(.memberRole)) }
  public static var since: FieldKey<Colleague, Day> { .init("since", .day) }
  public static var until: FieldKey<Colleague, Day> { .init("until", .day) }
}
