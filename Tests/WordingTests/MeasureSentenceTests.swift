import Basics
import DossierModel
import StrictJSON
import Testing
import Wording

@Suite("The network is said plainly, in numbers and in full")
struct MeasureSentenceTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day)! }

  /// All that is said of a map with these people and places, called A, B, C and so on, who carry these fields.
  private func said(_ people: [JSON], ties: [JSON] = [], doing steps: [String] = []) -> [String] {
    let named = people.enumerated().map { index, fields -> JSON in
      var person = fields
      person.set(.string(Self.names[index]), at: ["id"])
      person.set(.string(Self.names[index]), at: ["name"])
      return person
    }
    let actions: [JSON] = steps.map { ["by": "network", "who": .string($0)] }
    let dossier: JSON = [
      "network": ["people": .array(named), "ties": .array(ties)], "plan": ["goals": [["actions": .array(actions)]]],
    ]
    return Measure.all(in: dossier).map { $0.sentence(today: today, .nl) }
  }

  private static let names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  private func several(_ count: Int, _ fields: JSON) -> [JSON] { Array(repeating: fields, count: count) }

  @Test("the whole picture in one sentence")
  func picture() {
    func said(_ people: Int, _ places: Int, _ near: Int, _ sectors: Int, _ language: Language = .nl) -> String {
      Saying.picture(of: "Gezin Bakker", people: people, places: places, veryNear: near, sectors: sectors, language)
    }
    #expect(said(12, 0, 3, 5) == "Gezin Bakker: 12 mensen, 3 heel dichtbij, in 5 van de 8 hoeken.")
    #expect(said(1, 1, 0, 0) == "Gezin Bakker: 1 mens en 1 plek.")
    #expect(said(0, 0, 0, 0) == "Gezin Bakker: nog niemand op de kaart.")
    #expect(said(12, 2, 3, 5, .en) == "Gezin Bakker: 12 people and 2 places, 3 very near, in 5 of the 8 corners.")
    #expect(Saying.picture(of: "", people: 2, places: 0, veryNear: 0, sectors: 1, .nl) == "De kaart: 2 mensen, in 1 van de 8 hoeken.")
  }

  @Test("rings, with those that have none")
  func rings() {
    let mixed = several(3, ["ring": 1]) + several(5, ["ring": 2]) + [["ring": 4]] + several(2, [:])
    #expect(said(mixed).contains("Heel dichtbij staan er 3, dichtbij 5 en nu niet 1. Bij 2 staat nog niet hoe dichtbij."))
    #expect(said([["ring": 3]]).contains("Verder weg staat er 1."))
    // How many are very near is said once.
    #expect(said([["ring": 1]]).first == "Op de kaart staat 1 mens, heel dichtbij.")
    #expect(!said([["ring": 1]]).contains { $0.hasPrefix("Heel dichtbij") })
    #expect(said([["ring": 1], ["ring": 1], [:]]).contains("Bij 1 staat nog niet hoe dichtbij."))
    #expect(said([[:]]).contains("Bij 1 staat nog niet hoe dichtbij."))
  }

  @Test("corners, the empty ones, and those that have none")
  func corners() {
    let all = Vocabulary.sector.values
    let six = all.filter { !["friends", "community"].contains($0) }.map { ["sector": .string($0)] as JSON }
    #expect(said(six).contains("In 6 van de 8 hoeken staat iemand. Nog leeg: vrienden; werk, club en geloof."))
    let places = all.map { ["sector": .string($0), "kind": "place"] as JSON }
    #expect(said(places).contains("In alle 8 hoeken staat iemand of een plek."))
    let family = several(4, ["sector": "family"])
    #expect(said(family + [["sector": "school"]]).contains("Per hoek: familie 4; school en opvang 1."))
    #expect(said(family + several(2, [:])).contains("Per hoek: familie 4. Van 2 is de hoek niet bekend."))
  }

  @Test("from whom support comes")
  func support() {
    func advice(_ sector: String?, _ kind: String = "person") -> JSON {
      var fields: JSON = ["support": ["advice"], "kind": .string(kind)]
      fields.set(sector.map { .string($0) }, at: ["sector"])
      return fields
    }
    let many = several(3, advice("family")) + [advice("community", "place")] + several(2, advice("professional"))
    #expect(
      said(many).contains("Advies komt van 3 mensen en 1 plek uit het gewone leven en van 2 mensen bij de hulpverleners."))
    #expect(said([advice("family"), advice(nil)]).contains("Advies komt van 1 mens uit het gewone leven. Van 1 is de hoek niet bekend."))
    #expect(said([advice("access", "place")]).contains("Advies komt van 1 plek bij de hulpverleners."))
    #expect(said([advice(nil)]).contains("Advies komt van iemand zonder hoek."))
    #expect(said([["support": ["practical", "company", "emotional"]]]).contains("Op de kaart komt advies nog van niemand."))
    #expect(
      said([["support": ["advice", "company"]]]).contains("Op de kaart komen praktische hulp en een luisterend oor nog van niemand."))
  }

  @Test("support that goes both ways")
  func ways() {
    let both: JSON = ["direction": "both"]
    let gives: JSON = ["direction": "gives"]
    #expect(said(several(4, both) + several(5, gives)).contains("De steun gaat over en weer met 4 van de 9 mensen."))
    let three = several(2, both) + [["direction": "both", "kind": "place"]]
    #expect(said(three).contains("De steun gaat over en weer met alle 3 mensen en plekken."))
    #expect(said([both]).contains("De steun gaat over en weer met 1 mens."))
    #expect(said(several(5, gives)).contains("Bij alle 5 mensen gaat de steun één kant op."))
    #expect(said([["direction": "gives", "kind": "place"]]).contains("Bij 1 plek gaat de steun één kant op."))
  }

  @Test("strain, with the gezin and among each other")
  func strain() {
    let strained: JSON = ["strain": true]
    #expect(said([strained]).contains("Het contact met A geeft spanning."))
    #expect(said([strained, strained]).contains("2 contacten geven spanning: A en B."))
    func tie(_ a: String, _ b: String) -> JSON { ["a": .string(a), "b": .string(b), "strain": true] }
    #expect(said(several(4, [:]), ties: [tie("A", "B"), tie("C", "D")]).contains("Er is spanning tussen A en B, en tussen C en D."))
    let five = said(several(6, [:]), ties: ["B", "C", "D", "E", "F"].map { tie("A", $0) })
    #expect(five.contains { $0.hasSuffix("tussen A en D, en tussen nog 2 tweetallen.") })
  }

  @Test("who does the network's steps")
  func load() {
    let people = several(7, [:])
    #expect(said(people, doing: ["A", "A", "A", "B", "?"]).contains("Van de 5 stappen van het netwerk doet A er 3 en B er 1."))
    #expect(said(people, doing: ["A", "A", "A", "?", "?"]).contains("Van de 5 stappen van het netwerk doet A er 3."))
    #expect(said(people, doing: ["A"]).contains("De ene stap van het netwerk is van A."))
    let many = said(people, doing: ["A", "A", "A", "A", "B", "C", "D", "E", "F", "G"])
    #expect(many.contains { $0.hasSuffix("D er 1, E er 1 en 2 anderen er 2.") })
  }

  @Test("who knows whom")
  func pairs() {
    func ties(_ pairs: [String]) -> [JSON] { pairs.map { ["a": .string(String($0.first!)), "b": .string(String($0.last!))] } }
    let four = several(4, [:])
    #expect(said(four, ties: ties(["AB", "AC"])).contains("Van alle 6 tweetallen op de kaart kennen er 2 elkaar."))
    #expect(said(four, ties: ties(["AB"])).contains("Van alle 6 tweetallen op de kaart kent er 1 elkaar."))
    #expect(said(four, ties: ties(["AB", "AC", "AD", "BC", "BD", "CD"])).contains("Op de kaart kent iedereen elkaar."))
    #expect(said(four).contains("Op de kaart staat nog niet wie elkaar kent."))
  }
}

