import Exports
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

  private func said(_ text: String) -> String {
    let page = DemoPage.of(["wentWell": .string(text)], dossier: dossier, initials: true).page
    guard case .paragraph(let said)? = page.sections.first?.blocks.first else { return "" }
    return said
  }

  @Test(
    "Whole words only, the longest name first",
    arguments: [
      ("Mila lachte.", "M. lachte."), ("Ik zag Mila.", "Ik zag M."), ("Mila's grap, Mila…", "M.'s grap, M.…"),
      ("Milan en Camilatje", "Milan en Camilatje"),
      ("Oma Ria en Ria", "O.R. en R."), ("Oma kwam later.", "Oma kwam later."), ("De juf heet Els.", "De juf heet E."),
      ("Jan Willem van den Berg", "J.W.v.d.B."), ("Jan en Willem", "J. en W."), ("het gezin Van den Berg", "het gezin Van den B."),
      ("bij Gezin van den Berg thuis", "bij Gezin B. thuis"), ("Voetbalclub Noord, in Noord", "V.N., in Noord"), ("oma-Mila", "oma-M."),
      ("berg op", "berg op"),
    ])
  func words(typed: String, written: String) { #expect(said(typed) == written) }

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
    #expect(TextWriter.write(page.page).contains("Gezin: Gezin B.\n"))
    #expect(TextWriter.write(page.filePage).contains("M. belt O.R.\n"))
  }

  @Test("Without being asked for, names stay")
  func names() {
    #expect(TextWriter.write(DemoPage.of(DemoPage.short).page).contains("Linda vertelde"))
  }
}
