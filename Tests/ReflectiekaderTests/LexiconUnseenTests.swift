import Reflectiekader
import Testing

@Suite("Gewone taal on sentences by someone who had not seen the lexicon")
struct LexiconUnseenTests {
  private static let sentences = SentencesOfATrainer.all + SentencesOfAParent.all

  /// A mark counts as found where a hit lies on it, and a hit as wrong where it lies on no mark: how far a mark reaches ("externaliserend" or
  /// "externaliserend gedrag") is a matter of taste.
  @Test("It finds nearly all that was marked by hand, and nearly nothing else")
  func unseen() {
    var found = 0
    var missed: [String] = []
    var right = 0
    var wrong: [String] = []
    for (text, marks) in Self.sentences {
      let places = Self.places(of: marks, in: text)
      #expect(places.count == marks.count, "a mark stands nowhere in: \(text)")
      let hits = Lexicon.builtIn.hits(in: text).map(\.range)
      for place in places {
        if hits.contains(where: { $0.overlaps(place) }) { found += 1 } else { missed.append(String(text[place])) }
      }
      for hit in hits {
        if places.contains(where: { $0.overlaps(hit) }) { right += 1 } else { wrong.append(String(text[hit])) }
      }
    }
    #expect(Self.sentences.count == 200)
    #expect(found + missed.count > 50)
    #expect(Double(found) / Double(found + missed.count) >= 0.95, "not found: \(missed)")
    #expect(Double(right) / Double(right + wrong.count) >= 0.98, "found and not marked: \(wrong)")
  }

  /// Where the marks stand, one after the other.
  private static func places(of marks: [String], in text: String) -> [Range<String.Index>] {
    var from = text.startIndex
    return marks.compactMap { mark in
      guard let place = text[from...].firstRange(of: mark) ?? text.firstRange(of: mark) else { return nil }
      from = place.upperBound
      return place
    }
  }
}
