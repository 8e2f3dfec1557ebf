import Foundation

/// Every sentence of the program in both languages, read from where it is written.
enum OwnPhrases {
  /// A sentence, its English twin ("" where that is not written beside it) and the file that it stands in. What is filled in later is an ellipsis.
  struct Found: Sendable {
    let file: String
    let text: String
    let english: String
  }

  /// Those of every room, the lexicon left out: it is made of the words that it finds.
  static let all: [Found] = files(in: sources).filter { !$0.path().contains("/Lexicon/") }.flatMap { file in
    phrases(in: (try? String(contentsOf: file, encoding: .utf8)) ?? "").map { texts in
      Found(file: file.lastPathComponent, text: texts[0], english: texts.count > 1 ? texts[1] : "")
    }
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  private static func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return found.filter { $0.pathExtension == "swift" }.sorted { $0.path() < $1.path() }
  }

  /// What makes a sentence of two texts, with how many texts stand before them.
  private static let makers = [("Phrase(", 0), ("say(", 0), ("indicator(", 2)]

  /// The texts of each sentence, Dutch first.
  static func phrases(in code: String) -> [[String]] {
    makers.flatMap { maker, before in
      code.components(separatedBy: maker).dropFirst().map { Array(texts(Substring($0)).dropFirst(before)) }.filter {
        $0.first?.isEmpty == false
      }
    }
  }

  /// The texts that stand among the arguments at the start of `code`, up to the first that is a call or ends them.
  private static func texts(_ code: Substring) -> [String] {
    var rest = code
    var texts: [String] = []
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.first == "\"" { texts.append(sum(&rest)) }
      rest = rest.drop { !",():\"".contains($0) }
      guard rest.first == "," else { return texts }
      rest = rest.dropFirst()
    }
  }

  /// Takes texts that are joined by plus signs from the front of `code`.
  private static func sum(_ code: inout Substring) -> String {
    var text = literal(&code)
    while true {
      let next = code.drop { $0.isWhitespace }
      guard next.first == "+" else { return text }
      code = next.dropFirst().drop { $0.isWhitespace }
      guard code.first == "\"" else { return text + "…" }
      text += literal(&code)
    }
  }

  /// Takes one text between quotes from the front of `code`.
  private static func literal(_ code: inout Substring) -> String {
    code.removeFirst()
    var text = ""
    while let next = code.popFirst(), next != "\"" {
      guard next == "\\" else {
        text.append(next)
        continue
      }
      switch code.popFirst() {
      case "(":
        var open = 1
        while open > 0, let inside = code.popFirst() { open += inside == "(" ? 1 : inside == ")" ? -1 : 0 }
        text += "…"
      case "n": text += " "
      case let sign?: text.append(sign)
      case nil: break
      }
    }
    return text
  }
}