@Suite("What changed on the map is said in few words")
struct ChangeSentenceTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func words(_ kind: NetworkComparison.Change.Kind, _ names: [String]) -> String {
    NetworkComparison.Group(kind: kind, names: names).words(.nl)
  }

  @Test("what changed since a day, or between two days")
  func changes() throws {
    let since = try #require(Day("2026-09-10"))
    let until = try #require(Day("2026-11-06"))
    func said(_ parts: [String], until: Day? = nil, _ language: Language = .nl) -> String {
      Saying.changes(parts, since: since, until: until, today: today, language)
    }
    let added = words(.added, ["Kim", "An"])
    #expect(said([added, words(.closer, ["Erik"])]) == "Sinds 10 september: Kim en An erbij, Erik dichterbij.")
    #expect(
      said([added, words(.further, ["Els", "Dirk", "Naima"])]) == "Sinds 10 september: Kim en An erbij; Els, Dirk en Naima verder weg.")
    #expect(said([added], until: until) == "Van 10 september tot 6 november: Kim en An erbij.")
    #expect(said([]) == "Sinds 10 september is op de kaart niets veranderd.")
    #expect(said([], until: until, .en) == "From 10 September to 6 November nothing has changed on the map.")
    #expect(words(.gone, ["A", "B", "C", "D", "E", "F", "G"]) == "7 weg (A, B, C, D, E en nog 2)")
    #expect(words(.added, ["Dokter Vos"]) == "Dokter Vos erbij" && words(.added, ["A", "B", "C", "D"]) == "4 erbij (A, B, C en D)")
  }

  @Test("each kind of change")
  func kinds() {
    #expect(words(.sector("friends"), ["Naima"]) == "Naima nu bij vrienden")
    #expect(words(.stronger, ["Els", "Kim"]) == "sterkere band met Els en Kim")
    #expect(words(.weaker, ["Els"]) == "minder sterke band met Els")
    #expect(words(.strainCame, ["Erik"]) == "spanning met Erik")
    #expect(words(.strainWent, ["Erik"]) == "geen spanning meer met Erik")
    #expect(words(.asked("asked"), ["An"]) == "An gevraagd" && words(.asked("helping"), ["An", "Kim"]) == "An en Kim helpen nu")
    #expect(words(.supportCame(["practical", "advice"]), ["Oma"]) == "nu ook praktische hulp en advies van Oma")
    #expect(words(.supportWent(["company"]), ["Oma"]) == "geen gezelschap meer van Oma")
    #expect(
      words(.supportWent(["practical", "advice", "emotional"]), ["An"])
        == "geen praktische hulp, advies of luisterend oor meer van An")
  }
}
