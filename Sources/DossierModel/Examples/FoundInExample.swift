/// Something in an example by which somebody could be known.
public struct FoundInExample: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A name of a dossier, the team or what is shared; in the midst of a longer word.
    case name, nameInWord
    /// The mark of a file or of a thing in one.
    case mark
    /// Contact details, numbers of a register, long numbers.
    case detail(FoundDetail.Kind)
    /// A day of the calendar.
    case day
    /// A word that may be a name of somebody or some place that nobody here knows.
    case perhapsName
    case weekday, number, age
    case rare(RareFact)
  }

  public let kind: Kind
  /// As it stands in the text.
  public let text: String
  /// What is proposed in its place; nil where only its author can find other words.
  public let standIn: StandIn?
  /// What stands around it, to read: the sentence.
  public let sentence: String

  /// Whether it may not stay, whatever its author thinks of it.
  public var mustGo: Bool {
    switch kind {
    case .name, .nameInWord, .mark, .detail, .day: true
    case .perhapsName, .weekday, .number, .age, .rare: false
    }
  }
}

/// What is rare enough that a family could be known by it: only a hint to look once more.
public enum RareFact: String, Sendable, CaseIterable {
  case work, illness, country, siblings, event

  var standIn: StandIn {
    switch self {
    case .work: .work
    case .illness: .illness
    case .country: .country
    case .siblings: .siblings
    case .event: .event
    }
  }

  /// The fact that a folded word tells of; nil for most words.
  static func told(by folded: String) -> RareFact? {
    for (fact, stems) in stems where stems.contains(where: { folded.hasPrefix($0) }) { return fact }
    return nil
  }

  /// Beginnings of words, long enough that hardly another word begins so.
  private static let stems: [(RareFact, [String])] = [
    (
      .work,
      split(
        """
        imam dominee pastoor rabbijn burgemeester wethouder raadslid piloot stewardess marinier militair beroepsmilitair brandweer
        politieagent rechercheur advocaat notaris chirurg tandarts dierenarts circus kermis woonwagen binnenvaart schipper visserman
        vrachtwagenchauffeur buschauffeur machinist slager glazenwasser stratenmaker profvoetbal musicus zangeres acteur actrice
        """)
    ),
    (
      .illness,
      split(
        """
        kanker leukemie tumor epilep diabetes suikerziek reuma hersentumor hersenbloed hartafwijking niet-aangeboren downsyndroom
        syndroom stofwisselings spierziek cystic taaislijm doofblind slechthorend slechtziend blindengeleide rolstoel dialyse hiv
        schizofren psychose anorexia boulimia korsakov parkinson alzheimer dementie
        """)
    ),
    (
      .country,
      split(
        """
        syrie syrisch eritre somali soedan afghan iran irak turkije turks marokk surina antill curacao aruba oekrain polen pools
        roemen roemeen bulga bulgar ethiop ghana ghanees nigeria congo ivoorkust kaapverd indones moluk pakistan chinees china vietnam
        thailand filipijn duitsland duits belgie belgisch spanje spaans portugal portugees rusland russisch joegoslav bosni servi
        kroati albanees albani koerd armeen armeni georgi jemen libanon libanees palestijn egypte tunesi algerij
        """)
    ),
    (.siblings, split("tweeling drieling meerling halfbroer halfzus adopti geadopteerd pleegkind")),
    (
      .event,
      split(
        """
        zelfmoord suicide zelfdoding vermoord moord doodgestoken doodgeschoten verongeluk gevangen gedetineerd detentie ontvoer brandstichting
        huisuitzetting uithuisplaats ondertoezicht asielzoek statushouder vluchteling besnijdenis eerwraak loverboy mensenhandel
        """)
    ),
  ]

  private static func split(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
