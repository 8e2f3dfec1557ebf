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
    "team", of: Team.self, .id, .name, .instrument, .members, .region, .period)
}

extension FieldKey where Owner == Team {
  public static var id: FieldKey<Team, String> { .init("id", .id) }
  public static var name: FieldKey<Team, String> { .init("name", .line) }
  public static var instrument: FieldKey<Team, String> { .init("instrument", .slug) }
  public static var members: FieldKey<Team, [Colleague]> { .init("members", .list(by: .id)) }
  /// Where the team works, for reports.
  public static var region: FieldKey<Team, String> { .init("region", .line) }
  /// Over how long a report usually goes.
  public static var period: FieldKey<Team, Word> { .init("period", .word(.teamPeriod)) }
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
