import Support
import Testing
import TextUI

@testable import NetworkPicture

@Suite("The picture of the map")
struct MapDrawingTests {
  private func layout(_ people: [PicturePerson], _ size: Size = Size(width: 80, height: 19)) throws -> MapLayout {
    try #require(MapLayout(people: people, middle: "Gezin Bakker", sectorNames: SampleMap.sectorNames, size: size))
  }

  private func canvas(_ layout: MapLayout, focus: PictureStop?, ascii: Bool = false) -> Canvas {
    var canvas = Canvas(size: layout.size)
    layout.draw(on: &canvas, at: Position(row: 0, column: 0), focus: focus, ascii: ascii)
    return canvas
  }

  private func text(_ canvas: Canvas) -> String { String(canvas.cells.map(\.character)) }

  @Test("With nothing but ASCII")
  func ascii() throws {
    let map = try layout(SampleMap.people(30))
    for stop in map.stops { #expect(text(canvas(map, focus: stop, ascii: true)).allSatisfy { $0.isASCII }) }
  }

  @Test(
    "The line of the person in focus shows the tie",
    arguments: [
      (PicturePerson.Quality.strong, false, "═════════════ - Jo"), (.ordinary, false, "───────────── - Jo"),
      (.thin, false, "┄┄┄┄┄┄┄┄┄┄┄┄┄ - Jo"),
      (.broken, false, "╭───── ╳ ───── - Jo"), (.strong, true, "~═~═~═~═~═~═~ - Jo"), (.ordinary, true, "~─~─~─~─~─~─~ - Jo"),
    ])
  func lines(tie: PicturePerson.Quality, hasStrain: Bool, line: String) throws {
    let map = try layout([PicturePerson(id: "x", name: "Jo", sign: "-", sector: 4, ring: 2, tie: tie, hasStrain: hasStrain)])
    let seen = text(canvas(map, focus: map.stops[0]))
    #expect(seen.contains(line), "\(seen)")
  }

  @Test("Only the person in focus has a line; a fold has none")
  func oneLine() throws {
    let map = try layout(SampleMap.people(15))
    let lines: Set<Character> = ["─", "═", "┄", "│", "║", "┆", "╭", "╮", "╯", "╰", "╔", "╗", "╚", "╝", "╳"]
    #expect(!text(canvas(map, focus: nil)).contains { lines.contains($0) })
    #expect(text(canvas(map, focus: map.stops[0])).contains { lines.contains($0) })
    let folded = try layout((0..<40).map { PicturePerson(id: "\($0)", name: "Jo", sign: "-", sector: 6, ring: 2) })
    #expect(!text(canvas(folded, focus: folded.stops.first(where: \.isFold))).contains { lines.contains($0) })
  }

  @Test("The label in focus can be read in full, has its own look, and the cursor stands on it")
  func focus() throws {
    let map = try layout(SampleMap.people(30))
    for stop in map.stops {
      let canvas = canvas(map, focus: stop)
      #expect(canvas.cursor == Position(row: stop.row, column: stop.column))
      #expect(stop.columns.allSatisfy { canvas[stop.row, $0].role == .focus })
      #expect(canvas.cells.count { $0.role == .focus } == stop.width)
    }
  }

  @Test("Every label and every sector is in the picture, whoever is in focus")
  func complete() throws {
    let map = try layout(SampleMap.people(30))
    for focus in map.stops {
      let rows = (0..<19).map { row in String(canvas(map, focus: focus).row(row).map(\.character)) }
      for stop in map.stops { #expect(rows[stop.row].contains(stop.label())) }
      for heading in map.headings { #expect(rows[heading.row].contains(heading.label())) }
      #expect(rows[9].contains("Gezin Bakker"))
    }
  }

  @Test("Without focus the cursor stands on the gezin")
  func noFocus() throws {
    let canvas = canvas(try layout([]), focus: nil)
    let cursor = try #require(canvas.cursor)
    #expect(canvas[cursor.row, cursor.column] == Cell("G", .title))
  }

  @Test("A gezin with a long name keeps within its ring")
  func longName() throws {
    let size = Size(width: 80, height: 19)
    let name = String(repeating: "van der ", count: 30)
    let map = try #require(MapLayout(people: [], middle: name, sectorNames: SampleMap.sectorNames, size: size))
    let row = canvas(map, focus: nil).row(9).map(\.character)
    #expect(row.first == " " && row.last == " " && row.contains("…") && row.contains("·"))
  }
}
