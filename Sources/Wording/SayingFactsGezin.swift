import Basics

/// The people, the help and the family, said beside a question. Kinds and areas are given as format.md stores them.
extension Saying {
  /// "Op de kaart staan 11 mensen en 1 plek, 4 daarvan heel dichtbij."
  public static func factMap(people: Int, places: Int, veryNear: Int, _ language: Language) -> String {
    let counts = [(people, Noun.person), (places, Noun.place)].filter { $0.0 > 0 }
    if counts.isEmpty { return Phrase("Op de kaart staat nog niemand.", "Nobody is on the map yet.")[language] }
    let who = list(counts.map { count($0.0, $0.1, language) }, language)
    let word = ValueWords.word("ring", "1")?[language] ?? ""
    if people + places == 1 {
      let near = veryNear > 0 ? ", \(word)" : ""
      return Phrase("Op de kaart staat \(who)\(near).", "\(who) is on the map\(near).")[language]
    }
    let near = veryNear > 0 ? Phrase(", \(veryNear) daarvan \(word)", ", \(veryNear) of them \(word)")[language] : ""
    return Phrase("Op de kaart staan \(who)\(near).", "\(who) are on the map\(near).")[language]
  }

  /// "De kaart is op 6 nov voor het laatst bijgewerkt, 2 weken geleden."
  public static func factMapChanged(_ day: Day, today: Day, _ language: Language) -> String {
    let on = onDay(day, relativeTo: today, language)
    let past = ago(day, today: today, language)
    let tail = past.isEmpty ? "" : ", \(past)"
    return Phrase("De kaart is \(on) voor het laatst bijgewerkt\(tail).", "The map was last brought up to date \(on)\(tail).")[language]
  }

  /// "3 mensen zijn nog nooit gevraagd: An, Dirk en Marit."; `withPlaces` where a place is among them.
  public static func factNeverAsked(_ names: [String], withPlaces: Bool, _ language: Language) -> String {
    let said = someNames(names, language)
    if names.count == 1 { return Phrase("\(said) is nog nooit gevraagd.", "\(said) was never asked.")[language] }
    let who = withPlaces ? Phrase("mensen en plekken", "people and places") : Noun.person.many
    return Phrase("\(names.count) \(who.nl) zijn nog nooit gevraagd: \(said).", "\(names.count) \(who.en) were never asked: \(said).")[
      language]
  }

  /// "Oma Ria en Erik voeden mee op."
  public static func factCoEducators(_ names: [String], _ language: Language) -> String {
    let said = someNames(names, language)
    return names.count == 1
      ? Phrase("\(said) voedt mee op.", "\(said) helps to raise the children.")[language]
      : Phrase("\(said) voeden mee op.", "\(said) help to raise the children.")[language]
  }

  /// "Op de kaart komen praktische hulp en advies alleen van Oma Ria."
  public static func factHangsOnOne(_ name: String, support: [String], _ language: Language) -> String {
    let kinds = list(support.map { supportNoun($0)[language] }, language)
    return support.count == 1
      ? Phrase("Op de kaart komt \(kinds) alleen van \(name).", "On the map \(kinds) comes from \(name) alone.")[language]
      : Phrase("Op de kaart komen \(kinds) alleen van \(name).", "On the map \(kinds) come from \(name) alone.")[language]
  }

  static func supportNoun(_ kind: String) -> Phrase {
    switch kind {
    case "practical": Phrase("praktische hulp", "practical help")
    case "company": Phrase("gezelschap", "company")
    case "advice": Phrase("advies", "advice")
    default: Phrase("een luisterend oor", "a listening ear")
    }
  }

  /// "Het gezin had tot nu toe 2 medewerkers."
  public static func factWorkers(_ count: Int, _ language: Language) -> String {
    let noun = count == 1 ? Phrase("medewerker", "worker") : Phrase("medewerkers", "workers")
    return Phrase("Het gezin had tot nu toe \(count) \(noun.nl).", "The family has had \(count) \(noun.en) so far.")[language]
  }

