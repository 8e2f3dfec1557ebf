import Testing

@testable import Reflectiekader

/// What is found in a text: the words as they stand there.
private func found(_ text: String) -> [String] {
  Lexicon.builtIn.hits(in: text).map { String(text[$0.range]) }
}

/// The text with every hit replaced that the key can replace.
private func replaced(_ text: String) -> String {
  var result = text
  for swap in Lexicon.builtIn.hits(in: text).compactMap(\.swap).reversed() { result.replaceSubrange(swap.range, with: swap.text) }
  return result
}

@Suite("What stands beside a word of the lexicon counts")
struct LexiconNeighboursTests {
  @Test(
    "An adjective is found with its noun",
    arguments: [
      "externaliserend gedrag", "systeemgerichte aanpak", "ambulante traject", "disfunctioneel gezin", "sociaal-emotionele ontwikkeling",
      "somatische klachten", "residentiële setting", "psychosociale problematiek", "outreachend werken", "traumagerelateerde klachten",
      "grensoverschrijdend gedrag", "comorbide klachten",
    ])
  func withNoun(_ words: String) {
    #expect(found("Er is \(words), zei ze.") == [words])
  }

  @Test("The ordinary words go around the noun, or before it")
  func aroundNoun() {
    #expect(replaced("Hij heeft somatische klachten.") == "Hij heeft klachten van het lijf.")
    #expect(replaced("Zijn externaliserende gedrag en oppositionele houding") == "Zijn drukke of boze gedrag en oppositionele houding")
    #expect(replaced("Zij is geagiteerd en hij somatisch.") == "Zij is onrustig en hij somatisch.")
  }

  @Test("An adjective takes no noun over a mark, and no other word")
  func withoutNoun() {
    #expect(found("Hij was oppositioneel, gedrag van vroeger") == ["oppositioneel"])
    #expect(found("een ambulante meneer") == ["ambulante"])
  }

  @Test("A half word goes along with the whole one that lends it its end")
  func halves() {
    #expect(found("de drang- en dwangmaatregelen") == ["drang- en dwangmaatregelen"])
    #expect(found("eet- of slaapproblematiek") == ["eet- of slaapproblematiek"])
    #expect(replaced("Zij heeft eet- of slaapproblematiek.") == "Zij heeft problemen met eten of slapen.")
    #expect(found("de was- en de dwangmaatregelen") == ["dwangmaatregelen"])
    #expect(found("thuis - en dwangmaatregelen") == ["dwangmaatregelen"])
  }

  @Test(
    "A word is left alone where its neighbours make it ordinary",
    arguments: [
      "De trein reed vandaag een ander traject.", "Ze gaat met de trein, en op dat traject is vaak vertraging.",
      "een weerstand in zijn radio",
      "De plank had te weinig draagkracht.", "Zij had de regie van het toneelstuk.", "De eigen regie van het gezin groeit.",
      "Hij startte de brommer op.", "We stemden de radio af.", "De cursus start op maandag.", "De machine functioneert weer.",
      "De behandeling bij de tandarts deed pijn.", "Er staan sparren in de tuin.", "Het plan van aanpak hangt op de koelkast.",
      "Zij keek gericht en had het net ingericht.", "Zij behandelde hem goed.", "De gemeente behandelt de aanvraag.",
      "Opa behandelt haar als een prinses.", "De dokter behandelde de wond.", "De behandelend arts belde.", "Vader is regisseur.",
      "De filmregisseur kwam.",
    ])
  func innocent(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(
    "The same word is found where they do not",
    arguments: [
      ("Het traject is gestopt en de trein kwam. Nu een nieuw traject.", "traject"), ("Hij zat in de weerstand.", "in de weerstand"),
      ("De draagkracht van oma is klein.", "draagkracht"), ("Hij wil de regie.", "regie"),
      ("Zij startte de hulp vorige week op.", "startte de hulp vorige week op"),
      ("We stemmen dat met school af.", "stemmen dat met school af"),
      ("Hij functioneert niet op school.", "functioneert"), ("de gezinsregisseur", "gezinsregisseur"),
      ("Wij behandelen mensen niet.", "behandelen"), ("Zij wordt daar behandeld.", "behandeld"),
    ])
  func notInnocent(_ text: String, _ word: String) {
    #expect(found(text).last == word)
  }

  @Test("A verb is found in all its forms, together and apart, and so are its ordinary words")
  func verbs() {
    #expect(replaced("We koppelen het terug.") == "We vertellen het.")
    #expect(replaced("Ze zegt dat zij het signaleert.") == "Ze zegt dat zij het merkt.")
    // What stands apart may be a word of its own, and so is only told of.
    for sentence in ["Zij regelden de hulp in.", "We stemmen het af.", "Moeder bagatelliseert de ruzies."] {
      #expect(replaced(sentence) == sentence && !found(sentence).isEmpty, "\(sentence)")
    }
  }

  @Test("A long word with a first part of the trade is found, and only told of")
  func firstParts() {
    #expect(replaced("een begeleidingsstijl en een jeugdhulpkantoor") == "een begeleidingsstijl en een jeugdhulpkantoor")
    #expect(found("gedragsverandering, hechtingsfase, zorgtraject, traumasensitief, cultuursensitieve").count == 5)
  }
}

@Suite("The tables of the lexicon")
struct LexiconTablesTests {
  @Test("Every row of the tables is an entry: none is malformed, none stands twice")
  func rows() {
    let heads = LexiconThemes.tables.flatMap { $0.split(separator: "\n") }.filter { !$0.hasPrefix(" ") }
    #expect(heads.count == Lexicon.builtIn.entries.count)
    #expect(heads.count >= 900)
  }

  @Test("What has ordinary neighbours is an entry")
  func neighbours() {
    let ids = Set(Lexicon.builtIn.entries.map(\.id))
    for id in InnocentWords.neighbours.keys { #expect(ids.contains(id), "\(id)") }
  }
}
