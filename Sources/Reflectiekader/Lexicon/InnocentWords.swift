/// Words that hold a form of the lexicon and are ordinary all the same.
enum InnocentWords {
  /// Words and sayings that are passed over whole, in folded letters.
  static let all =
    """
    ter beschikking, tot mijn beschikking, tot jouw beschikking, tot je beschikking, tot zijn beschikking, tot haar beschikking
    tot hun beschikking, tot onze beschikking, tot uw beschikking, tot ieders beschikking, de beschikking over, beschikking krijgen over
    een indicatie van, als indicatie, ruwe indicatie, clientele, clienteel, clientelisme, clientelistisch, clientelistische, trajectcontrole
    traumahelikopter, traumahelikopters, traumaheli, pedagogisch medewerker
    pedagogisch medewerkers, pedagogisch medewerkster, goede weerstand, lage weerstand, weinig weerstand, weerstand van zijn lijf
    weerstand tegen griep, weerstand tegen ziektes
    behandelend, behandelende, mishandelen, behandelkamer, behandelkamers, behandelstoel
    behandeltafel, behandelruimte, ontwikkelingsroman, in behandeling nemen
    opgericht, opgerichte, ingericht, ingerichte, heringericht, heringerichte, aangericht, aangerichte, afgericht, afgerichte, toegericht, toegerichte
    uitgericht, uitgerichte, ontwikkelingshulp, ontwikkelingsland, ontwikkelingslanden, ontwikkelingssamenwerking, ontwikkelingswerk
    gedragsregels, gedragsregel, veiligheidskaart, crisisteam van school, zorgkaart, zorgkaarten, zorgvuldig, zorgtaak, zorgtaken
    kader, eigen regie, onder regie van, uit de context, uit zijn context, uit haar context, uit hun verband
    """
    .cut(at: "\n").flatMap { $0.cut(at: ",") }.map(String.init)

  /// For the id of an entry: words that make it ordinary when they stand near it: "de trein reed een ander traject". One with a star stands
  /// for all that begin so.
  static let neighbours: [String: [[UInt8]]] = Dictionary(
    uniqueKeysWithValues: neighbourTable.cut(at: "\n").compactMap { line in
      let halves = line.cut(at: ":", atMost: 1)
      return halves.count == 2 ? (String(halves[0]), halves[1].cut(at: " ").map { Array($0.utf8) }) : nil
    })

  private static let neighbourTable = """
    traject: trein* spoor* bus buslijn tram metro fiets* wandel* rijdt rijd rijden reed ns station kilometer* km route* vlieg* vertraging snelweg
    weerstand: sinaas* fruit radio* stroom lamp ohm soldeer* batterij* verkoud* griep virus* vitamine* accu elektro* fietst fietsen fietstrainer gym sportschool
    diagnose: garage monteur koppeling wasmachine laptop motor
    sparren: tuin bos boom bomen berken
    behandelmodule: drumcomputer synthesizer computer muziek
    plaatsing: zonnepanelen keuken hek wedstrijd finale
    regie: film* toneel* theater* toneelstuk musical voorstelling opera televisie acteur*
    uitrollen: deeg koek* mat matje slang tent tapijt kleed slaapzak* bakken
    projecteren: muur beamer film* scherm dia's
    functioneren: machine* apparaat apparaten telefoon rem remmen lamp lampen kraan computer verwarming lift ketel oven wifi klok
    opstarten: computer laptop telefoon auto motor brommer scooter tablet
    afstemmen: radio* gitaar piano zender* televisie
    afstemming: radio* gitaar piano zender* televisie
    maatwerk: kast keuken gordijnen timmer* meubel*
    behandeling: tandarts* kapper* huid wond knie enkel tand tanden kies nagels fysio* ziekenhuis chemo* bestraling laser schoonheid*
    behandelen: tandarts* kapper* huid wond knie enkel tand tanden kies nagels fysio* ziekenhuis schoonheid* dokter huisarts dierenarts goed slecht \
    netjes gelijk gelijke anders eerlijk oneerlijk lief vriendelijk respect* alsof zoals als prinses koning onderwerp* agenda* punt punten hoofdstuk* \
    aanvraag klacht vraag zaak bezwaar thema* arts psychiater medicijn* brief les lessen hout verf meubel* vlek vlekken konijn hond kat
    emotioneel-instabiel: tafel ladder kast verbinding wifi stoel trap
    tool: gereedschap* schroeven hamer
    contactfrequentie: radio* zender*
    observeren: vogel* sterren verrekijker
    draagkracht: plank planken balk brug dak vloer ijs kast boot balkon steiger touw ladder
    """

  /// Words with which a next clause begins.
  static let conjunctions: Set = [
    "en", "of", "maar", "want", "dus", "als", "toen", "omdat", "totdat", "zodat", "wanneer", "zodra", "tot", "zolang", "terwijl", "nadat",
  ]
}
