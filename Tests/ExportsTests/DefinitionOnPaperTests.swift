import Basics
import Exports
import Testing

@testable import DossierModel

@Suite("What the team calls normal, on paper")
struct DefinitionOnPaperTests {
  private func text(for reader: Paper.Reader) -> String {
    var definition = Definition()
    definition[.text] = "Wat bij het leven hoort."
    definition[.on] = Day("2026-10-03")
    let paper = Paper(
      dossier: DemoPage.bakker.dossier, colleagues: [], today: DemoPage.now.day, language: .nl, definition: definition)
    return TextWriter.write(paper.page(Set(Paper.Part.allCases), for: reader))
  }

  @Test("stands with its day on the paper of a worker, and on no other")
  func workerOnly() {
    let worker = text(for: .worker)
    #expect(worker.contains("Wat wij normaal noemen, sinds 3 okt") && worker.contains("Wat bij het leven hoort."))
    for reader in [Paper.Reader.family, .familyShort, .file] { #expect(!text(for: reader).contains("Wat bij het leven hoort.")) }
  }
}
