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
  /// By the raw value of the role.
  private let looks: [Look]

  init(id: String, name: Phrase, kind: Kind, contrast: Double?, warnings: [ThemeWarning], look: (Role) -> Look) {
    self.id = id
    self.name = name
    self.kind = kind
    self.contrast = contrast
    self.warnings = warnings
    looks = Role.allCases.map(look)
  }

  func look(of role: Role) -> Look { looks[Int(role.rawValue)] }

  /// How `role` looks where there are so many colours. Text is never given the colour of its own background.
  public func style(for role: Role, level: ColourLevel) -> Style {
    let look = look(of: role)
    guard level != .mono else { return Style(attributes: look.mono) }
    guard let colours = look.colours else { return Style(attributes: look.attributes) }
    let (foreground, background) = (colours.foreground, colours.background)
    switch level {
    case .many:
      return Style(
        foreground: Colour(index: foreground.of256), background: Colour(index: background.of256), attributes: look.attributes)
    case .sixteen:
      return Style(foreground: Colour(index: foreground.of16), background: Colour(index: background.of16), attributes: look.attributes)
    case .eight, .mono:
      // Eight colours have no bright ones; bold is the bright of a text, and a background has none.
      let back = background.of16 % 8
      let front = foreground.of16 % 8
      let isBright = foreground.of16 >= 8
      return Style(
        foreground: Colour(index: front != back ? front : back == 7 ? 0 : 7), background: Colour(index: back),
        attributes: isBright ? look.attributes.union(.bold) : look.attributes)
    }
  }
}

/// How one role looks.
struct Look: Sendable, Hashable {
  /// A colour on a colour: never one of ours on one of the terminal.
  struct Pair: Sendable, Hashable {
    var foreground: Paint
    var background: Paint
  }

  var colours: Pair?
  /// With colours.
  var attributes: Attributes
  /// Without colours.
  var mono: Attributes
}

extension Theme {
  /// The theme that sets no colour, only attributes: readable wherever the user's own terminal is. It needs no file, so that the program
  /// starts at once and always has a theme; `themes/terminal.toml` says the same.
  public static let plain = Theme(
    id: "terminal", name: Phrase("Kleuren van de terminal", "Colours of the terminal"), kind: .terminal, contrast: nil, warnings: []
  ) { role in
    let attributes: Attributes =
      switch role {
      case .text, .keyLabel, .info, .button, .field: []
      case .muted, .rule, .ring, .hint, .placeholder, .disabled: .dim
      case .title, .quote, .selected, .key, .success, .warning, .accent: .bold
      case .focus, .selection, .buttonDefault: .reverse
      case .fieldActive: .underline
      case .searchHit, .error: [.bold, .underline]
      }
    return Look(colours: nil, attributes: attributes, mono: attributes)
  }
}
