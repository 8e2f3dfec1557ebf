import DossierModel
import StrictJSON

/// How somebody on the map and those around them are called in a sentence: as they were typed, shortened for a screen, or as initials.
public struct PersonNames: Sendable {
  /// What the person is called; "" where there is no name.
  public var own: String
  /// What the person is to the gezin; "" where that is not said.
  public var role: String
  /// With whom they work together.
  public var worksWith: [String]
  /// Whom they know of those around the gezin.
  public var knows: [String]
  /// How the name of a gezin member is shown.
  public var member: @Sendable (String) -> String

  /// The names as they are to be shown.
  public init(
    own: String, role: String, worksWith: [String], knows: [String], member: @escaping @Sendable (String) -> String
  ) {
    self.own = own
    self.role = role
    self.worksWith = worksWith
    self.knows = knows
    self.member = member
  }

  /// All names as they were typed in `dossier`, in which `person` stands.
  public init(of person: Person, in dossier: JSON) {
    let people = dossier.people
    self.init(
      own: person.name, role: person.role,
      worksWith: person[.linkedTo].compactMap { id in people.first { $0.id == id }?.name }.filter { !$0.isEmpty },
      knows: Self.known(to: person, in: dossier), member: { $0 })
  }

  /// The names of those on the map with whom `person` has a tie of their own.
  public static func known(to person: Person, in dossier: JSON) -> [String] {
    // Most maps have no ties, and reading all of a map takes a while.
    guard !Dossier(dossier)[.network][.ties].isEmpty else { return [] }
    let map = NetworkMap(now: dossier)
    let ids = map.ties.compactMap { $0.a == person.id ? $0.b : $0.b == person.id ? $0.a : nil }
    return map.people.filter { ids.contains($0.id) }.map(\.name)
  }
}
