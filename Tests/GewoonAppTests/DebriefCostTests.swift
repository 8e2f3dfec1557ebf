import DossierModel
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("What a debrief costs to read")
struct DebriefCostTests {
  /// A round from the first screen to the last one, of a gezin of which nothing is known, with everything answered.
  private func walk(_ choice: String) -> (cost: ReadingCost, world: World) {
    var world = World.begun()
    world.press("n 'Bakker' Enter Esc")
    var cost = ReadingCost(written: "Bakker")
    cost.press("d \(choice)", &world)
    for _ in 0..<60 {
      cost.read(world)
      answerAll(&cost, &world)
      let at = world.state.debrief?.step
      cost.press("C-n", &world)
      if world.state.debrief?.step == at { break }
    }
    return (cost, world)
  }

  /// Goes over what is asked on a screen, and answers it.
  private func answerAll(_ cost: inout ReadingCost, _ world: inout World) {
    var seen: Set<RowID> = []
    while let focus = world.state.desk?.panes.view.focus, seen.insert(focus).inserted {
      answer(&cost, &world)
      cost.press("Tab", &world)
    }
  }

  private func answer(_ cost: inout ReadingCost, _ world: inout World) {
    switch world.state.focusedRow?.kind {
    case .field(let line) where line.isText:
      if line.placeholder != "vandaag" { cost.press("'Zo.'", &world) }
    case .field(let line):
      switch line.kind {
      case .whole: cost.press("7", &world)
      case .word: cost.press("Right", &world)
      case .flag: break
      default: cost.press("Enter Home Space Enter", &world)
      }
    case .add(let add) where add.shape === Evidence.shape && !world.screenText.contains("  Zij belden."):
      cost.press("Enter 'Zij belden.' Esc", &world)
    default: break
    }
  }

  @Test("A whole round, with everything in it that the instrument asks, is at most 15 screens and 900 words of ours")
  func whole() {
    let (cost, world) = walk("Down Enter")
    print("whole round: \(cost)")
    #expect(cost.screens <= 15 && cost.words <= 900, "\(cost)")
    #expect(answered(world).count == 15)
  }

  @Test("A short round is at most 5 screens and 300 words of ours")
  func short() {
    let (cost, world) = walk("Enter")
    print("short round: \(cost)")
    #expect(cost.screens <= 5 && cost.words <= 300, "\(cost)")
    #expect(answered(world) == ["krachtgericht.krachten", "krachtgericht.veerkracht"])
  }

  private func answered(_ world: World) -> Set<String> {
    Set(world.state.desk.map { $0.own.reflections.first?.answered ?? [] } ?? [])
  }
}
