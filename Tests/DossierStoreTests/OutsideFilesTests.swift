import Glibc
import Testing

@testable import DossierStore

@Suite("Files outside a workspace, on the real disk")
struct OutsideFilesTests {
  private func mode(_ path: String) -> mode_t? {
    var found = stat()
    return stat(path, &found) == 0 ? found.st_mode & 0o777 : nil
  }

  @Test("A folder is made for its owner alone, and so is a file in it; also where others could look into the folder before")
  func modes() throws {
    let place = try TestFolder()
    try place.makeFolder(named: "")
    let outside = OutsideFiles()
    let folder = place.path + "/Gewoon op papier"
    #expect(outside.makePrivateFolder(at: folder))
    #expect(mode(folder) == 0o700)
    #expect(outside.addFile(named: "plan", ending: ".html", in: folder, with: Array("plan".utf8)) == "plan.html")
    #expect(mode(folder + "/plan.html") == 0o600)
    chmod(folder, 0o755)
    #expect(outside.makePrivateFolder(at: folder))
    #expect(mode(folder) == 0o700)
    #expect(outside.names(in: folder) == ["plan.html"])
  }

  @Test("Where a link has the name of the folder, what it leads to keeps its mode")
  func link() throws {
    let place = try TestFolder()
    try place.makeFolder(named: "elders")
    chmod(place.path + "/elders", 0o755)
    symlink(place.path + "/elders", place.path + "/papier")
    #expect(OutsideFiles().makePrivateFolder(at: place.path + "/papier"))
    #expect(mode(place.path + "/elders") == 0o755)
  }

  @Test("Nothing is written over: not the same again, not another one, not a folder of that name")
  func newFiles() throws {
    let place = try TestFolder()
    try place.write("plan.html", "oud")
    try place.makeFolder(named: "plan 2.html")
    let outside = OutsideFiles()
    func add(_ text: String) -> String? { outside.addFile(named: "plan", ending: ".html", in: place.path, with: Array(text.utf8)) }
    #expect(add("oud") == "plan 3.html" && add("nieuw") == "plan 4.html")
    #expect(try place.read("plan.html") == Array("oud".utf8))
    #expect(outside.addFile(named: "plan", ending: ".html", in: place.path + "/weg", with: []) == nil)
  }

  @Test("A file that is there is written over only where that is said; what stood there stays whole where the disk fails")
  func overwriting() throws {
    let place = try TestFolder()
    try place.write("plan.html", "oud")
    try place.makeFolder(named: "map")
    symlink(place.path + "/plan.html", place.path + "/wijzer")
    let outside = OutsideFiles()
    #expect(outside.sort(at: place.path + "/wijzer") == .regular && outside.sort(at: place.path + "/map") == .folder)
    #expect(outside.sort(at: place.path + "/weg") == nil && outside.sort(at: "/dev/null") == .other)
    for name in ["plan.html", "wijzer"] {
      #expect(outside.writeFile(at: place.path + "/" + name, with: [65], overwriting: false) == .exists)
    }
    #expect(try place.read("plan.html") == Array("oud".utf8))
    #expect(outside.writeFile(at: place.path + "/nieuw", with: [65], overwriting: false) == .written)
    #expect(outside.writeFile(at: place.path + "/weg/nieuw", with: [65], overwriting: true) == .cannotCreate)
    for error in [EROFS, ENOSPC, EIO] {
      let failing = OutsideFiles(files: FaultyDisk(.error(error), at: 1, only: "open"))
      #expect(failing.writeFile(at: place.path + "/plan.html", with: [65], overwriting: true) == .failed)
    }
    #expect(
      OutsideFiles(files: FaultyDisk(.error(EACCES), at: 1, only: "open")).writeFile(at: place.path + "/x", with: [], overwriting: false)
        == .cannotCreate)
    #expect(try place.read("plan.html") == Array("oud".utf8))
    #expect(outside.writeFile(at: place.path + "/plan.html", with: [65], overwriting: true) == .written)
    #expect(try place.read("plan.html") == [65])
    #expect(outside.writeFile(at: "/dev/full", with: [65], overwriting: false) == .failed)
  }

  @Test("Where a file has the name of the folder, or the folder above is missing, there is none")
  func noFolder() throws {
    let place = try TestFolder()
    try place.write("papier", "een brief")
    #expect(!OutsideFiles().makePrivateFolder(at: place.path + "/papier"))
    #expect(try place.read("papier") == Array("een brief".utf8))
    #expect(!OutsideFiles().makePrivateFolder(at: place.path + "/weg/papier"))
  }
}
