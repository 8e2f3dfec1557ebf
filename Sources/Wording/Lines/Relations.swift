/// Words that say what somebody is to the gezin: "oma", "buurman", "juf". In small letters and without marks.
enum Relations {
  /// What follows from such a word.
  struct Relation {
    /// Where who is called so mostly belongs, a word of `Vocabulary.sector`; nil where that may be anywhere.
    let sector: String?
    var isPlace = false
    var pronoun = LinePronoun.them
  }

  static func relation(_ folded: String) -> Relation? { all[folded] }

  /// The word that stands for all that mean the same: "mama" is "moeder".
  static func canonical(_ folded: String) -> String { same[folded] ?? folded }

  /// Whether somebody of the gezin itself may be called so.
  static func isOfGezin(_ folded: String) -> Bool { ofGezin.contains(canonical(folded)) }

  private static let same: [String: String] = [
    "mama": "moeder", "mam": "moeder", "mamma": "moeder", "mother": "moeder", "mum": "moeder", "mom": "moeder",
    "papa": "vader", "pap": "vader", "pappa": "vader", "pa": "vader", "father": "vader", "dad": "vader", "grootmoeder": "oma",
    "grandma": "oma", "granny": "oma", "grandmother": "oma", "grootvader": "opa", "grandpa": "opa", "grandfather": "opa", "son": "zoon",
    "daughter": "dochter", "aunt": "tante", "auntie": "tante", "uncle": "oom", "sister": "zus", "brother": "broer", "juffrouw": "juf",
    "arts": "dokter", "doctor": "dokter", "neighbour": "buur", "neighbor": "buur", "child": "kind",
  ]

  private static let ofGezin: Set<String> = [
    "moeder", "vader", "zoon", "dochter", "kind", "baby", "oma", "opa", "stiefmoeder", "stiefvader", "pleegmoeder", "pleegvader",
    "bonusmoeder", "bonusvader", "pleegzoon", "pleegdochter", "stiefzoon", "stiefdochter", "bonuszoon", "bonusdochter", "partner", "man",
    "vrouw", "vriend", "vriendin", "broer", "zus", "broertje", "zusje", "tante", "oom", "jongen", "meisje", "tweeling", "jongere",
    "kleinzoon", "kleindochter", "ouder", "parent", "husband", "wife", "stepmother", "stepfather", "stepson", "stepdaughter",
    "foster", "grandson", "granddaughter", "peuter", "kleuter", "puber", "teenager", "neef", "nicht",
  ]

  private static let all: [String: Relation] = {
    var all: [String: Relation] = [:]
    func add(_ words: String, _ sector: String?, _ isPlace: Bool, _ pronoun: LinePronoun) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        all[String(word)] = Relation(sector: sector, isPlace: isPlace, pronoun: pronoun)
      }
    }
    addPeople(add)
    addPlaces(add)
    return all
  }()

  private static func addPeople(_ add: (String, String?, Bool, LinePronoun) -> Void) {
    add(
      """
      oma grootmoeder overgrootmoeder tante nicht zus zusje schoonmoeder schoonzus bonusoma peettante grandma granny grandmother aunt auntie
      niece sister
      """, "family", false, .her)
    add(
      "opa grootvader overgrootvader oom neef broer broertje zwager schoonvader bonusopa peetoom grandpa grandfather uncle nephew brother",
      "family", false, .him)
    add("schoonouders grootouders cousin", "family", false, .them)
    add("moeder mama mam mamma stiefmoeder pleegmoeder bonusmoeder dochter mother mum mom daughter", nil, false, .her)
    add("vader papa pap pappa stiefvader pleegvader bonusvader zoon father dad son", nil, false, .him)
    add("vriendin girlfriend", "friends", false, .her)
    add("vriend boyfriend", "friends", false, .him)
    add("vrienden friend friends", "friends", false, .them)
    add("buurvrouw overbuurvrouw bovenbuurvrouw onderbuurvrouw buurmeisje", "neighbourhood", false, .her)
    add("buurman overbuurman bovenbuurman onderbuurman buurjongen", "neighbourhood", false, .him)
    add("buren overburen neighbour neighbor neighbours neighbors", "neighbourhood", false, .them)
    add("juf juffrouw lerares gymjuf peuterjuf gastmoeder", "school", false, .her)
    add("meester gymmeester", "school", false, .him)
    add("leraar leerkracht docent conciërge concierge gastouder teacher", "school", false, .them)
    add("trainster", "community", false, .her)
    add("imam dominee pastoor pater", "community", false, .him)
    add("trainer voetbaltrainer pastor collega colleague baas chef werkgever boss", "community", false, .them)
    add("wijkverpleegkundige jeugdverpleegkundige", "access", false, .them)
    add(
      """
      dokter huisarts arts kinderarts psycholoog therapeut psychiater logopedist logopediste fysiotherapeut doctor gp therapist psychologist
      """, "professional", false, .them)
  }

  private static func addPlaces(_ add: (String, String?, Bool, LinePronoun) -> Void) {
    add(
      "school basisschool middelbare peuterspeelzaal kinderopvang opvang bso creche kinderdagverblijf nursery", "school", true, .them)
    add("buurthuis wijkcentrum dorpshuis inloophuis speeltuin kinderboerderij buurtcentrum playground", "neighbourhood", true, .them)
    add(
      """
      sportclub voetbalclub club vereniging voetbalvereniging kerk moskee synagoge tempel scouting sportschool zwembad bibliotheek church
      mosque library
      """, "community", true, .them)
  }
}
