import Basics
import Foundation
import Testing

@testable import GewoonApp

@Suite("The README")
struct ReadmeTests {
  @Test("has the table of keys as the program has it")
  func keys() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let readme = try String(contentsOf: URL(fileURLWithPath: folder + "/README.md"), encoding: .utf8)
    #expect(readme.contains("<!-- keys -->\n" + KeyTable.markdown(.nl) + "<!-- /keys -->"))
  }
}
