import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Damaged files")
  final class DamagedFiles {
    private let home: Home

    init() throws { home = try Home() }
    deinit { home.close() }

    /// A fictitious team of five, and the file of the first gezin in it.
    private func sample() throws -> (file: String, names: [String]) {
      let made = try home.gewoon("sample", home.workspace, "--dossiers", "5", "--seed", "1")
      guard made.code == 0 else { throw Halted("No sample was made: \(made.errors)") }
      let first = Files.names(in: home.workspace + "/dossiers")[0]
      let others = try Files.names(in: home.workspace + "/dossiers").dropFirst().map { try self.name(in: "dossiers/\($0)") }
      return ("dossiers/" + first, others)
    }

    private func name(in file: String) throws -> String { try home.json(file)["gezin"]?["name"]?.text ?? "" }

    private func listed(_ child: Child) throws -> [String] {
      try JSON.parse(Array(child.output.utf8)).items.compactMap { $0["name"]?.text }
    }

    @Test("check names the file and the place, nothing is changed, and all others open", arguments: Damage.all)
    func named(_ damage: Damage) throws {
      let (file, others) = try sample()
      let own = try name(in: file)
      try damage.strike(home.workspace + "/" + file)
      let before = Files.everything(in: home.workspace)

      let checked = try home.gewoon("check", home.workspace, "--json")
      #expect(checked.code == 1)
      #expect(checked.errors == "")
      let faults = try JSON.parse(Array(checked.output.utf8))["faults"]?.items ?? []
      #expect(faults.map { $0["file"]?.text } == [file])
      #expect(faults.map { $0["code"]?.text } == [damage.code])
      #expect(faults.map { $0["path"]?.text } == [damage.path])
      #expect(faults.allSatisfy { ($0["line"]?.whole ?? 0) >= 1 && $0["message"]?.isEmpty == false })
      let said = try home.gewoon("check")
      #expect(said.code == 1)
      #expect(said.output.contains(file) && said.output.contains(damage.path))

      let list = try home.gewoon("list", "--json")
      #expect(list.code == (damage.opens ? 0 : 1))
      #expect(try listed(list).sorted() == (damage.opens ? others + [own] : others).sorted())
      #expect(damage.opens ? list.errors == "" : list.errors.contains(file))
      #expect(Files.everything(in: home.workspace) == before)

      try onScreen(damage, file: file, others: others)
      var after = Files.everything(in: home.workspace)
      after[".lock"] = nil
      #expect(after == before)
    }

    private func onScreen(_ damage: Damage, file: String, others: [String]) throws {
      let terminal = try home.open()
      try terminal.wait(for: damage.opens ? "5, op achternaam" : "4, op achternaam")
      if !damage.opens { try terminal.wait(for: file) }
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(terminal.errors == "")
    }

    @Test("without workspace.json nothing opens, and a sentence says so")
    func withoutMarker() throws {
      _ = try sample()
      #expect(unlink(home.workspace + "/workspace.json") == 0)
      let before = Files.everything(in: home.workspace)
      for arguments in [["list"], ["check"], ["frame"]] {
        let child = try home.run([home.program] + arguments)
        #expect(child.code == 66)
        #expect(child.output == "")
        #expect(child.errors.contains("workspace.json ontbreekt"))
      }
      let terminal = try home.open()
      #expect(try terminal.ended() == 66)
      #expect(terminal.errors.contains("workspace.json ontbreekt"))
      #expect(Files.everything(in: home.workspace) == before)
    }
  }
}
