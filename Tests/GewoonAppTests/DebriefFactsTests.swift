import Basics
import Reflectiekader
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Facts of the dossier beside the question, and what one wrote last time")
struct DebriefFactsTests {
  private static let krachten = """
    Linda: regelt veel en blijft lachen, en nog 1. Mila: maakt iedereen aan het lachen, en nog 1. \
    Sem: bouwt alles na wat hij ziet, en nog 1.
    """

  /// What the demo's dossier of Bakker says, counted by hand, at the places that it bears on.
  private static let expected: [String: [String]] = [
    "wentWell": [krachten],
    "krachtgericht.krachten": [krachten],
    "krachtgericht.veerkracht": [
      "Eerder gelukt: \"Toen Erik verhuisde, hebben we samen een nieuwe week gemaakt. De buren …\""
    ],
    "nabijheid.vertrouwen": ["Het gezin had tot nu toe 1 medewerker.", "Op de kaart staan 2 hulpverleners: Marit en Dokter Vos."],
    "nabijheid.erkenning": ["Hoe gesteund zij zich voelen: een 6, vandaag. Daarvoor een 5, op 16 okt."],
    "eigen-regie.tempo": [
      "Bij 2 van de 7 stappen staat \"te snel\", bij 5 \"goed tempo\".",
      "2 van de 7 stappen zijn van het gezin zelf, 3 van het netwerk en 2 van een medewerker.",
    ],
    "eigen-regie.eigen-plan": [
      "Het plan is van het gezin zelf.", "Op 25 sep is gevraagd of zij zelf een plan willen maken.",
      "Bedacht door het gezin zelf: 3 doelen en 5 stappen; door een medewerker: 2 stappen.",
    ],
    "eigen-regie.aan-de-slag": ["2 van de 7 stappen zijn van het gezin zelf, 3 van het netwerk en 2 van een medewerker."],
    "eigen-regie.verantwoordelijkheid": ["2 van de 7 stappen zijn van het gezin zelf, 3 van het netwerk en 2 van een medewerker."],
    "netwerk.in-beeld": [
      "Op de kaart staan 12 mensen en 1 plek, 3 daarvan heel dichtbij.",
      "De kaart is op 6 nov voor het laatst bijgewerkt, 2 weken geleden.",
    ],
    "netwerk.mogelijkheden": ["2 mensen zijn nog nooit gevraagd: Trainer Dirk en Buurvrouw An."],
    "netwerk.samenwerken": ["Oma Ria, Erik en Juf Els voeden mee op."],
    "op-afschalen.voorkomen": [
      "Jullie werken nu vooral aan “eigen kracht en netwerk”.",
      "Op 16 okt ging het van “vertrouwen en gesprek” naar “eigen kracht en netwerk”. Dat besloten jullie samen.",
      "De fase is nu: geen zwaardere hulp, sinds 18 sep.",
    ],
    "op-afschalen.passend": [
      "Op 16 okt ging het van “vertrouwen en gesprek” naar “eigen kracht en netwerk”. Dat besloten jullie samen.",
      "Op de kaart staan 2 hulpverleners: Marit en Dokter Vos.",
    ],
    "network": [
      "Op de kaart staan 12 mensen en 1 plek, 3 daarvan heel dichtbij.",
      "De kaart is op 6 nov voor het laatst bijgewerkt, 2 weken geleden.",
      "2 mensen zijn nog nooit gevraagd: Trainer Dirk en Buurvrouw An.",
    ],
    "plan": ["2 van de 7 stappen zijn van het gezin zelf, 3 van het netwerk en 2 van een medewerker."],
  ]

