import Wording

/// Writes a page as plain text that reads well aloud and pastes anywhere: no signs for layout, and no line end within a typed line, for where
/// it is pasted lines are of another length.
public enum TextWriter {
  /// The page, with a newline at its end.
  public static func write(_ page: Page) -> String {
    var groups = [line(page.title, indent: 0) + line(page.about, indent: 0)]
    groups.append(paragraphs(page.introduction, indent: 0))
    for section in page.sections {
      // Capitals are the heading: a line of signs under it would be read aloud one by one.
      if !section.title.isEmpty { groups.append([""] + line(section.title.uppercased(), indent: 0)) }
      groups += section.blocks.map { lines($0, indent: 0) }
    }
    if !page.closing.isEmpty { groups.append([""] + line(page.closing, indent: 0)) }
    return groups.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(_ block: Block, indent: Int) -> [String] {
    switch block {
    case .part(let title, let blocks):
      line(title, indent: indent) + blocks.flatMap { lines($0, indent: indent + 2) }
    case .paragraph(let text): paragraphs(text, indent: indent)
    case .answer(let word, let meaning):
      line(meaning.isEmpty ? word : word + ", " + meaning, indent: indent)
    case .labelled(let label, let text): paragraphs("\(CleanText.line(label)): \(text)", indent: indent)
    case .facts(let facts): facts.flatMap { line("\($0.label): \($0.value)", indent: indent) }
    case .quote(let text, let from):
      // Set in, so that a quote of several lines is seen to be one.
      paragraphs(Saying.quoted(text) + (from.isEmpty ? "" : " – " + CleanText.line(from)), indent: indent + 2)
    case .list(let lines): lines.flatMap { line("• " + $0, indent: indent) }
    case .people(let people): people.flatMap { line("• " + $0.line, indent: indent) }
    case .evidence(let lines): lines.flatMap { item($0, indent: indent) }
    case .steps(let steps): steps.flatMap { step($0, indent: indent) }
    case .cards(let steps): Array(steps.map { card($0, indent: indent) }.joined(separator: [""]))
    case .figures(let figures): figures.flatMap { line("• \($0.label): \($0.value)", indent: $0.isPart ? indent + 2 : indent) }
    case .map(let map): Self.map(map, indent: indent)
    }
  }

  private static func step(_ step: PageStep, indent: Int) -> [String] {
    line(box(step) + step.what, indent: indent) + line(PageStep.line(step.facts), indent: indent + 4)
  }

  private static func card(_ step: PageStep, indent: Int) -> [String] {
    line(box(step) + step.what, indent: indent) + step.facts.flatMap { line($0.inLine, indent: indent + 4) }
  }

  /// Two signs that every letter has, and that are read aloud as what they are.
  private static func box(_ step: PageStep) -> String { step.isDone ? "[x] " : "[ ] " }

  private static func map(_ map: PageMap, indent: Int) -> [String] {
    line(map.map.sentence, indent: indent) + map.corners.flatMap { lines(.part($0.title, $0.blocks), indent: indent) }
  }

  private static func item(_ evidence: PageEvidence, indent: Int) -> [String] {
    let text = evidence.source.isEmpty ? evidence.shown : "\(evidence.shown) (\(CleanText.line(evidence.source)))"
    return paragraphs("• " + text, indent: indent, hanging: 2)
  }

  private static func paragraphs(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    for paragraph in CleanText.paragraphs(text) {
      if !lines.isEmpty { lines.append("") }
      for line in paragraph {
        // Each line of a text stands to the right as far as its first one does.
        lines.append(String(repeating: " ", count: lines.isEmpty ? indent : indent + hanging) + line)
      }
    }
    return lines
  }

  /// A text of one line; none where it is empty.
  private static func line(_ text: String, indent: Int) -> [String] {
    let line = CleanText.line(text)
    return line.isEmpty ? [] : [String(repeating: " ", count: indent) + line]
  }
}
