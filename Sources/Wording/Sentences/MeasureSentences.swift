import Basics
import DossierModel

extension Measure {
  /// One plain sentence, or two: what stands on the map, never a score. `today` is the day of asking.
  public func sentence(today: Day, _ language: Language) -> String {
    switch self {
    case .fact(let fact): fact.sentence(today: today, language)
    case .rings(let rings, let without): Self.rings(rings, without: without, language)
    case .spread(let filled, let all, let empty, let withPlaces):
      Self.spread(filled: filled, of: all, empty: empty, withPlaces: withPlaces, language)
    case .sectors(let sectors, let without): Self.sectors(sectors, without: without, language)
    case .support(let kind, let givers): Self.support(kind, givers, language)
    case .supportOfNobody(let kinds): Self.supportOfNobody(kinds, language)
    case .bothWays(let count, let all): Self.bothWays(count, of: all, language)
    case .strain(let names): Self.strain(names, language)
    case .strainBetween(let pairs): Self.strainBetween(pairs, language)
    case .load(let people, let steps): Self.load(people, of: steps, language)
    case .pairs(let known, let all): Self.pairs(known: known, of: all, language)
    }
  }

  /// "Heel dichtbij staan er 3, dichtbij 5 en verder weg 4. Bij 2 staat nog niet hoe dichtbij."
  private static func rings(_ rings: [InRing], without: Int, _ language: Language) -> String {
    var said: [String] = []
    if let first = rings.first {
      let count = first.number.total
      let stand = count == 1 ? Phrase("staat er 1", "there is 1") : Phrase("staan er \(count)", "there are \(count)")
      let others = rings.dropFirst().map { "\(Saying.ring($0.ring, language)) \($0.number.total)" }
      let start = "\(Saying.capitalised(Saying.ring(first.ring, language))) \(stand[language])"
      said.append(Saying.list([start] + others, language) + ".")
    }
    if without > 0 {
      said.append(Phrase("Bij \(without) staat nog niet hoe dichtbij.", "For \(without) it is not written yet how near.")[language])
    }
    return said.joined(separator: " ")
  }

  /// "In 6 van de 8 hoeken staat iemand. Nog leeg: vrienden; buurt."
  private static func spread(filled: Int, of all: Int, empty: [String], withPlaces: Bool, _ language: Language) -> String {
    let who = withPlaces ? Phrase("iemand of een plek", "somebody or a place") : Phrase("iemand", "somebody")
    if empty.isEmpty {
      return Phrase("In alle \(all) hoeken staat \(who.nl).", "There is \(who.en) in all \(all) corners.")[language]
    }
    // Some corners have a comma in their name.
    let names = empty.map { Saying.sector($0, language) }.joined(separator: "; ")
    return Phrase(
      "In \(filled) van de \(all) hoeken staat \(who.nl). Nog leeg: \(names).",
      "There is \(who.en) in \(filled) of the \(all) corners. Still empty: \(names).")[language]
  }

  /// "Per hoek: familie 4; vrienden 2; buurt 1. Van 1 is de hoek niet bekend."
  private static func sectors(_ sectors: [InSector], without: Int, _ language: Language) -> String {
    var said: [String] = []
    if !sectors.isEmpty {
      let counts = sectors.map { "\(Saying.sector($0.sector, language)) \($0.number.total)" }.joined(separator: "; ")
      said.append(Phrase("Per hoek: \(counts).", "By corner: \(counts).")[language])
    }
    if without > 0 { said.append(withoutCorner(without, language)) }
    return said.joined(separator: " ")
  }

  private static func withoutCorner(_ count: Int, _ language: Language) -> String {
    Phrase("Van \(count) is de hoek niet bekend.", "Of \(count) the corner is not known.")[language]
  }

  /// "Advies komt van 3 mensen en 1 plek uit het gewone leven en van 2 mensen bij de hulpverleners."
  private static func support(_ kind: String, _ givers: NetworkMeasures.Givers, _ language: Language) -> String {
    var parts: [String] = []
    if givers.informal.total > 0 {
      let who = Saying.peopleAndPlaces(givers.informal.people, givers.informal.places, language)
      parts.append(Phrase("van \(who) uit het gewone leven", "from \(who) in ordinary life")[language])
    }
    if givers.formal.total > 0 {
      let who = Saying.peopleAndPlaces(givers.formal.people, givers.formal.places, language)
      parts.append(Phrase("van \(who) bij de hulpverleners", "from \(who) of the professionals")[language])
    }
    let noun = Saying.capitalised(Saying.supportNoun(kind)[language])
    let unplaced = givers.unplaced.total
    if parts.isEmpty {
      let who = unplaced == 1 ? Phrase("iemand", "somebody") : Phrase("\(unplaced)", "\(unplaced)")
      return noun + Phrase(" komt van \(who.nl) zonder hoek.", " comes from \(who.en) without a corner.")[language]
    }
    let said = noun + Phrase(" komt ", " comes ")[language] + Saying.list(parts, language) + "."
    return unplaced == 0 ? said : said + " " + withoutCorner(unplaced, language)
  }

