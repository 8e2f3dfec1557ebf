import Basics
import DossierModel

/// One line for somebody of the gezin: "Sem, zoon, 8".
///
/// The first part is the name; what says neither a role nor when somebody was born is kept whole as a note.
public struct MemberLine: Sendable, Equatable {
  public private(set) var name = ""
  public private(set) var role = ""
  public private(set) var born: Birth?
  /// The parts that say nothing known.
  public private(set) var note = ""
  /// Where in the line stands what was understood.
  public private(set) var understood: [Range<String.Index>] = []

  public init(_ line: String, today: Day) {
    let parts = LineParts(line).parts
    guard let first = parts.first else { return }
    readName(first, today)
    var notes: [String] = []
    for part in parts.dropFirst() {
      if readPart(part, today) { understood.append(part.range) } else { notes.append(String(part.text)) }
    }
    note = notes.joined(separator: ", ")
    understood.sort { $0.lowerBound < $1.lowerBound }
    if role.isEmpty, let title = first.words.first?.folded, Relations.isOfGezin(title), first.words.count > 1 || title != ofTitle(title) {
      role = ofTitle(title)
    }
  }

  /// "mama" is a moeder; "oma" stays what it is.
  private func ofTitle(_ folded: String) -> String { Relations.canonical(folded) }

  // MARK: - The name

  /// Without commas the end of the line may be a role and an age: "Sem zoon 8 jaar".
  private mutating func readName(_ part: LineParts.Part, _ today: Day) {
    var end = part.words.count
    if let start = ageStart(part, before: end, today) {
      if let range = part.range(of: start..<end) { understood.append(range) }
      end = start
      while end > 1, Self.links.contains(part.words[end - 1].folded) { end -= 1 }
    }
    if end > 1, !part.words[end - 1].isCapital, Relations.isOfGezin(part.words[end - 1].folded),
      !PersonLineWords.notTheEnd.contains(part.words[end - 2].folded)
    {
      role = String(part.words[end - 1].text)
      if let range = part.range(of: end - 1..<end) { understood.append(range) }
      end -= 1
    }
    name = PersonLine.capitalised(Array(part.words[..<end]), typed: part.text(of: 0..<end))
  }

  /// Where an age or a year at the end of the words begins, with a name before it.
  private mutating func ageStart(_ part: LineParts.Part, before end: Int, _ today: Day) -> Int? {
    for count in [2, 1] where end - count >= 1 {
      let words = part.words[(end - count)..<end]
      guard words.first?.folded.first?.isNumber == true, let born = Self.birth(part.text(of: end - count..<end), today) else { continue }
      self.born = born
      return end - count
    }
    return nil
  }

  // MARK: - What is said of them

  /// "zoon", "8 jaar", "zoon van 8", "dochter van Erik".
  private mutating func readPart(_ part: LineParts.Part, _ today: Day) -> Bool {
    if born == nil, let born = Self.birth(String(part.text), today) {
      self.born = born
      return true
    }
    guard role.isEmpty, let first = part.words.first, Relations.isOfGezin(first.folded) else { return false }
    let rest = part.words.indices.dropFirst().drop { Self.links.contains(part.words[$0].folded) }
    if born == nil, let start = rest.first, let born = Self.birth(part.text(of: start..<part.words.count), today) {
      self.born = born
      role = first.folded
      return true
    }
    // "Oma Bep" is somebody else.
    guard part.words.count < 2 || !part.words[1].isCapital else { return false }
    role = first.isCapital ? first.folded + part.text[first.text.endIndex...] : String(part.text)
    return true
  }

  /// What may stand between a role and an age.
  private static let links: Set<String> = ["van", "is", "of", "en", "and", "aged", "nu", "now"]

  /// A bare number is an age here: it stands behind the name of somebody, and is said in words before it is taken.
  private static func birth(_ text: String, _ today: Day) -> Birth? {
    switch Saying.typedBirth(text, today: today) {
    case .known(let birth, _): birth
    case .asked(.ageOrYear(let age, _)): .age(age, on: today)
    case .asked: nil
    }
  }
}
