import Glibc
import StrictJSON
import Testing

extension EndToEnd {
  @Suite("Taking the planning out of Gewoon")
  final class ExportCalendarStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
      var dossier = try home.json("dossiers/\(Home.bakker).json")
      dossier.set(
        [
          "goals": [
            [
              "id": "01JDQ1B00000000000000000G1", "title": "Naar school",
              "actions": [["id": "01JDQ1B00000000000000000A1", "what": "Oma belt de kanarie", "due": "2026-11-27"]],
            ]
          ]
        ], at: ["plan"])
      try home.write("dossiers/\(Home.bakker).json", dossier)
    }
    deinit { home.close() }

    private func export(_ arguments: String...) throws -> Child { try home.run([home.program, "export"] + arguments) }

    @Test("Of one gezin and of all, the same twice, and nothing in the folder changes")
    func calendars() throws {
      let before = Files.everything(in: home.workspace)
      let moment = ["--now", "2026-10-25T02:30:00+01:00"]
      for arguments in [["Bakker", "--as", "ics"], ["--all", "--as", "ics"]] {
        let made = try home.run([home.program, "export"] + arguments + moment)
        #expect(made.code == 0)
        #expect(made.output.contains("\r\nDTSTAMP:20261025T013000Z\r\nDTSTART;VALUE=DATE:20261127\r\n"))
        #expect(made.output.contains("SUMMARY:Stap uit het plan (") && !made.output.contains("kanarie"))
        #expect(try home.run([home.program, "export"] + arguments + moment).output == made.output)
      }
      #expect(try export("Bakker", "--as", "ics", "--titles", "full").output.contains("SUMMARY:Oma belt de kanarie ("))
      #expect(Files.everything(in: home.workspace) == before)
    }

    @Test("A file that does not open is named, and all others are in it")
    func broken() throws {
      try home.write("dossiers/01JDQ1B0000000000000000009.json", .string("x"))
      let made = try export("--all", "--as", "ics")
      #expect(made.code == 1 && made.output.contains("DTSTART;VALUE=DATE:20261127"))
      #expect(made.errors.contains("01JDQ1B0000000000000000009.json"))
    }

    @Test("What does not fit together is said, and nothing is written")
    func wrong() throws {
      let wrong = [
        ["--as", "ics"], ["Bakker", "--all", "--as", "ics"], ["--all", "--as", "md"], ["--as", "md"],
        ["Bakker", "--as", "md", "--titles", "full"],
        ["Bakker", "--as", "ics", "--initials"], ["Bakker", "--as", "ics", "--titles", "anders"],
      ]
      for arguments in wrong {
        let made = try home.run([home.program, "export"] + arguments)
        #expect(made.code == 64 && made.output == "", "\(arguments)")
        #expect(made.errors != "")
      }
    }
  }
}