  /// "Op de kaart staan 2 hulpverleners en 1 plek voor hulp: Marit, Dokter Vos en Jongerenpunt."
  public static func factProfessionals(_ people: [String], places: [String], _ language: Language) -> String {
    let names = people + places
    let professional = Noun(one: Phrase("hulpverlener", "professional"), many: Phrase("hulpverleners", "professionals"))
    let place = Noun(one: Phrase("plek voor hulp", "place of help"), many: Phrase("plekken voor hulp", "places of help"))
    let counts = [(people.count, professional), (places.count, place)].filter { $0.0 > 0 }
    let who = list(counts.map { count($0.0, $0.1, language) }, language)
    let said = someNames(names, language)
    return names.count == 1
      ? Phrase("Op de kaart staat \(who): \(said).", "There is \(who) on the map: \(said).")[language]
      : Phrase("Op de kaart staan \(who): \(said).", "There are \(who) on the map: \(said).")[language]
  }

  /// "In het dossier staan 6 krachten: Linda 2, Mila 2 en Sem 2."
  public static func factQualities(_ members: [(name: String, count: Int)], _ language: Language) -> String {
    let total = members.reduce(0) { $0 + $1.count }
    let said = count(total, .quality, language)
    let verb = total == 1 ? Phrase("staat", "is") : Phrase("staan", "are")
    if members.count == 1 {
      return Phrase("Bij \(members[0].name) \(verb.nl) \(said).", "With \(members[0].name) \(said) \(verb.en) written down.")[language]
    }
    let names = someNames(members.map { "\($0.name) \($0.count)" }, language)
    return Phrase("In het dossier \(verb.nl) \(said): \(names).", "\(said) \(verb.en) written down: \(names).")[language]
  }

  /// "Bij Jan en Sem staan nog geen krachten."
  public static func factNoQualities(_ names: [String], _ language: Language) -> String {
    let said = someNames(names, language)
    return Phrase("Bij \(said) staan nog geen krachten.", "With \(said) no strengths are written down yet.")[language]
  }

  /// "Eerder gelukt: "Toen vader wegviel, hielpen de buren.""; `text` is what they told, or "".
  public static func factResilience(_ text: String, _ language: Language) -> String {
    if text.allSatisfy(\.isWhitespace) {
      return Phrase(
        "Hoe zij er eerder doorheen kwamen, staat nog niet in het dossier.", "How they got through before is not in the dossier yet.")[
          language]
    }
    let told = quote(text, upTo: 75)
    return Phrase("Eerder gelukt: \(told)", "Managed before: \(told)")[language]
  }

  /// "Hoe gesteund zij zich voelen: een 6, vandaag. Daarvoor een 5, op 16 okt."
  public static func factSupported(
    _ value: Int, on day: Day, before: (value: Int, day: Day)?, today: Day, _ language: Language
  ) -> String {
    let on = onDay(day, relativeTo: today, language)
    let now = Phrase("Hoe gesteund zij zich voelen: een \(value), \(on).", "How supported they feel: \(value), \(on).")[language]
    guard let before else { return now }
    let then = onDay(before.day, relativeTo: today, language)
    return now + Phrase(" Daarvoor een \(before.value), \(then).", " Before that \(before.value), \(then).")[language]
  }

  /// "Volgens het dossier is nog niet gevraagd naar inkomen en wonen."
  public static func factAreasNeverAsked(_ areas: [String], _ language: Language) -> String {
    let said = list(areas.map { area($0, language) }, language)
    return Phrase("Volgens het dossier is nog niet gevraagd naar \(said).", "The dossier says nothing yet of asking about \(said).")[
      language]
  }

  /// "Voor het laatst gevraagd naar geld en wonen op 15 mrt; naar inkomen op 23 jun.", the longest ago first.
  public static func factAreasAskedLongAgo(_ areas: [(area: String, day: Day)], today: Day, _ language: Language) -> String {
    let said = Set(areas.map(\.day)).sorted().map { day in
      let names = list(areas.filter { $0.day == day }.map { area($0.area, language) }, language)
      let on = onDay(day, relativeTo: today, language)
      return Phrase("naar \(names) \(on)", "about \(names) \(on)")[language]
    }
    return Phrase("Voor het laatst gevraagd ", "Last asked ")[language] + said.joined(separator: "; ") + "."
  }

  /// Money is short here, so that no "and" stands beside another.
  private static func area(_ area: String, _ language: Language) -> String {
    area == "money" ? Phrase("geld", "money")[language] : ValueWords.word("area", area)?[language] ?? area
  }
}
