import Basics
import Exports
import Testing

@Suite("What stands at the head of a page, and how quotes and names stand out")
struct TitleTests {
  @Test("The title of every page says whose it is and which")
  func titles() {
    #expect(
      EveryPage.dutch.map(\.title) == [
        "Reflectie van 16 oktober 2026 bij Gezin Bakker", "Reflectie van 16 oktober 2026 bij Gezin Bakker",
        "Het plan van Gezin Bakker", "Het plan van Gezin Bakker", "Gezin Bakker: profiel en plan", "Gezin Bakker: profiel en plan",
        "Over Gezin Bakker", "Wie staan er om Gezin van den Berg heen?", "Reflecties voor het portfolio van Sanne de Wit",
        "Verslag van Wijkteam Noord", "Zo werken wij: Wijkteam Noord", "Samen praten over gewoon opgroeien: Wijkteam Noord",
      ])
  }

  @Test("Who and when stand in one line under the title, and not again what the title said")
  func oneLine() {
    let page = DemoPage.of(DemoPage.earlier, sharedOn: Day("2026-10-17")).page
    let line = "Vrijdag 16 oktober 2026, thuis, bezoek, hele ronde, geschreven door Sanne de Wit, gedeeld op 17 oktober 2026"
    #expect(TextWriter.write(page).contains("Gezin Bakker\n\(line)\n\n"))
    #expect(MarkdownWriter.write(page).contains("Gezin Bakker\n\n\(line)\n\n"))
    #expect(HTMLWriter.write(page).contains("Gezin Bakker</h1>\n<p class=\"about\">\(line)</p>\n"))
    // Programs have each by itself, the gezin too.
    #expect(page.facts.map(\.label).prefix(2) == ["Gezin", "Bezoek van"])
    #expect(EveryPage.dutch.allSatisfy { !HTMLWriter.write($0).contains("<header>\n<dl") })
  }

  @Test("A fault and a reflection that is not finished stand in the line too")
  func unfinished() {
    let page = DemoPage.of(["visit": "31 februari", "wentWell": "x"]).page
    #expect(TextWriter.write(page).contains("\n31 februari, geschreven door Sanne de Wit, nog niet af, nog niet gedeeld\n"))
  }

  @Test("A quote has its marks and who said it, and is set in, in every format; what was seen is not")
  func quotes() {
    let page = Page(
      language: .nl, title: "T",
      sections: [Section("S", [.quote("Een.\n\nTwee.", from: "Mila"), .evidence([PageEvidence("Gezien.", source: "")])])])
    #expect(TextWriter.write(page).hasSuffix("S\n\n  “Een.\n\n  Twee.” – Mila\n\n• Gezien.\n"))
    #expect(MarkdownWriter.write(page).hasSuffix("> “Een.\n>\n> Twee.”\n>\n> – Mila\n\n- Gezien.\n"))
    let html = HTMLWriter.write(page)
    #expect(html.contains("<blockquote>\n<p>“Een.</p>\n<p>Twee.”</p>\n</blockquote>\n<figcaption>–\u{A0}Mila</figcaption>"))
    // A line at the left is what a quote is known by.
    let lined = html.split(separator: "\n").filter { $0.contains("border-left: ") && !$0.contains("border-left: 0") }
    #expect(lined.count == 1 && lined[0].contains("figure {"), "\(lined)")
  }

  @Test("On the map's page the picture comes first, and each name is bold; what follows it is not")
  func names() {
    let page = MapGezin.map().page
    let html = HTMLWriter.write(page)
    #expect(html.ranges(of: "<figure class=\"map\">").count == 1)
    #expect(html.contains("<li><strong>Oma Ria</strong>, oma van Mila. "))
    #expect(html.contains("<li><strong>VV &lt;Noord&gt; &amp; &quot;Zuid&quot;</strong>, een plek. "))
    #expect(MarkdownWriter.write(page).contains("\n- **Kim**. Nu niet. "))
    #expect(TextWriter.write(page).contains("\n• Kim. Nu niet. "))
    let initials = HTMLWriter.write(MapGezin.map(language: .en, initials: true).page)
    #expect(initials.contains("<strong>K.</strong> Not now."))
  }
}
