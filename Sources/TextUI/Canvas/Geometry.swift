/// A size in columns and rows.
public struct Size: Sendable, Hashable {
  /// In columns.
  public var width: Int
  /// In rows.
  public var height: Int

  /// The size as it is given.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A place on the canvas; row and column count from 0.
public struct Position: Sendable, Hashable {
  /// From 0, downwards.
  public var row: Int
  /// From 0, to the right.
  public var column: Int

  /// The place as it is given; it may lie outside a canvas.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells; never of negative size.
public struct Rect: Sendable, Hashable {
  /// Its first row, from 0.
  public var row: Int
  /// Its first column, from 0.
  public var column: Int
  /// In columns, 0 or more.
  public var width: Int
  /// In rows, 0 or more.
  public var height: Int

  /// The rectangle from its upper left corner on; a negative size counts as 0.
  public init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The row below it; no larger than an integer can be, so that a rectangle may be "as high as there is room".
  public var maxRow: Int { Rect.sum(row, height) }
  /// The column to the right of it.
  public var maxColumn: Int { Rect.sum(column, width) }

  private static func sum(_ start: Int, _ length: Int) -> Int {
    let (end, isTooFar) = start.addingReportingOverflow(length)
    return isTooFar ? .max : end
  }

  /// The same rectangle without its outermost `columns` and `rows` on every side.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(row: row + rows, column: column + columns, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// This rectangle cut in a left part of `width` columns and the rest.
  public func split(left width: Int) -> (left: Rect, right: Rect) {
    let cut = min(max(0, width), self.width)
    return (
      Rect(row: row, column: column, width: cut, height: height),
      Rect(row: row, column: column + cut, width: self.width - cut, height: height)
    )
  }

  /// This rectangle cut in a top part of `height` rows and the rest.
  public func split(top height: Int) -> (top: Rect, bottom: Rect) {
    let cut = min(max(0, height), self.height)
    return (
      Rect(row: row, column: column, width: width, height: cut),
      Rect(row: row + cut, column: column, width: width, height: self.height - cut)
    )
  }
}
