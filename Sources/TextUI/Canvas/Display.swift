/// How text looks in cells: which character is shown for one, and how many columns it takes.
///
/// Terminals disagree about emoji sequences, flags and controls, so what reaches a cell is one printable scalar with at most four
/// combining marks. The text itself is never changed. Every character shows as one or two columns, none as nothing: a cursor that steps
/// over characters is always seen to move.
public enum Display {
  /// Shown for what cannot be shown.
  public static let standIn: Character = "·"
  /// Shown for a flag, which some terminals draw in one column and some in two.
  public static let flag: Character = "⚑"
  /// A cell of ncurses holds a base and four marks.
  private static let mostMarks = 4

  /// What is shown for one character of somebody's text: itself where that is safe and its width sure; otherwise its first printable
  /// scalar; otherwise a stand-in. A tab shows as a space.
  public static func shown(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if first.value < 0x80 {
      if first.value < 0x20 || first.value == 0x7F { return first == "\t" ? " " : standIn }
      if scalars.index(after: scalars.startIndex) == scalars.endIndex { return character }
    }
    return shownCluster(character)
  }

  /// The columns, 1 or 2, of a character that `shown` gave.
  public static func columns(ofShown character: Character) -> Int {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    return first.value < 0x300 || WidthTable.width(of: first) < 2 ? 1 : 2
  }

  /// The columns that `text` takes on one row.
  public static func columns(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy(isPlain) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(ofShown: shown($1)) }
  }

  /// Whether a byte is a printable character of ASCII: next to others of its kind it is a character of its own, of one column.
  static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// Looks at few scalars only: a cluster of a million marks costs no more than one of ten.
  private static func shownCluster(_ character: Character) -> Character {
    let few = character.unicodeScalars.prefix(mostMarks + 3)
    guard let start = few.firstIndex(where: { WidthTable.width(of: $0) > 0 && isPrintable($0) }) else { return standIn }
    let base = few[start]
    if (0x1F1E6...0x1F1FF).contains(base.value) { return flag }
    var kept = String.UnicodeScalarView()
    kept.append(base)
    for scalar in few[start...].dropFirst() where !isVariationSelector(scalar) {
      guard WidthTable.width(of: scalar) == 0, isPrintable(scalar) else { return Character(base) }
      kept.append(scalar)
    }
    if kept.count == few.count { return kept.count > mostMarks + 1 ? Character(base) : character }
    return kept.count > mostMarks + 1 ? Character(base) : String(kept).first ?? standIn
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }
}
