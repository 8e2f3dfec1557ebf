/// One cell of the screen. A character of two columns takes a cell and leaves an empty `continuation` behind it.
public struct Cell: Sendable, Hashable {
  public var character: Character
  public var role: Role

  public init(_ character: Character, _ role: Role) {
    self.character = character
    self.role = role
  }

  public static let blank = Cell(" ", .text)
  /// Stands in the second column of a wide character.
  public static let continuation: Character = "\0"
}

/// A picture of the screen: rows of cells and the place of the hardware cursor. It knows no terminal and no domain.
///
/// Whatever is written is made safe first (see `Display`): no control reaches a cell, and every cell has the width that it takes.
/// Writing outside the canvas is cut off, never a fault.
public struct Canvas: Sendable, Equatable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands: always on what has focus.
  public var cursor: Position?

  public init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  public var bounds: Rect { Rect(row: 0, column: 0, width: size.width, height: size.height) }

  public subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.width + column] }
    set { cells[row * size.width + column] = newValue }
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.width..<(row + 1) * size.width] }

  /// Writes `text` on one row from `column`, in at most `width` columns, and returns the columns used. What does not fit is cut off;
  /// with `ellipsis` the last column then shows "…".
  @discardableResult
  public mutating func put(_ text: String, row: Int, column: Int, width: Int = .max, role: Role = .text, ellipsis: Bool = true) -> Int {
    guard row >= 0, row < size.height, column < size.width, column >= 0, width > 0 else { return 0 }
    let room = min(width, size.width - column)
    var used = 0
    for character in text {
      let shown = Display.shown(character)
      let columns = Display.columns(ofShown: shown)
      if columns == 0 { continue }
      if used + columns > room {
        if ellipsis, room > 0 { markCut(row: row, column: column, used: used, room: room, role: role) }
        return room
      }
      set(shown, columns: columns, row: row, column: column + used, role: role)
      used += columns
    }
    return used
  }

  /// Gives every cell of `rect` the role and makes it blank.
  public mutating func fill(_ rect: Rect, role: Role = .text, character: Character = " ") {
    for row in max(0, rect.row)..<max(0, rect.row, min(rect.maxRow, size.height)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(rect.maxColumn, size.width)) {
        self[row, column] = Cell(character, role)
      }
    }
  }

  /// Gives every cell of `rect` the role and leaves its character.
  public mutating func paint(_ rect: Rect, role: Role) {
    for row in max(0, rect.row)..<max(0, rect.row, min(rect.maxRow, size.height)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(rect.maxColumn, size.width)) {
        self[row, column].role = role
      }
    }
  }

  /// A line from left to right.
  public mutating func rule(row: Int, column: Int = 0, width: Int = .max, role: Role = .rule) {
    fill(Rect(row: row, column: column, width: min(width, size.width - column), height: 1), role: role, character: "─")
  }

  private mutating func markCut(row: Int, column: Int, used: Int, room: Int, role: Role) {
    var last = column + room - 1
    if self[row, last].character == Cell.continuation { last -= 1 }
    for column in last..<column + room { self[row, column] = Cell(" ", role) }
    self[row, last] = Cell("…", role)
  }

  private mutating func set(_ character: Character, columns: Int, row: Int, column: Int, role: Role) {
    self[row, column] = Cell(character, role)
    if columns == 2 { self[row, column + 1] = Cell(Cell.continuation, role) }
  }
}
