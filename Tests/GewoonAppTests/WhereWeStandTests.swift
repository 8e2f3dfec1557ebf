import Basics
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Where the help stands: phases, the worker, closing and opening again")
struct WhereWeStandTests {
  private func bakker(_ now: Instant = World.afternoon) -> World {
    var world = World(demo: now, size: Size(width: 80, height: 24))
    world.press("Enter")
    return world
  }

  private func dossier(_ world: World) -> JSON { world.dossier("Gezin Bakker") }
  private func phases(_ world: World) -> [JSON] { dossier(world)["phases"]?.items ?? [] }

  // MARK: - The phase

  @Test("Another phase begins today, its day can be corrected, and what was before stays")
  func phase() throws {
    var world = bakker()
    world.press("F5")
    try world.go(to: "Kerntaak")
    world.press("4 Enter F2")
    world.press("C-p 'waar we staan' Enter 2")
    #expect(world.state.scene.notice?.text.hasPrefix("Vanaf vandaag: tijdens zwaardere hulp.") == true)
    #expect(phases(world).map { $0["phase"] } == ["before", "during"])
    #expect(phases(world).last?["since"] == "2026-11-20")
    try world.go(to: "Tijdens zwaardere hulp")
    world.press("Enter Tab Tab C-a '16 nov' Esc")
    #expect(phases(world).last?["since"] == "2026-11-16")
    #expect(world.rows.contains { $0.contains("Geen zwaardere hulp") && $0.contains("sinds 18 sep") })
    #expect(world.rows.contains { $0.contains("Tijdens zwaardere hulp") && $0.contains("sinds 16 nov") })
    world.press("C-p 'waar we staan' Enter 2")
    #expect(world.state.scene.notice?.text == "Zo stond het al.")
    #expect(phases(world).count == 2)
  }

  @Test("A phase that the rung contradicts is asked back, and goes again where it was not meant")
  func contradiction() throws {
    var world = bakker()
    world.press("C-p 'waar we staan' Enter 2")
    #expect(world.screenText.contains("Dat past niet bij elkaar."))
    world.press("S-Tab Enter C-s")
    #expect(phases(world).map { $0["phase"] } == ["before"])
    world.press("C-p 'waar we staan' Enter 2 Enter")
    try world.go(to: "Tijdens zwaardere hulp")
    #expect(world.screenText.contains("Dat past niet bij elkaar."))
    #expect(phases(world).count == 2)
  }

  // MARK: - The worker

  @Test("A worker hands over to a colleague, and once more: the changes are counted and said, and can be undone")
  func handingOver() throws {
    var world = bakker()
    let me = try #require(dossier(world)["worker"]?.text)
    try world.go(to: "Overdragen aan een collega")
    world.press("Enter")
    #expect(world.screenText.contains("Youssef Amrani") && !world.state.menu!.items.contains { $0.id == me })
    world.press("1")
    #expect(world.screenText.contains("Youssef Amrani is nu de vaste medewerker, de 2e bij dit gezin."))
    #expect(world.rows.contains { $0.contains("2e vaste medewerker") })
    #expect(dossier(world)["earlierWorkers"] == [["worker": .string(me), "until": "2026-11-20"]])
    world.press("Enter 2")
    #expect(world.rows.contains { $0.contains("3e vaste medewerker") })
    #expect(world.rows.contains { $0.contains("daarvoor Sanne de Wit") && $0.contains("tot en met vandaag") })
    #expect(dossier(world)["earlierWorkers"]?.items.count == 2)
    world.press("C-z C-z C-s")
    #expect(dossier(world)["worker"]?.text == me)
    #expect(dossier(world)["earlierWorkers"]?.items.isEmpty ?? true)
  }

