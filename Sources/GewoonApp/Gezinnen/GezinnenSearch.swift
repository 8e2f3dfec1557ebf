import Basics
import DossierModel
import TextUI
import Wording

/// Finds gezinnen by their names, by all that their rows show, and by the people of their networks. It is made anew where a gezin changed; what rows
/// show is put together at the second letter, for of ten thousand gezinnen it takes a while.
struct GezinnenSearch: Sendable {
  /// The reading of the gezinnen that it was made for.
  let revision: Int
  private let names: FoldedTexts
  private var rows: FoldedTexts?

  init(_ scene: Scene) {
    revision = scene.gezinnen.revision
    names = FoldedTexts(scene.gezinnen.all.lazy.map { Array(Self.names(of: $0).utf8) })
  }

  /// Those in whose names all of the words stand, and after them those of which the row or the network says the others, by their places among all; nil
  /// for all of them.
  mutating func matching(_ text: String, _ scene: Scene) -> [Int]? {
    let all = scene.gezinnen.all
    let words = Folding.search(text).split { $0.isWhitespace }.map(String.init)
    if words.isEmpty { return nil }
    let bytes = words.map { Array($0.utf8) }
    let isNamed = all.indices.map { index in bytes.allSatisfy { names.holds($0, in: index) } }
    let named = all.indices.filter { isNamed[$0] }
    // One letter begins something in nearly every row.
    guard words.contains(where: { $0.utf8.count > 1 }) else { return named }
    let rows = self.rows ?? Self.rows(scene)
    self.rows = rows
    let beginnings = words.map { Array((" " + $0).utf8) }
    let others = all.indices.filter { index in
      guard !isNamed[index] else { return false }
      return words.indices.allSatisfy { rows.holds(beginnings[$0], in: index) || names.holds(bytes[$0], in: index) }
    }
    return named + others
  }

  /// The names of a gezin and of who is in it.
  private static func names(of summary: DossierSummary) -> String {
    Folding.search(([summary.name, summary.sortName] + summary.members.flatMap { [$0.name, $0.nickname] }).joined(separator: " "))
  }

  /// What the rows of all of them show, and the people of their networks, with a blank before each word.
  private static func rows(_ scene: Scene) -> FoldedTexts {
    let blank = UInt8(ascii: " ")
    /// Days and steps come back all the time.
    var known: [String: [UInt8]] = [:]
    return FoldedTexts(
      scene.gezinnen.all.lazy.map { summary in
        var bytes = [blank]
        for text in GezinRow.words(about: summary, scene) {
          if let folded = known[text] {
            bytes += folded
          } else {
            let folded = Folding.searchBytes(text) + [blank]
            known[text] = folded
            bytes += folded
          }
        }
        return bytes + Folding.searchBytes(summary.people).map { $0 == UInt8(ascii: "\n") ? blank : $0 }
      })
  }

  /// The members of a gezin, those that are looked for first.
  static func members(of summary: DossierSummary, foundBy text: String) -> [DossierSummary.Member] {
    let words = Folding.search(text).split { $0.isWhitespace }
    let isFound = summary.members.map { member in
      let name = Folding.search(member.name + " " + member.nickname)
      return words.contains { name.contains($0) }
    }
    let places = summary.members.indices
    return (places.filter { isFound[$0] } + places.filter { !isFound[$0] }).map { summary.members[$0] }
  }

  /// The people of the network by whom a gezin was found; "" where its row says enough.
  static func people(in summary: DossierSummary, foundBy text: String, _ scene: Scene) -> String {
    let row = " " + Folding.search(GezinRow.words(about: summary, scene).joined(separator: " "))
    let names = names(of: summary)
    let words = Folding.search(text).split { $0.isWhitespace }.map(String.init).filter { word in
      !names.contains(word) && !row.contains(" " + word)
    }
    if words.isEmpty { return "" }
    let people = summary.people.split(separator: "\n").filter { person in
      let folded = " " + Folding.search(String(person))
      return words.contains { folded.contains(" " + $0) }
    }
    return people.joined(separator: ", ")
  }
}

/// The gezinnen that the list shows, by their places among all: of ten thousand none is copied at each letter.
struct ShownGezinnen: Sendable, RandomAccessCollection {
  private let all: [DossierSummary]
  /// Nil for all of them.
  private let places: [Int]?

  init(_ all: [DossierSummary] = [], at places: [Int]? = nil) {
    self.all = all
    self.places = places
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places?.count ?? all.count }
  subscript(index: Int) -> DossierSummary { all[places?[index] ?? index] }
}

/// Texts as bytes side by side, folded for searching: of ten thousand they are looked through at every letter.
struct FoldedTexts: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []

  /// Takes texts that are folded already.
  init(_ texts: some Sequence<[UInt8]>) {
    for text in texts {
      bytes += text
      ends.append(bytes.count)
    }
  }

  /// Whether some bytes stand in a text, by its index.
  func holds(_ word: [UInt8], in index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { $0.holds(word, from: index == 0 ? 0 : ends[index - 1], to: ends[index]) }
  }
}
