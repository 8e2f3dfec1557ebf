import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("The broad view in the debrief: only when something calls for it")
struct DebriefBroadViewTests {
  /// The demo's Bakker without today's half reflection: money, school, income and housing were asked at the decision of five weeks ago.
  private func demo(_ change: (inout JSON) -> Void = { _ in }) -> World {
    var files = World(demo: World.afternoon).disk.files
    let path = files.keys.sorted().first { files[$0]?["gezin"]?["name"] == "Gezin Bakker" } ?? ""
    var dossier = files[path] ?? .null
    change(&dossier)
    files[path] = dossier
    let own = "private/" + (dossier["id"]?.text ?? "") + ".json"
    let finished = (files[own]?["reflections"]?.items ?? []).filter { $0["finished"].map { !$0.isEmpty } ?? false }
    files[own]?.set(.array(finished), at: ["reflections"])
    return World(files: files)
  }

  @Test("The broad view is not asked where all areas were asked in the last three months")
  func noBroadView() {
    var world = demo()
    world.press("d Down Enter")
    #expect(!world.walkOn().contains("broadView"))
    world.turn(to: "safety")
    #expect(world.screenText.contains("Brede blik: pas nog gevraagd"))
  }

  @Test("The broad view is asked where an area was last asked more than three months ago, and says which")
  func areaLongAgo() {
    var world = demo { dossier in
      dossier.set("2026-08-10", at: ["plan", "decisions", .index(0), "date"])
      dossier.set("2026-08-10", at: ["gezin", "areas", "money", "asked"])
      dossier.set("2026-11-01", at: ["gezin", "areas", "income", "asked"])
      dossier.set("2026-11-01", at: ["gezin", "areas", "housing", "asked"])
    }
    world.press("d Down Enter")
    #expect(world.walkOn().contains("broadView"))
    world.press("C-o", until: { $0.state.debrief?.step.part == .broadView })
    #expect(world.screenText.contains("Meer dan drie maanden niet gevraagd: geld en schulden."))
    world.press("'Er is een kleine schuld.' C-s")
    #expect(!world.screenText.contains("Meer dan drie maanden niet gevraagd"))
    #expect(world.reflections(on: "Gezin Bakker")["reflections"]?.items.last?["broadView"] == ["money": "Er is een kleine schuld."])
  }

  @Test("The broad view is asked as soon as heavier help is chosen, in a short round too; and no more where that is taken back")
  func scalingUp() {
    for short in [false, true] {
      var world = demo()
      world.press("d")
      for _ in 0..<(short ? 5 : 1) { world.press("Down") }
      world.press("Enter")
      #expect(!world.walkOn().contains("broadView"))
      world.turn(to: "op-afschalen.passend")
      world.press("Right Right Right")
      #expect(world.cursorRowText.contains("[zwaarder nodig]"))
      #expect(world.walkOn().suffix(short ? 4 : 6).contains("broadView"))
      world.turn(to: "op-afschalen.passend")
      world.press("Left")
      #expect(!world.walkOn().contains("broadView"))
    }
  }
}
