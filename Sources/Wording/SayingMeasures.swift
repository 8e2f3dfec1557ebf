import Basics

/// The network in numbers, one plain sentence each: what stands on the map, never a score. Words are given as format.md stores them.
extension Saying {
  /// The whole picture for who does not see it: "Gezin Bakker: 12 mensen, 3 heel dichtbij, in 5 van de 8 hoeken."
  public static func picture(
    of gezin: String, people: Int, places: Int, veryNear: Int, sectors: Int, of allSectors: Int, _ language: Language
  ) -> String {
    let who = gezin.isEmpty ? Phrase("De kaart", "The map")[language] : gezin
    if people + places == 0 { return "\(who): " + Phrase("nog niemand op de kaart.", "nobody on the map yet.")[language] }
    var parts = [whoAndPlaces(people, places, language)]
    if veryNear > 0 { parts.append("\(veryNear) \(ring(1, language))") }
    if sectors > 0 {
      parts.append(Phrase("in \(sectors) van de \(allSectors) hoeken", "in \(sectors) of the \(allSectors) corners")[language])
    }
    return "\(who): " + parts.joined(separator: ", ") + "."
  }

  /// "Heel dichtbij staan er 3, dichtbij 5 en verder weg 4. Van 2 staat er niet bij hoe dichtbij."
  public static func measureRings(_ rings: [(ring: Int, count: Int)], without: Int, _ language: Language) -> String {
    var said: [String] = []
    if let first = rings.first {
      let stand = first.count == 1 ? Phrase("staat er 1", "there is 1") : Phrase("staan er \(first.count)", "there are \(first.count)")
      let others = rings.dropFirst().map { "\(ring($0.ring, language)) \($0.count)" }
      said.append(list(["\(capitalised(ring(first.ring, language))) \(stand[language])"] + others, language) + ".")
    }
    if without > 0 {
      said.append(Phrase("Van \(without) staat er niet bij hoe dichtbij.", "Of \(without) it is not written how near.")[language])
    }
    return said.joined(separator: " ")
  }

  /// "In 6 van de 8 hoeken staat iemand. Nog leeg: vrienden; buurt."; `withPlaces` where a corner holds nothing but places.
  public static func measureSpread(
    filled: Int, of all: Int, empty: [String], withPlaces: Bool, _ language: Language
  ) -> String {
    let who = withPlaces ? Phrase("iemand of een plek", "somebody or a place") : Phrase("iemand", "somebody")
    if empty.isEmpty {
      return Phrase("In alle \(all) hoeken staat \(who.nl).", "There is \(who.en) in all \(all) corners.")[language]
    }
    // Some corners have a comma in their name.
    let names = empty.map { sector($0, language) }.joined(separator: "; ")
    return Phrase(
      "In \(filled) van de \(all) hoeken staat \(who.nl). Nog leeg: \(names).",
      "There is \(who.en) in \(filled) of the \(all) corners. Still empty: \(names).")[language]
  }

  /// "Per hoek: familie 4; vrienden 2; buurt 1. Van 1 is de hoek niet bekend."
  public static func measureSectors(_ sectors: [(sector: String, count: Int)], without: Int, _ language: Language) -> String {
    var said: [String] = []
    if !sectors.isEmpty {
      let counts = sectors.map { "\(sector($0.sector, language)) \($0.count)" }.joined(separator: "; ")
      said.append(Phrase("Per hoek: \(counts).", "By corner: \(counts).")[language])
    }
    if without > 0 { said.append(withoutCorner(without, language)) }
    return said.joined(separator: " ")
  }

  /// "Advies komt van 3 mensen en 1 plek uit het gewone leven en van 2 mensen uit de hulpverlening."; `unplaced` are those without a corner.
  public static func measureSupport(
    _ kind: String, informal: (people: Int, places: Int), formal: (people: Int, places: Int), unplaced: Int, _ language: Language
  ) -> String {
    var parts: [String] = []
    if informal.people + informal.places > 0 {
      let who = whoAndPlaces(informal.people, informal.places, language)
      parts.append(Phrase("van \(who) uit het gewone leven", "from \(who) in ordinary life")[language])
    }
    if formal.people + formal.places > 0 {
      let who = whoAndPlaces(formal.people, formal.places, language)
      parts.append(Phrase("van \(who) uit de hulpverlening", "from \(who) in professional help")[language])
    }
    let noun = supportNoun(kind)[language]
    if parts.isEmpty {
      let who = unplaced == 1 ? Phrase("iemand", "somebody") : Phrase("\(unplaced)", "\(unplaced)")
      return capitalised(noun) + Phrase(" komt van \(who.nl) zonder hoek.", " comes from \(who.en) without a corner.")[language]
    }
    let said = capitalised(noun) + Phrase(" komt ", " comes ")[language] + list(parts, language) + "."
    return unplaced == 0 ? said : said + " " + withoutCorner(unplaced, language)
  }

  /// "Op de kaart komt advies nog van niemand."
  public static func measureSupportOfNobody(_ kinds: [String], _ language: Language) -> String {
    let said = list(kinds.map { supportNoun($0)[language] }, language)
    return kinds.count == 1
      ? Phrase("Op de kaart komt \(said) nog van niemand.", "On the map \(said) comes from nobody yet.")[language]
      : Phrase("Op de kaart komen \(said) nog van niemand.", "On the map \(said) come from nobody yet.")[language]
  }

