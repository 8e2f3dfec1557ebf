import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Making a gezin")
struct MakingAGezinTests {
  @Test("n, a name, Enter: the gezin is open, on the disk and in the list")
  func make() throws {
    var world = World.begun()
    world.press("n")
    #expect(world.screenText.contains("Hoe noem je het gezin?"))
    world.press("'Bakker' Enter")
    #expect(world.rows[0].contains("Gezin Bakker"))
    #expect(world.screenText.contains("Bewaard om 15:42"))
    let save = try #require(world.saves().first)
    #expect(world.saves().count == 1)
    #expect(save.document.kind == .dossier)
    let id = try #require(save.tree["id"])
    let me = try #require(world.disk.files["workspace.json"]?["me"])
    let expected: JSON = [
      "format": "gewoon/dossier", "version": 1, "id": id, "created": "2026-11-20T15:42:10+01:00", "worker": me,
      "phases": [["phase": "before", "since": "2026-11-20"]], "gezin": ["name": "Bakker", "sortName": "Bakker"],
    ]
    #expect(save.tree == expected)
    #expect(world.dossier("Bakker") == expected)
    world.press("Esc Esc")
    #expect(world.cursorRowText.contains("Bakker"))
    #expect(world.screenText.contains("1, op achternaam"))
  }

  @Test("The list is in the Dutch order: de Graaf under G, van den Berg under B")
  func order() {
    var world = World.begun()
    for name in ["Zwart", "van den Berg", "Gezin de Graaf", "El Amrani"] { world.press("n '\(name)' Enter Esc Esc") }
    let names = world.rows.compactMap { row in ["Berg", "Amrani", "Graaf", "Zwart"].first { row.contains($0) } }
    #expect(names == ["Berg", "Amrani", "Graaf", "Zwart"])
    #expect(world.dossier("van den Berg")["gezin"]?["sortName"] == "Berg, van den")
  }

  @Test("Esc and an empty name make nothing, and what was typed is still there")
  func nothing() {
    var world = World.begun()
    world.press("n 'Bak' Esc")
    #expect(!world.screenText.contains("Hoe noemen jullie"))
    world.press("n")
    #expect(world.screenText.contains("Bak"))
    world.press("C-a '   ' Enter")
    #expect(world.screenText.contains("Vul eerst een naam in."))
    #expect(world.saves().isEmpty)
  }

  @Test("A name as it is pasted stays as it is")
  func pasted() {
    var world = World.begun()
    world.press("n paste:'Yıldız-de Wït' Enter")
    #expect(world.dossier("Yıldız-de Wït") != .null)
  }
}
