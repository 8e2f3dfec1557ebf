import Basics
import DossierModel

extension Fact.Decision {
  /// The fact in words, on the day `today`.
  public func sentence(today: Day, _ language: Language) -> String {
    switch self {
    case .rung(let rung):
      Phrase("Jullie werken nu vooral aan “\(Self.task(rung, .nl))”.", "You mainly work on “\(Self.task(rung, .en))” now.")[
        language]
    case .decision(let day, let from, let to, let by):
      Self.step(on: day, from: from, to: to, today, language) + " " + Self.decider(by)[language]
    case .decisionEnded(let until, let expectation, let enoughWhen):
      Self.ended(until, expectation: expectation, enoughWhen: enoughWhen, today, language)
    case .phase(let phase, let since): Self.phase(phase, since: since, today, language)
    }
  }

  /// "Op 16 okt ging het van “vertrouwen en gesprek” naar “eigen kracht en netwerk”."
  private static func step(on day: Day?, from: Int?, to: Int?, _ today: Day, _ language: Language) -> String {
    let lastTime = Phrase("de laatste keer", "the last time")
    let on = Saying.capitalised(day.map { Saying.onDay($0, relativeTo: today, language) } ?? lastTime[language])
    let what =
      switch (from, to) {
      case (let from?, let to?) where from == to:
        Phrase("\(on) bleef het bij “\(task(to, .nl))”.", "\(on) it stayed at “\(task(to, .en))”.")
      case (let from?, let to?):
        Phrase(
          "\(on) ging het van “\(task(from, .nl))” naar “\(task(to, .nl))”.",
          "\(on) it went from “\(task(from, .en))” to “\(task(to, .en))”.")
      case (nil, let to?): Phrase("\(on) begon het werk aan “\(task(to, .nl))”.", "\(on) work began on “\(task(to, .en))”.")
      case (_, nil): Phrase("\(on) was er een besluit over hulp.", "\(on) there was a decision on help.")
      }
    return what[language]
  }

  private static func decider(_ by: String) -> Phrase {
    switch by {
    case "gezin": Phrase("Dat besloot het gezin.", "The family decided that.")
    case "together": Phrase("Dat besloten jullie samen.", "You decided that together.")
    case "professional": Phrase("Dat besloot een hulpverlener.", "A professional decided that.")
    default: Phrase("Wie dat besloot, staat er niet bij.", "Who decided that is not written.")
    }
  }

  /// "Het besluit gold tot 20 feb. Verwacht: "Drie maanden". Genoeg als: "Vier dagen zonder buikpijn"."; a text that is "" is left out.
  private static func ended(
    _ until: Day, expectation: String, enoughWhen: String, _ today: Day, _ language: Language
  ) -> String {
    let day = Saying.day(until, relativeTo: today, language)
    var said = Phrase("Het besluit gold tot \(day).", "The decision held until \(day).")[language]
    if !expectation.allSatisfy(\.isWhitespace) {
      said += Phrase(" Verwacht: ", " Expected: ")[language] + Saying.quote(expectation, upTo: Saying.longestTitle) + "."
    }
    if !enoughWhen.allSatisfy(\.isWhitespace) {
      said += Phrase(" Genoeg als: ", " Enough when: ")[language] + Saying.quote(enoughWhen, upTo: Saying.longestTitle) + "."
    }
    return said
  }

  /// "De fase is nu: vóór zwaardere hulp, sinds 18 sep."
  private static func phase(_ phase: String, since day: Day?, _ today: Day, _ language: Language) -> String {
    let word = ValueWords.word("phase", phase)?[language] ?? phase
    let since = day.map { Phrase(", sinds ", ", since ")[language] + Saying.day($0, relativeTo: today, language) } ?? ""
    return Phrase("De fase is nu: \(word)\(since).", "The phase now: \(word)\(since).")[language]
  }

  private static func task(_ rung: Int, _ language: Language) -> String { ValueWords.word("task", String(rung))?[language] ?? "" }
}
