extension Canvas {
  /// A line from left to right.
  public mutating func rule(row: Int, column: Int = 0, width: Int = .max, role: Role = .rule) {
    fill(Rect(row: row, column: column, width: width, height: 1), role: role, character: "─")
  }

  /// A line from top to bottom. On a line from left to right it joins that line.
  public mutating func verticalRule(column: Int, row: Int = 0, height: Int = .max, role: Role = .rule) {
    let end = min(Rect(row: row, column: column, width: 1, height: height).maxRow, size.height)
    for row in max(0, row)..<max(0, row, end) {
      let crosses = self[row, column].character == "─"
      let goesUp = row > 0 && self[row - 1, column].character == "│"
      let goesDown = row + 1 < end
      let joint: Character = !crosses ? "│" : goesUp && goesDown ? "┼" : goesUp ? "┴" : "┬"
      self[row, column] = Cell(joint, role)
    }
  }

  /// A box along the inside of `rect`, blank within; for what lies over the rest. Nothing where there is no room for one.
  public mutating func box(_ rect: Rect, role: Role = .rule, inside: Role = .text) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    fill(rect, role: inside)
    let right = rect.maxColumn - 1
    let bottom = rect.maxRow - 1
    rule(row: rect.row, column: rect.column, width: rect.width, role: role)
    rule(row: bottom, column: rect.column, width: rect.width, role: role)
    for column in [rect.column, right] {
      fill(Rect(row: rect.row, column: column, width: 1, height: rect.height), role: role, character: "│")
    }
    self[rect.row, rect.column] = Cell("┌", role)
    self[rect.row, right] = Cell("┐", role)
    self[bottom, rect.column] = Cell("└", role)
    self[bottom, right] = Cell("┘", role)
  }

  /// Writes `text` from the top of `rect`, broken into lines at its spaces, and returns the rows used. Where it does not fit, the last
  /// row ends with "…".
  @discardableResult
  public mutating func putWrapped(_ text: String, in rect: Rect, role: Role = .text) -> Int {
    let lines = Wrapping.lines(of: text, width: rect.width)
    let shown = min(lines.count, rect.height)
    for (offset, line) in lines.prefix(shown).enumerated() {
      let isCut = offset == shown - 1 && shown < lines.count
      put(isCut ? line + " …" : line, row: rect.row + offset, column: rect.column, width: rect.width, role: role)
    }
    return shown
  }
}
