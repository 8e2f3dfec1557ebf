/// Words that hold a form of the lexicon and are ordinary all the same.
enum InnocentWords {
  /// Words and sayings that are passed over whole, in small letters.
  static let all =
    """
    ter beschikking, tot mijn beschikking, tot jouw beschikking, tot je beschikking, tot zijn beschikking, tot haar beschikking
    tot hun beschikking, tot onze beschikking, tot uw beschikking, tot ieders beschikking, de beschikking over, beschikking krijgen over
    een indicatie van, als indicatie, ruwe indicatie, clientele, clienteel, clientelisme, clientelistisch, clientelistische, trajectcontrole
    traumahelikopter, traumahelikopters, traumaheli, pedagogisch medewerker
    pedagogisch medewerkers, pedagogisch medewerkster, goede weerstand, lage weerstand, weinig weerstand, weerstand van zijn lijf
    weerstand tegen griep, weerstand tegen ziektes
    """
    .cut(at: "\n").flatMap { $0.cut(at: ",") }.map(String.init)

  /// Words with which a next clause begins.
  static let conjunctions: Set = [
    "en", "of", "maar", "want", "dus", "als", "toen", "omdat", "totdat", "zodat", "wanneer", "zodra", "tot", "zolang", "terwijl", "nadat",
  ]
}
