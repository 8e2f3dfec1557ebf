import DossierModel
import TextUI
import Wording

/// A first simple drawing of the rings: the family in the middle, people on three rings around it, each with the sign of the tie.
///
/// A ring offers two places on every row that it crosses, left and right; labels run outwards from there and so never overlap. The row of
/// the family's own name is left free for the inner ring.
struct RingsDrawing {
  let scene: Scene

  private struct Place {
    let row: Int
    let isRight: Bool
    /// Where the label begins (right) or ends (left), and the columns it has.
    let column: Int
    let width: Int
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.width >= 24, rect.height >= 7 else { return }
    let middle = Position(row: rect.row + rect.height / 2, column: rect.column + rect.width / 2)
    let radii = radii(in: rect)
    for radius in radii { drawRing(radius, middle, rect, on: &canvas) }
    drawName(at: middle, room: radii[0].columns * 2 - 2, on: &canvas)
    var taken: Set<Position> = []
    for ring in 1...3 {
      let people = scene.dossier.tree.people.filter { !$0.hasEnded && ($0.ring ?? 3) == ring }
      var places = places(on: ring - 1, radii: radii, middle, rect)
      var left = people.count
      for person in people {
        while let place = places.first, taken.contains(Position(row: place.row, column: place.isRight ? 1 : 0)) { places.removeFirst() }
        guard let place = places.first else { break }
        places.removeFirst()
        taken.insert(Position(row: place.row, column: place.isRight ? 1 : 0))
        put(left > 1 && places.isEmpty ? "+\(left)" : "\(person.sign) \(person.name)", at: place, person, on: &canvas)
        left -= 1
      }
    }
  }

  private func radii(in rect: Rect) -> [(rows: Int, columns: Int)] {
    let rows = (rect.height - 1) / 2
    let columns = (rect.width - 2) / 2
    return [(rows * 3 / 8, columns * 24 / 100), (rows * 6 / 8, columns * 46 / 100), (rows, columns * 66 / 100)].map {
      (max(1, $0.0), max(4, $0.1))
    }
  }

  private func drawRing(_ radius: (rows: Int, columns: Int), _ middle: Position, _ rect: Rect, on canvas: inout Canvas) {
    for row in -radius.rows...radius.rows {
      let column = Self.column(row, radius)
      for side in [-column, column] {
        let place = Position(row: middle.row + row, column: middle.column + side)
        guard place.row >= rect.row, place.row < rect.maxRow, place.column >= rect.column, place.column < rect.maxColumn else { continue }
        canvas[place.row, place.column] = Cell("·", .ring)
      }
    }
  }

  /// How far from the middle a ring runs on a row: a rounded rectangle, so that the top and bottom have room for names.
  private static func column(_ row: Int, _ radius: (rows: Int, columns: Int)) -> Int {
    let part = Double(row) / Double(radius.rows)
    return Int((Double(radius.columns) * (1 - part * part * part * part).squareRoot()).rounded())
  }

  /// The places of a ring, from the middle row outwards.
  private func places(on ring: Int, radii: [(rows: Int, columns: Int)], _ middle: Position, _ rect: Rect) -> [Place] {
    let radius = radii[ring]
    var places: [Place] = []
    for distance in (ring == 0 ? 1 : 0)...max(1, radius.rows) {
      for row in distance == 0 ? [0] : [-distance, distance] {
        let screenRow = middle.row + row
        guard screenRow >= rect.row, screenRow < rect.maxRow else { continue }
        let from = Self.column(row, radius)
        // No two labels share a side of a row, so each may run to the edge.
        places.append(Place(row: screenRow, isRight: false, column: middle.column - from, width: middle.column - from - rect.column))
        places.append(Place(row: screenRow, isRight: true, column: middle.column + from, width: rect.maxColumn - middle.column - from))
      }
    }
    return places.filter { $0.width >= 5 }
  }

  private func put(_ text: String, at place: Place, _ person: Person, on canvas: inout Canvas) {
    let width = min(Display.columns(of: text), place.width)
    let column = place.isRight ? place.column : place.column - width + 1
    canvas.put(text, row: place.row, column: column, width: width, role: person.quality == "strong" ? .accent : .text)
  }

  private func drawName(at middle: Position, room: Int, on canvas: inout Canvas) {
    let name = scene.dossier.name
    let width = min(Display.columns(of: name), max(4, room))
    canvas.put(name, row: middle.row, column: middle.column - width / 2, width: width, role: .title)
  }
}
