import Basics
import StrictJSON

/// Everybody and every place that is known by name in a workspace: in all its dossiers, in the team, and in what is shared. It is gathered file by
/// file, and holds no more of a file than its names.
public struct KnownAround: Sendable {
  struct Name: Sendable {
    let name: String
    let standIn: StandIn
  }

  private(set) var names: [Name] = []
  private var seen: Set<String> = []

  /// Nobody yet.
  public init() {}

  /// All that a dossier calls by name: the family, its members, and the people and places around it, those of earlier maps too.
  public mutating func add(dossier: JSON) {
    let things = Named.all(in: dossier)
    let places = Set(things.filter(\.isPlace).flatMap(\.names).map(Folding.sort))
    // A word in small letters says what somebody or some place is: "school", "de tolk".
    let small = Set(things.flatMap(\.names).flatMap(Self.words).filter { $0.first?.isLowercase == true }.map(Folding.sort))
    let capital = Set(things.flatMap(\.names).flatMap(Self.words).filter { $0.first?.isUppercase == true }.map(Folding.sort))
    let known = KnownNames(dossier: dossier)
    for name in known.all {
      let written = Self.words(of: name.name)
      let words = written.map(Folding.sort)
      if name.owners == [0] {
        add(name.name, .family)
      } else if places.contains(Folding.sort(name.name)) {
        let isWord = words.allSatisfy { OrdinaryWords.isOne($0) || NameTitles.all.contains($0) }
        if !isWord || written.dropFirst().contains(where: { $0.first?.isUppercase == true }) { add(name.name, .place) }
      } else if !words.allSatisfy({ small.contains($0) && !capital.contains($0) }) {
        add(name.name, StandIn.of(role: name.role))
      }
    }
    add(label: Dossier(dossier)[.gezin][.label])
    add(label: known.label)
  }

  /// Somebody of the team.
  public mutating func add(colleague name: String) {
    for known in KnownNames(dossier: .null, colleagues: [name]).all { add(known.name, .colleague) }
  }

  /// What stands for a family in what is shared: "Gezin B."
  public mutating func add(label: String) {
    let isWord = Self.words(of: Folding.sort(label)).allSatisfy { OrdinaryWords.isOne($0) || NameTitles.all.contains($0) }
    if !isWord { add(label, .family) }
  }

  private mutating func add(_ name: String, _ standIn: StandIn) {
    let key = Folding.sort(name)
    guard name.count(where: \.isLetter) >= 2, seen.insert(key).inserted else { return }
    names.append(Name(name: name, standIn: standIn))
  }

  private static func words(of name: String) -> [String] { name.split { !$0.isLetter && !$0.isApostrophe }.map(String.init) }
}
