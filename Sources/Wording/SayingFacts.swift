import Basics

/// The plan, said beside a question: what stands in the dossier and no more. Words for who it is are given as format.md stores them.
extension Saying {
  /// "Het plan is van het gezin zelf."
  public static func factPlanOwner(_ by: String, _ language: Language) -> String {
    let who = doer(by)[language]
    return Phrase("Het plan is van \(who).", "The plan belongs to \(who).")[language]
  }

  /// "Op 25 sep is gevraagd of zij zelf een plan willen maken."
  public static func factOwnPlanAsked(_ day: Day?, today: Day, _ language: Language) -> String {
    guard let day else {
      return Phrase(
        "Er staat nog geen dag waarop naar een eigen plan is gevraagd.",
        "No day is written down yet on which they were asked for a plan of their own."
      )[language]
    }
    let on = capitalised(onDay(day, relativeTo: today, language))
    return Phrase(
      "\(on) is gevraagd of zij zelf een plan willen maken.", "\(on) they were asked whether they want to make a plan themselves.")[
        language]
  }

  /// "Bedacht door het gezin zelf: 2 doelen en 5 stappen; door een medewerker: 1 doel."
  ///
  /// Each part says how many goals and steps are whose; `unsaid` how many say nothing.
  public static func factWritten(
    _ parts: [(by: String, goals: Int, steps: Int)], unsaid: (goals: Int, steps: Int), _ language: Language
  ) -> String {
    if parts.isEmpty, unsaid == (0, 0) {
      return Phrase("Er staan nog geen doelen of stappen in het plan.", "There are no goals or steps in the plan yet.")[language]
    }
    let shares = parts.map { part in
      Phrase("door", "by")[language] + " \(doer(part.by)[language]): \(goalsAndSteps(part.goals, part.steps, language))"
    }
    let said = shares.isEmpty ? "" : Phrase("Bedacht ", "Thought up ")[language] + shares.joined(separator: "; ") + "."
    if unsaid == (0, 0) { return said }
    let rest = goalsAndSteps(unsaid.goals, unsaid.steps, language)
    let silent = Phrase("Bij \(rest) staat niet wie dat bedacht.", "With \(rest) it is not written who thought of it.")[language]
    return said.isEmpty ? silent : "\(said) \(silent)"
  }

  private static func goalsAndSteps(_ goals: Int, _ steps: Int, _ language: Language) -> String {
    let counts = [(goals, Noun.goal), (steps, Noun.step)].filter { $0.0 > 0 }
    return list(counts.map { count($0.0, $0.1, language) }, language)
  }

  /// "5 van de 7 stappen zijn van het gezin zelf, 1 van het netwerk en 1 van een medewerker."
  public static func factDoers(_ parts: [(by: String, count: Int)], of total: Int, unsaid: Int, _ language: Language) -> String {
    let steps = total == 1 ? Phrase("de stap in het plan", "the step in the plan") : Phrase("de \(total) stappen", "the \(total) steps")
    guard let first = parts.first else {
      return Phrase("Bij \(steps.nl) staat niet wie dat doet.", "With \(steps.en) it is not written who does it.")[language]
    }
    let who = doer(first.by)[language]
    var said: String
    if total == 1 {
      said = Phrase("De stap in het plan is van \(who)", "The step in the plan is for \(who)")[language]
    } else if first.count == total {
      said = Phrase("Alle \(total) stappen zijn van \(who)", "All \(total) steps are for \(who)")[language]
    } else {
      let (zijn, are) = first.count == 1 ? ("is", "is") : ("zijn", "are")
      said =
        Phrase("\(first.count) van de \(total) stappen \(zijn) van \(who)", "\(first.count) of the \(total) steps \(are) for \(who)")[
          language]
    }
    let others = parts.dropFirst().map { "\($0.count) " + Phrase("van", "for")[language] + " \(doer($0.by)[language])" }
    switch others.count {
    case 0: break
    case 1: said += Phrase(" en ", " and ")[language] + others[0]
    case 2: said += ", " + list(Array(others), language)
    // Four shares are too long for one sentence.
    default: said += Phrase(". De andere: ", ". The others: ")[language] + list(Array(others), language)
    }
    if unsaid > 0 {
      said += "." + Phrase(" Bij \(unsaid) staat niet wie dat doet", " With \(unsaid) it is not written who does it")[language]
    }
    return said + "."
  }

