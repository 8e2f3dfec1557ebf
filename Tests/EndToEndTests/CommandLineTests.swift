import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("The command line")
  final class CommandLineStories {
    private let home: Home

    init() throws { home = try Home() }
    deinit { home.close() }

    @Test("the same sample twice is the same bytes, and nothing is wrong with it")
    func sample() throws {
      for folder in ["een", "twee"] {
        let made = try home.gewoon("sample", home.folder + "/" + folder, "--dossiers", "200", "--seed", "1")
        #expect(made.code == 0)
        #expect(made.output + made.errors == "")
      }
      let first = Files.everything(in: home.folder + "/een")
      #expect(first.keys.count { $0.hasPrefix("dossiers/") } == 200)
      #expect(first == Files.everything(in: home.folder + "/twee"))
      let checked = try home.gewoon("check", home.folder + "/een", "--json")
      #expect(checked.code == 0)
      #expect(try JSON.parse(Array(checked.output.utf8))["faults"] == [])
      let listed = try home.gewoon("list", "--workspace", home.folder + "/een", "--json")
      #expect(listed.code == 0)
      #expect(try JSON.parse(Array(listed.output.utf8)).items.count == 200)
      #expect(try home.gewoon("sample", home.folder + "/drie", "--dossiers", "200", "--seed", "2").code == 0)
      #expect(first != Files.everything(in: home.folder + "/drie"))
    }

    @Test("the demo is written by sample, and nothing is wrong with it")
    func demo() throws {
      #expect(try home.gewoon("sample", home.folder + "/demo", "--demo").code == 0)
      #expect((6...8).contains(Files.names(in: home.folder + "/demo/dossiers").count))
      #expect(try home.gewoon("check", home.folder + "/demo").code == 0)
    }

    @Test("the demo opens full screen and leaves nothing behind")
    func demoOnScreen() throws {
      let terminal = try home.open("demo")
      try terminal.wait(for: "Gezinnen", "op achternaam")
      try terminal.press("Enter")
      try terminal.wait(for: "[F2 Gezin]")
      #expect(Files.names(in: home.folder).contains { $0.hasPrefix("gewoon-demo-") })
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(!Files.names(in: home.folder).contains { $0.hasPrefix("gewoon-demo-") })
      for place in ["data", "state", "config", "cache"] { #expect(Files.names(in: home.folder + "/" + place) == []) }
    }

    @Test(
      "wrong usage is 64, with a word about it and no result",
      arguments: [
        ["nonsense"], ["--nope"], ["list", "--nope"], ["list", "--now", "gisteren"], ["list", "--lang", "fr"], ["sample"],
        ["sample", "map"],
        ["sample", "map", "--dossiers", "-1"], ["sample", "map", "--dossiers", "1", "--demo"], ["frame", "--demo", "--keys", "Foo"],
        ["frame", "--demo", "--size", "80"],
      ])
    func usage(_ arguments: [String]) throws {
      let child = try home.run([home.program] + arguments)
      #expect(child.code == 64)
      #expect(child.output == "")
      #expect(child.errors != "")
      #expect(Files.names(in: home.folder + "/data") == [])
    }

    @Test("what is wrong on the command line is never said raw, where it could steer the terminal")
    func raw() throws {
      let odd = "\u{1B}[31mrood\u{7}\u{202E}"
      for arguments in [["frame", "--demo", "--keys", odd], ["list", "--now", odd], [odd], ["list", odd], ["export", odd, "--as", odd]] {
        let child = try home.run([home.program] + arguments)
        #expect(child.code == 64)
        #expect(child.errors.contains("[31mrood"))
        #expect(child.errors.unicodeScalars.allSatisfy { $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory) })
      }
      #expect(try home.gewoon("frame", "--demo", "--keys", String(repeating: "x", count: 5000)).errors.utf8.count < 2000)
    }

    @Test("the page on accessibility is told on the command line too, in either language")
    func access() throws {
      for (arguments, words) in [
        (["help", "access"], "Nog niet zo goed"), (["help", "access", "--lang", "en"], "Not so good yet"),
        (["--lang", "en", "help", "access"], "Not so good yet"),
      ] {
        let child = try home.run([home.program] + arguments)
        #expect(child.code == 0 && child.output.contains(words) && child.errors == "")
        #expect(child.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      }
    }

    @Test("a result that cannot be written is 74 with a sentence; who reads has enough, and it ends quietly")
    func output() throws {
      try home.gewoon("sample", home.workspace, "--dossiers", "40").expectDone()
      for command in [
        "list", "list --json", "search d", "search d --json", "check", "check --json", "themes", "keys", "keys --markdown", "--help",
        "list --help", "--version", "frame",
      ] {
        let full = try home.run(["sh", "-c", "cd \"$1\"; \"$0\" \(command) > /dev/full", home.program, home.folder])
        #expect(full.code == 74, "\(command)")
        #expect(full.errors.split(separator: "\n").count == 1, "\(full.errors)")
        let closed = try home.run(["sh", "-c", "\"$0\" \(command) >&-", home.program])
        #expect(closed.code == 74, "\(command)")
        for trap in ["", "trap '' PIPE;"] {
          let line = "\(trap) { \"$0\" \(command); echo $? >&2; } | head -c 1 > /dev/null"
          #expect(try home.run(["bash", "-c", line, home.program]).errors == "0\n", "\(command)")
        }
      }
      #expect(try home.gewoon("check").code == 0)
    }

    @Test("a fictitious team does not go where something is, and says what is there")
    func notEmpty() throws {
      let demo = home.folder + "/demo"
      try home.gewoon("sample", demo, "--demo").expectDone()
      #expect(try home.gewoon("list", "--workspace", demo).output.contains("Ilyas 4, Dina 2, Samira 31, Hamza 34"))
      try Files.write(Array("x".utf8), to: home.folder + "/notes/iets.txt")
      let before = Files.everything(in: demo)
      for arguments in [["sample", demo, "--demo"], ["sample", demo, "--dossiers", "3"], ["demo", "--keep", demo]] {
        let child = try home.run([home.program] + arguments)
        #expect(child.code == 73)
        #expect(child.errors.contains(demo + " is al een map van Gewoon. Er is niets veranderd."))
        #expect(!child.errors.contains("ontbreekt"))
      }
      let other = try home.gewoon("sample", home.notes, "--demo")
      #expect(other.code == 73 && other.errors.contains("In \(home.notes) staat al iets."))
      #expect(Files.everything(in: demo) == before)
    }

    @Test("on a folder that is not there or empty, only the screen begins; every other command is 66")
    func nothingThere() throws {
      for isThere in [false, true] {
        if isThere { mkdir(home.workspace, 0o700) }
        for arguments in [["list"], ["list", "--json"], ["search", "oma"], ["check"], ["check", home.folder + "/nergens"]] {
          let child = try home.run([home.program] + arguments)
          #expect(child.code == 66)
          #expect(child.output == "")
          #expect(child.errors != "")
        }
        let frame = try home.gewoon("frame", "--size", "80x24")
        #expect(frame.code == 0)
        #expect(frame.output.contains("Welkom bij Gewoon"))
      }
      #expect(Files.names(in: home.workspace) == [])
    }

    @Test("a workspace.json that cannot be read as one is 65, and stays as it is")
    func brokenMarker() throws {
      try home.writeWorkspace()
      for text in ["", "hallo", "{\"format\": \"gewoon/team\", \"version\": 1}"] {
        try Files.write(Array(text.utf8), to: home.workspace + "/workspace.json")
        let before = Files.everything(in: home.workspace)
        let listed = try home.gewoon("list")
        #expect(listed.code == 65)
        #expect(listed.output == "")
        #expect(listed.errors.contains("workspace.json"))
        #expect(try home.gewoon("check").code == 1)
        #expect(Files.everything(in: home.workspace) == before)
      }
    }

    @Test("sample never writes where something stands (73)")
    func cannotCreate() throws {
      try home.writeWorkspace()
      let before = Files.everything(in: home.workspace)
      let child = try home.gewoon("sample", home.workspace, "--dossiers", "3")
      #expect(child.code == 73)
      #expect(child.errors != "")
      #expect(Files.everything(in: home.workspace) == before)
      #expect(try home.gewoon("sample", "/proc/hier-niet", "--dossiers", "3").code == 73)
    }

    @Test("results are Dutch, English where asked, and the locale asks too")
    func language() throws {
      try home.writeWorkspace()
      #expect(try home.gewoon("list").output.contains("nog geen reflectie"))
      #expect(try home.gewoon("list", "--lang", "en").output.contains("no reflection"))
      let english = try home.run([home.program, "list"], with: ["LC_ALL": "en_GB.UTF-8"])
      #expect(english.output.contains("no reflection"))
      let german = try home.run([home.program, "list"], with: ["LC_ALL": "de_DE.UTF-8"])
      #expect(german.output.contains("nog geen reflectie"))
    }

    @Test("the language of the settings is spoken by every command; the locale has less to say, and the option more")
    func languageOfSettings() throws {
      try home.writeWorkspace()
      mkdir(home.folder + "/config/gewoon", 0o700)
      try Files.write(Array("# van mij\nlanguage = \"en\"\n".utf8), to: home.folder + "/config/gewoon/config.toml")
      for (arguments, words) in [
        (["list"], "no reflection"), (["check"], "all is well"), (["keys"], "Arrows go from row to row"),
        (["help", "access"], "Not so good yet"),
        (["search", "zzz"], "Nothing"), (["lsit"], "Did you mean"), (["export", "nobody", "--as", "md"], "There is no family named"),
        (["export", "Bakker", "--as", "md", "--what", "plan"], "The plan"), (["frame"], "Families"),
        (["themes"], "Colours of the terminal"),
      ] {
        let said = try home.run([home.program] + arguments)
        #expect((said.output + said.errors).contains(words), "\(arguments): \(said.output.prefix(300))\(said.errors)")
      }
      #expect(try home.gewoon("list", "--lang", "nl").output.contains("nog geen reflectie"))
      try Files.write(Array("language = \"nl\"\n".utf8), to: home.folder + "/config/gewoon/config.toml")
      #expect(try home.run([home.program, "list"], with: ["LC_ALL": "en_GB.UTF-8"]).output.contains("nog geen reflectie"))
    }

    @Test("no result holds an escape code, whatever stands in the files and their names")
    func noControls() throws {
      try home.writeWorkspace()
      var tree = try home.json("dossiers/\(Home.bakker).json")
      tree.set("Gezin \u{1B}[31mrood\u{9B}2J", at: JSONPath([.key("gezin"), .key("name")]))
      tree.set("\u{1B}]0;x\u{7}Rood", at: JSONPath([.key("gezin"), .key("sortName")]))
      try home.write("dossiers/\(Home.bakker).json", tree)
      try Files.write([], to: home.workspace + "/dossiers/\u{1B}[2J\u{9B}1m.json")
      for arguments in [
        ["list"], ["list", "--json"], ["search", "rood"], ["search", "rood", "--json"], ["check"], ["check", "--json"], ["frame"],
        ["themes"], ["keys"], ["keys", "--markdown"],
      ] {
        let child = try home.run([home.program] + arguments)
        let controls = (child.output + child.errors).unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(controls.isEmpty, "\(arguments)")
        #expect([0, 1].contains(child.code))
      }
    }

    @Test("options may stand before the command, the environment may name the workspace, and the option beats it")
    func whichWorkspace() throws {
      try home.writeWorkspace()
      let place = home.workspace
      let names = { (child: Child) in try JSON.parse(Array(child.output.utf8)).items.compactMap { $0["name"]?.text } }
      let expected = ["Gezin Bakker", "Gezin van den Berg"]
      #expect(try names(home.gewoon("list", "--json")) == expected)
      #expect(try names(home.gewoon("--workspace", place, "list", "--json")) == expected)
      let elsewhere = ["XDG_DATA_HOME": home.folder + "/leeg", "GEWOON_WORKSPACE": place]
      #expect(try names(home.run([home.program, "list", "--json"], with: elsewhere)) == expected)
      let beaten = ["GEWOON_WORKSPACE": home.folder + "/leeg"]
      #expect(try names(home.run([home.program, "list", "--json", "--workspace", place], with: beaten)) == expected)
      #expect(try home.run([home.program, "list"], with: beaten).code == 66)
    }

    @Test("in a terminal the list has a head and fits; for other programs it has no head and everything is whole")
    func listInTerminal() throws {
      try home.writeWorkspace()
      let row = { (name: String) in name + String(repeating: " ", count: 13 - name.count + 5) + "nog geen reflectie  geen open stap\n" }
      #expect(try home.gewoon("list").output == row("Bakker") + row("Berg, van den"))
      #expect(try home.run([home.program, "list"], with: ["COLUMNS": "30"]).output == row("Bakker") + row("Berg, van den"))
      let demo = home.folder + "/demo"
      try home.gewoon("sample", demo, "--demo").expectDone()
      for (columns, words) in [
        (120, ["Gezin", "Wie", "Laatste reflectie", "Stappen", "Ilyas 4, Dina 2, Samira 31, "]),
        (80, ["Wie", "Linda 39, M", "nog geen reflectie"]),
        (60, ["Laatste reflectie", "Kartosen-Moertabat"]), (40, ["Gezin", "Stappen", "Kartosen"]), (30, ["Stappen", "Kartosen"]),
      ] {
        let terminal = try home.open("list", "--workspace", demo, "--now", "2026-11-20T15:30:00+01:00", columns: columns)
        let screen = try terminal.wait(for: "Visser")
        #expect(try terminal.ended() == 0)
        for word in words { #expect(screen.shows(word), "\(columns)\n\(screen)") }
        // No row was too wide for its line.
        let lines = screen.lines.filter { !$0.isEmpty }
        #expect(lines.count == 9 && lines[0].hasPrefix("Gezin "), "\(columns)\n\(screen)")
        #expect(lines.dropFirst().allSatisfy { $0.contains("stap") }, "\(columns)\n\(screen)")
      }
    }

    @Test("what there is: themes, keys, the version")
    func whatThereIs() throws {
      let themes = try home.gewoon("themes").output.split(separator: "\n")
      for line in [
        "terminal              Kleuren van de terminal", "rustig-donker         Rustig, donker", "rustig-licht          Rustig, licht",
        "warm                  Warm papier", "hoog-contrast-donker  Hoog contrast, donker", "hoog-contrast-licht   Hoog contrast, licht",
        "kleurenblind-donker   Kleurenblind, donker", "kleurenblind-licht    Kleurenblind, licht",
      ] { #expect(themes.contains(line[...])) }
      #expect(try home.gewoon("keys").output.contains("Ctrl-Q"))
      #expect(try home.gewoon("keys", "--markdown").output.hasPrefix("| toets | doet |\n|---|---|\n"))
      let names = try home.gewoon("keys", "--names").output.split(separator: "\n")
      #expect(names.contains { $0.hasPrefix("planning ") && $0.contains("F7") } && !names.contains { $0.hasPrefix("move ") })
      #expect(try home.gewoon("keys", "--names", "--markdown").output.hasPrefix("| naam | toets | doet |\n|---|---|---|\n"))
      #expect(try home.gewoon("--version").code == 0)
      #expect(try home.gewoon("--help").output.contains("list"))
    }
  }
}
