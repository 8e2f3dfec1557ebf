/// Which row of a list has focus, and from where it is shown. The rows themselves stay with the caller.
public struct ListView: Sendable, Equatable {
  /// What a key did.
  public enum Outcome: Sendable, Hashable {
    /// Another row has focus.
    case moved
    /// The row that has focus is meant: Enter, or a digit for one of the first nine rows.
    case chosen
    /// Not for a list, or there is no row to go to.
    case ignored
  }

  /// The row with focus, from 0.
  public var selected: Int
  /// The first row shown; drawing keeps the selected row in sight wherever this is.
  public var top: Int

  /// A list with the row `selected` in focus, shown from `top` on.
  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Takes one key, for a list of `count` rows of which `height` are seen at once.
  public mutating func update(_ key: Key, count: Int, height: Int) -> Outcome {
    guard count > 0, !key.control, !key.alt else { return .ignored }
    settle(count: count, height: height)
    let page = max(1, height)
    switch key.code {
    case .enter: return .chosen
    case .up: return go(to: selected - 1, count: count, height: height)
    case .down: return go(to: selected + 1, count: count, height: height)
    case .home: return go(to: 0, count: count, height: height)
    case .end: return go(to: count - 1, count: count, height: height)
    case .pageUp: return turnPage(by: -page, count: count, height: height)
    case .pageDown: return turnPage(by: page, count: count, height: height)
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII, (1...9).contains(digit), digit <= count else { return .ignored }
      _ = go(to: digit - 1, count: count, height: height)
      return .chosen
    default: return .ignored
    }
  }

  /// The rows that are seen: `height` of them where there are so many, the selected one among them.
  public func visibleRange(count: Int, height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    let selected = min(max(0, selected), count - 1)
    let first = min(max(top, selected - height + 1), selected, max(0, count - height))
    return max(0, first)..<min(count, max(0, first) + height)
  }

  /// Brings the state within a list that became shorter or a window that became smaller.
  public mutating func settle(count: Int, height: Int) {
    selected = max(0, min(selected, count - 1))
    top = visibleRange(count: count, height: height).lowerBound
  }

  /// Draws the rows that are seen, a "›" before the one with focus; `item` draws a row in the rectangle and role it is given. When active
  /// the hardware cursor stands on the first letter of that row.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, count: Int, active: Bool, item: (inout Canvas, _ index: Int, Rect, Role) -> Void
  ) {
    let range = visibleRange(count: count, height: rect.height)
    for index in range {
      let row = Rect(row: rect.row + index - range.lowerBound, column: rect.column, width: rect.width, height: 1)
      draw(index, of: count, on: &canvas, in: row, active: active, item: item)
    }
  }

  /// Draws rows of one line or more in the same way; only the last one that is seen may be cut.
  func draw(
    on canvas: inout Canvas, in rect: Rect, heights: [Int], active: Bool, item: (inout Canvas, _ index: Int, Rect, Role) -> Void
  ) {
    var top = rect.row
    for index in firstVisible(heights: heights, height: rect.height)..<heights.count where top < rect.maxRow {
      let row = Rect(row: top, column: rect.column, width: rect.width, height: min(heights[index], rect.maxRow - top))
      draw(index, of: heights.count, on: &canvas, in: row, active: active, item: item)
      top = row.maxRow
    }
  }

  /// The first row that is seen of rows of such heights: the selected one stays whole, and no line is left empty below.
  private func firstVisible(heights: [Int], height: Int) -> Int {
    guard !heights.isEmpty else { return 0 }
    let selected = min(max(0, selected), heights.count - 1)
    var first = min(max(0, top), selected)
    while first < selected, heights[first...selected].reduce(0, +) > height { first += 1 }
    while first > 0, heights[(first - 1)...].reduce(0, +) <= height { first -= 1 }
    return first
  }

  private func draw(
    _ index: Int, of count: Int, on canvas: inout Canvas, in row: Rect, active: Bool, item: (inout Canvas, _ index: Int, Rect, Role) -> Void
  ) {
    let place = row.split(left: min(ListView.markerWidth, max(0, row.width - 1))).right
    guard index == min(max(0, selected), count - 1) else { return item(&canvas, index, place, .text) }
    let role: Role = active ? .focus : .selected
    canvas.fill(row, role: role)
    if place.column > row.column { canvas.put("›", row: row.row, column: row.column, role: role) }
    item(&canvas, index, place, role)
    let cursor = Position(row: place.row, column: place.column)
    if active, canvas.contains(cursor) { canvas.cursor = cursor }
  }

  /// The columns that the "›" and the space after it take.
  static let markerWidth = 2

  private mutating func go(to row: Int, count: Int, height: Int) -> Outcome {
    let row = max(0, min(row, count - 1))
    guard row != selected else { return .ignored }
    selected = row
    settle(count: count, height: height)
    return .moved
  }

  private mutating func turnPage(by rows: Int, count: Int, height: Int) -> Outcome {
    let outcome = go(to: selected + rows, count: count, height: height)
    if outcome == .moved {
      top += rows
      settle(count: count, height: height)
    }
    return outcome
  }
}