  /// "Bij 2 van de 7 stappen staat "te snel", bij 5 "goed tempo"."
  public static func factPace(tooFast: Int, right: Int, of total: Int, _ language: Language) -> String {
    let marks = [(tooFast, "tooFast"), (right, "right")].filter { $0.0 > 0 }
      .map { (count: $0.0, word: "\"" + (ValueWords.word("pace", $0.1)?[language] ?? "") + "\"") }
    guard let first = marks.first else { return "" }
    if total == 1 {
      return Phrase("Bij de stap in het plan staat \(first.word).", "The step in the plan is marked \(first.word).")[language]
    }
    let rest = marks.dropFirst().map { Phrase(", bij \($0.count) \($0.word)", ", \($0.count) \($0.word)")[language] }.joined()
    let steps = Phrase("van de \(total) stappen", "of the \(total) steps")[language]
    if first.count == total {
      return Phrase("Bij alle \(total) stappen staat \(first.word).", "All \(total) steps are marked \(first.word).")[language]
    }
    let verb = first.count == 1 ? "is" : "are"
    return Phrase(
      "Bij \(first.count) \(steps) staat \(first.word)\(rest).", "\(first.count) \(steps) \(verb) marked \(first.word)\(rest).")[language]
  }

  /// "De stap "Moeder belt juf Els" zou op 13 nov klaar zijn."; of more than one step the first is named.
  public static func factLate(_ count: Int, first what: String, due: Day, today: Day, _ language: Language) -> String {
    let step = quote(what, upTo: longestTitle)
    let on = onDay(due, relativeTo: today, language)
    if count == 1 {
      return Phrase("De stap \(step) zou \(on) klaar zijn.", "The step \(step) was to be ready \(on).")[language]
    }
    return Phrase(
      "Van \(count) open stappen is de dag voorbij. De eerste, \(step), zou \(on) klaar zijn.",
      "The day of \(count) open steps has passed. The first, \(step), was to be ready \(on).")[language]
  }

  /// "De dag om de stap "Oma haalt op" terug te geven was 31 jan."; of more than one step the first is named.
  public static func factHandBack(_ count: Int, first what: String, on day: Day, today: Day, _ language: Language) -> String {
    let step = quote(what, upTo: longestTitle)
    let said = Saying.day(day, relativeTo: today, language)
    if count == 1 {
      return Phrase("De dag om de stap \(step) terug te geven was \(said).", "The day to hand back the step \(step) was \(said).")[language]
    }
    return Phrase(
      "Van \(count) stappen is de dag van teruggeven voorbij. De eerste was \(step), \(said).",
      "The day of handing back has passed for \(count) steps. The first was \(step), \(said).")[language]
  }

  /// "Van de 4 stappen van het netwerk doet Oma Ria er 3."
  public static func factLoad(_ name: String, steps: Int, of total: Int, _ language: Language) -> String {
    if steps == total {
      return Phrase("\(name) doet alle \(total) stappen van het netwerk.", "\(name) does all \(total) steps of the network.")[language]
    }
    return Phrase(
      "Van de \(total) stappen van het netwerk doet \(name) er \(steps).", "Of the \(total) steps of the network \(name) does \(steps).")[
        language]
  }

  private static func doer(_ by: String) -> Phrase {
    switch by {
    case "gezin": Phrase("het gezin zelf", "the family itself")
    case "network": Phrase("het netwerk", "the network")
    case "worker": Phrase("een medewerker", "a worker")
    default: Phrase("een specialist", "a specialist")
    }
  }
}
