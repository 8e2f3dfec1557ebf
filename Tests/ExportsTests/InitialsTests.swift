import Basics
import DossierModel
import Exports
import Reflectiekader
import StrictJSON
import Testing

@Suite("Names as initials")
struct InitialsTests {
  private let dossier: JSON = [
    "gezin": [
      "name": "Gezin van den Berg", "sortName": "Berg, van den", "members": [["name": "Mila"], ["name": "Jan Willem van den Berg"]],
    ],
    "network": [
      "people": [
        ["kind": "person", "name": "Oma Ria"], ["kind": "person", "name": "Ria"], ["kind": "place", "name": "Voetbalclub Noord"],
        ["kind": "person", "name": "Juf Els"], ["kind": "person", "name": ""],
      ]
    ],
    "plan": ["goals": [["actions": [["id": "01JDQ1B00000000000000000A1", "what": "Mila belt Oma Ria"]]]]],
  ]

  private func said(_ text: String, _ dossier: JSON? = nil) -> String {
    let page = DemoPage.of(["wentWell": .string(text)], dossier: dossier ?? self.dossier, initials: true).page
    guard case .paragraph(let said)? = page.sections.first?.blocks.first else { return "" }
    return said
  }

  @Test(
    "Whole words only, the longest name first",
    arguments: [
      ("Mila lachte.", "M. lachte."), ("Ik zag Mila.", "Ik zag M."), ("Mila's grap, Mila…", "M.'s grap, M.…"),
      ("Milan en Camilatje", "Milan en Camilatje"),
      ("Oma Ria en Ria", "R1. en R."), ("Oma kwam later.", "Oma kwam later."), ("De juf heet Els.", "De juf heet E."),
      ("Jan Willem van den Berg", "J.W.v.d.B."), ("Jan en Willem", "J. en W."), ("het gezin Van den Berg", "het gezin B."),
      ("bij Gezin van den Berg thuis", "bij Gezin B. thuis"), ("Voetbalclub Noord, in Noord", "V.N., in Noord"), ("oma-Mila", "oma-M."),
      ("berg op", "berg op"),
    ])
  func words(typed: String, written: String) { #expect(said(typed) == written) }

  @Test(
    "What sharing replaces, initials replace: each half of a double surname, with and without what stands before it, and who was there before"
  )
  func sameAsSharing() {
    var dossier = dossier
    dossier.set(["name": "Gezin De Graaf-Yılmaz", "members": [["name": "Aylin"]]], at: ["gezin"])
    dossier.set([["date": "2026-09-01", "people": [["name": "Dirk"]]]], at: ["network", "versions"])
    let text = "Mevrouw Yılmaz belde, en familie De Graaf kwam. De Graaf-Yılmaz, Graaf. Aylins tas. Dirk ging. Mevrouw yılmaz ook."
    let said = said(text, dossier)
    #expect(said == "Mevrouw Y. belde, en familie De G. kwam. G.Y., G. A.'s tas. D. ging. Mevrouw Y. ook.")
    let names = Sharing.replacements(for: Sharing.names(in: ["wentWell": .string(text)], dossier: dossier), byRole: false)
    let copy = Sharing.copy(of: ["wentWell": .string(text)], replacing: names, leavingOut: [], shared: Instant(seconds: 0, offset: 0))
    #expect(copy["wentWell"]?.text == said)
  }

  @Test("A label that gives the name away is not shown in its place")
  func tellingLabel() {
    var dossier = dossier
    dossier.set("Gezin van den Berg (Noord)", at: ["gezin", "label"])
    let page = DemoPage.of(["wentWell": "Bij gezin van den Berg."], dossier: dossier, initials: true)
    for text in DemoPage.everything(page) { #expect(!text.contains("Berg")) }
    #expect(TextWriter.write(page.page).hasPrefix("Reflectie bij Gezin B.\n"))
  }

  @Test("Also in the evidence, the next step and the statements; the family has its label, and the author keeps the name")
  func everywhere() {
    let reflection: JSON = [
      "evidence": [["id": "1", "aspect": "netwerk", "kind": "heard", "text": "Roep Mila", "from": "Oma Ria"]],
      "nextStep": "01JDQ1B00000000000000000A1", "closing": ["stays": "Mila en Els"],
    ]
    let page = DemoPage.of(reflection, dossier: dossier, author: "Mila de Wit", initials: true)
    for text in DemoPage.everything(page) {
      #expect(!text.replacing("Mila de Wit", with: "").contains("Mila"))
      #expect(!text.contains("Ria"))
      #expect(!text.contains("Berg"))
    }
    #expect(TextWriter.write(page.page).hasPrefix("Reflectie bij Gezin B.\n"))
    #expect(TextWriter.write(page.filePage).contains("M. belt R.\n"))
  }

  @Test("Two people never become one letter, and what is in one page is told apart by itself; a telephone number becomes a word for it")
  func apart() {
    var dossier = dossier
    dossier.set([["name": "Erik"], ["name": "Juf Els"], ["name": "Emiel"]], at: ["network", "people"])
    #expect(said("Els zag Erik. Bel 06-12345678 of e@x.nl.", dossier) == "E2. zag E1. Bel [telefoonnummer] of [e-mailadres].")
    #expect(said("Els was er.", dossier) == "E. was er.")
  }

  @Test("Colleagues become initials too")
  func colleagues() {
    let page = ReflectionPage(
      reflection: ["wentWell": "Youssef Amrani en FATMA lachten."], dossier: dossier, instrument: .normaliseren, author: "Sanne",
      today: MapGezin.today, language: .nl, initials: true, colleagues: ["Youssef Amrani", "Fatma Yıldız"])
    #expect(TextWriter.write(page.page).contains("Y.A. en F. lachten."))
  }

  @Test("Without being asked for, names stay")
  func names() {
    #expect(TextWriter.write(DemoPage.of(DemoPage.short).page).contains("Linda vertelde"))
  }
}
