import Basics
import StrictJSON
import Support
import Testing

/// A decision at the table, in the words of who was there.
@Suite("A decision on heavier or lighter help")
struct DecisionTests {
  /// The demo gezin, with a decision begun.
  private func begun(to rung: Int) -> World {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'kerntaken' Enter Enter \(rung)")
    return world
  }

  private func decision(_ world: World) -> JSON { world.dossier("Gezin Bakker")["plan"]?["decisions"]?.items.last ?? .null }

  @Test("A table of four: chosen at once, each with a view, one by name; then the family decides, and ladder and phase go along")
  func tableOfFour() throws {
    var world = begun(to: 4)
    try world.go(to: "Geld en schulden")
    world.press("'Er zijn geen schulden.' Tab 'Een nieuwe mentor.' Tab 'Vier ochtenden.' Tab 'Goed huis.'")
    try world.go(to: "Eerst geprobeerd")
    world.press("'Een gesprek met juf Els.'")
    try world.go(to: "wie zaten er aan tafel")
    world.press(
      "Enter Space Down Space 'oma ria' Space Backspace Backspace Backspace Backspace Backspace Backspace Backspace End Space Enter")
    world.press("'dokter Vos' Enter")
    #expect(world.cursorRowText.contains("Linda"))
    world.press("'Ik ben opgelucht.' Tab 'Alleen als oma meegaat.' Tab 'Ik ga mee.' Tab 'Kort en dichtbij.'")
    for line in ["Linda                      Ik ben opgelucht.", "Mila                       Alleen als oma meegaat."] {
      #expect(world.screenText.contains(line))
    }
    #expect(world.screenText.contains("dokter Vos                 Kort en dichtbij."))
    try world.go(to: "Wie besloot")
    world.press("Right")
    try world.go(to: "Welke specialist")
    world.press("'Ambulant team'")
    try world.go(to: "Met wie samen")
    world.press("Enter Space Enter")
    try world.go(to: "Verwachting")
    world.press("'Drie maanden praten.' Tab '20 feb' Tab 'Als Mila weer gaat.' Tab Enter Down Space Enter")
    try world.go(to: "Vandaag besloten")
    world.press("Enter")
    #expect(world.screenText.contains("De kerntaak is nu “zo nodig doorverwijzen”."))
    world.press("C-s")
    let dossier = world.dossier("Gezin Bakker")
    let decision = decision(world)
    #expect(decision["from"] == 2 && decision["to"] == 4 && decision["date"] == "2026-11-20" && decision["by"] == "gezin")
    #expect(decision["until"] == "2027-02-20")
    let table = decision["table"]?.items ?? []
    #expect(table.map { $0["view"]?.text } == ["Ik ben opgelucht.", "Alleen als oma meegaat.", "Ik ga mee.", "Kort en dichtbij."])
    #expect(table.last?["name"] == "dokter Vos" && table.last?["who"] == nil)
    #expect(table.prefix(3).allSatisfy { $0["who"] != nil })
    #expect(decision["specialistWith"]?.items.count == 1 && decision["staysInvolved"]?.items.count == 1)
    #expect(dossier["plan"]?["step"] == 4)
    #expect(dossier["phases"]?.items.last?["phase"] == "during" && dossier["phases"]?.items.last?["since"] == "2026-11-20")
  }

  @Test("One step of undo takes the day, the rung and the phase back together")
  func undone() {
    var world = begun(to: 4)
    world.press("Tab Tab Tab 'Genoeg.' C-p 'vandaag besloten' Enter C-z C-s")
    let dossier = world.dossier("Gezin Bakker")
    #expect(dossier["plan"]?["step"] == 2)
    #expect(dossier["phases"]?.items.last?["phase"] == "before")
    #expect(decision(world)["date"] == nil)
  }

