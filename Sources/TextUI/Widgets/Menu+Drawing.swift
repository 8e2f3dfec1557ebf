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
    let shapes = shown.map { shape(of: items[$0], width: layout.list.width) }
    list.draw(on: &canvas, in: layout.list, heights: shapes.map(\.height), active: true) { canvas, index, place, role in
      // The last one in the list may have more lines than there is room for.
      draw(items[shown[index]], shapes[index], most: layout.list.maxRow - place.row, on: &canvas, in: place, role: role)
    }
    for (index, line) in noteLines(focused?.note ?? "", width: layout.note.width).prefix(layout.note.height).enumerated() {
      canvas.put(String(line), row: layout.note.row + index, column: layout.note.column, width: layout.note.width, role: .hint)
    }
  }

  /// Whether all that is listed has room there.
  public func showsAll(in room: Rect) -> Bool {
    let list = layout(in: room).list
    return shown.count <= list.height && shown.reduce(0) { $0 + shape(of: items[$1], width: list.width).height } <= list.height
  }

  func layout(in room: Rect) -> Rects {
    let width = min(max(ListView.markerWidth + widest, Display.columns(of: title), Menu.leastWidth), Menu.mostWidth)
    let inside = min(width, Box.layout(Size(width: width, height: 1), in: room).inner.width)
    // Where the widest item fits, each takes one row; of thousands none is looked at then.
    let isWhole = ListView.markerWidth + widest <= inside
    let rows = isWhole ? items.count : items.reduce(0) { $0 + shape(of: $1, width: inside).height }
    let notes = hasNotes ? items.reduce(0) { max($0, noteLines($1.note, width: inside).count) } : 0
    let (outer, inner) = Box.layout(Size(width: width, height: max(1, rows) + 3 + (notes > 0 ? notes + 1 : 0)), in: room)
    // In little room the list comes first, then what is typed, the title, and the white space at last.
    let (title, belowTitle) = inner.split(top: inner.height >= 3 ? 1 : 0)
    let (filter, belowFilter) = belowTitle.split(top: inner.height >= 2 ? 1 : 0)
    let isTight = inner.height < max(1, rows) + 3
    let below = belowFilter.split(top: inner.height >= (isTight ? 8 : 5) ? 1 : 0).bottom
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

  /// How an item lies in a list: its label, and its detail at the right of it or under it.
  struct Shape {
    var label: [Substring]
    /// Under the label; none where it stands beside it.
    var detail: [Substring] = []
    /// The columns of a detail beside the label.
    var right = 0

    var height: Int { label.count + detail.count }
  }

  /// A detail stands at the right where it fits there; otherwise under the label, which goes first in any case. Only beside a label that
  /// needs several lines anyhow a short one stays where it is.
  private func shape(of item: MenuItem, width: Int) -> Shape {
    let room = width - min(ListView.markerWidth, max(0, width - 1)) - markWidth
    let (asked, said) = (Menu.detailWidth(item), Display.columns(of: item.label))
    guard room > 0, said + asked > room else { return Shape(label: [item.label[...]], right: max(0, asked - Menu.gap)) }
    if said > room, asked <= room / 2 {
      return Shape(label: Wrapping.lines(of: item.label, width: room - asked), right: max(0, asked - Menu.gap))
    }
    let detail = item.reason ?? item.detail
    return Shape(
      label: Wrapping.lines(of: item.label, width: room),
      detail: detail.isEmpty ? [] : Array(Wrapping.lines(of: detail, width: room).prefix(2)))
  }

  private func noteLines(_ note: String, width: Int) -> [Substring] { note.isEmpty ? [] : Wrapping.lines(of: note, width: width) }

  private func draw(_ item: MenuItem, _ shape: Shape, most: Int, on canvas: inout Canvas, in place: Rect, role: Role) {
    let isOff = item.reason != nil
    // While one types, a digit belongs to what is typed.
    let digit = hasDigits ? (item.digit.map { filter.isEmpty ? "\($0) " : "  " } ?? "  ") : ""
    let mark = digit + (isMultiple ? ticked.contains(item.id) ? "[x] " : "[ ] " : "")
    let leftWidth = shape.right == 0 ? place.width : place.width - shape.right - Menu.gap
    let indent = String(repeating: " ", count: markWidth)
    for (index, line) in shape.label.prefix(most).enumerated() {
      let labelRole = isOff && role == .text ? .disabled : role
      canvas.put((index == 0 ? mark : indent) + line, row: place.row + index, column: place.column, width: leftWidth, role: labelRole)
    }
    let detailRole: Role = isOff ? .disabled : role == .text ? .muted : role
    for (index, line) in shape.detail.prefix(max(0, most - shape.label.count)).enumerated() {
      canvas.put(indent + line, row: place.row + shape.label.count + index, column: place.column, width: place.width, role: detailRole)
    }
    if shape.right > 0 {
      canvas.put(
        item.reason ?? item.detail, row: place.row, column: place.maxColumn - shape.right, width: shape.right, role: detailRole)
    }
  }
}
