/// Words of the work in a neighbourhood that no Dutch dictionary has yet, and some that only newer ones have.
enum SpellingOwnWords {
  /// Whether a word is one of these, in small letters or with a capital.
  static func contains(_ word: String) -> Bool { all.contains(word) || all.contains(word.lowercased()) }

  private static let all = Set(
    """
    afschaling afschalen opschaling opschalen bonusbroer bonusmoeder bonuskind bonusouder bonusouders bonusvader bonuszus buurtcoach buurtkamer buurtmoeder
    buurtmoeders buurtteam buurtteams buurtvader buurtvaders casusoverleg casusregie casusregisseur demedicaliseren demedicaliserend demedicaliserende
    ecogram ecogrammen eetgroep eigenkrachtconferentie eigenkrachtconferenties familiegroepsplan familiegroepsplannen genogram genogrammen gezinscoach
    gezinsplan gezinsplannen hulpvraagverheldering inloopochtend inloopochtenden intervisie jeugdbeschermer jeugdbeschermers jeugdconsulent
    jeugdconsulenten jeugdhulp jeugdzorg jeugdzorgwerker kindgesprek kindgesprekken keukentafelgesprek keukentafelgesprekken krachtgericht krachtgerichte
    leefgebied leefgebieden maatjesproject mantelzorg mantelzorger mantelzorgers medeopvoeder medeopvoeders meldcode multiprobleem multiprobleemgezin
    nabespreking nabesprekingen netwerkberaad netwerkberaden netwerkgesprek netwerkkaart netwerkoverleg normaliseren normaliserend normaliserende
    ontzorgen ontzorgend omgangsregeling opgroeiplan opvoedondersteuning opvoedvraag opvoedvragen oudergesprek peuterjuf peuterjuffen pleegzorg
    praktijkondersteuner regiehouder respijtzorg samenredzaam samenredzaamheid sociogram steunfiguur steunfiguren steungezin steungezinnen steunouder
    steunouders steunplan taalmaatje taalmaatjes terugvalplan traumasensitief traumasensitieve veiligheidsplan veiligheidsplannen
    vertrouwenspersoon wijkcoach wijkcoaches wijkteam wijkteams wijkteamlid wijkteamleden wijkteammedewerker wijkteammedewerkers wijkverpleegkundige
    zelfredzaamheid zelfredzaamheidsmatrix zorgmijder zorgmijders
    adhd ass avg cjg ggd ggz gz jb jgz jr lvb mbo mdft mdo mdt ots ozo pgb poh pos ptss svb svmm svp uhp uwv vo vso vve wijkggz wlz wmo wpg zvw
    appen appte appten app'je app'jes appje appjes facetimen facetimede geappt gefacetimed injera
    bijv blz dhr evt excl ivm incl mbt mevr mw nl nr nvt ong tav tel tm zgn zsm
    d'r m'n z'n Eén
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
