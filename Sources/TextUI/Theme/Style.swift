/// The ways to set a text off without colour. Italic is left out: some terminals show it reversed.
public struct Attributes: OptionSet, Sendable, Hashable {
  /// One bit for each.
  public let rawValue: UInt8

  /// The attributes whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier, or brighter.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter.
  public static let dim = Attributes(rawValue: 2)
  /// With a line below.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background changed over.
  public static let reverse = Attributes(rawValue: 8)

  /// The word for each in a theme file.
  static let words: [String: Attributes] = ["bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse]
}

/// A colour by its number in the terminal's palette.
public struct Colour: Sendable, Hashable {
  /// 0–15: the sixteen that the user chose; 16–255: the same everywhere.
  public let index: UInt8

  /// The colour with this number.
  public init(index: UInt8) { self.index = index }
}

/// How many colours a terminal can show.
public enum ColourLevel: Sendable, Hashable, CaseIterable {
  /// None, or the user does not want them.
  case mono
  /// The eight of the Linux console, which draws no line below a text with colours, and no faint one (`ncv` in terminfo).
  case console
  /// The first eight of the sixteen; bold makes a text bright.
  case eight
  /// The sixteen that the user chose.
  case sixteen
  /// 256 or more.
  case many
}

/// How a role looks on a certain terminal. The two colours are both given, or both those of the terminal (nil): a colour of ours on a
/// background that we do not know could not be read.
public struct Style: Sendable, Hashable {
  /// Of the text; nil for the colour of the terminal.
  public let foreground: Colour?
  /// Behind the text; nil for the colour of the terminal.
  public let background: Colour?
  /// What sets it off beside its colours.
  public let attributes: Attributes

  /// A style; where only one of the two colours is given, that one is left out.
  public init(foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = []) {
    self.foreground = background == nil ? nil : foreground
    self.background = foreground == nil ? nil : background
    self.attributes = attributes
  }
}
