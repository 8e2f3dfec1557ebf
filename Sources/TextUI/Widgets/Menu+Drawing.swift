extension Menu {
  struct Rects {
    var outer: Rect
    var inner: Rect
    var title: Rect
    var filter: Rect
    var list: Rect
    /// What the item with focus means; nowhere where no item says so, or where there is little room.
    var note: Rect
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
    let labels = shown.map { lines(of: items[$0], width: layout.list.width) }
    list.draw(on: &canvas, in: layout.list, heights: labels.map(\.count), active: true) { canvas, index, place, role in
      // The last one in the list may have more lines than there is room for.
      let lines = Array(labels[index].prefix(layout.list.maxRow - place.row))
      draw(items[shown[index]], lines, on: &canvas, in: place, role: role)
    }
    for (index, line) in noteLines(focused?.note ?? "", width: layout.note.width).prefix(layout.note.height).enumerated() {
      canvas.put(String(line), row: layout.note.row + index, column: layout.note.column, width: layout.note.width, role: .hint)
    }
  }

  func layout(in room: Rect) -> Rects {
    let width = min(max(ListView.markerWidth + widest, Display.columns(of: title), Menu.leastWidth), Menu.mostWidth)
    let inside = min(width, Box.layout(Size(width: width, height: 1), in: room).inner.width)
    // Where the widest item fits, each takes one row; of thousands none is looked at then.
    let isWhole = ListView.markerWidth + widest <= inside
    let rows = isWhole ? items.count : items.reduce(0) { $0 + lines(of: $1, width: inside).count }
    let notes = hasNotes ? items.reduce(0) { max($0, noteLines($1.note, width: inside).count) } : 0
    let (outer, inner) = Box.layout(Size(width: width, height: max(1, rows) + 3 + (notes > 0 ? notes + 1 : 0)), in: room)
    // In little room the list comes first, then what is typed, the title, and the white space at last.
    let (title, belowTitle) = inner.split(top: inner.height >= 3 ? 1 : 0)
    let (filter, belowFilter) = belowTitle.split(top: inner.height >= 2 ? 1 : 0)
    let below = belowFilter.split(top: inner.height >= 5 ? 1 : 0).bottom
    let hasRoom = notes > 0 && below.height >= notes + 1 + min(rows, Menu.leastRows)
    let (list, note) = below.split(top: below.height - (hasRoom ? notes + 1 : 0))
    return Rects(outer: outer, inner: inner, title: title, filter: filter, list: list, note: note.split(top: min(1, note.height)).bottom)
  }

  private static let leastWidth = 32
  private static let mostWidth = 90
  /// The rows of the list that a note under it leaves at least.
  private static let leastRows = 5
  /// Between a label and its detail.
  private static let gap = 2

  /// The columns that a detail takes with the gap before it.
  static func detailWidth(_ item: MenuItem) -> Int {
    let detail = item.reason ?? item.detail
    return detail.isEmpty ? 0 : Menu.gap + Display.columns(of: detail)
  }

  /// The columns that "1 " and "[x] " take.
  private var markWidth: Int { Menu.markWidth(hasDigits: hasDigits, isMultiple: isMultiple) }

  static func markWidth(hasDigits: Bool, isMultiple: Bool) -> Int { (hasDigits ? 2 : 0) + (isMultiple ? 4 : 0) }

  /// The label of an item in a list so wide: a long one goes on under itself, beside its detail.
  private func lines(of item: MenuItem, width: Int) -> [Substring] {
    let place = width - min(ListView.markerWidth, max(0, width - 1))
    let room = place - rightWidth(of: item, in: place) - markWidth
    guard room > 0, Display.columns(of: item.label) > room else { return [item.label[...]] }
    return Wrapping.lines(of: item.label, width: room)
  }

  /// The columns at the right that a detail takes with the gap before it, in a line so wide: all that it asks beside its label, otherwise half at most.
  private func rightWidth(of item: MenuItem, in width: Int) -> Int {
    let asked = Menu.detailWidth(item)
    return min(asked, max(width / 2, width - markWidth - Display.columns(of: item.label)))
  }

  private func noteLines(_ note: String, width: Int) -> [Substring] { note.isEmpty ? [] : Wrapping.lines(of: note, width: width) }

  private func draw(_ item: MenuItem, _ lines: [Substring], on canvas: inout Canvas, in place: Rect, role: Role) {
    let isOff = item.reason != nil
    let detail = item.reason ?? item.detail
    // While one types, a digit belongs to what is typed.
    let digit = hasDigits ? (item.digit.map { filter.isEmpty ? "\($0) " : "  " } ?? "  ") : ""
    let mark = digit + (isMultiple ? ticked.contains(item.id) ? "[x] " : "[ ] " : "")
    let right = max(0, rightWidth(of: item, in: place.width) - Menu.gap)
    let labelRole = isOff && role == .text ? .disabled : role
    let leftWidth = right == 0 ? place.width : place.width - right - Menu.gap
    for (index, line) in lines.enumerated() {
      let words = (index == 0 ? mark : String(repeating: " ", count: markWidth)) + line
      canvas.put(words, row: place.row + index, column: place.column, width: leftWidth, role: labelRole)
    }
    let detailRole: Role = isOff ? .disabled : role == .text ? .muted : role
    canvas.put(detail, row: place.row, column: place.maxColumn - right, width: right, role: detailRole)
  }
}
