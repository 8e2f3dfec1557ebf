/// What a cell is for; a theme says how each role looks. Pictures in the tests show a role by its letter.
public enum Role: UInt8, Sendable, CaseIterable {
  /// Text: plain, less important, a heading, a line between things, and what somebody said.
  case text, muted, title, rule, quote
  /// Where one is: the row with focus, the row chosen elsewhere, selected text, and what a search found.
  case focus, selected, selection, searchHit
  /// Fields: what stands in one, the room of one that nobody writes in now, one being written in, what an empty one says while it is, and what
  /// cannot be chosen.
  case field, fieldAtRest, fieldActive, placeholder, disabled
  /// Keys of the footer and their words, and a hint of one line.
  case key, keyLabel, hint
  /// What the message line says, by how much it matters.
  case info, success, warning, error
  /// Buttons, and the one that Enter presses.
  case button, buttonDefault
  /// What stands out in a picture, and the rings of the map.
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
    case .fieldAtRest: "v"
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
    case .fieldAtRest: "field-at-rest"
    case .fieldActive: "field-active"
    case .keyLabel: "key-label"
    case .buttonDefault: "button-default"
    default: "\(self)"
    }
  }
}
