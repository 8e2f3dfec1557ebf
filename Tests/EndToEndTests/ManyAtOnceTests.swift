import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Many at once")
  struct ManyAtOnceTests {
    @Test("two members change agendas, statements, sessions and the team at the same moment, 500 times each: nothing is lost")
    func twoWrite() throws {
      let home = try Home()
      defer { home.close() }
      let hers = home.folder + "/demo"
      try home.gewoon("sample", hers, "--demo").expectDone()
      let team = try Files.json(hers + "/team/team.json")
      let his = home.folder + "/his"
      mkdir(his, 0o700)
      let marker: JSON = [
        "format": "gewoon/workspace", "version": 1, "id": "01JDQ0A0000000000000000009",
        "me": .string(team["members"]?.items[1]["id"]?.text ?? ""), "team": .string(hers + "/team"),
      ]
      try Files.write(marker.written(), to: his + "/workspace.json")
      let edits = 500
      let before = try counted(hers + "/team")
      // One shell runs both, and ends with 0 where both did.
      let hands = home.program.dropLast("gewoon".count) + "teamhands"
      let script = "\"$0\" \"$1\" 'Sanne de Wit' \(edits) & first=$!; \"$0\" \"$2\" 'Youssef Amrani' \(edits) || exit 1; wait $first"
      try home.run(["sh", "-c", script, String(hands), hers, his]).expectDone()
      #expect(try counted(hers + "/team") == before + 2 * edits)

      let check = try home.gewoon("check", hers, "--json")
      let faults = try JSON.parse(Array(check.output.utf8))["faults"]?.items ?? []
      // The hands write perspectives and members that nobody knows; the files themselves are sound.
      #expect(faults.allSatisfy { ["unknownWord", "badReference"].contains($0["code"]?.text) }, "\(check.output.prefix(600))")
      #expect(Files.names(in: hers + "/conflicts").isEmpty && Files.names(in: his + "/conflicts").isEmpty)
      for workspace in [hers, his] {
        let frame = try home.gewoon("frame", "--workspace", workspace, "--size", "120x40", "--keys", "F6 Tab Tab Tab")
        try frame.expectDone()
        #expect(frame.output.contains("Een middag oefenen met stilte"))
      }
    }

    /// How many things stand in the lists that the hands add to.
    private func counted(_ team: String) throws -> Int {
      var count = try Files.json(team + "/team.json")["members"]?.items.count ?? 0
      for (folder, list) in [("agenda", "joined"), ("statements", "stances"), ("sessions", "reflections")] {
        for name in Files.names(in: team + "/" + folder) where name.hasSuffix(".json") {
          count += try Files.json("\(team)/\(folder)/\(name)")[list]?.items.count ?? 0
        }
      }
      return count
    }
  }
}
