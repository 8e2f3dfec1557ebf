import Basics
import DossierModel

/// Sentences with a number, a name or a day in them.
extension Saying {
  /// "14, op achternaam", or "3 van 14" with a filter. While they are read "gelezen: 40 van 10.000".
  public static func gezinnen(_ shown: Int, of all: Int, comingTo total: Int?, _ language: Language) -> String {
    if let total, total > all {
      let reading = SearchWords.reading(all, of: total, language)
      return shown == all ? reading : SearchWords.found(shown, hasMore: false, language) + ", " + reading
    }
    if shown != all { return Phrase("\(shown) van \(all)", "\(shown) of \(all)")[language] }
    return Phrase("\(all), op achternaam", "\(all), by family name")[language]
  }

  /// "Wie ben je in Wijkteam Noord?"
  public static func whoAreYou(in team: String, _ language: Language) -> String {
    Phrase("Wie ben je in \(team)?", "Who are you in \(team)?")[language]
  }

  /// "Ik sta er nog niet bij: Sanne de Wit"
  public static func addMe(_ name: String, _ language: Language) -> String {
    Phrase("Ik sta er nog niet bij: \(name)", "I am not there yet: \(name)")[language]
  }

  public static func lastReflection(_ day: String, _ language: Language) -> String {
    Phrase("reflectie \(day)", "reflection \(day)")[language]
  }

  public static func lateSteps(_ count: Int, _ language: Language) -> String {
    Phrase("stap te laat: \(count)", "step late: \(count)")[language]
  }

  public static func nextStep(_ day: String, _ language: Language) -> String { Phrase("stap \(day)", "step \(day)")[language] }

  public static func openSteps(_ count: Int, _ language: Language) -> String {
    switch count {
    case 0: Phrase("geen open stap", "no open step")[language]
    case 1: Phrase("1 open stap", "1 open step")[language]
    default: Phrase("\(count) open stappen", "\(count) open steps")[language]
    }
  }

  /// "Mila 12, Sem 8"
  public static func members(_ members: [DossierSummary.Member], today: Day, _ language: Language) -> String {
    members.map { member in age(member.born, on: today, language).map { "\(member.name) \($0)" } ?? member.name }.joined(separator: ", ")
  }

  /// "Het gezin staat op “geen zwaardere hulp”, en de kerntaak is “zo nodig doorverwijzen”. Dat past niet bij elkaar."
  public static func contradiction(phase: String, rung: String, _ language: Language) -> String {
    Phrase(
      "Het gezin staat op “\(phase)”, en de kerntaak is “\(rung)”. Dat past niet bij elkaar.",
      "The family stands at “\(phase)”, and the core task is “\(rung)”. The two do not agree.")[language]
  }

  /// "Vanaf vandaag: tijdens zwaardere hulp"
  public static func fromToday(_ phase: String, _ language: Language) -> String {
    Phrase("Vanaf vandaag: \(phase)", "From today: \(phase)")[language]
  }

  public static func people(_ count: Int, _ language: Language) -> String {
    switch count {
    case 0: Phrase("nog niemand op de kaart", "nobody on the map yet")[language]
    case 1: Phrase("1 mens of plek", "1 person or place")[language]
    default: Phrase("\(count) mensen en plekken", "\(count) people and places")[language]
    }
  }

  public static func ownSteps(_ own: Int, of all: Int, _ language: Language) -> String {
    Phrase("van het gezin: \(own) van \(all)", "the family's own: \(own) of \(all)")[language]
  }

  public static func answered(_ count: Int, of all: Int, _ language: Language) -> String {
    Phrase("\(count) van \(all), alleen voor jou", "\(count) of \(all), only for you")[language]
  }

  public static func count(_ count: Int, of all: Int, _ language: Language) -> String {
    Phrase("\(count) van \(all)", "\(count) of \(all)")[language]
  }

  public static func reflection(of day: Day, relativeTo today: Day, _ language: Language) -> String {
    let said = Saying.day(day, relativeTo: today, language)
    return Phrase("Reflectie van \(said)", "Reflection of \(said)")[language]
  }

