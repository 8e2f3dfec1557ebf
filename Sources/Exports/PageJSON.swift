import StrictJSON

/// Writes a page as JSON for other programs: what the page says, in its order, and nothing that the page does not say.
///
/// `{ "format": "gewoon/page", "version": 1, "language", "reader", "title", "introduction", "facts", "sections", "closing" }`. A section has an
/// `id` that stays the same in every language, a `title` and `blocks`. A block has a `kind`, and what belongs to it:
/// `part` title, blocks; `text` text; `answer` value, meaning; `labelled` label, text; `facts` facts; `quote` text, from; `list` items;
/// `figures` figures of label, value and share (in hundredths); `evidence` items of text and source; `steps` steps of what, done, day (`2026-11-27`) and facts; `map` sentence, and corners of title and people.
/// A fact has a label and a value. What is empty is not there.
public enum PageJSON {
  /// The page, with a newline at its end.
  public static func write(_ page: Page) -> String { String(decoding: json(page).written(), as: UTF8.self) }

  static func json(_ page: Page) -> JSON {
    object([
      ("format", "gewoon/page"), ("version", 1), ("language", .string(page.language.rawValue)), ("reader", text(page.reader)),
      ("title", text(page.title)), ("introduction", text(page.introduction)), ("facts", facts(page.facts)),
      ("sections", .array(page.sections.map(section))), ("closing", text(page.closing)),
    ])
  }

  private static func section(_ section: Section) -> JSON {
    object([("id", text(section.id)), ("title", text(section.title)), ("blocks", .array(section.blocks.map(block)))])
  }

  private static func block(_ block: Block) -> JSON {
    switch block {
    case .part(let title, let blocks): of("part", [("title", text(title)), ("blocks", .array(blocks.map(Self.block)))])
    case .paragraph(let typed): of("text", [("text", text(typed))])
    case .answer(let word, let meaning): of("answer", [("value", text(word)), ("meaning", text(meaning))])
    case .labelled(let label, let typed): of("labelled", [("label", text(label)), ("text", text(typed))])
    case .facts(let facts): of("facts", [("facts", Self.facts(facts))])
    case .quote(let typed, let from): of("quote", [("text", text(typed)), ("from", text(from))])
    case .list(let lines): of("list", [("items", .array(lines.map(text)))])
    case .people(let people): of("list", [("items", .array(people.map { text($0.line) }))])
    case .evidence(let lines):
      of("evidence", [("items", .array(lines.map { object([("text", text($0.text)), ("source", text($0.source))]) }))])
    case .steps(let steps), .cards(let steps): of("steps", [("steps", .array(steps.map(step)))])
    case .figures(let figures):
      of(
        "figures",
        [
          (
            "figures",
            .array(
              figures.map {
                object([("label", text($0.label)), ("value", text($0.value)), ("share", $0.share.map { .number(String($0)) } ?? .null)])
              })
          )
        ])
    case .map(let map): Self.map(map)
    }
  }

  private static func step(_ step: PageStep) -> JSON {
    object([
      ("what", text(step.what)), ("done", .bool(step.isDone)), ("day", step.day.map { .string($0.description) } ?? .null),
      ("facts", facts(step.facts)),
    ])
  }

  private static func map(_ map: PageMap) -> JSON {
    let corners = map.corners.map { object([("title", text($0.title)), ("people", .array($0.blocks.flatMap(lines).map(text)))]) }
    return of("map", [("sentence", text(map.map.sentence)), ("corners", .array(corners))])
  }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .people(let people): people.map(\.line)
    case .paragraph(let text): [text]
    default: []
    }
  }

  private static func facts(_ facts: [PageFact]) -> JSON {
    .array(facts.map { object([("label", text($0.label)), ("value", text($0.value))]) })
  }

  private static func of(_ kind: String, _ members: [(String, JSON)]) -> JSON { object([("kind", .string(kind))] + members) }

  private static func object(_ members: [(String, JSON)]) -> JSON { .object(JSONObject(members.filter { !$0.1.isEmpty })) }

  private static func text(_ text: String) -> JSON { .string(CleanText.clean(text, keepsTabs: true)) }
}
