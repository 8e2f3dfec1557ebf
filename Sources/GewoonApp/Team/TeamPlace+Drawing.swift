import Basics
import DossierModel
import TextUI
import Wording

extension TeamPlace {
  func draw(in scene: Scene, on canvas: inout Canvas) {
    if reading != nil, let page = page(in: scene) { return draw(page, scene, on: &canvas) }
    let width = min(canvas.size.width, 120)
    let left = (canvas.size.width - width) / 2 + 1
    canvas.put(scene.say(TeamWords.sharedByTheTeam), row: 2, column: left, role: .title)
    let shown = shown(in: scene)
    let count = Saying.reflections(shown.count, scene.language)
    canvas.put(count, row: 2, column: max(left + 20, left + width - Display.columns(of: count) - 2), role: .muted)
    var row = 3
    if list.isFiltered {
      list.drawFilter(label: scene.say(ScreenWords.searchFor), on: &canvas, row: row, column: left, width: width)
      row += 1
    }
    row += 1
    if shown.isEmpty {
      canvas.putWrapped(
        scene.say(scene.shelf.reflections.isEmpty ? TeamWords.nothingShared : ScreenWords.nothingFound),
        in: Rect(row: row, column: left + 2, width: min(76, width - 6), height: 4), role: .muted)
      if canvas.cursor == nil { canvas.cursor = Position(row: row, column: left + 2) }
    }
    for index in list.list.visibleRange(count: shown.count, height: listHeight(in: scene)) {
      draw(shown[index], scene, row: row, left: left, width: width, isFocused: index == list.list.selected, on: &canvas)
      row += Self.itemHeight
    }
  }

  private func draw(_ shared: SharedReflection, _ scene: Scene, row: Int, left: Int, width: Int, isFocused: Bool, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focus : .text
    if isFocused {
      canvas.fill(Rect(row: row, column: left + 1, width: width - 4, height: 1), role: .focus)
      canvas.put("›", row: row, column: left - 1, role: .accent)
      if !list.isFiltered { canvas.cursor = Position(row: row, column: left + 1) }
    }
    let facts = Self.facts(about: shared, scene).joined(separator: " · ")
    let room = Display.columns(of: facts)
    canvas.put(
      "\(scene.memberName(shared.author))  \(shared.label)", row: row, column: left + 1, width: max(12, width - room - 8), role: role)
    canvas.put(facts, row: row, column: left + width - room - 4, role: isFocused ? .focus : .muted)
    for (line, text) in Self.lines(of: shared, scene).enumerated() {
      canvas.put(text, row: row + 1 + line, column: left + 3, width: width - 7, role: .muted)
    }
  }

  /// All that the rows of a reflection show, in the words in which they show it; of its texts the whole.
  static func words(about shared: SharedReflection, _ scene: Scene) -> [String] {
    [scene.memberName(shared.author), shared.label, shared.reflection[.wentWell], shared.reflection[.learned]]
      + facts(about: shared, scene) + lines(of: shared, scene)
  }

  /// The day, and what was said to it.
  private static func facts(about shared: SharedReflection, _ scene: Scene) -> [String] {
    let day = shared.reflection.day.map { Saying.shortWithYear($0, today: scene.today, scene.language) } ?? ""
    return [day, talkWords(about: shared, scene)].filter { !$0.isEmpty }
  }

  /// The first line of what went well and of what was learned, each "" where there is none.
  private static func lines(of shared: SharedReflection, _ scene: Scene) -> [String] {
    ["wentWell", "learned"].map { key in
      let text = shared.json[key]?.text?.firstLine ?? ""
      return text.isEmpty ? "" : "\(FieldWords.label("reflection." + key)[scene.language]): \(text)"
    }
  }

  /// "2 vragen, 1 herkend", or what waits for me.
  private static func talkWords(about shared: SharedReflection, _ scene: Scene) -> String {
    let items = scene.shelf.responses[shared.id] ?? []
    let open = shared.author == scene.workspace?.me ? scene.shelf.unanswered(for: shared.author).count { $0.0.id == shared.id } : 0
    if open > 0 { return Saying.waitsForYou(open, scene.language) }
    return Saying.talk(
      questions: items.count { $0.kind == "question" }, recognitions: items.count { $0.kind == "recognition" },
      replies: items.count { $0.kind == "reply" }, scene.language)
  }

  private func draw(_ page: TeamPage, _ scene: Scene, on canvas: inout Canvas) {
    let rect = Self.readingRect(in: scene)
    guard let reading else { return }
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
