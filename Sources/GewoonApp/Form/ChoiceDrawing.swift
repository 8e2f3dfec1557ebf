import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Draws a value that is chosen and not typed: words side by side, a scale, a tick box, or the chosen words alone.
struct ChoiceDrawing {
  let desk: Desk
  let line: FieldLine
  let isFocused: Bool
  let isFaulty: Bool

  /// The rows that it takes at most.
  func height(width: Int, most: Int) -> Int {
    if case .flag = line.kind, line.offered == nil { return 1 }
    if let strip = strip(width: width) { return strip.height }
    return min(most, Wrapping.lines(of: desk.shown(line), width: width).count)
  }

  mutating func draw(in place: Rect, on canvas: inout Canvas) {
    if let strip = strip(width: place.width) { return draw(strip, in: place, on: &canvas) }
    if isFaulty { return chosen(in: place, role: .error, on: &canvas) }
    switch line.kind {
    case .flag where line.offered == nil:
      let mark = desk.files.value(line.ref)?.flag == true ? "[x]" : "[ ]"
      canvas.put(mark, row: place.row, column: place.column, width: place.width, role: isFocused ? .focus : .field)
      if isFocused { canvas.cursor = Position(row: place.row, column: place.column + 1) }
    case .whole(let range): scale(range, in: place, on: &canvas)
    default: chosen(in: place, role: .field, on: &canvas)
    }
  }

  /// The options on the row: always where they fit beside one another and are the same in every gezin, and where focus is. What is no good is
  /// shown as it stands.
  private func strip(width: Int) -> OptionStrip? {
    guard isFocused || line.hasWords, !isFaulty else { return nil }
    let options = desk.options(line)
    guard (1...Choosing.mostOnRow).contains(options.count) else { return nil }
    let strip = OptionStrip(options: options, isSeveral: line.isSeveral, width: width)
    return isFocused || strip.height == 1 ? strip : nil
  }

  private func draw(_ strip: OptionStrip, in place: Rect, on canvas: inout Canvas) {
    let chosen = Set(desk.chosen(line))
    let options = desk.options(line)
    let here = line.isSeveral ? Choosing.option(of: line, options, desk) : options.firstIndex { chosen.contains($0.value) } ?? 0
    for piece in strip.pieces where piece.row < place.height {
      let isChosen = chosen.contains(options[piece.option].value)
      let isHere = isFocused && piece.option == here && (isChosen || line.isSeveral)
      let role: Role = isHere ? .focus : isFocused ? (isChosen ? .selected : .fieldActive) : isChosen ? .selected : .muted
      let (row, column) = (place.row + piece.row, place.column + piece.column)
      canvas.put(piece.text(isChosen: isChosen), row: row, column: column, width: place.maxColumn - column, role: role)
      if isFocused, piece.option == here, piece.isFirst { canvas.cursor = Position(row: row, column: column + 1) }
    }
  }

  /// From so many columns on the ends of a scale stand beside it.
  private static let labelled = 66

  /// Whether a screen of so many columns has no room beside a scale for what its ends mean.
  static func hidesEnds(of line: FieldLine, screen: Int) -> Bool {
    if case .whole = line.kind { line.offered == nil && screen < labelled + 12 } else { false }
  }

  private func scale(_ range: ClosedRange<Int>, in place: Rect, on canvas: inout Canvas) {
    let value = desk.files.value(line.ref)?.whole
    var column = place.column
    let isLabelled = place.width >= Self.labelled
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
      canvas.put(hint, row: place.row, column: place.column, width: place.width, role: isFocused ? .focus : .muted)
    } else {
      canvas.putWrapped(text, in: place, role: isFocused ? .focus : role)
    }
  }
}

/// Where the options of a choice stand: beside one another, and what does not fit goes on below.
struct OptionStrip {
  /// A line of an option.
  struct Piece {
    let option: Int
    let row: Int
    let column: Int
    let words: String
    let isFirst: Bool
    let isLast: Bool
    let isSeveral: Bool

    func text(isChosen: Bool) -> String {
      if isSeveral { return (isFirst ? isChosen ? "[x] " : "[ ] " : "    ") + words }
      return (isFirst && isChosen ? "[" : " ") + words + (isLast && isChosen ? "]" : " ")
    }
  }

  private(set) var pieces: [Piece] = []

  var height: Int { (pieces.last?.row ?? 0) + 1 }

  init(options: [FieldOption], isSeveral: Bool, width: Int) {
    let (frame, gap) = isSeveral ? (4, 2) : (2, 1)
    var (row, column) = (0, 0)
    for (index, option) in options.enumerated() {
      let lines = Wrapping.lines(of: option.word, width: max(1, width - frame))
      let used = frame + (lines.map { Display.columns(of: String($0)) }.max() ?? 0)
      if column > 0, column + used > width || lines.count > 1 { (row, column) = (row + 1, 0) }
      for (number, words) in lines.enumerated() {
        pieces.append(
          Piece(
            option: index, row: row + number, column: column, words: String(words), isFirst: number == 0, isLast: number == lines.count - 1,
            isSeveral: isSeveral))
      }
      (row, column) = lines.count > 1 ? (row + lines.count - 1, width) : (row, column + used + gap)
    }
  }
}

extension FieldLine {
  /// Whether its options are words of the format, the same for every gezin.
  fileprivate var hasWords: Bool {
    switch kind {
    case .word, .words, .level, .levels: true
    default: offered != nil && !isSeveral
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
    case .reference(let targets), .references(let targets): return Namesakes(desk: self.desk).choices(targets)
    default: return []
    }
  }
}
