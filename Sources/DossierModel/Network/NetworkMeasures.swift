import Basics
import StrictJSON

/// What can be counted on the map of a gezin. None of it is a score: it says what stands there, for a talk about it.
///
/// Whoever ended does not count (format.md, `ended`), places count as places and are told apart from people, and values that are faults are passed
/// over. The formulas are those of research/domain.md, §5.4.
public struct NetworkMeasures: Sendable {
  private let dossier: Dossier
  /// The people and places that are on the map now.
  private let all: [Standing]
  private let map: NetworkMap

  /// The measures of `dossier`.
  public static func of(_ dossier: JSON) -> NetworkMeasures {
    let people = dossier.people.filter { $0.isObject && !$0.hasEnded }
    return NetworkMeasures(dossier: Dossier(dossier), all: people.map(Standing.init), map: NetworkMap(now: dossier))
  }

  /// Somebody on the map with what is counted most, read once.
  fileprivate struct Standing {
    let person: Person
    let isPlace: Bool
    let ring: Int?
    /// A word of `Vocabulary.sector`; nil where it is not known.
    let sector: String?
    let gives: Set<String>

    init(_ person: Person) {
      self.person = person
      isPlace = person.isPlace
      ring = person.ring
      sector = person[.sector]
      gives = person.gives
    }
  }

  /// How many people and how many places.
  public struct Number: Sendable, Equatable {
    public let people: Int
    public let places: Int
    public var total: Int { people + places }

    fileprivate init(_ found: [Standing]) {
      places = found.count(where: \.isPlace)
      people = found.count - places
    }
  }

  /// Everybody on the map.
  public var size: Number { Number(all) }

  /// Who stands in the ring, 1 (very near) to 4 (not now).
  public func ring(_ ring: Int) -> Number { Number(all.filter { $0.ring == ring }) }

  /// Those of whom no ring is written down.
  public var withoutRing: Number { Number(all.filter { $0.person.lacks(.ring) }) }

  /// Who stands in the sector, a word of `Vocabulary.sector`.
  public func sector(_ sector: String) -> Number { Number(all.filter { $0.sector == sector }) }

  /// Those of whom no sector is written down.
  public var withoutSector: Number { Number(all.filter { $0.person.lacks(.sector) }) }

  /// The sectors, of eight, in which somebody or a place stands.
  public var filledSectors: [String] { Vocabulary.sector.values.filter { sector($0).total > 0 } }

  /// From whom a kind of support comes.
  public struct Givers: Sendable, Equatable {
    /// Out of ordinary life: all sectors but the formal ones.
    public let informal: Number
    /// Of the sectors access and professional (format.md, `sector`).
    public let formal: Number
    /// Those whose sector is not known.
    public let unplaced: Number
    public var total: Int { informal.total + formal.total + unplaced.total }
  }

  /// Who gives this kind of support, a word of `Vocabulary.support`, to the gezin or to one of its members.
  public func givers(of support: String) -> Givers {
    let givers = all.filter { $0.gives.contains(support) }
    let placed = givers.filter { $0.sector != nil }
    return Givers(
      informal: Number(placed.filter { !$0.person.isFormal }), formal: Number(placed.filter(\.person.isFormal)),
      unplaced: Number(givers.filter { $0.sector == nil }))
  }

  /// The kinds of support that nobody gives; none where no kind is given, or one cannot be read, for then nobody can say that it is missing.
  public var supportOfNobody: [String] {
    let given = all.reduce(into: Set<String>()) { $0.formUnion($1.gives) }
    let kinds = Vocabulary.support.values.filter { !given.contains($0) }
    return kinds.count == Vocabulary.support.values.count || all.contains(where: \.person.hasUnreadableSupport) ? [] : kinds
  }

  /// Those with whom support goes both ways; to one member and from another counts as well.
  public var bothWays: Number { Number(all.filter { $0.person.directions == ["gives", "receives"] }) }

  /// Those with whom it is known which way the support goes.
  public var supporting: Number { Number(all.filter { !$0.person.directions.isEmpty }) }

  /// Those with whom there is strain, for the gezin or one of its members.
  public var strained: [Person] { all.map(\.person).filter(\.isStrained) }

  /// The pairs on the map between whom there is strain, by name.
  public var strainBetween: [NamePair] {
    let names = Dictionary(map.people.map { ($0.id, $0.name) }) { first, _ in first }
    return map.ties.filter(\.hasStrain).compactMap { tie in
      if let one = names[tie.a], let other = names[tie.b] { NamePair(one: one, other: other) } else { nil }
    }
  }

  /// Two people by their names.
  public struct NamePair: Sendable, Equatable {
    public let one: String
    public let other: String
  }

  /// Who has how many of the network's steps in the plan, done or not, the most first; and how many steps the network has in all.
  public var load: (people: [Fact.NamedCount], steps: Int) {
    let members = Set(dossier[.gezin][.members].map(\.id))
    let everyone = dossier[.network][.people]
    let steps = dossier.actions.filter { $0.isObject && PlanFacts.doer(of: $0, members: members, people: everyone) == "network" }
    let carriers = all.map(\.person).filter { !$0.name.isEmpty && !$0.id.isEmpty }.map { person in
      Fact.NamedCount(name: person.name, count: steps.count { $0[.who] == person.id })
    }
    return (carriers.filter { $0.count > 0 }.sorted { $0.count > $1.count }, steps.count)
  }

  /// How many pairs of people know each other, of all pairs that there are; nil below four people, where it means little, and where the ties
  /// cannot be read.
  ///
  /// The density is `known` through `all`: 2m / (n(n − 1)), with n people and m ties among them, places left out.
  public var pairs: (known: Int, all: Int)? {
    let people = Set(map.people.filter { !$0.isPlace }.map(\.id))
    let network = dossier[.network]
    let isReadable = network.lacks(.ties) || !network[.ties].isEmpty
    if people.count < 4 || !isReadable { return nil }
    let known = map.ties.count { people.contains($0.a) && people.contains($0.b) }
    return (known, people.count * (people.count - 1) / 2)
  }
}

extension Person {
  /// Which ways the support goes: `gives`, `receives`, or both of them.
  fileprivate var directions: Set<String> {
    lines.reduce(into: []) { ways, line in
      switch line[.direction] {
      case "both": ways.formUnion(["gives", "receives"])
      case let way?: ways.insert(way)
      case nil: break
      }
    }
  }

  fileprivate var isStrained: Bool { lines.contains { $0[.strain] == true } }

  fileprivate var hasUnreadableSupport: Bool {
    lines.contains { line in
      guard let support = line.raw(.support), !support.isEmpty else { return false }
      return support.items.isEmpty || support.items.contains { !Vocabulary.support.values.contains($0.text ?? "") }
    }
  }
}
