/// What a cell is for; a theme says how each role looks. Pictures in the tests show a role by its letter.
public enum Role: UInt8, Sendable, CaseIterable {
  case text, muted, title, rule, quote
  case focus, selected, selection, searchHit
  case field, fieldActive, placeholder, disabled
  case key, keyLabel, hint
  case info, success, warning, error
  case button, buttonDefault
  case accent, ring

  /// One letter for the role grids of golden pictures and of `gewoon frame --roles`.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "t"
    case .rule: "-"
    case .quote: "q"
    case .focus: "F"
    case .selected: "s"
    case .selection: "S"
    case .searchHit: "H"
    case .field: "f"
    case .fieldActive: "A"
    case .placeholder: "p"
    case .disabled: "d"
    case .key: "k"
    case .keyLabel: "l"
    case .hint: "h"
    case .info: "i"
    case .success: "o"
    case .warning: "w"
    case .error: "e"
    case .button: "b"
    case .buttonDefault: "B"
    case .accent: "a"
    case .ring: "r"
    }
  }

  /// Its word in a theme file and in a legend: "search-hit".
  public var name: String {
    switch self {
    case .searchHit: "search-hit"
    case .fieldActive: "field-active"
    case .keyLabel: "key-label"
    case .buttonDefault: "button-default"
    default: "\(self)"
    }
  }
}
