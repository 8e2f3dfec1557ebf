import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Over a line that is slow, that holds up, or that cuts what is typed")
  final class Lines {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    /// The program with the gezin open, where one types into its own words.
    private func openBakker(with environment: [String: String] = [:]) throws -> Line {
      let line = try Line(home: home, [], with: environment)
      try line.terminal.wait(for: "Bakker", "Berg, van den")
      line.type("\r")
      try line.terminal.wait(for: "[F2 Gezin]", "Iedereen eet samen.")
      line.type("\r")
      try line.terminal.wait("one writes") { $0.focused.hasPrefix("▌ In eigen woorden") }
      return line
    }

    @Test("a slow one shows in the end what a fast one shows, and nothing that is typed meanwhile is lost")
    func slow() throws {
      let line = try openBakker()
      line.type("Oma Zoë hielp.\u{13}")
      try line.terminal.wait(for: "Oma Zoë hielp.", "Bewaard om")
      // Through all rows and panes, back to the text, and on: all at once, and much more than comes through meanwhile.
      line.type(String(repeating: "\t", count: 40) + "\u{1B}OR\u{1B}OS\u{1B}[15~\u{1B}OQ" + String(repeating: "\u{1B}[A", count: 60))
      line.type("\u{1B}[F En ze kookte.\u{13}")
      let slow = try line.terminal.wait(for: "Oma Zoë hielp. En ze kookte.", "Bewaard om", "[F2 Gezin]")
      line.type("\u{11}")
      #expect(try line.ended() == 0)
      #expect(home.ownWords() == "Oma Zoë hielp. En ze kookte.")
      let fast = try home.openBakker()
      let seen = try fast.wait(for: "Oma Zoë hielp. En ze kookte.", "[F2 Gezin]")
      #expect(seen.lines[1..<20] == slow.lines[1..<20])
      try fast.press("C-q")
      try fast.ended()
    }

    @Test("while nothing comes through, what is typed is saved all the same")
    func held() throws {
      let line = try openBakker()
      line.isHeld = true
      line.type("Oma Zoë hielp.\u{13}")
      try Patience.until("it is saved") { home.ownWords() == "Oma Zoë hielp." }
      line.isHeld = false
      try line.terminal.wait(for: "Oma Zoë hielp.", "Bewaard om")
      line.type("\u{11}")
      #expect(try line.ended() == 0)
    }

    @Test("one that breaks while nothing comes through keeps what was typed")
    func broken() throws {
      let line = try openBakker()
      line.type("Oma Zoë hielp.")
      try line.terminal.wait(for: "Oma Zoë hielp.")
      line.isHeld = true
      line.type(String(repeating: "\u{1B}OR\u{1B}OS\u{1B}[15~\u{1B}OQ", count: 60))
      line.hangUp()
      #expect(try line.ended() == 0)
      #expect(home.ownWords() == "Oma Zoë hielp.")
    }

    @Test("keys that come in byte by byte are the keys that they are")
    func cut() throws {
      // Between two bytes of one key any time may go by on a machine that is busy.
      let line = try openBakker(with: ["ESCDELAY": "60000"])
      try line.typeByBytes("Oma Zoë hlp😀\u{1B}[D\u{1B}OD\u{1B}[1;5D\u{1B}OCie\u{1B}[F\u{1B}[3~\u{7F}\u{13}")
      try line.terminal.wait(for: "Oma Zoë hielp", "Bewaard om")
      line.type("\u{11}")
      #expect(try line.ended() == 0)
      #expect(home.ownWords() == "Oma Zoë hielp")
    }

    @Test("a paste that comes in byte by byte is one paste")
    func cutPaste() throws {
      let line = try openBakker()
      line.type("Oma\u{1B}[200~")
      try line.typeByBytes(" Zoë 😀\rhielp\u{1B}[201~")
      line.type(".\u{13}")
      try line.terminal.wait(for: "hielp.", "Bewaard om")
      line.type("\u{11}")
      #expect(try line.ended() == 0)
      #expect(home.ownWords() == "Oma Zoë 😀\nhielp.")
    }
  }
}
