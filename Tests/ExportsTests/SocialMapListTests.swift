import DossierModel
import Testing

@testable import Exports

@Suite("The sociale kaart as a list")
struct SocialMapListTests {
  private func names(_ list: SocialMapList?) -> [String] { list?.places.map { $0[.name] } ?? [] }

  @Test("Semicolons, commas and tabs are all understood, with headings in any order and spelling", arguments: [";", ",", "\t"])
  func separators(separator: String) throws {
    let rows = [["TELEFOON", "naam", "Waarvoor", "Postcode"], ["020 1", "De Brug", "koffie", "1000 AA"], ["", "Speeltuin", "", ""]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let list = try #require(SocialMapList(Array(text.utf8)))
    #expect(names(list) == ["De Brug", "Speeltuin"] && list.problems.isEmpty)
    #expect(list.places[0][.phone] == "020 1" && list.places[0][.for] == "koffie")
  }

  @Test("The letters of Excel come in as they were: Windows, UTF-8 with a mark, and UTF-16")
  func letters() {
    let text = "Naam;Waarvoor\r\nCafé “Zoë”;vijf € per keer\r\n"
    let apart: [Unicode.Scalar: UInt8] = ["“": 0x93, "”": 0x94, "€": 0x80]
    let windows = text.unicodeScalars.map { apart[$0] ?? UInt8($0.value) }
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [windows, [0xEF, 0xBB, 0xBF] + Array(text.utf8), wide, Array(text.utf8)] {
      let list = SocialMapList(bytes)
      #expect(names(list) == ["Café “Zoë”"])
      #expect(list?.places.first?[.for] == "vijf € per keer")
    }
  }

  @Test("Quotes hold separators, quotes and more lines; what tells Excel the separator is passed over, and lines are counted as they stand")
  func quotes() throws {
    let text = "sep=;\r\nNaam;Meer\r\n\"De \"\"Brug\"\"; oost\";\"ma\r\ndi\"\r\n;leeg\r\nSpeeltuin;\r\n"
    let list = try #require(SocialMapList(Array(text.utf8)))
    #expect(names(list) == ["De \"Brug\"; oost", "Speeltuin"])
    #expect(list.places[0][.more] == "ma\r\ndi")
    #expect(list.problems == [.noName(line: 5)])
  }

  @Test("Every bad line is named by its number, and the others come in")
  func badLines() throws {
    let text = "Naam;Waarvoor\nDe Brug;koffie\n;sport\nde brug;thee\nA;b;c\n\nGoed;ja\n\"open;nee\nweg;ja\n"
    let list = try #require(SocialMapList(Array(text.utf8)))
    #expect(names(list) == ["De Brug", "Goed"])
    #expect(
      Set(list.problems.map { $0.sentence(.nl) }) == [
        "regel 3 heeft geen naam", "regel 4: “de brug” staat er twee keer in", "regel 5 heeft te veel vakken",
        "regel 8 heeft een aanhalingsteken te weinig",
      ])
  }

  @Test(
    "Without a column for the name it is no list of places", arguments: ["", "Telefoon;Waarvoor\n1;2\n", "\u{0}\u{1}", "{\"naam\": 1}"])
  func noList(text: String) { #expect(SocialMapList(Array(text.utf8)) == nil) }

  @Test("What goes out comes in again the same, formulas and all")
  func roundTrip() throws {
    var place = SocialPlace()
    place[.name] = "=Brug; \"oost\""
    place[.phone] = "+31 20 555 01 23"
    place[.more] = "Vraag naar An.\nMaandag dicht."
    let text = SocialMapList.write([place])
    #expect(text.hasPrefix("\u{FEFF}Naam;Waarvoor;Telefoon;Meer\r\n"))
    let back = try #require(SocialMapList(Array(text.utf8)))
    #expect(back.problems.isEmpty && back.places.count == 1)
    #expect(back.places[0][.phone] == "+31 20 555 01 23")
    #expect(back.places[0][.name] == "=Brug; \"oost\"")
  }
}
