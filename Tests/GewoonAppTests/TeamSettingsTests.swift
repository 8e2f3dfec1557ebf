import DossierModel
import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("The settings of a team")
struct TeamSettingsTests {
  private func settings(columns: Int = 80, rows: Int = 24) throws -> World {
    var world = World(demo: World.afternoon)
    world.press("resize:\(columns)x\(rows) C-p 'instellingen van het team' Enter")
    #expect(world.rows[1].contains("[Team]"))
    return world
  }

  private func team(_ world: World) -> JSON { world.disk.files["team/team.json"] ?? .null }

  private func member(_ name: String, _ world: World) -> JSON? {
    team(world)["members"]?.items.first { $0["name"]?.text?.hasPrefix(name) == true }
  }

  // MARK: - Who is in it

  @Test("Somebody new stands in team.json at once, with today as the first day, and is known everywhere")
  func newMember() throws {
    var world = try settings()
    try world.go(to: "iemand erbij")
    world.press("Enter 'Noor Bakri' Esc")
    let new = try #require(member("Noor", world))
    #expect(new["role"]?.text == "worker" && new["since"]?.text == "2026-11-20")
    #expect(world.state.scene.workspace?.members.contains { $0.name == "Noor Bakri" } == true)
    #expect(team(world)["members"]?.items.count == 6)
  }

  @Test("Who leaves gets a last day, stays in the file, and stands apart once that day lies behind")
  func leaving() throws {
    var world = try settings()
    #expect(world.screenText.contains("Niet meer in het team"))
    try world.go(to: "Fatma Yıldız")
    world.press("Enter")
    try world.go(to: "In het team tot")
    world.press("'2026-11-19' Esc")
    #expect(member("Fatma", world)?["until"]?.text == "2026-11-19")
    let left = try #require(world.rows.firstIndex { $0.contains("Niet meer in het team") })
    #expect(try #require(world.rows.firstIndex { $0.contains("Fatma Yıldız") }) > left)
    #expect(world.rows.contains { $0.contains("Fatma Yıldız") && $0.contains("weg sinds") })
  }

  @Test("Nobody of the team can be thrown away")
  func noThrowingAway() throws {
    var world = try settings()
    try world.go(to: "Fatma Yıldız")
    world.press("Delete Right Enter")
    #expect(member("Fatma", world) != nil)
  }

  @Test("A change can be undone, and what a colleague changed meanwhile stays")
  func undo() throws {
    var world = try settings()
    try world.go(to: "Marijke Hoekstra")
    world.press("Enter")
    try world.go(to: "Rol")
    world.press("Right C-s")
    #expect(member("Marijke", world)?["role"]?.text == "supervisor")
    world.disk.files["team/team.json"]?.set("Wijkteam Zuid", at: ["name"].keys)
    world.carryOut(.readTeam)
    #expect(world.state.scene.workspace?.teamName == "Wijkteam Zuid")
    world.press("C-z C-s")
    #expect(member("Marijke", world)?["role"]?.text == "worker")
    #expect(team(world)["name"]?.text == "Wijkteam Zuid")
  }

  @Test("Two who change the team at the same time both find their change, without having read the other's")
  func together() throws {
    var world = try settings()
    try world.go(to: "iemand erbij")
    world.press("Enter 'Noor Bakri'")
    world.disk.files["team/team.json"]?.set("supervisor", at: JSONPath([.key("members"), .index(2), .key("role")]))
    world.press("Esc")
    #expect(member("Marijke", world)?["role"]?.text == "supervisor")
    #expect(member("Noor", world) != nil)
    #expect(world.rows.contains { $0.contains("Marijke Hoekstra") && $0.contains("werkbegeleider") })
  }

  @Test("Name, region and period of the team stand in team.json")
  func aboutTheTeam() throws {
    var world = try settings()
    world.press("Home Enter")
    try world.go(to: "Gemeente of regio")
    world.press("'Noord en Oost'")
    try world.go(to: "Verslag over")
    world.press("Right Esc")
    #expect(team(world)["region"]?.text == "Noord en Oost" && team(world)["period"]?.text == "quarter")
    #expect(world.screenText.contains("Noord en Oost · drie maanden"))
  }

  // MARK: - Words

  @Test("A sentence that is taken out of use is proposed no more and stays in the file, with who and when; and it can come back")
  func outOfUse() throws {
    var world = try settings()
    let count = world.state.scene.workspace?.sentences.count ?? 0
    try world.go(to: "Zinnen die het gewoon maken")
    world.press("Enter Enter")
    try world.go(to: "niet meer gebruiken")
    world.press("Enter")
    let entry = try #require(world.disk.files["team/sentences.json"]?["entries"]?.items.first)
    #expect(entry["withdrawn"]?["by"]?.text == world.state.scene.workspace?.me && entry["withdrawn"]?["on"]?.text == "2026-11-20")
    #expect(world.state.scene.workspace?.sentences.count == count - 1)
    #expect(world.screenText.contains("Niet meer in gebruik: Sanne de Wit, vandaag"))
    world.press("Esc")
    #expect(world.screenText.contains("Niet meer in gebruik"))
    try world.go(to: "Daar zou ik ook")
    world.press("Enter")
    try world.go(to: "weer gebruiken")
    world.press("Enter")
    #expect(world.disk.files["team/sentences.json"]?["entries"]?.items.first?["withdrawn"] == nil)
    #expect(world.state.scene.workspace?.sentences.count == count)
  }

