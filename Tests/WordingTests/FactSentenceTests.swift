import Basics
import Testing

@testable import DossierModel

@Suite("Facts are said plainly, in the singular and the plural")
struct FactSentenceTests {
  let friday = Day(year: 2026, month: 11, day: 13)!
  let yesterday = Day(year: 2026, month: 11, day: 19)!

  private func said(_ fact: Fact.Plan, _ language: Language = .nl) -> String { SaidFacts.said(.plan(fact), language) }
  private func said(_ fact: Fact.Decision) -> String { SaidFacts.said(.decision(fact)) }

  @Test("whose plan it is and whether they were asked for it")
  func plan() {
    #expect(said(.planOwner("gezin")) == "Het plan is van het gezin zelf.")
    #expect(said(.planOwner("worker")) == "Het plan is van een medewerker.")
    #expect(said(.ownPlanAsked(friday)) == "Op 13 nov is gevraagd of zij zelf een plan willen maken.")
    #expect(said(.ownPlanAsked(yesterday)) == "Gisteren is gevraagd of zij zelf een plan willen maken.")
    #expect(said(.ownPlanAsked(nil)) == "Er staat nog geen dag waarop naar een eigen plan is gevraagd.")
  }

  @Test("who thought up goals and steps")
  func written() {
    func said(
      goals: [(by: String, count: Int)], steps: [(by: String, count: Int)], unsaid: (goals: Int, steps: Int) = (0, 0),
      _ language: Language = .nl
    ) -> String {
      self.said(
        .written(goals: SaidFacts.shares(goals, unsaid: unsaid.goals), steps: SaidFacts.shares(steps, unsaid: unsaid.steps)), language)
    }
    #expect(
      said(goals: [("gezin", 2), ("worker", 1)], steps: [("gezin", 5)])
        == "Bedacht door het gezin zelf: 2 doelen en 5 stappen; door een medewerker: 1 doel.")
    #expect(
      said(goals: [], steps: [("gezin", 1)], unsaid: (1, 2))
        == "Bedacht door het gezin zelf: 1 stap. Bij 1 doel en 2 stappen staat niet wie dat bedacht.")
    #expect(said(goals: [], steps: [], unsaid: (0, 1)) == "Bij 1 stap staat niet wie dat bedacht.")
    #expect(said(goals: [], steps: []) == "Er staan nog geen doelen of stappen in het plan.")
    #expect(
      said(goals: [("gezin", 2)], steps: [("gezin", 1)], unsaid: (0, 1), .en)
        == "Thought up by the family itself: 2 goals and 1 step. With 1 step it is not written who thought of it.")
  }

  @Test("whose the steps are")
  func doers() {
    func said(_ parts: [(by: String, count: Int)], unsaid: Int = 0, _ language: Language = .nl) -> String {
      self.said(.doers(SaidFacts.shares(parts, unsaid: unsaid)), language)
    }
    #expect(
      said([("gezin", 5), ("network", 1), ("worker", 1)])
        == "5 van de 7 stappen zijn van het gezin zelf, 1 van het netwerk en 1 van een medewerker.")
    #expect(said([("network", 1), ("specialist", 2)]) == "1 van de 3 stappen is van het netwerk en 2 van een specialist.")
    #expect(
      said([("gezin", 5), ("network", 4), ("worker", 2), ("specialist", 1)])
        == "5 van de 12 stappen zijn van het gezin zelf. De andere: 4 van het netwerk, 2 van een medewerker en 1 van een specialist.")
    #expect(said([("gezin", 4)]) == "Alle 4 stappen zijn van het gezin zelf.")
    #expect(said([("gezin", 1)]) == "De stap in het plan is van het gezin zelf.")
    #expect(said([("gezin", 2)], unsaid: 2) == "2 van de 4 stappen zijn van het gezin zelf. Bij 2 staat niet wie dat doet.")
    #expect(said([], unsaid: 3) == "Bij de 3 stappen staat niet wie dat doet.")
    #expect(said([], unsaid: 1) == "Bij de stap in het plan staat niet wie dat doet.")
    #expect(said([("gezin", 1), ("worker", 1)], .en) == "1 of the 2 steps is for the family itself and 1 for a worker.")
  }

  @Test("the pace of the steps, in the words of the plan")
  func pace() {
    #expect(said(.pace(tooFast: 2, right: 5, of: 7)) == "Bij 2 van de 7 stappen staat \"te snel\", bij 5 \"goed tempo\".")
    #expect(said(.pace(tooFast: 2, right: 0, of: 7)) == "Bij 2 van de 7 stappen staat \"te snel\".")
    #expect(said(.pace(tooFast: 0, right: 4, of: 4)) == "Bij alle 4 stappen staat \"goed tempo\".")
    #expect(said(.pace(tooFast: 1, right: 0, of: 1)) == "Bij de stap in het plan staat \"te snel\".")
    #expect(said(.pace(tooFast: 1, right: 2, of: 3), .en) == "1 of the 3 steps is marked \"too fast\", 2 \"right pace\".")
  }

  @Test("steps whose day went by, with the first by name")
  func days() {
    #expect(
      said(.late(count: 1, first: .init(what: "Moeder belt juf Els", day: friday)))
        == "De stap \"Moeder belt juf Els\" zou op 13 nov klaar zijn.")
    #expect(
      said(.late(count: 3, first: .init(what: "Bellen", day: yesterday)))
        == "Van 3 open stappen is de dag voorbij. De eerste, \"Bellen\", zou gisteren klaar zijn.")
    #expect(
      said(.handBack(count: 1, first: .init(what: "Ophalen", day: friday)))
        == "De dag om de stap \"Ophalen\" terug te geven was 13 nov.")
    #expect(
      said(.handBack(count: 2, first: .init(what: "Ophalen", day: yesterday)))
        == "Bij 2 stappen is de dag voorbij waarop zij het weer zelf doen. De eerste: \"Ophalen\", gisteren.")
  }

  @Test("a long title is cut at a word, and of several lines only the first is quoted")
  func quotes() {
    let long = "Oma haalt Mila op woensdag op en brengt haar daarna naar de training"
    #expect(
      said(.late(count: 1, first: .init(what: long, day: friday)))
        == "De stap \"Oma haalt Mila op woensdag op en brengt …\" zou op 13 nov klaar zijn.")
    func told(_ text: String) -> String { SaidFacts.said(.gezin(.resilience(text))) }
    #expect(told("De buren hielpen. \n\nEn oma ook.") == "Eerder gelukt: \"De buren hielpen. …\"")
    #expect(told("De buren hielpen.") == "Eerder gelukt: \"De buren hielpen.\"")
    #expect(told(" \n") == "Hoe zij er eerder doorheen kwamen, staat nog niet in het dossier.")
  }

  @Test("one person who does most of the network's steps")
  func load() {
    #expect(said(.load(name: "Oma Ria", steps: 3, of: 4)) == "Van de 4 stappen van het netwerk doet Oma Ria er 3.")
    #expect(said(.load(name: "Oma Ria", steps: 2, of: 2)) == "Oma Ria doet alle 2 stappen van het netwerk.")
  }

  @Test("the rung and the decision, with who decided")
  func decisions() {
    #expect(said(.rung(2)) == "Jullie werken nu vooral aan “eigen kracht en netwerk”.")
    func step(_ day: Day?, _ from: Int?, _ to: Int?, _ by: String) -> String { said(.decision(on: day, from: from, to: to, by: by)) }
    #expect(
      step(friday, 1, 2, "together")
        == "Op 13 nov ging het van “vertrouwen en gesprek” naar “eigen kracht en netwerk”. Dat besloten jullie samen.")
    #expect(step(yesterday, 2, 2, "gezin") == "Gisteren bleef het bij “eigen kracht en netwerk”. Dat besloot het gezin.")
    #expect(step(nil, nil, 3, "professional") == "De laatste keer begon het werk aan “samen oplossen”. Dat besloot een hulpverlener.")
    #expect(step(friday, 1, nil, "") == "Op 13 nov was er een besluit over hulp. Wie dat besloot, staat er niet bij.")
  }

  @Test("a decision whose day went by, with what was written about it")
  func decisionEnded() {
    #expect(said(.decisionEnded(until: friday, expectation: "", enoughWhen: " ")) == "Het besluit gold tot 13 nov.")
    #expect(
      said(.decisionEnded(until: friday, expectation: "Drie maanden", enoughWhen: "Geen buikpijn"))
        == "Het besluit gold tot 13 nov. Verwacht: \"Drie maanden\". Genoeg als: \"Geen buikpijn\".")
  }

  @Test("the phase and since when")
  func phase() {
    #expect(said(.phase("before", since: friday)) == "De fase is nu: geen zwaardere hulp, sinds 13 nov.")
    #expect(said(.phase("steppingDown", since: nil)) == "De fase is nu: zwaardere hulp afbouwen.")
  }
}
