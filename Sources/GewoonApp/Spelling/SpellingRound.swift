import Basics
import DossierModel
import StrictJSON
import Wording

/// The spelling of some texts, from the moment that it was asked for: what was asked about, and what nobody knows in it.
struct SpellingRound: Sendable {
  let id: String
  /// The texts that are looked at, and how they were when that was asked.
  let lines: [FieldLine]
  let texts: [String]
  /// Where one was, and when.
  let focus: RowID?
  let askedAt: Instant
  /// Whether one text is looked at and not all that there are.
  let isOfOneText: Bool
  /// What is unknown, less what one has been through; nil until the dictionary answered.
  var unknown: Set<SpellingWord>?
  /// The word of which suggestions are waited for.
  var opening: String?
  /// Whether a word was replaced.
  var hasReplaced = false

  /// Whether it is not answered and somebody has waited a second for it.
  func isLong(at now: Instant) -> Bool { unknown == nil && now.seconds > askedAt.seconds }
}

/// An unknown word with all places where it stands, capitals or not.
struct SpellingFind: Sendable, Equatable {
  /// As it is asked about: with the fewest capitals that it has in the texts.
  fileprivate(set) var word: SpellingWord
  fileprivate(set) var places: [Place]

  /// Where it stands: in which of the texts, and which bytes of it.
  struct Place: Sendable, Equatable {
    let line: Int
    let range: Range<Int>
    let letters: String
  }

  var letters: String { word.letters }
  /// The same for all its places.
  var key: String { letters.lowercased() }

  /// A word for one of its places, with the capitals of what stands there.
  func adapted(_ text: String, to place: Place) -> String {
    if letters.first?.isUppercase == true { return text }
    if LatinLetters.isInCapitals(place.letters) { return text.uppercased() }
    return place.letters.first?.isUppercase == true ? LatinLetters.capitalised(text) : text
  }
}

extension SpellingRound {
  /// What is unknown in the texts as they are now, in their order.
  func finds(on desk: Desk) -> [SpellingFind] {
    guard let unknown, !unknown.isEmpty else { return [] }
    let texts = SpellingTexts(desk: desk)
    var finds: [SpellingFind] = []
    var known: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for place in SpellingScanner.places(in: texts.text(of: line)) where unknown.contains(place.word) {
        let letters = place.word.letters
        let found = SpellingFind.Place(line: index, range: place.range, letters: letters)
        if let number = known[letters.lowercased()] {
          finds[number].places.append(found)
          if letters.capitals < finds[number].letters.capitals { finds[number].word = place.word }
        } else {
          known[letters.lowercased()] = finds.count
          finds.append(SpellingFind(word: place.word, places: [found]))
        }
      }
    }
    return finds
  }

  /// Whether all texts are as they were when they were asked about.
  func isAsAsked(on desk: Desk) -> Bool {
    let now = SpellingTexts(desk: desk)
    return zip(lines, texts).allSatisfy { now.text(of: $0).sameBytes(as: $1) }
  }

  /// Nobody asks about a word any more.
  mutating func drop(_ find: SpellingFind) {
    unknown = unknown?.filter { $0.letters.lowercased() != find.key }
  }

  /// A word and what stands around it in its line.
  func context(of place: SpellingFind.Place, on desk: Desk) -> String {
    let bytes = Array(SpellingTexts(desk: desk).text(of: lines[place.line]).utf8)
    guard place.range.upperBound <= bytes.count else { return "" }
    let before = String(decoding: bytes[..<place.range.lowerBound], as: UTF8.self)
    let word = String(decoding: bytes[place.range], as: UTF8.self)
    let after = String(decoding: bytes[place.range.upperBound...], as: UTF8.self)
    let lineBefore = before.suffix(Self.mostAround * 2).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
    let lineAfter = after.prefix(Self.mostAround * 2).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first ?? ""
    let head = Self.end(of: lineBefore)
    let tail = Self.beginning(of: lineAfter)
    return (head.isCut ? "…" : "") + head.text + word + tail.text + (tail.isCut ? "…" : "")
  }

  /// Characters on each side of a word.
  private static let mostAround = 30

  private static func end(of text: Substring) -> (text: String, isCut: Bool) {
    guard text.count > mostAround else { return (String(text.drop(while: \.isWhitespace)), false) }
    // From the first whole word on.
    let end = text.suffix(mostAround)
    return (String(end.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)), true)
  }

  private static func beginning(of text: Substring) -> (text: String, isCut: Bool) {
    guard text.count > mostAround else { return (String(text), false) }
    let beginning = text.prefix(mostAround)
    let end = beginning.lastIndex(where: \.isWhitespace) ?? beginning.startIndex
    return (String(beginning[..<end]), true)
  }
}

extension SpellingFind {
  /// Puts another word in its place, everywhere or in the first place only, as one step of undo.
  func replace(with text: String, everywhere: Bool, in round: SpellingRound, _ desk: inout Desk) {
    let texts = SpellingTexts(desk: desk)
    var changes: [(line: FieldLine, text: String)] = []
    for (line, places) in Dictionary(grouping: everywhere ? places : Array(places.prefix(1)), by: \.line) {
      var bytes = Array(texts.text(of: round.lines[line]).utf8)
      for place in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        bytes.replaceSubrange(place.range, with: adapted(text, to: place).utf8)
      }
      changes.append((round.lines[line], String(decoding: bytes, as: UTF8.self)))
    }
    guard let first = changes.first else { return }
    desk.edit(first.line.ref.document) { edit in
      for change in changes { edit.set(change.line.value(typed: change.text), at: change.line.ref) }
    }
    desk.saveFiles()
  }
}

extension String {
  fileprivate var capitals: Int { count(where: \.isUppercase) }
}
