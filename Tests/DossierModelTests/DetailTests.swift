import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("Contact details and numbers are pointed out")
struct DetailTests {
  private func found(_ text: String) -> [String] {
    let reflection: JSON = ["visit": "2026-11-20", "learned": .string(text)]
    return Sharing.recognisable(in: reflection, dossier: ["gezin": ["name": "Gezin Bakker", "members": [["name": "Mila"]]]]).details.map {
      "\($0.kind.rawValue): \($0.text)"
    }
  }

  @Test("A text may end in a name and a blank", arguments: ["Op 3 mei. Bram ", "Woont in: Dorp ", "Bel 0612345678 of Laan van "])
  func blankAtTheEnd(text: String) {
    #expect(found(text) == found(text + "."))
  }

  @Test(
    "of every sort, however they are written",
    arguments: [
      ("Bel moeder op 06-12345678.", "phone: 06-12345678"), ("06 12 34 56 78 is van oma", "phone: 06 12 34 56 78"),
      ("0612345678", "phone: 0612345678"),
      ("tel. 020-123 45 67", "phone: 020-123 45 67"), ("(0113) 12 34 56", "phone: (0113) 12 34 56"),
      ("+31 6 12345678", "phone: +31 6 12345678"),
      ("+31(0)6-12345678", "phone: +31(0)6-12345678"), ("0031612345678", "phone: 0031612345678"),
      ("06.12.34.56.78", "phone: 06.12.34.56.78"),
      ("+48 123 456 789 van tante", "phone: +48 123 456 789"), ("Bel 12 34 56 78", "phone: 12 34 56 78"),
      ("06/12345678", "phone: 06/12345678"),
      ("Mail linda.bakker@example.nl.", "email: linda.bakker@example.nl"), ("MILA@SCHOOL.NL", "email: MILA@SCHOOL.NL"),
      ("Zie www.mila.nl/foto's", "link: www.mila.nl/foto's"), ("https://x.example/a?b=1)", "link: https://x.example/a?b=1"),
      ("op facebook.com/mila.b", "link: facebook.com/mila.b"), ("bakkerij-bakker.nl,", "link: bakkerij-bakker.nl"),
      ("Ze heet @mila_b daar", "account: @mila_b"), ("instagram: milab", "account: milab"), ("snap is mila.b", "account: mila.b"),
      ("mila_2014 online", "account: mila_2014"),
      ("Zij wonen Dorpsstraat 12a.", "address: Dorpsstraat 12a"),
      ("aan de Burgemeester de Vlugtlaan 123-2", "address: Burgemeester de Vlugtlaan 123-2"),
      ("Laan van de Vrede 3 bis", "address: Laan van de Vrede 3 bis"), ("woont op De Meent 5", "address: De Meent 5"),
      ("Kerkstr. 8", "address: Kerkstr. 8"),
      ("Postbus 123", "address: Postbus 123"), ("dorpsstraat 12", "address: dorpsstraat 12"),
      ("Bakkerstraat nr. 4", "address: Bakkerstraat nr. 4"),
      ("1234 AB", "postcode: 1234 AB"), ("1234ab in Utrecht", "postcode: 1234ab"), ("huisnummer 14", "houseNumber: huisnummer 14"),
      ("Ze wonen op nummer 14b.", "houseNumber: nummer 14b"), ("BSN 123456782", "citizenNumber: 123456782"),
      ("123456782", "citizenNumber: 123456782"),
      ("1234.56.782", "citizenNumber: 1234.56.782"), ("123 456 782", "citizenNumber: 123 456 782"),
      ("bsn: 123456789", "citizenNumber: 123456789"),
      ("NL91ABNA0417164300", "bankAccount: NL91ABNA0417164300"),
      ("nl91 abna 0417 1643 00 is van haar", "bankAccount: nl91 abna 0417 1643 00"),
      ("BE68 5390 0754 7034", "bankAccount: BE68 5390 0754 7034"), ("auto 12-ABC-3", "plate: 12-ABC-3"),
      ("een rode AB-12-CD", "plate: AB-12-CD"),
      ("kenteken AB123C", "plate: AB123C"), ("Geboren 3-3-2014", "birthDate: 3-3-2014"), ("geb. 03/03/14", "birthDate: 03/03/14"),
      ("geboortedatum: 3 maart 2014", "birthDate: 3 maart 2014"), ("Mila (12-03-2014)", "birthDate: 12-03-2014"),
      ("jarig op 3 maart", "birthDate: 3 maart"),
      ("op 2014-03-03 geboren", "birthDate: 2014-03-03"), ("dossiernummer 2026-0012", "caseNumber: 2026-0012"),
      ("cliëntnr. 12345", "caseNumber: 12345"),
      ("zaaknummer: Z/26/0012", "caseNumber: Z/26/0012"), ("kenmerk J-2024-0012", "caseNumber: J-2024-0012"),
      ("in 4711999 staat het", "number: 4711999"),
      ("ZK-12345 ligt er", "number: ZK-12345"), ("Nummer 0612345678", "phone: 0612345678"),
    ])
  func sorts(text: String, expected: String) { #expect(found(text) == [expected]) }

  @Test(
    "what is none of them is left alone",
    arguments: [
      "Op 20-11-2026 om 15:30 was ik er.", "Op 3 maart en 4 april 2026.", "In 2019 is hij verhuisd, in 2020 of 2021 weer.",
      "Mila 12, Sem 8 en 3 vriendjes.",
      "Van 4 naar 6 op de schaal, stap 2 van 10.", "€ 1234567 of 250000 euro.", "Onderweg 10 minuten, daarna 3 keer.",
      "Groep 8, week 12, groep8 en week12.",
      "Ging weg 2 dagen.", "Zo ging het.De juf belde.", "1500 kg en 1200 ml.", "Ze kwam ±5 keer, 1 op de 2.", "24/7 en 50/50, 1-2-3.",
      "Jeugdwet 2.3, artikel 7.1.1",
      "Doel 1: meer rust. Doel 2: slapen.", "Op het schoolplein 2 kinderen.", "Nummer 1 is slapen.", "Wij/zij en moeder-kind.",
    ])
  func calm(text: String) { #expect(found(text) == []) }

  @Test("each once, in order, and none inside another; a name in an address is a part of it")
  func whole() {
    #expect(found("06-12345678 en mila@x.nl, 06-12345678") == ["phone: 06-12345678", "email: mila@x.nl"])
    let reflection: JSON = ["learned": "Mila: mila@x.nl"]
    let found = Sharing.recognisable(in: reflection, dossier: ["gezin": ["members": [["name": "Mila"]]]])
    let copy = Sharing.copy(
      of: reflection, replacing: found.replacements(byRole: false), leavingOut: [], shared: Instant(seconds: 0, offset: 0))
    #expect(copy["learned"] == "M.: mila@x.nl")
  }
}
