import Reflectiekader
import Testing

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

@Suite("The lexicon finds words that keep people at a distance")
struct LexiconMatchingTests {
  @Test(
    "A word in all its forms",
    arguments: [
      "cliënt", "client", "cliënten", "CLIËNTEN", "clie\u{308}nten", "trajectje", "trajecten", "stoornissen", "gezinssystemen",
      "psychosociale", "problematische", "signaleert", "signaleerde", "signaleerden", "gesignaleerd", "gesignaleerde", "geëscaleerd",
      "opgeschaald", "afschalen", "gemonitord", "getriageerd", "LVB'er", "LVB’ers", "lvb", "pgb's", "gedragsproblemen", "zelfredzaamheid",
      "uithuisplaatsingen", "geparticipeerd", "cognitieve", "interventies", "gediagnosticeerd", "casussen", "casu\u{AD}sregie",
    ])
  func inflected(_ word: String) {
    #expect(found(word) == [word])
    #expect(found("Er was \(word), zei ze.") == [word])
  }

  @Test(
    "A compound, whole",
    arguments: [
      "multiproblemgezin", "multiprobleemgezinnen", "multi-probleem gezin", "Multi-probleemgezin", "hechtingsproblematiek",
      "verlatingsproblematiek", "taalontwikkelingsstoornis", "weerbaarheidstraject", "zorgtrajecten", "casusbesprekingen",
      "cliëntenraad", "diagnosegesprek", "intakegesprek", "hulpverleningsverslag", "ADHD-kind", "ADHD-medicatie", "ouder-kindinteractie",
      "interventieplan", "traumaverwerking", "copingstijlen",
    ])
  func compounds(_ word: String) {
    #expect(found("Zo heet dat: \(word).") == [word])
  }

  @Test(
    "Terms of more words",
    arguments: [
      "niet leerbaar", "licht verstandelijk beperkt", "licht verstandelijk beperkte", "uit huis plaatsing", "warme overdracht",
      "in het kader van",
      "plan van handelen", "no show", "evidence based", "m.b.t.", "i.h.k.v.", "één gezin één plan",
    ])
  func terms(_ words: String) {
    #expect(found("Het gaat \(words) hier") == [words])
  }

  @Test("A term runs over one line end, not over a mark or an empty line")
  func termOverLines() {
    #expect(found("een warme\noverdracht") == ["warme\noverdracht"])
    #expect(found("een warme\r\noverdracht") == ["warme\r\noverdracht"])
    #expect(found("een warme\n\noverdracht") == [])
    #expect(found("lekker warme, overdracht") == [])
  }

  @Test(
    "Nothing inside other words",
    arguments: [
      "gastraject", "treintraject", "klasse", "Casusplein", "adder", "oddity", "clientèle", "hij zat", "schaal op tafel", "hechtingen",
      "tien tos",
      "trajectcontrole", "de schalen op", "snelheidsbeperking", "tot haar beschikking", "pedagogisch medewerker", "voorzichtig",
      "casusplein", "storing", "monitor", "traumahelikopter",
    ])
  func insideOthers(_ text: String) {
    #expect(found("Zie \(text).") == [])
  }

  @Test("Text between quotes is left alone, whichever quotes these are")
  func quotes() {
    for (open, close) in [("\"", "\""), ("“", "”"), ("„", "”"), ("„", "“"), ("«", "»"), ("”", "”"), ("‘", "’"), ("‚", "’"), ("‚", "‘")] {
      #expect(found("Ze zei: \(open)die casus met ADHD\(close) en dat traject.") == ["traject"])
    }
  }

  @Test("A quote that stays open runs to the end of its line and no further")
  func openQuote() {
    #expect(found("Een traject \"met een casus\nen een casus") == ["traject", "casus"])
    #expect(found("„een casus\r\neen casus") == ["casus"])
    #expect(found("\"casus\" casus \"casus") == ["casus"])
  }

  @Test("Apostrophes are no quotes")
  func apostrophes() {
    #expect(found("'s Avonds over 'de casus' gepraat") == ["casus"])
    #expect(found("foto’s van ’s avonds, ‘s middags en de casus") == ["casus"])
    #expect(found("‘zo’n casus van foto’s’ en een casus") == ["casus"])
    #expect(found("‘een casus zonder eind") == ["casus"])
  }

  @Test("A term does not run through a quote")
  func quoteBetween() {
    #expect(found("een warme \"en snelle\" overdracht") == [])
  }

  @Test("Of two that overlap the longer is found, once")
  func longest() {
    #expect(found("een licht verstandelijke beperking") == ["licht verstandelijke beperking"])
    #expect(found("complexe problematiek") == ["complexe problematiek"])
  }

  @Test("A verb that is taken apart is found with what stands between, and put back around it")
  func separable() {
    #expect(replaced("Zij schaalde de hulp vorige week af.") == "Zij maakte de hulp vorige week lichter.")
    #expect(replaced("We koppelen het terug en wachten af.") == "We vertellen het en wachten af.")
    #expect(replaced("We brachten alles in kaart.") == "We bekeken alles.")
    #expect(found("Zij schaalt de hulp, nu het beter gaat, af") == [])
    #expect(found("Ze droogde de schalen van oma af.") == [])
  }

  @Test("The ordinary words take the number, the time and the capital of what stood there")
  func shapes() {
    #expect(replaced("Cliënten en een cliënt.") == "Mensen en een persoon.")
    #expect(replaced("Hij signaleerde het, ik signaleer niets.") == "Hij merkte het, ik merk niets.")
    #expect(replaced("Cliënten in drie casussen") == "Mensen in drie gezinnen")
    #expect(replaced("Eet- en slaapproblematiek.") == "Problemen met eten en slapen.")
    #expect(
      Lexicon.builtIn.hits(in: "niet coöperatief, wilsonbekwaam").map(\.words.first) == [
        nil, "niet in staat om zelf te beslissen",
      ])
    #expect(replaced("Dat is uit de Wmo betaald.") == "Dat is uit de Wmo betaald.")
    #expect(
      replaced("Hij heeft LVB. LVB zegt niets.") == "Hij heeft moeite met leren en begrijpen. Moeite met leren en begrijpen zegt niets.")
  }

  @Test("Letters that are another word in small letters count in capitals only")
  func capitals() {
    #expect(found("In het ZAT zat de GI") == ["ZAT", "GI"])
    #expect(found("add, ptss en ots") == ["add", "ptss", "ots"])
  }

  @Test("Ordinary sentences get no hint", arguments: KitchenTable.sentences + KitchenTable.more)
  func kitchenTable(_ sentence: String) {
    #expect(found(sentence) == [])
  }

  @Test("There are three hundred ordinary sentences, each once")
  func threeHundred() {
    let all = KitchenTable.sentences + KitchenTable.more
    #expect(all.count >= 300 && Set(all).count == all.count)
  }
}
