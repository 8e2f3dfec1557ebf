import Basics
import TextUI
import Wording

extension FirstUse {
  func draw(in scene: Scene, on canvas: inout Canvas) {
    let words = ScreenWords.self
    let language = scene.language
    let left = canvas.size.width >= 60 ? 6 : 1
    let width = min(60, canvas.size.width - left - 1)
    var row = canvas.size.height >= 20 ? 3 : 2
    canvas.put(words.welcome[language], row: row, column: left, width: width, role: .title)
    row += 1
    // A low window has room for the questions only.
    if canvas.size.height >= 17 {
      let intro = Rect(row: row, column: left, width: width, height: 3)
      row += canvas.putWrapped(words.welcomeText[language], in: intro, role: .muted) + 1
    }
    // A question stands on the row of its field, and where there is no room for that a word for it does: that row is heard and felt.
    let isBeside = canvas.size.width >= 72
    let labels = [Field.name, .team, .role].map { Display.columns(of: label(of: $0)[language]) }
    let indent = isBeside ? (labels.max() ?? 0) + 2 : 7
    let step = isBeside ? canvas.size.height >= 17 ? 2 : 1 : canvas.size.height >= 22 ? 3 : 2
    let roles = Self.roles.map { ValueWords.word("member.role", $0)?[language] ?? $0 }
    for field in [Field.name, .team, .role] {
      let isFocused = self.field == field
      let role: Role = isFocused ? .selected : .muted
      let line = isBeside ? row : row + 1
      canvas.put(label(of: field)[language], row: row, column: isBeside ? left + 2 : left, width: width, role: role)
      if !isBeside, isFocused { canvas.put(tag(of: field)[language], row: line, column: left + 2, width: indent - 1, role: .muted) }
      if isFocused { canvas.put("›", row: line, column: left, role: .accent) }
      let place = Rect(row: line, column: left + 2 + indent, width: min(50, canvas.size.width - left - indent - 3), height: 1)
      switch field {
      case .name: name.draw(on: &canvas, in: place, active: isFocused)
      case .team: (joins ? folder : team).draw(on: &canvas, in: place, active: isFocused)
      case .role: draw(roles, chosen: self.role == Self.roles[0] ? 0 : 1, isFocused: isFocused, in: place, on: &canvas)
      case .begin, .joins: break
      }
      row += step
    }
    if isBeside, step > 1 { row += 1 }
    let other = joins ? words.newTeam : words.teamFolder
    var column = left + 2
    for (field, label) in [(Field.begin, words.begin), (.joins, other)] {
      let role: Role = self.field == field ? .focus : field == .begin ? .button : .hint
      let used = canvas.put(label[language], row: row, column: column, width: canvas.size.width - column - 1, role: role)
      if self.field == field {
        canvas.put("›", row: row, column: column - 2, role: .accent)
        canvas.cursor = Position(row: row, column: column)
      }
      // In a low window both stand on one row.
      if canvas.size.height >= 24 { row += 2 } else { column += used + 4 }
    }
  }

  func label(of field: Field) -> Phrase {
    switch field {
    case .name: ScreenWords.yourName
    case .team: joins ? ScreenWords.whichFolder : ScreenWords.teamName
    case .role, .begin, .joins: ScreenWords.yourRole
    }
  }

  /// What a question is called in one word.
  private func tag(of field: Field) -> Phrase {
    switch field {
    case .name: FieldNames.name
    case .team: joins ? FieldNames.folder : FieldNames.team
    case .role, .begin, .joins: FieldNames.role
    }
  }

  /// Words side by side, of which one is chosen.
  private func draw(_ words: [String], chosen: Int, isFocused: Bool, in place: Rect, on canvas: inout Canvas) {
    var column = place.column
    for (index, word) in words.enumerated() {
      let isChosen = index == chosen
      let look: Role = isChosen ? (isFocused ? .focus : .selected) : .muted
      if isChosen, isFocused { canvas.cursor = Position(row: place.row, column: column + 1) }
      column += canvas.put(isChosen ? "[\(word)]" : " \(word) ", row: place.row, column: column, role: look) + 1
    }
  }
}
