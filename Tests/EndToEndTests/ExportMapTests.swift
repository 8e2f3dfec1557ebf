import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Taking the map out of Gewoon")
  final class ExportMapStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
      var dossier = try home.json("dossiers/\(Home.bakker).json")
      let oma = "01JDQ1B00000000000000000P1"
      let els = "01JDQ1B00000000000000000P2"
      dossier.set(
        [
          "changed": "2026-11-04",
          "people": [
            ["id": .string(oma), "name": "Oma Ria \u{1B}[31m", "sector": "family", "ring": 1, "quality": "strong", "note": "kanarie"],
            [
              "id": .string(els), "name": "Juf <Els>", "sector": "school", "ring": 2, "asked": "notAsked", "quality": "broken",
              "strain": true,
            ],
          ],
          "ties": [["a": .string(oma), "b": .string(els)], ["a": .string(oma), "b": .string(oma)]],
        ], at: ["network"])
      try home.write("dossiers/\(Home.bakker).json", dossier)
    }
    deinit { home.close() }

    private func export(_ arguments: String...) throws -> Child { try home.run([home.program, "export", "Bakker"] + arguments) }

    @Test("As a picture, data or a list, on standard output, and nothing in the folder changes")
    func formats() throws {
      let before = Files.everything(in: home.workspace)
      let starts = [
        "svg": "<svg xmlns=", "graphml": "<?xml version=", "txt": "Wie staan er om Gezin Bakker heen?\n", "md": "# Wie staan er om",
        "html": "<!DOCTYPE html>\n",
      ]
      for (format, start) in starts {
        let made = try export("--as", format, "--what", "map")
        #expect(made.code == 0)
        #expect(made.errors == "")
        #expect(made.output.hasPrefix(start))
        #expect(made.output.contains("Oma Ria"))
        #expect(!made.output.contains("kanarie"))
        #expect(!made.output.contains("\u{1B}"))
        // In plain text a sign is a sign; everywhere else it would be markup.
        #expect(made.output.contains("<Els>") == (format == "txt"))
      }
      #expect(Files.everything(in: home.workspace) == before)
    }

    @Test("Those on it may see it, unless it is data or for the worker")
    func readers() throws {
      for format in ["svg", "html", "txt", "md"] {
        let fit = try export("--as", format, "--what", "map").output
        #expect(try export("--as", format, "--what", "map", "--for", "family").output == fit)
        let whole = try export("--as", format, "--what", "map", "--for", "worker").output
        for (text, isWhole) in [(fit, false), (whole, true)] {
          #expect(text.lowercased().contains("spanning") == isWhole, "\(format)")
          #expect(text.lowercased().contains("gevraagd") == isWhole, "\(format)")
        }
      }
      #expect(try export("--as", "json", "--what", "map").output.contains("spanning"))
      #expect(try export("--as", "graphml").output.contains("broken"))
      #expect(try !export("--as", "graphml", "--for", "family").output.contains("broken"))
    }

    @Test("svg and graphml are the map without saying so; with initials no name is left")
    func defaults() throws {
      for format in ["svg", "graphml"] {
        #expect(try export("--as", format).output == export("--as", format, "--what", "map").output)
        let initials = try export("--as", format, "--initials")
        #expect(initials.code == 0)
        for name in ["Ria", "Els", "Bakker"] { #expect(!initials.output.contains(name)) }
      }
      // A page is a reflection unless it is said to be the map, and here is none.
      #expect(try export("--as", "md").code == 66)
    }

    @Test("csv is three files in a folder of its own, with the same bytes each time")
    func tables() throws {
      let folder = home.folder + "/home/kaart"
      for place in [folder, folder + "/"] {
        let made = try export("--as", "csv", "-o", place, "--force")
        #expect(made.code == 0)
        #expect(made.output + made.errors == "")
        #expect(Files.names(in: folder) == ["ego.csv", "people.csv", "ties.csv"])
      }
      #expect(Files.text(folder + "/ties.csv").split(whereSeparator: \.isNewline).count == 1 + 2 + 1)
      #expect(Files.everything(in: folder).values.allSatisfy { $0.mode == S_IFREG | 0o600 })
      let before = Files.everything(in: folder)
      _ = try export("--as", "csv", "-o", folder, "--force")
      #expect(Files.everything(in: folder) == before)
    }

    @Test("To a file of its own; never into Gewoon's own folder")
    func toFile() throws {
      let place = home.folder + "/home/kaart.svg"
      #expect(try export("--as", "svg", "-o", place).code == 0)
      #expect(try Files.text(place) == export("--as", "svg").output)
      let before = Files.everything(in: home.workspace)
      for arguments in [
        ["--as", "svg", "-o", home.workspace + "/kaart.svg"], ["--as", "csv", "-o", home.workspace + "/kaart"],
        ["--as", "csv", "-o", home.workspace + "/team/"], ["--as", "csv", "-o", home.workspace],
      ] {
        let refused = try home.run([home.program, "export", "Bakker"] + arguments)
        #expect(refused.code == 73)
        #expect(refused.errors.contains("-o"))
      }
      #expect(Files.everything(in: home.workspace) == before)
      #expect(try export("--as", "csv", "-o", home.folder + "/nergens/kaart").code == 73)
      #expect(try export("--as", "csv", "-o", place).code == 73)
      #expect(try export("--as", "svg", "-o", "/dev/full").code == 74)
    }

    @Test("A private file that does not open does not stand in the way of the map")
    func broken() throws {
      try Files.write(Array("{".utf8), to: home.workspace + "/private/\(Home.bakker).json")
      let made = try export("--as", "txt", "--what", "map")
      #expect(made.code == 0)
      #expect(made.errors == "")
    }

    @Test(
      "What does not fit together is 64, with a sentence",
      arguments: [
        ["--as", "csv"], ["--as", "svg", "--what", "reflection"], ["--as", "csv", "--what", "reflection", "-o", "x"],
        ["--as", "svg", "--for", "file"], ["--as", "txt", "--what", "map", "--reflection", "last"],
      ])
    func usage(_ arguments: [String]) throws {
      let child = try home.run([home.program, "export", "Bakker"] + arguments)
      #expect(child.code == 64)
      #expect(child.output == "")
      #expect(child.errors.split(whereSeparator: \.isNewline).count == 1)
    }
  }
}
