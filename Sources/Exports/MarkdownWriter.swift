import Wording

/// Writes a page as Markdown (CommonMark). What somebody typed stays text, whatever signs are in it.
public enum MarkdownWriter {
  /// The page, with a newline at its end.
  public static func write(_ page: Page) -> String {
    var blocks = ["# " + line(page.title)]
    blocks += paragraphs(page.about) + paragraphs(page.introduction)
    for section in page.sections {
      if !section.title.isEmpty { blocks.append("## " + line(section.title)) }
      blocks += section.blocks.flatMap { Self.blocks($0, depth: 3) }
    }
    if !page.closing.isEmpty { blocks += ["---"] + paragraphs(page.closing) }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(_ block: Block, depth: Int) -> [String] {
    switch block {
    case .part(let title, let blocks):
      [String(repeating: "#", count: min(depth, 6)) + " " + line(title)] + blocks.flatMap { Self.blocks($0, depth: depth + 1) }
    case .paragraph(let text): paragraphs(text)
    case .answer(let word, let meaning): ["**\(line(word))**" + (meaning.isEmpty ? "" : " " + line(meaning))]
    case .labelled(let label, let text): labelled(label, paragraphs(text))
    case .facts(let facts): [facts.map { "- **\(line($0.label)):** \(line($0.value))" }.joined(separator: "\n")]
    case .quote(let text, let from): [quote(paragraphs(Saying.quoted(text)) + (from.isEmpty ? [] : ["– " + line(from)]))]
    case .list(let lines): [lines.map { item([line($0)]) }.joined(separator: "\n")]
    case .people(let people): [people.map { item([person($0)]) }.joined(separator: "\n")]
    case .evidence(let lines):
      [lines.map { item(paragraphs($0.shown) + ($0.source.isEmpty ? [] : ["(\(line($0.source)))"])) }.joined(separator: "\n")]
    case .steps(let steps), .cards(let steps): [steps.map(step).joined(separator: "\n")]
    case .figures(let figures):
      [figures.map { ($0.isPart ? "  - " : "- ") + "\(line($0.label)): **\(line($0.value))**" }.joined(separator: "\n")]
    case .map(let map): Self.map(map, depth: depth)
    }
  }

  /// A box to tick, as many programs show it; elsewhere it is two signs that say as much.
  private static func step(_ step: PageStep) -> String {
    let facts = line(PageStep.line(step.facts))
    return (step.isDone ? "- [x] " : "- [ ] ") + line(step.what) + (facts.isEmpty ? "" : "\\\n  " + facts)
  }

  private static func map(_ map: PageMap, depth: Int) -> [String] {
    [line(map.map.sentence)] + map.corners.flatMap { blocks(.part($0.title, $0.blocks), depth: depth) }
  }

  private static func person(_ person: PagePerson) -> String {
    let (name, rest) = person.parts
    return (name.isEmpty ? "" : "**\(escaped(name))**") + escaped(rest)
  }

  private static func labelled(_ label: String, _ paragraphs: [String]) -> [String] {
    ["**\(line(label)):** " + (paragraphs.first ?? "")] + paragraphs.dropFirst()
  }

  /// The lines of each paragraph, with a sign at the end of a line that was typed as a line of its own.
  private static func paragraphs(_ text: String) -> [String] {
    CleanText.paragraphs(text).map { $0.map(typed).joined(separator: "\\\n") }
  }

  /// A typed line. Markdown makes code of an indent, or nothing, and one blank of several; so all but one are blanks that it leaves alone.
  private static func typed(_ line: String) -> String {
    let (indent, rest) = CleanText.indent(of: line)
    let start = indent.map { $0 == "\t" ? String(repeating: fixedBlank, count: 4) : fixedBlank }.joined()
    return start + escaped(String(rest)).replacing("  ", with: fixedBlank + " ").replacing("  ", with: fixedBlank + " ")
  }

  private static let fixedBlank = "\u{A0}"

  private static func quote(_ paragraphs: [String]) -> String {
    paragraphs.map { "> " + $0.replacing("\n", with: "\n> ") }.joined(separator: "\n>\n")
  }

  /// Paragraphs under one bullet.
  private static func item(_ paragraphs: [String]) -> String {
    "- " + paragraphs.map { $0.replacing("\n", with: "\n  ") }.joined(separator: "\\\n  ")
  }

  private static func line(_ text: String) -> String { escaped(CleanText.line(text)) }

  /// One line in which every sign that means something to Markdown is text.
  static func escaped(_ line: String) -> String {
    var result = ""
    for letter in line {
      if alwaysSigns.contains(letter) { result += "\\" }
      result.append(letter)
    }
    return escapedStart(result)
  }

  /// Signs that mean something only where a line begins: lists, rules, headings under a text.
  private static func escapedStart(_ line: String) -> String {
    if let first = line.first, "+-=:".contains(first) { return "\\" + line }
    let rest = line.drop { ("0"..."9").contains($0) }
    guard rest.startIndex > line.startIndex, let sign = rest.first, ".)".contains(sign) else { return line }
    return line[..<rest.startIndex] + "\\" + rest
  }

  private static let alwaysSigns: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "#", "$", "^"]
}
