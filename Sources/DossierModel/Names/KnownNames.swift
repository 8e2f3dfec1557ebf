import Basics
import StrictJSON

/// The names that a dossier knows, each spelling once.
///
/// They stand in the fields that are somebody's name (`FieldMarks.name`), wherever in the dossier; a new field of that kind is found without more.
struct KnownNames {
  private(set) var all: [FoundName] = []
  /// What stands in the place of the family's whole name: its label, or one made of the name where the label gives the name away.
  let label: String

  init(dossier: JSON) {
    label = Self.label(for: Dossier(dossier))
    for thing in Named.all(in: dossier) { add(thing) }
    add(family: Dossier(dossier)[.gezin])
  }

  private static func label(for dossier: Dossier) -> String {
    let label = Sharing.proposedLabel(for: dossier.json)
    let names = KnownNames(family: dossier[.gezin]).all.map(\.name)
    return NameFinder(names).hits(in: Array(label)).isEmpty ? label : DutchName.label(of: dossier[.gezin].sortName)
  }

  private init(family gezin: Gezin) {
    label = ""
    add(family: gezin)
  }

  private mutating func add(_ thing: Named) {
    for name in thing.names {
      if thing.isPlace {
        add(name, initials: DutchName.initials(of: name), role: thing.role)
      } else {
        add(person: name, role: thing.role)
      }
    }
  }

  /// A person by the whole name, and by each part that is a name of its own: "Ria" of "Oma Ria".
  ///
  /// A word for what somebody is stands in small letters where the role is filled in; a name in there has its capital. Of somebody of whom nobody
  /// could say a role, a word in small letters before the name says it ("juf Els", "tolk"), and is no part of the name.
  private mutating func add(person name: String, role: String?) {
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
    if whole.count > 1 || !own.isEmpty { add(whole.joined(separator: " "), initials: initials, role: role) }
    for (index, word) in own.map(Self.trimmed).enumerated() where isName(word) && (index == 0 || word.first?.isUppercase == true) {
      add(word, initials: DutchName.initials(of: word), role: role)
    }
  }

  /// The family by its whole name and its surname, with and without what stands before it, and by each half of a double name.
  private mutating func add(family gezin: Gezin) {
    add(gezin[.name], initials: label, role: "")
    for sortName in [DutchName.sortName(of: gezin[.name]), gezin[.sortName]] {
      let parts = sortName.split(separator: ",", maxSplits: 1).map { Self.trimmed(String($0)) }
      guard let core = parts.first else { continue }
      let initials = DutchName.initials(of: core)
      if parts.count == 2 { add("\(parts[1]) \(core)", initials: initials, role: "") }
      add(core, initials: initials, role: "")
      for half in core.split(whereSeparator: { !$0.isLetter && !$0.isApostrophe }).map(String.init) where half.first?.isUppercase == true {
        add(half, initials: DutchName.initials(of: half), role: "")
      }
    }
  }

  /// A name, and the same with a capital, as it stands at the start of a sentence. Who has a name of another has no role of their own; nil says
  /// nothing about it.
  private mutating func add(_ name: String, initials: String, role: String?) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.count(where: \.isLetter) >= 2 else { return }
    let initials = Self.capital(initials)
    for spelling in name.first?.isLowercase == true ? [name, Self.capital(name)] : [name] {
      if let index = all.firstIndex(where: { $0.name == spelling }) {
        if let role, all[index].role != role { all[index] = FoundName(name: spelling, initials: all[index].initials, role: "") }
      } else {
        all.append(FoundName(name: spelling, initials: initials, role: role ?? ""))
      }
    }
  }

  private static func capital(_ text: String) -> String { (text.first?.uppercased() ?? "") + text.dropFirst() }

  /// A word without the marks around it.
  private static func trimmed(_ word: String) -> String {
    func isMark(_ letter: Character) -> Bool { !letter.isInWord && !letter.isApostrophe }
    return String(word.drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
