import Basics
import DossierModel
import StrictJSON

/// Names become initials, so that a page can be laid before somebody who need not know who it is about.
///
/// Only names that stand in the dossier are found, in the capitals that they have there. It is a help and no promise: whoever hands a
/// page over reads it first.
enum Initials {
  /// `text` with every name in it, where it stands as a whole word, as its initials: "Mila's grap" becomes "M.'s grap".
  static func replacing(_ text: String, names: [String]) -> String {
    let longestFirst = names.filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }.map {
      (name: Array($0), becomes: initials($0))
    }
    let letters = Array(text)
    var result = ""
    var index = 0
    while index < letters.count {
      let isStart = index == 0 || !isInWord(letters[index - 1])
      let found = isStart ? longestFirst.first { stands($0.name, at: index, in: letters) } : nil
      guard let found else {
        result.append(letters[index])
        index += 1
        continue
      }
      result += found.becomes
      index += found.name.count
      // The full stop after a name at the end of a sentence is there already.
      if found.becomes.hasSuffix("."), index < letters.count, letters[index] == "." { index += 1 }
    }
    return result
  }

  /// The names that can stand in a text about this gezin: of the family, of its members, and of the people and places around it.
  ///
  /// Of "Oma Ria" also "Ria" alone, but not "Oma"; of a place only the whole name.
  static func names(in dossier: JSON) -> [String] {
    var names = familyNames(dossier["gezin"])
    for name in dossier.gezinMembers.map(\.name) { names += namesWithParts(name) }
    for person in dossier.people {
      names += person.json["kind"]?.text == "place" ? [words(person.name).joined(separator: " ")] : namesWithParts(person.name)
    }
    return Set(names.filter { $0.count > 1 }).sorted()
  }

  /// "Gezin van den Berg", "van den Berg" and "Berg".
  private static func familyNames(_ gezin: JSON?) -> [String] {
    let name = words(gezin?["name"]?.text ?? "").joined(separator: " ")
    let sortName = gezin?["sortName"]?.text.flatMap { $0.isEmpty ? nil : $0 } ?? DutchName.sortName(of: name)
    let parts = sortName.split(separator: ",", maxSplits: 1).map { words(String($0)).joined(separator: " ") }
    return [name, parts.reversed().joined(separator: " ")] + parts.prefix(1)
  }

  private static func namesWithParts(_ name: String) -> [String] {
    let words = words(name)
    guard words.count > 1 else { return words }
    let alone = words.filter { $0.first?.isUppercase == true && !neverAlone.contains(Folding.sort($0)) }
    return [words.joined(separator: " ")] + alone
  }

  private static func words(_ name: String) -> [String] { name.split { $0.isWhitespace }.map(String.init) }

  private static func initials(_ name: String) -> String {
    let initials = DutchName.initials(of: name)
    return initials.isEmpty ? "…" : initials
  }

  private static func stands(_ name: [Character], at index: Int, in letters: [Character]) -> Bool {
    let end = index + name.count
    guard end <= letters.count, end == letters.count || !isInWord(letters[end]) else { return false }
    return letters[index..<end].elementsEqual(name)
  }

  private static func isInWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || letter == "_" }

  /// Words in names that are ordinary words too.
  private static let neverAlone: Set<String> = [
    "oma", "opa", "tante", "oom", "moeder", "vader", "mama", "papa", "mam", "pap", "broer", "zus", "zusje", "broertje", "neef", "nicht",
    "stiefvader", "stiefmoeder", "pleegvader", "pleegmoeder", "juf", "meester", "meneer", "mevrouw", "dhr.", "mevr.", "mw.", "buurman",
    "buurvrouw", "buurmeisje", "buurjongen", "buren", "vriend", "vriendin", "trainer", "coach", "dokter", "huisarts", "dominee", "imam",
    "pastoor", "de", "den", "der", "van", "het", "ten", "ter", "te", "in", "op", "en", "uit", "bij", "tot", "voor",
  ]
}