  /// "Op de kaart komt advies nog van niemand."
  private static func supportOfNobody(_ kinds: [String], _ language: Language) -> String {
    let said = Saying.supportNouns(kinds, language)
    return kinds.count == 1
      ? Phrase("Op de kaart komt \(said) nog van niemand.", "On the map \(said) comes from nobody yet.")[language]
      : Phrase("Op de kaart komen \(said) nog van niemand.", "On the map \(said) come from nobody yet.")[language]
  }

  /// "De steun gaat over en weer met 4 van de 9 mensen."
  private static func bothWays(_ count: Int, of all: NetworkMeasures.Number, _ language: Language) -> String {
    let total = all.total
    let noun = all.places == 0 ? Noun.person : all.people == 0 ? Noun.place : Noun.personOrPlace
    let word = (total == 1 ? noun.one : noun.many)[language]
    let everybody = total == 1 ? Phrase("1", "1") : Phrase("alle \(total)", "all \(total)")
    if count == 0 {
      return Phrase("Bij \(everybody.nl) \(word) gaat de steun één kant op.", "With \(everybody.en) \(word) the support goes one way.")[
        language]
    }
    let share = count == total ? everybody : Phrase("\(count) van de \(total)", "\(count) of the \(total)")
    return Phrase("De steun gaat over en weer met \(share.nl) \(word).", "Support goes both ways with \(share.en) \(word).")[language]
  }

  /// "2 contacten geven spanning: Erik en Jan."
  private static func strain(_ names: [String], _ language: Language) -> String {
    let said = Saying.someNames(names, language)
    return names.count == 1
      ? Phrase("Het contact met \(said) geeft spanning.", "The contact with \(said) gives strain.")[language]
      : Phrase("\(names.count) contacten geven spanning: \(said).", "\(names.count) contacts give strain: \(said).")[language]
  }

  /// "Er is spanning tussen Oma Ria en Erik."; of many pairs the first three.
  private static func strainBetween(_ pairs: [NetworkMeasures.NamePair], _ language: Language) -> String {
    let shown = pairs.count <= 4 ? pairs.count : 3
    var said = pairs.prefix(shown).map { Phrase("tussen \($0.one) en \($0.other)", "between \($0.one) and \($0.other)")[language] }
    if pairs.count > shown {
      said.append(Phrase("tussen nog \(pairs.count - shown) tweetallen", "between \(pairs.count - shown) more pairs")[language])
    }
    return Phrase("Er is spanning ", "There is strain ")[language] + said.joined(separator: Phrase(", en ", ", and ")[language]) + "."
  }

  /// "Van de 5 stappen van het netwerk doet Oma Ria er 3, Juf Els er 1 en Erik er 1."
  private static func load(_ people: [Fact.NamedCount], of steps: Int, _ language: Language) -> String {
    guard let first = people.first else { return "" }
    if steps == 1 {
      return Phrase("De ene stap van het netwerk is van \(first.name).", "The one step of the network is for \(first.name).")[language]
    }
    if people.count == 1 { return Fact.Plan.load(first.name, steps: first.count, of: steps, language) }
    let shown = people.count <= 6 ? people.count : 5
    var parts = people.prefix(shown).map { Phrase("\($0.name) er \($0.count)", "\($0.name) does \($0.count)")[language] }
    if people.count > shown {
      let others = people.dropFirst(shown)
      let rest = others.reduce(0) { $0 + $1.count }
      parts.append(Phrase("\(others.count) anderen er \(rest)", "\(others.count) others do \(rest)")[language])
    }
    let start = Phrase("Van de \(steps) stappen van het netwerk doet ", "Of the \(steps) steps of the network ")
    return start[language] + Saying.list(parts, language) + "."
  }

  /// "Van alle 66 tweetallen op de kaart kennen er 7 elkaar."
  private static func pairs(known: Int, of all: Int, _ language: Language) -> String {
    if known == 0 {
      return Phrase("Op de kaart staat nog niet wie elkaar kent.", "The map does not say yet who know each other.")[language]
    }
    if known == all { return Phrase("Op de kaart kent iedereen elkaar.", "On the map everyone knows everyone.")[language] }
    let (kennen, know) = known == 1 ? ("kent", "knows") : ("kennen", "know")
    return Phrase(
      "Van alle \(all) tweetallen op de kaart \(kennen) er \(known) elkaar.", "Of all \(all) pairs on the map \(known) \(know) each other.")[
        language]
  }
}
