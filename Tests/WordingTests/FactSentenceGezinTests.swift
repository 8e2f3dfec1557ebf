import Basics
import Testing

@testable import DossierModel

@Suite("Facts about people and the family are said plainly")
struct FactSentenceGezinTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }
  private func said(_ fact: Fact.Network, _ language: Language = .nl) -> String { SaidFacts.said(.network(fact), language) }
  private func said(_ fact: Fact.Gezin, _ language: Language = .nl) -> String { SaidFacts.said(.gezin(fact), language) }

  @Test("who is on the map")
  func map() {
    #expect(said(.map(people: 11, places: 1, veryNear: 4)) == "Op de kaart staan 11 mensen en 1 plek, 4 daarvan heel dichtbij.")
    #expect(said(.map(people: 1, places: 0, veryNear: 1)) == "Op de kaart staat 1 mens, heel dichtbij.")
    #expect(said(.map(people: 0, places: 2, veryNear: 0)) == "Op de kaart staan 2 plekken.")
    #expect(said(.map(people: 0, places: 0, veryNear: 0)) == "Op de kaart staat nog niemand.")
  }

  @Test("how old the map is, in days, weeks, months and years")
  func age() {
    func changed(_ day: Day, _ language: Language = .nl) -> String { said(.mapChanged(day), language) }
    #expect(changed(SaidFacts.today) == "De kaart is vandaag voor het laatst bijgewerkt.")
    #expect(changed(day(2026, 11, 19)) == "De kaart is gisteren voor het laatst bijgewerkt.")
    #expect(changed(day(2026, 11, 7)) == "De kaart is op 7 nov voor het laatst bijgewerkt, 13 dagen geleden.")
    #expect(changed(day(2026, 11, 6)) == "De kaart is op 6 nov voor het laatst bijgewerkt, 2 weken geleden.")
    #expect(changed(day(2026, 9, 21)) == "De kaart is op 21 sep voor het laatst bijgewerkt, 8 weken geleden.")
    #expect(changed(day(2026, 9, 20)) == "De kaart is op 20 sep voor het laatst bijgewerkt, 2 maanden geleden.")
    #expect(changed(day(2025, 10, 21)) == "De kaart is op 21 okt 2025 voor het laatst bijgewerkt, 12 maanden geleden.")
    #expect(changed(day(2024, 11, 20)) == "De kaart is op 20 nov 2024 voor het laatst bijgewerkt, 2 jaar geleden.")
    #expect(changed(day(2026, 11, 6), .en) == "The map was last brought up to date on 6 Nov, 2 weeks ago.")
  }

  @Test("who was never asked, by name; of many the first five")
  func neverAsked() {
    func asked(_ names: [String], _ withPlaces: Bool = false) -> String { said(.neverAsked(names: names, withPlaces: withPlaces)) }
    #expect(asked(["Buurvrouw An"]) == "Buurvrouw An is nog nooit gevraagd.")
    #expect(asked(["An", "Dirk", "Marit"]) == "3 mensen zijn nog nooit gevraagd: An, Dirk en Marit.")
    #expect(asked(["An", "Club"], true) == "2 mensen en plekken zijn nog nooit gevraagd: An en Club.")
    #expect(asked(["A", "B", "C", "D", "E", "F"]) == "6 mensen zijn nog nooit gevraagd: A, B, C, D, E en F.")
    #expect(asked(["A", "B", "C", "D", "E", "F", "G"]) == "7 mensen zijn nog nooit gevraagd: A, B, C, D, E en nog 2.")
  }

  @Test("what hangs on one person, and who helps to raise the children")
  func carrying() {
    #expect(said(.hangsOnOne(name: "Els", support: ["advice"])) == "Alleen Els geeft advies.")
    #expect(
      said(.hangsOnOne(name: "Oma Ria", support: ["practical", "emotional"]))
        == "Alleen Oma Ria geeft praktische hulp en een luisterend oor.")
    #expect(said(.coEducators(["Oma Ria"])) == "Oma Ria voedt mee op.")
    #expect(said(.coEducators(["Oma Ria", "Kim"])) == "Oma Ria en Kim voeden mee op.")
  }

  @Test("workers and professionals")
  func professionals() {
    #expect(said(.workers(1)) == "Het gezin had tot nu toe 1 medewerker.")
    #expect(said(.workers(3)) == "Het gezin had tot nu toe 3 medewerkers.")
    #expect(said(.professionals(people: ["Eva"], places: [])) == "Op de kaart staat 1 hulpverlener: Eva.")
    #expect(
      said(.professionals(people: ["Eva", "Vos"], places: ["Loket"]))
        == "Op de kaart staan 2 hulpverleners en 1 plek voor hulp: Eva, Vos en Loket.")
  }

  @Test("strengths of each, and of whom none are written")
  func qualities() {
    let linda = Fact.NamedTexts(name: "Linda", texts: ["houdt vol.", "lacht"])
    let mila = Fact.NamedTexts(name: "Mila", texts: ["lezen", "koken", "tekenen"])
    #expect(said(.qualities([linda, mila])) == "Linda: houdt vol, lacht. Mila: lezen, koken, en nog 1.")
    #expect(said(.qualities([mila]), .en) == "Mila: lezen, koken, and 1 more.")
    let many = ["An", "Bo", "Cas", "Do", "Els", "Fem"].map { Fact.NamedTexts(name: $0, texts: ["zingt"]) }
    #expect(said(.qualities(many)) == "An: zingt. Bo: zingt. Cas: zingt. Do: zingt. Els: zingt. Ook van Fem.")
    #expect(said(.noQualities(["Jan", "Sem"])) == "Bij Jan en Sem staan nog geen krachten.")
  }

  @Test("the family's own number, without saying whether it went up or down")
  func supported() {
    let before = Fact.Rating(value: 5, day: day(2026, 10, 16))
    #expect(
      said(.supported(.init(value: 6, day: SaidFacts.today), before: before))
        == "Hoe gesteund zij zich voelen: een 6, vandaag. Daarvoor een 5, op 16 okt.")
    #expect(said(.supported(.init(value: 0, day: SaidFacts.today), before: nil)) == "Hoe gesteund zij zich voelen: een 0, vandaag.")
  }

  @Test("areas that were not asked about, and when others were; the longest ago first")
  func areas() {
    #expect(said(.areasNeverAsked(["money", "income"])) == "Volgens het dossier is nog niet gevraagd naar geld en inkomen.")
    let areas = [("school", day(2026, 6, 23)), ("money", day(2026, 3, 15)), ("housing", day(2026, 3, 15))].map(Fact.AskedArea.init)
    #expect(said(.areasAskedLongAgo(areas)) == "Voor het laatst gevraagd naar geld en wonen op 15 mrt; naar school op 23 jun.")
  }

  @Test("every fact is plain in both languages", arguments: Language.allCases)
  func plain(language: Language) {
    for kind in everyKind {
      let text = SaidFacts.said(kind, language)
      let faults = language == .nl ? PlainWords.faults(dutch: text) : PlainWords.faults(english: text)
      #expect(faults == [])
      #expect(text.hasSuffix(".") || text.hasSuffix("\""))
      #expect(text.count <= 110, "\(text)")
    }
  }

  /// Each fact, with names and numbers as a busy family has them.
  private var everyKind: [Fact.Kind] {
    let before = day(2025, 12, 31)
    let plan: [Fact.Plan] = [
      .planOwner("network"), .ownPlanAsked(before),
      .written(goals: SaidFacts.shares([("gezin", 3), ("worker", 1)]), steps: SaidFacts.shares([("gezin", 12), ("worker", 4)])),
      .doers(SaidFacts.shares([("gezin", 5), ("network", 4), ("worker", 3)])), .pace(tooFast: 2, right: 9, of: 12),
      .late(count: 3, first: .init(what: "Moeder belt juf Els", day: before)),
      .handBack(count: 2, first: .init(what: "Oma haalt Mila op", day: before)), .load(name: "Oma Ria", steps: 3, of: 4),
    ]
    let network: [Fact.Network] = [
      .map(people: 12, places: 3, veryNear: 4), .mapChanged(before),
      .neverAsked(names: ["Buurvrouw An", "Trainer Dirk", "Marit"], withPlaces: true), .coEducators(["Oma Ria", "Erik", "Juf Els"]),
      .hangsOnOne(name: "Oma Ria", support: ["practical", "company", "advice", "emotional"]), .workers(2),
      .professionals(people: ["Marit", "Dokter Vos"], places: ["Jongerenpunt"]),
    ]
    let decision: [Fact.Decision] = [
      .rung(4), .decision(on: before, from: 1, to: 2, by: "together"),
      .decisionEnded(until: before, expectation: "Drie maanden", enoughWhen: "Vier dagen zonder buikpijn"),
      .phase("steppingDown", since: before),
    ]
    let gezin: [Fact.Gezin] = [
      .qualities([("Linda", ["houdt vol"]), ("Mila", ["lezen", "koken"])].map(Fact.NamedTexts.init)), .noQualities(["Jan", "Sem"]),
      .resilience("Toen vader wegviel, hielpen de buren."), .resilience(""),
      .supported(.init(value: 6, day: before), before: .init(value: 5, day: before)),
      .areasNeverAsked(["money", "school", "income", "housing"]),
      .areasAskedLongAgo([("money", before), ("school", SaidFacts.today)].map(Fact.AskedArea.init)),
    ]
    return plan.map(Fact.Kind.plan) + network.map(Fact.Kind.network) + decision.map(Fact.Kind.decision) + gezin.map(Fact.Kind.gezin)
  }
}
