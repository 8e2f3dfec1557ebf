/// A word of a key script that means nothing.
public struct KeyScriptFault: Error, Sendable, Hashable {
  /// As it stands in the script.
  public let word: String
}

/// Keys written as words: `Down Enter F4 'Moeder lachte.' C-s`. Tests, `gewoon frame` and help speak it.
public enum KeyScript {
  /// What the script types and does, in order.
  ///
  /// A word is a named key, a single printable character, either with `C-`, `M-` or `S-` before it, `'text'` with `''` for one quote,
  /// `paste:'text'` or `resize:120x40` (1–1000 each). Words stand apart by white space.
  /// - Throws: `KeyScriptFault` with the first word that is none of these.
  public static func events(_ script: String) throws(KeyScriptFault) -> [Event] {
    var events: [Event] = []
    var rest = script[...]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.isEmpty { return events }
      if rest.first == "'" {
        events += try typed(quoted(&rest)).map(Event.key)
      } else if rest.hasPrefix("paste:'") {
        events.append(.paste(pasted(try quoted(&rest, after: "paste:"))))
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        rest = rest[word.endIndex...]
        events.append(try event(word))
      }
    }
  }

  /// Takes a quoted text, with its quotes and what stands before them, from the front of `rest`.
  private static func quoted(_ rest: inout Substring, after start: String = "") throws(KeyScriptFault) -> String {
    let whole = rest
    var text = ""
    rest = rest.dropFirst(start.count + 1)
    while let character = rest.popFirst() {
      guard character == "'" else {
        text.append(character)
        continue
      }
      if rest.first == "'" {
        text.append("'")
        rest = rest.dropFirst()
      } else if rest.first?.isWhitespace ?? true {
        return text
      } else {
        break
      }
    }
    throw KeyScriptFault(word: String(whole.prefix { !$0.isWhitespace }))
  }

  /// One key for each character; a line end is Enter and a tab is Tab, as at a keyboard.
  private static func typed(_ text: String) throws(KeyScriptFault) -> [Key] {
    var keys: [Key] = []
    for character in text {
      switch character {
      case "\n", "\r\n": keys.append(Key(.enter))
      case "\t": keys.append(Key(.tab))
      default:
        guard isPrintable(character) else { throw KeyScriptFault(word: text) }
        keys.append(Key(.character(character)))
      }
    }
    return keys
  }

  private static func pasted(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  private static func event(_ word: Substring) throws(KeyScriptFault) -> Event {
    if word.hasPrefix("resize:"), let size = size(word.dropFirst("resize:".count)) { return .resize(size) }
    guard let key = Key(notation: word) else { throw KeyScriptFault(word: String(word)) }
    return .key(key)
  }

  private static func size(_ text: Substring) -> Size? {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let width = Int(parts[0]),
      let height = Int(parts[1]), (1...1000).contains(width), (1...1000).contains(height)
    else { return nil }
    return Size(width: width, height: height)
  }

  static func isPrintable(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { WidthTable.width(of: $0) > 0 } ?? false
  }
}