  @Test("A word of the team's own is changed, and the only one that is taken out of use is gone from the hints")
  func words() throws {
    var world = try settings()
    try world.go(to: "Gewone woorden")
    world.press("Enter")
    try world.go(to: "iets erbij")
    world.press("Enter 'trajectplan'")
    try world.go(to: "Gewoon gezegd")
    world.press("'het plan' Esc")
    let entry = try #require(world.disk.files["team/lexicon.json"]?["entries"]?.items.first)
    #expect(entry["author"]?.text == world.state.scene.workspace?.me && entry["on"]?.text == "2026-11-20")
    #expect(world.state.scene.lexicon.entries.contains { $0.term == "trajectplan" })
    try world.go(to: "trajectplan")
    world.press("Enter")
    try world.go(to: "niet meer gebruiken")
    world.press("Enter")
    #expect(!world.state.scene.lexicon.entries.contains { $0.term == "trajectplan" })
  }

  // MARK: - The sociale kaart

  private func withPlaces() throws -> World {
    var world = try settings()
    try world.go(to: "Sociale kaart")
    world.press("Enter")
    try world.go(to: "een plek erbij")
    world.press("Enter 'Buurthuis De Brug'")
    try world.go(to: "Waarvoor")
    world.press("'koffie en taal'")
    try world.go(to: "Telefoon")
    world.press("'020 555 01 23' Esc")
    return world
  }

  @Test("A place on the sociale kaart can be chosen for a step elsewhere, by typing a part of what it is for")
  func chosen() throws {
    var world = try withPlaces()
    #expect(world.rows.contains { $0.contains("Buurthuis De Brug") && $0.contains("koffie en taal · 020 555 01 23") })
    world.press("Esc Esc Esc")
    world.press("Enter F5")
    try world.go(to: "Els")
    world.press("Enter C-p 'kies uit de sociale' Enter 'taal' Enter")
    let step = world.disk.files.filter { $0.key.hasPrefix("dossiers/") }.values.compactMap { dossier in
      dossier["plan"]?["goals"]?.items.flatMap { $0["actions"]?.items ?? [] }.first { $0["routeTo"]?.text?.contains("De Brug") == true }
    }.first
    #expect(step?["routeTo"]?.text == "Buurthuis De Brug, 020 555 01 23" && step?["route"]?.text == "elsewhere")
  }

  @Test("A list comes in from a file, and the bad lines are named by their number; it goes out as a file too")
  func list() throws {
    var world = try withPlaces()
    let text = "Naam;Waarvoor;Telefoon\r\nBuurthuis De Brug;koffie;\r\n;sport;\r\nSpeeltuin;buiten spelen;\r\n"
    world.disk.put(bytes: Array(text.utf8), "/home/lijst.csv")
    try world.go(to: "haal een lijst binnen")
    world.press("Enter '/home/lijst.csv' Enter")
    #expect(world.screenText.contains("1 erbij, 1 bijgewerkt. Niet gelukt: regel 3 heeft geen naam."))
    let entries = world.disk.files["team/socialmap.json"]?["entries"]?.items ?? []
    #expect(entries.map { $0["for"]?.text } == ["koffie", "buiten spelen"])
    #expect(entries.first?["phone"]?.text == "020 555 01 23")
    try world.go(to: "maak een lijst voor Excel")
    world.press("Enter")
    #expect(world.screenText.contains("De lijst staat in"))
  }

  // MARK: - Its folder

  @Test("The folder of the team goes elsewhere with all that is in it, and one goes on there")
  func moved() throws {
    var world = try settings()
    try world.go(to: "zet de map ergens anders")
    world.press("Enter '/home/me/samen' Enter")
    #expect(world.screenText.contains("Het team staat nu in"))
    #expect(world.disk.files["workspace.json"]?["team"]?.text == "/home/me/samen")
    #expect(world.state.scene.workspace?.teamAway == nil && world.state.scene.workspace?.members.count == 5)
    #expect(world.state.scene.shelf.reflections.count > 5)
  }

  @Test("A folder with something else in it is refused, and all of it is where it was")
  func refused() throws {
    var world = try settings()
    world.disk.put(bytes: Array("brief".utf8), "/home/me/samen/brief.txt")
    try world.go(to: "zet de map ergens anders")
    world.press("Enter '/home/me/samen' Enter")
    #expect(world.screenText.contains("samen is niet leeg"))
    #expect(world.disk.files["workspace.json"]?["team"]?.text == "team")
  }

  @Test("The settings look as their golden pictures")
  func pictures() throws {
    assertPicture(try settings().canvas, "team-settings-80x24")
    assertPicture(try settings(columns: 120, rows: 40).canvas, "team-settings-120x40")
    var words = try settings()
    try words.go(to: "Zinnen die het gewoon maken")
    words.press("Enter")
    assertPicture(words.canvas, "team-settings-sentences-80x24")
    assertPicture(try withPlaces().canvas, "team-settings-places-80x24")
  }
}
