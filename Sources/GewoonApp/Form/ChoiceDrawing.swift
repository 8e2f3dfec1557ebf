import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Draws a value that is chosen and not typed: words side by side where they fit, a scale, a tick box, or the chosen word alone.
struct ChoiceDrawing {
  let desk: Desk
  let line: FieldLine
  let isFocused: Bool
  let isFaulty: Bool

  mutating func draw(in place: Rect, on canvas: inout Canvas) {
    if isFaulty { return chosen(in: place, role: .error, on: &canvas) }
    switch line.kind {
    case .flag:
      let mark = desk.files.value(line.ref)?.flag == true ? "[x]" : "[ ]"
      canvas.put(mark, row: place.row, column: place.column, width: place.width, role: isFocused ? .focus : .field)
      if isFocused { canvas.cursor = Position(row: place.row, column: place.column + 1) }
    case .whole(let range): scale(range, in: place, on: &canvas)
    case .word where fits(place.width): words(in: place, on: &canvas)
    default: chosen(in: place, role: .field, on: &canvas)
    }
  }

  private var options: [FieldOption] { desk.options(line) }

  private func fits(_ width: Int) -> Bool {
    options.count <= 5 && options.reduce(0) { $0 + Display.columns(of: $1.word) + 3 } <= width
  }

  private func words(in place: Rect, on canvas: inout Canvas) {
    let value = desk.files.valueToBe(line.ref)?.text ?? ""
    var column = place.column
    if isFocused { canvas.cursor = Position(row: place.row, column: column + 1) }
    for option in options {
      let isChosen = option.value == value
      let text = isChosen ? "[\(option.word)]" : " \(option.word) "
      let role: Role = isChosen ? (isFocused ? .focus : .selected) : isFocused ? .fieldActive : .muted
      let used = canvas.put(text, row: place.row, column: column, width: place.maxColumn - column, role: role)
      if isChosen, isFocused { canvas.cursor = Position(row: place.row, column: column + 1) }
      column += used + 1
    }
  }

  private func scale(_ range: ClosedRange<Int>, in place: Rect, on canvas: inout Canvas) {
    let value = desk.files.value(line.ref)?.whole
    var column = place.column
    let isLabelled = place.width >= 66
    if isLabelled {
      column += canvas.put(desk.say(ScaleWords.lowest), row: place.row, column: column, role: .muted) + 1
    }
    if isFocused { canvas.cursor = Position(row: place.row, column: column + 1) }
    for number in range {
      let isChosen = number == value
      let text = isChosen ? "[\(number)]" : " \(number) "
      let role: Role = isChosen ? (isFocused ? .focus : .selected) : isFocused ? .fieldActive : .muted
      if isChosen, isFocused { canvas.cursor = Position(row: place.row, column: column + 1) }
      column += canvas.put(text, row: place.row, column: column, width: place.maxColumn - column, role: role, ellipsis: false)
    }
    if isLabelled {
      canvas.put(
        desk.say(ScaleWords.highest), row: place.row, column: column + 1, width: max(0, place.maxColumn - column - 1), role: .muted)
    }
  }

  private func chosen(in place: Rect, role: Role, on canvas: inout Canvas) {
    let text = desk.shown(line)
    if isFocused { canvas.cursor = Position(row: place.row, column: place.column) }
    if text.isEmpty {
      let hint = !line.placeholder.isEmpty ? line.placeholder : isFocused ? desk.say(ScreenWords.enterChooses) : "…"
      canvas.put(hint, row: place.row, column: place.column, width: place.width, role: isFocused ? .focus : .placeholder)
    } else {
      canvas.putWrapped(text, in: place, role: isFocused ? .focus : role)
    }
  }
}

extension Reading {
  /// What a field lets one choose from, with the word for each.
  func options(_ line: FieldLine) -> [FieldOption] {
    if let offered = line.offered { return offered }
    switch line.kind {
    case .word(let words), .words(let words):
      return (line.only ?? words.values).map { FieldOption(value: $0, word: word(words.name, $0)) }
    case .level(let words, let range), .levels(let words, let range):
      return range.map { FieldOption(value: String($0), word: word(words, String($0))) }
    case .reference(let targets), .references(let targets): return candidates(targets)
    default: return []
    }
  }

  /// Everyone and every step that a reference may point to.
  private func candidates(_ targets: [ReferenceTarget]) -> [FieldOption] {
    let names = Namesakes(desk: desk)
    return Namesakes.targets.filter(targets.contains).flatMap(names.all).filter { !$0.id.isEmpty }
      .map { FieldOption(value: $0.id, word: names.told($0)) }
  }
}
