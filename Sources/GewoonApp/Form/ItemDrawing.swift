import TextUI

/// A thing of a list as it lies in a form: its title and details on one line, or what somebody said as a quote, and more below where it says more.
struct ItemDrawing {
  let item: ItemLine
  let width: Int

  /// A quote shows this many lines at most; details at a tab and what stands below that many.
  private static let mostQuote = 4
  private static let mostBelow = 2

  /// Columns of what stands at the right, so that days stand under each other.
  private static let endWidth = 11

  private var quoteLines: Int { min(Self.mostQuote, Wrapping.lines(of: item.quote, width: width).count) }
  private var below: Int { item.tab ?? 2 }
  private var belowLines: Int {
    item.below.isEmpty ? 0 : min(Self.mostBelow, Wrapping.lines(of: item.below, width: max(10, width - below)).count)
  }

  /// Whether the details have their own columns, from the tab on.
  private var isTabbed: Bool {
    item.tab.map { !item.detail.isEmpty && Display.columns(of: item.title) + 2 <= $0 && width >= $0 + 10 } ?? false
  }

  private var headLines: Int {
    if !item.quote.isEmpty { return quoteLines }
    return isTabbed ? min(Self.mostBelow, Wrapping.lines(of: item.detail, width: width - below).count) : 1
  }

  var height: Int { headLines + belowLines }

  /// - Parameter noName: what stands in the place of an empty title.
  func draw(in place: Rect, columns: ItemColumns, noName: String, isFocused: Bool, on canvas: inout Canvas) {
    let head = place.split(top: min(place.height, headLines))
    if item.quote.isEmpty {
      drawLine(in: head.top, title: item.title.isEmpty ? noName : item.title, columns, isFocused: isFocused, on: &canvas)
    } else {
      if isFocused { canvas.cursor = Position(row: place.row, column: place.column) }
      canvas.putWrapped(item.quote, in: head.top, role: isFocused ? .focus : .quote)
    }
    guard head.bottom.height > 0, !item.below.isEmpty else { return }
    let rest = head.bottom.split(left: min(below, head.bottom.width)).right
    canvas.putWrapped(item.below, in: rest, role: .muted)
  }

  private func drawLine(in place: Rect, title: String, _ columns: ItemColumns, isFocused: Bool, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focus : .text
    if isFocused { canvas.fill(place, role: .focus) }
    if isTabbed {
      canvas.put(title, row: place.row, column: place.column, role: role)
      if isFocused { canvas.cursor = Position(row: place.row, column: place.column) }
      let details = place.split(left: below).right
      canvas.putWrapped(item.detail, in: details, role: isFocused ? .focus : item.areDetailsFirst ? .text : .muted)
      return
    }
    var column = place.column
    if !item.mark.isEmpty { column += canvas.put(item.mark, row: place.row, column: column, role: role) + 1 }
    if isFocused { canvas.cursor = Position(row: place.row, column: column) }
    let end = drawEnd(in: place, isFocused: isFocused, on: &canvas)
    if item.detail.isEmpty {
      canvas.put(title, row: place.row, column: column, width: end - column, role: role)
      return
    }
    let start = place.column + columns.detailStart(of: item, in: end - place.column)
    canvas.put(title, row: place.row, column: column, width: start - 2 - column, role: role)
    canvas.put(item.detail, row: place.row, column: start, width: end - start, role: isFocused ? .focus : .muted)
  }

  /// Draws what stands at the right; says the column before which the rest ends.
  private func drawEnd(in place: Rect, isFocused: Bool, on canvas: inout Canvas) -> Int {
    if item.end.isEmpty { return place.maxColumn }
    let said = Display.columns(of: item.end)
    canvas.put(item.end, row: place.row, column: place.maxColumn - said, width: said, role: isFocused ? .focus : .muted)
    return place.maxColumn - max(Self.endWidth, said) - 1
  }
}
