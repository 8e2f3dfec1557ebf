import Basics
import DossierModel

extension Fact.Plan {
  /// The fact in words, on the day `today`.
  public func sentence(today: Day, _ language: Language) -> String {
    switch self {
    case .planOwner(let by): Phrase("Het plan is van \(Self.doer(by).nl).", "The plan belongs to \(Self.doer(by).en).")[language]
    case .ownPlanAsked(let day): Self.ownPlanAsked(day, today, language)
    case .written(let goals, let steps): Self.written(goals, steps, language)
    case .doers(let shares): Self.doers(shares, language)
    case .pace(let tooFast, let right, let total): Self.pace(tooFast: tooFast, right: right, of: total, language)
    case .late(let count, let first): Self.late(count, first, today, language)
    case .handBack(let count, let first): Self.handBack(count, first, today, language)
    case .load(let name, let steps, let total): Self.load(name, steps: steps, of: total, language)
    }
  }

  /// "Op 25 sep is gevraagd of zij zelf een plan willen maken."
  private static func ownPlanAsked(_ day: Day?, _ today: Day, _ language: Language) -> String {
    guard let day else {
      return Phrase(
        "Er staat nog geen dag waarop naar een eigen plan is gevraagd.",
        "No day is written down yet on which they were asked for a plan of their own."
      )[language]
    }
    let on = Saying.capitalised(Saying.onDay(day, relativeTo: today, language))
    return Phrase(
      "\(on) is gevraagd of zij zelf een plan willen maken.", "\(on) they were asked whether they want to make a plan themselves.")[
        language]
  }

  /// "Bedacht door het gezin zelf: 2 doelen en 5 stappen; door een medewerker: 1 doel." Goals and steps of one author stand together.
  private static func written(_ goals: Fact.Shares, _ steps: Fact.Shares, _ language: Language) -> String {
    let isUnsaid = goals.unsaid + steps.unsaid > 0
    if goals.parts.isEmpty, steps.parts.isEmpty, !isUnsaid {
      return Phrase("Er staan nog geen doelen of stappen in het plan.", "There are no goals or steps in the plan yet.")[language]
    }
    let shares = Vocabulary.by.values.compactMap { by -> String? in
      let (goals, steps) = (goals.count(of: by), steps.count(of: by))
      if goals + steps == 0 { return nil }
      return Phrase("door", "by")[language] + " \(doer(by)[language]): \(goalsAndSteps(goals, steps, language))"
    }
    let said = shares.isEmpty ? "" : Phrase("Bedacht ", "Thought up ")[language] + shares.joined(separator: "; ") + "."
    if !isUnsaid { return said }
    let rest = goalsAndSteps(goals.unsaid, steps.unsaid, language)
    let silent = Phrase("Bij \(rest) staat niet wie dat bedacht.", "With \(rest) it is not written who thought of it.")[language]
    return said.isEmpty ? silent : "\(said) \(silent)"
  }

  private static func goalsAndSteps(_ goals: Int, _ steps: Int, _ language: Language) -> String {
    let counts = [(goals, Noun.goal), (steps, Noun.step)].filter { $0.0 > 0 }
    return Saying.list(counts.map { Saying.count($0.0, $0.1, language) }, language)
  }

  /// "5 van de 7 stappen zijn van het gezin zelf, 1 van het netwerk en 1 van een medewerker."
  private static func doers(_ shares: Fact.Shares, _ language: Language) -> String {
    let total = shares.total
    guard let first = shares.parts.first else {
      let steps = total == 1 ? Phrase("de stap in het plan", "the step in the plan") : Phrase("de \(total) stappen", "the \(total) steps")
      return Phrase("Bij \(steps.nl) staat niet wie dat doet.", "With \(steps.en) it is not written who does it.")[language]
    }
    var said = mostOfTheSteps(first, of: total, language)
    let others = shares.parts.dropFirst().map { "\($0.count) " + Phrase("van", "for")[language] + " \(doer($0.by)[language])" }
    switch others.count {
    case 0: break
    case 1: said += Phrase(" en ", " and ")[language] + others[0]
    case 2: said += ", " + Saying.list(Array(others), language)
    // Four shares are too long for one sentence.
    default: said += Phrase(". De andere: ", ". The others: ")[language] + Saying.list(Array(others), language)
    }
    if shares.unsaid > 0 {
      let count = shares.unsaid
      said += "." + Phrase(" Bij \(count) staat niet wie dat doet", " With \(count) it is not written who does it")[language]
    }
    return said + "."
  }

  private static func mostOfTheSteps(_ share: Fact.Shares.Part, of total: Int, _ language: Language) -> String {
    let who = doer(share.by)[language]
    if total == 1 { return Phrase("De stap in het plan is van \(who)", "The step in the plan is for \(who)")[language] }
    if share.count == total { return Phrase("Alle \(total) stappen zijn van \(who)", "All \(total) steps are for \(who)")[language] }
    let (zijn, are) = share.count == 1 ? ("is", "is") : ("zijn", "are")
    return Phrase("\(share.count) van de \(total) stappen \(zijn) van \(who)", "\(share.count) of the \(total) steps \(are) for \(who)")[
      language]
  }

  /// "Bij 2 van de 7 stappen staat "te snel", bij 5 "goed tempo"."
  private static func pace(tooFast: Int, right: Int, of total: Int, _ language: Language) -> String {
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
  private static func late(_ count: Int, _ first: Fact.DatedStep, _ today: Day, _ language: Language) -> String {
    let step = Saying.quote(first.what, upTo: Saying.longestTitle)
    let on = Saying.onDay(first.day, relativeTo: today, language)
    if count == 1 {
      return Phrase("De stap \(step) zou \(on) klaar zijn.", "The step \(step) was to be ready \(on).")[language]
    }
    return Phrase(
      "Van \(count) open stappen is de dag voorbij. De eerste, \(step), zou \(on) klaar zijn.",
      "The day of \(count) open steps has passed. The first, \(step), was to be ready \(on).")[language]
  }

  /// "De dag om de stap "Oma haalt op" terug te geven was 31 jan."; of more than one step the first is named.
  private static func handBack(_ count: Int, _ first: Fact.DatedStep, _ today: Day, _ language: Language) -> String {
    let step = Saying.quote(first.what, upTo: Saying.longestTitle)
    let day = Saying.day(first.day, relativeTo: today, language)
    if count == 1 {
      return Phrase("De dag om de stap \(step) terug te geven was \(day).", "The day to hand back the step \(step) was \(day).")[language]
    }
    return Phrase(
      "Bij \(count) stappen is de dag voorbij waarop zij het weer zelf doen. De eerste: \(step), \(day).",
      "For \(count) steps the day on which they do it again has passed. The first: \(step), \(day).")[language]
  }

  /// "Van de 4 stappen van het netwerk doet Oma Ria er 3."
  static func load(_ name: String, steps: Int, of total: Int, _ language: Language) -> String {
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

extension Fact.Shares {
  fileprivate func count(of by: String) -> Int { parts.first { $0.by == by }?.count ?? 0 }
}