  /// Where Enter on a fact goes: the tab, and words of the row that has focus then.
  private static let places: [(fact: String, pane: Pane, row: String)] = [
    ("Linda: ", .gezin, "Linda"),
    ("Eerder gelukt", .gezin, "Toen Erik verhuisde"),
    ("Op de kaart staan 2 hulpverleners", .network, "Oma Ria"),
    ("Hoe gesteund zij zich voelen", .gezin, "6"),
    ("Bij 2 van de 7 stappen", .plan, "Sanne vraagt de huisarts"),
    ("2 van de 7 stappen", .plan, "Mila gaat weer graag naar school"),
    ("Het plan is van", .plan, "gezin"),
    ("Op 25 sep is gevraagd", .plan, "vr 25 sep"),
    ("Bedacht door", .plan, "Mila gaat weer graag naar school"),
    ("Op de kaart staan 12 mensen", .network, "Oma Ria"),
    ("2 mensen zijn nog nooit gevraagd", .network, "Oma Ria"),
    ("Oma Ria, Erik en Juf Els", .network, "Oma Ria"),
    ("Jullie werken nu vooral aan", .plan, "eigen kracht en netwerk"),
  ]

  private func demo() -> World {
    var world = World(demo: World.afternoon, size: Size(width: 110, height: 44))
    world.press("d")
    _ = world.walkOn("C-o")
    return world
  }

