import Exports
import Testing

@Suite("The formats that one can ask for")
struct FormatTests {
  @Test("Each has a name of its own and is found by it; no other name is")
  func names() {
    let names = ExportFormat.all.map(\.name)
    #expect(Set(names).count == names.count && Set(names).isSuperset(of: ["md", "html", "txt", "svg", "graphml", "csv"]))
    #expect(names.allSatisfy { ExportFormat.named($0)?.name == $0 })
    #expect(ExportFormat.named("pdf") == nil)
  }

  @Test("A page can be written in the formats of pages alone", arguments: ExportFormat.all.map(\.name))
  func pages(name: String) throws {
    let format = try #require(ExportFormat.named(name))
    let text = format.write(MapGezin.map().page)
    #expect((text == nil) == format.isForMapAlone)
    #expect(text?.isEmpty != true)
  }

  @Test(
    "A map can be written in all of them, in as many files as the format says", arguments: ExportFormat.all.map(\.name))
  func maps(name: String) throws {
    let format = try #require(ExportFormat.named(name))
    switch format.write(MapGezin.map()) {
    case .text(let text): #expect(!text.isEmpty && format.fileCount == 1)
    case .files(let files): #expect(files.count == format.fileCount && Set(files.map(\.name)).count == files.count)
    }
  }
}
