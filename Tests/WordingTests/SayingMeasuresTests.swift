import Basics
import Testing
import Wording

@Suite("The network is said plainly, in numbers and in full")
struct SayingMeasuresTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  @Test("the whole picture in one sentence")
  func picture() {
    func said(_ people: Int, _ places: Int, _ near: Int, _ sectors: Int, _ language: Language = .nl) -> String {
      Saying.picture(of: "Gezin Bakker", people: people, places: places, veryNear: near, sectors: sectors, of: 8, language)
    }
    #expect(said(12, 0, 3, 5) == "Gezin Bakker: 12 mensen, 3 heel dichtbij, in 5 van de 8 hoeken.")
    #expect(said(1, 1, 0, 0) == "Gezin Bakker: 1 mens en 1 plek.")
    #expect(said(0, 0, 0, 0) == "Gezin Bakker: nog niemand op de kaart.")
    #expect(said(12, 2, 3, 5, .en) == "Gezin Bakker: 12 people and 2 places, 3 very near, in 5 of the 8 corners.")
    #expect(
      Saying.picture(of: "", people: 2, places: 0, veryNear: 0, sectors: 1, of: 8, .nl) == "De kaart: 2 mensen, in 1 van de 8 hoeken.")
  }

  @Test("rings and corners, with those that have none")
  func sizes() {
    #expect(
      Saying.measureRings([(1, 3), (2, 5), (4, 1)], without: 2, .nl)
        == "Heel dichtbij staan er 3, dichtbij 5 en nu niet 1. Van 2 staat er niet bij hoe dichtbij.")
    #expect(Saying.measureRings([(3, 1)], without: 0, .nl) == "Verder weg staat er 1.")
    #expect(Saying.measureRings([], without: 1, .nl) == "Van 1 staat er niet bij hoe dichtbij.")
    #expect(
      Saying.measureSpread(filled: 6, of: 8, empty: ["friends", "community"], withPlaces: false, .nl)
        == "In 6 van de 8 hoeken staat iemand. Nog leeg: vrienden; werk, club en geloof.")
    #expect(Saying.measureSpread(filled: 8, of: 8, empty: [], withPlaces: true, .nl) == "In alle 8 hoeken staat iemand of een plek.")
    #expect(Saying.measureSectors([("family", 4), ("school", 1)], without: 0, .nl) == "Per hoek: familie 4; school en opvang 1.")
    #expect(Saying.measureSectors([("family", 4)], without: 2, .nl) == "Per hoek: familie 4. Van 2 is de hoek niet bekend.")
  }

  @Test("from whom support comes")
  func support() {
    func said(_ informal: (Int, Int), _ formal: (Int, Int), _ unplaced: Int) -> String {
      Saying.measureSupport("advice", informal: informal, formal: formal, unplaced: unplaced, .nl)
    }
    #expect(said((3, 1), (2, 0), 0) == "Advies komt van 3 mensen en 1 plek uit het gewone leven en van 2 mensen uit de hulpverlening.")
    #expect(said((1, 0), (0, 0), 1) == "Advies komt van 1 mens uit het gewone leven. Van 1 is de hoek niet bekend.")
    #expect(said((0, 0), (0, 1), 0) == "Advies komt van 1 plek uit de hulpverlening.")
    #expect(said((0, 0), (0, 0), 1) == "Advies komt van iemand zonder hoek.")
    #expect(Saying.measureSupportOfNobody(["advice"], .nl) == "Op de kaart komt advies nog van niemand.")
    #expect(
      Saying.measureSupportOfNobody(["practical", "emotional"], .nl)
        == "Op de kaart komen praktische hulp en een luisterend oor nog van niemand.")
  }

  @Test("support that goes both ways, and strain")
  func ways() {
    #expect(Saying.measureBothWays(4, people: 9, places: 0, .nl) == "De steun gaat over en weer met 4 van de 9 mensen.")
    #expect(Saying.measureBothWays(3, people: 2, places: 1, .nl) == "De steun gaat over en weer met alle 3 mensen en plekken.")
    #expect(Saying.measureBothWays(1, people: 1, places: 0, .nl) == "De steun gaat over en weer met 1 mens.")
    #expect(Saying.measureBothWays(0, people: 5, places: 0, .nl) == "Bij alle 5 mensen gaat de steun één kant op.")
    #expect(Saying.measureBothWays(0, people: 0, places: 1, .nl) == "Bij 1 plek gaat de steun één kant op.")
    #expect(Saying.measureStrain(["Erik"], .nl) == "Het contact met Erik geeft spanning.")
    #expect(Saying.measureStrain(["Erik", "Jan"], .nl) == "2 contacten geven spanning: Erik en Jan.")
    #expect(
      Saying.measureStrainBetween([("Oma", "Erik"), ("Kim", "An")], .nl) == "Er is spanning tussen Oma en Erik, en tussen Kim en An.")
    let five = Array(repeating: (one: "A", other: "B"), count: 5)
    #expect(Saying.measureStrainBetween(five, .nl).hasSuffix("tussen A en B, en tussen nog 2 tweetallen."))
  }

  @Test("who does the network's steps, and who knows whom")
  func load() {
    #expect(
      Saying.measureLoad([("Oma Ria", 3), ("Juf Els", 1)], of: 5, .nl)
        == "Van de 5 stappen van het netwerk doet Oma Ria er 3 en Juf Els er 1.")
    #expect(Saying.measureLoad([("Oma Ria", 3)], of: 5, .nl) == Saying.factLoad("Oma Ria", steps: 3, of: 5, .nl))
    #expect(Saying.measureLoad([("Oma Ria", 1)], of: 1, .nl) == "De ene stap van het netwerk is van Oma Ria.")
    let many = [("A", 4), ("B", 1), ("C", 1), ("D", 1), ("E", 1), ("F", 1), ("G", 1)].map { (name: $0.0, count: $0.1) }
    #expect(Saying.measureLoad(many, of: 10, .nl).hasSuffix("D er 1, E er 1 en 2 anderen er 2."))
    #expect(Saying.measurePairs(known: 7, of: 66, .nl) == "Van alle 66 tweetallen op de kaart kennen er 7 elkaar.")
    #expect(Saying.measurePairs(known: 1, of: 6, .nl) == "Van alle 6 tweetallen op de kaart kent er 1 elkaar.")
    #expect(Saying.measurePairs(known: 6, of: 6, .nl) == "Op de kaart kent iedereen elkaar.")
    #expect(Saying.measurePairs(known: 0, of: 6, .nl) == "Op de kaart staat nog niet wie elkaar kent.")
  }

  @Test("what changed since a day, or between two days")
  func changes() {
    let since = day(2026, 9, 10)
    func said(_ parts: [String], until: Day? = nil, _ language: Language = .nl) -> String {
      Saying.changes(parts, since: since, until: until, today: today, language)
    }
    let added = Saying.changeAdded(["Kim", "An"], .nl)
    #expect(said([added, Saying.changeCloser(["Erik"], .nl)]) == "Sinds 10 september: +2 (Kim, An), Erik dichterbij.")
    #expect(
      said([added, Saying.changeFurther(["Els", "Dirk", "Naima"], .nl)])
        == "Sinds 10 september: +2 (Kim, An); Els, Dirk en Naima verder weg.")
    #expect(said([added], until: day(2026, 11, 6)) == "Van 10 september tot 6 november: +2 (Kim, An).")
    #expect(said([]) == "Sinds 10 september is op de kaart niets veranderd.")
    #expect(said([], until: day(2026, 11, 6), .en) == "From 10 September to 6 November nothing has changed on the map.")
    #expect(Saying.changeGone(["A", "B", "C", "D", "E", "F", "G"], .nl) == "-7 (A, B, C, D, E en nog 2)")
  }

  @Test("each kind of change")
  func kinds() {
    #expect(Saying.changeSector(["Naima"], "friends", .nl) == "Naima nu bij vrienden")
    #expect(Saying.changeStronger(["Els", "Kim"], .nl) == "sterkere band met Els en Kim")
    #expect(Saying.changeWeaker(["Els"], .nl) == "minder sterke band met Els")
    #expect(Saying.changeStrainCame(["Erik"], .nl) == "spanning met Erik")
    #expect(Saying.changeStrainWent(["Erik"], .nl) == "geen spanning meer met Erik")
    #expect(
      Saying.changeAsked(["An"], "asked", .nl) == "An gevraagd"
        && Saying.changeAsked(["An", "Kim"], "helping", .nl) == "An en Kim helpen nu")
    #expect(Saying.changeSupportCame(["Oma"], ["practical", "advice"], .nl) == "nu ook praktische hulp en advies van Oma")
    #expect(Saying.changeSupportWent(["Oma"], ["company"], .nl) == "niet meer gezelschap van Oma")
  }
}
