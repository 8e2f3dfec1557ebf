import Basics
import StrictJSON

/// A name that stands in what would be shared, and what could stand there instead.
public struct FoundName: Sendable, Equatable {
  /// As it stands in the texts.
  public let name: String
  /// "M." for a person, "M1." where somebody else in the texts would be "M." too; the label for the family's whole name.
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

/// All by which somebody could be known in what would be shared of one reflection.
public struct Recognisable: Sendable {
  /// Names that the dossier or the team knows, in order of first appearance.
  public let names: [FoundName]
  /// Words that may be names of somebody else, in order of first appearance.
  public let perhaps: [FoundName]
  /// Contact details and numbers, each once, in order of first appearance.
  public let details: [FoundDetail]

  /// Nothing at all.
  public static let nothing = Recognisable(names: [], perhaps: [], details: [])

  /// What to replace in a copy where nobody has a wish of their own. A contact detail stays whole, with what stands in it.
  public func replacements(byRole: Bool) -> [(name: String, becomes: String)] {
    Sharing.replacements(for: names, byRole: byRole) + details.map { (name: $0.text, becomes: $0.text) }
  }
}

extension Sharing {
  /// All by which somebody could be known in what would be shared of a reflection: known names, words that may be names, contact details.
  public static func recognisable(in reflection: JSON, dossier: JSON, colleagues: [String] = []) -> Recognisable {
    let texts = ownTexts(in: reflection)
    let known = KnownNames(dossier: dossier, colleagues: colleagues)
    let details = DetailFinder(year: Reflection(reflection).day?.year).details(in: texts).filter { !isNameAlone($0, known) }
    let names = names(in: texts, details, known)
    let words = PerhapsNames(known: names.known.map(\.name), details: details.map(\.text)).words(in: texts)
    // A known name that is an ordinary word too stays that of whoever is called so.
    let called = Dictionary(names.found.map { (Folding.sort($0.name), $0.initials) }) { first, _ in first }
    let unknown = words.filter { called[Folding.sort($0)] == nil }
    let initials = Dictionary(
      zip(unknown, DistinctInitials.of(unknown: unknown, besides: names.found.map(\.initials))), uniquingKeysWith: { first, _ in first })
    let perhaps = words.map { FoundName(name: $0, initials: called[Folding.sort($0)] ?? initials[$0] ?? "", role: "") }
    return Recognisable(names: names.found, perhaps: perhaps, details: details)
  }

  /// The names from the dossier that stand in what would be shared of a reflection, in order of first appearance.
  ///
  /// These are gezin members, the people and places around them, those of earlier maps too, and the family's own surname: each whole
  /// name, and of a person each part of it that is a name of its own. A word for what somebody is ("Oma") counts only as a part of a
  /// whole name.
  public static func names(in reflection: JSON, dossier: JSON, colleagues: [String] = []) -> [FoundName] {
    recognisable(in: reflection, dossier: dossier, colleagues: colleagues).names
  }

  /// What to replace in a copy where nobody has a wish of their own.
  public static func replacements(for names: [FoundName], byRole: Bool) -> [(name: String, becomes: String)] {
    names.map { (name: $0.name, becomes: $0.proposal(byRole: byRole)) }
  }

  /// What was asked is the instrument's, not the author's.
  private static func ownTexts(in reflection: JSON) -> [String] {
    let copy = copy(of: reflection, replacing: [], leavingOut: [], shared: Instant(seconds: 0, offset: 0))
    return texts(in: copy).filter { $0.path.steps.last != .key("asked") }.map(\.text)
  }

  /// "@Mila" is a name and nothing else.
  private static func isNameAlone(_ detail: FoundDetail, _ known: KnownNames) -> Bool {
    guard detail.kind == .account, !detail.text.contains(where: \.isNumber) else { return false }
    let finder = NameFinder(known.all.map(\.name))
    return detail.text.split { !$0.isLetter }.allSatisfy { finder.isName(String($0)) }
  }

  private static func names(in texts: [String], _ details: [FoundDetail], _ known: KnownNames) -> (found: [FoundName], known: [KnownName]) {
    // A name in an e-mail address is a part of that.
    let finder = NameFinder(known.all.map(\.name) + details.map(\.text))
    var seen: [Int: String] = [:]
    var order: [Int] = []
    for text in texts {
      let letters = Array(text)
      for hit in finder.hits(in: letters) where hit.name < known.all.count && seen[hit.name] == nil {
        let spelling = letters[hit.bare].split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
        seen[hit.name] = spelling.contains(where: \.isUppercase) ? spelling : known.all[hit.name].name
        order.append(hit.name)
      }
    }
    let found = order.map { known.all[$0] }
    let initials = DistinctInitials.of(found) { $0.initials }
    // A role may hold a name: "vader van Mila".
    let withoutNames = NameReplacer(known.all.map { (name: $0.name, becomes: $0.initials) })
    let roles = DistinctInitials.of(found) { $0.role.isEmpty ? $0.initials : withoutNames.replaced(in: $0.role) }
    let names = zip(order, zip(initials, roles)).map { place, words in
      FoundName(name: seen[place] ?? known.all[place].name, initials: words.0, role: known.all[place].role.isEmpty ? "" : words.1)
    }
    return (names, known.all)
  }
}
