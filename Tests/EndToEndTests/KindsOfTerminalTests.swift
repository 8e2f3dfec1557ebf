import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Every kind of terminal")
  final class KindsOfTerminal {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    @Test(
      "it starts, types and stops in it",
      arguments: [
        ["TERM=xterm-256color"], ["TERM=xterm"], ["TERM=screen"], ["TERM=screen-256color"], ["TERM=tmux-256color"], ["TERM=linux"],
        ["TERM=vt100"], ["TERM=xterm-kitty"], ["TERM=bestaat-nergens"], ["NO_COLOR=1"], ["LC_ALL=C", "LANG=C"],
        ["LC_ALL=", "LANG=nl_NL.UTF-8"], ["LC_ALL=zz_ZZ.UTF-8"], ["LINES=5", "COLUMNS=9"],
      ])
    func starts(in environment: [String]) throws {
      let terminal = try home.openBakker(before: ["env"] + environment)
      try terminal.type("Oma Zoë hielp.")
      try terminal.wait(for: "Oma Zoë hielp.", "[F2 Gezin]")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(terminal.errors == "")
      #expect(home.ownWords() == "Oma Zoë hielp.")
    }

    @Test("NO_COLOR takes the colours away, of a theme that has them too")
    func withoutColours() throws {
      for (environment, expected) in [("GEWOON=1", true), ("NO_COLOR=1", false)] {
        let terminal = try home.open("--theme", "rustig-donker", before: ["env", environment])
        try terminal.wait(for: "Bakker", "Berg, van den")
        #expect(try terminal.lookInColour().contains(/\u{1B}\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/) == expected)
        try terminal.press("C-q")
        try terminal.ended()
      }
    }

    @Test("a theme that is chosen after all others looks as one that it was started with", arguments: ["xterm-256color", "xterm", "linux"])
    func anotherTheme(kind: String) throws {
      func settings(startedIn theme: String, choosing isOther: Bool) throws -> [[String]] {
        let terminal = try home.open("--theme", theme, before: ["env", "TERM=\(kind)"])
        try terminal.wait(for: "Bakker", "Berg, van den")
        try terminal.press("C-p")
        try terminal.type("instellingen")
        try terminal.wait(for: "› Instellingen")
        try terminal.press("Enter")
        if isOther {
          try terminal.wait(for: "1 Thema")
          try terminal.press("1")
          for theme in ["Kleurenblind, licht", "Kleurenblind, donker", "Hoog contrast, licht", "Hoog contrast, donker", "Warm papier"] {
            try terminal.press(theme == "Kleurenblind, licht" ? "End" : "Up")
            try terminal.wait("focus on \(theme)") { $0.focused.contains(theme) }
          }
          try terminal.press("Enter")
        }
        try terminal.wait(for: "1 Thema", "Warm papier")
        let seen = try terminal.lookInColour()
        try terminal.press("C-q")
        try terminal.ended()
        return Self.letters(in: seen)
      }
      let started = try settings(startedIn: "warm", choosing: false)
      let chosen = try settings(startedIn: "rustig-donker", choosing: true)
      for (row, (one, other)) in zip(started.prefix(20), chosen).enumerated() {
        // Blanks at the end of a row are kept by tmux or not.
        let count = max(one.lastIndex { !$0.hasPrefix(" ") } ?? 0, other.lastIndex { !$0.hasPrefix(" ") } ?? 0)
        let different = zip(one.prefix(count + 1), other.prefix(count + 1)).filter { $0 != $1 }
        #expect(different.isEmpty, "row \(row): \(different.prefix(5))")
      }
    }

    /// Every letter of each line with the colours and attributes that it has; of a blank nobody sees the colour of a letter.
    private static func letters(in seen: String) -> [[String]] {
      var (front, back, attributes) = ("", "", Set<Substring>())
      return seen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().flatMap { index, piece -> [String] in
          var text = piece
          if index > 0, let end = piece.firstIndex(of: "m") {
            text = piece[piece.index(after: end)...]
            let codes = piece[..<end].split(separator: ";")
            switch codes.first {
            case "38": front = codes.joined(separator: ";")
            case "48": back = codes.joined(separator: ";")
            case "0", nil: (front, back, attributes) = ("", "", [])
            case let code? where code.count == 1: attributes.insert(code)
            case let code? where code.hasPrefix("3") || code.hasPrefix("9"): front = code == "39" ? "" : String(code)
            case let code?: back = code == "49" ? "" : String(code)
            }
          }
          return text.map { $0 == " " ? " \(back)" : "\($0) \(front) \(back) \(attributes.sorted())" }
        }
      }
    }

    @Test("where no line is drawn below a text with colours, the field that is written in has a background")
    func linuxConsole() throws {
      for (kind, expected) in [("linux", true), ("xterm", false)] {
        let terminal = try home.open("--theme", "rustig-donker", before: ["env", "TERM=\(kind)"])
        try terminal.wait(for: "Bakker", "Berg, van den")
        try terminal.press("n")
        try terminal.wait(for: "Hoe noem je het gezin?")
        #expect(try terminal.lookInColour().contains(/\u{1B}\[([0-9;]*;)?46m/) == expected)
        try terminal.press("C-q")
        try terminal.ended()
      }
    }

    @Test("a theme's own mark stands before what has focus, and in plain letters the plain one")
    func marks() throws {
      for (locale, expected) in [("C.UTF-8", "► Bakker"), ("nl_NL.ISO-8859-1", "> Bakker")] {
        let terminal = try home.open("--theme", "hoog-contrast", before: ["env", "LC_ALL=\(locale)"])
        try terminal.wait(for: expected)
        try terminal.press("C-q")
        try terminal.ended()
      }
    }

    @Test(
      "a terminal that cannot draw, or a wish not to, gets it line by line and no codes", arguments: ["TERM=dumb", "TERM=", "ACCESSIBLE=1"])
    func lines(environment: String) throws {
      let terminal = try home.open(before: ["env", environment])
      try terminal.wait(for: "Gewoon, regel voor regel.", "Nummer of woord:")
      try terminal.type("bakker")
      try terminal.press("Enter")
      try terminal.wait(for: "m is verder.")
      try terminal.type("s")
      try terminal.press("Enter")
      #expect(try terminal.ended() == 0)
      #expect(terminal.errors == "")
      #expect(terminal.settings.before == terminal.settings.after)
    }

    @Test("line by line, a window that is closed and Ctrl-C keep what was typed", arguments: [SIGHUP, SIGINT, SIGTERM])
    func closed(signal: Int32) throws {
      let terminal = try home.open("--plain")
      try terminal.wait(for: "Nummer of woord:")
      try terminal.type("n")
      try terminal.press("Enter")
      try terminal.wait(for: "Hoe noem je het gezin?")
      try terminal.type("t")
      try terminal.press("Enter")
      try terminal.type("bakker")
      try terminal.press("Enter")
      try terminal.wait(for: "m is verder.")
      try terminal.type("1")
      try terminal.press("Enter")
      try terminal.type("Oma Zoë hielp.")
      try terminal.press("Enter")
      try Patience.until("the line is saved") { home.ownWords() == "Oma Zoë hielp." }
      try terminal.send(signal)
      #expect(try terminal.ended() == 0)
      #expect(terminal.settings.before == terminal.settings.after)
    }

    @Test("without a terminal it goes line by line too, and stops where nothing more comes in")
    func pipe() throws {
      for arguments in [[], ["demo"], ["debrief"], ["team"]] {
        let child = try home.run([home.program] + arguments)
        #expect(child.code == 0)
        #expect(child.output.hasPrefix("Gewoon, regel voor regel.") && child.output.hasSuffix(": "))
        #expect(!(child.output + child.errors).contains("\u{1B}"))
      }
    }

    @Test("what comes through a pipe is in the files, also a text that nothing came after")
    func piped() throws {
      let script = "printf '%s\\n' bakker '1 Oma Zoë hielp.' 2 'Sem zwemt.' 'Elke week.' | \"$0\" --plain"
      let child = try home.run(["sh", "-c", script, home.program])
      #expect(child.code == 0)
      #expect(home.ownWords() == "Oma Zoë hielp.")
      #expect(try home.json("dossiers/\(Home.bakker).json")["gezin"]?["goingWell"]?.text?.hasSuffix("Sem zwemt.\nElke week.") == true)
    }

    @Test("what was copied goes to the clipboard of the terminal on command, and no sooner")
    func clipboard() throws {
      let terminal = try home.openBakker()
      try terminal.type("Oma Zoë hielp.")
      try terminal.press("C-a", "C-c")
      try terminal.press("C-p")
      try terminal.type("andere programma")
      try terminal.wait(for: "Kopieer voor andere programma's")
      #expect(terminal.clipboard() == "")
      try terminal.press("Enter")
      try terminal.wait(for: "Op het klembord van je computer.")
      try Patience.until("it stands on the clipboard") { terminal.clipboard().hasPrefix("Oma Zoë hielp.") }
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
    }

    @Test("a storm of sizes, down to one cell, changes nothing but the picture")
    func sizes() throws {
      let terminal = try home.openBakker()
      try terminal.type("Oma hielp met de was.")
      try terminal.press("C-s")
      let before = try terminal.wait(for: "Oma hielp met de was.", "Bewaard om")
      for (columns, rows) in [
        (200, 60), (40, 12), (39, 11), (10, 3), (3, 40), (1, 1), (2, 1), (1, 2), (120, 40), (80, 1), (1, 24), (500, 5), (5, 200), (41, 13),
        (1, 1),
      ] {
        try terminal.resize(columns: columns, rows: rows)
      }
      try terminal.type(" En ze")
      for width in stride(from: 2, through: 78, by: 4) { try terminal.resize(columns: width, rows: max(1, width / 3)) }
      try terminal.resize(columns: 30, rows: 8)
      try terminal.wait(for: "Het venster is te klein")
      try terminal.resize(columns: 80, rows: 24)
      let after = try terminal.wait(for: "Oma hielp met de was. En ze", "[F2 Gezin]")
      #expect(after.cursorRow == before.cursorRow)
      #expect(after.focused.hasPrefix("▌ In eigen woorden"))
      try terminal.type(" kookte.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(home.ownWords() == "Oma hielp met de was. En ze kookte.")
    }
  }
}
