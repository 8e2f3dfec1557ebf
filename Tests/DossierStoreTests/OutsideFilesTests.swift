import Glibc
import Testing

@testable import DossierStore

@Suite("Files outside a workspace, on the real disk")
struct OutsideFilesTests {
  private func mode(_ path: String) -> mode_t? {
    var found = stat()
    return stat(path, &found) == 0 ? found.st_mode & 0o777 : nil
  }

  @Test("A folder is made for its owner alone, and so is a file in it; a folder that is there stays as it is")
  func modes() throws {
    let place = try TestFolder()
    try place.makeFolder(named: "")
    let outside = OutsideFiles()
    let folder = place.path + "/Gewoon op papier"
    #expect(outside.makeFolder(at: folder))
    #expect(mode(folder) == 0o700)
    guard case .written = outside.replaceFile(at: folder + "/plan.html", with: Array("plan".utf8)) else {
      Issue.record("It was not written.")
      return
    }
    #expect(mode(folder + "/plan.html") == 0o600)
    #expect(outside.makeFolder(at: folder))
    #expect(outside.names(in: folder) == ["plan.html"])
  }

  @Test("Where a file has the name of the folder, or the folder above is missing, there is none")
  func noFolder() throws {
    let place = try TestFolder()
    try place.write("papier", "een brief")
    #expect(!OutsideFiles().makeFolder(at: place.path + "/papier"))
    #expect(try place.read("papier") == Array("een brief".utf8))
    #expect(!OutsideFiles().makeFolder(at: place.path + "/weg/papier"))
  }
}
