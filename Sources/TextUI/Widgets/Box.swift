/// The frame that stands over the screen for a moment: a dialog or a menu.
enum Box {
  /// What a border and the white space within it take, on both sides together.
  static let border = Size(width: 6, height: 2)

  /// Whether there is room for a border; without one the whole rectangle is for the content.
  static func hasBorder(in room: Rect) -> Bool { room.width >= 24 && room.height >= 6 }

  /// The rectangles of a box in the middle of `room` for content of this size, cut to what fits.
  static func layout(_ content: Size, in room: Rect) -> (outer: Rect, inner: Rect) {
    let border = hasBorder(in: room) ? Box.border : Size(width: 0, height: 0)
    let width = min(room.width, content.width + border.width)
    let height = min(room.height, content.height + border.height)
    let outer = Rect(
      row: room.row + (room.height - height) / 2, column: room.column + (room.width - width) / 2, width: width, height: height)
    return (outer, outer.inset(columns: border.width / 2, rows: border.height / 2))
  }

  /// Clears the box and draws its border, where `inner` leaves room for one.
  static func draw(_ outer: Rect, inner: Rect, on canvas: inout Canvas) {
    if inner.row > outer.row { canvas.box(outer) } else { canvas.fill(outer) }
  }
}
