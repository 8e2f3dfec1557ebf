import Basics
import Foundation
import Support
import Testing

@testable import GewoonApp

@Suite("The README")
struct ReadmeTests {
  private func readme() throws -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return try String(contentsOf: URL(fileURLWithPath: folder + "/README.md"), encoding: .utf8)
  }

  @Test("shows the first screen as the program draws it")
  func firstScreen() throws {
    #expect(try readme().contains("```\n" + World(demo: World.afternoon).screenText + "\n```"))
  }

  @Test("has the table of keys as the program has it")
  func keys() throws {
    #expect(try readme().contains("<!-- keys -->\n" + KeyTable.markdown(.nl) + "<!-- /keys -->"))
  }
}
