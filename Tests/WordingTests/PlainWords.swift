/// What our own rule of plain language asks of a text.
enum PlainWords {
  /// English words that creep into Dutch screens, and trade words that a family would not use.
  static let banned: Set<String> = [
    "save", "saved", "saving", "cancel", "node", "nodes", "edge", "edges", "dashboard", "submit", "default", "delete", "edit", "file",
    "folder",
    "update", "settings", "error", "warning", "undo", "view", "worker", "supervisor", "casus", "client", "cliënt", "online", "feedback",
    "interventie", "problematiek", "systeem", "casusregie", "hulpvraag", "stoornis", "multiprobleem",
  ]

  /// The sentences of `text`: what stands between words that end in one of `signs`, before a quotation mark or bracket that closes there.
  static func sentences(_ text: String, endingIn signs: String = ".?!") -> [[String]] {
    var sentences: [[String]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentences[sentences.count - 1].append(String(word))
      if let last = word.last(where: { !"”’)".contains($0) }), signs.contains(last) { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// What is wrong with the Dutch `text`; nothing when it is plain.
  static func faults(dutch text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return faults(english: text) + words.filter { banned.contains($0) }.map { "banned: \($0) in \(text)" }
  }

  /// What is wrong with the English `text`; nothing when it is plain.
  static func faults(english text: String) -> [String] {
    let long = sentences(text).filter { $0.count > 20 }.map { "long: " + $0.joined(separator: " ") }
    return (text.isEmpty ? ["empty"] : []) + long
  }
}
