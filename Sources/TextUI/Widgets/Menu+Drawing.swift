extension Menu {
  struct Rects {
    var outer: Rect
    var inner: Rect
    var title: Rect
    var filter: Rect
    var list: Rect
  }

  /// Draws the menu as a box in the middle of `room`. The box keeps its size while the list gets shorter. The hardware cursor stands on the
  /// item with focus, or after what is typed where nothing matches; then `nothingFound` is said.
  public func draw(on canvas: inout Canvas, in room: Rect, placeholder: String = "", nothingFound: String = "") {
    let layout = layout(in: room)
    canvas.cursor = nil
    Box.draw(layout.outer, inner: layout.inner, on: &canvas)
    if layout.title.height > 0 {
      canvas.put(title, row: layout.title.row, column: layout.title.column, width: layout.title.width, role: .title)
    }
    filter.draw(on: &canvas, in: layout.filter, active: shown.isEmpty, placeholder: placeholder)
    if shown.isEmpty, layout.list.height > 0 {
      canvas.put(nothingFound, row: layout.list.row, column: layout.list.column, width: layout.list.width, role: .muted)
    }
    list.draw(on: &canvas, in: layout.list, count: shown.count, active: true) { canvas, index, place, role in
      draw(items[shown[index]], on: &canvas, in: place, role: role)
    }
  }

  func layout(in room: Rect) -> Rects {
    let widest = items.map { markWidth + Display.columns(of: $0.label) + Menu.gap + Display.columns(of: $0.reason ?? $0.detail) }.max() ?? 0
    let width = min(max(ListView.markerWidth + widest, Display.columns(of: title), Menu.leastWidth), Menu.mostWidth)
    let (outer, inner) = Box.layout(Size(width: width, height: max(1, items.count) + 3), in: room)
    // In little room the list comes first, then what is typed, the title, and the white space at last.
    let (title, belowTitle) = inner.split(top: inner.height >= 3 ? 1 : 0)
    let (filter, belowFilter) = belowTitle.split(top: inner.height >= 2 ? 1 : 0)
    let list = belowFilter.split(top: inner.height >= 5 ? 1 : 0).bottom
    return Rects(outer: outer, inner: inner, title: title, filter: filter, list: list)
  }

  private static let leastWidth = 32
  private static let mostWidth = 70
  /// Between a label and its detail.
  private static let gap = 2

  /// The columns that "1 " and "[x] " take.
  private var markWidth: Int { (hasDigits ? 2 : 0) + (isMultiple ? 4 : 0) }

  private func draw(_ item: MenuItem, on canvas: inout Canvas, in place: Rect, role: Role) {
    let isOff = item.reason != nil
    let detail = item.reason ?? item.detail
    let digit = hasDigits ? (item.digit.map { "\($0) " } ?? "  ") : ""
    let words = digit + (isMultiple ? ticked.contains(item.id) ? "[x] " : "[ ] " : "") + item.label
    let left = Display.columns(of: words)
    // Both where they fit; otherwise each at least half.
    let room = max(place.width / 2, place.width - left - Menu.gap)
    let right = detail.isEmpty ? 0 : min(Display.columns(of: detail), room)
    let labelRole = isOff && role == .text ? .disabled : role
    let leftWidth = right == 0 ? place.width : place.width - right - Menu.gap
    canvas.put(words, row: place.row, column: place.column, width: leftWidth, role: labelRole)
    let detailRole: Role = isOff ? .disabled : role == .text ? .muted : role
    canvas.put(detail, row: place.row, column: place.maxColumn - right, width: right, role: detailRole)
  }
}
