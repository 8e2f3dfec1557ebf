import Basics

/// How keys are said in footer, help and README.
public enum KeyNames {
  /// The name of the key that `notation` stands for ("C-s", "S-Tab", "PageDown", "/"), as cli.md writes keys.
  ///
  /// A bare letter stays as it is; with Ctrl or Alt it is a capital, as it stands on the key.
  public static func name(_ notation: String, _ language: Language) -> String {
    var rest = Substring(notation)
    var held: [String] = []
    while rest.count > 2, rest.dropFirst().first == "-", let name = modifiers[rest.prefix(1).description] {
      held.append(name)
      rest = rest.dropFirst(2)
    }
    let key = named(String(rest))?[language] ?? (held.isEmpty ? String(rest) : rest.uppercased())
    return (order.filter(held.contains) + [key]).joined(separator: "-")
  }

  /// Several keys for one command, with "of" between them: "F1 of ?".
  public static func names(_ notations: [String], _ language: Language) -> String {
    Saying.either(notations.map { name($0, language) }, language)
  }

  private static let modifiers = ["C": "Ctrl", "M": "Alt", "S": "Shift"]
  private static let order = ["Ctrl", "Alt", "Shift"]

  /// Only the keys whose name in words differs from their notation.
  private static func named(_ key: String) -> Phrase? {
    switch key {
    case "Up": Phrase("pijl omhoog", "up arrow")
    case "Down": Phrase("pijl omlaag", "down arrow")
    case "Left": Phrase("pijl links", "left arrow")
    case "Right": Phrase("pijl rechts", "right arrow")
    case "Space": Phrase("spatie", "space")
    // A lone quote would begin a text.
    case "''''": Phrase("'", "'")
    case "Home", "End", "PageUp", "PageDown", "Tab", "Enter", "Esc", "Backspace", "Delete", "Insert": Phrase(key, key)
    default: nil
    }
  }
}