  /// "De steun gaat over en weer met 4 van de 9 mensen."; `people` and `places` are all those of whom it is known which way it goes.
  public static func measureBothWays(_ count: Int, people: Int, places: Int, _ language: Language) -> String {
    let total = people + places
    let noun = places == 0 ? Noun.person : people == 0 ? Noun.place : Noun.personOrPlace
    let word = (total == 1 ? noun.one : noun.many)[language]
    if count == 0 {
      let all = total == 1 ? Phrase("1", "1") : Phrase("alle \(total)", "all \(total)")
      return Phrase("Bij \(all.nl) \(word) gaat de steun één kant op.", "With \(all.en) \(word) the support goes one way.")[language]
    }
    let share =
      total == 1
      ? Phrase("1", "1")
      : count == total ? Phrase("alle \(total)", "all \(total)") : Phrase("\(count) van de \(total)", "\(count) of the \(total)")
    return Phrase("De steun gaat over en weer met \(share.nl) \(word).", "Support goes both ways with \(share.en) \(word).")[language]
  }

  /// "2 contacten geven spanning: Erik en Jan."
  public static func measureStrain(_ names: [String], _ language: Language) -> String {
    let said = someNames(names, language)
    return names.count == 1
      ? Phrase("Het contact met \(said) geeft spanning.", "The contact with \(said) gives strain.")[language]
      : Phrase("\(names.count) contacten geven spanning: \(said).", "\(names.count) contacts give strain: \(said).")[language]
  }

  /// "Er is spanning tussen Oma Ria en Erik."; of many pairs the first three.
  public static func measureStrainBetween(_ pairs: [(one: String, other: String)], _ language: Language) -> String {
    let shown = pairs.count <= 4 ? pairs.count : 3
    var said = pairs.prefix(shown).map { Phrase("tussen \($0.one) en \($0.other)", "between \($0.one) and \($0.other)")[language] }
    if pairs.count > shown {
      said.append(Phrase("tussen nog \(pairs.count - shown) tweetallen", "between \(pairs.count - shown) more pairs")[language])
    }
    return Phrase("Er is spanning ", "There is strain ")[language] + said.joined(separator: Phrase(", en ", ", and ")[language]) + "."
  }

  /// "Van de 5 stappen van het netwerk doet Oma Ria er 3, Juf Els er 1 en Erik er 1."
  public static func measureLoad(_ people: [(name: String, count: Int)], of steps: Int, _ language: Language) -> String {
    guard let first = people.first else { return "" }
    if steps == 1 {
      return Phrase("De ene stap van het netwerk is van \(first.name).", "The one step of the network is for \(first.name).")[language]
    }
    if people.count == 1 { return factLoad(first.name, steps: first.count, of: steps, language) }
    let shown = people.count <= 6 ? people.count : 5
    var parts = people.prefix(shown).map { Phrase("\($0.name) er \($0.count)", "\($0.name) does \($0.count)")[language] }
    if people.count > shown {
      let others = people.dropFirst(shown)
      let rest = others.reduce(0) { $0 + $1.count }
      parts.append(Phrase("\(others.count) anderen er \(rest)", "\(others.count) others do \(rest)")[language])
    }
    let start = Phrase("Van de \(steps) stappen van het netwerk doet ", "Of the \(steps) steps of the network ")
    return start[language] + list(parts, language) + "."
  }

  /// "Van alle 66 tweetallen op de kaart kennen er 7 elkaar."
  public static func measurePairs(known: Int, of all: Int, _ language: Language) -> String {
    if known == 0 {
      return Phrase("Op de kaart staat nog niet wie elkaar kent.", "The map does not say yet who know each other.")[language]
    }
    if known == all { return Phrase("Op de kaart kent iedereen elkaar.", "On the map everyone knows everyone.")[language] }
    let (kennen, know) = known == 1 ? ("kent", "knows") : ("kennen", "know")
    return Phrase(
      "Van alle \(all) tweetallen op de kaart \(kennen) er \(known) elkaar.", "Of all \(all) pairs on the map \(known) \(know) each other.")[
        language]
  }

  /// "12 mensen en 1 plek"
  private static func whoAndPlaces(_ people: Int, _ places: Int, _ language: Language) -> String {
    let counts = [(people, Noun.person), (places, Noun.place)].filter { $0.0 > 0 }
    return list(counts.map { count($0.0, $0.1, language) }, language)
  }

  private static func withoutCorner(_ count: Int, _ language: Language) -> String {
    Phrase("Van \(count) is de hoek niet bekend.", "Of \(count) the corner is not known.")[language]
  }

  static func ring(_ ring: Int, _ language: Language) -> String { ValueWords.word("ring", String(ring))?[language] ?? "" }

  static func sector(_ sector: String, _ language: Language) -> String { ValueWords.word("sector", sector)?[language] ?? sector }
}

extension Noun {
  static let personOrPlace = Noun(one: Phrase("mens of plek", "person or place"), many: Phrase("mensen en plekken", "people and places"))
}
