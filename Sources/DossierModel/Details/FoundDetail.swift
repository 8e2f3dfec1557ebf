import Basics

/// Something in a text by which a family could be found or known: a telephone number, an address.
public struct FoundDetail: Sendable, Equatable {
  /// What it is; Wording has a word for each, which can stand in its place.
  public enum Kind: String, Sendable, CaseIterable {
    case phone, email, link, account, address, houseNumber, postcode, citizenNumber, bankAccount, plate, birthDate, caseNumber, number
  }

  public let kind: Kind
  /// As it stands in the text.
  public let text: String
  /// The characters that it takes in the text that it was found in.
  let range: Range<Int>
}

/// Finds contact details and numbers. It points out rather one too many: whoever shares looks at each.
struct DetailFinder: Sendable {
  /// In which year it was written: a day of long before may be that of a birth. Nil where that is not known.
  let year: Int?

  /// In all texts, each once, in order of first appearance.
  func details(in texts: [String]) -> [FoundDetail] {
    var seen: Set<String> = []
    return texts.flatMap { details(in: $0) }.filter { seen.insert($0.text).inserted }
  }

  /// In one text, from first to last, none over another.
  func details(in text: String) -> [FoundDetail] {
    let mayBe = text.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") }
    guard mayBe || text.contains(":") else { return [] }
    let reader = DetailReader(text)
    var found: [FoundDetail] = []
    var place = 0
    while place < reader.text.count {
      guard reader.mayBegin(at: place), let hit = hit(in: reader, at: place) else {
        place += 1
        continue
      }
      // A day of a visit is no detail, and nothing in it is one.
      if let kind = hit.kind { found.append(FoundDetail(kind: kind, text: String(reader.text[hit.range]), range: hit.range)) }
      place = hit.range.upperBound
    }
    return found
  }

  private func hit(in reader: DetailReader, at place: Int) -> DetailHit? {
    for look in Self.before { if let hit = look(reader)(place) { return hit } }
    if let hit = reader.day(at: place, writtenIn: year) { return hit }
    for look in Self.after { if let hit = look(reader)(place) { return hit } }
    return nil
  }

  private typealias Look = @Sendable (DetailReader) -> (Int) -> DetailHit?

  /// What is looked for before a day is: none of them can be one.
  private static let before: [Look] = [
    DetailReader.link, DetailReader.email, DetailReader.account, DetailReader.bankAccount, DetailReader.plate,
    DetailReader.numberBehindItsName,
  ]
  private static let after: [Look] = [
    DetailReader.phone, DetailReader.citizenNumber, DetailReader.postcode, DetailReader.address, DetailReader.houseNumber,
    DetailReader.number,
  ]
}

/// A place in a text that is a detail of some kind, or one that is looked at no further.
struct DetailHit {
  let kind: FoundDetail.Kind?
  let range: Range<Int>
}

/// Reads a text for details.
struct DetailReader {
  let text: [Character]
  /// In small letters without marks where that is one letter for one.
  let low: [Character]

  init(_ text: String) {
    self.text = Array(text)
    low = self.text.map { letter in
      if let byte = letter.asciiValue {
        return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? Character(Unicode.Scalar(byte | 0x20)) : letter
      }
      let folded = Array(Folding.sort(String(letter)))
      return folded.count == 1 ? folded[0] : letter
    }
  }

  subscript(_ place: Int) -> Character { text.indices.contains(place) ? low[place] : "\n" }

  func mayBegin(at place: Int) -> Bool {
    let letter = text[place]
    if letter.isInWord { return WordBounds.begins(at: place, in: text) }
    return "+@(".contains(letter)
  }

  func ends(at place: Int) -> Bool { WordBounds.ends(at: place, in: text) }

  func isDigit(_ place: Int) -> Bool { text.indices.contains(place) && text[place].isASCII && text[place].isNumber }

  /// The place behind all characters from `start` on that are wanted.
  func end(from start: Int, while isWanted: (Character) -> Bool) -> Int {
    var place = start
    while place < text.count, isWanted(low[place]) { place += 1 }
    return place
  }

  /// The letters from `start` on.
  func word(at start: Int) -> (text: String, end: Int) {
    let end = end(from: start) { $0.isLetter }
    return (String(low[start..<end]), end)
  }

  func blanks(from start: Int) -> Int { end(from: start) { $0.isWhitespace && !$0.isNewline } }

  /// The digits from `start` on, with marks of `between` in their midst, and where they end.
  func digits(from start: Int, between: String, atMost most: Int = 40) -> (digits: String, end: Int) {
    var digits = ""
    var place = start
    var end = start
    while place < text.count, digits.count < most, place - end <= 3 {
      if isDigit(place) {
        digits.append(text[place])
        end = place + 1
      } else if !between.contains(text[place]) {
        break
      }
      place += 1
    }
    return (digits, end)
  }

  /// Whether one of these beginnings of words stands shortly before `place`, in the same sentence.
  func isNear(_ place: Int, _ stems: [String]) -> Bool {
    let head = low[max(0, place - 48)..<place].reversed().prefix { !"!?\n".contains($0) }
    return isAny(of: stems, in: String(head.reversed()))
  }

  /// Whether one of these beginnings of words stands shortly after `place`.
  func isSoon(_ place: Int, _ stems: [String]) -> Bool {
    isAny(of: stems, in: String(low[min(place, low.count)..<min(low.count, place + 20)].prefix { !".!?\n".contains($0) }))
  }

  private func isAny(of stems: [String], in text: String) -> Bool {
    text.split { !$0.isLetter }.contains { word in stems.contains { word.hasPrefix($0) } }
  }
}
