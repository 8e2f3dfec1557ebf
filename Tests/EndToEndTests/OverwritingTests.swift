import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Files that somebody named")
  final class OverwritingStories {
    private let home: Home
    private let demo: String

    init() throws {
      home = try Home()
      demo = home.folder + "/demo"
      try home.gewoon("sample", demo, "--demo").expectDone()
    }
    deinit { home.close() }

    private static let writers = [
      "export Bakker --as html -o", "export Bakker --as svg --output", "export Bakker --as ics -o", "export --all --as ics -o",
      "export Visser --as txt --what profile -o", "team --as html -o", "pack out", "socialmap out",
    ]

    private func run(_ line: String, _ path: String, _ more: String = "") throws -> Child {
      try home.run(["sh", "-c", "\"$0\" \(line) \"$1\" \(more) --workspace \"$2\"", home.program, path, demo])
    }

    @Test("What is there already is written over only with --force", arguments: writers)
    func force(_ line: String) throws {
      let path = home.notes + "/iets"
      try Files.write(Array("van mij".utf8), to: path)
      let refused = try run(line, path)
      #expect(refused.code == 73 && refused.output == "")
      #expect(
        refused.errors == "\(path) is er al. Er is niets geschreven. Kies een andere naam, of zet --force erbij om het te vervangen.\n")
      #expect(Files.text(path) == "van mij")
      let link = home.notes + "/wijzer"
      symlink(path, link)
      #expect(try run(line, link).code == 73)
      #expect(Files.text(path) == "van mij")
      #expect(try run(line, path, "--force").code == 0)
      #expect(Files.text(path) != "van mij" && Files.text(path).utf8.count > 20)
    }

    @Test("A folder where a file is wanted, and a file where a folder is, are said", arguments: writers)
    func folders(_ line: String) throws {
      for path in [home.notes, home.notes + "/", home.notes + "/weg/"] {
        let refused = try run(line, path, "--force")
        #expect(refused.code == 73 && refused.errors.hasPrefix("\(path) is een map. "), "\(refused.errors)")
      }
    }

    @Test("Tables go into a folder: what is no folder is said, and what is in it is written over only with --force")
    func tables() throws {
      let file = home.notes + "/iets"
      try Files.write(Array("van mij".utf8), to: file)
      let refused = try run("export Bakker --as csv -o", file, "--force")
      #expect(
        refused.code == 73
          && refused.errors == "\(file) is geen map. Er is niets geschreven. Noem een map, die er nog niet hoeft te zijn.\n")
      let folder = home.notes + "/kaart"
      #expect(try run("export Bakker --as csv -o", folder).code == 0)
      try Files.write(Array("van mij".utf8), to: folder + "/ties.csv")
      unlink(folder + "/ego.csv")
      let again = try run("export Bakker --as csv -o", folder)
      #expect(again.code == 73 && again.errors.contains(folder + "/people.csv is er al."))
      #expect(Files.names(in: folder) == ["people.csv", "ties.csv"])
      #expect(try run("export Bakker --as csv -o", folder, "--force").code == 0)
      #expect(Files.text(folder + "/ties.csv") != "van mij" && Files.names(in: folder).count == 3)
      let sample = try home.gewoon("sample", file, "--demo")
      #expect(sample.code == 73 && sample.errors.contains("is geen map"))
    }

    @Test("Where a file is read from, a folder is named as one, and a file is no workspace")
    func reading() throws {
      for line in ["pack in", "socialmap in"] {
        let refused = try run(line, home.notes)
        #expect(refused.code == 65 && refused.errors.hasPrefix("\(home.notes) is een map. Er is niets overgenomen."))
      }
      let file = home.notes + "/iets"
      try Files.write([], to: file)
      for arguments in [["list", "--workspace", file], ["check", file], ["frame", "--workspace", file]] {
        let refused = try home.run([home.program] + arguments)
        #expect(refused.code == 66 && refused.errors.hasPrefix("Dit is een bestand, en geen map van Gewoon. "), "\(refused.errors)")
      }
    }

    @Test("A disk that is full is 74 with a sentence, and what stood there is whole")
    func full() throws {
      let path = home.notes + "/iets"
      for line in Self.writers {
        try Files.write(Array("van mij".utf8), to: path)
        // No file may grow beyond half a kilobyte.
        let script = "ulimit -S -f 1; \"$0\" \(line) \"$1\" --force --workspace \"$2\""
        let child = try home.run(["sh", "-c", script, home.program, path, demo])
        guard child.code != 0 else {
          #expect(Files.text(path).utf8.count <= 512, "\(line)")
          continue
        }
        #expect(child.code == 74, "\(line)")
        #expect(child.errors.contains(path) && child.errors.split(separator: "\n").count == 1, "\(child.errors)")
        #expect(Files.text(path) == "van mij" && Files.names(in: home.notes).allSatisfy { !$0.hasPrefix(".") }, "\(line)")
        #expect(try run(line, "/dev/full").code == 74)
      }
      let sample = try home.run(["sh", "-c", "ulimit -S -f 1; \"$0\" sample \"$1\" --demo", home.program, home.folder + "/vol"])
      #expect(sample.code == 74 && sample.errors.contains("schrijven is niet gelukt"))
    }

    @Test("Whatever is printed ends with 74 and one sentence where it cannot be written")
    func printed() throws {
      let list = home.notes + "/lijst.csv"
      try Files.write(Array("Naam;Waarvoor\r\nDe Brug;koffie\r\n".utf8), to: list)
      for line in [
        "export Bakker --as html", "export Bakker --as svg", "export --all --as ics", "team --as csv",
        "pack out '\(home.notes)/uit' --dry-run",
        "pack out '\(home.notes)/pakket'", "socialmap in '\(list)'", "completions bash", "man", "help list", "__complete l",
        "export --help",
      ] {
        let child = try home.run(["sh", "-c", "GEWOON_WORKSPACE=\"$1\" \"$0\" \(line) > /dev/full", home.program, demo])
        #expect(child.code == 74, "\(line)")
        #expect(
          child.errors.hasPrefix("Schrijven naar de uitvoer is niet gelukt. ") && child.errors.split(separator: "\n").count == 1, "\(line)")
      }
    }
  }
}
