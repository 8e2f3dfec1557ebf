import CNcurses
import TextUI

/// How every role looks on this terminal: attributes and colour pair, worked out once for a theme.
struct Looks {
  struct Rendition: Equatable {
    var attributes: UInt32
    var pair: Int32
    /// Characters that the theme draws otherwise.
    var marks: [Character: Character] = [:]
  }

  /// By the raw value of the role.
  private let looks: [Rendition]

  init(theme: Theme, level: ColourLevel) {
    looks = Role.allCases.map { role in
      var look = Self.look(of: theme.style(for: role, level: level))
      look.marks = theme.marks(in: role)
      return look
    }
  }

  subscript(role: Role) -> Rendition { looks[Int(role.rawValue)] }

  /// Gives the colour pairs back, so that those of many themes after one another never become too many.
  func freePairs() { for pair in Set(looks.map(\.pair)) where pair > 0 { free_pair(pair) } }

  private static func look(of style: Style) -> Rendition {
    var attributes: UInt32 = 0
    if style.attributes.contains(.bold) { attributes |= gewoon_bold() }
    if style.attributes.contains(.dim) { attributes |= gewoon_dim() }
    if style.attributes.contains(.underline) { attributes |= gewoon_underline() }
    if style.attributes.contains(.reverse) { attributes |= gewoon_reverse() }
    guard let foreground = style.foreground, let background = style.background else { return Rendition(attributes: attributes, pair: 0) }
    // Pairs are handed out by ncurses, the same one for the same colours; no colour is ever redefined.
    return Rendition(attributes: attributes, pair: max(0, alloc_pair(Int32(foreground.index), Int32(background.index))))
  }

  /// How many colours to use: what the terminal has, unless the user asked for none (no-color.org).
  static func level(colours: Int, underlinesColours: Bool, noColour: String?) -> ColourLevel {
    if let noColour, !noColour.isEmpty { return .mono }
    return switch colours {
    case 256...: .many
    case 16...: .sixteen
    case 8...: underlinesColours ? .eight : .console
    default: .mono
    }
  }
}
