@testable import TextUI

/// The sixteen colours as a kind of terminal shows them. A theme cannot choose them: it names a number, and the terminal has the colour.
struct TerminalPalette: Sendable {
  let name: String
  let colours: [RGB]

  private init(_ name: String, _ hex: String) {
    self.name = name
    colours = hex.split(separator: " ").compactMap { RGB(hex: "#" + $0) }
  }

  static let all = [xterm, console, solarized]

  /// XTerm-col.ad of xterm 390.
  static let xterm = TerminalPalette(
    "xterm",
    "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff")

  /// The tables default_red, default_grn and default_blu in drivers/tty/vt/vt.c of Linux.
  static let console = TerminalPalette(
    "Linux console",
    "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff")

  /// The table of values on ethanschoonover.com/solarized: base02, red, green … base2, then base03, orange, base01 … base3.
  static let solarized = TerminalPalette(
    "Solarized",
    "073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3")
}

/// What of a style is seen: the colours of its letters and of what is behind them.
struct Seen {
  let letters: RGB
  let behind: RGB
  /// Whether a line in the colour of the letters shows where it ends.
  let isUnderlined: Bool

  /// In every way that a terminal of this level may show it: with each of the palettes, and bold letters brightened or not.
  static func all(of role: Role, in theme: Theme, level: ColourLevel) -> [Seen] {
    let style = theme.style(for: role, level: level)
    guard let front = style.foreground?.index, let back = style.background?.index else { return [] }
    let isUnderlined = style.attributes.contains(.underline)
    guard level != .many else {
      return [Seen(letters: RGB(index: front), behind: RGB(index: back), isUnderlined: isUnderlined)]
    }
    return (level == .console ? [.console] : TerminalPalette.all).flatMap { palette in
      let mayBrighten = style.attributes.contains(.bold) && front < 8
      let ways = mayBrighten ? level == .console ? [front + 8] : [front, front + 8] : [front]
      return ways.map {
        Seen(letters: palette.colours[Int($0)], behind: palette.colours[Int(back)], isUnderlined: isUnderlined)
      }
    }
  }
}
