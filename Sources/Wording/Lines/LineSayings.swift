import Basics
import DossierModel

/// What was understood of a line, in words, before it is taken.
extension PersonLine {
  /// "Oma Ria · familie · heel dichtbij · helpt praktisch"
  public func words(_ language: Language) -> String {
    if name.isEmpty { return "" }
    let isInName = Folding.search(name).hasPrefix(Folding.search(role))
    let place = isPlace ? ValueWords.word("person.kind", "place")?[language] : nil
    let tie = quality.flatMap(TieWords.band)?[language]
    let strain = hasStrain ? Phrase("spanning", "strain")[language] : nil
    let help = support.isEmpty ? nil : Phrase("geeft ", "gives ")[language] + Saying.supportNouns(support, language)
    let often = contact.flatMap { ValueWords.word("contact", $0)?[language] }
    let said: [String?] = [
      name, place, isInName ? nil : role, sector.map { Saying.sector($0, language) }, ring.map { Saying.ring($0, language) }, tie, strain,
      help, often, note.isEmpty ? nil : LineWords.asNote[language] + note,
    ]
    return said.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: LineWords.dot)
  }
}

extension MemberLine {
  /// "Sem · zoon · 8 jaar"
  public func words(today: Day, _ language: Language) -> String {
    if name.isEmpty { return "" }
    let isInName = Folding.search(name).hasPrefix(Folding.search(role))
    let age = Saying.age(born, on: today, language).map { age in
      age.allSatisfy(\.isNumber) ? Phrase("\(age) jaar", "\(age) years")[language] : age
    }
    let said = [name, isInName ? "" : role, age ?? "", note.isEmpty ? "" : LineWords.asNote[language] + note]
    return said.filter { !$0.isEmpty }.joined(separator: LineWords.dot)
  }
}

extension StepLine {
  /// "Oma Ria · wo 25 nov"; "" where nothing was understood beside the words.
  public func words(today: Day, _ language: Language) -> String {
    let named = who?.name ?? newcomer.map { $0.name + LineWords.notOnMap[language] }
    let doer = named ?? by.flatMap { ValueWords.word("by", $0)?[language] }
    let day = due.map { Saying.shortWithWeekday($0, today: today, language) }
    return [doer, day].compactMap { $0 }.joined(separator: LineWords.dot)
  }
}

/// The words around the lines that people and steps are typed in.
public enum LineWords {
  static let dot = " · "
  static let asNote = Phrase("notitie: ", "note: ")
  static let notOnMap = Phrase(" (nog niet op de kaart)", " (not on the map yet)")

  public static let personExample = Phrase(
    "Bijvoorbeeld: Oma Ria, familie, heel dichtbij, praktisch", "For example: Grandma Ria, family, very near, practical")
  public static let memberExample = Phrase("Bijvoorbeeld: Sem, zoon, 8", "For example: Sem, son, 8")
  public static let stepExample = Phrase("Bijvoorbeeld: Oma haalt Mila op, wo", "For example: Grandma picks up Mila, Wed")
  public static let newMember = Phrase("Wie? Enter zet iemand erbij.", "Who? Enter adds somebody.")
  public static let newGoal = Phrase("Wat wil het gezin? Enter maakt het doel.", "What does the family want? Enter makes the goal.")
  public static let goalExample = Phrase("Bijvoorbeeld: Mila gaat weer graag naar school", "For example: Mila likes going to school again")
  public static let onMapNow = Phrase("staat nu op de kaart.", "is on the map now.")
}

extension Saying {
  /// "Tante Joke staat nog niet op de kaart. Enter zet haar erop, Esc niet."
  public static func offerForMap(_ newcomer: PersonLine, _ language: Language) -> String {
    let name = MapName.short(newcomer.name)
    let whom =
      switch newcomer.pronoun {
      case .her: Phrase("haar", "her")
      case .him: Phrase("hem", "him")
      case .them: Phrase("die", "them")
      }
    return Phrase(
      "\(name) staat nog niet op de kaart. Enter zet \(whom.nl) erop, Esc niet.",
      "\(name) is not on the map yet. Enter adds \(whom.en), Esc does not.")[language]
  }

  /// "Tante Joke staat nu op de kaart."
  public static func nowOnMap(_ newcomer: PersonLine, _ language: Language) -> String {
    "\(MapName.short(newcomer.name)) \(LineWords.onMapNow[language])"
  }
}

private enum MapName {
  /// A name that leaves room for what is said of it.
  static func short(_ name: String) -> String { name.count <= 30 ? name : String(name.prefix(29)) + "…" }
}