  public static func saved(at time: String, _ language: Language) -> String {
    Phrase("Bewaard om \(time)", "Saved at \(time)")[language]
  }

  public static func merged(at time: String, _ language: Language) -> String {
    Phrase(
      "Bewaard om \(time). Iemand anders had ook iets veranderd; beide staan er nu in.",
      "Saved at \(time). Somebody else had changed something too; both are in it now.")[language]
  }

  public static func keptBoth(mine file: String, _ language: Language) -> String {
    Phrase(
      "Iemand anders veranderde dit ook; dat staat er nu. Jouw tekst is niet weg: kijk met Ctrl-P bij “nakijken” (\(file)).",
      "Somebody else changed the same. That stands here now; your text is kept in \(file). Look in Ctrl-P at look at.")[language]
  }

  public static func checked(files: Int, faults: Int, _ language: Language) -> String {
    let read = Phrase("\(files) bestanden gelezen, ", "\(files) files read, ")[language]
    return read
      + (faults == 0 ? Phrase("alles is goed.", "all is well.") : Phrase("\(faults) keer is er iets mis.", "\(faults) faults."))[language]
  }

  public static func throwAwayQuestion(_ name: String, _ language: Language) -> String {
    Phrase("\(name) uit Gewoon verwijderen?", "Remove \(name) from Gewoon?")[language]
  }

  public static func thrownAway(_ name: String, _ language: Language) -> String {
    Phrase("\(name) ligt in de prullenbak. Ctrl-Z haalt het terug.", "\(name) is in the trash. Ctrl-Z brings it back.")[language]
  }

  /// Esc and a letter came at once, and only Esc was obeyed.
  public static func onlyEscape(before key: String, _ language: Language) -> String {
    Phrase(
      "Eén stap terug. Druk nog een keer op \(key) als je dat ook wilde.", "One step back. Press \(key) again if you wanted that too.")[
        language]
  }

  /// Found text was put beside its file; `what` is a whole sentence on the file.
  public static func putBeside(because what: String, _ language: Language) -> String {
    Phrase(
      "Je tekst kon niet in het bestand zelf. \(what) Hij is ernaast bewaard: kijk in Ctrl-P bij nakijken.",
      "Your text could not go into the file itself. \(what) It is kept beside it: look in Ctrl-P at look at.")[language]
  }

  /// Found text could be put nowhere.
  public static func stillWaiting(because what: String, _ language: Language) -> String {
    Phrase(
      "Je tekst is nog niet teruggezet. \(what) Hij blijft bewaard, en bij de volgende start vraagt Gewoon het weer.",
      "Your text is not put back yet. \(what) It stays kept, and Gewoon asks again at the next start.")[language]
  }

  /// The crash journal could not be read; `path` is where it was put, or "" where it could not be moved.
  public static func journalClosed(keptAs path: String, _ language: Language) -> String {
    path.isEmpty
      ? Phrase(
        "Het noodbestand van de vorige keer is niet te lezen en blijft staan. Je werk wordt bewaard, maar zonder noodbestand. Vraag om hulp.",
        "The emergency file of last time cannot be read and stays where it is. Your work is saved, but without an emergency file. Ask for help."
      )[
        language]
      : Phrase(
        "Het noodbestand van de vorige keer is niet te lezen. Het is bewaard als \(path). Vraag om hulp als je tekst mist.",
        "The emergency file of last time cannot be read. It is kept as \(path). Ask for help if you miss text.")[language]
  }

  /// Why nothing was thrown away; `what` is a whole sentence.
  public static func notThrownAway(because what: String, _ language: Language) -> String {
    Phrase(
      "Er is niets verwijderd. \(what) De prullenbak moet er eerst bij kunnen: maak dat in orde en probeer het dan weer.",
      "Nothing was removed. \(what) The trash has to be written first: mend that and try again.")[language]
  }

  public static func filesClosed(_ count: Int, first: String, _ language: Language) -> String {
    count == 1
      ? first : first + " " + Phrase("En nog \(count - 1) andere.", "And \(count - 1) more.")[language]
  }
}
