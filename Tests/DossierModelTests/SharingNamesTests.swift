import DossierModel
import StrictJSON
import Testing

@Suite("Names that are proposed to be replaced")
struct SharingNamesTests {
  private let dossier: JSON = [
    "gezin": [
      "name": "Gezin van den Berg", "sortName": "Berg, van den",
      "members": [
        ["name": "Mila", "role": "dochter"], ["name": "sem", "role": "zoon"], ["name": "Linda van den Berg", "role": "moeder"], 5,
        ["name": "A", "role": "baby"], ["name": ""],
      ],
    ],
    "network": [
      "people": [
        ["name": "Oma Ria", "role": "oma van moederskant"], ["name": "Juf Els", "role": "leerkracht"], ["name": "Opa", "role": "opa"],
        ["name": "Buurvrouw An"], ["name": "Tante Ria", "role": "tante"], ["name": "Voetbalclub De Pijl", "kind": "place"],
        ["name": "Ahmed El Amrani", "role": "trainer"], ["name": "maatje Tom", "role": "maatje"],
      ],
      "versions": [["date": "2026-09-01", "people": [["name": "Dirk", "role": "buurman"]]]],
    ],
  ]

  private func names(_ text: String, in dossier: JSON? = nil) -> [String] {
    Sharing.names(in: ["learned": .string(text)], dossier: dossier ?? self.dossier).map(\.name)
  }

  @Test("in order of first appearance, each once, with initials and role")
  func order() {
    let found = Sharing.names(in: ["wentWell": "Sem en Oma Ria", "learned": "Mila zag Sem. Sems tas."], dossier: dossier)
    #expect(
      found == [
        FoundName(name: "Sem", initials: "S.", role: "zoon"), FoundName(name: "Oma Ria", initials: "R.", role: "oma van moederskant"),
        FoundName(name: "Mila", initials: "M.", role: "dochter"),
      ])
    #expect(Sharing.replacements(for: found, byRole: false).map(\.becomes) == ["S.", "R.", "M."])
    #expect(Sharing.replacements(for: found, byRole: true).map(\.becomes) == ["zoon", "oma van moederskant", "dochter"])
    #expect(FoundName(name: "An", initials: "A.", role: "").proposal(byRole: true) == "A.")
  }

  @Test("what people are called beside the name too, of the gezin and around it")
  func nicknames() {
    let dossier: JSON = [
      "gezin": ["members": [["name": "Jayden", "nickname": "Jay", "role": "jongere"]]],
      "network": ["people": [["name": "Oma Ria", "nickname": "Bomma", "role": "oma"]]],
    ]
    #expect(names("Jay kookte, Jayden lachte.", in: dossier) == ["Jay", "Jayden"])
    #expect(names("Bomma belde.", in: dossier) == ["Bomma"])
  }

  @Test(
    "whole words, with capitals as they are",
    arguments: [
      ("Mila's en Milas en mila", ["Mila"]), ("Milas", ["Mila"]), ("Ik vroeg oma, de buurvrouw en juf.", []),
      ("Oma en Opa en Buurvrouw", []),
      ("Els en An en Ria", ["Els", "An", "Ria"]), ("Anders", []), ("Linda, en mevrouw Berg", ["Linda", "Berg"]),
      ("Linda van den Berg", ["Linda van den Berg"]), ("Gezin van den Berg", ["Gezin van den Berg"]),
      ("Van den Berg, van den Berg", ["Van den Berg"]), ("de pijl, Voetbalclub De Pijl", ["Voetbalclub De Pijl"]),
      ("Amrani, Ahmed", ["Amrani", "Ahmed"]), ("Tom en Maatje Tom", ["Tom", "Maatje Tom"]), ("A b c", []), ("Dirk", ["Dirk"]),
    ])
  func words(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test("who shares a name with another has no role of their own")
  func shared() {
    #expect(Sharing.names(in: ["learned": "Ria"], dossier: dossier) == [FoundName(name: "Ria", initials: "R.", role: "")])
  }

  @Test("of a family with two names each, and initials for the whole name are its label")
  func double() {
    let dossier: JSON = ["gezin": ["name": "Gezin De Graaf-Yilmaz", "label": "Gezin Zon"]]
    #expect(
      names("Yilmaz en Graaf en De Graaf-Yilmaz en Graaf-Yilmaz", in: dossier) == ["Yilmaz", "Graaf", "De Graaf-Yilmaz", "Graaf-Yilmaz"])
    #expect(Sharing.names(in: ["learned": "Gezin De Graaf-Yilmaz"], dossier: dossier).map(\.initials) == ["Gezin Zon"])
  }

  @Test("who is only named at the table of a decision is found by the name, and what they are stays")
  func seats() {
    var dossier = dossier
    dossier.set(
      [["id": "D1", "table": [["name": "tolk"], ["name": "juf Marit"], ["name": "Els"], ["who": "M1"]]]], at: ["plan", "decisions"])
    #expect(names("De tolk, Tolk, juf Marit en Marit", in: dossier) == ["Marit"])
    #expect(Sharing.names(in: ["learned": "Els"], dossier: dossier).map(\.role) == ["leerkracht"])
  }

  @Test("a name in the genitive is no word that may be a name of somebody else")
  func genitive() {
    let reflection: JSON = ["learned": "Wij lachten om Sems grap, om Mila's tas en om Bobs hond."]
    let known = Set(Sharing.names(in: reflection, dossier: dossier).map(\.name))
    #expect(Sharing.perhapsNames(in: reflection, known: known) == ["Bobs"])
  }

  @Test("only what would be shared is looked at")
  func landing() {
    #expect(Sharing.names(in: ["landing": "Mila", "x-later": "Mila", "at": "Mila", "hunch": ["Mila"]], dossier: dossier) == [])
    #expect(
      Sharing.names(in: ["evidence": [["id": .string(FilledReflection.item), "from": "Mila"]]], dossier: dossier).map(\.name) == ["Mila"])
    #expect(names("Mila", in: "x") == [])
  }
}
