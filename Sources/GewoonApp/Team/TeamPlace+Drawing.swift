import Basics
import DossierModel
import TextUI
import Wording

extension TeamPlace {
  func draw(in scene: Scene, on canvas: inout Canvas) {
    let layout = TeamLayout(scene)
    if reading == nil || layout.isWide { drawList(layout, scene, on: &canvas) }
    guard reading != nil || layout.isWide else { return }
    if layout.isWide {
      canvas.verticalRule(column: layout.list.maxColumn, row: layout.list.row - 1, height: layout.list.height + 1)
    }
    if let page = page(in: scene) { draw(page, layout.reader, on: &canvas) }
  }

  private func drawList(_ layout: TeamLayout, _ scene: Scene, on canvas: inout Canvas) {
    let width = min(layout.list.width, 120)
    let left = layout.list.column + (layout.list.width - width) / 2 + 1
    let rows = rows(in: scene)
    canvas.put(scene.say(TeamWords.sharedByTheTeam), row: layout.list.row, column: left, role: .title)
    let count = Saying.reflections(rows.count, of: scene.teamRows.rows.count, scene.language)
    canvas.put(count, row: layout.list.row, column: max(left + 20, left + width - Display.columns(of: count) - 2), role: .muted)
    drawChosen(scene, row: layout.list.row + 1, column: left, width: width, on: &canvas)
    if list.isFiltered {
      list.drawFilter(label: scene.say(ScreenWords.searchFor), on: &canvas, row: layout.list.row + 2, column: left, width: width)
    }
    if rows.isEmpty {
      let words = scene.teamRows.reader == nil ? TeamWords.isBeingRead : TeamWords.nothingShared
      canvas.putWrapped(
        scene.say(scene.teamRows.rows.isEmpty ? words : ScreenWords.nothingFound),
        in: Rect(row: layout.top, column: left + 2, width: min(76, width - 6), height: 4), role: .muted)
      if canvas.cursor == nil { canvas.cursor = Position(row: layout.top, column: left + 2) }
    }
    var row = layout.top
    for index in list.list.visibleRange(count: rows.count, height: layout.rowsInList) {
      let focus = index == list.list.selected ? reading == nil ? Role.focus : .selected : nil
      draw(scene.teamRows.rows[rows[index]], scene, Rect(row: row, column: left, width: width, height: 1), focus, on: &canvas)
      row += TeamLayout.itemHeight
    }
  }

  /// What was chosen to see less, as words on one line; else what there is to read and to answer.
  private func drawChosen(_ scene: Scene, row: Int, column: Int, width: Int, on canvas: inout Canvas) {
    let chosen = filter.facets.map { TeamFilterWords(scene).name($0) }.joined(separator: " · ")
    if !chosen.isEmpty {
      canvas.put(chosen, row: row, column: column, width: width - 2, role: .accent)
    } else {
      let news = scene.news
      let words = Saying.teamStands(
        new: news.new.count, answers: news.answers.count, waiting: news.waiting.count, toDiscuss: news.toDiscuss, scene.language)
      canvas.put(words, row: row, column: column, width: width - 2, role: .muted)
    }
  }

  private func draw(_ shown: TeamRow, _ scene: Scene, _ rect: Rect, _ focus: Role?, on canvas: inout Canvas) {
    let (row, left, width) = (rect.row, rect.column, rect.width)
    if let focus {
      canvas.fill(Rect(row: row, column: left + 1, width: width - 4, height: 1), role: focus)
      canvas.put("›", row: row, column: left - 1, role: .accent)
      if focus == .focus, !list.isFiltered { canvas.cursor = Position(row: row, column: left + 1) }
    }
    let facts = Self.facts(about: shown, scene, width: width - min(28, width / 2)).joined(separator: " · ")
    let room = Display.columns(of: facts)
    let name = "\(shown.author)  \(shown.shared.label)"
    let role: Role = scene.teamMarks.isNew(shown) ? .title : .text
    canvas.put(name, row: row, column: left + 1, width: max(12, width - room - 6), role: focus ?? role)
    canvas.put(facts, row: row, column: left + width - room - 4, role: focus ?? .muted)
    for (line, text) in shown.lines.enumerated() {
      canvas.put(text, row: row + 1 + line, column: left + 3, width: width - 7, role: .muted)
    }
  }

  /// All that the rows of a reflection show, in the words in which they show it.
  static func words(about row: TeamRow, _ scene: Scene) -> [String] {
    [row.author, row.shared.label, row.shared.reflection[.wentWell], row.shared.reflection[.learned]]
      + facts(about: row, scene, width: .max) + row.lines
  }

  /// What a row says at its end, as far as there is room: whether it is new, what waits, that it is to be discussed, and last the day, which is
  /// never cut.
  static func facts(about row: TeamRow, _ scene: Scene, width: Int) -> [String] {
    let day = row.day.map { Saying.shortWithYear($0, today: scene.today, scene.language) } ?? ""
    let answers = scene.teamMarks.newAnswers(row)
    let new = !answers.isEmpty ? TeamWords.answerToYou : scene.teamMarks.isNew(row) ? TeamWords.new : nil
    // Beside a reflection that is read there is less room.
    let discuss = width < 40 ? TeamWords.toDiscuss : TeamWords.wantsToDiscuss
    let candidates = [
      (text: new.map(scene.say) ?? "", order: 0), (text: row.discuss ? scene.say(discuss) : "", order: 1),
      (text: row.talk.words(scene.language), order: 2),
    ]
    // What waits for me matters more than what I may want to read.
    let byNeed = row.talk.waiting.isEmpty ? [0, 1, 2] : [2, 0, 1]
    var left = width - Display.columns(of: day)
    var shown: Set<Int> = []
    for index in byNeed where !candidates[index].text.isEmpty {
      let columns = Display.columns(of: candidates[index].text) + 3
      if columns <= left {
        shown.insert(index)
        left -= columns
      }
    }
    return candidates.filter { shown.contains($0.order) }.map(\.text) + [day].filter { !$0.isEmpty }
  }

  private func draw(_ page: TeamPage, _ rect: Rect, on canvas: inout Canvas) {
    let (top, piece) = reading.map { ($0.top, $0.piece) } ?? (0, -1)
    var hasCursor = reading == nil
    let isTitleSeen = page.lines.dropFirst(top).prefix(rect.height).contains { $0.isTitle && $0.piece == piece }
    for (offset, line) in page.lines.dropFirst(top).prefix(rect.height).enumerated() {
      let row = rect.row + offset
      let isFocused = line.piece == piece
      // Of a piece that begins above the screen, what is seen first has the cursor.
      let isMarked = isFocused && !hasCursor && (line.isTitle || offset == 0 && !isTitleSeen)
      if isMarked {
        canvas.put("›", row: row, column: rect.column + 1, role: .accent)
        canvas.cursor = Position(row: row, column: rect.column + 3)
        hasCursor = true
      }
      canvas.put(
        line.text, row: row, column: rect.column + 3 + line.indent, width: rect.width - 4 - line.indent,
        role: isMarked ? .focus : line.role)
    }
    if !hasCursor { canvas.cursor = Position(row: rect.row, column: rect.column + 3) }
  }
}
