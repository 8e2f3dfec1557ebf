import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("What plain mode asks, keeps and brings back")
struct PlainAskingTests {
  private func bakker(_ words: String...) throws -> PlainWorld {
    var plain = PlainWorld(World(demo: World.afternoon))
    plain.type("gezin bakker")
    for line in words { plain.type(line) }
    return plain
  }

  @Test("At the prompt of a question its words are heard, once, and a scale says between which numbers")
  func question() throws {
    var plain = try bakker("nabespreking", "6")
    #expect(plain.last == ["8. In hoeverre maakten zij hun plan zelf?"])
    #expect(plain.heard.hasSuffix("Tekst, en dan een punt op een eigen regel: "))
    plain.type("Zij kozen.")
    #expect(plain.last.isEmpty && plain.heard.hasSuffix("regel: Zij kozen.\n"))
    plain.type(".")
    #expect(plain.last == ["6 tekst: Zij kozen."])
    plain.type("5")
    #expect(plain.last == ["8. In hoeverre maakten zij hun plan zelf?"] && plain.heard.hasSuffix("Getal van 0 tot en met 10: "))
    plain.type("t", "plan", "m")
    try plain.take("Van wie is het plan, keuze")
    #expect(plain.last.first == "Van wie is het plan" && plain.last.contains("Er staat: gezin"))
  }

  @Test("A text that was typed where a number is asked is kept, line after line, and k puts it where it belongs, once")
  func kept() throws {
    var plain = try bakker("Er werd veel gelachen aan tafel.", "Ook om mij.")
    #expect(plain.last == ["Dat is een zin. Kies een veld met een nummer, dan zet k hem erin."])
    try plain.take("Wat gaat goed, tekst")
    #expect(plain.last.last == "k zet dit erin: Er werd veel gelachen aan tafel. Ook om mij.")
    plain.type("k")
    let well = plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text
    #expect(well?.hasPrefix("Er wordt elke avond") == true && well?.hasSuffix("\nEr werd veel gelachen aan tafel.\nOok om mij.") == true)
    try plain.take("Wat gaat goed, tekst")
    #expect(!plain.last.contains { $0.hasPrefix("k zet") })
    plain.type("t", "prullebak", "netwerk", "nieuw")
    #expect(plain.last.last == "k zet dit erin: prullebak")
    plain.type("t", "gezin", "Nog iets leuks van vandaag.", "2 k")
    #expect(plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text?.hasSuffix("\nNog iets leuks van vandaag.") == true)
  }

  @Test("A comma alone, and two numbers where one thing can be chosen, choose nothing")
  func noNumbers() throws {
    var plain = try bakker("instellingen", "3", "2 1")
    #expect(plain.world.state.scene.areLettersChosen)
    #expect(plain.last.contains("Dat is hier geen nummer of woord. Typ h voor hulp."))
    plain.type(",")
    #expect(plain.world.state.scene.areLettersChosen)
    plain.type("2")
    #expect(!plain.world.state.scene.areLettersChosen)
  }

  @Test("More goes on where that screen was left")
  func more() throws {
    let plain = try bakker("netwerk", "m", "gezin", "m")
    #expect(plain.last.contains { $0.hasPrefix("21 ") } && !plain.last.contains { $0.hasPrefix("20 ") })
  }

  @Test("Behind a number a single letter is a text too")
  func letter() throws {
    let plain = try bakker("2 s")
    #expect(plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text?.hasSuffix("\ns") == true)
    #expect(plain.world.isRunning)
  }

