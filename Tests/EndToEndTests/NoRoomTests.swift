import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("When the disk does not let us")
  final class NoRoom {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    @Test("a dossier that may not be read is named, and all others are there")
    func noPermissionToRead() throws {
      let user = try home.becomeOrdinary()
      let file = "dossiers/\(Home.bakker).json"
      try home.forbid(home.workspace + "/" + file)
      let before = Files.everything(in: home.workspace)

      let checked = try home.gewoon("check", "--json", before: user)
      #expect(checked.code == 1)
      let faults = try JSON.parse(Array(checked.output.utf8))["faults"]?.items ?? []
      #expect(faults.map { $0["file"] } == [.string(file)])
      #expect(faults.map { $0["code"] } == ["noPermission"])

      let listed = try home.gewoon("list", before: user)
      #expect(listed.code == 1)
      #expect(listed.output.contains("Berg, van den"))
      #expect(!listed.output.contains("Bakker"))
      #expect(listed.errors.contains(file))

      let terminal = try home.open(before: user)
      try terminal.wait(for: "Berg, van den", Home.bakker)
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      var after = Files.everything(in: home.workspace)
      after[".lock"] = nil
      #expect(after == before)
    }

    @Test("a workspace that may not be read at all gives a sentence")
    func forbiddenWorkspace() throws {
      let user = try home.becomeOrdinary()
      try home.forbid(home.workspace + "/workspace.json")
      let listed = try home.gewoon("list", before: user)
      #expect(listed.code == 77)
      #expect(listed.output == "")
      #expect(listed.errors.contains("workspace.json"))
    }

    @Test("in a folder without the right to write, the text stays on the screen and in the journal, and the old file is whole")
    func noPermissionToWrite() throws {
      let user = try home.becomeOrdinary()
      let terminal = try home.openBakker(before: user)
      let folder = home.workspace + "/dossiers"
      let before = Files.everything(in: folder)
      #expect(chmod(folder, 0o500) == 0)
      try terminal.type("Dit moet blijven.")
      try terminal.press("C-s")
      try terminal.wait(for: "je mag hier niet schrijven", "Dit moet blijven.")
      #expect(Files.everything(in: folder) == before)
      try Patience.until("the journal holds the text") { home.journal.contains("Dit moet blijven.") }

      #expect(chmod(folder, 0o700) == 0)
      try terminal.press("C-s")
      try terminal.wait(for: "Bewaard om", "Dit moet blijven.")
      #expect(home.ownWords() == "Dit moet blijven.")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(home.journal == "")
    }

    @Test("where nothing more fits, the text stays on the screen and the old file is whole, until there is room")
    func full() throws {
      // Files may grow to 8 KiB and no further, until the limit is lifted.
      let terminal = try home.openBakker(before: ["sh", "-c", "ulimit -S -f 16; exec \"$@\"", "sh"])
      let before = Files.everything(in: home.workspace + "/dossiers")
      let text = (1...400).map { "Dit is zin \($0) van een heel lang verhaal." }.joined(separator: " ")
      try Files.write(Array(text.utf8), to: home.folder + "/pasted")
      try terminal.paste(file: home.folder + "/pasted")
      try terminal.wait(for: "zin 400 van")
      try terminal.press("C-s")
      try terminal.wait(for: "bewaren is niet gelukt", "zin 400 van")
      #expect(Files.everything(in: home.workspace + "/dossiers") == before)

      let process = try terminal.process()
      #expect(try home.run(["prlimit", "--pid", "\(process)", "--fsize=unlimited"]).code == 0)
      try terminal.press("C-s")
      try terminal.wait(for: "Bewaard om", "zin 400 van")
      #expect(home.ownWords() == text)
      #expect(try home.gewoon("check").code == 0)
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
    }
  }
}
