import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Line by line, without a picture")
struct PlainTests {
  private func demo() -> PlainWorld { PlainWorld(World(demo: World.afternoon)) }

  @Test("It says where one is and numbers what can be taken; a number opens it, t goes back, and what was said is not said again")
  func numbers() throws {
    var plain = demo()
    #expect(plain.heard.hasPrefix("Gewoon, regel voor regel."))
    #expect(plain.last.contains("Gezinnen, Wijkteam Noord") && plain.last.contains { $0.hasPrefix("1 Verder met je nabespreking") })
    try plain.take("Bakker, reflectie vandaag")
    #expect(plain.last.first == "Gezin Bakker, Gezin" && plain.last.contains { $0.contains("Wat gaat goed, tekst: Er wordt") })
    plain.type("t")
    #expect(plain.last == ["Gezinnen, Wijkteam Noord"])
    plain.type("")
    #expect(plain.last.count > 15)
  }

  @Test("A long screen is said in parts, and m goes on")
  func parts() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    #expect(plain.last.last?.hasPrefix("Nog ") == true && !plain.last.contains { $0.hasPrefix("21 ") })
    plain.type("m")
    #expect(
      plain.last.contains { $0.hasPrefix("21 ") } && plain.last.contains { $0.hasPrefix("40 ") }
        && !plain.last.contains { $0.hasPrefix("41 ") })
    plain.type("m", "m")
    #expect(plain.last == ["Dit is alles."])
  }

  @Test(
    "A text of several lines ends with a full stop and comes behind what stands there; a hyphen begins anew; h helps in the middle of it")
  func texts() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    let before = plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text ?? "?"
    try plain.take("Wat gaat goed, tekst")
    #expect(plain.last.contains { $0.hasPrefix("Er staat: ") })
    plain.type("Sem zwemt.", "h", "", "Elke week.", ".")
    let after = plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text
    #expect(plain.last == ["2 Wat gaat goed, tekst: \(before) Sem zwemt. Elke week."])
    #expect(after == before + "\nSem zwemt.\n\nElke week.")
    #expect(plain.heard.contains("Typ zo veel regels als je wilt."))
    plain.type("2", "Stop", "terug", ".")
    #expect(plain.world.isRunning)
    #expect(plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text?.hasSuffix("\nStop\nterug") == true)
    plain.type("2", "-", "Alles.", ".")
    #expect(plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text == "Alles.")
  }

  @Test("Back, stop and the end of what comes in lose no text", arguments: ["t", "s", nil])
  func safe(end: String?) throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    plain.type("2", "Sem zwemt.")
    if let end { plain.type(end) } else { plain.end() }
    #expect(plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text?.hasSuffix("Sem zwemt.") == true)
    #expect(plain.world.isRunning == (end == "t"))
  }

  @Test("Words find a command, a gezin or a field; what cannot be done says why; nothing known is said as such")
  func words() throws {
    var plain = demo()
    plain.type("F3")
    #expect(plain.last == ["Open eerst een gezin."])
    plain.type("gezin tesfay")
    #expect(plain.last.first == "Gezin Tesfay, Gezin")
    plain.type("xyzzy")
    #expect(plain.last == ["Dat ken ik niet. Was het tekst? Kies een veld met een nummer, dan zet k het erin."])
    plain.type("99")
    #expect(plain.last == ["Dat is hier geen nummer of woord. Typ h voor hulp."])
    plain.type("besluit")
    #expect(plain.last.contains("1 Een besluit nemen"))
    plain.type("t")
    #expect(plain.last == ["Gezin Tesfay, Gezin"])
  }

  @Test("A slash makes the list shorter, and t brings all of it back; a line above is ticked with x")
  func searching() throws {
    var plain = demo()
    plain.type("/yasmina")
    #expect(plain.last.contains { $0.contains("Bakker") && $0.contains("Yasmina") } && !plain.last.contains { $0.contains("Visser") })
    #expect(plain.heard.hasSuffix("Nummer, of woord om te zoeken: "))
    plain.type("tesfay")
    #expect(plain.last.contains { $0.contains("Tesfay") })
    plain.type("t")
    #expect(plain.last.contains { $0.contains("Visser") })
    try plain.take("Afspraak maken voor de gehoortest, open", "x")
    #expect(plain.last.contains { $0.contains("Afspraak maken voor de gehoortest, gedaan") })
  }

  @Test("Searching everywhere finds as on the screen, and a number goes there")
  func searchingEverywhere() throws {
    var plain = demo()
    plain.type("C-f", "konijn")
    #expect(plain.last.contains("Gezinnen") && plain.last.contains { $0.contains("konijn") })
    try plain.take("Bakker")
    #expect(plain.last.contains { $0.hasPrefix("Gezin Bakker") })
  }

  @Test(
    "Nothing that is said is there to be looked at, and no line is said twice, on every screen",
    arguments: ["", "F3", "F4", "F5", "d", "C-f", "F6", "F6 Enter", "F7", "F9"])
  func noDecoration(way: String) throws {
    var world = World(demo: World.afternoon)
    if !["", "C-f", "F6", "F6 Enter", "F7"].contains(way) { world.press("Enter") }
    world.press(way)
    let said = PlainWorld(world).last
    #expect(said.count > 3 || way == "C-f")
    for line in said {
      #expect(!line.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) || "›•·–".unicodeScalars.contains($0) }, "\(line)")
      #expect(!line.contains("[x]") && !line.contains("[ ]") && !line.contains("  "), "\(line)")
    }
    let numbered = said.filter { $0.first?.isNumber == true }
    #expect(numbered.allSatisfy { $0.contains { $0.isLetter } })
  }

  @Test("First use asks its questions line by line, and makes the workspace")
  func firstUse() throws {
    var plain = PlainWorld(.firstUse())
    try plain.take("Hoe heet je?", "Sanne de Wit")
    try plain.take("Hoe heet je team", "Wijkteam Noord")
    try plain.take(" Begin")
    #expect(plain.last.first == "Gezinnen, Wijkteam Noord" && plain.world.disk.files["workspace.json"] != nil)
  }

  @Test("Back sends nothing: out of a question to a colleague, and out of adding somebody")
  func backSendsNothing() throws {
    var plain = demo()
    plain.type("F6")
    try plain.take("Fatma Yıldız, Gezin S.")
    try plain.take("Wat ging goed", "v")
    plain.type("Half af", "t")
    func isSent() -> Bool { plain.world.disk.files.values.contains { $0.compact().contains("Half af") } }
    #expect(!isSent())
    try plain.take("Wat ging goed", "v")
    #expect(plain.last.contains("Er staat: Half af"))
    plain.type("t")
    #expect(!isSent())
    var ended = plain
    try ended.take("Wat ging goed", "v")
    ended.type("Nog iets")
    ended.end()
    #expect(!ended.world.disk.files.values.contains { $0.compact().contains("Nog iets") })
    plain.type("gezin bakker", "F3")
    plain.type("n", "Meester Tom", "terug")
    #expect(!plain.world.dossier("Gezin Bakker").compact().contains("Meester Tom"))
    #expect(plain.last == ["Hier verandert dat niets."] || plain.last.first == "Gezin Bakker, Netwerk")
  }

  @Test("The buttons of a dialog are said after its text, for a number would be the text; a menu is said whole each time")
  func dialogs() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    plain.type("F3", "n")
    #expect(!plain.last.contains { $0.hasPrefix("1 ") })
    plain.type("Meester Tom")
    #expect(plain.last.contains("1 Zet erbij"))
    plain.type("t")
    for _ in 0..<2 {
      plain.type("besluit")
      #expect(plain.last.contains("1 Een besluit nemen"))
      plain.type("t")
    }
  }

  @Test("A wrong number changes nothing: two for one choice, one that is off the scale, one behind a thing that opens")
  func wrongNumbers() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    plain.type("d")
    func answers() -> JSON? { plain.world.reflections(on: "Gezin Bakker")["reflections"]?.items.last?["answers"] }
    let before = answers()
    plain.type("5", "11")
    #expect(plain.last == ["schaal 0 tot en met 10"])
    plain.type("t")
    try plain.take("Verder: ")
    plain.type("1", "1,2")
    #expect(plain.last.contains("Dat is hier geen nummer of woord. Typ h voor hulp."))
    plain.type("t", "8 7")
    #expect(plain.last.contains("Dat is hier geen nummer of woord. Typ h voor hulp."))
    #expect(answers() == before && before != nil)
  }

  @Test("The words of what is said take it; a sentence is no command")
  func spokenWords() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    plain.type("F3", "oma ria")
    #expect(plain.last.count == 4 && plain.last.allSatisfy { $0.contains("Oma Ria") })
    plain.type("juf els leerkracht")
    #expect(plain.last.contains { $0.contains("Naam, tekst: Juf Els") })
    plain.type("terug", "Wij lachten samen aan tafel.")
    #expect(plain.last == ["Dat is een zin. Kies een veld met een nummer, dan zet k hem erin."])
  }

  @Test("What was found on a screen can be changed at once")
  func foundAndChanged() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    plain.type("F3", "/opa henk", "1 dichterbij")
    #expect(plain.last.contains { $0.contains("Opa Henk: heel dichtbij.") })
  }

  @Test("What is asked is called by its name, and each line of a text is on the disk as soon as it is typed")
  func named() throws {
    var plain = demo()
    try plain.take("Bakker, reflectie vandaag")
    plain.type("2", "Sem zwemt.")
    #expect(plain.heard.contains("Wat gaat goed, tekst, en dan een punt op een eigen regel: "))
    #expect(plain.world.dossier("Gezin Bakker")["gezin"]?["goingWell"]?.text?.hasSuffix("Sem zwemt.") == true)
    plain.type(".", "F5")
    try plain.take("Oma haalt Mila op woensdag op, open", "x")
    #expect(plain.heard.hasSuffix("Hoe ging het, tekst: ") && plain.last.contains("Niets typen slaat dit over."))
  }

  @Test("In English it speaks English")
  func english() throws {
    let plain = PlainWorld(World(demo: World.afternoon, language: .en))
    #expect(plain.heard.hasPrefix("Gewoon, line by line. Type a number or a word.") && plain.heard.hasSuffix("Number or word: "))
  }
}
