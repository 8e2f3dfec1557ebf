import Glibc
import Testing

@testable import Shell

@Suite("Watching folders")
struct FolderWatchTests {
  @Test("what a colleague puts there is told, as long as it is watched")
  func told() throws {
    var template = Array("/tmp/gewoon-watch-XXXXXX".utf8CString)
    let made = mkdtemp(&template) != nil
    try #require(made)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      unlink(folder + "/a.json")
      rmdir(folder)
    }
    var ends: [Int32] = [-1, -1]
    let isPiped = pipe(&ends) == 0
    try #require(isPiped)
    let (reading, writing) = (ends[0], ends[1])
    let watch = FolderWatch([folder, folder + "/nergens"]) { changes in
      var one: UInt8 = changes == FolderWatch.Changes(names: [folder: ["a.json"]]) ? 1 : 0
      _ = write(writing, &one, 1)
    }
    #expect(watch.folders.count == 2)
    let file = open(folder + "/a.json", O_CREAT | O_WRONLY, 0o600)
    try #require(file >= 0)
    close(file)
    var told = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    let found = poll(&told, 1, 10_000)
    #expect(found == 1)
    var isNamed: UInt8 = 0
    _ = read(reading, &isNamed, 1)
    #expect(isNamed == 1)
    watch.stop()
    for end in ends { close(end) }
  }

  @Test("where there is nothing to watch, nothing is told and nothing waits")
  func nothing() {
    let watch = FolderWatch(["/nergens/te/vinden"]) { _ in Issue.record("nothing changed") }
    watch.stop()
  }
}
