import Basics
import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("The same work line by line and on the screen gives the same files")
struct PlainStoryTests {
  @Test("A whole debrief: every text, every number and every choice on every screen")
  func debrief() throws {
    var plain = PlainWorld(World(demo: World.afternoon))
    try plain.take("El Amrani, stap")
    plain.type("d")
    try plain.take("Hele ronde")
    var screen = World(demo: World.afternoon)
    try screen.go(to: "El Amrani  ")
    screen.press("d 2")
    var said = 0
    for _ in 0..<20 {
      var done: Set<RowID> = []
      while let field = Self.unanswered(screen, besides: done) {
        said += 1
        #expect(Self.unanswered(plain.world, besides: done)?.id == field.id)
        done.insert(field.id)
        plain.take(field.id, field.answer(said))
        Self.go(to: field.id, &screen)
        screen.press(field.keys(said))
      }
      let onward = RowID.command("nextQuestion")
      guard screen.state.desk?.hasRow(onward) == true else { break }
      plain.take(onward)
      Self.go(to: onward, &screen)
      screen.press("Enter")
    }
    let finish = RowID.command("finishReflection")
    plain.take(finish)
    Self.go(to: finish, &screen)
    screen.press("Enter C-q")
    plain.type("s")
    let reflection = screen.reflections(on: "Gezin El Amrani")["reflections"]?.items.last ?? .null
    #expect(said > 40 && reflection["answers"]?.items.count == 15 && reflection["finished"]?.text != nil)
    Self.expectSame(plain.world, screen)
  }

  @Test("Three changes of the network, a step and a decision")
  func planning() throws {
    var plain = PlainWorld(World(demo: World.afternoon))
    var screen = World(demo: World.afternoon)
    try plain.take("Bakker, reflectie vandaag")
    try screen.go(to: "Bakker  ")
    screen.press("Enter F3")

    plain.type("F3")
    plain.take(try Self.row("Buurvrouw An, woont", screen), "dichterbij")
    Self.go(to: try Self.row("Buurvrouw An, woont", screen), &screen)
    screen.press(">")

    plain.take(try Self.row("Opa Henk, opa", screen), "e")
    plain.type("band", "sterk")
    Self.go(to: try Self.row("Opa Henk, opa", screen), &screen)
    screen.press("e 3 1")

    plain.type("n", "Meester Tom", "1", "verder weg", "")
    screen.press("n 'Meester Tom' Enter 3 Esc")

    plain.type("F5")
    screen.press("F5")
    let add = try Self.row("een stap erbij", screen)
    plain.take(add)
    plain.type("Oma haalt Sem op, wo", "")
    Self.go(to: add, &screen)
    screen.press("Enter 'Oma haalt Sem op, wo' Enter Esc")

    plain.type("een besluit nemen", "1")
    screen.press("C-p 'een besluit nemen' Enter 1")
    for (field, answer, keys) in [("Wie besloot", "1", "1"), ("Waarom", "Het werd te zwaar.", "'Het werd te zwaar.' Tab")] {
      plain.take(try Self.row(field, screen), answer)
      Self.go(to: try Self.row(field, screen), &screen)
      screen.press(keys)
    }
    let today = try Self.row("Vandaag besloten", screen)
    plain.take(today)
    Self.go(to: today, &screen)
    screen.press("Enter")
    plain.type("s")
    screen.press("C-q")
    let bakker = screen.dossier("Gezin Bakker")
    #expect(bakker["network"]?["people"]?.items.contains { $0["name"]?.text == "Meester Tom" } == true)
    #expect(bakker["plan"]?.written().count != World(demo: World.afternoon).dossier("Gezin Bakker")["plan"]?.written().count)
    Self.expectSame(plain.world, screen)
  }

