import Basics
import Testing

@Suite("Names in Dutch order")
struct DutchNameTests {
  @Test(
    "the name by which a family is found",
    arguments: [
      ("Gezin van den Berg", "Berg, van den"), ("Familie De Vries", "Vries, De"), ("Bakker", "Bakker"), ("Gezin El Amrani", "El Amrani"),
      ("Gezin 't Hart", "Hart, 't"),
      ("Gezin ’t Hart", "Hart, ’t"), ("Fam. van der Meulen", "Meulen, van der"), ("fam Jansen", "Jansen"), ("gezin Jansen", "Jansen"),
      ("GEZIN VAN DIJK", "DIJK, VAN"),
      ("Van 't Hoff", "Hoff, Van 't"), ("in 't Veld", "Veld, in 't"), ("Op den Camp", "Camp, Op den"), ("aan de Stegge", "Stegge, aan de"),
      ("uit de Weerd", "Weerd, uit de"),
      ("voor in 't Hout", "Hout, voor in 't"), ("ter Horst", "Horst, ter"), ("Ten Have", "Have, Ten"),
      ("von Siebenthal", "Siebenthal, von"), ("van de la Parra", "Parra, van de la"),
      ("d'Ancona", "Ancona, d'"), ("D’Hondt", "Hondt, D’"), ("d' Hondt", "Hondt, d'"), ("da Silva", "Silva, da"),
      ("Al Hassan", "Al Hassan"), ("Ben Ali", "Ben Ali"),
      ("Gezin Jansen-de Vries", "Jansen-de Vries"), ("Gezin Jansen en De Boer", "Jansen en De Boer"), ("Het gezin Bakker", "Bakker"),
      ("De familie van Dam", "Dam, van"),
      ("Gezin  van   den\u{A0}Berg ", "Berg, van den"), ("Van", "Van"), ("Gezin De", "De"), ("Gezin", "Gezin"), ("", ""), ("  ", ""),
      ("Vandenberg", "Vandenberg"), ("Gezin Ø", "Ø"),
      ("Özdemir", "Özdemir"), ("Gezin van den", "den, van"),
    ])
  func sortName(name: String, expected: String) { #expect(DutchName.sortName(of: name) == expected) }

  @Test("families come in Dutch order")
  func order() {
    let names = [
      "Gezin van Zanten", "Gezin Özdemir", "Gezin Bergen", "Gezin van den Berg", "Gezin Berg", "Gezin El Amrani", "Gezin Éverts",
      "Gezin Dijk", "Gezin Dykstra", "Gezin Dik",
      "Gezin 't Hart", "Gezin de Vries", "Gezin Berg Jansen", "Gezin van Berg", "Gezin Zijlstra", "gezin aalbers", "Gezin d'Ancona",
    ]
    #expect(
      names.map(DutchName.sortName).sorted(by: DutchName.ordered) == [
        "aalbers", "Ancona, d'", "Berg", "Berg Jansen", "Berg, van", "Berg, van den", "Bergen", "Dijk", "Dik", "Dykstra", "El Amrani",
        "Éverts", "Hart, 't", "Özdemir", "Vries, de",
        "Zanten, van", "Zijlstra",
      ])
  }

  @Test("names that fold to the same are put in order by their bytes, so that the order is always the same")
  func total() {
    #expect(DutchName.sortKey("Bakker") == DutchName.sortKey(" BAKKER"))
    #expect(DutchName.ordered("Bakker", "bakker"))
    #expect(!DutchName.ordered("bakker", "Bakker"))
    #expect(!DutchName.ordered("bakker", "bakker"))
    #expect(DutchName.ordered("Zoe\u{308}", "Zo\u{EB}"))
    #expect(!DutchName.ordered("Zo\u{EB}", "Zoe\u{308}"))
  }

  @Test(
    "initials of people and families",
    arguments: [
      ("Sanne de Wit", "S.d.W."), ("Gezin van den Berg", "Gezin B."), ("Oma Ria", "O.R."), ("IJsbrand de Boer", "IJ.d.B."),
      ("Anne-Marie Jansen", "A.M.J."), ("Élise", "É."),
      ("e\u{301}lise", "e\u{301}."), ("Mila 't Hart", "M.t.H."), ("Hedy d'Ancona", "H.d.A."), ("buurman (Kees)", "b.K."), ("", ""),
      ("?", ""), ("Familie Jansen", "Gezin J."),
    ])
  func initials(name: String, expected: String) { #expect(DutchName.initials(of: name) == expected) }

  @Test(
    "the label that hides a family's name",
    arguments: [
      ("Gezin van den Berg", "Gezin B."), ("Gezin El Amrani", "Gezin E."), ("Gezin 't Hart", "Gezin H."), ("IJzerman", "Gezin IJ."),
      ("gezin ijzerman", "Gezin IJ."), ("van dam", "Gezin D."),
      ("Gezin", "Gezin G."), ("", "Gezin"), ("d'Ancona", "Gezin A."), ("Özdemir", "Gezin Ö."),
    ])
  func label(name: String, expected: String) { #expect(DutchName.label(of: name) == expected) }
}