  @Test(
    "Each fact stands on the screen of the questions it bears on, once, as one sentence, and on no other; of many the rest is one Enter away"
  )
  func sentences() throws {
    var world = demo()
    var screens = 0
    repeat {
      let stops = Self.stops(world)
      let at = stops.first ?? ""
      let expected = stops.flatMap { Self.expected[$0] ?? [] }
      let facts = Self.facts(world)
      #expect(facts.count == min(3, Set(expected).count), "\(at)")
      // The first of each question comes first.
      let firsts = stops.compactMap { Self.expected[$0]?.first }
      for fact in facts.prefix(Set(firsts).count) { #expect(firsts.contains(fact), "\(at)") }
      let text = Self.flat(world)
      for fact in facts { #expect(text.contains(fact), "\(at)\n\(world.screenText)") }
      #expect(Set(Self.all(&world)) == Set(expected), "\(at)")
      world.press("C-n")
      screens += 1
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && screens < 60
    #expect(screens == 10)
  }

  @Test("Enter goes to where a fact comes from, and F4 comes back to the question and the fact")
  func sources() throws {
    var world = demo()
    var open = Self.places
    var screens = 0
    repeat {
      screens += 1
      let at = world.state.debrief?.step.at
      let seen = Self.facts(world)
      for sentence in Self.all(&world) {
        guard let index = open.firstIndex(where: { sentence.hasPrefix($0.fact) }) else { continue }
        let place = open.remove(at: index)
        if !seen.contains(sentence) { Self.openMore(&world) }
        try world.go(to: "› " + place.fact)
        world.press("Enter")
        #expect(world.state.desk?.panes.open == place.pane, "\(place.fact)")
        #expect(world.cursorRowText.contains(place.row), "\(place.fact): \(world.cursorRowText)")
        #expect(world.screenText.contains("F4 brengt je terug naar de nabespreking."))
        world.press("F4")
        #expect(world.state.debrief?.step.at == at)
        #expect(world.cursorRowText.contains(place.fact.prefix(20)))
        if !seen.contains(sentence) { world.press("Esc") }
      }
      world.press("C-n")
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && screens < 60
    #expect(open.isEmpty, "\(open.map(\.fact))")
  }

  @Test("The facts are as the dossier is now: a step that is done since, a person who was asked")
  func fresh() throws {
    var world = demo()
    world.turn(to: "netwerk.mogelijkheden")
    try world.go(to: "2 mensen zijn nog nooit gevraagd")
    world.press("Enter")
    try world.go(to: "Trainer Dirk")
    world.press("Enter")
    try world.go(to: "nog niet gevraagd")
    world.press("Backspace F4")
    #expect(Self.facts(world).contains { $0.contains("Buurvrouw An") && !$0.contains("Dirk") })
  }

  // MARK: - Last time

  @Test("What one answered last time is shown only after the first answer of this time, so that it does not steer")
  func lastTime() {
    var world = World.withoutToday(size: Size(width: 110, height: 44))
    world.press("d Down Enter 'Moe.' Tab 'Er werd gelachen.'")
    var count = 0
    repeat {
      #expect(!world.screenText.contains("Vorige keer"), "\(world.screenText)")
      world.press("C-n")
      count += 1
    } while world.state.scene.notice?.text != "Dit is het laatste scherm." && count < 60
    world.turn(to: "nabijheid.leefomgeving")
    world.press("Right")
    #expect(Self.flat(world).contains("Vorige keer, 16 okt: ja. Aan de keukentafel, en daarna een stukje meegelopen naar school."))
    world.turn(to: "eigen-regie.tempo")
    #expect(Self.flat(world).contains("Vorige keer, 16 okt: 6. Het tweede deel ging sneller dan moeder wilde."))
    world.turn(to: "netwerk.mogelijkheden")
    #expect(Self.flat(world).contains("Vorige keer, 6 nov: deels. Buurvrouw An is nog niet gevraagd."))
    // Last time nothing was answered here.
    world.turn(to: "eigen-regie.aan-de-slag")
    let here = world.rows.firstIndex { $0.contains("  9. ") } ?? 0
    let next = world.rows.firstIndex { $0.contains("  10. ") } ?? 0
    #expect(here < next && !world.rows[here..<next].contains { $0.contains("Vorige keer") })
    // Taken back, it steers again no more.
    world.turn(to: "nabijheid.leefomgeving")
    world.press("Backspace")
    #expect(!world.screenText.contains("Vorige keer"))
  }

  @Test("From last time Enter goes to all answers on this part, and Esc comes back")
  func earlierAnswers() throws {
    var world = demo()
    world.turn(to: "eigen-regie.tempo")
    try world.go(to: "Eerdere antwoorden bij dit onderdeel")
    world.press("Enter")
    #expect(world.screenText.contains("jouw antwoorden, de oudste boven"))
    #expect(world.screenText.contains("16 okt"))
    world.press("Esc")
    #expect(world.state.debrief?.step.at == "eigen-regie.tempo")
    #expect(world.cursorRowText.contains("Eerdere antwoorden"))
  }

  // MARK: - Helpers

  private static func facts(_ world: World) -> [String] {
    world.state.rows.compactMap { if case .link(.source, let text, _) = $0.kind { text } else { nil } }
  }

  /// What is asked together on the screen.
  private static func stops(_ world: World) -> [String] {
    guard let desk = world.state.desk, let debrief = world.state.debrief else { return [] }
    return DebriefRoute(desk: desk).page(holding: debrief.step, of: debrief.id)?.stops.map(\.at) ?? []
  }

  /// Opens the facts for which there is no room.
  private static func openMore(_ world: inout World) {
    world.press("Tab", until: { $0.cursorRowText.contains("uit het dossier") })
    world.press("Enter")
  }

  /// All facts of the screen, also those for which there is no room.
  private static func all(_ world: inout World) -> [String] {
    guard world.screenText.contains(/Nog [0-9]+ uit het dossier/) else { return facts(world) }
    openMore(&world)
    defer { world.press("Esc") }
    return facts(world)
  }

  /// The screen as one text, without line ends.
  private static func flat(_ world: World) -> String {
    world.rows.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ").replacing("› ", with: "")
  }
}

extension World {
  /// The demo, without the reflection on Bakker that is half written today.
  static func withoutToday(size: Size = Size(width: 80, height: 24)) -> World {
    var files = World(demo: World.afternoon).disk.files
    for (path, file) in files where path.hasPrefix("private/") {
      let finished = (file["reflections"]?.items ?? []).filter { $0["finished"].map { !$0.isEmpty } ?? false }
      files[path]?.set(.array(finished), at: ["reflections"])
    }
    return World(files: files, size: size)
  }
}
