import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("Names in any spelling")
struct NameSpellingTests {
  private let dossier: JSON = [
    "gezin": [
      "name": "Gezin Bakker", "sortName": "Bakker",
      "members": [
        ["id": "01JDQ1B00000000000000000M1", "name": "Mila", "role": "dochter"], ["name": "Sem", "role": "zoon"],
        ["name": "Renée (Nee)", "role": "moeder"], ["name": "Anne-Marie Yılmaz", "role": "tante van Mila"],
      ],
    ],
    "network": ["people": [["name": "Oma Ria", "role": "oma"], ["name": "Mohammed 'Mo' El Amrani", "role": "trainer"], ["name": "Wil"]]],
  ]

  private func shared(_ text: String, colleagues: [String] = []) -> String {
    let found = Sharing.recognisable(in: ["learned": .string(text)], dossier: dossier, colleagues: colleagues)
    let copy = Sharing.copy(
      of: ["learned": .string(text)], replacing: found.replacements(byRole: false), leavingOut: [], shared: Instant(seconds: 0, offset: 0))
    return copy["learned"]?.text ?? ""
  }

  @Test(
    "capitals, small letters, other marks, another apostrophe",
    arguments: [
      ("MILA HEEFT RUZIE MET SEM.", "M. HEEFT RUZIE MET S."), ("Ik zag mila en sem.", "Ik zag M. en S."),
      ("Renee, RENÉE en Rénee", "R., R. en R."),
      ("yilmaz, Yilmaz en YILMAZ", "Y., Y. en Y."), ("annemarie, Anne Marie en ANNE-MARIE", "A.M., A.M. en A.M."),
      ("oma ria kwam", "oma R. kwam"),
      ("Kleine Mila, kleineMila en Mila2", "Kleine M., kleineM. en M.2"), ("Mo en Nee", "M. en N."),
      ("@Mila, #mila en Mila_Sem", "@M., #M. en M._S."),
    ])
  func spelling(typed: String, expected: String) {
    // The names of one person stay alike, so each text is about people who cannot be confused.
    #expect(shared(typed) == expected)
  }

