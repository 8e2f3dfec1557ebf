import Basics
import StrictJSON

/// A name that the dossier or the team knows.
struct KnownName {
  let name: String
  /// Made of the name alone; two people may have the same (`DistinctInitials`).
  let initials: String
  /// What this person is to the gezin; "" where nobody says it, or where two have the name.
  var role: String
  /// Who is called so, by their number among the known; more than one where it is not certain who is meant.
  var owners: Set<Int>
}

/// The names that a dossier knows, and those of the team: each once, however it is spelt.
///
/// They stand in the fields that are somebody's name (`FieldMarks.name`), wherever in the dossier; a new field of that kind is found without more.
struct KnownNames {
  private(set) var all: [KnownName] = []
  /// What stands in the place of the family's whole name: its label, or one made of the name where the label gives the name away.
  let label: String
  private var places: [String: Int] = [:]
  private static let family = 0

  init(dossier: JSON, colleagues: [String] = []) {
    label = Self.label(for: Dossier(dossier))
    let people = Named.all(in: dossier) + colleagues.map(Named.init(colleague:))
    for (index, thing) in people.enumerated() { add(thing, owner: 1 + (people.firstIndex { $0.isSame(as: thing) } ?? index)) }
    add(family: Dossier(dossier)[.gezin])
  }

  static func label(for dossier: Dossier) -> String {
    let label = dossier[.gezin][.label]
    let made = DutchName.label(of: dossier[.gezin][.sortName].isEmpty ? dossier[.gezin][.name] : dossier[.gezin][.sortName])
    if label.isEmpty { return made }
    let names = KnownNames(family: dossier[.gezin]).all.map(\.name)
    return NameFinder(names).hits(in: Array(label)).isEmpty ? label : made
  }

  private init(family gezin: Gezin) {
    label = ""
    add(family: gezin)
  }

  private mutating func add(_ thing: Named, owner: Int) {
    for name in thing.names {
      if thing.isPlace {
        add(name, initials: DutchName.initials(of: name), role: thing.role, owner)
      } else {
        add(person: name, role: thing.role, owner)
      }
    }
  }

  /// A person by the whole name, and by each part that is a name of its own: "Ria" of "Oma Ria".
  ///
  /// A word for what somebody is stands in small letters where the role is filled in; a name in there has its capital. Of somebody of whom nobody
  /// could say a role, a word in small letters before the name says it ("juf Els", "tolk"), and is no part of the name.
  private mutating func add(person name: String, role: String?, _ owner: Int) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let ofRole = (role ?? "").split { !$0.isLetter }.map(String.init).filter { $0.first?.isLowercase == true }
    func isName(_ word: String) -> Bool {
      let folded = Folding.sort(word)
      if role == nil, word.first?.isLowercase == true { return false }
      return !NameTitles.all.contains(folded) && !ofRole.contains { Folding.sort($0) == folded }
    }
    let own = Array(words.drop { !isName(Self.trimmed($0)) })
    let whole = role == nil ? own : words
    let initials = DutchName.initials(of: own.isEmpty ? name : own.joined(separator: " "))
    if whole.count > 1 || !own.isEmpty { add(whole.joined(separator: " "), initials: initials, role: role, owner) }
    for (index, word) in own.map(Self.trimmed).enumerated() where isName(word) && (index == 0 || word.first?.isUppercase == true) {
      add(word, initials: DutchName.initials(of: word), role: role, owner)
    }
  }

  /// The family by its whole name and its surname, with and without what stands before it, and by each half of a double name.
  private mutating func add(family gezin: Gezin) {
    add(gezin[.name], initials: label, role: "", Self.family)
    for sortName in [DutchName.sortName(of: gezin[.name]), gezin[.sortName]] {
      let parts = sortName.split(separator: ",", maxSplits: 1).map { Self.trimmed(String($0)) }
      guard let core = parts.first else { continue }
      let initials = DutchName.initials(of: core)
      if parts.count == 2 { add("\(parts[1]) \(core)", initials: initials, role: "", Self.family) }
      add(core, initials: initials, role: "", Self.family)
      for half in core.split(whereSeparator: { !$0.isLetter && !$0.isApostrophe }).map(String.init) where half.first?.isUppercase == true {
        add(half, initials: DutchName.initials(of: half), role: "", Self.family)
      }
    }
  }

  /// Who has a name of another has no role of their own. A role of nil says nothing about it, and means somebody who is known by that name.
  private mutating func add(_ name: String, initials: String, role: String?, _ owner: Int) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.count(where: \.isLetter) >= 2 else { return }
    let key = Folding.sort(name)
    if let place = places[key] {
      guard let role else { return }
      if all[place].role != role { all[place].role = "" }
      all[place].owners.insert(owner)
    } else {
      places[key] = all.count
      all.append(KnownName(name: Self.capital(name), initials: Self.capital(initials), role: role ?? "", owners: [owner]))
    }
  }

  private static func capital(_ text: String) -> String { (text.first?.uppercased() ?? "") + text.dropFirst() }

  /// A word without the marks around it.
  private static func trimmed(_ word: String) -> String {
    func isMark(_ letter: Character) -> Bool { !letter.isInWord && !letter.isApostrophe }
    let bare = String(word.drop(while: isMark).reversed().drop(while: isMark).reversed())
    // Quotes around what somebody is called: 'Mo'.
    guard bare.count > 2, bare.first?.isApostrophe == true, bare.last?.isApostrophe == true else { return bare }
    return String(bare.dropFirst().dropLast())
  }
}
