import Basics
import DossierModel

/// Sentences of the profile with a name, a number or a day in them.
extension Saying {
  /// "Vanaf 12 jaar mag Mila zelf meelezen in het dossier."
  public static func mayReadAlong(_ name: String, _ language: Language) -> String {
    name.isEmpty
      ? Phrase("Vanaf 12 jaar mag je zelf meelezen in het dossier.", "From 12 years on one may read along in the file.")[language]
      : Phrase(
        "Vanaf 12 jaar mag \(name) zelf meelezen in het dossier.", "From 12 years on \(name) may read along in the file.")[language]
  }

  /// "feb 2025 tot jul 2025", "sinds mei 2026", "tot 2024"; "" where no day is known.
  public static func span(since: PartDay?, until: PartDay?, today: Day, _ language: Language) -> String {
    let begin = since.map { part($0, today: today, language) }
    let end = until.map { part($0, today: today, language) }
    switch (begin, end) {
    case (let begin?, let end?): return Phrase("\(begin) tot \(end)", "\(begin) to \(end)")[language]
    case (let begin?, nil): return Phrase("sinds \(begin)", "since \(begin)")[language]
    case (nil, let end?): return Phrase("tot \(end)", "until \(end)")[language]
    case (nil, nil): return ""
    }
  }

  /// "sinds 26 sep"
  public static func since(_ day: String, _ language: Language) -> String { Phrase("sinds \(day)", "since \(day)")[language] }

  /// "tot en met 1 sep"
  public static func upTo(_ day: String, _ language: Language) -> String { Phrase("tot en met \(day)", "up to \(day)")[language] }

  /// "3e vaste medewerker"; "" for the first one.
  public static func worker(number: Int, _ language: Language) -> String {
    guard number > 1 else { return "" }
    let english = number == 2 ? "2nd" : number == 3 ? "3rd" : "\(number)th"
    return Phrase("\(number)e vaste medewerker", "\(english) worker")[language]
  }

  /// "Youssef Amrani is nu de vaste medewerker, de 3e bij dit gezin."
  public static func handedOver(to name: String, number: Int, _ language: Language) -> String {
    Phrase(
      "\(name) is nu de vaste medewerker, de \(number)e bij dit gezin. Ctrl-Z maakt het ongedaan.",
      "\(name) is the worker now, number \(number) with this family. Ctrl-Z undoes it.")[language]
  }

  /// "Vanaf vandaag: zwaardere hulp afbouwen. Een andere dag? Open de regel."
  public static func phaseBegan(_ phase: String, _ language: Language) -> String {
    Phrase(
      "Vanaf vandaag: \(phase). Was het een andere dag? Open dan de regel.", "From today: \(phase). Was it another day? Open the line then."
    )[
      language]
  }

  /// "Gezin Bakker afsluiten?"
  public static func closeQuestion(_ name: String, _ language: Language) -> String {
    Phrase("\(name) afsluiten?", "Close \(name)?")[language]
  }

  /// "2 stappen staan nog open."
  public static func stepsOpenStill(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("1 stap staat nog open.", "1 step is still open.")[language]
      : Phrase("\(number(count, .nl)) stappen staan nog open.", "\(number(count, .en)) steps are still open.")[language]
  }

  /// "Gezin Bakker is afgesloten op 20 november 2026. Ctrl-Z maakt het ongedaan."
  public static func closed(_ name: String, on day: Day, _ language: Language) -> String {
    Phrase(
      "\(name) is afgesloten op \(full(day, .nl)). Ctrl-Z maakt het ongedaan.", "\(name) was closed on \(full(day, .en)). Ctrl-Z undoes it."
    )[
      language]
  }

  /// What somebody said, between the marks of a quote, without the blanks around it; as it is where it was typed between marks; "" for nothing.
  public static func quoted(_ text: String) -> String {
    let said = text.trimmed
    if said.isEmpty { return "" }
    let isMarked = said.count > 1 && said.first.map("\"“„'‘«".contains) == true && said.last.map("\"”“'’»".contains) == true
    return isMarked ? text : "“\(said)”"
  }
}
