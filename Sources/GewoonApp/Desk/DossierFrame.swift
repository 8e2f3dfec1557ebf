import TextUI

/// How the four panes lie on the screen: all at once where there is room, otherwise the open one under a line of tabs.
struct DossierFrame {
  let size: Size
  /// One thing takes the whole screen, such as a question of the debrief.
  var isFullScreen = false
  /// It takes every column too, such as the map.
  var isWide = false
  /// Nothing stands beside anything else (settings).
  var isOneColumn = false
  /// One pane is looked at alone, though there is room for all four.
  var isAlone = false
  /// All that stands on the desk. The rooms of the team are looked at one by one.
  var all = Pane.ofGezin
  /// The rows of the message line; it may have several, and covers nothing then.
  var messageRows = 1

  var showsAll: Bool { !isFullScreen && !isAlone && hasRoomForAll }
  var hasRoomForAll: Bool { !isOneColumn && all == Pane.ofGezin && size.width >= 120 && size.height >= 36 }
  var hasTabs: Bool { !isFullScreen && !showsAll }

  func panes(active: Pane) -> [Pane] { showsAll ? all : [active] }

  /// Lines are no longer than one reads easily.
  static let readable = 96

  private var whole: Rect { Rect(row: 2, column: 0, width: size.width, height: max(0, size.height - 3 - messageRows)) }

  private var middleColumn: Int { size.width / 2 }
  private var middleRow: Int { 2 + (size.height - 4) / 2 }

  /// The cells in which a pane's rows are drawn.
  func rect(of pane: Pane) -> Rect {
    if isFullScreen {
      return isWide ? whole : whole.middle(most: Self.readable)
    }
    guard showsAll else { return whole }
    let isRight = pane == .network || pane == .plan
    let isLower = pane == .reflection || pane == .plan
    let column = isRight ? middleColumn + 1 : 0
    let row = isLower ? middleRow + 2 : 3
    return Rect(
      row: row, column: column, width: isRight ? size.width - column : middleColumn,
      height: (isLower ? size.height - 1 - messageRows : middleRow) - row)
  }

  /// The row with a pane's title, where panes have one.
  func titleRow(of pane: Pane) -> Int? { showsAll ? rect(of: pane).row - 1 : nil }

  func drawCross(on canvas: inout Canvas) {
    canvas.rule(row: middleRow)
    canvas.verticalRule(column: middleColumn, row: 2, height: size.height - 4)
    canvas.put("┬", row: 1, column: middleColumn, role: .rule)
    canvas.put("┼", row: middleRow, column: middleColumn, role: .rule)
  }
}

extension Rect {
  /// So many columns at most, in the middle.
  func middle(most: Int) -> Rect {
    let width = min(width, most)
    return Rect(row: row, column: column + (self.width - width) / 2, width: width, height: height)
  }
}
