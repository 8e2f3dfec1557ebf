import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// One shared reflection, wrapped for the screen: its pieces with what was said at each.
struct TeamPage {
  struct Line {
    let piece: Int
    let text: String
    let role: Role
    let indent: Int
  }

  /// The whole first, then the pieces of the reflection.
  let pieces: [ReadPart]
  let lines: [Line]

  func piece(atLine line: Int, count: Int) -> Int {
    if line <= 0 { return 0 }
    return line < lines.count ? lines[line].piece : count - 1
  }
}

extension State {
  /// Rows of one reflection in the list: who and when, what went well, what was learned.
  static let teamItemHeight = 3

  var teamReadingRect: Rect {
    let width = min(size.width, 100)
    return Rect(row: 2, column: (size.width - width) / 2, width: width, height: max(1, size.height - 4))
  }

  var teamListHeight: Int { max(1, (size.height - 7 - (team.filter == nil ? 0 : 1)) / Self.teamItemHeight) }

  /// The page that is read now.
  var teamPage: TeamPage? {
    guard team.reading != nil, let shared = team.selected(in: shelf) else { return nil }
    let reader = ReflectionReader(instrument: instrument, language: language, today: today)
    let head = [memberName(shared.author), shared.label].filter { !$0.isEmpty }.joined(separator: " · ")
    let whole = ReadPart(key: "", title: head, lines: [reader.occasion(of: shared.json)])
    let pieces = [whole] + reader.parts(of: shared.json)
    let width = max(10, teamReadingRect.width - 5)
    var lines: [TeamPage.Line] = []
    func add(_ piece: Int, _ text: String, _ role: Role, _ indent: Int) {
      for part in Wrapping.lines(of: text, width: width - indent) {
        lines.append(.init(piece: piece, text: String(part), role: role, indent: indent))
      }
    }
    for (index, piece) in pieces.enumerated() {
      if index > 0 { lines.append(.init(piece: index - 1, text: "", role: .text, indent: 0)) }
      add(index, piece.title, index == 0 ? .accent : .title, 0)
      for line in piece.lines { add(index, line, index == 0 ? .muted : .text, 0) }
      // At several pieces of one place, such as two lines of evidence, what was said stands at the last.
      let isLast = !piece.place.isEmpty && !pieces.dropFirst(index + 1).contains { $0.place == piece.place }
      guard index == 0 || isLast else { continue }
      for item in shelf.thread(of: shared.id, question: piece.place) {
        add(index, threadLine(item), item.kind == "reply" ? .info : .hint, item.kind == "reply" ? 4 : 2)
      }
    }
    return TeamPage(pieces: pieces, lines: lines)
  }

  /// "Youssef Amrani vraagt, 18 okt: …"
  func threadLine(_ item: ResponseItem) -> String {
    let day = item.at.map { Saying.shortWithYear($0.day, today: today, language) } ?? ""
    let who = item.member == workspace?.me ? say(TeamWords.you) : memberName(item.member)
    return Saying.said(who, isMe: item.member == workspace?.me, kind: item.kind, on: day, item.text, language)
  }

  // MARK: - Drawing

  func drawTeam(on canvas: inout Canvas) {
    if team.reading != nil, let page = teamPage { return draw(page, on: &canvas) }
    let width = min(canvas.size.width, 120)
    let left = (canvas.size.width - width) / 2 + 1
    canvas.put(say(TeamWords.sharedByTheTeam), row: 2, column: left, role: .title)
    let shown = team.shown(in: shelf)
    let count = Saying.reflections(shown.count, language)
    canvas.put(count, row: 2, column: max(left + 20, left + width - Display.columns(of: count) - 2), role: .muted)
    var row = 3
    if let filter = team.filter {
      let used = canvas.put(say(ScreenWords.searchFor) + " ", row: row, column: left, role: .muted)
      filter.draw(on: &canvas, in: Rect(row: row, column: left + used, width: min(40, width - used - 2), height: 1), active: true)
      row += 1
    }
    row += 1
    if shown.isEmpty {
      canvas.putWrapped(
        say(shelf.reflections.isEmpty ? TeamWords.nothingShared : ScreenWords.nothingFound),
        in: Rect(row: row, column: left + 2, width: min(76, width - 6), height: 4), role: .muted)
      if canvas.cursor == nil { canvas.cursor = Position(row: row, column: left + 2) }
    }
    for index in team.list.visibleRange(count: shown.count, height: teamListHeight) {
      draw(shown[index], row: row, left: left, width: width, isFocused: index == team.list.selected, on: &canvas)
      row += Self.teamItemHeight
    }
  }

  private func draw(_ shared: SharedReflection, row: Int, left: Int, width: Int, isFocused: Bool, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focus : .text
    if isFocused {
      canvas.fill(Rect(row: row, column: left + 1, width: width - 4, height: 1), role: .focus)
      canvas.put("›", row: row, column: left - 1, role: .accent)
      if team.filter == nil { canvas.cursor = Position(row: row, column: left + 1) }
    }
    let day = shared.reflection.day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
    let facts = [day, talkWords(about: shared)].filter { !$0.isEmpty }.joined(separator: " · ")
    let room = Display.columns(of: facts)
    canvas.put("\(memberName(shared.author))  \(shared.label)", row: row, column: left + 1, width: max(12, width - room - 8), role: role)
    canvas.put(facts, row: row, column: left + width - room - 4, role: isFocused ? .focus : .muted)
    for (line, key) in ["wentWell", "learned"].enumerated() {
      let text = shared.json[key]?.text?.firstLine ?? ""
      let label = FieldWords.label("reflection." + key)[language]
      canvas.put(text.isEmpty ? "" : "\(label): \(text)", row: row + 1 + line, column: left + 3, width: width - 7, role: .muted)
    }
  }

  /// "2 vragen, 1 herkend", or what waits for me.
  private func talkWords(about shared: SharedReflection) -> String {
    let items = shelf.responses[shared.id] ?? []
    let open = shared.author == workspace?.me ? shelf.unanswered(for: shared.author).count { $0.0.id == shared.id } : 0
    if open > 0 { return Saying.waitsForYou(open, language) }
    return Saying.talk(
      questions: items.count { $0.kind == "question" }, recognitions: items.count { $0.kind == "recognition" },
      replies: items.count { $0.kind == "reply" }, language)
  }

  private func draw(_ page: TeamPage, on canvas: inout Canvas) {
    let rect = teamReadingRect
    guard let reading = team.reading else { return }
    var hasCursor = false
    for (offset, line) in page.lines.dropFirst(reading.top).prefix(rect.height).enumerated() {
      let row = rect.row + offset
      let isFocused = line.piece == reading.piece
      let isTitle = reading.top + offset == 0 || page.lines[reading.top + offset - 1].piece != line.piece
      if isFocused, !hasCursor, isTitle || offset == 0 {
        canvas.put("›", row: row, column: rect.column + 1, role: .accent)
        canvas.cursor = Position(row: row, column: rect.column + 3)
        hasCursor = true
      }
      canvas.put(
        line.text, row: row, column: rect.column + 3 + line.indent, width: rect.width - 4 - line.indent,
        role: isFocused && isTitle ? .focus : line.role)
    }
    if !hasCursor { canvas.cursor = Position(row: rect.row, column: rect.column + 3) }
  }
}
