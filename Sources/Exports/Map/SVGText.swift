/// Small pieces of a drawing.
enum SVGText {
  /// One line of text; `side` is -1 where it ends at `x`, 0 where `x` is its middle, 1 where it begins there.
  static func line(_ text: String, x: Double, y: Double, size: Double, name: String = "", side: Int = 1) -> String {
    let anchor = side == 1 ? "" : " text-anchor=\"\(side == 0 ? "middle" : "end")\""
    let style = name.isEmpty ? "" : " class=\"\(name)\""
    let place = "x=\"\(Decimal.text(x))\" y=\"\(Decimal.text(y))\" font-size=\"\(Decimal.text(size))\""
    return "<text\(style) \(place)\(anchor)>\(clean(text))</text>"
  }

  /// The paths of one tie.
  static func tie(_ paths: [String], hasStrain: Bool, isFar: Bool = false) -> String {
    let names = ["tie"] + (hasStrain ? ["strain"] : []) + (isFar ? ["faint"] : [])
    return "<g class=\"\(names.joined(separator: " "))\">\(paths.joined())</g>"
  }

  /// Text that is no markup, on one line.
  static func clean(_ text: String) -> String { HTMLWriter.escaped(CleanText.line(text)) }
}
