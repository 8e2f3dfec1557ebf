/// Words that say what somebody is, and stand before a name: "Oma Ria", "Juf Els".
enum NameTitles {
  /// In small letters and without marks.
  static let all = Set(
    """
    oma opa oude grootmoeder grootvader overgrootmoeder overgrootvader moeder vader mama papa mam pap ma pa mamma pappa ouder ouders
    tante oom neef nicht zus zusje broer broertje zoon dochter kind baby peuter kleuter tweeling stiefmoeder stiefvader pleegmoeder
    pleegvader bonusmoeder bonusvader bonusoma bonusopa plusmoeder plusvader schoonmoeder schoonvader schoonzus zwager peettante peetoom
    man vrouw partner vriend vriendin ex buurman buurvrouw buurmeisje buurjongen buren overbuurman overbuurvrouw bovenbuurvrouw bovenbuurman
    onderbuurvrouw onderbuurman oppas gastouder mevrouw mevr mw meneer heer dhr mijnheer familie fam gezin juf juffrouw meester leraar lerares
    leerkracht docent mentor coach trainer trainster dokter huisarts dr drs arts zuster verpleegkundige wijkverpleegkundige psycholoog
    therapeut chef begeleider begeleidster maatje buddy imam pastor dominee pater collega de het een van den der en
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a folded word says what somebody is, and is no word that stands before anything.
  static func stand(before folded: String) -> Bool { all.contains(folded) && !OrdinaryWords.small.contains(folded) }
}
