import Basics
import Testing
import Wording

@Suite("Facts about people and the family are said plainly")
struct SayingFactsGezinTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  @Test("who is on the map")
  func map() {
    #expect(Saying.factMap(people: 11, places: 1, veryNear: 4, .nl) == "Op de kaart staan 11 mensen en 1 plek, 4 daarvan heel dichtbij.")
    #expect(Saying.factMap(people: 1, places: 0, veryNear: 1, .nl) == "Op de kaart staat 1 mens, heel dichtbij.")
    #expect(Saying.factMap(people: 0, places: 2, veryNear: 0, .nl) == "Op de kaart staan 2 plekken.")
    #expect(Saying.factMap(people: 0, places: 0, veryNear: 0, .nl) == "Op de kaart staat nog niemand.")
  }

  @Test("how old the map is, in days, weeks, months and years")
  func age() {
    func said(_ day: Day, _ language: Language = .nl) -> String { Saying.factMapChanged(day, today: today, language) }
    #expect(said(today) == "De kaart is vandaag voor het laatst bijgewerkt.")
    #expect(said(day(2026, 11, 19)) == "De kaart is gisteren voor het laatst bijgewerkt.")
    #expect(said(day(2026, 11, 7)) == "De kaart is op 7 nov voor het laatst bijgewerkt, 13 dagen geleden.")
    #expect(said(day(2026, 11, 6)) == "De kaart is op 6 nov voor het laatst bijgewerkt, 2 weken geleden.")
    #expect(said(day(2026, 9, 21)) == "De kaart is op 21 sep voor het laatst bijgewerkt, 8 weken geleden.")
    #expect(said(day(2026, 9, 20)) == "De kaart is op 20 sep voor het laatst bijgewerkt, 2 maanden geleden.")
    #expect(said(day(2025, 10, 21)) == "De kaart is op 21 okt 2025 voor het laatst bijgewerkt, 12 maanden geleden.")
    #expect(said(day(2024, 11, 20)) == "De kaart is op 20 nov 2024 voor het laatst bijgewerkt, 2 jaar geleden.")
    #expect(said(day(2026, 11, 6), .en) == "The map was last brought up to date on 6 Nov, 2 weeks ago.")
  }

  @Test("who was never asked, by name; of many the first five")
  func neverAsked() {
    func said(_ names: [String], _ withPlaces: Bool = false) -> String { Saying.factNeverAsked(names, withPlaces: withPlaces, .nl) }
    #expect(said(["Buurvrouw An"]) == "Buurvrouw An is nog nooit gevraagd.")
    #expect(said(["An", "Dirk", "Marit"]) == "3 mensen zijn nog nooit gevraagd: An, Dirk en Marit.")
    #expect(said(["An", "Club"], true) == "2 mensen en plekken zijn nog nooit gevraagd: An en Club.")
    #expect(said(["A", "B", "C", "D", "E", "F"]) == "6 mensen zijn nog nooit gevraagd: A, B, C, D, E en F.")
    #expect(said(["A", "B", "C", "D", "E", "F", "G"]) == "7 mensen zijn nog nooit gevraagd: A, B, C, D, E en nog 2.")
  }

  @Test("what hangs on one person, and who helps to raise the children")
  func carrying() {
    #expect(Saying.factHangsOnOne("Els", support: ["advice"], .nl) == "Op de kaart komt advies alleen van Els.")
    #expect(
      Saying.factHangsOnOne("Oma Ria", support: ["practical", "emotional"], .nl)
        == "Op de kaart komen praktische hulp en een luisterend oor alleen van Oma Ria.")
    #expect(Saying.factCoEducators(["Oma Ria"], .nl) == "Oma Ria voedt mee op.")
    #expect(Saying.factCoEducators(["Oma Ria", "Kim"], .nl) == "Oma Ria en Kim voeden mee op.")
  }

  @Test("workers and professionals")
  func professionals() {
    #expect(Saying.factWorkers(1, .nl) == "Het gezin had tot nu toe 1 medewerker.")
    #expect(Saying.factWorkers(3, .nl) == "Het gezin had tot nu toe 3 medewerkers.")
    #expect(Saying.factProfessionals(["Eva"], places: [], .nl) == "Op de kaart staat 1 hulpverlener: Eva.")
    #expect(
      Saying.factProfessionals(["Eva", "Vos"], places: ["Loket"], .nl)
        == "Op de kaart staan 2 hulpverleners en 1 plek voor hulp: Eva, Vos en Loket.")
  }

  @Test("strengths of each, and of whom none are written")
  func qualities() {
    #expect(Saying.factQualities([("Linda", 2), ("Mila", 1)], .nl) == "In het dossier staan 3 krachten: Linda 2 en Mila 1.")
    #expect(Saying.factQualities([("Mila", 1)], .nl) == "Bij Mila staat 1 kracht.")
    #expect(Saying.factQualities([("Mila", 1)], .en) == "With Mila 1 strength is written down.")
    #expect(Saying.factNoQualities(["Jan", "Sem"], .nl) == "Bij Jan en Sem staan nog geen krachten.")
  }

  @Test("the family's own number, without saying whether it went up or down")
  func supported() {
    #expect(
      Saying.factSupported(6, on: today, before: (5, day(2026, 10, 16)), today: today, .nl)
        == "Hoe gesteund zij zich voelen: een 6, vandaag. Daarvoor een 5, op 16 okt.")
    #expect(Saying.factSupported(0, on: today, before: nil, today: today, .nl) == "Hoe gesteund zij zich voelen: een 0, vandaag.")
  }

  @Test("areas that were not asked about, and when others were; the longest ago first")
  func areas() {
    #expect(Saying.factAreasNeverAsked(["money", "income"], .nl) == "Volgens het dossier is nog niet gevraagd naar geld en inkomen.")
    let areas = [(area: "school", day: day(2026, 6, 23)), (area: "money", day: day(2026, 3, 15)), (area: "housing", day: day(2026, 3, 15))]
    #expect(
      Saying.factAreasAskedLongAgo(areas, today: today, .nl)
        == "Voor het laatst gevraagd naar geld en wonen op 15 mrt; naar school op 23 jun.")
  }

  @Test("every fact is plain in both languages")
  func plain() {
    for language in Language.allCases {
      for text in everyFact(language) {
        let faults = language == .nl ? PlainWords.faults(dutch: text) : PlainWords.faults(english: text)
        #expect(faults == [])
        #expect(text.hasSuffix(".") || text.hasSuffix("\""))
        #expect(text.count <= 110, "\(text)")
      }
    }
  }

  /// One sentence of each fact, with names and numbers as a busy family has them.
  private func everyFact(_ language: Language) -> [String] {
    let before = day(2025, 12, 31)
    return [
      Saying.factPlanOwner("network", language), Saying.factOwnPlanAsked(before, today: today, language),
      Saying.factWritten([("gezin", 3, 12), ("worker", 1, 4)], unsaid: (0, 0), language),
      Saying.factDoers([("gezin", 5), ("network", 4), ("worker", 3)], of: 12, unsaid: 0, language),
      Saying.factPace(tooFast: 2, right: 9, of: 12, language),
      Saying.factLate(3, first: "Moeder belt juf Els", due: before, today: today, language),
      Saying.factHandBack(2, first: "Oma haalt Mila op", on: before, today: today, language),
      Saying.factLoad("Oma Ria", steps: 3, of: 4, language), Saying.factMap(people: 12, places: 3, veryNear: 4, language),
      Saying.factMapChanged(before, today: today, language),
      Saying.factNeverAsked(["Buurvrouw An", "Trainer Dirk", "Marit"], withPlaces: true, language),
      Saying.factCoEducators(["Oma Ria", "Erik", "Juf Els"], language),
      Saying.factHangsOnOne("Oma Ria", support: ["practical", "company", "advice", "emotional"], language),
      Saying.factWorkers(2, language), Saying.factProfessionals(["Marit", "Dokter Vos"], places: ["Jongerenpunt"], language),
      Saying.factRung(4, language), Saying.factDecision(on: before, from: 1, to: 2, by: "together", today: today, language),
      Saying.factDecisionEnded(
        until: before, expectation: "Drie maanden", enoughWhen: "Vier dagen zonder buikpijn", today: today, language),
      Saying.factPhase("steppingDown", since: before, today: today, language),
      Saying.factQualities([("Linda", 2), ("Mila", 2), ("Sem", 2)], language), Saying.factNoQualities(["Jan", "Sem"], language),
      Saying.factResilience("Toen vader wegviel, hielpen de buren.", language), Saying.factResilience("", language),
      Saying.factSupported(6, on: before, before: (5, before), today: today, language),
      Saying.factAreasNeverAsked(["money", "school", "income", "housing"], language),
      Saying.factAreasAskedLongAgo([("money", before), ("school", today)], today: today, language),
    ]
  }
}
