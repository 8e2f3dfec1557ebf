import Basics
import StrictJSON
import Support
import Testing
import TextUI

@Suite("The ladder of the four core tasks")
struct LadderTests {
  private func ladder(_ world: World = World(demo: World.afternoon)) -> World {
    var world = world
    world.press("Enter C-p 'kerntaken' Enter")
    return world
  }

  @Test("It says where one stands in words, since when, and how one came there: day, from, to, and who decided")
  func whereAndHow() {
    let world = ladder()
    #expect(world.rows.contains { $0.contains("2  eigen kracht en netwerk  ‹ nu hier, sinds 16 okt") })
    #expect(world.screenText.contains("Fase: geen zwaardere hulp, sinds 18 sep."))
    #expect(world.rows.contains { $0.contains("16 okt  vertrouwen en gesprek naar eigen kracht en netwerk  wij samen") })
    for rung in ["1  vertrouwen en gesprek", "3  samen oplossen", "4  zo nodig doorverwijzen"] { #expect(world.screenText.contains(rung)) }
  }

  @Test("A row of the plan leads there, and Esc back to it")
  func fromThePlan() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F5")
    try world.go(to: "De kerntaken")
    world.press("Enter")
    #expect(world.rows[0].contains("De kerntaken   Gezin Bakker"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("De kerntaken"))
  }

  @Test("The four stand under one another in their order, in a low window too, and nothing draws a stair")
  func noStair() {
    let small = ladder(World(demo: World.afternoon, size: Size(width: 40, height: 12)))
    #expect(small.screenText.contains("2  eigen kracht en netwerk  ‹ nu hier"))
    for world in [small, ladder()] {
      let rows = (1...4).map { task in world.rows.firstIndex { $0.hasPrefix("  \(task)  ") } }
      #expect(rows.compactMap(\.self).count == 4 && rows.compactMap(\.self) == rows.compactMap(\.self).sorted())
      #expect(!world.screenText.contains("┌"))
    }
  }

  @Test("Before anything was decided it asks nothing, and the rung can be set without a decision")
  func nothingYet() throws {
    var world = World.begun()
    world.press("n 'Bakker' Enter C-p 'kerntaken' Enter")
    #expect(world.screenText.contains("Er is nog geen besluit opgeschreven."))
    try world.go(to: "Kerntaak")
    world.press("2 C-s")
    #expect(world.dossier("Bakker")["plan"]?["step"] == 2)
    #expect(world.screenText.contains("2  eigen kracht en netwerk  ‹ nu hier"))
  }

  @Test("When the last decision held long enough, what was expected and what would be enough is asked again")
  func heldUntil() {
    let files = World(demo: World.afternoon).disk.files
    let later = ladder(World(files: files, now: Instant("2027-02-01T10:00:00+01:00")!))
    #expect(later.screenText.contains("Het besluit gold tot 16 jan. Verwacht: \"Drie maanden\". Genoeg als:"))
  }

  @Test("What is still talked over counts nowhere: the rung stays, and the list says that it was not decided")
  func notDecidedYet() throws {
    var world = ladder()
    world.press("Enter 4")
    try world.go(to: "Geld en schulden")
    world.press("'Er is genoeg.' Esc")
    #expect(
      world.rows.contains { $0.contains("eigen kracht en netwerk naar zo nodig doorverw") && $0.hasSuffix("nog niet besloten") })
    #expect(world.screenText.contains("2  eigen kracht en netwerk  ‹ nu hier, sinds 16 okt"))
    #expect(!world.screenText.contains("Dat past niet bij elkaar"))
  }

  @Test("A decision that was begun by mistake and has no word is none")
  func begunByMistake() {
    var world = ladder()
    let before = world.dossier("Gezin Bakker")
    world.press("Enter 3 Esc C-s")
    #expect(world.dossier("Gezin Bakker") == before)
    #expect(world.screenText.contains("1 besluit"))
  }

  @Test("n begins a decision; one that is thrown away comes back with Ctrl-Z")
  func newAndGone() throws {
    var world = ladder()
    world.press("n 3 Tab Tab Tab 'Genoeg.' Esc")
    try world.go(to: "nog niet besloten")
    world.press("Delete Tab Enter")
    #expect(world.screenText.contains("“eigen kracht en netwerk naar samen oplossen”"))
    #expect(world.screenText.contains("1 besluit"))
    world.press("C-z")
    #expect(world.screenText.contains("2 besluiten"))
  }

  @Test("A day of which nobody knows what it is stands in the list as it was typed, and counts nowhere")
  func badDay() {
    let world = World(demo: World.afternoon)
    var files = world.disk.files
    let key = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    files[key]?.set("ooit", at: ["plan", "decisions", .index(0), "date"])
    let opened = ladder(World(files: files))
    #expect(opened.rows.contains { $0.contains("ooit") && $0.contains("wij samen") })
  }
}
