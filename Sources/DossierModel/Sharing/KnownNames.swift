import Basics
import StrictJSON

/// The names that a dossier knows, each spelling once.
struct KnownNames {
  private(set) var all: [FoundName] = []

  init(dossier: JSON) {
    for member in dossier.gezinMembers { add(person: member.name, role: member.role) }
    let network = dossier["network"]
    // On earlier maps people have no role; who is still there by the same name is known already.
    let now = Set(dossier.people.map { "\($0.id) \($0.name)" })
    let former = (network?["versions"]?.items ?? []).flatMap { $0["people"]?.items ?? [] }.map(Person.init)
    for person in dossier.people + former.filter({ !now.contains("\($0.id) \($0.name)") }) {
      if person.json["kind"]?.text == "place" {
        add(person.name, initials: DutchName.initials(of: person.name), role: person.role)
      } else {
        add(person: person.name, role: person.role)
      }
    }
    add(family: dossier)
  }

  /// A person by the whole name, and by each part that is a name of its own: "Ria" of "Oma Ria".
  private mutating func add(person name: String, role: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    // A word for what somebody is stands in small letters where the role is filled in; a name in there has its capital.
    let ofRole = role.split { !$0.isLetter }.map(String.init).filter { $0.first?.isLowercase == true }
    func isName(_ word: String) -> Bool {
      let word = Folding.sort(word)
      return !NameTitles.all.contains(word) && !ofRole.contains { Folding.sort($0) == word }
    }
    let own = Array(words.drop { !isName(Self.trimmed($0)) })
    let initials = DutchName.initials(of: own.isEmpty ? name : own.joined(separator: " "))
    if words.count > 1 || !own.isEmpty { add(name, initials: initials, role: role) }
    for (index, word) in own.map(Self.trimmed).enumerated() where isName(word) && (index == 0 || word.first?.isUppercase == true) {
      add(word, initials: DutchName.initials(of: word), role: role)
    }
  }

  /// The family by its whole name and its surname, with and without what stands before it, and by each half of a double name.
  private mutating func add(family dossier: JSON) {
    let name = dossier["gezin"]?["name"]?.text ?? ""
    add(name, initials: Sharing.proposedLabel(for: dossier), role: "")
    for sortName in [DutchName.sortName(of: name), dossier["gezin"]?["sortName"]?.text ?? ""] {
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

  /// A name, and the same with a capital, as it stands at the start of a sentence.
  private mutating func add(_ name: String, initials: String, role: String) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.count(where: \.isLetter) >= 2 else { return }
    let initials = Self.capital(initials)
    for spelling in name.first?.isLowercase == true ? [name, Self.capital(name)] : [name] {
      if let index = all.firstIndex(where: { $0.name == spelling }) {
        if all[index].role != role { all[index] = FoundName(name: spelling, initials: all[index].initials, role: "") }
      } else {
        all.append(FoundName(name: spelling, initials: initials, role: role))
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

/// Words that say what somebody is, and stand before a name: "Oma Ria", "Juf Els".
enum NameTitles {
  /// In small letters and without marks.
  static let all = Set(
    """
    oma opa oude grootmoeder grootvader overgrootmoeder overgrootvader moeder vader mama papa mam pap ma pa mamma pappa ouder ouders
    tante oom neef nicht zus zusje broer broertje zoon dochter kind baby peuter kleuter tweeling stiefmoeder stiefvader pleegmoeder
    pleegvader bonusmoeder bonusvader bonusoma bonusopa plusmoeder plusvader schoonmoeder schoonvader schoonzus zwager peettante peetoom
    man vrouw partner vriend vriendin ex buurman buurvrouw buurmeisje buurjongen buren overbuurman overbuurvrouw bovenbuurvrouw bovenbuurman
    onderbuurvrouw onderbuurman oppas gastouder mevrouw mevr mw meneer heer dhr mijnheer familie gezin juf juffrouw meester leraar lerares
    leerkracht docent mentor coach trainer trainster dokter huisarts dr drs arts zuster verpleegkundige wijkverpleegkundige psycholoog
    therapeut chef begeleider begeleidster maatje buddy imam pastor dominee pater collega de het een van den der en
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
