import Basics
import DossierModel
import TextUI
import Wording

/// The questions of first use: who are you, a new team or the folder of one that is there already, worker or supervisor.
public struct FirstUse: Sendable {
  var name = TextEditor(text: "", multiline: false)
  /// Whether the team is there already, in a shared folder.
  var joins = false
  var team = TextEditor(text: "", multiline: false)
  var folder = TextEditor(text: "", multiline: false)
  var role = "worker"
  var focus = Field.name
  /// The answers were given; the workspace is being made.
  var isWaiting = false

  enum Field: Int, CaseIterable { case name, team, role, begin, joins }

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
        : first.joins
          ? first.folder.update(event, width: 50, height: 1, clipboard: &clipboard)
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
      if key.code == .down { first.move(1) }
      if key.code == .enter { return begin(&first) }
    case .joins:
      guard case .key(let key) = event else { return [] }
      if key.code == .up { first.move(-1) }
      if key.code == .enter || key.code == .character(" ") {
        first.joins.toggle()
        first.focus = .team
      }
    }
    return []
  }

  private mutating func begin(_ first: inout FirstUse) -> [Effect] {
    let name = first.name.text.trimmed
    let team = (first.joins ? first.folder : first.team).text.trimmed
    guard !name.isEmpty, !team.isEmpty else {
      first.focus = name.isEmpty ? .name : .team
      let missing = name.isEmpty ? ScreenWords.nameMissing : first.joins ? ScreenWords.folderMissing : ScreenWords.teamMissing
      notice = Notice(say(missing), .warning)
      return []
    }
    guard !first.isWaiting else { return [] }
    first.isWaiting = true
    notice = nil
    return [first.joins ? .findTeam(folder: team) : .createWorkspace(name: name, team: team, role: first.role)]
  }

  /// The team folder opened: who of its members is at the keyboard, or somebody new?
  mutating func takeTeamFound(_ folder: String, _ name: String, _ members: [TeamMember]) {
    guard case .firstUse(var first) = place else { return }
    first.isWaiting = false
    place = .firstUse(first)
    let me = first.name.text.trimmed
    var items = members.map { MenuItem(id: $0.id, label: $0.name, detail: ValueWords.word("member.role", $0.role)?[language] ?? "") }
    let role = ValueWords.word("member.role", first.role)?[language] ?? ""
    items.append(MenuItem(id: Self.somebodyNew, label: Saying.addMe(me, language), detail: role))
    let same = members.first { Folding.search($0.name) == Folding.search(me) }?.id
    overlays.append(
      .menu(Menu(title: Saying.whoAreYou(in: name, language), items: items, focused: same ?? Self.somebodyNew), .joinTeam(folder: folder)))
  }

  static let somebodyNew = "new"

  mutating func join(_ folder: String, as choice: String) -> [Effect] {
    guard case .firstUse(var first) = place, !first.isWaiting else { return [] }
    first.isWaiting = true
    place = .firstUse(first)
    let member = choice == Self.somebodyNew ? nil : choice
    return [.joinTeam(folder: folder, member: member, name: first.name.text.trimmed, role: first.role)]
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
    let step = canvas.size.height >= 22 ? 3 : 2
    let roles = Self.roles.map { ValueWords.word("member.role", $0)?[language] ?? $0 }
    for field in [Field.name, .team, .role] {
      let label = label(of: field)[language]
      canvas.put(label, row: row, column: left, width: width, role: focus == field ? .selected : .muted)
      if focus == field { canvas.put("›", row: row + 1, column: left, role: .accent) }
      let place = Rect(row: row + 1, column: left + 2, width: min(50, width - 2), height: 1)
      switch field {
      case .name: name.draw(on: &canvas, in: place, active: focus == field)
      case .team: (joins ? folder : team).draw(on: &canvas, in: place, active: focus == field)
      case .role: draw(roles, chosen: role == Self.roles[0] ? 0 : 1, isFocused: focus == field, in: place, on: &canvas)
      case .begin, .joins: break
      }
      row += step
    }
    let other = joins ? words.newTeam : words.teamFolder
    var column = left + 2
    for (field, label) in [(Field.begin, words.begin), (.joins, other)] {
      let role: Role = focus == field ? .focus : field == .begin ? .button : .hint
      let used = canvas.put(label[language], row: row, column: column, width: canvas.size.width - column - 1, role: role)
      if focus == field {
        canvas.put("›", row: row, column: column - 2, role: .accent)
        canvas.cursor = Position(row: row, column: column)
      }
      // In a low window both stand on one row.
      if canvas.size.height >= 24 { row += 2 } else { column += used + 4 }
    }
  }

  private func label(of field: Field) -> Phrase {
    switch field {
    case .name: ScreenWords.yourName
    case .team: joins ? ScreenWords.whichFolder : ScreenWords.teamName
    case .role, .begin, .joins: ScreenWords.yourRole
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

extension String {
  /// Without the blanks at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}
