import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("A short debrief, and one that was cut off")
  final class DebriefShortRound {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    private func own() throws -> Kept { try Kept(try home.json("private/\(Home.bakker).json")) }

    @Test("one aspect is done in a few keys, and stays private")
    func short() throws {
      let terminal = try home.open("--now", "2026-11-20T15:42:10+01:00")
      try terminal.wait(for: "Bakker", "Berg, van den")
      try terminal.press("d")
      try terminal.wait(for: "Hoe wil je terugkijken?", "vijf minuten")
      try terminal.type("regie")
      try terminal.wait("only the short round of that aspect is offered") {
        $0.shows("Korte ronde: Eigen regie") && !$0.shows("Hele ronde")
      }
      try terminal.press("Enter")
      try terminal.wait(for: "Landen", "scherm 1 van 4, korte ronde", "Wat ging er goed")
      try terminal.press("Tab")
      try terminal.write("De koffie.")
      try terminal.goOn(to: "scherm 2 van 4, korte ronde", "af op hun tempo", "hun plan zelf", "niet afhankelijk worden")
      try terminal.press("7")
      try terminal.wait(for: "[7]")
      // A short round asks neither for the network nor for the plan.
      try terminal.goOn(to: "scherm 3 van 4", "te veel of precies goed?", "Is iedereen in dit gezin veilig genoeg?")
      try terminal.goOn(to: "scherm 4 van 4", "Wat neem ik mee", "Bewaren of delen", "1 van 4", "Nog open, en dat mag")
      try terminal.walk(to: "Klaar. Bewaar, alleen voor mij")
      try terminal.press("Enter")
      try terminal.wait(for: "reflectie is klaar. Alleen jij kunt hem lezen.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)

      let kept = try own()
      #expect(kept.reflection["round"] == "short")
      #expect(kept.reflection["aspect"] == "eigen-regie")
      #expect(kept.reflection["finished"] == "2026-11-20T15:42:10+01:00")
      #expect(kept.reflection["wentWell"] == "De koffie.")
      #expect(kept.reflection["answers"]?.items.count == 1)
      #expect(kept.answer("eigen-regie.tempo")?["scale"]?.whole == 7)
      #expect(kept.reflection["landing"] == nil)
      #expect(Files.names(in: home.workspace + "/team") == ["team.json"])
      #expect(try home.gewoon("check").code == 0)
    }

    @Test("killed while an answer is typed, the next start gives the text back at the same question")
    func killed() throws {
      let terminal = try home.open("debrief", "Bakker")
      try terminal.wait(for: "Hoe wil je terugkijken?", "Hele ronde")
      try terminal.press("Down", "Enter")
      try terminal.wait(for: "Nabespreking", "Gezin Bakker", "Landen", "Wat ging er goed")
      try terminal.write("Moe.")
      try terminal.walk(to: "Verder: Het goede gesprek")
      try terminal.press("Enter")
      try terminal.wait(for: "scherm 2 van ", "Het goede gesprek")
      try terminal.goOn(to: "scherm 3 van ", "hun veerkracht")
      try terminal.press("Tab")
      let sentence = "Zij belden zelf de school, en ik hield mijn mond. "
      var typed = ""
      try Patience.until("the journal holds what is typed") {
        let letter = sentence[sentence.index(sentence.startIndex, offsetBy: typed.count % sentence.count)]
        try terminal.type(String(letter))
        typed.append(letter)
        return home.journal.contains(typed.prefix(40)) && typed.count > 40
      }
      try terminal.send(SIGKILL)
      #expect(try terminal.ended() == 128 + 9)

      let next = try home.open("debrief", "Bakker")
      try next.wait(for: "Er is tekst teruggevonden", "Gezin Bakker", "Zet terug")
      try next.press("Enter")
      try next.wait(for: "scherm 3 van ", "hun veerkracht", "Zij belden zelf de school")
      let text = try own().answer("krachtgericht.veerkracht")?["text"]?.text ?? ""
      #expect(text.count >= 40)
      #expect(typed.hasPrefix(text))
      #expect(try own().reflection["landing"] == "Moe.")
      try next.press("C-q")
      #expect(try next.ended() == 0)
      #expect(home.journal == "")
    }

    @Test("stopped halfway, the next day goes on at the same screen")
    func tomorrow() throws {
      let frame = try home.frame("d Down Enter 'Moe.' C-n C-n C-n Tab Tab 'Aan tafel.' C-q")
      #expect(frame.code == 0)
      #expect(try own().reflection["at"] == "nabijheid.gelijkwaardig")
      let menu = try home.screen("d", now: "2026-11-21T09:00:00+01:00")
      #expect(menu.shows("› 1 Verder met de nabespreking van gisteren"))
      let next = try home.screen("d Enter", now: "2026-11-21T09:00:00+01:00")
      #expect(
        next.shows("scherm 4 van ") && next.shows("gelijkwaardig samen") && next.shows("Aan tafel.")
          && next.shows("Je gaat verder waar je was."))
      #expect(try home.gewoon("check").code == 0)
    }
  }
}
