import TextUI

/// A text with what was found in it, drawn so that this stands out.
struct FoundText {
  private let scalars: [Unicode.Scalar]
  private let marks: [Range<Int>]

  init(_ text: String, marks: [Range<Int>]) {
    scalars = Array(text.unicodeScalars)
    self.marks = marks
  }

  private init(_ scalars: [Unicode.Scalar], _ marks: [Range<Int>]) {
    self.scalars = scalars
    self.marks = marks
  }

  private func columns(_ range: Range<Int>) -> Int { Display.columns(of: text(range)) }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The same from a word on, with the first thing that was found in so many columns.
  func from(firstFoundWithin width: Int) -> FoundText {
    guard let first = marks.first, columns(0..<first.upperBound) > width else { return self }
    let room = max(1, width * 2 / 3)
    let beginnings = scalars.indices.filter { $0 > 0 && $0 <= first.lowerBound && scalars[$0 - 1] == " " }
    let start = beginnings.first { columns($0..<first.upperBound) < room } ?? first.lowerBound
    if start == 0 { return self }
    let shift = start - 1
    return FoundText(
      ["…"] + scalars[start...],
      marks.filter { $0.lowerBound >= start }.map { $0.lowerBound - shift..<$0.upperBound - shift })
  }

  /// Draws it on one row, cut at its end where there is no room for it.
  func draw(row: Int, column: Int, width: Int, role: Role, on canvas: inout Canvas) {
    draw(0..<scalars.count, row: row, column: column, width: width, role: role, on: &canvas)
  }

  /// Draws it over the rows of a rectangle; what has no room there is left out.
  func drawWrapped(in rect: Rect, role: Role, on canvas: inout Canvas) {
    let whole = text(0..<scalars.count)
    for (offset, line) in Wrapping.lines(of: whole, width: rect.width).prefix(rect.height).enumerated() {
      let start = whole.unicodeScalars.distance(from: whole.startIndex, to: line.startIndex)
      let end = start + line.unicodeScalars.count
      draw(start..<end, row: rect.row + offset, column: rect.column, width: rect.width, role: role, on: &canvas)
    }
  }

  private func draw(_ range: Range<Int>, row: Int, column: Int, width: Int, role: Role, on canvas: inout Canvas) {
    canvas.put(text(range), row: row, column: column, width: width, role: role)
    let right = column + width
    for mark in marks where mark.overlaps(range) {
      let part = mark.clamped(to: range)
      let left = column + columns(range.lowerBound..<part.lowerBound)
      // What is cut off has "…" in its last column.
      let room = min(right - 1, column + columns(range.lowerBound..<part.upperBound)) - left
      let fits = columns(range) <= width
      if left < right - (fits ? 0 : 1) {
        canvas.put(text(part), row: row, column: left, width: fits ? .max : room, role: .searchHit, ellipsis: false)
      }
    }
  }
}
