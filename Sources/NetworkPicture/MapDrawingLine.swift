import TextUI

/// How a tie is drawn: double when strong, single when ordinary or broken, dotted when thin, a dot here and there when nobody said what it is.
/// Strain puts waves in it.
struct MapLineStyle: Sendable {
  let across: Character
  let upright: Character
  /// Where the line turns to the left and to the right, coming from below and then from above.
  let corners: [Character]

  init(_ tie: PicturePerson.Quality, ascii: Bool) {
    let signs: [Character]
    switch (tie, ascii) {
    case (.strong, false): signs = ["═", "║", "╗", "╔", "╝", "╚"]
    case (.ordinary, false), (.broken, false): signs = ["─", "│", "╮", "╭", "╯", "╰"]
    case (.thin, false): signs = ["┄", "┆", "╮", "╭", "╯", "╰"]
    case (.strong, true): signs = ["=", "#", "#", "#", "#", "#"]
    case (.ordinary, true), (.broken, true): signs = ["-", "|", "+", "+", "+", "+"]
    case (.thin, true): signs = [".", ":", ".", ".", ":", ":"]
    case (.unknown, false): signs = ["·", "·", "·", "·", "·", "·"]
    case (.unknown, true): signs = [".", ".", ".", ".", ".", "."]
    }
    across = signs[0]
    upright = signs[1]
    corners = Array(signs[2...])
  }

  func corner(isBelow: Bool, isRight: Bool) -> Character { corners[(isBelow ? 2 : 0) + (isRight ? 1 : 0)] }
}

extension MapPicture {
  /// From the gezin up or down, and then across to the label. The column of the middle never has a label; across, the line passes behind
  /// whoever stands nearer on that row. An arrow at the gezin says that support comes in, one at the label that it goes out.
  func drawLine(to person: PicturePerson, at stop: PictureStop, on canvas: inout Canvas) {
    let style = MapLineStyle(person.tie, ascii: ascii)
    let middle = grid.middle
    let isBelow = stop.row > middle.row
    let step = isBelow ? 1 : -1
    for row in stride(from: middle.row + step, to: stop.row, by: step) { draw(style.upright, row, middle.column, on: &canvas) }
    draw(style.corner(isBelow: isBelow, isRight: stop.place.isRight), stop.row, middle.column, on: &canvas)
    let across = columns(to: stop)
    for (index, column) in across.enumerated() {
      draw(sign(at: index, of: across.count, person, style), stop.row, column, on: &canvas)
    }
    if person.gives {
      if stop.row == middle.row + step, let first = across.first {
        draw(stop.place.isRight ? "<" : ">", stop.row, first, on: &canvas)
      } else {
        draw(isBelow ? "^" : "v", middle.row + step, middle.column, on: &canvas)
      }
    }
    if person.receives, let last = across.last { draw(stop.place.isRight ? ">" : "<", stop.row, last, on: &canvas) }
  }

  /// The columns beside the middle up to the blank before the label.
  private func columns(to stop: PictureStop) -> [Int] {
    let step = stop.place.isRight ? 1 : -1
    return Array(stride(from: grid.middle.column + step, to: stop.place.anchor - step, by: step))
  }

  /// A tie that is broken has a gap with a cross in the middle of its way across.
  private func sign(at index: Int, of count: Int, _ person: PicturePerson, _ style: MapLineStyle) -> Character {
    if person.tie == .broken {
      let fromMiddle = abs(index - count / 2)
      if fromMiddle == 0 { return ascii ? "x" : "╳" }
      if fromMiddle == 1 { return " " }
    }
    if person.hasStrain, index % 2 == 0 { return "~" }
    return person.tie == .unknown && index % 3 != 0 ? " " : style.across
  }

  private func draw(_ sign: Character, _ row: Int, _ column: Int, on canvas: inout Canvas) {
    put(String(sign), row: row, column: column, role: .accent, on: &canvas)
  }
}