  @Test("An answer to a colleague, and what one is told is read then")
  func team() throws {
    var plain = PlainWorld(World(demo: World.afternoon))
    var screen = World(demo: World.afternoon)
    plain.type("F6")
    try plain.take("Fatma Yıldız, Gezin S.")
    try plain.take("Wat ging goed", "v")
    plain.type("Wat hielp jou?", ".")
    screen.press("F6")
    try screen.go(to: "Fatma")
    screen.press("Enter Down v 'Wat hielp jou?' Enter")
    try plain.take("krachten en talenten", "herkenbaar")
    screen.press("Down h")
    plain.type("s")
    screen.press("C-q")
    #expect(screen.disk.files.values.contains { $0["items"]?.items.contains { $0["text"]?.text == "Wat hielp jou?" } == true })
    Self.expectSame(plain.world, screen)
  }

  // MARK: - Both ways

  /// A field in which nothing stands, and what is answered.
  private struct Unanswered {
    let id: RowID
    let line: FieldLine
    let hasMenu: Bool

    func answer(_ number: Int) -> String {
      if line.isText { return line.kind.isUnderstood ? "19 nov" : "Zin \(number)." }
      if case .whole = line.kind { return "7" }
      return "1"
    }

    func keys(_ number: Int) -> String {
      if line.isText { return "'\(answer(number))' Tab" }
      if hasMenu { return line.isSeveral ? "Enter 1 Enter" : "Enter 1" }
      return answer(number)
    }
  }

  private static func unanswered(_ world: World, besides done: Set<RowID>) -> Unanswered? {
    guard let desk = world.state.desk else { return nil }
    for row in desk.rows {
      guard let id = row.id, !done.contains(id), case .field(let line) = row.kind, !line.isFlag, desk.value(line.ref)?.isEmpty ?? true
      else {
        continue
      }
      return Unanswered(id: id, line: line, hasMenu: !line.isText && Choosing.opensMenu(line, desk))
    }
    return nil
  }

  /// The number of a row, once all of the screen was said again.
  static func number(of id: RowID, _ plain: inout PlainWorld) -> String {
    plain.type("")
    let place = PlainScreen(plain.world.state).targets.firstIndex(of: .row(id))
    return place.map { "\($0 + 1)" } ?? "\(id) has no number"
  }

  /// The last row of the screen in which these words stand.
  private static func row(_ words: String, _ world: World) throws -> RowID {
    let desk = try #require(world.state.deskInFront)
    let all = Array(zip(desk.rows, PlainRows(desk: desk).every))
    let id = try #require(all.last { $0.1.text.contains(words) }?.0.id, "\(words)\n\(world.screenText)")
    return id
  }

  private static func go(to id: RowID, _ world: inout World) {
    for _ in 0..<100 where world.state.desk?.panes.view.focus != id { world.press("Tab") }
    #expect(world.state.desk?.panes.view.focus == id)
  }

  /// Ids are made as one goes, and are others on another way.
  private static func expectSame(_ left: World, _ right: World) {
    let (left, right) = (normal(left), normal(right))
    for (name, text) in left where right[name] != text {
      let other = (right[name] ?? "").split(separator: "\n")
      let lines = text.split(separator: "\n")
      Issue.record("\(name): \(lines.filter { !other.contains($0) }), on the screen \(other.filter { !lines.contains($0) })")
    }
    #expect(left.keys.sorted() == right.keys.sorted())
  }

  private static func normal(_ world: World) -> [String: String] {
    var names: [String: String] = [:]
    var files: [String: String] = [:]
    for (name, tree) in world.disk.files.sorted(by: { $0.key < $1.key }) {
      files[name] = String(decoding: tree.written(), as: UTF8.self).replacing(/[0-9A-HJKMNP-TV-Z]{26}/) { match in
        let id = String(match.output)
        names[id] = names[id] ?? "id \(names.count)"
        return names[id]!
      }
    }
    return files
  }
}

extension PlainWorld {
  /// Types the number of a row, once all of the screen was said again, with more after it.
  fileprivate mutating func take(_ id: RowID, _ more: String = "") {
    let number = PlainStoryTests.number(of: id, &self)
    type(more.isEmpty ? number : "\(number) \(more)")
  }
}
