import Basics

/// The rung, the decision and the phase of the help, said beside a question. Words are given as format.md stores them.
extension Saying {
  /// "Jullie staan nu op trede 2: eigen kracht en netwerk."
  public static func factRung(_ rung: Int, _ language: Language) -> String {
    let word = task(rung, language)
    return Phrase("Jullie staan nu op trede \(rung): \(word).", "You are on rung \(rung) now: \(word).")[language]
  }

  /// "Op 16 okt ging het van trede 1 naar trede 2 (eigen kracht en netwerk). Dat besloten jullie samen."
  ///
  /// Rungs that are not known are nil; `by` is "" where nothing says who decided.
  public static func factDecision(on day: Day?, from: Int?, to: Int?, by: String, today: Day, _ language: Language) -> String {
    let on = capitalised(day.map { onDay($0, relativeTo: today, language) } ?? Phrase("de laatste keer", "the last time")[language])
    let what =
      switch (from, to) {
      case (let from?, let to?) where from == to:
        Phrase("\(on) bleef het trede \(to) (\(task(to, .nl))).", "\(on) it stayed rung \(to) (\(task(to, .en))).")
      case (let from?, let to?):
        Phrase(
          "\(on) ging het van trede \(from) naar trede \(to) (\(task(to, .nl))).",
          "\(on) it went from rung \(from) to rung \(to) (\(task(to, .en))).")
      case (nil, let to?): Phrase("\(on) werd het trede \(to) (\(task(to, .nl))).", "\(on) it became rung \(to) (\(task(to, .en))).")
      case (_, nil): Phrase("\(on) was er een besluit over hulp.", "\(on) there was a decision on help.")
      }
    let who =
      switch by {
      case "gezin": Phrase("Dat besloot het gezin.", "The family decided that.")
      case "together": Phrase("Dat besloten jullie samen.", "You decided that together.")
      case "professional": Phrase("Dat besloot een hulpverlener.", "A professional decided that.")
      default: Phrase("Wie dat besloot, staat er niet bij.", "Who decided that is not written.")
      }
    return "\(what[language]) \(who[language])"
  }

  /// "Het besluit gold tot 20 feb. Verwacht: "Drie maanden". Genoeg als: "Vier dagen zonder buikpijn"."; a text that is "" is left out.
  public static func factDecisionEnded(
    until: Day, expectation: String, enoughWhen: String, today: Day, _ language: Language
  ) -> String {
    let day = Saying.day(until, relativeTo: today, language)
    var said = Phrase("Het besluit gold tot \(day).", "The decision held until \(day).")[language]
    if !expectation.allSatisfy(\.isWhitespace) {
      said += Phrase(" Verwacht: ", " Expected: ")[language] + quote(expectation, upTo: longestTitle) + "."
    }
    if !enoughWhen.allSatisfy(\.isWhitespace) {
      said += Phrase(" Genoeg als: ", " Enough when: ")[language] + quote(enoughWhen, upTo: longestTitle) + "."
    }
    return said
  }

  /// "De fase is nu: vóór zwaardere hulp, sinds 18 sep."
  public static func factPhase(_ phase: String, since day: Day?, today: Day, _ language: Language) -> String {
    let word = ValueWords.word("phase", phase)?[language] ?? phase
    let since = day.map { Phrase(", sinds ", ", since ")[language] + Saying.day($0, relativeTo: today, language) } ?? ""
    return Phrase("De fase is nu: \(word)\(since).", "The phase now: \(word)\(since).")[language]
  }

  private static func task(_ rung: Int, _ language: Language) -> String { ValueWords.word("task", String(rung))?[language] ?? "" }
}
