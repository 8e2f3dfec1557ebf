import Basics
import Testing
import Wording

@Suite("One line for somebody on the map")
struct PersonLineTests {
  static let said: [(line: String, said: String)] = [
    ("Oma Ria, familie, heel dichtbij, praktisch", "Oma Ria · familie · heel dichtbij · geeft praktische hulp"),
    ("Oma Ria", "Oma Ria · familie"),
    ("oma ria heel dichtbij", "Oma Ria · familie · heel dichtbij"),
    ("oma ria heel dichtbij helpt praktisch", "Oma Ria · familie · heel dichtbij · geeft praktische hulp"),
    ("Yas, vriendin, dichtbij", "Yas · vriendin · vrienden · dichtbij"),
    ("Tante Bea, 1, gezelschap en advies", "Tante Bea · familie · heel dichtbij · geeft gezelschap en advies"),
    ("Buurvrouw An, 2, sterk", "Buurvrouw An · buurt · dichtbij · sterke band"),
    ("Buurman Ali, dun, spanning", "Buurman Ali · buurt · dunne band · spanning"),
    ("Juf Els", "Juf Els · school en opvang"),
    ("Dokter Vos", "Dokter Vos · hulpverleners"),
    ("Huisarts Bakker, verder weg", "Huisarts Bakker · hulpverleners · verder weg"),
    ("trainer Kees", "trainer Kees · werk, club en geloof"),
    ("Ria, oma van moederskant, familie", "Ria · oma van moederskant · familie"),
    ("Jan, buurman van nummer 12, elke week", "Jan · buurman van nummer 12 · buurt · elke week"),
    ("Piet, hulpverleners, nu niet", "Piet · hulpverleners · nu niet"),
    ("Bo, werk, club en geloof, dichtbij", "Bo · werk, club en geloof · dichtbij"),
    ("VV Noord, plek, club", "VV Noord · plek · werk, club en geloof"),
    ("Buurthuis De Schakel", "Buurthuis De Schakel · plek · buurt"),
    ("Erik, vader, nu niet", "Erik · vader · nu niet"),
    ("Noor, uit de buurt", "Noor · buurt"),
    ("Noor, luisterend oor, elke dag", "Noor · geeft een luisterend oor · elke dag"),
    ("Oma Ria, school", "Oma Ria · school en opvang"),
    ("Zoë, vrienden, heel dichtbij", "Zoë · vrienden · heel dichtbij"),
    ("ömer", "Ömer"),
    ("Grandma Ria, family, very near, practical", "Grandma Ria · familie · heel dichtbij · geeft praktische hulp"),
    ("Yas, friends, near, listening", "Yas · vrienden · dichtbij · geeft een luisterend oor"),
  ]

  @Test("what the words say is said back", arguments: said)
  func understood(line: String, said: String) { #expect(PersonLine(line).words(.nl) == said) }

  static let names: [(line: String, name: String, note: String)] = [
    // A name is never eaten.
    ("Jan Sterk", "Jan Sterk", ""), ("Vera Vrijdag", "Vera Vrijdag", ""), ("Wo", "Wo", ""), ("Familie Jansen", "Familie Jansen", ""),
    ("Openbare school", "Openbare school", ""), ("Vriendin van school", "Vriendin van school", ""), ("Groep 3", "Groep 3", ""),
    ("familie", "Familie", ""), ("Praktisch", "Praktisch", ""), ("Bea Advies", "Bea Advies", ""), ("Werk", "Werk", ""),
    ("buurvrouw van hiernaast", "Buurvrouw van hiernaast", ""), ("De Haan", "De Haan", ""), ("Piet, Klaas", "Piet", "Klaas"),
    ("Els niet dichtbij", "Els niet dichtbij", ""), ("Ria zonder spanning", "Ria zonder spanning", ""),
    // What is not understood stays.
    ("Ria, oma, zingt graag", "Ria", "zingt graag"), ("Ria, niet dichtbij", "Ria", "niet dichtbij"),
    ("Ria, heel dichtbij, verder weg", "Ria", "verder weg"), ("Ria, 5", "Ria", "5"), ("Ria, Tante Bea", "Ria", "Tante Bea"),
    ("Ria, woont in de buurt, familie", "Ria", "woont in de buurt"), ("  , ,Ria , ", "Ria", ""), ("", "", ""), (" ,", "", ""),
    ("Ria, dichtbij en vrolijk", "Ria", "dichtbij en vrolijk"), ("Anne-Fleur, 06 12345678", "Anne-Fleur", "06 12345678"),
  ]

  @Test("a name is never eaten, and what is not understood stays", arguments: names)
  func kept(line: String, name: String, note: String) {
    let read = PersonLine(line)
    #expect(read.name == name)
    #expect(read.note == note)
  }

  @Test("a title stays in the name and is the role too; a title alone is the name")
  func roles() {
    #expect(PersonLine("Oma Ria").role == "oma")
    #expect(PersonLine("Oma").role == "")
    #expect(PersonLine("Ria, Oma").role == "oma")
    #expect(PersonLine("Juf Els, juf van Mila").role == "juf van Mila")
    #expect(PersonLine("School").isPlace && PersonLine("School").sector == "school")
  }

  @Test("every part that was understood stands where it is said to stand")
  func ranges() {
    let line = "Oma Ria, zingt graag, heel dichtbij, praktisch"
    #expect(PersonLine(line).understood.map { String(line[$0]) } == ["heel dichtbij", "praktisch"])
    let other = "oma ria heel dichtbij"
    #expect(PersonLine(other).understood.map { String(other[$0]) } == ["heel dichtbij"])
  }

  @Test("in English the words are English")
  func english() {
    #expect(
      PersonLine("Oma Ria, familie, heel dichtbij, praktisch, zingt").words(.en)
        == "Oma Ria · family · very near · gives practical help · note: zingt")
  }
}
