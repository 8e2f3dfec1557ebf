import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("The cursor stands on what has focus, on every screen")
struct WalkTests {
  static let sizes = [Size(width: 120, height: 40), Size(width: 40, height: 12)]

  @Test("Down goes over every row of every pane and back, at every size", arguments: ["F2", "F3", "F4", "F5"], sizes)
  func downAndUp(pane: String, size: Size) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter \(pane)")
    var stops = Self.stops(world)
    _ = Self.run("Up", &world)
    #expect(world.state.desk?.panes.view.focus == stops.first)
    var seen: [RowID] = []
    for id in Self.run("Down", &world) where seen.last != id { seen.append(id) }
    // Question rows come and go with nothing but typing, so the stops are the same.
    let isAll = seen == stops
    #expect(isAll, "\(seen.count) of \(stops.count) rows")
    stops.reverse()
    var back: [RowID] = []
    for id in Self.run("Up", &world) where back.last != id { back.append(id) }
    let isAllBack = back == stops
    #expect(isAllBack, "\(back.count) of \(stops.count) rows")
  }

  @Test("Tab goes through all four panes and comes back to where it began; it is never trapped", arguments: sizes)
  func tab(size: Size) {
    for key in ["Tab", "S-Tab"] {
      var world = World(demo: World.afternoon, size: size)
      world.press("Enter F2")
      world.goIn()
      let start = world.state.desk?.panes.view.focus
      var seen: Set<RowID> = []
      var expected: Set<RowID> = []
      var presses = 0
      repeat {
        world.press(key)
        Self.expectCursor(world, "\(key) \(presses)")
        expected.formUnion(Self.stops(world))
        if let focus = world.state.desk?.panes.view.focus { seen.insert(focus) }
        presses += 1
      } while (world.state.desk?.panes.view.focus != start || world.state.desk?.panes.open != .gezin) && presses < 600
      #expect(presses < 600, "\(key) does not come back")
      let isAll = seen == expected
      #expect(isAll, "\(seen.count) of \(expected.count) rows")
    }
  }

  @Test("In the form of one thing Tab goes round", arguments: ["F3 Enter", "F5 Enter", "F5 Down Enter"], sizes)
  func forms(keys: String, size: Size) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter \(keys)")
    world.goIn()
    let start = world.state.desk?.panes.view.focus
    let expected = Set(Self.stops(world))
    #expect(expected.count > 5)
    var seen: Set<RowID> = []
    for _ in 0..<expected.count {
      world.press("Tab")
      Self.expectCursor(world, keys)
      if let focus = world.state.desk?.panes.view.focus { seen.insert(focus) }
    }
    let isAll = seen == expected
    #expect(isAll, "\(seen.count) of \(expected.count) rows")
    #expect(world.state.desk?.panes.view.focus == start)
  }

  @Test("PageDown and PageUp go far, stop at the ends and keep the cursor in sight", arguments: ["F2", "F3", "F4", "F5"], sizes)
  func pages(pane: String, size: Size) {
    var world = World(demo: World.afternoon, size: size)
    world.press("Enter \(pane)")
    _ = Self.run("PageDown", &world)
    let isLast = world.state.desk?.panes.view.focus == Self.stops(world).last
    #expect(isLast)
    _ = Self.run("PageUp", &world)
    let isFirst = world.state.desk?.panes.view.focus == Self.stops(world).first
    #expect(isFirst)
  }

  @Test("The list, a menu, help and first use answer the moving keys", arguments: sizes)
  func others(size: Size) {
    for screen in ScreenCase.all where !["gezin", "network", "reflection", "plan"].contains(screen.name) {
      let start = screen.world(size)
      for key in ["Down", "PageDown", "End", "Up", "PageUp", "Home", "Tab", "S-Tab", "Left", "Right"] {
        var world = start
        for count in 0..<4 {
          world.press(key)
          Self.expectCursor(world, "\(screen.name): \(key) \(count)")
        }
      }
    }
  }

  // MARK: - Helpers

  private static func stops(_ world: World) -> [RowID] { world.state.rows.compactMap(\.id) }

  /// Presses a key until nothing changes any more; says where focus was, before and after each press.
  private static func run(_ key: String, _ world: inout World) -> [RowID] {
    var seen = [world.state.desk?.panes.view.focus].compactMap { $0 }
    var before = world.canvas
    for count in 0..<900 {
      world.press(key)
      let after = world.canvas
      expectCursor(world, on: after, "\(key) \(count)")
      if let focus = world.state.desk?.panes.view.focus { seen.append(focus) }
      if after == before { return seen }
      before = after
    }
    Issue.record("\(key) comes to no end")
    return seen
  }

  /// The cursor is there, inside the canvas, on the row of what has focus.
  static func expectCursor(_ world: World, _ comment: String) { expectCursor(world, on: world.canvas, comment) }

  private static func expectCursor(_ world: World, on canvas: Canvas, _ comment: String) {
    if canvas.size != world.state.scene.size { Issue.record("the canvas has another size: \(comment)") }
    guard let cursor = canvas.cursor else {
      Issue.record("no cursor: \(comment)")
      return
    }
    guard (0..<canvas.size.height).contains(cursor.row), (0..<canvas.size.width).contains(cursor.column) else {
      Issue.record("the cursor is outside: \(cursor) in \(comment)")
      return
    }
    guard world.state.overlays.isEmpty, let desk = world.state.places.here as? Desk, let row = desk.focusedRow,
      canvas.size.width >= 40, canvas.size.height >= 12
    else { return }
    let text = World.rows(of: canvas)[cursor.row]
    let wanted = words(of: row, desk)
    if !wanted.contains(where: { text.contains($0) }) {
      Issue.record("\(comment): the cursor stands on “\(text)” and focus is on \(wanted)\n\(world.screenText)")
    }
  }

  /// What the row of something with focus may say: one of these.
  private static func words(of row: Row, _ desk: Desk) -> [String] {
    switch row.kind {
    case .item(let item): return [String(item.title.prefix(8))]
    case .add(let add): return ["+ " + String(add.label.prefix(8))]
    case .command(_, let label): return [String(label.prefix(8))]
    case .link(_, let text, _): return [String(text.prefix(8))]
    case .shared(let part, _): return [String(part.title.prefix(8))]
    case .field(let line):
      let shown = line.isText && !line.kind.isUnderstood ? FieldLine.typed(desk.value(line.ref)) : desk.shown(line)
      let last = shown.split(separator: "\n").last.map(String.init) ?? ""
      var words = line.isWide ? [] : [String(line.label.prefix(8))]
      if !last.isEmpty { words += [String(shown.prefix(6)), String(last.suffix(4))] }
      if shown.isEmpty, line.isWide {
        if !line.placeholder.isEmpty { words.append(String(line.placeholder.prefix(8))) }
        if !line.thought.isEmpty { words.append(String(line.thought.prefix(8))) }
        words += [
          line.isText ? String(line.placeholder.prefix(8)) : " 1 ", "ja", "te weinig", "kan lichter", "gezien", "Enter om te kiezen",
        ]
      }
      if case .whole = line.kind { words.append("[\(shown)]") }
      // Several words to tick stand on the row, each with its box.
      if line.isSeveral { words += desk.options(line).flatMap { ["[ ] \($0.word.prefix(8))", "[x] \($0.word.prefix(8))"] } }
      // A long text is walked through by Down, line after line.
      if line.isLong { words += shown.split { $0 == " " || $0 == "\n" }.map(String.init) }
      return words
    default: return []
    }
  }
}
