import DossierModel
import StrictJSON
import Testing

@Suite("Words that may be names of people nobody knows")
struct PerhapsNamesTests {
  private func found(_ text: String, known: Set<String> = []) -> [String] {
    Sharing.perhapsNames(in: ["learned": .string(text)], known: known)
  }

  @Test(
    "wherever they stand",
    arguments: [
      ("Fatima belde. Fatima was boos.", ["Fatima"]), ("Xanthippe kwam langs.", ["Xanthippe"]), ("Goed gesprek.\nJoris huilde.", ["Joris"]),
      ("Afspraak: Fatima belt morgen.", ["Fatima"]), ("Zij zei: “Dat doet Fatima.”", ["Fatima"]), ("“Fatima is lief”, zei ze.", ["Fatima"]),
      ("'Fatima komt', zei hij.", ["Fatima"]), ("- Fatima belt\n• Joris komt\n* Wietske gaat", ["Fatima", "Joris", "Wietske"]),
      ("1. Fatima belt\n2) Joris komt", ["Fatima", "Joris"]), ("(Fatima was er ook)", ["Fatima"]), ("Ik sprak Fatima’s moeder", ["Fatima"]),
      ("FATIMA BELDE GISTEREN.", ["FATIMA"]), ("ik zag fatima op het plein", ["fatima"]), ("Roos belde.", ["Roos"]),
      ("Wil kwam later.", ["Wil"]),
      ("Maarten en Anne-Fleur", ["Maarten", "Anne-Fleur"]), ("Els-Marie was er.", ["Els-Marie"]), ("Daar stond O'Neill.", ["O'Neill"]),
    ])
  func names(text: String, expected: [String]) { #expect(found(text) == expected) }

  @Test("a known one is none, in whatever spelling, and a small letter of a name that is an ordinary word is asked")
  func known() {
    #expect(found("MILA, Mila's, Milafeest en mila.", known: ["Mila"]) == [])
    #expect(found("De bakker kwam.", known: ["Bakker"]) == ["bakker"])
    #expect(found("Moeder wil graag.", known: ["Wil"]) == [])
  }

  @Test("what everybody knows is none: an abbreviation, a feast, a language, what somebody is")
  func wellKnown() {
    #expect(found("Met de GGZ, het UWV en de WMO. Via WhatsApp, met Kerst, in het Nederlands, met Oma en Mama, een Turkse juf.") == [])
  }

  /// How workers begin a sentence.
  static let beginnings = """
    Aan tafel werd gelachen. Achteraf had ik eerder moeten vragen. Afgesproken dat moeder zelf belt. Alles ging rustig. Als eerste vroeg ik naar school.
    Bellen met de huisarts bleek lastig. Bewust heb ik gewacht. Bij binnenkomst was het druk. Blijven vragen helpt. Compliment gegeven. Contact gezocht met
    school. Daarna werd het stil. De sfeer was goed. Doorvragen hielp. Doordat vader meeging, was er rust. Door te wachten kwam er ruimte. Doelen besproken.
    Eerst koffie. Eigenlijk wist ze het al. Er is veel veranderd. Even afwachten. Formulier ingevuld. Gelukkig lukte het. Gesprek over slapen. Gevraagd wat
    helpt. Goed dat hij er was. Helaas geen tijd. Huisbezoek afgezegd. Hoewel het druk was, luisterde iedereen. Ik ging te snel. Iedereen deed mee. Inmiddels
    gaat het beter. Jammer dat het niet lukte. Kinderen speelden buiten. Kleine stapjes. Laten we volgende week kijken. Lastig om te zien. Leerkracht belde
    terug. Loslaten is moeilijk. Luisteren werkte beter dan praten. Meedenken is genoeg. Mensen om hen heen helpen. Moeder huilde. Morgen bellen. Misschien
    lukt het later. Na afloop belde ze. Niemand had het gevraagd. Nieuwe afspraak gemaakt. Oefenen met grenzen. Omdat het druk was, ging ik eerder weg.
    Ondertussen kookte vader. Onverwacht bezoek. Opa haalt op. Opvallend hoe rustig het was. Ouders zijn het eens. Overleg met school. Plan gemaakt. Prettig
    gesprek. Praktische hulp gevraagd. Rustig blijven. Samen gelachen. School is tevreden. Schuldhulp loopt. Slapen gaat beter. Soms is niets doen genoeg.
    Spanning was voelbaar. Stilte laten vallen. Terugkijken helpt. Terwijl we praatten, tekende hij. Thuis is het anders. Tijdens het eten ging het mis. Trots
    op wat lukt. Uiteindelijk koos ze zelf. Vader belde zelf. Vandaag was het licht. Veel gelachen. Vertrouwen groeit. Volgende keer eerder vragen. Vooral
    luisteren. Vragen wat zij willen. Waarom deed ik dat? Wachten was goed. Wandelen werkt. Weinig gezegd. Wennen kost tijd. Werken lukt weer. Zelfs de buren
    hielpen. Ziek gemeld. Zoon tekende. Zorgen uitgesproken. Zussen hielpen elkaar. Zwaar gesprek. Aandachtspunt: slapen. Conclusie: het gaat goed. Tip: bel
    eerst. Afspraak: Moeder belt. “Doe jij het maar.” “Laat maar,” zei ze. “Gaat wel.” Boodschappen doen lukt. Buurvrouw past op. Douchen gaat vanzelf.
    Eten koken doet ze zelf. Fietsen naar school. Geld blijft een zorg. Grapjes maken helpt. Kamer opgeruimd. Knutselen met de kinderen. Lachen kan weer.
    Verjaardag gevierd. Ruzie uitgepraat. Tablet weggelegd. Zwemmen op woensdag. Begrenzen blijft nodig. Afscheid genomen. Regels opgehangen. Bedtijd vervroegd.
    """

  @Test("no false alarm where a sentence begins with an ordinary word")
  func calm() { #expect(found(Self.beginnings) == []) }

  @Test("nor where each of them stands on a line of its own, behind a bullet")
  func calmLists() {
    let lines = Self.beginnings.split { ".?:".contains($0) }.map { "- " + $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(found(lines.joined(separator: "\n")) == [])
  }
}
