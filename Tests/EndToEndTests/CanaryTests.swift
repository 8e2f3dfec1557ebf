import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("What is private stays private")
  final class Canary {
    private static let colleague = "01JDQ0A0000000000000000W02"
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
      var team = try home.json("team/team.json")
      team.set(["id": .string(Self.colleague), "name": "Youssef Amrani", "role": "worker"], at: ["members", .index(1)])
      try home.write("team/team.json", team)
      var dossier = try home.json("dossiers/\(Home.bakker).json")
      dossier.set([["id": "01JDQ1B00000000000000000M1", "name": "Kanariemila", "role": "dochter"]], at: ["gezin", "members"])
      try home.write("dossiers/\(Home.bakker).json", dossier)
      try home.write("private/\(Home.bakker).json", CanaryFiles.own)
    }
    deinit { home.close() }

    /// What holds a canary word, of the files outside the places that are private.
    private func leaks() -> [String] {
      Files.everything(in: home.folder).filter { path, kept in
        let isPrivate = ["private", "trash", "conflicts"].contains { path.hasPrefix("data/gewoon/\($0)/") }
        let isJournal = path.hasPrefix("state/") && path.hasSuffix("/journal.json")
        // What a command of these stories printed last.
        let isScreen = path.hasPrefix("notes/")
        return !isPrivate && !isJournal && !isScreen && Self.isHit(String(decoding: kept.bytes, as: UTF8.self))
      }.map(\.key).sorted()
    }

    private static func isHit(_ text: String) -> Bool { text.contains(CanaryFiles.word) }

    // MARK: - The author's own

    /// Keys that lead to every screen where the author reads what is private.
    private static let screens = [
      "", "Enter F2", "Enter F3", "Enter F4", "Enter F5", "d", "F6", "Enter C-p 'door de tijd' Enter",
      "Enter C-p 'door de tijd' Enter Enter", "Enter C-p 'door de tijd' Enter Down Down Enter", "C-p 'prullenbak' Enter",
    ]

    @Test("whatever its author looks at, lists or checks, no word of it gets into another file or another command's output")
    func atHome() throws {
      var seen = false
      for keys in Self.screens {
        let screen = try home.screen(keys, size: "80x200")
        seen = seen || Self.isHit(screen.words)
      }
      #expect(seen)
      for arguments in [["list"], ["list", "--json"], ["check"], ["check", "--json"]] {
        let done = try home.run([home.program] + arguments)
        #expect(done.code == 0)
        #expect(!Self.isHit(done.output + done.errors))
      }
      #expect(Self.isHit(Files.text(home.workspace + "/private/\(Home.bakker).json")))
      #expect(leaks() == [])
    }

    @Test("typed, killed, thrown away and brought back: it stands in the journal and the trash, and nowhere else")
    func journalAndTrash() throws {
      let terminal = try home.open("debrief", "van den Berg")
      try terminal.wait(for: "Hoe wil je terugkijken?")
      try terminal.press("Enter")
      try terminal.wait(for: "Landen", "Met welk gevoel ging je weg?")
      try Patience.until("the journal holds what is typed") {
        try terminal.type(CanaryFiles.word + "-getypt ")
        return Self.isHit(home.journal)
      }
      try terminal.send(SIGKILL)
      try terminal.ended()
      #expect(leaks() == [])

      // The text is put back first; then the gezin goes, and its private file with it.
      let thrown = try home.frame("Enter Enter Esc Delete Right Enter")
      #expect(thrown.code == 0)
      let trash = Files.names(in: home.workspace + "/trash")
      #expect(trash.contains { Self.isHit(Files.text(home.workspace + "/trash/" + $0)) })
      #expect(leaks() == [])
    }

    // MARK: - Sharing

    private static let preview = "Enter C-p 'door de tijd' Enter Enter C-p 'delen met' Enter"

    @Test("every string that sharing writes stood in the preview; landing, hunch, names and what is not known stay behind")
    func sharing() throws {
      let before = try home.screen(Self.preview, size: "80x200")
      #expect(before.shows("Delen met het team") && before.shows("Deel dit nu met het team"))
      #expect(Files.names(in: home.workspace + "/team/reflections") == [])
      let done = try home.screen(Self.preview + " C-p 'nu delen' Enter", size: "80x200")
      #expect(done.shows("Gedeeld."))
      let file = "team/reflections/\(Home.bakker).\(Home.sanne).json"
      let kept = try Kept(try home.json(file))
      let texts = CanaryFiles.texts(in: kept.file)
      #expect(texts.filter { !before.shows($0) } == [])
      for text in CanaryFiles.shareable { #expect(texts.contains { $0.contains(text) }, "\(text)") }
      for key in ["landing", "hunch", "at", "later"] { #expect(kept.reflection[key] == nil, "\(key)") }
      #expect(leaks() == [])
      #expect(!Files.text(home.workspace + "/" + file).contains("Kanariemila"))
      #expect(!before.shows("landing-een"))
    }

    @Test("a hunch goes along only when its author puts it in, and a piece that is taken out stays behind")
    func pieces() throws {
      let terminal = try home.open("--now", Home.now)
      try terminal.wait(for: "Bakker", "Berg, van den")
      try terminal.press("Enter")
      try terminal.wait(for: "[F2 Gezin]", "Gezin Bakker")
      try terminal.command("door de tijd")
      try terminal.wait(for: "2 reflecties", "Antwoorden per onderdeel")
      try terminal.press("Enter")
      try terminal.wait(for: "Je gevoel na afloop")
      try terminal.command("delen met het team")
      try terminal.wait(for: "Zo leest het team het")
      for (title, mark) in [("Wat neem ik mee", "[ ]"), ("Mijn gevoel erbij", "[x]")] {
        try terminal.walk(to: title)
        try terminal.press("Space")
        try terminal.wait("the mark changes") { $0.focused.contains(mark) }
      }
      try terminal.walk(to: "Deel dit nu met het team")
      try terminal.press("Enter")
      try terminal.wait(for: "Gedeeld.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      let kept = try Kept(try home.json("team/reflections/\(Home.bakker).\(Home.sanne).json"))
      #expect(kept.reflection["hunch"]?.text == CanaryFiles.word + "-gevoel-een")
      #expect(kept.reflection["learned"] == nil)
      #expect(kept.reflection["wantToLearn"] != nil)
    }

    // MARK: - Somebody else at the keyboard

    @Test("with a colleague at the keyboard no command and no screen shows a word of it")
    func colleague() throws {
      mkdir(home.workspace + "/trash", 0o700)
      try home.write("trash/01JDQ1B00000000000000000E9.20261119T100000Z.json", CanaryFiles.thrownAway)
      for arguments in [["list"], ["list", "--json"], ["check"]] {
        let done = try home.run([home.program] + arguments + ["--member", "Youssef Amrani"])
        #expect(done.code == 0)
        #expect(!Self.isHit(done.output + done.errors), "\(arguments)")
      }
      for format in ["md", "html", "txt"] {
        for reader in ["worker", "file"] {
          let done = try home.run(
            [home.program, "export", "Bakker", "--as", format, "--for", reader, "--member", "Youssef Amrani"])
          #expect(done.code == 77)
          #expect(!Self.isHit(done.output + done.errors))
        }
      }
      for keys in Self.screens + ["d Down Enter", "F6 Enter", "Enter F4 'x'", "Enter C-p 'delen' Enter"] {
        let screen = try home.screen(keys, size: "80x200", member: "Youssef Amrani")
        #expect(!Self.isHit(screen.words), "\(keys)\n\(screen)")
        #expect(!screen.shows("reflectie vandaag"), "\(keys)")
      }
      #expect(try Self.isHit(home.screen("C-p 'prullenbak' Enter").words))
      #expect(try home.screen("C-p 'prullenbak' Enter", member: "Youssef Amrani").shows("De prullenbak is leeg."))
      #expect(try home.screen("Enter F4", member: "Youssef Amrani").shows("reflecties van een collega"))
      #expect(leaks() == [])
    }
  }
}
