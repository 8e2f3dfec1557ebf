import Exports
import Foundation
import StrictJSON
import Testing

@Suite("The text for the municipal file")
struct FileTextTests {
  private let text = TextWriter.write(DemoPage.of(FullReflection.json, dossier: FullReflection.dossier).filePage)

  @Test("It begins by saying who wrote it, about whose work")
  func firstLine() {
    let page = DemoPage.of(FullReflection.json, dossier: FullReflection.dossier)
    #expect(page.filePage.introduction == "Dit schreef Sanne de Wit over het eigen werk. Het is geen oordeel over het gezin.")
    let unknown = DemoPage.of(FullReflection.json, author: "")
    #expect(unknown.filePage.introduction == "Dit schreef de medewerker over het eigen werk. Het is geen oordeel over het gezin.")
  }

  @Test("It holds the visit, what went well, what was agreed, the broad view, the closing and what the worker takes along")
  func whatIsIn() {
    for word in [
      "\nDonderdag 19 november 2026, thuis\n", "w-goed", "w-stap", "w-geld", "w-school", "w-inkomen", "w-wonen", "Deels", "w-blijft",
      "Te laat",
      "w-verwacht", "w-geleerd",
    ] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test("It holds no number, no answer to a question, no evidence, no dosage and no name of who said what")
  func whatIsNotIn() {
    for word in [
      "w-tempo", "w-al", "w-hoger", "w-blik", "w-krachten", "w-bewijs", "w-van", "w-vroeger", "w-taal", "w-gemerkt", "w-erkend", "w-leren",
      "w-verklaring", "Mila", "schaal", "Te veel",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    let withoutYears = text.replacing("2026", with: "").replacing("19 november", with: "")
    #expect(!withoutYears.contains { $0.isNumber })
  }

  @Test("A typed line stays one line, however long, and no layout is made of signs")
  func lines() {
    var reflection = FullReflection.json
    let long = "Een lange zin die maar doorgaat en doorgaat, " + String(repeating: "héél ", count: 60) + String(repeating: "x", count: 200)
    reflection.set(.string(long), at: ["wentWell"])
    reflection.set(.string("Kort.\n\nEn een tweede stuk.\nMet een regel erbij."), at: ["learned"])
    let text = TextWriter.write(DemoPage.of(reflection, dossier: FullReflection.dossier).filePage)
    #expect(text.contains("\n" + long + "\n"))
    #expect(text.contains("Kort.\n\nEn een tweede stuk.\nMet een regel erbij.\n"))
    #expect(text.contains("Dit schreef Sanne de Wit over het eigen werk. Het is geen oordeel over het gezin.\n"))
    #expect(text.allSatisfy { !"#*_`>|=".contains($0) })
    #expect(!text.contains("--"))
  }
}
