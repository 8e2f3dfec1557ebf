import Basics
import StrictJSON

/// A name that stands in what would be shared, and what could stand there instead.
public struct FoundName: Sendable, Equatable {
  /// As it stands in the texts.
  public let name: String
  /// "M." for a person; the label for the family's whole name.
  public let initials: String
  /// What this person is to the gezin, "dochter"; "" where the dossier says nothing, or two have the same name.
  public let role: String

  /// Takes all three as they are.
  public init(name: String, initials: String, role: String) {
    self.name = name
    self.initials = initials
    self.role = role
  }

  /// What to propose instead: the role where there is one and the author wants roles, else the initials.
  public func proposal(byRole: Bool) -> String { byRole && !role.isEmpty ? role : initials }
}

extension Sharing {
  /// The names from the dossier that stand in what would be shared of a reflection, in order of first appearance.
  ///
  /// These are gezin members, the people and places around them, those of earlier maps too, and the family's own surname: each whole
  /// name, and of a person each part of it that is a name of its own. A word for what somebody is ("Oma") counts only as a part of a
  /// whole name.
  public static func names(in reflection: JSON, dossier: JSON) -> [FoundName] {
    let known = KnownNames(dossier: dossier).all
    let finder = NameFinder(known.map(\.name))
    let copy = copy(of: reflection, replacing: [], leavingOut: [], shared: Instant(seconds: 0, offset: 0))
    var seen: Set<Int> = []
    return texts(in: copy).flatMap { finder.hits(in: Array($0.text)) }.filter { seen.insert($0.name).inserted }.map { known[$0.name] }
  }

  /// What to replace in a copy where nobody has a wish of their own.
  public static func replacements(for names: [FoundName], byRole: Bool) -> [(name: String, becomes: String)] {
    names.map { (name: $0.name, becomes: $0.proposal(byRole: byRole)) }
  }
}
