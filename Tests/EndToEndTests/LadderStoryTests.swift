import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Up and down the ladder, in a real terminal and over a year")
  final class LadderStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
      var dossier = try home.json("dossiers/\(Home.bakker).json")
      dossier.set(
        [
          ["id": "01JDQ1B00000000000000000M1", "name": "Linda", "role": "moeder"],
          ["id": "01JDQ1B00000000000000000M2", "name": "Mila", "role": "dochter"],
        ], at: ["gezin", "members"])
      dossier.set(
        [["id": "01JDQ1B00000000000000000P1", "kind": "person", "name": "Oma Ria", "sector": "family", "ring": 1]],
        at: ["network", "people"])
      try home.write("dossiers/\(Home.bakker).json", dossier)
    }
    deinit { home.close() }

    private var dossier: JSON { get throws { try home.json("dossiers/\(Home.bakker).json") } }

    @Test("a decision at a table of four, by keys alone")
    func tableOfFour() throws {
      let terminal = try home.open("--now", Home.now)
      try terminal.wait(for: "Bakker")
      try terminal.press("Enter")
      try terminal.wait(for: "[F2 Gezin]")
      try terminal.command("een besluit nemen")
      try terminal.wait(for: "Waar gaan jullie naartoe?")
      try terminal.press("4")
      try terminal.wait(for: "Besluit   Gezin Bakker", "naar “zo nodig doorverwijzen”", "nog niet besloten")
      try terminal.walk(to: "Geld en schulden")
      try terminal.write("Er zijn geen schulden.")
      try terminal.walk(to: "wie zaten er aan tafel")
      try terminal.press("Enter")
      try terminal.wait(for: "Wie zaten er aan tafel?", "[ ] Linda", "[ ] Oma Ria", "[ ] Sanne de Wit")
      for _ in 0..<3 { try terminal.press("Space", "Down") }
      try terminal.press("End", "Space")
      try terminal.wait(for: "[x] Linda", "[x] Mila", "[x] Oma Ria", "[x] Iemand anders")
      try terminal.press("Enter")
      try terminal.wait(for: "Meer namen? Zet er een komma tussen.")
      try terminal.write("dokter Vos")
      try terminal.press("Enter")
      try terminal.wait(for: "Linda", "Mila", "Oma Ria", "dokter Vos", "Namen aan tafel wijzigen")
      for view in ["Ik ben opgelucht.", "Alleen als oma meegaat.", "Ik ga mee.", "Kort en dichtbij."] {
        try terminal.write(view)
        try terminal.press("Tab")
      }
      try terminal.wait(for: "Ik ben opgelucht.", "Alleen als oma meegaat.", "Ik ga mee.", "Kort en dichtbij.")
      try terminal.walk(to: "Wie besloot")
      try terminal.press("Right")
      try terminal.wait(for: "[het gezin]")
      try terminal.command("vandaag besloten")
      try terminal.wait(for: "De kerntaak is nu “zo nodig doorverwijzen”.")
      try terminal.press("Escape")
      try terminal.wait(for: "nu hier, sinds vandaag", "het gezin")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)

      let table = try dossier["plan"]?["decisions"]?.items.first?["table"]?.items ?? []
      #expect(table.map { $0["view"]?.text } == ["Ik ben opgelucht.", "Alleen als oma meegaat.", "Ik ga mee.", "Kort en dichtbij."])
      #expect(try dossier["phases"]?.items.last?["phase"] == "during")
    }

    @Test("up, and months later down: the ladder tells both, and the help winds down")
    func upAndDown() throws {
      _ = try home.screen("Enter C-p 'een besluit nemen' Enter 4 C-p 'vandaag besloten' Enter Right Esc")
      let later = "2027-04-05T11:00:00+02:00"
      let screen = try home.screen(
        "Enter C-p 'een besluit nemen' Enter 2 C-p 'vandaag besloten' Enter Right Right Esc", now: later)
      #expect(screen.shows("2 eigen kracht en netwerk ‹ nu hier, sinds vandaag"))
      #expect(screen.shows("20 nov 2026"))
      #expect(screen.shows("zo nodig doorverwijzen naar eigen kracht en netwerk wij samen"))
      #expect(try dossier["phases"]?.items.map { $0["phase"]?.text } == ["before", "during", "steppingDown"])
    }
  }
}
