/// The nouns with which ordinary words begin, and the small words that stand before them.
enum PlainNouns {
  /// The features of a noun; nil for any other word.
  static func features(of word: String) -> NounFeatures? { known[word] }

  /// Whether a noun can be followed by `word`, which belongs to it then: "hulp bij het opvoeden". An infinitive does not: "uren opschrijven".
  static let afterNoun: Set = [
    "van", "met", "voor", "over", "bij", "op", "in", "aan", "door", "naar", "om", "die", "dat", "waar", "waarin", "tussen", "thuis",
    "erbij",
    "tegelijk", "zonder", "na", "tot", "tegen", "of", "nu", "overdag", "uit", "rond", "onder",
  ]

  /// How much there is of it: nothing stands before these.
  static let amounts: Set = ["veel", "weinig", "meer", "minder"]

  /// Adjectives without -e and with it.
  static let adjectives = [
    "goed": "goede", "eerste": "eerste", "naar": "nare", "kort": "korte", "lang": "lange", "moeilijk": "moeilijke", "vast": "vaste",
    "veilig": "veilige", "nieuw": "nieuwe", "groot": "grote", "gewoon": "gewone", "heftig": "heftige", "lastig": "lastige",
    "zwaar": "zware", "eigen": "eigen", "extra": "extra", "psychisch": "psychische", "gevaarlijk": "gevaarlijke", "erger": "ergere",
    "plotseling": "plotselinge", "snel": "snelle", "klein": "kleine", "ander": "andere", "grootst": "grootste", "vertrouwd": "vertrouwde",
    "warm": "warme", "laatste": "laatste", "lichter": "lichtere", "open": "open",
  ]

  /// All adjectives in both shapes.
  static let allAdjectives = Set(adjectives.keys).union(adjectives.values).subtracting(["naar"])

  /// What can stand behind *is*, by how it begins.
  static let predicates: Set = [
    "moe", "bereid", "onzeker", "somber", "druk", "snel", "open", "sterk", "handig", "gewoon", "klaar", "vastgelopen", "warm", "stil",
    "boos",
    "bang", "onrustig", "gevoelig", "heel", "goed", "rustig", "alleen", "duidelijk", "gewend", "langzaam", "sterker", "geldig", "vast",
    "gevaarlijk", "nog", "even", "passend", "trots", "dol", "zeker", "diep", "bezorgd", "vrij", "eerlijk", "gespannen",
  ]

  /// Infinitives that make something one does of what begins like something one is.
  static let infinitives: Set = [
    "zijn", "worden", "raken", "houden", "maken", "doen", "komen", "gaan", "blijven", "bewaren", "leren", "opvoeden", "praten", "wachten",
    "duren", "kijken", "wonen", "willen", "werken", "zeggen", "voelen", "zien", "horen", "geven", "bekijken", "hebben",
  ]

  private static let known: [String: NounFeatures] = {
    var known: [String: NounFeatures] = [:]
    for (table, gender) in [(deTable, NounFeatures.Gender.de), (hetTable, .het)] {
      for piece in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let shapes = piece.cut(at: "/").map(String.init)
        guard let first = shapes.first else { continue }
        known[first.replacing("-", with: "")] = NounFeatures(gender: gender, number: .singular, isCounted: !first.hasSuffix("-"))
        if shapes.count == 2 { known[shapes[1]] = NounFeatures(gender: gender, number: .plural) }
      }
    }
    for piece in pluralTable.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      known[String(piece)] = NounFeatures(gender: nil, number: .plural)
    }
    return known
  }()

  /// One of it, and more; with a hyphen what is not counted.
  private static let deTable = """
    aandoening/aandoeningen aantekening/aantekeningen aanvraag/aanvragen afdeling/afdelingen afspraak/afspraken band/banden
    belofte/beloften begeleider/begeleiders brief/brieven breuk/breuken code/codes dag/dagen dokter/dokters eigenschap/eigenschappen
    eis/eisen ervaring/ervaringen familie/families gebeurtenis/gebeurtenissen gedachte/gedachten gevangenis/gevangenissen
    gevangenisstraf/gevangenisstraffen grens/grenzen groep/groepen houding/houdingen hulpverlener/hulpverleners jongere/jongeren
    kaart/kaarten kamer/kamers kans/kansen kant/kanten keer keuze/keuzes klacht/klachten kliniek/klinieken lening/leningen les/lessen
    lijst/lijsten manier/manieren melding/meldingen moeder/moeders oplossing/oplossingen ouder/ouders plek/plekken psycholoog/psychologen
    reden/redenen regel/regels regeling/regelingen relatie/relaties scheiding/scheidingen school/scholen schuld/schulden
    situatie/situaties straf/straffen taak/taken tekening/tekeningen terugblik/terugblikken uitkering/uitkeringen vraag/vragen
    vragenlijst/vragenlijsten verklaring/verklaringen verandering/veranderingen wet/wetten zaak/zaken zorg/zorgen som/sommen blik/blikken
    invullijst/invullijsten uitslag/uitslagen buurt/buurten balie/balies mens/mensen persoon/personen soort/soorten opname/opnames
    contactpersoon/contactpersonen cursus/cursussen organisatie/organisaties verhuizing/verhuizingen volwassene/volwassenen bekende/bekenden avond/avonden week/weken
    hulp- angst- boosheid- drukte- haast- handigheid- kennis- kracht- last- moeite- onrust- onzekerheid- pijn- rust- ruzie- raad-
    somberheid- spanning- steun- tijd- toestemming- verslaving- veerkracht- voorrang- vakantie- trouw- behoefte- onmacht- opvoeding- liefde-
    veiligheid- nabijheid- warmte- aandacht- leiding- drank- duidelijkheid- versterking-
    voortzetting- vooruitgang- twijfel- uitleg- uitvoering- terugkeer- stilstand- vrijheid- overeenstemming- goedkeuring- verbetering-
    """
  private static let hetTable = """
    adres/adressen advies/adviezen bedrag/bedragen bedrijf/bedrijven besluit/besluiten ding/dingen doel/doelen formulier/formulieren
    gesprek/gesprekken gezin/gezinnen gevoel/gevoelens huis/huizen hulpmiddel/hulpmiddelen idee/ideeën kantoor/kantoren kind/kinderen
    lijstje/lijstjes medicijn/medicijnen onderwerp/onderwerpen onderzoek/onderzoeken papier/papieren plan/plannen probleem/problemen
    praatje/praatjes punt/punten recht/rechten resultaat/resultaten team/teams tijdje verhaal/verhalen verslag/verslagen
    voorbeeld/voorbeelden weekend/weekenden bericht/berichten bezoek/bezoeken teken/tekenen stempel/stempels vervolg overzicht/overzichten
    netwerk/netwerken woord/woorden stuk/stukken verschil/verschillen pleeggezin/pleeggezinnen begin
    huishouden/huishoudens
    contact- geld- gedrag- gevaar- geweld- geduld- herstel- hersenletsel- toezicht- verdriet- verlies- vertrouwen- werk-
    wantrouwen- zicht- uitstel-
    """
  private static let pluralTable = "leeftijdgenoten bewegingen plaatjes stemmen gevolgen kosten uren"
}
