/// A part of a text around what was found in it, on one line.
struct Snippet {
  let text: String
  /// In Unicode scalars of `text`, in order, none of them over another.
  let marks: [Range<Int>]

  private static let most = 160
  private static let before = 60

  /// The sentence with the first thing that was found, with some more around it where it is short, and less where it is long.
  init(_ text: String, places: [Range<Int>]) {
    let scalars = Array(text.unicodeScalars)
    let marks = Self.joined(places)
    let first = marks.first ?? 0..<0
    var start = max(0, first.lowerBound - Self.before)
    if start > 0 {
      let ahead = start..<first.lowerBound + 1
      start = Self.sentence(in: scalars, ahead) ?? Self.blank(in: scalars, ahead) ?? start
    }
    var end = min(scalars.count, max(start + Self.most, first.upperBound))
    if end < scalars.count, let last = (first.upperBound..<end).last(where: { Self.isBlank(scalars[$0]) }) { end = last }
    let isWhole = (start == 0 || Self.sentence(in: scalars, start..<start + 1) != nil, end == scalars.count)
    var line = String.UnicodeScalarView()
    if !isWhole.0 { line.append("…") }
    let shift = line.count - start
    // Each scalar stays one: the marks are counted in them.
    for scalar in scalars[start..<end] { line.append(Self.isBlank(scalar) ? " " : scalar) }
    if !isWhole.1 { line.append("…") }
    self.text = String(line)
    self.marks = marks.filter { $0.lowerBound >= start && $0.upperBound <= end }.map { $0.lowerBound + shift..<$0.upperBound + shift }
  }

  /// Ranges in their order, those that overlap as one.
  private static func joined(_ places: [Range<Int>]) -> [Range<Int>] {
    places.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) { joined, place in
      if let last = joined.last, place.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        joined.append(place)
      }
    }
  }

  /// Where the last sentence in a range begins.
  private static func sentence(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
    range.last { index in
      guard index > 0, !isBlank(scalars[index]), isBlank(scalars[index - 1]) else { return false }
      return scalars[index - 1].value == 10 || (index > 1 && ".!?".unicodeScalars.contains(scalars[index - 2]))
    }
  }

  private static func blank(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
    range.first { $0 > 0 && isBlank(scalars[$0 - 1]) && !isBlank(scalars[$0]) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }
}
