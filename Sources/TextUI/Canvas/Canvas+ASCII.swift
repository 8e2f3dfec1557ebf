/// How much is drawn that says nothing by itself.
public enum Ornament: String, Sendable, CaseIterable {
  /// Lines, boxes and marks as they are meant.
  case full
  /// The same with the plain letters that every terminal has.
  case sober
  /// No lines, boxes or marks; what a sign means stays.
  case none
}

extension Canvas {
  /// Draws what says nothing by itself as it is wanted.
  public mutating func use(_ ornament: Ornament) {
    if ornament == .none { removeOrnament() }
    if ornament != .full { useASCII() }
  }

  /// Rules, boxes and rings have roles of their own; the arrow before what has focus and the bar beside a field are told by their letters.
  private mutating func removeOrnament() {
    for row in 0..<size.height {
      for column in 0..<size.width {
        let cell = self[row, column]
        let isDrawn = cell.role == .rule || cell.role == .ring
        if isDrawn || Self.marks.contains(cell.character) { self[row, column] = Cell(" ", isDrawn ? .text : cell.role) }
      }
    }
  }

  private static let marks: [Character] = ["›", "▌"]

  /// Draws lines, boxes and marks with the plain letters that every terminal has. What people wrote stays as they wrote it, but for the signs
  /// that have a plain twin.
  public mutating func useASCII() { replaceCharacters(Self.plain) }

  private static let plain: [Character: Character] = [
    "─": "-", "═": "=", "┄": "-", "│": "|", "║": "|", "▌": "|", "┆": ":", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
    "┬": "+",
    "┴": "+", "┼": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+", "╔": "+", "╗": "+", "╚": "+", "╝": "+", "╳": "x", "·": ".", "…": "~",
    "–": "-", "—": "-", "›": ">", "‹": "<", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "×": "x", "●": "*", "○": "o", "⚑": "!",
  ]
}
