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
    opgericht, opgerichte, ingericht, ingerichte, heringericht, heringerichte, aangericht, aangerichte, afgericht, afgerichte, toegericht, toegerichte
    uitgericht, uitgerichte, ontwikkelingshulp, ontwikkelingsland, ontwikkelingslanden, ontwikkelingssamenwerking, ontwikkelingswerk
    gedragsregels, gedragsregel, veiligheidskaart, crisisteam van school, zorgkaart, zorgkaarten, zorgvuldig, zorgtaak, zorgtaken
    eigen regie, onder regie van, uit de context, uit zijn context, uit haar context, uit hun verband
    """
    .cut(at: "\n").flatMap { $0.cut(at: ",") }.map(String.init)

  /// For the id of an entry: how words begin that make it ordinary when they stand in the same sentence: "de trein reed een ander traject".
  static let neighbours: [String: [[UInt8]]] = Dictionary(
    uniqueKeysWithValues: neighbourTable.cut(at: "\n").compactMap { line in
      let halves = line.cut(at: ":", atMost: 1)
      return halves.count == 2 ? (String(halves[0]), halves[1].cut(at: " ").map { Array($0.utf8) }) : nil
    })

  private static let neighbourTable = """
    traject: trein spoor bus tram metro fiets wandel rijdt rijd reed ns station kilometer km route weg rit vlieg auto vertraging
    weerstand: radio stroom lamp ohm soldeer batterij verkoud griep virus vitamine ziek accu elektro fietst trainer gym
    regie: film toneel theater stuk musical voorstelling opera serie televisie scene acteur
    uitrollen: deeg koek mat slang tent tapijt kleed bakk
    projecteren: muur beamer film scherm dia
    functioneren: machine apparaat telefoon rem lamp kraan computer verwarming lift ketel oven wifi
    opstarten: computer laptop telefoon auto motor brommer scooter tablet
    afstemmen: radio gitaar piano zender televisie
    maatwerk: kast keuken bank gordijn pak
    behandeling: tandarts kapper huid wond oor knie tand kies nagel fysio ziekenhuis chemo rug gezicht haar kuur
    labiel: tafel ladder kast verbinding wifi stoel trap
    emotioneel-instabiel: tafel ladder kast verbinding wifi stoel trap
    overbelasting: knie enkel spier net stroom rug schouder
    draaglastverlichting: knie enkel spier net stroom rug schouder
    tool: gereedschap schroe hamer
    frequentie: radio zender
    observeren: vogel ster verrekijker
    draagkracht: plank balk brug dak vloer ijs kast boot balkon steiger touw ladder
    """

  /// Words with which a next clause begins.
  static let conjunctions: Set = [
    "en", "of", "maar", "want", "dus", "als", "toen", "omdat", "totdat", "zodat", "wanneer", "zodra", "tot", "zolang", "terwijl", "nadat",
  ]
}
