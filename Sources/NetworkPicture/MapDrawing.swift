import TextUI

extension MapLayout {
  /// Draws the picture with its top left corner at `origin`: the rings faintly, the gezin in the middle, the names of the sectors at
  /// the rim, everybody's label, and the line of the person in focus only. The cursor goes to the label in focus, or without one to
  /// the gezin.
  /// - Parameters:
  ///   - focus: the stop that has focus; nil for none.
  ///   - unfolded: somebody in the fold in focus who stands in its place.
  ///   - ascii: for rings, lines and shortened names. Names themselves stay as people write them.
  public func draw(on canvas: inout Canvas, at origin: Position, focus: PictureStop?, unfolded: String? = nil, ascii: Bool = false) {
    let picture = MapPicture(layout: self, origin: origin, focus: focus, unfolded: unfolded, ascii: ascii)
    picture.drawRings(on: &canvas)
    picture.drawHeadings(on: &canvas)
    if let focus, let person = picture.person(in: focus) { picture.drawLine(to: person, at: focus, on: &canvas) }
    picture.drawMiddle(on: &canvas)
    for stop in stops { picture.drawLabel(stop, on: &canvas) }
  }
}

/// One drawing of a map.
struct MapPicture {
  let layout: MapLayout
  let origin: Position
  let focus: PictureStop?
  let unfolded: String?
  let ascii: Bool

  var grid: MapGrid { layout.grid }

  /// Every row of a ring has a dot on both sides; where it runs flat, dots go between, two columns apart as a row is as high.
  func drawRings(on canvas: inout Canvas) {
    for radius in grid.radii {
      for row in 1...radius.rows {
        let column = radius.column(row: row)
        let higher = row == radius.rows ? -1 : radius.column(row: row + 1)
        for dot in stride(from: column, to: min(higher, column - 1), by: -2) {
          for (down, right) in [(row, dot), (row, -dot), (-row, dot), (-row, -dot)] { drawDot(down, right, on: &canvas) }
        }
      }
      for side in [radius.columns, -radius.columns] { drawDot(0, side, on: &canvas) }
    }
  }

  private func drawDot(_ down: Int, _ right: Int, on canvas: inout Canvas) {
    put(ascii ? "." : "·", row: grid.middle.row + down, column: grid.middle.column + right, role: .ring, on: &canvas)
  }

  func drawHeadings(on canvas: inout Canvas) {
    for heading in layout.headings {
      let role: Role = heading.sector == focus?.sector ? .accent : .muted
      putApart(heading.label(ascii: ascii), row: heading.row, column: heading.column, role: role, on: &canvas)
    }
  }

  /// The gezin's row has no other labels, so its name may be longer than the inner ring is wide.
  func drawMiddle(on canvas: inout Canvas) {
    let name = MapLabel.shortened(layout.middle, to: 2 * grid.radii[1].columns - 3, ascii: ascii)
    let column = grid.middle.column - Display.columns(of: name) / 2
    putApart(name, row: grid.middle.row, column: column, role: .title, on: &canvas)
    if focus == nil { canvas.cursor = Position(row: origin.row + grid.middle.row, column: origin.column + column) }
  }

  func drawLabel(_ stop: PictureStop, on canvas: inout Canvas) {
    let isFocus = stop == focus
    var (text, column) = (stop.label(ascii: ascii), stop.column)
    if isFocus, stop.isFold, let person = person(in: stop) {
      text = MapLabel.unfolded(person, of: stop.people.count, room: stop.room, ascii: ascii)
      if !stop.place.isRight { column = stop.columns.upperBound - Display.columns(of: text) }
    }
    putApart(text, row: stop.row, column: column, role: isFocus ? .focus : role(of: stop), on: &canvas)
    if isFocus { canvas.cursor = Position(row: origin.row + stop.row, column: origin.column + column) }
  }

  /// Who a stop stands for: the one who is there, or the one who was chosen out of a fold.
  func person(in stop: PictureStop) -> PicturePerson? {
    stop.isFold ? stop.people.first { $0.id == unfolded } : stop.people[0]
  }

  private func role(of stop: PictureStop) -> Role {
    if stop.ring == MapGrid.ringCount { return .muted }
    if stop.isFold { return .hint }
    return stop.people[0].tie == .strong ? .accent : .text
  }

  /// Text with a blank on both sides, so that no dot or line touches it.
  private func putApart(_ text: String, row: Int, column: Int, role: Role, on canvas: inout Canvas) {
    let width = Display.columns(of: text)
    for side in [column - 1, column + width] where 0..<grid.size.width ~= side { put(" ", row: row, column: side, on: &canvas) }
    put(text, row: row, column: column, role: role, on: &canvas)
  }

  func put(_ text: String, row: Int, column: Int, role: Role = .text, on canvas: inout Canvas) {
    canvas.put(text, row: origin.row + row, column: origin.column + column, role: role, ellipsis: false)
  }
}
