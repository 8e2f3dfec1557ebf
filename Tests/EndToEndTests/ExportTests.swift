import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Taking one reflection out of Gewoon")
  final class ExportStories {
    private static let colleague = "01JDQ0A0000000000000000W02"
    private static let early = "01JDQ1B00000000000000000R1"
    private static let late = "01JDQ1B00000000000000000R2"

    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
      var team = try home.json("team/team.json")
      team.set(["id": .string(Self.colleague), "name": "Youssef Amrani", "role": "supervisor"], at: ["members", .index(9)])
      try home.write("team/team.json", team)
      try home.write("private/\(Home.bakker).json", Self.privateFile(of: Home.sanne))
    }
    deinit { home.close() }

    private static func privateFile(of author: String) -> JSON {
      [
        "format": "gewoon/private", "version": 1, "dossier": .string(Home.bakker), "author": .string(author),
        "reflections": [
          [
            "id": .string(early), "visit": "2026-11-06", "created": "2026-11-06T15:00:00+01:00", "landing": "kanarie-landing",
            "hunch": "kanarie-gevoel", "wentWell": "De vroege.", "shared": "2026-11-07T09:00:00+01:00",
            "answers": [["question": "eigen-regie.tempo", "asked": "Hoe snel?", "scale": 4, "text": "# Te *snel* <b>"]],
          ],
          [
            "id": .string(late), "visit": "2026-11-20", "created": "2026-11-20T15:00:00+01:00", "landing": "kanarie-landing",
            "hunch": "kanarie-gevoel", "wentWell": "De late \u{1B}[31m.", "learned": "Eerst vragen.",
          ],
        ],
      ]
    }

    private func export(_ arguments: String...) throws -> Child { try home.run([home.program, "export"] + arguments) }

    @Test("The newest visit by itself, in each format, and nothing in the folder changes")
    func formats() throws {
      let before = Files.everything(in: home.workspace)
      let starts = [
        "md": "# Reflectie van 20 november 2026 bij Gezin Bakker\n", "txt": "Reflectie van 20 november 2026 bij Gezin Bakker\n",
        "html": "<!DOCTYPE html>\n",
      ]
      for (format, start) in starts {
        let made = try export("Bakker", "--as", format)
        #expect(made.code == 0)
        #expect(made.errors == "")
        #expect(made.output.hasPrefix(start))
        #expect(made.output.contains("De late"))
        #expect(made.output.contains("Sanne de Wit"))
        #expect(!made.output.contains("De vroege"))
        #expect(!made.output.contains("kanarie"))
        #expect(!made.output.contains("\u{1B}"))
      }
      #expect(Files.everything(in: home.workspace) == before)
    }

    @Test("One of a day or by its id, with what was typed as text")
    func whichOne() throws {
      for which in ["2026-11-06", Self.early] {
        let made = try export("Bakker", "--as", "md", "--reflection", which)
        #expect(made.code == 0)
        #expect(made.output.contains("### Hoe snel?\n\n**4** op een schaal"))
        #expect(made.output.contains("\n\\# Te \\*snel\\* \\<b\\>\n"))
        // The team folder holds no copy of it, whatever the original says.
        #expect(made.output.contains(", geschreven door Sanne de Wit, nog niet af, nog niet gedeeld\n"))
      }
      for which in ["2026-11-07", "01JDQ1B00000000000000000R9"] {
        let made = try export("Bakker", "--as", "md", "--reflection", which)
        #expect(made.code == 66)
        #expect(made.output == "")
        #expect(made.errors.contains("geen reflectie"))
      }
    }

    @Test("The text for the municipal file has no numbers of one's own work in it")
    func file() throws {
      let made = try export("Bakker", "--as", "txt", "--for", "file", "--reflection", "2026-11-06")
      #expect(made.code == 0)
      #expect(made.output.contains("Dit schreef Sanne de Wit over het eigen werk."))
      #expect(made.output.contains("De vroege."))
      #expect(!made.output.contains("Te *snel*"))
      #expect(!made.output.contains("kanarie"))
    }

    @Test("A gezin by its name, a part of it or its id; none is 66, several are 65 with their names")
    func gezin() throws {
      for name in ["Gezin Bakker", "bakker", "BAKK", "  gezin   bakker ", Home.bakker] {
        #expect(try export(name, "--as", "txt").code == 0, "\(name)")
      }
      let several = try export("gezin", "--as", "txt")
      #expect(several.code == 65)
      #expect(several.output == "")
      #expect(several.errors.contains("Gezin Bakker en Gezin van den Berg"))
      for name in ["Jansen", "", "01JDQ1B0000000000000000009"] {
        let none = try export(name, "--as", "txt")
        #expect(none.code == 66, "\(name)")
        #expect(none.errors.contains("Er is geen gezin met de naam"))
      }
      // Whoever is called so goes before whoever is only called something like it.
      try home.write(
        "dossiers/01JDQ1B0000000000000000003.json",
        ["format": "gewoon/dossier", "version": 1, "id": "01JDQ1B0000000000000000003", "gezin": ["name": "Gezin Bakkerman"]])
      #expect(try export("Bakker", "--as", "txt").output.contains("Gezin Bakker\n"))
      #expect(try export("Bakk", "--as", "txt").code == 65)
      #expect(try export("van den Berg", "--as", "txt").code == 66)
    }

    @Test("Somebody else's private reflection is never exported")
    func ofOther() throws {
      let asColleague = try export("Bakker", "--as", "txt", "--member", "Youssef Amrani")
      #expect(asColleague.code == 77)
      #expect(asColleague.output == "")
      #expect(asColleague.errors.contains("collega"))
      let unknown = try home.json("workspace.json")
      var nobody = unknown
      nobody.set(nil, at: ["me"])
      try home.write("workspace.json", nobody)
      #expect(try export("Bakker", "--as", "txt").code == 77)
      #expect(!asColleague.errors.contains("kanarie"))
    }

    @Test("To a file, only for oneself, in the place of what stood there")
    func toFile() throws {
      let place = home.folder + "/home/reflectie.html"
      for force in [[], ["--force"]] {
        let made = try home.run([home.program, "export", "Bakker", "--as", "html", "-o", place] + force)
        #expect(made.code == 0)
        #expect(made.output + made.errors == "")
      }
      #expect(try Files.text(place) == export("Bakker", "--as", "html").output)
      #expect(Files.everything(in: home.folder + "/home")["reflectie.html"]?.mode == S_IFREG | 0o600)
      #expect(Files.names(in: home.folder + "/home") == ["reflectie.html"])
      let nowhere = try export("Bakker", "--as", "html", "-o", home.folder + "/nergens/x.html")
      #expect(nowhere.code == 73)
      #expect(nowhere.errors.contains("nergens/x.html"))
      #expect(try export("Bakker", "--as", "txt", "-o", "/dev/full").code == 74)
    }

    @Test("Never into Gewoon's own folder or the team's, by whatever way")
    func notInside() throws {
      let link = home.folder + "/home/team"
      symlink(home.workspace + "/team", link)
      let before = Files.everything(in: home.workspace)
      for place in ["/workspace.json", "/dossiers/\(Home.bakker).json", "/nieuw.txt", "/team/nieuw.txt"] {
        let refused = try export("Bakker", "--as", "txt", "-o", home.workspace + place)
        #expect(refused.code == 73)
        #expect(refused.errors.contains("-o"))
      }
      #expect(try export("Bakker", "--as", "txt", "-o", link + "/nieuw.txt").code == 73)
      #expect(Files.everything(in: home.workspace) == before)
    }

    @Test("A private file that does not open is named, and nothing is written")
    func broken() throws {
      try Files.write(Array("{".utf8), to: home.workspace + "/private/\(Home.bakker).json")
      let made = try export("Bakker", "--as", "txt")
      #expect(made.code == 65)
      #expect(made.output == "")
      #expect(made.errors.contains("private/\(Home.bakker).json"))
    }

    @Test(
      "Wrong usage is 64",
      arguments: [
        ["export"], ["export", "Bakker"], ["export", "Bakker", "--as", "pdf"],
        ["export", "Bakker", "--as", "md", "--what", "plan", "--for", "portfolio"],
        ["export", "Bakker", "--as", "md", "--what", "map", "--for", "file"], ["export", "Bakker", "--as", "svg", "--what", "plan"],
        ["export", "Bakker", "--as", "md", "--reflection", "gisteren"],
      ])
    func usage(_ arguments: [String]) throws {
      let child = try home.run([home.program] + arguments)
      #expect(child.code == 64)
      #expect(child.output == "")
    }
  }
}
