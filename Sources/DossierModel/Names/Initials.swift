import Basics
import StrictJSON

/// Names become initials wherever a text leaves the program, so that a page can be laid before somebody who need not know who it is about.
///
/// The names are those that the dossier and the team know, found as they are before sharing. It is a help and no promise: whoever hands a page
/// over reads it first.
public struct Initials: Sendable {
  /// What stands in the place of the family's name: its label where no name stands in that, else one made of the name.
  public let label: String
  private let replacer: NameReplacer
  private let names: [String: String]
  private let details: DetailFinder
  private let word: @Sendable (FoundDetail.Kind) -> String

  /// Takes the names of a dossier and of the team.
  /// - Parameters:
  ///   - texts: what will be read together: nobody in it gets the initials of somebody else. Nil stands for all that the dossier names.
  ///   - year: in which it was written; a day of long before may be that of a birth.
  ///   - word: what stands in the place of a telephone number and its like.
  public init(
    dossier: JSON, colleagues: [String] = [], texts: [String]? = nil, year: Int? = nil,
    word: @escaping @Sendable (FoundDetail.Kind) -> String
  ) {
    let known = KnownNames(dossier: dossier, colleagues: colleagues)
    label = known.label
    details = DetailFinder(year: year)
    self.word = word
    let together = texts.map { known.found(in: $0) } ?? Array(known.all.indices)
    let distinct = DistinctInitials.of(together.map { known.all[$0] }) { $0.initials }
    var initials = known.all.map(\.initials)
    for (place, word) in zip(together, distinct) { initials[place] = word }
    replacer = NameReplacer(zip(known.all, initials).map { (name: $0.name, becomes: $1) })
    names = Dictionary(zip(known.all, initials).map { (Self.key($0.name), $1) }) { first, _ in first }
  }

  /// `text` with initials in the place of every name: "Mila's grap" becomes "M.'s grap". A telephone number becomes a word for it.
  public func replacing(_ text: String) -> String {
    let found = details.details(in: text)
    if found.isEmpty { return replacer.replaced(in: text) }
    let letters = Array(text)
    var result = ""
    var end = 0
    for detail in found {
      result += replacer.replaced(in: String(letters[end..<detail.range.lowerBound])) + word(detail.kind)
      end = detail.range.upperBound
    }
    return result + replacer.replaced(in: String(letters[end...]))
  }

  /// The initials of somebody or of a place, whatever they are called; never empty, and never the name.
  public func of(_ name: String) -> String {
    let known = names[Self.key(name)] ?? DutchName.initials(of: name)
    return known.isEmpty ? "…" : known
  }

  /// These words with numbers where two are the same: namesakes who stand side by side.
  public static func apart(_ words: [String]) -> [String] { DistinctInitials.apart(words) }

  private static func key(_ name: String) -> String { Folding.sort(name.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
}

extension KnownNames {
  /// The places of the names that stand in these texts, in order of first appearance.
  func found(in texts: [String]) -> [Int] {
    let finder = NameFinder(all.map(\.name))
    var seen: Set<Int> = []
    return texts.flatMap { finder.hits(in: Array($0)) }.map(\.name).filter { seen.insert($0).inserted }
  }
}
