/// How wide a text is when it is drawn. The letter is not known before somebody looks at it, so this is what a wide ordinary letter needs.
enum TextWidth {
  /// The width of one line in a letter of size 1.
  static func ems(_ text: some StringProtocol) -> Double { text.reduce(0) { $0 + ems($1) } }

  /// The longest beginning of `text` that is at most `width` wide in a letter of size 1, with "…" after it where anything was cut.
  static func cut(_ text: String, to width: Double) -> String {
    if ems(text) <= width { return text }
    var room = width - ems("…")
    let beginning = text.prefix { letter in
      room -= ems(letter)
      return room >= 0
    }
    let trimmed = beginning.reversed().drop { " ,;.-".contains($0) }.reversed()
    return String(trimmed.isEmpty ? text.prefix(1) : Substring(trimmed)) + "…"
  }

  /// `text` in at most `count` lines of at most `width`, broken at blanks and after hyphens; the lines are about equally long.
  static func lines(_ text: String, width: Double, count: Int) -> [String] {
    let lines = filled(text, width: width, count: count)
    guard lines.count > 1, lines.last?.last != "…" else { return lines }
    for narrow in stride(from: ems(text) / Double(lines.count), to: width, by: 0.5) {
      let even = filled(text, width: narrow, count: count + 1)
      if even.count == lines.count, !even.contains(where: { $0.last == "…" }) { return even }
    }
    return lines
  }

  /// The same with as much as there is room for in each line.
  private static func filled(_ text: String, width: Double, count: Int) -> [String] {
    var lines: [String] = []
    var rest = pieces(of: text)[...]
    while !rest.isEmpty {
      if lines.count == count - 1 {
        lines.append(cut(trimmed(rest.joined()), to: width))
        break
      }
      var line = rest.removeFirst()
      while let next = rest.first, ems(trimmed(line + next)) <= width {
        line += next
        rest.removeFirst()
      }
      lines.append(cut(trimmed(line), to: width))
    }
    return lines
  }

  /// Words with what comes after them: "De ", "Graaf-", "Yılmaz".
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    for letter in text {
      pieces[pieces.count - 1].append(letter)
      if letter == " " || letter == "-" { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
  }

  private static func trimmed(_ line: String) -> String { line.last == " " ? String(line.dropLast()) : line }

  private static func ems(_ letter: Character) -> Double {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    switch letter {
    case "i", "j", "l", "I", "t", "f", "r", ".", ",", ":", ";", "'", "’", "!", "|", "(", ")", "[", "]", "/", "-", " ": return 0.36
    case "m", "w", "M", "W", "@", "%", "…", "–", "—": return 1
    default: break
    }
    switch scalar.value {
    case ..<0x2000: return letter.isUppercase || letter.isNumber && scalar.value > 0x7F ? 0.76 : 0.61
    case ..<0x2E80: return 1
    // Signs of the East and pictures are as wide as they are high.
    default: return scalar.value >= 0x1F000 ? 1.4 : 1.1
    }
  }
}
