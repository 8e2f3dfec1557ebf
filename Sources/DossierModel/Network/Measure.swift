import StrictJSON

/// One measure of the network, for one plain sentence: what stands on the map, never a score and never a verdict.
public enum Measure: Sendable, Equatable {
  /// What is also said beside a question of the debrief: the size, who was never asked, who helps to raise the children, what hangs on one person,
  /// and who is of the formal sectors.
  case fact(Fact)
  /// How many stand in each ring where somebody stands, the nearest first, and of how many no ring is written down; no rings where all of them are
  /// very near.
  case rings([InRing], without: Int)
  /// In how many of all sectors somebody stands, and the empty ones; `withPlaces` where a sector holds nothing but places.
  case spread(filled: Int, of: Int, empty: [String], withPlaces: Bool)
  /// How many stand in each sector where somebody stands, clockwise, and of how many no sector is written down.
  case sectors([InSector], without: Int)
  /// From whom this kind of support (`Vocabulary.support`) comes.
  case support(String, NetworkMeasures.Givers)
  /// The kinds of support that come from nobody.
  case supportOfNobody([String])
  /// With how many the support goes both ways, of those with whom it is known which way it goes.
  case bothWays(Int, of: NetworkMeasures.Number)
  /// With whom there is strain.
  case strain([String])
  /// Between whom on the map there is strain.
  case strainBetween([NetworkMeasures.NamePair])
  /// Who has how many of the network's steps, the most first.
  case load([Fact.NamedCount], of: Int)
  /// How many pairs of people know each other, of all pairs.
  case pairs(known: Int, of: Int)

  /// How many stand in a ring, 1 (very near) to 4 (not now).
  public struct InRing: Sendable, Equatable {
    public let ring: Int
    public let number: NetworkMeasures.Number
  }

  /// How many stand in a sector, a word of `Vocabulary.sector`.
  public struct InSector: Sendable, Equatable {
    public let sector: String
    public let number: NetworkMeasures.Number
  }

  /// All measures of `dossier` that say something, in the order in which they are shown.
  public static func all(in dossier: JSON) -> [Measure] {
    let measures = NetworkMeasures.of(dossier)
    // The day matters only to the age of the map, which is no measure.
    let network = NetworkFacts(Dossier(dossier), today: .last)
    let facts = network.all
    func said(_ isMeant: (Fact.Network) -> Bool) -> [Measure] {
      facts.filter { if case .network(let fact) = $0.kind { isMeant(fact) } else { false } }.map(Measure.fact)
    }

    return said { if case .map = $0 { true } else { false } }
      + [measures.saidRings, measures.saidSpread, measures.saidSectors, network.professionals.map(Measure.fact)].compactMap { $0 }
      + measures.saidSupport
      + said { if case .hangsOnOne = $0 { true } else { false } }
      + [measures.saidBothWays, measures.saidStrain, measures.saidStrainBetween].compactMap { $0 }
      + said { if case .neverAsked = $0 { true } else { false } }
      + said { if case .coEducators = $0 { true } else { false } }
      + [measures.saidLoad, measures.saidPairs].compactMap { $0 }
  }
}

extension NetworkMeasures {
  fileprivate var saidRings: Measure? {
    var rings = (1...4).map { Measure.InRing(ring: $0, number: ring($0)) }.filter { $0.number.total > 0 }
    // How many are very near is said with how many there are; by itself it is not said again.
    if rings.map(\.ring) == [1] { rings = [] }
    let without = withoutRing.total
    return rings.isEmpty && without == 0 ? nil : .rings(rings, without: without)
  }

  fileprivate var saidSpread: Measure? {
    let filled = filledSectors
    if filled.isEmpty { return nil }
    let all = Vocabulary.sector.values
    return .spread(
      filled: filled.count, of: all.count, empty: all.filter { !filled.contains($0) },
      withPlaces: filled.contains { sector($0).people == 0 })
  }

  fileprivate var saidSectors: Measure? {
    let sectors = filledSectors.map { Measure.InSector(sector: $0, number: sector($0)) }
    let without = withoutSector.total
    return sectors.isEmpty && without == 0 ? nil : .sectors(sectors, without: without)
  }

  fileprivate var saidSupport: [Measure] {
    let given = Vocabulary.support.values.map { ($0, givers(of: $0)) }.filter { $0.1.total > 0 }.map { Measure.support($0.0, $0.1) }
    let nobody = supportOfNobody
    return nobody.isEmpty ? given : given + [.supportOfNobody(nobody)]
  }

  fileprivate var saidBothWays: Measure? { supporting.total == 0 ? nil : .bothWays(bothWays.total, of: supporting) }

  fileprivate var saidStrain: Measure? {
    let names = strained.map(\.name).filter { !$0.isEmpty }
    return names.isEmpty ? nil : .strain(names)
  }

  fileprivate var saidStrainBetween: Measure? {
    let pairs = strainBetween
    return pairs.isEmpty ? nil : .strainBetween(pairs)
  }

  fileprivate var saidLoad: Measure? {
    let load = load
    return load.people.isEmpty ? nil : .load(load.people, of: load.steps)
  }

  fileprivate var saidPairs: Measure? { pairs.map { .pairs(known: $0.known, of: $0.all) } }
}
