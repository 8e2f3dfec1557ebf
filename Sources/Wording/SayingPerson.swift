import Basics

/// What is known of one person or place on the map, for `Saying.person`. Words are given as format.md stores them; nil, "" and none stay unsaid.
public struct PersonSaid: Sendable {
  public var name: String
  public var role = ""
  public var isPlace = false
  public var sector: String?
  /// 1 (very near) to 4 (not now).
  public var ring: Int?
  public var quality: String?
  public var hasStrain = false
  public var direction: String?
  public var support: [String] = []
  public var contact: String?
  public var until: Day?
  public var asked: String?
  public var can: String?
  public var knows: Bool?
  public var isCoEducator = false
  public var isEyesAndEars = false
  /// The name of the member who chose them.
  public var chosenBy: String?
  public var distance: String?
  public var hasEnded = false
  public var ended: Day?
  /// The names of those with whom they work together.
  public var worksWith: [String] = []
  /// The names of those around the gezin whom they know.
  public var knownTo: [String] = []
  /// How many steps of the plan are theirs.
  public var steps = 0
  /// What is different for one member, by the member's name.
  public var bonds: [(member: String, ring: Int?, quality: String?, strain: Bool?)] = []

  public init(name: String) { self.name = name }
}

extension Saying {
  /// The person in full: "Oma Ria, oma van moederskant. Familie, heel dichtbij. Sterke band, over en weer. Helpt praktisch en met luisteren, elke
  /// week, tot 31 januari. Medeopvoeder. 1 stap in het plan."
  public static func person(_ said: PersonSaid, today: Day, _ language: Language) -> String {
    let sentences =
      [who(said, today, language), stands(said, language), tie(said, language), helps(said, today, language)]
      + asked(said, language) + marks(said, language) + said.bonds.map { bond($0, language) } + others(said, language)
    // A sentence that ends with initials has its stop already.
    return sentences.filter { !$0.isEmpty }.map { capitalised($0) + ($0.hasSuffix(".") ? "" : ".") }.joined(separator: " ")
  }

  private static func who(_ said: PersonSaid, _ today: Day, _ language: Language) -> String {
    let place = said.isPlace ? Phrase("een plek", "a place")[language] : ""
    let who = [said.name, said.role, place].filter { !$0.isEmpty }.joined(separator: ", ")
    if !said.hasEnded { return who }
    let since = said.ended.map { " " + Phrase("sinds", "since")[language] + " " + title($0, relativeTo: today, language) } ?? ""
    return "\(who), " + Phrase("niet meer op de kaart", "no longer on the map")[language] + since
  }

  private static func stands(_ said: PersonSaid, _ language: Language) -> String {
    [said.sector.map { sector($0, language) }, said.ring.map { ring($0, language) }].compactMap { $0 }.joined(separator: ", ")
  }

  /// Which way the support goes stands in "helpt" or "krijgt", where there is a word about the kind of it.
  private static func tie(_ said: PersonSaid, _ language: Language) -> String {
    let way: Phrase? =
      switch said.direction {
      case "both": Phrase("over en weer", "both ways")
      case "gives" where said.support.isEmpty: Phrase("geeft steun", "gives support")
      case "receives" where said.support.isEmpty: Phrase("krijgt steun", "receives support")
      default: nil
      }
    return [band(said.quality, said.hasStrain ? true : nil, language), way?[language]].compactMap { $0 }.joined(separator: ", ")
  }

  private static func band(_ quality: String?, _ strain: Bool?, _ language: Language) -> String? {
    let band: Phrase? =
      switch quality {
      case "strong": Phrase("sterke band", "strong tie")
      case "ordinary": Phrase("gewone band", "ordinary tie")
      case "thin": Phrase("dunne band", "thin tie")
      case "broken": Phrase("verbroken band", "broken tie")
      default: nil
      }
    guard let strain else { return band?[language] }
    guard let band else { return (strain ? Phrase("spanning", "strain") : Phrase("geen spanning", "no strain"))[language] }
    return band[language] + (strain ? Phrase(" met spanning", " with strain") : Phrase(" zonder spanning", " without strain"))[language]
  }

