/// A key as it was pressed.
public struct Key: Sendable, Hashable {
  /// Which key it is, without the keys held down beside it.
  public enum Code: Sendable, Hashable {
    /// A printable character; also the letter of Ctrl-letter, in lower case.
    case character(Character)
    /// The arrows, and what goes further than they do.
    case up, down, left, right, home, end, pageUp, pageDown
    /// The other keys without a letter.
    case tab, enter, escape, backspace, delete, insert
    /// F1 to F12.
    case function(Int)
  }

  /// Which key.
  public var code: Code
  /// Whether Ctrl was held down.
  public var control: Bool
  /// Whether Alt was held down, or Esc came just before.
  public var alt: Bool
  /// Whether Shift was held down; a capital letter says so by itself and has this off.
  public var shift: Bool

  /// A key, by itself or with others held down.
  public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// Ctrl with a letter, in lower case.
  public static func control(_ letter: Character) -> Key { Key(.character(letter), control: true) }

  /// Whether it goes or takes away by word in a text while Alt is held down.
  public var isOfWordsWithAlt: Bool { alt && [.backspace, .delete, .left, .right].contains(code) }

  /// The character that this key types, or nil where it is a command.
  public var typed: Character? {
    if case .character(let character) = code, !control, !alt { character } else { nil }
  }
}

/// Something that happened at the terminal.
public enum Event: Sendable, Hashable {
  /// A longer paste is refused, in bytes: whole or not at all, so that nobody has to look for what is missing.
  public static let longestPaste = 2 << 20

  /// One key was pressed.
  case key(Key)
  /// One bracketed paste, whole, with line ends as "\n".
  case paste(String)
  /// More was pasted than anybody writes; nothing of it is here.
  case overlongPaste
  /// The terminal is this large now.
  case resize(Size)
  /// The terminal is going away or the system asks us to stop.
  case hangUp
  /// The time that `wake` asked for has come.
  case wake
}
