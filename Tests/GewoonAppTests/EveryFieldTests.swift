import Support
import Testing
import TextUI

@testable import DossierModel
@testable import GewoonApp

/// Goes through every screen of the demo's gezinnen as somebody would who opens whatever can be opened.
private struct ScreenWalk {
  private(set) var fields: Set<String> = []
  private var seen: Set<AnyScreen> = []

  mutating func goThrough(_ world: World) {
    guard let desk = world.state.desk else { return }
    seen = []
    for pane in Pane.allCases { look(at: pane.root, desk, world) }
    for command in Command.table where !command.isAnsweredByFocus { follow(command.id, desk, world) }
  }

  private mutating func look(at screen: any DeskScreen, _ desk: Desk, _ world: World) {
    guard seen.insert(AnyScreen(screen)).inserted else { return }
    for row in screen.rows(on: desk) {
      switch row.kind {
      case .field(let line): fields.insert(line.name)
      case .item(let item):
        if let tick = item.tick, case .key(let key)? = tick.path.steps.last { fields.insert("\(item.shape.name).\(key)") }
        look(at: item.opens?.screen ?? ThingForm(ref: item.ref, shape: item.shape), desk, world)
      case .link(.screen(let target), _, _): look(at: target.screen, desk, world)
      case .command(let id, _): follow(id, desk, world)
      default: break
      }
    }
  }

  /// What a command opens on top.
  private mutating func follow(_ id: CommandID, _ desk: Desk, _ world: World) {
    guard let command = Command.table.first(where: { $0.id == id }), command.when(Here(world.state)) == .on else { return }
    var state = world.state
    _ = command.run(&state)
    if let after = state.desk, after.panes.view.target != desk.panes.view.target { look(at: after.panes.view.target.screen, desk, world) }
  }
}

@Suite("Every field of a dossier")
struct EveryFieldTests {
  /// What nobody types: marks and moments of the program itself, and maps of earlier days, which are history.
  private static let ofTheProgram: Set<String> = [
    "dossier.created", "dossier.changed", "network.changed", "version.date", "version.people", "version.ties",
    // A bond is made and thrown away with the member that it is with.
    "bond.member",
    // The steps that go back stand as steps there, and are chosen in one menu (`SteppingDownTests`).
    "steppingDown.back",
  ]

  /// Every field that somebody may write, from a shape down.
  private static func fields(of shape: Shape, _ seen: inout Set<String>) {
    for field in shape.fields where seen.insert(field.name).inserted {
      if field.name == "network.versions" { continue }
      if let inner = field.kind.inner { fields(of: inner, &seen) }
    }
  }

  @Test("can be seen and changed on a screen")
  func onScreens() {
    var walk = ScreenWalk()
    for name in ["Bakker", "Berg", "Graaf", "Kartosen", "Pinas", "Tesfay"] {
      var world = World(demo: World.afternoon)
      world.press("/ '\(name)' Enter")
      walk.goThrough(world)
    }
    var all: Set<String> = []
    Self.fields(of: Dossier.shape, &all)
    let written = all.filter { name in
      let field = Self.field(name)
      if case .id? = field?.kind { return false }
      return field?.kind.inner == nil && !Self.ofTheProgram.contains(name) && name != "network.versions"
    }
    #expect(written.subtracting(walk.fields).sorted() == [])
  }

  private static func field(_ name: String) -> Field? {
    var found: Field?
    func look(_ shape: Shape, _ seen: inout Set<String>) {
      guard seen.insert(shape.name).inserted else { return }
      for field in shape.fields {
        if field.name == name { found = found ?? field }
        if let inner = field.kind.inner { look(inner, &seen) }
      }
    }
    var seen: Set<String> = []
    look(Dossier.shape, &seen)
    return found
  }
}