  @Test("Another name in the field is asked: handed over, or only wrong")
  func wrongName() throws {
    for isHandedOver in [false, true] {
      var world = bakker()
      try world.go(to: "Vaste medewerker")
      world.press("2")
      #expect(world.screenText.contains("Draag je dit gezin over?"))
      world.press(isHandedOver ? "S-Tab Enter" : "Enter")
      world.press("C-s")
      #expect(dossier(world)["earlierWorkers"]?.items.count ?? 0 == (isHandedOver ? 1 : 0))
    }
  }

  @Test("Without a colleague it says so")
  func alone() {
    var world = World.begun()
    world.press("n 'Bakker' Enter C-p 'overdragen'")
    #expect(world.screenText.contains("Er is nog geen collega in het team."))
  }

  // MARK: - Closing

  @Test("Closed after one question, and opened again with where they stand now")
  func closed() throws {
    var world = bakker()
    world.press("C-p 'waar we staan' Enter 2 Enter C-p 'gezin afsluiten' Enter")
    #expect(world.screenText.contains("Gezin Bakker afsluiten?"))
    #expect(world.screenText.contains("De zwaardere hulp staat dan ook als gestopt."))
    world.press("Enter")
    #expect(dossier(world)["closed"] == nil)
    world.press("C-p 'gezin afsluiten' Enter S-Tab Enter")
    #expect(dossier(world)["closed"] == "2026-11-20")
    #expect(phases(world).last?["phase"] == "after")
    world.press("C-p 'gezin afsluiten'")
    #expect(world.screenText.contains("Dit gezin is al afgesloten."))
    world.press("Esc Esc")
    #expect(world.rows.contains { $0.contains("Bakker") && $0.contains("afgesloten") })
    world.press("Enter C-p 'weer openen' Enter")
    #expect(world.screenText.contains("Waar staan we vanaf vandaag?"))
    world.press("1 Enter C-s")
    #expect(dossier(world)["closed"] == nil)
    #expect(phases(world).last?["phase"] == "before")
    world.press("Esc")
    #expect(!world.rows.contains { $0.contains("Bakker") && $0.contains("afgesloten") })
  }

  @Test("Before closing one can look back on the whole first; a finished closing round asks whether the gezin is closed")
  func lookBackFirst() throws {
    var world = bakker()
    world.press("C-p 'gezin afsluiten' Enter Tab Enter")
    #expect(world.rows[0].contains("Nabespreking"))
    world.press("C-n Tab 'Zij doen het zelf.' C-p 'reflectie klaar' Enter")
    #expect(world.screenText.contains("Gezin Bakker afsluiten?"))
    #expect(!world.screenText.contains("Eerst terugkijken"))
    world.press("S-Tab Enter C-s")
    #expect(dossier(world)["closed"] == "2026-11-20")
  }

  @Test("A day of closing before the beginning is asked, counts nowhere, and stays as it was typed")
  func closedBeforeCreated() throws {
    var world = bakker()
    world.press("C-p 'gezin afsluiten' Enter S-Tab Enter")
    try world.go(to: "Afgesloten op")
    world.press("C-a '1 sep' Tab S-Tab")
    #expect(world.screenText.contains("Deze dag ligt voor het begin: dat was 18 september 2026."))
    #expect(dossier(world)["closed"] == ["typed": "1 sep"])
    world.press("Esc")
    #expect(!world.rows.contains { $0.contains("Bakker") && $0.contains("afgesloten") })
  }

  @Test("A line of the phases, a worker of before and something they said can be thrown away, and come back")
  func thrownAway() throws {
    var world = bakker()
    world.press("C-p 'waar we staan' Enter 3")
    for (row, list) in [("Zwaardere hulp afbouwen", "phases"), ("Ik help graag", "statements"), ("Een netwerkkaart maken", "agreements")] {
      let before = dossier(world)[list]
      try world.go(to: row)
      world.press("Delete S-Tab Enter")
      #expect(dossier(world)[list]?.items.count == (before?.items.count ?? 0) - 1, "\(list)")
      world.press("C-z C-s")
      #expect(dossier(world)[list] == before, "\(list)")
    }
  }
}
