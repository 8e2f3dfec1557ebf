extension TextEditor {
  /// Selects the next place, or the one before, where `needle` stands, capitals or not; past the end it goes on at the start. False, and
  /// nothing moves, where it stands nowhere. A needle with a line end is never found.
  public mutating func find(_ needle: String, forward: Bool) -> Bool {
    let needle = needle.map(AnyCase.init)
    guard !needle.isEmpty else { return false }
    let from = selection?.lowerBound ?? cursor
    let count = buffer.paragraphs.count
    for step in 0...count {
      let paragraph = (from.paragraph + (forward ? step : count - step)) % count
      // The paragraph we stand in is looked through twice: first what lies ahead, at last all of it.
      let hits = buffer.paragraphs[paragraph].characters.places(of: needle) { offset in
        if step > 0 { return true }
        if !forward { return offset < from.offset }
        return offset > from.offset || (offset == from.offset && selection == nil)
      }
      guard let hit = forward ? hits.first : hits.last else { continue }
      isSelecting = false
      move(to: TextPosition(paragraph: paragraph, offset: hit + needle.count), extending: false)
      anchor = TextPosition(paragraph: paragraph, offset: hit)
      return true
    }
    return false
  }
}

/// A character that stands for its capital and its small letter too.
private struct AnyCase {
  let small: Character?
  let capital: Character?
  let itself: Character

  init(_ character: Character) {
    itself = character
    small = character.lowercased().onlyCharacter
    capital = character.uppercased().onlyCharacter
  }

  func matches(_ character: Character) -> Bool { character == itself || character == small || character == capital }
}

extension String {
  fileprivate var onlyCharacter: Character? { count == 1 ? first : nil }
}

extension [Character] {
  /// The offsets at which `needle` begins and that `limit` lets through.
  fileprivate func places(of needle: [AnyCase], where limit: (Int) -> Bool) -> [Int] {
    guard needle.count <= count else { return [] }
    return (0...count - needle.count).filter { start in
      limit(start) && needle.indices.allSatisfy { needle[$0].matches(self[start + $0]) }
    }
  }
}
