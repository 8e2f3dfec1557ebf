import DossierModel

/// How a tie is drawn (research/domain.md §5.3, the convention for ecomaps): thick is strong, dashed is thin, a wave is strain, a gap with
/// a cross is broken; an arrow points to who gets something. Of which nobody said what it is has dots far apart.
struct MapLine: Sendable {
  /// A word of `Vocabulary.quality`; "" where nobody said it.
  let quality: String
  let hasStrain: Bool
  let direction: String
  /// The height of a letter; everything else follows from it.
  let size: Double

  init(quality: String, hasStrain: Bool, direction: String, size: Double) {
    self.quality = quality
    self.hasStrain = hasStrain
    self.direction = direction
    self.size = size
  }

  init(_ person: ExportedPerson, size: Double) {
    let quality = person.person.quality
    self.init(
      quality: Vocabulary.quality.values.contains(quality) ? quality : "", hasStrain: person.person.hasStrain,
      direction: person.person[.direction] ?? "", size: size)
  }

  /// The paths of a line from the gezin to a person.
  func paths(from start: Point, to end: Point) -> [String] {
    let away = end - start
    let length = max(away.length, 0.1)
    let step = away * (1 / length)
    let head = min(size * 0.62, length / 3)
    let hasHeadAtStart = direction == "gives" || direction == "both"
    let hasHeadAtEnd = direction == "receives" || direction == "both"
    // The line stops inside the head, so that its round end does not look out at the point.
    let from = hasHeadAtStart ? start + step * (head * 0.7) : start
    let to = hasHeadAtEnd ? end - step * (head * 0.7) : end
    var paths = strokes(from: from, to: to, step: step)
    if hasHeadAtStart { paths.append(self.head(at: start, step: step * -1, length: head)) }
    if hasHeadAtEnd { paths.append(self.head(at: end, step: step, length: head)) }
    return paths
  }

  private func strokes(from: Point, to: Point, step: Point) -> [String] {
    guard quality == "broken" else { return [stroke(from: from, to: to)] }
    let middle = from + (to - from) * 0.5
    let gap = min(size * 0.6, (to - from).length / 3)
    let arm = gap * 0.45
    let cross =
      "M\(Decimal.text(middle.x - arm)) \(Decimal.text(middle.y - arm))l\(Decimal.text(arm * 2)) \(Decimal.text(arm * 2))"
      + "m0 \(Decimal.text(-arm * 2))l\(Decimal.text(-arm * 2)) \(Decimal.text(arm * 2))"
    return [
      stroke(from: from, to: middle - step * gap), "<path d=\"\(cross)\" stroke-width=\"\(Decimal.text(size * 0.11))\"/>",
      stroke(from: middle + step * gap, to: to),
    ]
  }

  private func stroke(from: Point, to: Point) -> String {
    let lengths: (Double, Double)? = quality == "thin" ? (0.3, 0.36) : quality.isEmpty ? (0.01, 0.4) : nil
    let dash = lengths.map { " stroke-dasharray=\"\(Decimal.text(size * $0.0)) \(Decimal.text(size * $0.1))\"" } ?? ""
    return "<path d=\"\(hasStrain ? wave(from: from, to: to) : straight(from: from, to: to))\" stroke-width=\"\(width)\"\(dash)/>"
  }

  private var width: String {
    Decimal.text(size * (quality == "strong" ? 0.24 : 0.1))
  }

  private func straight(from: Point, to: Point) -> String { "M\(Decimal.text(from))L\(Decimal.text(to))" }

  /// Half waves of equal length, first to the one side and then to the other.
  private func wave(from: Point, to: Point) -> String {
    let whole = to - from
    let count = max(Int((whole.length / (size * 0.42)).rounded()), 1)
    let half = whole * (1 / Double(count))
    let across = Point(x: -half.y, y: half.x) * (size * 0.36 / max(half.length, 0.1))
    var path = "M\(Decimal.text(from))Q\(Decimal.text(from + half * 0.5 + across)) \(Decimal.text(from + half))"
    for index in 1..<max(count, 1) { path += "T\(Decimal.text(from + half * Double(index + 1)))" }
    return path
  }

  private func head(at tip: Point, step: Point, length: Double) -> String {
    let base = tip - step * length
    let across = Point(x: -step.y, y: step.x) * (length * 0.45)
    return
      "<path class=\"head\(hasStrain ? " strain-head" : "")\" d=\"M\(Decimal.text(tip))L\(Decimal.text(base + across))L\(Decimal.text(base - across))Z\"/>"
  }
}
