import Basics
import Wording

/// Writes a page as one HTML5 file: no script, nothing from elsewhere, readable on a telephone, in the dark and on A4.
public enum HTMLWriter {
  /// The whole document, with a newline at its end.
  public static func write(_ page: Page) -> String {
    let lines =
      head(page) + ["<body>", "<main>"] + header(page) + sections(page) + footer(page) + ["</main>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ page: Page) -> [String] {
    [
      "<!DOCTYPE html>", "<html lang=\"\(page.language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"color-scheme\" content=\"light dark\">",
      // A page that holds what was typed asks the browser to fetch and run nothing at all.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>\(line(page.title))</title>", "<style>",
      style(page), "</style>", "</head>",
    ]
  }

  private static func style(_ page: Page) -> String {
    let hasFigures = page.sections.contains { $0.blocks.contains { if case .figures = $0 { true } else { false } } }
    return HTMLStyle.sheet + (hasFigures ? "\n" + HTMLStyle.figures : "")
      + (page.reader.isEmpty ? "" : "\n" + HTMLStyle.paper(page.look))
  }

  private static func header(_ page: Page) -> [String] {
    let introduction = paragraphs(page.introduction).map { "<p class=\"introduction\">\($0)</p>" }
    let about = page.about.isEmpty ? [] : ["<p class=\"about\">\(line(page.about))</p>"]
    return ["<header>", "<h1>\(line(page.title))</h1>"] + about + introduction + ["</header>"]
  }

  /// Short sections that follow each other stand side by side.
  private static func sections(_ page: Page) -> [String] {
    var lines: [String] = []
    var isBeside = false
    for section in page.sections {
      if section.isHalf != isBeside { lines.append(section.isHalf ? "<div class=\"beside\">" : "</div>") }
      isBeside = section.isHalf
      lines += [section.id.isEmpty ? "<section>" : "<section class=\"\(section.id)\">"]
      lines +=
        (section.title.isEmpty ? [] : ["<h2>\(line(section.title))</h2>"])
        + section.blocks.flatMap { block($0, page, depth: 3) } + ["</section>"]
    }
    return lines + (isBeside ? ["</div>"] : [])
  }

  private static func footer(_ page: Page) -> [String] {
    page.closing.isEmpty ? [] : ["<footer>", "<p>\(line(page.closing))</p>", "</footer>"]
  }

  private static func block(_ block: Block, _ page: Page, depth: Int) -> [String] {
    switch block {
    case .part(let title, let blocks):
      let level = min(depth, 6)
      return ["<div class=\"part\">", "<h\(level)>\(line(title))</h\(level)>"] + blocks.flatMap { Self.block($0, page, depth: depth + 1) }
        + ["</div>"]
    case .paragraph(let text): return paragraphs(text).map { "<p>\($0)</p>" }
    case .answer(let word, let meaning):
      return ["<p class=\"answer\"><strong>\(line(word))</strong>" + (meaning.isEmpty ? "" : " <span>\(line(meaning))</span>") + "</p>"]
    case .labelled(let label, let text):
      let paragraphs = paragraphs(text)
      return ["<p><b>\(line(label)):</b> \(paragraphs.first ?? "")</p>"] + paragraphs.dropFirst().map { "<p>\($0)</p>" }
    case .facts(let facts):
      if facts.isEmpty { return [] }
      return ["<dl>"] + facts.map { "<div><dt>\(line($0.label))</dt><dd>\(line($0.value))</dd></div>" } + ["</dl>"]
    case .quote(let text, let from):
      return ["<figure>", "<blockquote>"] + paragraphs(Saying.quoted(text)).map { "<p>\($0)</p>" } + ["</blockquote>"]
        + (from.isEmpty ? [] : ["<figcaption>–\u{A0}\(line(from))</figcaption>"]) + ["</figure>"]
    case .list(let lines): return ["<ul>"] + lines.map { "<li>\(line($0))</li>" } + ["</ul>"]
    case .people(let people): return ["<ul>"] + people.map { "<li>\(person($0))</li>" } + ["</ul>"]
    case .evidence(let lines): return ["<ul class=\"evidence\">"] + lines.flatMap(evidence) + ["</ul>"]
    case .steps(let steps): return steps.isEmpty ? [] : ["<ul class=\"steps\">"] + steps.flatMap { step($0, page) } + ["</ul>"]
    case .cards(let steps): return steps.isEmpty ? [] : ["<ul class=\"steps cards\">"] + steps.flatMap { step($0, page) } + ["</ul>"]
    case .figures(let figures): return figures.isEmpty ? [] : ["<table>"] + figures.map(figure) + ["</table>"]
    case .map(let map): return Self.map(map, page, depth: depth)
    }
  }

  private static func person(_ person: PagePerson) -> String {
    let (name, rest) = person.parts
    return (name.isEmpty ? "" : "<strong>\(escaped(name))</strong>") + escaped(rest)
  }

  /// The bar is drawn behind the number, which says as much.
  private static func figure(_ figure: PageFigure) -> String {
    let bar = figure.share.map { "<span class=\"bar\"><span style=\"width:\(min(100, max(0, $0)))%\"></span></span>" } ?? ""
    let row = figure.isPart ? "<tr class=\"of\">" : "<tr>"
    return row + "<th scope=\"row\">\(line(figure.label))</th><td>\(line(figure.value))</td><td>\(bar)</td></tr>"
  }

  /// The box is drawn; for who listens it is a word.
  private static func step(_ step: PageStep, _ page: Page) -> [String] {
    let word = line((step.isDone ? PaperWords.done : PaperWords.toDo)[page.language])
    let facts = step.facts.map { "<span class=\"fact\">\(line($0.inLine))</span>" }
    return [
      "<li><span class=\"box\(step.isDone ? " ticked" : "")\"><span class=\"heard\">\(word): </span></span>", "<div>",
      "<p class=\"what\">\(line(step.what))</p>",
    ] + (facts.isEmpty ? [] : ["<p class=\"step-facts\">", facts.joined(separator: "\n"), "</p>"]) + ["</div>", "</li>"]
  }

  /// The picture, and in words who is on it: for a screen alone, for on paper the picture says it.
  private static func map(_ map: PageMap, _ page: Page, depth: Int) -> [String] {
    let words = map.corners.flatMap { block(.part($0.title, $0.blocks), page, depth: depth) }
    return ["<figure class=\"map\">", SVGWriter.write(map.map, isOnPage: true), "</figure>"]
      + (words.isEmpty ? [] : ["<div class=\"told\">"] + words + ["</div>"])
  }

  private static func evidence(_ evidence: PageEvidence) -> [String] {
    let source = evidence.source.isEmpty ? [] : ["<p class=\"source\">\(line(evidence.source))</p>"]
    return ["<li>"] + paragraphs(evidence.shown).map { "<p>\($0)</p>" } + source + ["</li>"]
  }

  private static func paragraphs(_ text: String) -> [String] {
    CleanText.paragraphs(text).map { $0.map(typed).joined(separator: "<br>\n") }
  }

  /// A typed line, with its blanks and tabs where it has any that a browser would leave out.
  private static func typed(_ line: String) -> String {
    CleanText.hasTypedBlanks(line) ? "<span class=\"typed\">\(escaped(line))</span>" : escaped(line)
  }

  private static func line(_ text: String) -> String { escaped(CleanText.line(text)) }

  /// Text that is no markup, in an element and in an attribute.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