  @Test("That a line could not be saved is said while one writes, and what others wrote meanwhile stays")
  func savingWhileWriting() throws {
    var plain = try bakker("2", "Sem zwemt.")
    plain.world.disk.trouble = .readOnly
    plain.type("Elke week.")
    #expect(plain.last.contains { $0.contains("kun je alleen lezen") }, "\(plain.last)")
    plain.world.disk.trouble = nil
    plain.type("- en een streepje.", ".")
    #expect(
      plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text?.hasSuffix("Sem zwemt.\nElke week.\n- en een streepje.") == true)
  }

  @Test("Undo says what it took back and where; then the line as it is now")
  func undo() throws {
    var plain = try bakker("2 Sem zwemt.", "plan", "ongedaan")
    #expect(plain.last.first == "Teruggedraaid bij Gezin: Wat gaat goed.")
    #expect(plain.last.dropFirst().first == "Gezin Bakker, Gezin" && plain.last.last?.hasPrefix("2 Wat gaat goed, tekst: Er wordt") == true)
    plain.type("netwerk")
    try plain.take("Opa Henk, opa", "dichterbij")
    plain.type("ongedaan")
    #expect(plain.last.first == "Teruggedraaid: Opa Henk, Hoe dichtbij. Nu: dichtbij.")
    plain.type("ongedaan", "ongedaan", "ongedaan")
    #expect(plain.last == ["Er is niets om ongedaan te maken."])
  }

  @Test("What comes out of the trash is said by name and place; a command that puts somebody elsewhere says what it does")
  func trash() throws {
    var plain = try bakker("netwerk")
    try plain.take("Tante Kim, zus", "verwijderen")
    #expect(plain.last.contains("Het gaat naar de prullenbak en blijft daar 30 dagen. Typ ongedaan om het terug te halen."))
    plain.type("verwijder", "prullenbak", "1")
    #expect(plain.last.first == "Teruggezet. “Tante Kim” staat weer bij het netwerk van Gezin Bakker.")
    plain.type("kring")
    #expect(plain.last.contains { $0.hasSuffix("Een kring verder weg") } && plain.last.contains { $0.hasSuffix("Een kring dichterbij") })
  }

  @Test("Help says what one can do at this prompt, in words and numbers, and what was heard already is not said again")
  func help() throws {
    var plain = try bakker("netwerk", "h")
    #expect(plain.last.contains { $0.hasPrefix("Zet een woord achter het nummer van iemand") })
    #expect(plain.last.contains { $0.hasPrefix("Deze woorden gaan ergens heen") })
    #expect(!plain.last.contains { $0.contains(" = ") || $0.contains("F3") || $0.contains("Oma Ria") })
    plain.type("nieuw", "h")
    #expect(plain.last.first == "Typ je tekst op één regel.")
    plain.type("t", "op papier", "h")
    #expect(plain.last == ["Typ het nummer van wat je kiest.", "t is terug: dan verandert er niets. Niets typen zegt alles opnieuw."])
    plain.type("99")
    #expect(plain.last == ["Dat is hier geen nummer of woord. Typ h voor hulp."])
    plain.type("")
    #expect(plain.last.first == "1 Voor het gezin: krachten en plan")
  }

  @Test("All commands have numbers that follow one another, and no keys; of what cannot be done here it is said why")
  func commands() {
    var plain = PlainWorld(World(demo: World.afternoon))
    plain.type("o")
    let numbers = plain.last.compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(numbers == Array(1...numbers.count) && numbers.count > 10)
    #expect(!plain.last.contains { $0.contains("Ctrl") || $0.hasSuffix(" F6") })
    plain.type("t", "kerntaken")
    #expect(plain.last.contains("Open eerst een gezin."))
    plain.type("t", "t")
    #expect(plain.last == ["Verder terug kan niet. s is stop."])
  }

  @Test("Who goes to a thing and comes back hears where one is, and not all of it again; what follows from a change is not said each time")
  func comingBack() throws {
    var plain = try bakker("netwerk")
    try plain.take("Ingrid, intern")
    #expect(plain.last.first == "Iemand uit het netwerk")
    plain.type("t")
    #expect(plain.last == ["Gezin Bakker, Netwerk"])
    try plain.take("Opa Henk, opa", "dichterbij")
    #expect(plain.last.count < 5)
  }

  @Test("The core tasks are heard in their order, with where one is now")
  func tasks() throws {
    let plain = try bakker("plan", "kerntaken")
    let tasks = plain.last.filter { $0.hasPrefix("Kerntaak ") }
    #expect(tasks.count == 4 && tasks.first == "Kerntaak 1: vertrouwen en gesprek")
    #expect(tasks.count { $0.contains("hier") } == 1)
  }

  @Test("Going to a field by its name says its line")
  func byName() throws {
    let plain = try bakker("netwerk", "wie kent wie")
    #expect(plain.last.count == 1 && plain.last[0].contains("Oma Ria, Tante Kim"))
  }

  @Test("Where one can only read, whatever would change something says why it does not")
  func readOnly() throws {
    var plain = PlainWorld(World(demo: World.afternoon, openBy: "joost"))
    let reason = try #require(plain.last.first { $0.contains("joost") })
    for line in ["nieuw", "gezin bakker", "netwerk", "nieuw", "1 dichterbij", "plan", "nieuw"] {
      plain.type(line)
      if !["gezin bakker", "netwerk", "plan"].contains(line) { #expect(plain.last == [reason], "\(line)") }
    }
  }

  @Test("What is asked after a name is answered with a number or a word of it; other words go nowhere, and not into the name")
  func buttons() throws {
    var plain = try bakker("netwerk", "nieuw", "Meester Tom", "plan")
    #expect(plain.last == ["Dat is hier geen nummer of woord. Typ h voor hulp."])
    plain.type("zet erbij")
    #expect(plain.last.first?.contains("Meester Tom") == true)
  }
}
