extension Key {
  /// The key as a word of a key script: "C-s", "F2", "Esc", "S-Tab", "M-1", "C-Left".
  public var notation: String {
    (control ? "C-" : "") + (alt ? "M-" : "") + (shift ? "S-" : "") + codeName
  }

  private var codeName: String {
    switch code {
    case .character(" "): "Space"
    // A lone quote would begin a text.
    case .character("'") where !control && !alt && !shift: "''''"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    default: Key.named.first { $0.code == code }?.name ?? ""
    }
  }

  /// The key that a word stands for, or nil. Shift makes a letter a capital; with Ctrl a letter is a small one, for a terminal cannot
  /// tell the two apart.
  init?(notation: Substring) {
    var rest = notation
    var prefixes: [Character] = []
    while rest.count > 2, let first = rest.first, "CMS".contains(first), rest.dropFirst().first == "-" {
      guard !prefixes.contains(first) else { return nil }
      prefixes.append(first)
      rest = rest.dropFirst(2)
    }
    guard let code = Key.code(named: rest) else { return nil }
    let control = prefixes.contains("C")
    var key = Key(code, control: control, alt: prefixes.contains("M"), shift: prefixes.contains("S"))
    if case .character(let character) = code {
      let cased = control ? character.lowercased() : key.shift ? character.uppercased() : String(character)
      key.code = .character(cased.count == 1 ? Character(cased) : character)
      key.shift = false
    }
    self = key
  }

  private static func code(named name: Substring) -> Code? {
    if name == "Space" { return .character(" ") }
    if let known = named.first(where: { $0.name == name }) { return known.code }
    if name.count == 1, let character = name.first { return KeyScript.isPrintable(character) ? .character(character) : nil }
    guard name.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number), name == "F\(number)" else { return nil }
    return .function(number)
  }

  private static let named: [(name: String, code: Code)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp),
    ("PageDown", .pageDown), ("Tab", .tab), ("Enter", .enter), ("Esc", .escape), ("Backspace", .backspace), ("Delete", .delete),
    ("Insert", .insert),
  ]
}
