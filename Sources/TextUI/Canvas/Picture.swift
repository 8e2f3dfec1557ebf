extension Canvas {
  /// The canvas as text, as `gewoon frame` prints it: its rows, then `cursor ROW COLUMN` counted from 1, or `cursor none`. With `roles`
  /// follow a line of dashes, the same grid with the letter of each cell's role, and what those letters mean. Every line ends with "\n".
  public func picture(roles: Bool = false) -> String {
    var picture = ""
    for row in 0..<size.height {
      for cell in self.row(row) where cell.character != Cell.continuation { picture.append(cell.character) }
      picture.append("\n")
    }
    if let cursor, (0..<size.height).contains(cursor.row), (0..<size.width).contains(cursor.column) {
      picture += "cursor \(cursor.row + 1) \(cursor.column + 1)\n"
    } else {
      picture += "cursor none\n"
    }
    if roles { picture += roleGrid() }
    return picture
  }

  private func roleGrid() -> String {
    var grid = String(repeating: "-", count: size.width) + "\n"
    for row in 0..<size.height {
      for cell in self.row(row) { grid.append(cell.role.letter) }
      grid.append("\n")
    }
    let used = Set(cells.map(\.role))
    for role in Role.allCases where used.contains(role) { grid += "\(role.letter) \(role.name)\n" }
    return grid
  }
}