  private static func helps(_ said: PersonSaid, _ today: Day, _ language: Language) -> String {
    let often = said.contact.map { $0 == "rarely" ? Phrase("af en toe", "now and then")[language] : contact($0, language) }
    let until = said.until.map { day in
      let past = day < today ? Phrase(" (die dag is voorbij)", " (that day has passed)")[language] : ""
      return Phrase("tot ", "until ")[language] + untilDay(day, today, language) + past
    }
    let help: String? =
      if said.support.isEmpty {
        often.map { Phrase("contact ", "contact ")[language] + $0 }
      } else if said.direction == "receives" {
        Phrase("krijgt ", "receives ")[language] + list(said.support.map { supportNoun($0)[language] }, language)
      } else {
        Phrase("helpt ", "helps ")[language] + ways(said.support, language)
      }
    let parts = [help, said.support.isEmpty ? nil : often, until].compactMap { $0 }
    return parts.joined(separator: ", ")
  }

  private static func contact(_ contact: String, _ language: Language) -> String {
    ValueWords.word("contact", contact)?[language] ?? contact
  }

  /// "praktisch en met luisteren"; without practical help "met gezelschap, advies en luisteren".
  private static func ways(_ support: [String], _ language: Language) -> String {
    let with = Phrase("met ", "with ")[language]
    let nouns = support.filter { $0 != "practical" }.map { helpNoun($0)[language] }
    if nouns.count == support.count { return with + list(nouns, language) }
    return list([Phrase("praktisch", "in practical ways")[language]] + nouns.map { with + $0 }, language)
  }

  private static func helpNoun(_ kind: String) -> Phrase {
    kind == "emotional" ? Phrase("luisteren", "a listening ear") : supportNoun(kind)
  }

  /// "31 januari" for a day that comes within a year; with its year where one could mistake it.
  private static func untilDay(_ day: Day, _ today: Day, _ language: Language) -> String {
    (0..<300).contains(today.days(until: day)) ? long(day, language) : title(day, relativeTo: today, language)
  }

  private static func asked(_ said: PersonSaid, _ language: Language) -> [String] {
    let asked: Phrase? =
      switch said.asked {
      case "notAsked": Phrase("nog niet gevraagd", "not asked yet")
      case "asked": Phrase("gevraagd om te helpen", "asked to help")
      case "promised": Phrase("heeft hulp toegezegd", "has promised to help")
      case "helping" where said.support.isEmpty: Phrase("helpt al", "helps already")
      case "declined": Phrase("helpt liever niet", "would rather not help")
      default: nil
      }
    let can: Phrase? =
      switch said.can {
      case "partly": Phrase("kan er een beetje bij hebben", "can carry a little more")
      case "no": Phrase("kan er nu niets bij hebben", "can carry no more now")
      default: nil
      }
    let knows = said.knows == false ? Phrase("weet nog niet van de hulp", "does not know of the help yet") : nil
    return [asked, can, knows].compactMap { $0?[language] }
  }

  private static func marks(_ said: PersonSaid, _ language: Language) -> [String] {
    let marks: [Phrase?] = [
      said.distance == "consult" ? Phrase("denkt mee op afstand", "thinks along from afar") : nil,
      said.isCoEducator ? Phrase("medeopvoeder", "helps to raise the children") : nil,
      said.isEyesAndEars ? Phrase("ziet en hoort veel", "sees and hears much") : nil,
      said.chosenBy.map { Phrase("gekozen door \($0)", "chosen by \($0)") },
    ]
    let steps = said.steps > 0 ? [count(said.steps, .step, language) + Phrase(" in het plan", " in the plan")[language]] : []
    return marks.compactMap { $0?[language] } + steps
  }

  private static func others(_ said: PersonSaid, _ language: Language) -> [String] {
    [
      said.worksWith.isEmpty ? "" : Phrase("werkt samen met ", "works with ")[language] + list(said.worksWith, language),
      said.knownTo.isEmpty ? "" : Phrase("kent ", "knows ")[language] + list(said.knownTo, language),
    ]
  }

  private static func bond(
    _ bond: (member: String, ring: Int?, quality: String?, strain: Bool?), _ language: Language
  ) -> String {
    let parts = [bond.ring.map { ring($0, language) }, band(bond.quality, bond.strain, language)].compactMap { $0 }
    return Phrase("voor \(bond.member): ", "for \(bond.member): ")[language] + parts.joined(separator: ", ")
  }
}
