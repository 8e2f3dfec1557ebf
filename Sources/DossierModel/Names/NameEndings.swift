/// What may stand right behind a name and leave it one.
struct NameEndings {
  /// Whether the name is an ordinary word too: then fewer words are its compounds.
  let isOrdinary: Bool

  /// How many characters behind the name go with it, and what they make of it; nil where the word goes on as another one ("Milan").
  func ending(of bare: Range<Int>, in folded: FoldedLetters, at end: Int) -> (length: Int, form: NameFinder.Form)? {
    let text = folded.text
    let place = bare.upperBound
    if let length = Self.apostrophe(at: place, in: text) { return (length, .genitive) }
    if WordBounds.ends(at: place, in: text) { return (0, .plain) }
    let rest = String(String.UnicodeScalarView(folded.letters[end...].prefix { $0.properties.isAlphabetic }))
    let length = text[place...].prefix(while: \.isLetter).count
    let last = folded.letters[end - 1]
    if rest == "s", last != "s" { return (length, .genitive) }
    if !isOrdinary, bare.count > 2, Self.isSmallOne(rest, of: last) { return (length, .plain) }
    let tails = isOrdinary ? Self.familyTails : Self.tails
    if tails.contains(rest) { return (0, .compound) }
    if rest.first == "s", tails.contains(String(rest.dropFirst())) { return (1, .compound) }
    return nil
  }

  /// The length of "'s" that ends a word at `place`.
  private static func apostrophe(at place: Int, in text: [Character]) -> Int? {
    guard place + 1 < text.count, text[place].isApostrophe, text[place + 1] == "s" || text[place + 1] == "S",
      place + 2 >= text.count || !text[place + 2].isInWord
    else { return nil }
    return 2
  }

  /// "Milaatje", "Elsje", "Semmetje", "Tommie": the last letter of the name may stand there twice.
  private static func isSmallOne(_ rest: String, of last: Unicode.Scalar) -> Bool {
    if smallEndings.contains(rest) { return true }
    return rest.unicodeScalars.first == last && doubledEndings.contains(String(rest.dropFirst()))
  }

  private static let smallEndings: Set<String> = [
    "je", "tje", "pje", "kje", "etje", "jes", "tjes", "pjes",
  ]
  /// Behind a letter that is doubled: "Mila-atje", "Sem-metje", "Tom-my".
  private static let doubledEndings: Set<String> = ["tje", "etje", "ie", "y", "eke", "tjes", "etjes"]

  private static let familyTails = Set(
    "familie gezin kinderen clan huishouden broers zussen zusjes meisjes jongens".split(separator: " ").map(String.init))

  /// What a compound with a name ends in; a word that ends in something else is another word or another name.
  private static let tails = Set(
    """
    familie gezin kinderen clan huishouden broers zussen zusjes meisjes jongens feest feestje feestdag feestweek dag dagen dagje
    dagboek week weken weekje weekend maand moment momentje momenten tijd tijdje uur uurtje ochtend ochtendje middag middagje avond
    avondje nacht vakantie jaar schooldag schoolweek verjaardag verjaardagsfeest huis huisje kamer kamertje bed bedje tafel tafeltje
    tas tasje boek boekje schrift schriftje map mapje kast kastje kist kistje doos doosje hoek hoekje plek plekje stoel stoeltje bord
    bordje beker bekertje jas jasje pop popje beer beertje knuffel deken fiets fietsje auto tuin plan plannen planning planningen
    lijst lijstje rooster schema agenda kalender kaart kaartje kaarten brief briefje mail mailtje bericht berichtje app appje appgroep
    groep groepje club clubje team kring kant zijde moeder vader ouder ouders mama papa oma opa oom tante broer broertje zus zusje
    kind kindje nicht neef vriend vrienden vriendje vriendin school klas les lesje juf meester mentor coach maatje dokter buur
    buurvrouw gesprek gesprekken gesprekje overleg bezoek bezoekje bezoeken afspraak afspraken verhaal verhalen verslag dossier casus
    zaak zaken kwestie situatie probleem problemen ruzie gedoe crisis traject hulp begeleiding begeleider zorg zorgen foto fotootje
    filmpje video liedje lied muziek spel spelletje speelgoed dans dansje taart taartje cadeau cadeautje koek grap grapje grappen lach
    lachje blik stem gezicht haar kapsel look stijl trui jurk shirt schoenen gevoel vraag vragen antwoord wens wensen droom idee doel
    doelen stap stappen stapje regel regels regeltje manier methode aanpak truc ding dingen dingetje spul spullen spulletjes belletje
    telefoontje rapport toets werkstuk spreekbeurt kus hond kat poes konijn achtig fan liefde proof vrij loos gek moe stuk effect type
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