  @Test("The broad view and what is ordinary come first where the help becomes heavier, and after where it becomes lighter")
  func orderOfTheForm() {
    func order(_ world: World) -> [String] {
      let words = ["Geld en schulden", "Eerst geprobeerd", "Aan tafel", "Het besluit"]
      let found = words.compactMap { word in world.rows.firstIndex { $0.contains(word) }.map { (word, $0) } }
      return found.sorted { $0.1 < $1.1 }.map(\.0)
    }
    #expect(order(begun(to: 3)) == ["Geld en schulden", "Eerst geprobeerd", "Aan tafel", "Het besluit"])
    #expect(order(begun(to: 1)).prefix(2) == ["Aan tafel", "Het besluit"])
  }

  @Test("Ordinary things to try: Space or Enter puts one in, and takes it out again")
  func ordinaryFirst() throws {
    var world = begun(to: 3)
    try world.go(to: "gewone dingen om te proberen")
    world.press("Enter Space Down Enter")
    #expect(world.rows.count { $0.contains("[x]") } == 2)
    world.press("Up Space Esc C-s")
    #expect(decision(world)["ordinaryFirst"] == "Zoek één vertrouwd iemand dichtbij: een buur, een juf, een trainer.")
  }

  @Test("A thing of one's own goes to the whole team, and can be chosen at once")
  func forTheTeam() throws {
    var world = begun(to: 3)
    try world.go(to: "gewone dingen om te proberen")
    world.press("Enter")
    try world.go(to: "Zelf iets bedacht")
    world.press("'Samen koken in het buurthuis.' Tab Enter")
    let entry = try #require(world.disk.files["team/sentences.json"]?["ordinaryFirst"]?.items.last)
    #expect(entry["text"] == "Samen koken in het buurthuis." && entry["on"] == "2026-11-20" && entry["author"] != nil)
    try world.go(to: "Samen koken in het buurthuis.")
    world.press("Space Esc C-s")
    #expect(decision(world)["ordinaryFirst"] == "Samen koken in het buurthuis.")
  }

  @Test("Where a specialist comes in and it was not the family alone, why is asked at the field, and nothing is refused")
  func whyNotTheFamily() throws {
    var world = begun(to: 4)
    try world.go(to: "Wie besloot")
    world.press("Right Right Right")
    #expect(world.screenText.contains("Over een specialist beslist het gezin zelf."))
    world.press("Tab")
    #expect(world.cursorRowText.contains("Waarom niet het gezin"))
    world.press("'De rechter besliste.' C-s")
    #expect(decision(world)["by"] == "professional" && decision(world)["byWhy"] == "De rechter besliste.")
    world.press("S-Tab")
    #expect(!world.screenText.contains("Over een specialist beslist het gezin zelf."))
    var lighter = begun(to: 3)
    try lighter.go(to: "Wie besloot")
    lighter.press("Right Right Right")
    #expect(!lighter.screenText.contains("Waarom niet het gezin"))
  }

  @Test("A specialist without anyone of ordinary life gets one friendly sentence at the field")
  func specialistAlone() throws {
    var world = begun(to: 3)
    try world.go(to: "Welke specialist")
    world.press("'Orthopedagoog'")
    #expect(world.screenText.contains("Met wie of welke plek in het gewone leven werkt de specialist samen?"))
    world.press("Tab Enter Space Enter")
    #expect(!world.screenText.contains("werkt de specialist samen?"))
  }

  @Test("An end before the day of the decision is asked back and counts nowhere; one that is meant is taken")
  func endBeforeBeginning() throws {
    var world = begun(to: 3)
    try world.go(to: "Besloten op")
    world.press("'19 nov' Tab")
    try world.go(to: "Tot")
    world.press("'1 nov 2026' Tab S-Tab")
    #expect(world.screenText.contains("Deze dag ligt voor het begin"))
    world.press("C-s")
    #expect(decision(world)["until"]?.text == nil || decision(world)["until"] == "1 nov 2026")
    world.press("C-a '1 feb' Tab C-s")
    #expect(decision(world)["until"] == "2027-02-01")
  }

