import Basics

/// The words by which each line of the planning is found.
struct PlanningSearch: Sendable {
  private let texts: FoldedTexts
  private let count: Int

  init(_ lines: [PlanningLine], _ scene: Scene) {
    /// Names, days and groups come back all the time.
    var folded: [String: String] = [:]
    func fold(_ text: String) -> String {
      if let known = folded[text] { return known }
      let made = Folding.search(text)
      folded[text] = made
      return made
    }
    count = lines.count
    texts = FoldedTexts(
      lines.map { line in
        let words = PlanningLineWords(line: line, scene: scene)
        return Array([Folding.search(words.what), fold(words.whose), fold(words.gezin), fold(words.day)].joined(separator: " ").utf8)
      })
  }

  /// The lines in which all of the words stand.
  func matching(_ typed: String) -> [Int] {
    let words = Folding.search(typed).split { $0.isWhitespace }.map { Array($0.utf8) }
    return (0..<count).filter { index in words.allSatisfy { texts.holds($0, in: index) } }
  }
}
