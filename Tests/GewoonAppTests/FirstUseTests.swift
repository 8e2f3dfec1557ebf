import DossierModel
import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("The first time")
struct FirstUseTests {
  @Test("Your name, the team's name, worker: and you are in")
  func begin() {
    var world = World.firstUse()
    #expect(world.screenText.contains("Welkom bij Gewoon"))
    #expect(world.screenText.contains("Hoe heet je?"))
    world.press("'Sanne de Wit' Enter 'Wijkteam Noord' Enter")
    #expect(world.cursorRowText.contains("[medewerker]"))
    world.press("Enter")
    #expect(world.cursorRowText.contains("Begin"))
    world.press("Enter")
    #expect(world.wishes == [.createWorkspace(name: "Sanne de Wit", team: "Wijkteam Noord", role: "worker")])
    #expect(world.rows[0].contains("Wijkteam Noord"))
    #expect(world.rows[0].contains("Sanne de Wit · vr 20 nov"))
    #expect(world.screenText.contains("Er staan nog geen gezinnen. Druk op n om er een te maken."))
    #expect(world.canvas.cursor != nil)
  }

  @Test("A supervisor says so with an arrow; Shift-Tab goes back to a name")
  func supervisor() {
    var world = World.firstUse()
    world.press("'Joost' Tab 'Zuid' Tab Right")
    #expect(world.cursorRowText.contains("[werkbegeleider]"))
    world.press("S-Tab S-Tab 'ë' Tab Tab Tab Enter")
    #expect(world.wishes == [.createWorkspace(name: "Joostë", team: "Zuid", role: "supervisor")])
  }

  @Test("Without a name nothing is made, and the question that is left has focus")
  func missing() throws {
    var world = World.firstUse()
    world.press("Tab Tab Tab Enter")
    #expect(world.wishes.isEmpty)
    #expect(world.screenText.contains("Vul eerst je naam in."))
    world.press("'Sanne' Tab Tab Tab Enter")
    #expect(world.screenText.contains("Vul eerst de naam van je team in."))
    world.press("'Noord' Tab Tab Enter")
    #expect(world.wishes.count == 1)
  }

  @Test("A disk that does not let itself be written says so, and one can try again")
  func fullDisk() {
    var world = World.firstUse()
    world.disk.trouble = .full
    world.press("'Sanne' Tab 'Noord' Tab Tab Enter")
    #expect(world.screenText.contains("de schijf is vol."))
    #expect(world.screenText.contains("Sanne"))
    world.disk.trouble = nil
    world.press("Enter")
    #expect(world.rows[0].contains("Noord"))
  }

  @Test("Esc does not quit and keeps what was typed; Ctrl-Q quits")
  func escape() {
    var world = World.firstUse()
    world.press("'Sanne' Esc Esc")
    #expect(world.cursorRowText.contains("Sanne"))
    #expect(world.isRunning)
    world.press("C-q")
    #expect(world.wishes == [.quit])
  }

  @Test("Enter twice on Begin makes one workspace")
  func twice() {
    var world = World.firstUse()
    world.isSlow = true
    world.press("'Sanne' Tab 'Noord' Tab Tab Enter Enter Enter")
    #expect(world.wishes.count == 1)
    world.catchUp()
    #expect(world.rows[0].contains("Noord"))
  }

  @Test("Where several people use the workspace, it asks who is at the keyboard")
  func whoAmI() {
    var files = World(demo: World.afternoon).disk.files
    files["workspace.json"]?.set(nil, at: ["me"].path)
    var world = World(files: files)
    #expect(world.screenText.contains("Wie zit er achter het toetsenbord?"))
    #expect(world.screenText.contains("Youssef Amrani"))
    world.press("'youss' Enter")
    let youssef = files["team/team.json"]?["members"]?.items[1]["id"]?.text ?? ""
    #expect(world.wishes == [.choose(member: youssef)])
    #expect(world.rows[0].contains("Youssef Amrani"))
  }
}

extension Array where Element == String {
  /// A path of keys.
  var path: JSONPath { JSONPath(map(JSONStep.key)) }
}
