import Basics
import TextUI
import Wording

extension SearchPlace {
  private static let top = 4
  private static let mostColumns = 140

  /// The rows between what is looked for and the find in full.
  func height(in scene: Scene) -> Int { max(2, scene.size.height - Self.top - 2 - Self.rowsBelow(scene)) }

  /// The find in full has a row for where it stands and two for its text, where the window is high enough.
  private static func rowsBelow(_ scene: Scene) -> Int { scene.size.height >= 16 ? 4 : 0 }

  func draw(in scene: Scene, on canvas: inout Canvas) {
    let width = min(canvas.size.width, Self.mostColumns)
    let left = (canvas.size.width - width) / 2
    list.drawFilter(label: scene.say(SearchWords.everywhere), on: &canvas, row: 2, column: left + 1, width: width * 2 / 3)
    let stands = stands(scene)
    let room = Display.columns(of: stands)
    canvas.put(stands, row: 2, column: max(left + width * 2 / 3, left + width - room - 1), width: left + width - 1, role: .muted)
    let words = words(scene)
    if finds.isEmpty {
      canvas.putWrapped(
        words, in: Rect(row: Self.top, column: left + 3, width: min(76, width - 6), height: 4), role: .muted)
    }
    let height = height(in: scene)
    for (offset, row) in rows.rows.dropFirst(top).prefix(height).enumerated() {
      switch row {
      case .heading(let kind):
        canvas.put(scene.say(Self.heading(kind)), row: Self.top + offset, column: left + 1, width: width - 2, role: .accent)
      case .find(let index): draw(index, Rect(row: Self.top + offset, column: left, width: width, height: 1), scene, on: &canvas)
      case .blank: break
      }
    }
    guard Self.rowsBelow(scene) > 0, let selected else { return }
    let row = canvas.size.height - 5
    canvas.put(Self.stand(of: selected, scene), row: row, column: left + 1, width: width - 2, role: .hint)
    FoundText(selected.snippet, marks: selected.marks)
      .drawWrapped(in: Rect(row: row + 1, column: left + 1, width: width - 2, height: 2), role: .text, on: &canvas)
  }

  /// How much was found, or how far it is with reading.
  private func stands(_ scene: Scene) -> String {
    if let reading = scene.searchReading { return SearchWords.reading(reading.done, of: reading.of, scene.language) }
    guard isAnswered, let answer else { return "" }
    if !answer.isComplete { return scene.say(SearchWords.partly) }
    if finds.isEmpty { return "" }
    return SearchWords.found(finds.count, hasMore: answer.hasMore, scene.language)
  }

  /// What is said where nothing stands.
  func words(_ scene: Scene) -> String {
    if text.allSatisfy({ $0.isWhitespace }) { return scene.say(SearchWords.noWord) }
    if !isAnswered { return "" }
    return scene.say(answer?.isComplete == false ? SearchWords.nothingYet : SearchWords.nothing)
  }

  static func heading(_ kind: Found.Kind) -> Phrase {
    switch kind {
    case .gezin: SearchWords.dossiers
    case .own: SearchWords.own
    case .shared: SearchWords.shared
    case .response: SearchWords.responses
    case .example: SearchWords.examples
    case .agenda: SearchWords.agenda
    }
  }

  private func draw(_ index: Int, _ rect: Rect, _ scene: Scene, on canvas: inout Canvas) {
    let found = finds[index]
    let isFocused = index == list.list.selected
    let (row, left, right) = (rect.row, rect.column, rect.maxColumn - 1)
    if isFocused {
      canvas.fill(Rect(row: row, column: left + 2, width: rect.width - 3, height: 1), role: .focus)
      canvas.put("›", row: row, column: left + 1, role: .accent)
    }
    let day = found.day.map { Saying.shortWithYear($0, today: scene.today, scene.language) } ?? ""
    let dayWidth = rect.width < 60 ? Display.columns(of: day) : 11
    let name = rect.width < 60 ? 12 : rect.width < 100 ? 18 : 28
    let label = found.label.isEmpty ? scene.say(SearchWords.withoutName) : found.label
    canvas.put(label, row: row, column: left + 3, width: name, role: isFocused ? .focus : .text)
    let text = (column: left + 3 + name + 2, width: right - dayWidth - 2 - (left + 3 + name + 2))
    FoundText(found.snippet, marks: found.marks).from(firstFoundWithin: text.width - 1)
      .draw(row: row, column: text.column, width: text.width, role: isFocused ? .focus : .muted, on: &canvas)
    canvas.put(day, row: row, column: right - Display.columns(of: day), role: isFocused ? .focus : .muted)
  }

  /// Where it stands: what it is called, who wrote it, and the question or the field.
  static func stand(of found: Found, _ scene: Scene) -> String {
    let isOfOthers = found.kind != .gezin && found.kind != .own
    let author = isOfOthers && !found.author.isEmpty ? scene.memberName(found.author) : ""
    let label = found.label.isEmpty ? scene.say(SearchWords.withoutName) : found.label
    let question = scene.instrument.question(found.question).map { scene.say($0.text) }
    let field = question ?? scene.say(FieldWords.label(found.field))
    return [SearchWords.by(author, label, scene.language), field].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
