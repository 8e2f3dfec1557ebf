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
    if first.value < 0x20 { return first == "\t" ? " " : standIn }
    if isSimple(first.value), scalars.index(after: scalars.startIndex) == scalars.endIndex { return character }
    return shownCluster(character)
  }

  /// The columns, 1 or 2, of a character that `shown` gave.
  public static func columns(ofShown character: Character) -> Int {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    return isSimple(first.value) || WidthTable.width(of: first) < 2 ? 1 : 2
  }

  /// The columns, 1 or 2, that a character of somebody's text takes when it is shown.
  public static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    return isSimple(scalars[scalars.startIndex].value) ? 1 : columns(ofShown: shown(character))
  }

  /// The columns that `text` takes on one row.
  public static func columns(of text: some StringProtocol) -> Int {
    var sum = 0
    forEachShown(in: Substring(text)) { _, columns in
      sum += columns
      return true
    }
    return sum
  }

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
