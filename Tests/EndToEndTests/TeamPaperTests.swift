import StrictJSON
import Testing

extension EndToEnd {
  @Suite("The team on paper, from the command line")
  final class TeamPaperStories {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    private func team(_ arguments: String...) throws -> Child { try home.run([home.program, "team"] + arguments) }

    @Test("Each format and sheet of a team of one says why nothing is counted, and nothing in the folder changes")
    func formats() throws {
      let before = Files.everything(in: home.workspace)
      let report = try team("--as", "md")
      #expect(report.code == 0 && report.errors == "")
      #expect(report.output.hasPrefix("# Verslag van Wijkteam Noord\n") && report.output.contains("minder dan vijf reflecties gedeeld"))
      #expect(try team("--as", "html", "--sheet", "factsheet", "--period", "year").output.hasPrefix("<!DOCTYPE html>\n"))
      #expect(try team("--as", "md", "--sheet", "residents", "--period", "2026-01-01..").output.contains("1 januari tot en met"))
      #expect(try team("--as", "csv", "--period", "half-year").output.contains(";few\r\n"))
      #expect(Files.everything(in: home.workspace) == before)
    }

    @Test("It goes into a file that is named, and never among the files of Gewoon")
    func file() throws {
      let path = home.folder + "/team.html"
      #expect(try team("--as", "html", "-o", path).code == 0)
      #expect(Files.text(path).hasPrefix("<!DOCTYPE html>"))
      #expect(try team("--as", "html", "-o", home.workspace + "/team/team.html").code == 73)
    }

    @Test("What does not fit together is said, and ends with 64")
    func wrong() throws {
      for arguments in [
        ["--period", "year"], ["-o", "x"], ["--sheet", "report"], ["--as", "csv", "--sheet", "report"], ["--as", "md", "--period", "mei"],
      ] {
        let child = try home.run([home.program, "team"] + arguments)
        #expect(child.code == 64 && !child.errors.isEmpty, "\(arguments)")
      }
    }
  }
}