  @Test(
    "the genitive in every way in which people write it",
    arguments: [
      ("Mila's tas", "M.'s tas"), ("Mila’s tas", "M.'s tas"), ("Mila´s tas", "M.'s tas"), ("Milas tas", "M.'s tas"),
      ("Sems tas", "S.'s tas"),
      ("Sem's tas", "S.'s tas"), ("MILA'S TAS", "M.'s TAS"), ("de Bakkers", "de B.'s"),
    ])
  func genitive(typed: String, expected: String) { #expect(shared(typed) == expected) }

  @Test(
    "at the head of a compound, and as a small one",
    arguments: [
      ("Het Milafeest", "Het M.-feest"), ("de Bakker-familie", "de B.-familie"), ("de Bakkerfamilie", "de B.-familie"),
      ("een Semdag", "een S.-dag"),
      ("Milaatje lachte", "M. lachte"), ("Semmie en Semmetje", "S. en S."), ("MILADAG", "M.-DAG"),
      ("Milan en Camilatje", "Milan en Camilatje"),
      ("Semester", "Semester"),
    ])
  func compounds(typed: String, expected: String) { #expect(shared(typed) == expected) }

  @Test(
    "a name that is an ordinary word too is one with a capital, or behind what somebody is",
    arguments: [
      ("De bakker op de hoek", "De bakker op de hoek"), ("mevrouw bakker belde", "mevrouw B. belde"), ("familie bakker", "familie B."),
      ("Fam. bakker", "Fam. B."),
      ("Bakker belde", "B. belde"), ("moeder wil graag", "moeder wil graag"), ("Met Wil erbij", "Met W. erbij"),
      ("al is het veel", "al is het veel"),
    ])
  func ordinary(typed: String, expected: String) { #expect(shared(typed) == expected) }

  @Test("with what stands before it: not at the beginning of a sentence about a baker")
  func prefix() {
    let names = Sharing.names(
      in: ["learned": "De bakker kwam. Mevrouw de Bakker en mevrouw de bakker ook."], dossier: ["gezin": ["name": "Gezin de Bakker"]])
    #expect(names.map(\.name) == ["de Bakker"])
  }

  @Test("colleagues too")
  func colleagues() {
    #expect(shared("Youssef en FATMA YILDIZ kwamen.", colleagues: ["Youssef Amrani", "Fatma Yıldız"]) == "Y. en F.Y. kwamen.")
  }

  @Test("what somebody is to the gezin names nobody where it stands in the place of a name")
  func roles() {
    let found = Sharing.recognisable(in: ["learned": "Anne-Marie belde."], dossier: dossier)
    #expect(found.replacements(byRole: true).map(\.becomes) == ["tante van M."])
  }

  @Test("a label that gives the name away is not proposed")
  func label() {
    #expect(Sharing.proposedLabel(for: ["gezin": ["name": "Gezin de Bakker", "label": "bakkertje, gezin Bakker"]]) == "Gezin B.")
    #expect(Sharing.proposedLabel(for: ["gezin": ["name": "Gezin de Bakker", "label": "Gezin Zon"]]) == "Gezin Zon")
  }
}

@Suite("Two people never become one letter")
struct DistinctInitialsTests {
  private let dossier: JSON = [
    "gezin": ["name": "Gezin Bakker", "members": [["name": "Mila", "role": "kind"], ["name": "Bram", "role": "kind"]]],
    "network": [
      "people": [
        ["name": "Erik", "role": "vriend"], ["name": "Juf Els", "role": "leerkracht"], ["name": "Marit", "role": "vriend"],
        ["name": "Oma Ria", "role": "oma"], ["name": "Tante Ria", "role": "tante"], ["name": "Ahmed El Amrani"],
      ]
    ],
  ]

  private func words(_ text: String, byRole: Bool = false) -> [String: String] {
    let found = Sharing.recognisable(in: ["learned": .string(text)], dossier: dossier)
    return Dictionary(zip(found.names.map(\.name), found.replacements(byRole: byRole).map(\.becomes))) { first, _ in first }
  }

  @Test("who shares a letter with nobody in the text keeps it bare; else each has a number, whoever comes first")
  func numbers() {
    #expect(words("Els lachte om Mila.") == ["Els": "E.", "Mila": "M."])
    #expect(words("Els lachte om Erik.") == ["Els": "E2.", "Erik": "E1."])
    #expect(words("Erik lachte om Els.") == ["Els": "E2.", "Erik": "E1."])
    #expect(words("Bram en mevrouw Bakker") == ["Bram": "B2.", "Bakker": "B1."])
  }

  @Test("all names of one person are alike, and a name that two people have says neither")
  func people() {
    #expect(words("Juf Els, Els en Erik") == ["Juf Els": "E2.", "Els": "E2.", "Erik": "E1."])
    #expect(words("Ahmed en Amrani") == ["Ahmed": "A.", "Amrani": "A."])
    #expect(words("Oma Ria, Tante Ria en Ria") == ["Oma Ria": "R1.", "Tante Ria": "R2.", "Ria": "R."])
  }

  @Test("where an ordinary word may be the name of somebody who is there by it, it is offered the same letter")
  func ordinary() {
    let found = Sharing.recognisable(in: ["learned": "Mevrouw Bakker, de bakker en Boukje."], dossier: dossier)
    #expect(found.perhaps.map(\.name) == ["bakker", "Boukje"])
    #expect(found.perhaps.map(\.initials) == ["B.", "B2."])
  }

  @Test("roles in the same way, and so words that may be names")
  func others() {
    #expect(words("Erik en Marit", byRole: true) == ["Erik": "vriend 1", "Marit": "vriend 2"])
    let found = Sharing.recognisable(in: ["learned": "Ik zag Erik, Esra, Eef en Zoë."], dossier: dossier)
    #expect(found.perhaps.map(\.initials) == ["E2.", "E3.", "Z."])
  }
}
