import Basics
import Testing
import Wording

@Suite("Facts are said plainly, in the singular and the plural")
struct SayingFactsTests {
  let today = Day(year: 2026, month: 11, day: 20)!
  let friday = Day(year: 2026, month: 11, day: 13)!
  let yesterday = Day(year: 2026, month: 11, day: 19)!

  @Test("whose plan it is and whether they were asked for it")
  func plan() {
    #expect(Saying.factPlanOwner("gezin", .nl) == "Het plan is van het gezin zelf.")
    #expect(Saying.factPlanOwner("worker", .nl) == "Het plan is van een medewerker.")
    #expect(Saying.factOwnPlanAsked(friday, today: today, .nl) == "Op 13 nov is gevraagd of zij zelf een plan willen maken.")
    #expect(Saying.factOwnPlanAsked(yesterday, today: today, .nl) == "Gisteren is gevraagd of zij zelf een plan willen maken.")
    #expect(Saying.factOwnPlanAsked(nil, today: today, .nl) == "Er staat nog geen dag waarop naar een eigen plan is gevraagd.")
  }

  @Test("who thought up goals and steps")
  func written() {
    #expect(
      Saying.factWritten([("gezin", 2, 5), ("worker", 1, 0)], unsaid: (0, 0), .nl)
        == "Bedacht door het gezin zelf: 2 doelen en 5 stappen; door een medewerker: 1 doel.")
    #expect(
      Saying.factWritten([("gezin", 0, 1)], unsaid: (1, 2), .nl)
        == "Bedacht door het gezin zelf: 1 stap. Bij 1 doel en 2 stappen staat niet wie dat bedacht.")
    #expect(Saying.factWritten([], unsaid: (0, 1), .nl) == "Bij 1 stap staat niet wie dat bedacht.")
    #expect(Saying.factWritten([], unsaid: (0, 0), .nl) == "Er staan nog geen doelen of stappen in het plan.")
    #expect(
      Saying.factWritten([("gezin", 2, 1)], unsaid: (0, 1), .en)
        == "Thought up by the family itself: 2 goals and 1 step. With 1 step it is not written who thought of it.")
  }

  @Test("whose the steps are")
  func doers() {
    func said(_ parts: [(by: String, count: Int)], of total: Int, unsaid: Int = 0, _ language: Language = .nl) -> String {
      Saying.factDoers(parts, of: total, unsaid: unsaid, language)
    }
    #expect(
      said([("gezin", 5), ("network", 1), ("worker", 1)], of: 7)
        == "5 van de 7 stappen zijn van het gezin zelf, 1 van het netwerk en 1 van een medewerker.")
    #expect(said([("network", 1), ("specialist", 2)], of: 3) == "1 van de 3 stappen is van het netwerk en 2 van een specialist.")
    #expect(
      said([("gezin", 5), ("network", 4), ("worker", 2), ("specialist", 1)], of: 12)
        == "5 van de 12 stappen zijn van het gezin zelf. De andere: 4 van het netwerk, 2 van een medewerker en 1 van een specialist.")
    #expect(said([("gezin", 4)], of: 4) == "Alle 4 stappen zijn van het gezin zelf.")
    #expect(said([("gezin", 1)], of: 1) == "De stap in het plan is van het gezin zelf.")
    #expect(said([("gezin", 2)], of: 4, unsaid: 2) == "2 van de 4 stappen zijn van het gezin zelf. Bij 2 staat niet wie dat doet.")
    #expect(said([], of: 3, unsaid: 3) == "Bij de 3 stappen staat niet wie dat doet.")
    #expect(said([], of: 1, unsaid: 1) == "Bij de stap in het plan staat niet wie dat doet.")
    #expect(said([("gezin", 1), ("worker", 1)], of: 2, .en) == "1 of the 2 steps is for the family itself and 1 for a worker.")
  }

  @Test("the pace of the steps, in the words of the plan")
  func pace() {
    #expect(Saying.factPace(tooFast: 2, right: 5, of: 7, .nl) == "Bij 2 van de 7 stappen staat \"te snel\", bij 5 \"goed tempo\".")
    #expect(Saying.factPace(tooFast: 2, right: 0, of: 7, .nl) == "Bij 2 van de 7 stappen staat \"te snel\".")
    #expect(Saying.factPace(tooFast: 0, right: 4, of: 4, .nl) == "Bij alle 4 stappen staat \"goed tempo\".")
    #expect(Saying.factPace(tooFast: 1, right: 0, of: 1, .nl) == "Bij de stap in het plan staat \"te snel\".")
    #expect(Saying.factPace(tooFast: 1, right: 2, of: 3, .en) == "1 of the 3 steps is marked \"too fast\", 2 \"right pace\".")
  }

  @Test("steps whose day went by, with the first by name")
  func days() {
    #expect(
      Saying.factLate(1, first: "Moeder belt juf Els", due: friday, today: today, .nl)
        == "De stap \"Moeder belt juf Els\" zou op 13 nov klaar zijn.")
    #expect(
      Saying.factLate(3, first: "Bellen", due: yesterday, today: today, .nl)
        == "Van 3 open stappen is de dag voorbij. De eerste, \"Bellen\", zou gisteren klaar zijn.")
    #expect(
      Saying.factHandBack(1, first: "Ophalen", on: friday, today: today, .nl) == "De dag om de stap \"Ophalen\" terug te geven was 13 nov.")
    #expect(
      Saying.factHandBack(2, first: "Ophalen", on: yesterday, today: today, .nl)
        == "Van 2 stappen is de dag van teruggeven voorbij. De eerste was \"Ophalen\", gisteren.")
  }

  @Test("a long title is cut at a word, and of several lines only the first is quoted")
  func quotes() {
    let long = "Oma haalt Mila op woensdag op en brengt haar daarna naar de training"
    #expect(
      Saying.factLate(1, first: long, due: friday, today: today, .nl)
        == "De stap \"Oma haalt Mila op woensdag op en brengt …\" zou op 13 nov klaar zijn.")
    #expect(Saying.factResilience("De buren hielpen. \n\nEn oma ook.", .nl) == "Eerder gelukt: \"De buren hielpen. …\"")
    #expect(Saying.factResilience("De buren hielpen.", .nl) == "Eerder gelukt: \"De buren hielpen.\"")
    #expect(Saying.factResilience(" \n", .nl) == "Hoe zij er eerder doorheen kwamen, staat nog niet in het dossier.")
  }

  @Test("one person who does most of the network's steps")
  func load() {
    #expect(Saying.factLoad("Oma Ria", steps: 3, of: 4, .nl) == "Van de 4 stappen van het netwerk doet Oma Ria er 3.")
    #expect(Saying.factLoad("Oma Ria", steps: 2, of: 2, .nl) == "Oma Ria doet alle 2 stappen van het netwerk.")
  }

  @Test("the rung and the decision, with who decided")
  func decisions() {
    #expect(Saying.factRung(2, .nl) == "Jullie staan nu op trede 2: eigen kracht en netwerk.")
    func said(_ day: Day?, _ from: Int?, _ to: Int?, _ by: String) -> String {
      Saying.factDecision(on: day, from: from, to: to, by: by, today: today, .nl)
    }
    #expect(
      said(friday, 1, 2, "together") == "Op 13 nov ging het van trede 1 naar trede 2 (eigen kracht en netwerk). Dat besloten jullie samen.")
    #expect(said(yesterday, 2, 2, "gezin") == "Gisteren bleef het trede 2 (eigen kracht en netwerk). Dat besloot het gezin.")
    #expect(said(nil, nil, 3, "professional") == "De laatste keer werd het trede 3 (samen oplossen). Dat besloot een hulpverlener.")
    #expect(said(friday, 1, nil, "") == "Op 13 nov was er een besluit over hulp. Wie dat besloot, staat er niet bij.")
  }

  @Test("a decision whose day went by, with what was written about it")
  func decisionEnded() {
    func said(_ expectation: String, _ enoughWhen: String) -> String {
      Saying.factDecisionEnded(until: friday, expectation: expectation, enoughWhen: enoughWhen, today: today, .nl)
    }
    #expect(said("", " ") == "Het besluit gold tot 13 nov.")
    #expect(
      said("Drie maanden", "Geen buikpijn") == "Het besluit gold tot 13 nov. Verwacht: \"Drie maanden\". Genoeg als: \"Geen buikpijn\".")
  }

  @Test("the phase and since when")
  func phase() {
    #expect(Saying.factPhase("before", since: friday, today: today, .nl) == "De fase is nu: vóór zwaardere hulp, sinds 13 nov.")
    #expect(Saying.factPhase("steppingDown", since: nil, today: today, .nl) == "De fase is nu: zwaardere hulp bouwt af.")
  }
}
