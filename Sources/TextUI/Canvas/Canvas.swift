/// One cell of the screen. A character of two columns takes a cell and leaves an empty `continuation` behind it.
public struct Cell: Sendable, Hashable {
  /// One printable character of one or two columns, or `continuation`.
  public var character: Character
  /// What the cell is for.
  public var role: Role

  /// A cell as it is given; nothing is made safe here.
  public init(_ character: Character, _ role: Role) {
    self.character = character
    self.role = role
  }

  /// A space in the role of plain text.
  public static let blank = Cell(" ", .text)
  /// Stands in the second column of a wide character.
  public static let continuation: Character = "\0"
}

/// A picture of the screen: rows of cells and the place of the hardware cursor. It knows no terminal and no domain.
///
/// Whatever is written is made safe first (see `Display`): no control reaches a cell, and every cell has the width that it takes.
/// Writing outside the canvas is cut off, never a fault.
public struct Canvas: Sendable, Equatable {
  /// Columns and rows, 0 or more.
  public let size: Size
  /// All cells, row after row from the top.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands: always on what has focus.
  public var cursor: Position?

  /// A blank canvas without a cursor; a negative size counts as 0.
  public init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(row: 0, column: 0, width: size.width, height: size.height) }

  /// One cell; outside the canvas a blank one, and nothing is written there. Of the second half of a wide character only the role can be
  /// written.
  public subscript(row: Int, column: Int) -> Cell {
    get { contains(row, column) ? cells[row * size.width + column] : .blank }
    set {
      if newValue.character != Cell.continuation {
        put(String(newValue.character), row: row, column: column, role: newValue.role, ellipsis: false)
      } else if contains(row, column) {
        cells[row * size.width + column].role = newValue.role
      }
    }
  }

  /// The cells of one row, of those that there are.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.width..<(row + 1) * size.width] }

  /// Writes `text` on one row from `column`, in at most `width` columns, and returns the columns used. What does not fit is cut off;
  /// with `ellipsis` the last column then shows "…".
  @discardableResult
  public mutating func put(_ text: String, row: Int, column: Int, width: Int = .max, role: Role = .text, ellipsis: Bool = true) -> Int {
    put(text[...], row: row, column: column, width: width, role: role, ellipsis: ellipsis)
  }

  /// The same for a part of a text.
  @discardableResult
  public mutating func put(_ text: Substring, row: Int, column: Int, width: Int = .max, role: Role = .text, ellipsis: Bool = true) -> Int {
    guard contains(row, column), width > 0, !text.isEmpty else { return 0 }
    let room = min(width, size.width - column)
    let start = row * size.width + column
    loosen(at: start)
    let (used, isCut) = write(text, at: start, room: room, role: role)
    if column + used < size.width { loosen(at: start + used) }
    if isCut, ellipsis { markCut(from: start, room: room, role: role) }
    return used
  }

  /// Gives every cell of `rect` the role and a character of one column.
  public mutating func fill(_ rect: Rect, role: Role = .text, character: Character = " ") {
    let shown = Display.shown(character)
    let cell = Cell(Display.columns(ofShown: shown) == 1 ? shown : Display.standIn, role)
    forEachRow(of: rect) { canvas, range in
      canvas.loosen(at: range.lowerBound)
      if range.upperBound % canvas.size.width != 0 { canvas.loosen(at: range.upperBound) }
      for index in range { canvas.cells[index] = cell }
    }
  }

  /// Gives every character that `plain` knows another one in its place, of one column as it is itself.
  mutating func replaceCharacters(_ plain: [Character: Character]) {
    for index in cells.indices where !cells[index].character.isASCII {
      if let other = plain[cells[index].character] { cells[index].character = other }
    }
  }

  /// Gives every cell of `rect` the role and leaves its character. A wide character belongs to its first column.
  public mutating func paint(_ rect: Rect, role: Role) {
    forEachRow(of: rect) { canvas, range in
      var range = range
      let width = canvas.size.width
      if canvas.cells[range.lowerBound].character == Cell.continuation { range = range.lowerBound + 1..<range.upperBound }
      if range.upperBound % width != 0, canvas.cells[range.upperBound].character == Cell.continuation {
        range = range.lowerBound..<range.upperBound + 1
      }
      for index in range { canvas.cells[index].role = role }
    }
  }

  /// Whether a cell stands there.
  func contains(_ position: Position) -> Bool { contains(position.row, position.column) }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.height && column >= 0 && column < size.width
  }

  /// The part of each row of the canvas that lies in `rect`, as indices of cells; only where there is any.
  private mutating func forEachRow(of rect: Rect, _ body: (inout Canvas, Range<Int>) -> Void) {
    let first = max(0, rect.column)
    let end = min(rect.maxColumn, size.width)
    let top = max(0, rect.row)
    let bottom = min(rect.maxRow, size.height)
    guard first < end, top < bottom else { return }
    for row in top..<bottom { body(&self, row * size.width + first..<row * size.width + end) }
  }

  /// Where the second half of a wide character stands at `index`: both halves become blank, for one of them is about to be, or has just
  /// been, overwritten.
  private mutating func loosen(at index: Int) {
    guard cells[index].character == Cell.continuation else { return }
    cells[index].character = " "
    // The first half is still there when the edge of the new text is on its right.
    if Display.columns(ofShown: cells[index - 1].character) == 2 { cells[index - 1].character = " " }
  }

  /// Writes text as far as there is room, and returns the columns used and whether something is left.
  private mutating func write(_ text: Substring, at start: Int, room: Int, role: Role) -> (used: Int, isCut: Bool) {
    var used = 0
    var isCut = false
    cells.withUnsafeMutableBufferPointer { cells in
      Display.forEachShown(in: text) { shown, columns in
        if used + columns > room {
          for index in start + used..<start + room { cells[index] = Cell(" ", role) }
          used = room
          isCut = true
          return false
        }
        cells[start + used] = Cell(shown, role)
        if columns == 2 { cells[start + used + 1] = Cell(Cell.continuation, role) }
        used += columns
        return true
      }
    }
    return (used, isCut)
  }

  /// "…" in the last column; a wide character that it halves goes.
  private mutating func markCut(from start: Int, room: Int, role: Role) {
    let last = start + room - 1
    if cells[last].character == Cell.continuation { cells[last - 1] = Cell(" ", role) }
    cells[last] = Cell("…", role)
  }
}
