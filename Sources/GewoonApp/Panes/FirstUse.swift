import Basics
import TextUI
import Wording

/// The three questions of first use: who are you, which team, worker or supervisor.
public struct FirstUse: Sendable {
  var name = TextEditor(text: "", multiline: false)
  var team = TextEditor(text: "", multiline: false)
  var role = "worker"
  var focus = Field.name
  /// The answers were given; the workspace is being made.
  var isWaiting = false

  enum Field: Int, CaseIterable { case name, team, role, begin }

  static let roles = ["worker", "supervisor"]
}

extension State {
  mutating func updateFirstUse(_ event: Event.Kind) -> [Effect] {
    guard case .firstUse(var first) = place else { return [] }
    defer { if case .firstUse = place { place = .firstUse(first) } }
    switch first.focus {
    case .name, .team:
      let outcome =
        first.focus == .name
        ? first.name.update(event, width: 50, height: 1, clipboard: &clipboard)
        : first.team.update(event, width: 50, height: 1, clipboard: &clipboard)
      switch outcome {
      case .changed, .moved: return []
      case .leaveUp: first.move(-1)
      case .leaveDown: first.move(1)
      case .ignored: if event == .key(Key(.enter)) { first.move(1) }
      }
    case .role:
      guard case .key(let key) = event else { return [] }
      switch key.code {
      case .left, .right, .character(" "): first.role = first.role == "worker" ? "supervisor" : "worker"
      case .up: first.move(-1)
      case .down, .enter: first.move(1)
      default: break
      }
    case .begin:
      guard case .key(let key) = event else { return [] }
      if key.code == .up { first.move(-1) }
      if key.code == .enter { return begin(&first) }
    }
    return []
  }

  private mutating func begin(_ first: inout FirstUse) -> [Effect] {
    let name = first.name.text.trimmed
    let team = first.team.text.trimmed
    guard !name.isEmpty, !team.isEmpty else {
      first.focus = name.isEmpty ? .name : .team
      notice = Notice(say(name.isEmpty ? ScreenWords.nameMissing : ScreenWords.teamMissing), .warning)
      return []
    }
    guard !first.isWaiting else { return [] }
    first.isWaiting = true
    return [.createWorkspace(name: name, team: team, role: first.role)]
  }
}

extension FirstUse {
  /// Goes to the next or previous question, and stays at the ends.
  mutating func move(_ distance: Int) {
    focus = Field(rawValue: focus.rawValue + distance) ?? focus
  }

  func draw(on canvas: inout Canvas, language: Language) {
    let words = ScreenWords.self
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
    for (field, label, editor) in [(Field.name, words.yourName, name), (.team, words.teamName, team)] {
      canvas.put(label[language], row: row, column: left, width: width, role: focus == field ? .selected : .muted)
      let place = Rect(row: row + 1, column: left + 2, width: min(50, width - 2), height: 1)
      editor.draw(on: &canvas, in: place, active: focus == field)
      if focus == field { canvas.put("›", row: row + 1, column: left, role: .accent) }
      row += canvas.size.height >= 20 ? 3 : 2
    }
    canvas.put(words.yourRole[language], row: row, column: left, width: width, role: focus == .role ? .selected : .muted)
    if focus == .role { canvas.put("›", row: row + 1, column: left, role: .accent) }
    drawRoles(row: row + 1, column: left + 2, on: &canvas, language: language)
    row += canvas.size.height >= 20 ? 3 : 2
    canvas.put(words.begin[language], row: row, column: left + 2, width: width - 2, role: focus == .begin ? .focus : .button)
    if focus == .begin {
      canvas.put("›", row: row, column: left, role: .accent)
      canvas.cursor = Position(row: row, column: left + 2)
    }
  }

  private func drawRoles(row: Int, column: Int, on canvas: inout Canvas, language: Language) {
    var column = column
    for option in Self.roles {
      let word = ValueWords.word("member.role", option)?[language] ?? option
      let isChosen = option == role
      let look: Role = isChosen ? (focus == .role ? .focus : .selected) : .muted
      if isChosen, focus == .role { canvas.cursor = Position(row: row, column: column + 1) }
      column += canvas.put(isChosen ? "[\(word)]" : " \(word) ", row: row, column: column, role: look) + 1
    }
  }
}

extension String {
  /// Without the blanks at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}
