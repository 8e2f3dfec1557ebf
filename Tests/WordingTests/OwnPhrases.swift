import Foundation

/// Every Dutch sentence of the program, read from where it is written: the first text of each `Phrase`.
enum OwnPhrases {
  /// A sentence and the file that it stands in. What is filled in later is an ellipsis.
  struct Found: Sendable {
    let file: String
    let text: String
  }

  /// All of Wording's and of the instrument's, the lexicon left out: it is made of the words that it finds.
  static let dutch: [Found] = ["Wording", "Reflectiekader"].flatMap { room in
    files(in: sources.appending(path: room)).filter { !$0.path().contains("/Lexicon/") }.flatMap { file in
      phrases(in: (try? String(contentsOf: file, encoding: .utf8)) ?? "").map { Found(file: file.lastPathComponent, text: $0) }
    }
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  private static func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return found.filter { $0.pathExtension == "swift" }.sorted { $0.path() < $1.path() }
  }

  private static func phrases(in code: String) -> [String] {
    code.components(separatedBy: "Phrase(").dropFirst().compactMap { after in
      var rest = Substring(after).drop { $0.isWhitespace }
      var text = ""
      while rest.first == "\"" {
        text += literal(&rest)
        rest = rest.drop { $0.isWhitespace }
        guard rest.first == "+" else { break }
        rest = rest.dropFirst().drop { $0.isWhitespace }
      }
      return text.isEmpty ? nil : text
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
      guard code.popFirst() == "(" else { continue }
      var open = 1
      while open > 0, let inside = code.popFirst() { open += inside == "(" ? 1 : inside == ")" ? -1 : 0 }
      text += "…"
    }
    return text
  }
}
