import Basics
import Reflectiekader
import SampleTeam
import StrictJSON
import Testing

@testable import DossierModel
@testable import Exports

@Suite("One's own reflections for a portfolio")
struct PortfolioTests {
  private func page(_ reflections: [Reflection], _ dossier: JSON, colleagues: [String] = []) -> Page {
    PortfolioPage(
      reflections: reflections, dossier: dossier, instrument: .normaliseren, author: "Sanne de Wit", colleagues: colleagues,
      today: DemoPage.now.day, language: .nl
    ).page
  }

  @Test("Those of Gezin Bakker")
  func golden() {
    let (dossier, reflections) = DemoPage.bakker
    #expect(Golden.difference(MarkdownWriter.write(page(reflections, dossier)), "portfolio.md") == nil)
  }

  @Test("Of a reflection in which everything is filled, only the writer's own words come out")
  func own() {
    let text = PageJSON.write(page([Reflection(FullReflection.json)], FullReflection.dossier))
    let out: Set = [
      "Gezin van den Berg", "19 november 2026", "Mila", "w-geld", "w-school", "w-inkomen", "w-wonen", "w-blijft", "w-verwacht", "Te laat",
      "w-stap", "w-verklaring", "w-bewijs", "gehoord van w-van", "w-oud-bewijs", "2 november 2026", "w-blik",
    ]
    for word in FullReflection.secrets.union(out) { #expect(!text.contains(word), "\(word)") }
    for word in ["w-goed", "w-samen", "w-krachten", "w-tempo", "w-gemerkt", "w-erkend", "w-geleerd", "w-leren", "november 2026"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test("No name that a dossier knows, no label, statement, evidence or landing is in it, over the whole demo")
  func demo() {
    let files = SampleTeam.demo(now: DemoPage.now)
    let colleagues = Team(files.first { $0.path == "team/team.json" }!.content)[.members].map { $0[.name] }
    for file in files where file.path.hasPrefix("private/") {
      guard let dossier = files.first(where: { $0.path == file.path.replacing("private/", with: "dossiers/") })?.content else { continue }
      let reflections = file.content.reflections
      var text = TextWriter.write(page(reflections, dossier, colleagues: colleagues))
      let known = KnownNames(dossier: dossier, colleagues: colleagues)
      // The writer's own name is theirs to give.
      text = text.replacing("Sanne de Wit", with: "")
      #expect(known.found(in: [text]).map { known.all[$0].name } == [], "\(file.path)")
      let label = dossier["gezin"]?["label"]?.text ?? ""
      #expect(label.isEmpty || !text.contains(label), "\(label)")
      let evidence = reflections.flatMap { $0.json["evidence"]?.items ?? [] }
      let secret =
        evidence.map { $0["text"] } + (dossier["statements"]?.items ?? []).map { $0["text"] }
        + reflections.flatMap { [$0.json["landing"], $0.json["hunch"]] } + [file.content["normalForMe"]]
        + (file.content["reminders"]?.items ?? []).map { $0["text"] }
      for said in secret.compactMap({ $0?.text }) { #expect(!text.contains(said.prefix(20)), "\(said)") }
    }
  }

  @Test("What is typed stays text in every format; no reflection at all is a page that counts none")
  func odd() throws {
    let odd = "<script>x</script> & `x` | *y*\u{202E}\n- [ ] z"
    let page = page([Reflection(["wentWell": .string(odd), "learned": .string(odd)])], FullReflection.dossier)
    #expect(!HTMLWriter.write(page).contains("<script"))
    let markdown = MarkdownWriter.write(page)
    #expect(!markdown.contains("\n- [ ]") && markdown.contains("\\<script\\>x\\</script\\> \\& \\`x\\` \\| \\*y\\*"))
    #expect(TextWriter.write(page).contains("<script>x</script> & `x` | *y*\u{FFFD}"))
    _ = try JSON.parse(Array(PageJSON.write(page).utf8))
    let none = TextWriter.write(self.page([], FullReflection.dossier))
    #expect(none.contains("\nGeen reflecties\n"))
  }
}
