import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("What is typed in a prompt, and stands in no file yet")
struct DraftTests {
  private let document = Document.draft("respond/R1/tempo")
  private let path = "drafts/respond/R1/tempo"
  private let draft: JSON = ["text": "Waaraan merkte je het?", "title": "Vraag aan Sanne"]

  private func journal(_ tree: JSON) -> Effect { .journal([Effect.Save(document: document, tree: tree, base: nil, revision: 0)]) }

  @Test("It stands in the journal from when it is typed until it is taken out, whatever is saved meanwhile")
  func kept() {
    var world = World(demo: World.afternoon)
    world.carryOut(journal(draft))
    #expect(world.disk.journal == [path: draft])
    world.press("Enter Enter C-End ' Fijn.' Tab")
    #expect(world.disk.journal == [path: draft])
    world.carryOut(journal(.null))
    #expect(world.disk.journal.isEmpty)
  }

  @Test("After a crash it is offered by its title; put back it writes no file and stays in the journal")
  func putBack() {
    let files = World(demo: World.afternoon).disk.files
    var world = World(files: files, journal: [path: draft])
    #expect(world.screenText.contains("Vraag aan Sanne"))
    world.press("Enter")
    #expect(world.disk.journal == [path: draft])
    #expect(world.disk.files == files)
    #expect(world.wishes == [.putBack([Recovered(document: document, name: "Vraag aan Sanne", tree: draft)])])
  }

  @Test("Where it is let go, the journal is empty")
  func letGo() {
    var world = World(files: World(demo: World.afternoon).disk.files, journal: [path: draft])
    world.press("Right Enter")
    #expect(world.disk.journal.isEmpty)
  }
}
