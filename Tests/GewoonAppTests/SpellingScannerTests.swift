import Basics
import DossierModel
import StrictJSON
import Testing

@testable import GewoonApp

@Suite("Words as a dictionary is asked about them")
struct SpellingScannerTests {
  private func words(_ text: String) -> [String] { SpellingScanner.places(in: text).map(\.word.letters) }

  /// What is unknown of a text to who knows these words.
  private func unknown(_ text: String, knowing known: Set<String> = [], names: JSON = .null, others: [String] = []) -> [String] {
    let request = SpellingRequest(
      id: "1", words: SpellingScanner.places(in: text).map(\.word), names: NameWords(dossier: names, others: others), others: [])
    guard case .checked(_, let unknown) = request.unknown(by: { known.contains($0) || known.contains($0.lowercased()) }) else { return [] }
    return unknown.map(\.letters)
  }

  @Test(
    "ij is two letters, however it was typed; accents have one form, and so have apostrophes",
    arguments: [
      ("prijs, zijn bij IJsland ijs", ["prijs", "zijn", "bij", "IJsland", "ijs"]), ("prĳs Ĳsland", ["prijs", "IJsland"]),
      ("gee\u{308}rfd café één", ["geërfd", "café", "één"]), ("foto’s foto's zo`n", ["foto's", "foto's", "zo'n"]),
      ("auto\u{2011}ongeluk", ["auto-ongeluk"]),
    ])
  func forms(text: String, expected: [String]) {
    #expect(words(text).map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test(
    "What stands around a word is no part of it",
    arguments: [
      ("'s ochtends", ["ochtends"]), ("‘gewoon’ (praten), “zei” moeder…", ["gewoon", "praten", "zei", "moeder"]),
      ("jeugd- en wijkteam", ["jeugd", "en", "wijkteam"]), ("ouder/kind", ["ouder", "kind"]), ("Hans' fiets", ["Hans", "fiets"]),
      ("Klaar.Verder", ["Klaar", "Verder"]), ("ja–nee", ["ja", "nee"]), ("\n  \t", []),
    ])
  func edges(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(
    "Numbers, single letters, addresses and other scripts are not asked about",
    arguments: [
      "06-12345678", "4-jarige", "1e 2x MP3", "a b 't 'n", "sanne@wijkteam.nl", "mail:a.b@c.org,", "https://www.vng.nl/iets?x=1",
      "www.vng.nl",
      "vng.nl", "rijksoverheid.nl/jeugd.", "мама أم 妈妈", "👨‍👩‍👧 🙂",
    ])
  func noWords(text: String) { #expect(words(text).isEmpty, "\(words(text))") }

  @Test("A place is the bytes of the word, whatever stands before it")
  func places() {
    let text = "“Één” 👨‍👩‍👧 gee\u{308}rfd."
    let bytes = Array(text.utf8)
    let found = SpellingScanner.places(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["Één", "gee\u{308}rfd"])
  }

  @Test(
    "A word counts as known with its full stop, by its parts, and with the sound that binds it to what is left out",
    arguments: [
      ("bijvb. daar", ["bijvb.", "daar"]), ("school-thuis", ["school", "thuis"]), ("gezins- en jeugdhulp", ["gezin", "en", "jeugdhulp"]),
      ("gezins-hulp", ["gezin", "hulp"]), ("MOEDER", ["moeder"]),
    ])
  func known(text: String, words: [String]) { #expect(unknown(text, knowing: Set(words)).isEmpty) }

  @Test("A capital at the start, or all through, changes nothing; a part that is unknown makes the whole unknown")
  func unknownOnes() {
    #expect(unknown("Thuiss thuiss schol-thuis", knowing: ["thuis", "school"]) == ["Thuiss", "thuiss", "schol-thuis"])
    #expect(unknown("gezins", knowing: ["gezin"]) == ["gezins"])
  }

  @Test(
    "The words of the work are known",
    arguments: [
      "wijkteam netwerkberaad gezinsplan ecogram mantelzorger normaliseren jeugdzorg meldcode nabespreking Demedicaliseren",
      "GGZ ggz cjg UWV ots", "Eén d'r app'je", "ECOGRAM",
    ])
  func work(text: String) { #expect(unknown(text).isEmpty, "\(unknown(text))") }

  @Test("Names of the gezin, its people, the team and often heard first names are known, as somebody's own too")
  func names() {
    let dossier: JSON = [
      "gezin": [
        "name": "Gezin Yılmaz-El Amrani", "members": [["id": "01JDQ1B00000000000000000A1", "name": "Nadïra", "nickname": "Naadje"]],
      ],
      "network": ["people": [["id": "01JDQ1B00000000000000000A2", "name": "VV Noordster"]]],
    ]
    #expect(
      unknown(
        "Yılmaz Yilmaz Amrani Nadïra Nadira's Naadjes Noordster Roelofsen’s Fatima", names: dossier, others: ["Joost Roelofsen"]
      ).isEmpty)
    #expect(unknown("Qwertia fatima", names: dossier) == ["Qwertia", "fatima"])
  }
}
