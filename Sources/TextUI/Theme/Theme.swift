import Basics

/// How every role looks, for terminals of many, few and no colours.
public struct Theme: Sendable, Equatable {
  /// What background the theme is made for.
  public enum Kind: String, Sendable, CaseIterable {
    /// A background of the theme's own.
    case dark, light
    /// The terminal's own colours.
    case terminal
  }

  /// The name of its file, and of the setting.
  public let id: String
  /// As people choose it.
  public let name: Phrase
  /// What background it is made for.
  public let kind: Kind
  /// The contrast of text that it promises, as WCAG 2.2 measures it: 1–21, or nil where the terminal decides.
  public let contrast: Double?
  /// What in its file was not understood and left out.
  public let warnings: [ThemeWarning]
  /// The colours by the names that its file and those below it give them: a theme that builds on this one may use and change them.
  let palette: [String: Paint]
  /// By the raw value of the role.
  private let looks: [Look]

  init(
    id: String, name: Phrase, kind: Kind, contrast: Double?, warnings: [ThemeWarning], palette: [String: Paint] = [:],
    look: (Role) -> Look
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.contrast = contrast
    self.warnings = warnings
    self.palette = palette
    looks = Role.allCases.map(look)
  }

  func look(of role: Role) -> Look { looks[Int(role.rawValue)] }

  /// How `role` looks where there are so many colours. Text is never given the colour of its own background.
  public func style(for role: Role, level: ColourLevel) -> Style {
    let look = look(of: role)
    guard level != .mono else { return Style(attributes: look.mono) }
    guard let colours = look.colours else { return Style(attributes: look.attributes) }
    guard level != .many else {
      return Style(
        foreground: Colour(index: colours.foreground.of256), background: Colour(index: colours.background.of256),
        attributes: look.attributes)
    }
    var (front, back, attributes) = (colours.foreground.of16, colours.background.of16, look.attributes)
    if level != .sixteen {
      // Eight colours have no bright ones; bold is the bright of a text, and a background has none.
      if front >= 8 { attributes.insert(.bold) }
      (front, back) = (front % 8, back % 8)
    }
    if front == back { front = back % 8 == 7 ? 0 : 7 }
    // Where terminals brighten a bold text of the first eight, dark letters would go grey on their light background.
    if attributes.contains(.bold), front < 8, RGB(index: front).lightness < RGB(index: back).lightness {
      attributes.remove(.bold)
      attributes.insert(.underline)
    }
    let style = Style(foreground: Colour(index: front), background: Colour(index: back), attributes: attributes)
    return level == .console ? onConsole(style, of: role) : style
  }

  /// A style on the Linux console, which has no line below. What loses its line there, or is black and white and so looks like other words, gets colours
  /// that its palette has at least 7 to 1 from one another, and those of a field 3 to 1 from the paper.
  private func onConsole(_ style: Style, of role: Role) -> Style {
    let attributes = style.attributes.subtracting([.underline, .dim])
    let kept = Style(foreground: style.foreground, background: style.background, attributes: attributes)
    guard let front = style.foreground, let back = style.background, let paper = look(of: .text).colours?.background.of16 else {
      return kept
    }
    let isDark = RGB(index: paper % 8).lightness < RGB(index: 7).lightness / 2
    let hasHue = ![front, back].allSatisfy { [0, 7].contains($0.index) }
    switch role {
    case .fieldActive, .fieldAtRest:
      guard style.attributes.contains(.underline) else { return kept }
      return isDark ? Self.console(0, on: 6) : Self.console(7, on: 4, .bold)
    case .success where !hasHue: return isDark ? Self.console(2, on: 0, .bold) : Self.console(0, on: 6)
    case .warning where !hasHue: return Self.console(3, on: 0, .bold)
    case .error where !hasHue: return Self.console(7, on: 1, .bold)
    case .searchHit where !hasHue: return Self.console(3, on: 4, .bold)
    default: return kept
    }
  }

  private static func console(_ front: UInt8, on back: UInt8, _ attributes: Attributes = []) -> Style {
    Style(foreground: Colour(index: front), background: Colour(index: back), attributes: attributes)
  }

  /// What is drawn in the place of the program's own marks where a cell has this role: the arrow before what has focus, and the bar beside
  /// the field that has the letters.
  public func marks(in role: Role) -> [Character: Character] {
    var marks: [Character: Character] = [:]
    if [.accent, .focus, .selected, .buttonDefault].contains(role) { marks["›"] = look(of: .focus).mark }
    if role == .accent { marks["▌"] = look(of: .fieldActive).mark }
    return marks
  }
}

/// How one role looks.
struct Look: Sendable, Hashable {
  /// A colour on a colour: never one of ours on one of the terminal.
  struct Pair: Sendable, Hashable {
    var foreground: Paint
    var background: Paint
    /// The two as the file says them, for a theme that builds on this one and changes a colour of the palette.
    var words: [String]
  }

  var colours: Pair?
  /// With colours.
  var attributes: Attributes
  /// Without colours.
  var mono: Attributes
  /// What stands before it, where the program draws such a mark and this is another than the usual one.
  var mark: Character?
}

extension Theme {
  /// The theme that sets no colour, only attributes: readable wherever the user's own terminal is. It needs no file, so that the program
  /// starts at once and always has a theme; `themes/terminal.toml` says the same.
  public static let plain = Theme(
    id: "terminal", name: Phrase("Kleuren van de terminal", "Colours of the terminal"), kind: .terminal, contrast: nil, warnings: []
  ) { role in
    // Never dim what one must read: nobody knows how faint it is.
    let attributes: Attributes =
      switch role {
      case .text, .muted, .field, .placeholder, .disabled, .keyLabel, .hint, .info, .success, .button: []
      case .rule, .ring: .dim
      case .title, .quote, .selected, .key, .accent: .bold
      case .focus: .reverse
      case .selection, .buttonDefault: [.reverse, .underline]
      case .fieldAtRest: .underline
      // The field that one writes in has a bar beside it.
      case .fieldActive, .warning: [.bold, .underline]
      case .searchHit: [.reverse, .bold, .underline]
      case .error: [.reverse, .bold]
      }
    return Look(colours: nil, attributes: attributes, mono: attributes)
  }
}
