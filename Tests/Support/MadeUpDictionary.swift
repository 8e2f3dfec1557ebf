import DossierStore
import GewoonApp
import Shell

/// A dictionary that a test makes up: the lines of its .dic are the words that it knows, and "vetrouwen>vertrouwen,betrouwen" says what an unknown
/// one could be.
final class MadeUpDictionary: SpellChecker {
  private var words: Set<String> = []
  private var others: [String: [String]] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ">")
      if parts.count == 2 {
        others[String(parts[0])] = parts[1].split(separator: ",").map(String.init)
      } else {
        words.insert(String(line))
      }
    }
  }

  /// In small letters, with a capital at the start or in capitals, as Hunspell takes them.
  func knows(_ word: String) -> Bool { words.contains(word) || words.contains(word.lowercased()) }
  func suggestions(for word: String) -> [String] { others[word] ?? [] }
  func learn(_ word: String) { words.insert(word) }

  /// Opens what stands on a disk in memory; "stuk" is none.
  static func open(on memory: MemoryFiles) -> OpenDictionary {
    { dictionary throws(SpellingFault) in
      guard let bytes = OutsideFiles(files: memory).bytes(at: dictionary.words), bytes != Array("stuk".utf8) else {
        throw .brokenDictionary
      }
      return MadeUpDictionary(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension MemoryDisk {
  /// Puts a Dutch dictionary on the computer, with these lines.
  public func installDictionary(_ lines: String) {
    put(bytes: Array("SET UTF-8\n".utf8), "/usr/share/hunspell/nl_NL.aff")
    put(bytes: Array(lines.utf8), "/usr/share/hunspell/nl_NL.dic")
  }

  /// One's own words; nil where there are none.
  public var ownWords: (text: String, mode: UInt32)? {
    memory.files["/home/me/settings/gewoon/words.txt"].map { (String(decoding: $0.bytes, as: UTF8.self), $0.mode) }
  }
}
