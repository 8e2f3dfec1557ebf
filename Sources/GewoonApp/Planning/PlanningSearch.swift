import Basics

/// The words by which each line of the planning is found, as bytes side by side: of ten thousand gezinnen they are looked through at every letter.
struct PlanningSearch: Sendable {
  private var bytes: [UInt8] = []
  /// Where the words of each line end.
  private var ends: [Int] = []

  init(_ lines: [PlanningLine], _ scene: Scene) {
    /// Names, days and groups come back all the time.
    var folded: [String: String] = [:]
    func fold(_ text: String) -> String {
      if let known = folded[text] { return known }
      let made = Folding.search(text)
      folded[text] = made
      return made
    }
    for line in lines {
      let words = PlanningLineWords(line: line, scene: scene)
      for text in [Folding.search(words.what), fold(words.whose), fold(words.gezin), fold(words.day)] {
        bytes += Array(text.utf8)
        bytes.append(0x20)
      }
      ends.append(bytes.count)
    }
  }

  /// The lines in which all of the words stand.
  func matching(_ typed: String) -> [Int] {
    let words = Folding.search(typed).split { $0.isWhitespace }.map { Array($0.utf8) }
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (index, end) in ends.enumerated() {
        if words.allSatisfy({ Self.holds(bytes[start..<end], $0) }) { found.append(index) }
        start = end
      }
    }
    return found
  }

  private static func holds(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ word: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return word.isEmpty }
    for start in text.startIndex...(text.endIndex - word.count) where text[start] == first {
      if word.indices.allSatisfy({ text[start + $0] == word[$0] }) { return true }
    }
    return false
  }
}
