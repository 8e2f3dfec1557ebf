/// Why a theme file cannot be used at all.
public struct ThemeFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Code: Sendable, Hashable {
    /// No `id`, or one that is not lower-case letters, digits and hyphens.
    case noID
  }

  /// What is wrong.
  public let code: Code
  /// Counted from 1; nil where no line is to blame.
  public let line: Int?
}

/// Something in a theme file that was left out; the rest is used.
public struct ThemeWarning: Sendable, Hashable {
  /// What was left out.
  public enum Code: Sendable, Hashable, CaseIterable {
    /// A line that is no TOML.
    case notTOML
    /// A key that was there before; the first time counts.
    case twice
    /// A key that themes do not have.
    case unknownKey
    /// A role that there is not.
    case unknownRole
    /// A word that is no colour here, neither of the palette nor of ours.
    case unknownColour
    /// Bold, dim, underline and reverse are the attributes that there are.
    case unknownAttribute
    /// `fg` without `bg`, or the other way round, or one of the two `default`.
    case halfAPair
    /// Another kind of value stands there than belongs there, or one out of range.
    case wrongValue
    /// The theme that it extends is not there, or builds on this one.
    case noBase
  }

  /// What was left out.
  public let code: Code
  /// Where: "roles.focus.fg"; "" where no key is to be read.
  public let path: String
  /// What stood there, where that is a text.
  public let value: String?
  /// Counted from 1.
  public let line: Int

  /// Takes all of it as it is.
  public init(code: Code, path: String, value: String? = nil, line: Int) {
    (self.code, self.path, self.value, self.line) = (code, path, value, line)
  }
}
