extension Canvas {
  /// Draws lines, boxes and marks with the plain letters that every terminal has. What people wrote stays as they wrote it, but for the signs
  /// that have a plain twin.
  public mutating func useASCII() { replaceCharacters(Self.plain) }

  private static let plain: [Character: Character] = [
    "─": "-", "═": "=", "┄": "-", "│": "|", "║": "|", "▌": "|", "┆": ":", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+",
    "┬": "+",
    "┴": "+", "┼": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+", "╔": "+", "╗": "+", "╚": "+", "╝": "+", "╳": "x", "·": ".", "…": ".",
    "–": "-", "—": "-", "›": ">", "‹": "<", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "×": "x", "●": "*", "○": "o", "⚑": "!",
  ]
}
