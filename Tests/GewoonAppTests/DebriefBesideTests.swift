import DossierModel
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The debrief on a wide screen: the round and the dossier beside the questions")
struct DebriefBesideTests {
  private func debrief(width: Int, at place: String) -> World {
    var world = World(demo: World.afternoon, size: Size(width: width, height: 40))
    world.press("Enter d")
    world.turn(to: place)
    return world
  }

  /// What stands right of the rule.
  private func beside(_ world: World) -> String {
    world.rows.compactMap { row in row.firstIndex(of: "│").map { String(row[row.index(after: $0)...]) } }.joined(separator: "\n")
  }

  @Test("What the dossier says stands beside the questions and not under them, all of it, and the round above it with where one is")
  func beside() {
    let world = debrief(width: 120, at: "eigen-regie.tempo")
    let beside = beside(world)
    #expect(beside.contains("De ronde") && beside.contains("› Eigen regie  1 van 4") && beside.contains("Krachtgericht  2 van 2"))
    #expect(beside.contains("Uit het dossier") && beside.contains("Op 25 sep is gevraagd of zij zelf"))
    // Each screen of the round that fits on a line takes one.
    let round = beside.split(separator: "\n", omittingEmptySubsequences: false).prefix(11)
    #expect(round.allSatisfy { $0.contains { $0.isLetter } })
    let questions = world.rows.map { $0.prefix { $0 != "│" } }.joined(separator: "\n")
    #expect(!questions.contains("Uit het dossier") && questions.contains("Verder: Samenwerken met het sociale netwerk"))
  }

  @Test("On a smaller screen nothing stands beside them")
  func smaller() {
    let world = debrief(width: 119, at: "eigen-regie.tempo")
    #expect(!world.screenText.contains("De ronde") && world.screenText.contains("Uit het dossier"))
  }

  @Test("The questions begin in the same column on every screen of the round")
  func still() {
    var world = World(demo: World.afternoon, size: Size(width: 140, height: 40))
    world.press("Enter d")
    world.press("C-o", until: { $0.state.scene.notice?.text == "Dit is het eerste scherm." })
    var rules: Set<Int> = []
    for _ in 0..<20 where world.state.scene.notice?.text != "Dit is het laatste scherm." {
      for row in world.rows { if let rule = row.firstIndex(of: "│") { rules.insert(row.distance(from: row.startIndex, to: rule)) } }
      world.press("C-n")
    }
    #expect(rules.count == 1)
  }

  @Test("Down goes from the last row of the questions to the facts; Left and Right go between them; Enter opens where a fact comes from")
  func walking() throws {
    var world = debrief(width: 120, at: "eigen-regie.tempo")
    try world.go(to: "Verder: ")
    world.press("F1")
    #expect(world.screenText.contains("Met Links en Rechts ga je van kolom naar kolom."))
    world.press("Esc Right")
    #expect(world.cursorRowText.contains("› Bij 2 van de 7 stappen"))
    world.press("Left")
    #expect(!world.cursorRowText.contains("› Bij 2 van de 7 stappen"))
    try world.go(to: "Verder: ")
    world.press("Down")
    #expect(world.cursorRowText.contains("› Bij 2 van de 7 stappen"))
    world.press("Down Enter")
    #expect(world.state.debrief == nil || world.state.desk?.panes.open != .reflection)
  }

  @Test("A letter of a text with focus, and an arrow in it, stay in the text")
  func text() throws {
    var world = debrief(width: 120, at: "eigen-regie.aan-de-slag")
    world.press("'Zij belt' Right 'den.' Left Left 'x'")
    #expect(world.cursorRowText.contains("Zij beltdexn."))
  }

  @Test("Who is added on the screen of the people takes no screen away")
  func staysAsked() throws {
    var world = World.withoutToday(size: Size(width: 80, height: 24))
    world.press("d Down Enter")
    let before = world.walkOn()
    #expect(before.contains("network"))
    world.press("C-o", until: { $0.state.debrief?.step.part == .network })
    for person in ["Trainer Dirk", "Buurvrouw An"] {
      try world.go(to: person)
      world.press("Enter")
      try world.go(to: "nog niet gevraagd")
      world.press("Backspace")
      world.press("Esc", until: { $0.state.desk?.panes.view.target.as(DebriefScreen.self) != nil })
    }
    #expect(!world.dossier("Gezin Bakker").people.contains { !$0.hasEnded && $0.wasNotAsked })
    world.press("C-o", until: { $0.state.scene.notice?.text == "Dit is het eerste scherm." })
    #expect(world.walkOn() == before)
    // Opened anew nothing calls for it, and a line says who is there.
    world.press("Esc Esc Esc Esc")
    world.press("Enter d Down Enter")
    world.turn(to: "safety")
    #expect(world.screenText.contains("De mensen eromheen: 12 mensen en 1 plek"), "\(world.screenText)")
  }
}
