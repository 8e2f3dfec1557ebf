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

  /// Whether its details stand under its title: on a narrow screen there is no room for both beside each other.
  private var isStacked: Bool {
    guard width < 50, item.quote.isEmpty, !isTabbed, !(item.detail + item.end).isEmpty else { return false }
    let end = item.end.isEmpty ? 0 : max(Self.endWidth, Display.columns(of: item.end)) + 1
    let detail = item.detail.isEmpty ? 0 : Display.columns(of: item.detail) + 2
    return markWidth + Display.columns(of: item.title) + detail + end > width
  }

  private var markWidth: Int { item.mark.isEmpty ? 0 : Display.columns(of: item.mark) + 1 }

  private var headLines: Int {
    if !item.quote.isEmpty { return quoteLines }
    if isStacked { return 1 + titleLines.count }
    return isTabbed ? min(Self.mostBelow, Wrapping.lines(of: item.detail, width: width - below).count) : 1
  }

  private var titleLines: ArraySlice<Substring> { Wrapping.lines(of: item.title, width: max(1, width - markWidth)).prefix(Self.mostBelow) }

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
    if isStacked { return drawUnder(title, in: place, column: column, isFocused: isFocused, on: &canvas) }
    let end = drawEnd(in: place, columns, isFocused: isFocused, on: &canvas)
    if item.detail.isEmpty {
      canvas.put(title, row: place.row, column: column, width: end - column, role: role)
      return
    }
    let start = place.column + columns.detailStart(of: item, in: end - place.column)
    canvas.put(title, row: place.row, column: column, width: start - 2 - column, role: role)
    canvas.put(item.detail, row: place.row, column: start, width: end - start, role: isFocused ? .focus : .muted)
  }

  private func drawUnder(_ title: String, in place: Rect, column: Int, isFocused: Bool, on canvas: inout Canvas) {
    let lines = titleLines.isEmpty ? [title[...]] : titleLines
    for (index, line) in lines.enumerated() where index < place.height {
      canvas.put(line, row: place.row + index, column: column, width: place.maxColumn - column, role: isFocused ? .focus : .text)
    }
    guard lines.count < place.height else { return }
    let details = [item.detail, item.end].filter { !$0.isEmpty }.joined(separator: ", ")
    canvas.put(
      details, row: place.row + lines.count, column: column, width: place.maxColumn - column, role: isFocused ? .focus : .muted)
  }

  /// Draws what stands at the right; says the column before which the rest ends.
  private func drawEnd(in place: Rect, _ columns: ItemColumns, isFocused: Bool, on canvas: inout Canvas) -> Int {
    if item.end.isEmpty { return columns.hasEnd(item) ? place.maxColumn - Self.endWidth - 1 : place.maxColumn }
    let said = Display.columns(of: item.end)
    canvas.put(item.end, row: place.row, column: place.maxColumn - said, width: said, role: isFocused ? .focus : .muted)
    return place.maxColumn - max(Self.endWidth, said) - 1
  }
}
