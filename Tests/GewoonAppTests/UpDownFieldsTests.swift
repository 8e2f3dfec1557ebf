import DossierModel
import StrictJSON
import Support
import Testing

@testable import GewoonApp

/// Every field of a decision and of what goes with it can be seen and changed.
@Suite("Each field of decisions, seats, stepping down and the Meldcode stands on a screen")
struct UpDownFieldsTests {
  /// The last keys of all fields on the screen.
  private func keys(_ world: World) -> Set<String> {
    Set(
      (world.state.desk?.rows ?? []).compactMap { row in
        guard case .field(let line) = row.kind, case .key(let key)? = line.ref.path.steps.last else { return nil }
        return key
      })
  }

  private func expect(_ world: World, _ shape: Shape, but others: Set<String> = []) {
    let wanted = Set(shape.fields.map(\.key)).subtracting(others).subtracting(["id"])
    #expect(keys(world).isSuperset(of: wanted), "\(wanted.subtracting(keys(world))) is nowhere")
  }

  @Test("Of a decision on a specialist", arguments: [4, 1])
  func decision(rung: Int) throws {
    var world = World(demo: World.afternoon)
    world.press("Enter C-p 'een besluit' Enter \(rung)")
    try world.go(to: "Wie besloot")
    world.press("Right Right Right")
    try world.go(to: "Welke specialist")
    world.press("'Logopedist' Tab")
    // Lists and parts have rows of their own.
    expect(world, Decision.shape, but: ["table", "broadView", "viewpoints"])
    expect(world, BroadView.shape)
    world.press("C-p 'aan tafel' Enter Space Enter")
    #expect(keys(world).contains("view"))
    try world.go(to: "Namen aan tafel wijzigen")
    world.press("Enter Enter")
    expect(world, Seat.shape)
  }

  @Test("Of stepping down, and of a check")
  func steppingDown() throws {
    var world = World(demo: World.afternoon)
    world.press("Down Enter C-p 'afbouwen' Enter")
    // What goes back is chosen by a row that says so.
    expect(world, SteppingDown.shape, but: ["back", "checks"])
    #expect(world.screenText.contains("stappen kiezen die teruggaan"))
    try world.go(to: "za 31 okt")
    world.press("Enter")
    expect(world, LaterLook.shape)
  }

  @Test("Of a step of the Meldcode")
  func meldcode() {
    var world = World(demo: World.afternoon)
    world.press("Enter F9 Enter")
    expect(world, MeldcodeStep.shape)
  }
}
