import Support
import Testing

@testable import GewoonApp

@Suite("A second copy on the same workspace")
struct OpenElsewhereTests {
  @Test("Nothing happens while the first one is there; once it is closed this one may write")
  func claims() {
    var world = World(demo: World.afternoon, openBy: "youssef")
    world.press("Enter")
    world.carryOut(.claim(open: world.state.desk?.id))
    #expect(world.state.waitsForOthers)
    #expect(world.screenText.contains("alleen lezen"))
    world.disk.closeElsewhere()
    world.carryOut(.claim(open: world.state.desk?.id))
    #expect(!world.state.waitsForOthers)
    #expect(!world.screenText.contains("alleen lezen"))
    #expect(world.screenText.contains("Je kunt hier nu schrijven."))
    world.press("Enter C-End ' En dit.' C-s")
    #expect(world.dossier("Gezin Bakker")["gezin"]?["ownWords"]?.text?.hasSuffix("En dit.") == true)
  }

  @Test("What the first one made and threw away meanwhile is seen")
  func readAgain() throws {
    var world = World(demo: World.afternoon, openBy: "youssef")
    let before = world.state.scene.gezinnen.all.count
    let gone = try #require(world.disk.files.first { $0.value["gezin"]?["name"] == "Gezin Visser" }?.key)
    world.disk.files[gone] = nil
    world.disk.closeElsewhere()
    world.carryOut(.claim(open: nil))
    #expect(world.state.scene.gezinnen.all.count == before - 1)
    #expect(!world.screenText.contains("Visser   "))
  }
}