  @Test("A decision in the future is said at the field, and moves nothing")
  func toCome() throws {
    var world = begun(to: 3)
    try world.go(to: "Besloten op")
    world.press("'1 dec 2026' Tab S-Tab")
    #expect(world.screenText.contains("Die dag komt nog"))
    world.press("C-s")
    #expect(world.dossier("Gezin Bakker")["plan"]?["step"] == 2)
  }

  @Test("The same rung is fine: it stays so")
  func sameRung() {
    let world = begun(to: 2)
    #expect(world.screenText.contains("Van en naar zijn hetzelfde. Dat mag: dan blijft het zo."))
  }

  @Test("An earlier decision that is written down later leaves rung and phase alone")
  func writtenLater() throws {
    var world = begun(to: 4)
    try world.go(to: "Besloten op")
    world.press("'1 sep' Tab C-s")
    #expect(decision(world)["date"] == "2026-09-01")
    #expect(world.dossier("Gezin Bakker")["plan"]?["step"] == 2)
  }

  @Test("Somebody at the table who left the map stays there, with a word at the field")
  func leftTheMap() throws {
    let world = World(demo: World.afternoon)
    var files = world.disk.files
    let key = files.first { $0.value["gezin"]?["name"] == "Gezin Bakker" }?.key ?? ""
    let oma = files[key]?["network"]?["people"]?.items.firstIndex { $0["name"] == "Oma Ria" } ?? 0
    files[key]?.set("2026-11-01", at: ["network", "people", .index(oma), "ended"])
    var opened = World(files: files)
    opened.press("Enter C-p 'kerntaken' Enter Down Enter")
    try opened.go(to: "Op woensdag kan ik altijd.")
    #expect(opened.screenText.contains("Oma Ria staat niet meer op de kaart. Wat hier staat, blijft staan."))
    opened.press("C-p 'aan tafel' Enter")
    #expect(opened.screenText.contains("[x] Oma Ria"))
    var other = World(files: files)
    other.press("Enter C-p 'kerntaken' Enter Enter 3 C-p 'aan tafel' Enter")
    #expect(!other.screenText.contains("Oma Ria"))
  }

  @Test("Of somebody who was thrown off the map, what they said stays, and the field asks whose it was")
  func nameGone() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter F3")
    try world.go(to: "Oma Ria")
    world.press("Delete Tab Enter C-p 'kerntaken' Enter Down Enter")
    try world.go(to: "Op woensdag kan ik altijd.")
    #expect(world.cursorRowText.contains("(zonder naam)") || world.screenText.contains("(zonder naam)"))
    #expect(world.screenText.contains("Van wie dit was, staat er niet meer bij."))
  }

  @Test("Without a tick somebody goes, but not whoever said something")
  func unticked() {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'kerntaken' Enter Down Enter C-p 'aan tafel' Enter")
    for _ in 0..<5 { world.press("Space Down") }
    world.press("Enter")
    #expect(world.screenText.contains("Wie iets zei, blijft staan."))
    #expect(world.screenText.contains("Fijn, zo houden we het zelf in de hand."))
  }

  @Test("A seat has a form of its own: another name, somebody else, and Delete")
  func seat() throws {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'kerntaken' Enter Down Enter")
    try world.go(to: "Namen aan tafel wijzigen")
    world.press("Enter")
    try world.go(to: "juf Els")
    world.press("Enter Enter C-a 'Els van school' Esc")
    #expect(world.cursorRowText.contains("Els van school"))
    world.press("Delete Tab Enter C-s")
    #expect(world.dossier("Gezin Bakker")["plan"]?["decisions"]?.items.first?["table"]?.items.count == 3)
  }

  @Test("How others see it is kept beside one another")
  func viewpoints() throws {
    var world = begun(to: 3)
    try world.go(to: "hoe een ander het ziet")
    world.press("Enter 1 'Het gaat te snel.' Esc C-s")
    let view = decision(world)["viewpoints"]?.items.first
    #expect(view?["text"] == "Het gaat te snel." && view?["perspective"] == "parent")
  }
}
