import Basics
import Exports
import Testing

@Suite("Pages of one reflection, as they are handed out")
struct GoldenTests {
  private let earlier = DemoPage.of(DemoPage.earlier, sharedOn: Day("2026-10-17"))

  @Test("A whole round in every format")
  func whole() {
    #expect(Golden.difference(MarkdownWriter.write(earlier.page), "hele-ronde.md") == nil)
    #expect(Golden.difference(HTMLWriter.write(earlier.page), "hele-ronde.html") == nil)
    #expect(Golden.difference(TextWriter.write(earlier.page), "hele-ronde.txt") == nil)
  }

  @Test("A whole round as text for the municipal file")
  func file() {
    #expect(Golden.difference(TextWriter.write(earlier.filePage), "hele-ronde-dossier.txt") == nil)
  }

  @Test("A short round with initials, and in English")
  func short() {
    let page = DemoPage.of(DemoPage.short, language: .en, initials: true).page
    #expect(Golden.difference(TextWriter.write(page), "short-round-initials.txt") == nil)
  }
}
