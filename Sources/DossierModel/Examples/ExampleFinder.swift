import Basics
import StrictJSON

/// Points out what could give somebody away in an example: names of everybody around in any spelling, days, numbers, addresses, and rare facts. It
/// rather finds one too many, for its author looks at each.
public struct ExampleFinder: Sendable {
  private let names: [KnownAround.Name]
  private let finder: NameFinder
  /// Names that are found in the midst of a word too, by their folded letters.
  private let inWords: Set<String>

  /// Looks for these names.
  public init(_ known: KnownAround) {
    names = known.names
    finder = NameFinder(known.names.map(\.name))
    inWords = Set(
      known.names.map { Folding.sort($0.name).filter(\.isLetter) }.filter {
        $0.count >= Self.leastInWord && !OrdinaryWords.contains($0)
      })
  }

  /// A name of fewer letters stands in too many other words; with at least so many it is looked for in the very midst of a word.
  private static let leastInWord = 4
  private static let leastInMidst = 5

  /// What stands out in an example, in the order of reading, each once; what its author looked at and left is not among it.
  public func found(in example: Example) -> [FoundInExample] {
    let looked = Set(example[.looked].map(Folding.sort))
    return found(in: example.texts.map(\.text)).filter { $0.mustGo || !looked.contains(Folding.sort($0.text)) }
  }

  /// What stands out in texts, each once.
  public func found(in texts: [String]) -> [FoundInExample] {
    let sure = texts.map { text in
      let reader = DetailReader(text)
      return (text: text, reader: reader, hits: sureHits(in: text, reader))
    }
    let taken = sure.flatMap { part in part.hits.map { String(part.reader.text[$0.range]) } }
    let perhaps = PerhapsNames(known: taken, details: []).words(in: texts)
    var seen: Set<String> = []
    return sure.flatMap { part -> [FoundInExample] in
      var hits = part.hits
      for hit in hints(in: part.reader, perhaps) where !hits.contains(where: { $0.range.overlaps(hit.range) }) { hits.append(hit) }
      return hits.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { hit in
        let word = String(part.reader.text[hit.range])
        guard seen.insert(Folding.sort(word)).inserted else { return nil }
        return FoundInExample(
          kind: hit.kind, text: word, standIn: hit.standIn, sentence: Self.sentence(around: hit.range, in: part.reader.text))
      }
    }
  }

  private struct Hit {
    let range: Range<Int>
    let kind: FoundInExample.Kind
    var standIn: StandIn?
  }

  // MARK: - What may not stay

  private func sureHits(in text: String, _ reader: DetailReader) -> [Hit] {
    var hits: [Hit] = []
    func add(_ hit: Hit) { if !hits.contains(where: { $0.range.overlaps(hit.range) }) { hits.append(hit) } }
    let words = reader.words()
    for word in words where Self.isMark(String(reader.text[word])) { add(Hit(range: word, kind: .mark)) }
    for detail in DetailFinder(year: nil).details(in: text) { add(Hit(range: detail.range, kind: .detail(detail.kind))) }
    for hit in reader.days() { add(Hit(range: hit, kind: .day, standIn: .someDay)) }
    for hit in finder.hits(in: reader.text) {
      // Of a compound all of it has to go: the rest says whose it is.
      let end = hit.form == .compound ? reader.end(from: hit.range.upperBound, while: \.isLetter) : hit.range.upperBound
      add(Hit(range: hit.range.lowerBound..<end, kind: .name, standIn: hit.form == .compound ? nil : names[hit.name].standIn))
    }
    for word in words where hasNameInside(String(reader.text[word])) { add(Hit(range: word, kind: .nameInWord)) }
    for range in reader.numbers() where range.count > 4 || range.count == 4 && !reader.isYear(range) {
      add(Hit(range: range, kind: .detail(.number), standIn: .few))
    }
    return hits
  }

  /// Whether a word is the mark of one of our files, in capitals or small letters.
  private static func isMark(_ word: String) -> Bool { ULID.isValid(word.uppercased()) }

  /// Whether a name stands in a longer word: a long one anywhere, a short one at its head or end. In an ordinary word a short one stands by chance.
  private func hasNameInside(_ word: String) -> Bool {
    let folded = Folding.sort(word)
    let letters = Array(folded)
    guard letters.count > Self.leastInWord, !inWords.isEmpty, !Self.innocent.contains(where: folded.hasPrefix) else { return false }
    let isOrdinary = OrdinaryWords.isOne(folded)
    for start in 0...(letters.count - Self.leastInWord) {
      for end in (start + Self.leastInWord)...letters.count where end - start < letters.count {
        let isAtEdge = start == 0 && letters.count - end > 1 || end == letters.count && start > 1
        guard end - start >= Self.leastInMidst || isAtEdge && !isOrdinary else { continue }
        if inWords.contains(String(letters[start..<end])) { return true }
      }
    }
    return false
  }

  /// Words in which a usual first name stands by chance.
  private static let innocent = ["noord", "noorwe", "noors", "amerika", "maria", "sanneer"]

  // MARK: - Hints

  private func hints(in reader: DetailReader, _ perhaps: [String]) -> [Hit] {
    var hits = reader.ages().map { Hit(range: $0, kind: .age, standIn: .age) }
    func add(_ hit: Hit) { if !hits.contains(where: { $0.range.overlaps(hit.range) }) { hits.append(hit) } }
    let finder = NameFinder(perhaps)
    for hit in finder.hits(in: reader.text) where perhaps.contains(String(reader.text[hit.bare])) || hit.form != .plain {
      add(Hit(range: hit.range, kind: .perhapsName, standIn: reader.isBehindPlaceWord(hit.range.lowerBound) ? .town : .person))
    }
    for word in reader.words() {
      let folded = Folding.sort(String(reader.text[word]))
      if Self.weekdays.contains(folded) || Self.weekdays.contains(String(folded.dropLast())) && folded.hasSuffix("s") {
        add(Hit(range: word, kind: .weekday, standIn: .weekday))
      } else if let fact = RareFact.told(by: folded) {
        add(Hit(range: word, kind: .rare(fact), standIn: fact.standIn))
      }
    }
    for range in reader.numbers() { add(Hit(range: range, kind: .number, standIn: .few)) }
    return hits
  }

  private static let weekdays: Set<String> = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

  /// The sentence or line around a place.
  private static func sentence(around range: Range<Int>, in text: [Character]) -> String {
    func ends(_ place: Int) -> Bool {
      text[place].isNewline || ".!?".contains(text[place]) && (place + 1 == text.count || text[place + 1].isWhitespace)
    }
    var start = range.lowerBound
    while start > 0, !ends(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < text.count, !ends(end) { end += 1 }
    if end < text.count, !text[end].isNewline { end += 1 }
    return String(text[start..<end]).trimmed
  }
}
