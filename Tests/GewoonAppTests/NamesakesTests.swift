import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Two of one name are told apart, and phase and rung agree")
struct NamesakesTests {
  private func bakker(people: [JSON], members: [JSON] = []) -> World {
    var files = World(demo: World.afternoon).disk.files
    let path = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    let list = JSONPath([.key("network"), .key("people")])
    let home = JSONPath([.key("gezin"), .key("members")])
    let dossier = files[path] ?? .null
    files[path]?.set(.array((dossier[list]?.items ?? []) + people), at: list)
    files[path]?.set(.array((dossier[home]?.items ?? []) + members), at: home)
    return World(files: files, size: .init(width: 120, height: 50))
  }

  private func person(_ number: Int, _ fields: [(String, JSON)]) -> JSON {
    .object(JSONObject([("id", .string("01KB0000000000000000000K0\(number)")), ("name", "Kim")] + fields))
  }

  @Test("where one chooses who does a step, and where it is said who does it")
  func step() throws {
    var world = bakker(
      people: [
        person(1, [("sector", "family")]), person(2, [("sector", "school")]), person(3, [("sector", "school"), ("role", "stagiaire")]),
        person(4, [("sector", "friends"), ("ring", 1)]), person(5, [("sector", "friends"), ("ring", 3)]),
      ])
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Wie precies")
    world.press("Enter 'kim'")
    for told in ["Kim (familie)", "Kim (stagiaire)", "Kim (heel dichtbij)", "Kim (verder weg)"] { #expect(world.screenText.contains(told)) }
    let lines = world.rows.filter { $0.contains("Kim (") && !$0.contains("gevonden") }
    #expect(lines.count == 5 && Set(lines).count == 5)
    world.press("Esc Enter 'kim (fam' Enter Esc")
    #expect(world.rows.contains { $0.contains("Oma haalt Mila") && $0.contains("Kim (familie)") })
  }

  @Test("where nothing tells them apart, their order does")
  func same() throws {
    var world = bakker(people: [person(1, []), person(2, [])])
    world.press("Enter F5")
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Wie precies")
    world.press("Enter 'kim'")
    #expect(world.screenText.contains("Kim (1)") && world.screenText.contains("Kim (2)"))
  }

  @Test("somebody of the gezin and somebody around it, where one chooses whom somebody knows")
  func ties() throws {
    var world = bakker(people: [person(1, [("sector", "family")])], members: [person(2, [("role", "dochter")])])
    world.press("Enter F3 C-p 'kent' Enter")
    #expect(world.screenText.contains("Kim (familie)"))
  }

  @Test("the count of the plan follows whoever is named")
  func counts() throws {
    var world = bakker(people: [])
    world.press("Enter F5")
    #expect(world.screenText.contains("van het gezin: 2 van 7"))
    try world.go(to: "Oma haalt Mila")
    world.press("Enter")
    try world.go(to: "Wie precies")
    world.press("Enter 'Linda' Enter Esc")
    #expect(world.screenText.contains("van het gezin: 3 van 7"))
  }

  @Test("a rung that contradicts the phase is asked at once; putting it back, or a phase that begins today, mends it")
  func rung() throws {
    var world = bakker(people: [])
    world.press("Enter F5")
    // Here the options stand under one another: the cursor is at the one that holds.
    try world.go(to: "eigen kracht en netwerk")
    world.press("4")
    #expect(world.screenText.contains("Wat klopt er?"))
    #expect(world.screenText.contains("Het gezin staat op"))
    world.press("Esc")
    #expect(!world.screenText.contains("Wat klopt er?") && world.screenText.contains("Het gezin staat op"))
    world.press("F4 C-p 'delen met' Enter")
    #expect(world.screenText.contains("Geen van beide gaat mee."))
    #expect(!world.screenText.contains("Uit het dossier gaat mee"))
    world.press("Esc F5")
    try world.go(to: "zo nodig doorverwijzen")
    world.press("3")
    #expect(!world.screenText.contains("Het gezin staat op"))
    world.press("Up 4 Right Right Enter C-s")
    let dossier = world.dossier("Gezin Bakker")
    #expect(dossier["phases"]?.items.last == ["phase": "during", "since": "2026-11-20"])
    #expect(dossier["plan"]?["step"] == 4)
    #expect(!world.screenText.contains("Het gezin staat op"))
  }
}
