import Basics
import DossierModel

extension Fact.Network {
  /// The fact in words, on the day `today`.
  public func sentence(today: Day, _ language: Language) -> String {
    switch self {
    case .map(let people, let places, let veryNear): Self.map(people: people, places: places, veryNear: veryNear, language)
    case .mapChanged(let day): Self.mapChanged(day, today, language)
    case .neverAsked(let names, let withPlaces): Self.neverAsked(names, withPlaces: withPlaces, language)
    case .coEducators(let names): Self.coEducators(names, language)
    case .hangsOnOne(let name, let support): Self.hangsOnOne(name, support, language)
    case .workers(let count): Self.workers(count, language)
    case .professionals(let people, let places): Self.professionals(people, places, language)
    }
  }

  /// "Op de kaart staan 11 mensen en 1 plek, 4 daarvan heel dichtbij."
  private static func map(people: Int, places: Int, veryNear: Int, _ language: Language) -> String {
    if people + places == 0 { return Phrase("Op de kaart staat nog niemand.", "Nobody is on the map yet.")[language] }
    let who = Saying.peopleAndPlaces(people, places, language)
    let word = Saying.ring(1, language)
    if people + places == 1 {
      let near = veryNear > 0 ? ", \(word)" : ""
      return Phrase("Op de kaart staat \(who)\(near).", "\(who) is on the map\(near).")[language]
    }
    let near = veryNear > 0 ? Phrase(", \(veryNear) daarvan \(word)", ", \(veryNear) of them \(word)")[language] : ""
    return Phrase("Op de kaart staan \(who)\(near).", "\(who) are on the map\(near).")[language]
  }

  /// "De kaart is op 6 nov voor het laatst bijgewerkt, 2 weken geleden."
  private static func mapChanged(_ day: Day, _ today: Day, _ language: Language) -> String {
    let on = Saying.onDay(day, relativeTo: today, language)
    let past = Saying.ago(day, today: today, language)
    let tail = past.isEmpty ? "" : ", \(past)"
    return Phrase("De kaart is \(on) voor het laatst bijgewerkt\(tail).", "The map was last brought up to date \(on)\(tail).")[language]
  }

  /// "3 mensen zijn nog nooit gevraagd: An, Dirk en Marit."
  private static func neverAsked(_ names: [String], withPlaces: Bool, _ language: Language) -> String {
    let said = Saying.someNames(names, language)
    if names.count == 1 { return Phrase("\(said) is nog nooit gevraagd.", "\(said) was never asked.")[language] }
    let who = withPlaces ? Noun.personOrPlace.many : Noun.person.many
    return Phrase("\(names.count) \(who.nl) zijn nog nooit gevraagd: \(said).", "\(names.count) \(who.en) were never asked: \(said).")[
      language]
  }

  /// "Oma Ria en Erik voeden mee op."
  private static func coEducators(_ names: [String], _ language: Language) -> String {
    let said = Saying.someNames(names, language)
    return names.count == 1
      ? Phrase("\(said) voedt mee op.", "\(said) helps to raise the children.")[language]
      : Phrase("\(said) voeden mee op.", "\(said) help to raise the children.")[language]
  }

  /// "Alleen Oma Ria geeft praktische hulp en advies."
  private static func hangsOnOne(_ name: String, _ support: [String], _ language: Language) -> String {
    let kinds = Saying.supportNouns(support, language)
    return Phrase("Alleen \(name) geeft \(kinds).", "Only \(name) gives \(kinds).")[language]
  }

  /// "Het gezin had tot nu toe 2 medewerkers."
  private static func workers(_ count: Int, _ language: Language) -> String {
    let noun = count == 1 ? Phrase("medewerker", "worker") : Phrase("medewerkers", "workers")
    return Phrase("Het gezin had tot nu toe \(count) \(noun.nl).", "The family has had \(count) \(noun.en) so far.")[language]
  }

  /// "Op de kaart staan 2 hulpverleners en 1 plek voor hulp: Marit, Dokter Vos en Jongerenpunt."
  private static func professionals(_ people: [String], _ places: [String], _ language: Language) -> String {
    let names = people + places
    let professional = Noun(one: Phrase("hulpverlener", "professional"), many: Phrase("hulpverleners", "professionals"))
    let place = Noun(one: Phrase("plek voor hulp", "place of help"), many: Phrase("plekken voor hulp", "places of help"))
    let counts = [(people.count, professional), (places.count, place)].filter { $0.0 > 0 }
    let who = Saying.list(counts.map { Saying.count($0.0, $0.1, language) }, language)
    let said = Saying.someNames(names, language)
    return names.count == 1
      ? Phrase("Op de kaart staat \(who): \(said).", "There is \(who) on the map: \(said).")[language]
      : Phrase("Op de kaart staan \(who): \(said).", "There are \(who) on the map: \(said).")[language]
  }
}
