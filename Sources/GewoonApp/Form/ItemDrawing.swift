import TextUI

/// A thing of a list as it lies in a form: its title and details on one line, or what somebody said as a quote, and more below where it says more.
struct ItemDrawing {
  let item: ItemLine
  let width: Int

  /// A quote shows this many lines at most, and what stands below it that many.
  private static let mostQuote = 4
  private static let mostBelow = 2

  private var quoteLines: Int { min(Self.mostQuote, Wrapping.lines(of: item.quote, width: width).count) }
  private var below: Int { item.tab ?? 2 }
  private var belowLines: Int {
    item.below.isEmpty ? 0 : min(Self.mostBelow, Wrapping.lines(of: item.below, width: max(10, width - below)).count)
  }

  var height: Int { (item.quote.isEmpty ? 1 : quoteLines) + belowLines }

  /// - Parameter noName: what stands in the place of an empty title.
  func draw(in place: Rect, noName: String, isFocused: Bool, on canvas: inout Canvas) {
    let head = place.split(top: min(place.height, item.quote.isEmpty ? 1 : quoteLines))
    if item.quote.isEmpty {
      drawLine(in: head.top, title: item.title.isEmpty ? noName : item.title, isFocused: isFocused, on: &canvas)
    } else {
      if isFocused { canvas.cursor = Position(row: place.row, column: place.column) }
      canvas.putWrapped(item.quote, in: head.top, role: isFocused ? .focus : .quote)
    }
    guard head.bottom.height > 0, !item.below.isEmpty else { return }
    let rest = head.bottom.split(left: min(below, head.bottom.width)).right
    canvas.putWrapped(item.below, in: rest, role: .muted)
  }

  private func drawLine(in place: Rect, title: String, isFocused: Bool, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focus : .text
    if isFocused { canvas.fill(place, role: .focus) }
    var column = place.column
    if !item.mark.isEmpty { column += canvas.put(item.mark, row: place.row, column: column, role: role) + 1 }
    let details = item.detail
    // Title and details both whole where they fit; otherwise the title has at least half of the row.
    let room = place.maxColumn - column
    let spare = room - Display.columns(of: details) - 2
    let used = canvas.put(title, row: place.row, column: column, width: details.isEmpty ? room : max(room / 2, spare), role: role)
    if isFocused { canvas.cursor = Position(row: place.row, column: column) }
    // They stand under each other where they fit there, and further to the left where they would be cut.
    let usual = item.tab.map { place.column + $0 } ?? min(place.column + min(32, room / 2), place.maxColumn - Display.columns(of: details))
    let start = max(column + used + 2, usual)
    if !details.isEmpty, start < place.maxColumn {
      canvas.put(details, row: place.row, column: start, width: place.maxColumn - start, role: isFocused ? .focus : .muted)
    }
  }
}
