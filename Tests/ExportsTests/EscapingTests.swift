import Basics
import Exports
import Testing

@Suite("What was typed stays text in every format")
struct EscapingTests {
  private func page(_ text: String) -> Page {
    Page(
      language: .nl, title: text, introduction: text, facts: [PageFact(text, text)],
      sections: [
        Section(
          text,
          [
            .part(text, [.answer(text, meaning: text), .quote(text, from: text)]), .paragraph(text), .labelled(text, text),
            .facts([PageFact(text, text)]), .list([text]), .people([PagePerson(name: text, line: text)]),
            .evidence([PageEvidence(text, source: text)]),
          ])
      ], closing: text)
  }

  private func paragraph(_ text: String) -> Page { Page(language: .nl, title: "T", sections: [Section("S", [.paragraph(text)])]) }

  @Test("HTML: no typed sign becomes markup, in text or in the title")
  func html() {
    let html = HTMLWriter.write(page("<script>alert('x')</script> & \"</style><img src=x onerror=y>\""))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(html.ranges(of: "</style>").count == 1)
    #expect(html.contains("<title>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;"))
  }

  @Test("HTML: one file with its language, without a script or anything from elsewhere")
  func oneFile() {
    let html = HTMLWriter.write(DemoPage.of(DemoPage.earlier).page)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
    for sign in ["http:", "https:", "//", "url(", "@import", "<script", "<link", "src=", "href="] {
      #expect(!html.contains(sign), "\(sign)")
    }
    #expect(HTMLWriter.write(DemoPage.of(DemoPage.earlier, language: .en).page).contains("<html lang=\"en\">"))
  }

  @Test(
    "Markdown: signs inside a line get a backslash",
    arguments: [
      ("*sterk* en _schuin_", "\\*sterk\\* en \\_schuin\\_"), ("<b>vet</b> &amp;", "\\<b\\>vet\\</b\\> \\&amp;"),
      ("[hier](http)", "\\[hier\\](http)"), ("`code` ~weg~ a|b", "\\`code\\` \\~weg\\~ a\\|b"), ("c:\\map", "c:\\\\map"),
      ("1 + 1 = 2 - 0", "1 + 1 = 2 - 0"),
    ])
  func markdownSigns(typed: String, written: String) {
    #expect(MarkdownWriter.write(paragraph(typed)) == "# T\n\n## S\n\n\(written)\n")
  }

  @Test(
    "Markdown: a line that looks like a heading, a list or a rule is text",
    arguments: [
      ("# kop", "\\# kop"), ("- punt", "\\- punt"), ("+ punt", "\\+ punt"), ("1. eerst", "1\\. eerst"), ("12) dan", "12\\) dan"),
      ("2026 was goed", "2026 was goed"), ("---", "\\---"), ("===", "\\==="), ("> citaat", "\\> citaat"),
      ("    ver naar rechts", "\u{A0}\u{A0}\u{A0}\u{A0}ver naar rechts"),
      ("- - -", "\\- - -"), ("tekst\n===", "tekst\\\n\\==="), ("een\ntwee\n\n- drie", "een\\\ntwee\n\n\\- drie"),
    ])
  func markdownLines(typed: String, written: String) {
    #expect(MarkdownWriter.write(paragraph(typed)) == "# T\n\n## S\n\n\(written)\n")
  }

  @Test("Markdown: a typed list inside a bullet or a quote does not begin a list")
  func markdownNested() {
    let page = Page(
      language: .nl, title: "T",
      sections: [Section("S", [.evidence([PageEvidence("- a\n- b", source: "1. c")]), .quote("# d\n\n> e", from: "")])])
    #expect(MarkdownWriter.write(page) == "# T\n\n## S\n\n- \\- a\\\n  \\- b\\\n  (1\\. c)\n\n> “\\# d\n>\n> \\> e”\n")
  }

  @Test("No control, no mark that turns the direction and no non-character gets through, in any place of any format")
  func controls() {
    let bad = "\u{1B}[31m\u{0}\u{7}\u{9B}2J\u{85}\u{7F}\u{202E}\u{2066}\u{FEFF}\u{FFFE}"
    let page = page("a\(bad)b\r\nc\td\u{2028}e")
    for text in [MarkdownWriter.write(page), HTMLWriter.write(page), TextWriter.write(page)] {
      let scalars = text.unicodeScalars.filter { scalar in
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
          || bad.unicodeScalars.contains(scalar) && !scalar.isASCII
      }
      #expect(scalars.isEmpty)
      #expect(text.contains("\u{FFFD}"))
    }
  }

  @Test("New lines and paragraphs stay where they were typed")
  func lines() {
    let page = paragraph("een\r\ntwee\n\n\ndrie  \n")
    #expect(HTMLWriter.write(page).contains("<p>een<br>\ntwee</p>\n<p>drie</p>\n"))
    #expect(TextWriter.write(page) == "T\n\n\nS\n\neen\ntwee\n\ndrie\n")
  }

  @Test("Indents, tabs and double blanks stay as they were typed, in every place where a text can stand")
  func blanks() {
    let typed = "Lijst:\n    ingesprongen\n\ttab\tin\n  - punt  met   blanks\n\n  alinea"
    let page = paragraph(typed)
    #expect(
      TextWriter.write(page) == "T\n\n\nS\n\nLijst:\n    ingesprongen\n\ttab\tin\n  - punt  met   blanks\n\n  alinea\n")
    let blank = "\u{A0}"
    #expect(
      MarkdownWriter.write(page)
        == "# T\n\n## S\n\nLijst:\\\n\(blank)\(blank)\(blank)\(blank)ingesprongen\\\n\(blank)\(blank)\(blank)\(blank)tab\tin\\\n"
        + "\(blank)\(blank)\\- punt\(blank) met\(blank)\(blank) blanks\n\n\(blank)\(blank)alinea\n")
    let html = HTMLWriter.write(page)
    #expect(html.contains("<p>Lijst:<br>\n<span class=\"typed\">    ingesprongen</span><br>\n<span class=\"typed\">\ttab\tin</span><br>\n"))
    #expect(html.contains("<p><span class=\"typed\">  alinea</span></p>") && html.contains(".typed { white-space: pre-wrap;"))
    for block in [Block.labelled("L", typed), .quote(typed, from: "M"), .evidence([PageEvidence(typed, source: "b")])] {
      let page = Page(language: .nl, title: "T", sections: [Section("S", [block])])
      #expect(TextWriter.write(page).contains("    ingesprongen\n"))
      #expect(TextWriter.write(page).contains("\ttab\tin\n"))
      #expect(HTMLWriter.write(page).contains(">    ingesprongen</span>"))
      #expect(MarkdownWriter.write(page).contains("\(blank)\(blank)ingesprongen"))
    }
  }
}
