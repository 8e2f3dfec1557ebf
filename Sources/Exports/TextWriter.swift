/// Writes a page as plain text that reads well aloud and pastes anywhere: no signs for layout, lines of at most 76 columns.
public enum TextWriter {
  /// The widest line, so that a quoted or indented line still fits in 80.
  public static let width = 76

  /// The page, with a newline at its end.
  public static func write(_ page: Page) -> String {
    var groups = [wrapped(CleanText.line(page.title), indent: 0)]
    groups.append(paragraphs(page.introduction, indent: 0))
    groups.append(lines(.facts(page.facts), indent: 0))
    for section in page.sections {
      // Capitals are the heading: a line of signs under it would be read aloud one by one.
      groups.append([""] + wrapped(CleanText.line(section.title).uppercased(), indent: 0))
      groups += section.blocks.map { lines($0, indent: 0) }
    }
    if !page.closing.isEmpty { groups.append([""] + wrapped(CleanText.line(page.closing), indent: 0)) }
    return groups.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(_ block: Block, indent: Int) -> [String] {
    switch block {
    case .part(let title, let blocks):
      wrapped(CleanText.line(title), indent: indent) + blocks.flatMap { lines($0, indent: indent + 2) }
    case .paragraph(let text): paragraphs(text, indent: indent)
    case .answer(let word, let meaning):
      wrapped(CleanText.line(meaning.isEmpty ? word : word + ", " + meaning), indent: indent)
    case .labelled(let label, let text): paragraphs("\(CleanText.line(label)): \(text)", indent: indent)
    case .facts(let facts): facts.flatMap { wrapped(CleanText.line("\($0.label): \($0.value)"), indent: indent, hanging: 2) }
    case .quote(let text, let from): paragraphs(from.isEmpty ? "“\(text)”" : "“\(text)” – \(CleanText.line(from))", indent: indent)
    case .list(let lines): lines.flatMap { wrapped(CleanText.line("• " + $0), indent: indent, hanging: 2) }
    case .evidence(let lines): lines.flatMap { item($0, indent: indent) }
    }
  }

  private static func item(_ evidence: PageEvidence, indent: Int) -> [String] {
    let text = evidence.source.isEmpty ? evidence.text : "\(evidence.text) (\(CleanText.line(evidence.source)))"
    return paragraphs("• " + text, indent: indent, hanging: 2)
  }

  private static func paragraphs(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    for paragraph in CleanText.paragraphs(text) {
      if !lines.isEmpty { lines.append("") }
      for line in paragraph {
        lines += lines.isEmpty ? wrapped(line, indent: indent, hanging: hanging) : wrapped(line, indent: indent + hanging)
      }
    }
    return lines
  }

  private static func wrapped(_ line: String, indent: Int, hanging: Int = 0) -> [String] {
    LineWrapping.wrapped(line, width: width, first: indent, rest: indent + hanging)
  }
}
