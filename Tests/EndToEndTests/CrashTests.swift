import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("When the program is stopped")
  final class Stopping {
    private let home: Home
    private static let sentence = "Oma belde: het ging vandaag goed op school, en Mila wil morgen weer. "

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    @Test("killed while typing, the next start offers the text and puts it back")
    func killed() throws {
      let terminal = try home.openBakker()
      var typed = ""
      // Typing goes on until a good part is in the journal, with letters after it that are not.
      try Patience.until("the journal holds what is typed", seconds: 60) {
        let letter = Self.sentence[Self.sentence.index(Self.sentence.startIndex, offsetBy: typed.count % Self.sentence.count)]
        try terminal.type(String(letter))
        typed.append(letter)
        return home.journal.contains(typed.prefix(40)) && typed.count > 40
      }
      try terminal.send(SIGKILL)
      #expect(try terminal.ended() == 128 + 9)

      let next = try home.open()
      try next.wait(for: "Er is tekst teruggevonden", "Gezin Bakker", "Zet terug")
      try next.press("Enter")
      try next.wait("the question goes away") { !$0.shows("Er is tekst teruggevonden") }
      try Patience.until("the text is in the file") { home.ownWords().count >= 40 }
      #expect(typed.hasPrefix(home.ownWords()))
      if try !next.look().shows("[F2 Gezin]") { try next.press("Enter") }
      try next.wait(for: "[F2 Gezin]", "Oma belde: het ging vandaag goed op")
      try next.press("C-q")
      #expect(try next.ended() == 0)
      #expect(home.journal == "")

      let later = try home.open()
      try later.wait(for: "Bakker", "Berg, van den")
      #expect(try !later.look().shows("Er is tekst teruggevonden"))
    }

    @Test("Ctrl-Q saves what stands in the field and leaves the terminal as it was")
    func quit() throws {
      let terminal = try home.openBakker()
      try terminal.type("Nog één ding.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(home.ownWords() == "Nog één ding.")
      #expect(home.journal == "")
      try leftAsItWas(terminal)
    }

    @Test(
      "asked to end by the system, it saves and leaves the terminal as it was",
      arguments: [SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGVTALRM, SIGXCPU, 40])
    func ended(by signal: Int32) throws {
      let terminal = try home.openBakker()
      try terminal.type("Nog één ding.")
      try terminal.wait(for: "Nog één ding.")
      try terminal.send(signal)
      try terminal.ended()
      #expect(home.ownWords() == "Nog één ding.")
      #expect(home.journal == "")
      try leftAsItWas(terminal)
    }

    @Test("a window that is closed saves what was typed")
    func windowClosed() throws {
      let terminal = try home.openBakker()
      try terminal.type("Nog één ding.")
      try terminal.wait(for: "Nog één ding.")
      let process = try terminal.process()
      terminal.close()
      try Patience.until("the program ends") { !Patience.isRunning(process) }
      #expect(home.ownWords() == "Nog één ding.")
      let next = try home.open()
      try next.wait(for: "Bakker")
      #expect(try !next.look().shows("alleen lezen"))
    }

    @Test("after a fault of its own the terminal is as it was", arguments: [SIGILL, SIGSEGV, SIGABRT, SIGTRAP])
    func crashed(by signal: Int32) throws {
      let terminal = try home.openBakker()
      let before = Files.everything(in: home.workspace + "/dossiers")
      try terminal.send(signal)
      #expect(try terminal.ended() == Int(128 + signal))
      try leftAsItWas(terminal)
      #expect(Files.everything(in: home.workspace + "/dossiers") == before)
    }

    private func leftAsItWas(_ terminal: Terminal) throws {
      let settings = terminal.settings
      #expect(settings.before.contains("icanon"))
      #expect(settings.before == settings.after)
      #expect(try !terminal.isFullScreen())
      #expect(try terminal.showsCursor())
    }
  }
}
