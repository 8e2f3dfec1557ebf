import Basics
import StrictJSON

/// What is different between two maps of one gezin. What one of the two does not know is passed over, for nobody can say that it changed.
public struct NetworkComparison: Sendable {
  /// The day of the older map; nil where it is the map as it is now.
  public let from: Day?
  /// The day of the newer map; nil where it is the map as it is now.
  public let to: Day?
  /// All changes: by what changed, in the order of `Change.Kind`, and then in the order of the map.
  public let changes: [Change]

  /// Compares the older map `from` with the newer one `to`.
  public init(from: NetworkMap, to: NetworkMap) {
    self.from = from.day
    self.to = to.day
    let before = Dictionary(from.people.map { ($0.id, $0) }) { first, _ in first }
    let ids = Set(to.people.map(\.id))
    let pairs = to.people.compactMap { person in before[person.id].map { PersonPair(old: $0, new: person) } }
    // Where nothing at all is noted of it, it was not asked yet; where something is, none noted is none.
    let knowsSupport = from.knowsSupport && to.knowsSupport
    changes =
      to.people.filter { before[$0.id] == nil }.map { Change($0, .added) }
      + from.people.filter { !ids.contains($0.id) }.map { Change($0, .gone) }
      + [\PersonPair.ring, \.sector, \.band, \.strain, \.asked].flatMap { way in pairs.compactMap { $0.change($0[keyPath: way]) } }
      + (knowsSupport ? pairs.compactMap { $0.change($0.supportCame) } + pairs.compactMap { $0.change($0.supportWent) } : [])
  }

  /// One change with one person or place.
  public struct Change: Sendable, Equatable {
    public let id: String
    /// As on the newer map that the person is on.
    public let name: String
    public let kind: Kind

    init(_ person: Person, _ kind: Kind) {
      id = person.id
      name = person.name
      self.kind = kind
    }

    public enum Kind: Sendable, Hashable {
      case added
      /// Taken off the map, or ended.
      case gone
      /// In a ring nearer to the gezin, or further away from it.
      case closer, further
      /// The sector where they are now, a word of `Vocabulary.sector`.
      case sector(String)
      case stronger, weaker
      case strainCame, strainWent
      /// How it is now, a word of `Vocabulary.asked`.
      case asked(String)
      /// Kinds of support (`Vocabulary.support`) that are new, or that are no longer there.
      case supportCame([String])
      case supportWent([String])
    }
  }

  /// The same change of several people, for one sentence.
  public struct Group: Sendable, Equatable {
    public let kind: Change.Kind
    public let names: [String]

    /// The changes of one kind, of the people with these names.
    public init(kind: Change.Kind, names: [String]) {
      self.kind = kind
      self.names = names
    }
  }

  /// The changes, those of one kind together, in the order in which each kind first comes.
  public var groups: [Group] {
    var kinds: [Change.Kind] = []
    for change in changes where !kinds.contains(change.kind) { kinds.append(change.kind) }
    return kinds.map { kind in Group(kind: kind, names: changes.filter { $0.kind == kind }.map(\.name)) }
  }

  /// The sign for each person that came, went or moved, by id: `+` new, `o` gone, `>` closer, `<` further.
  public var marks: [String: Character] {
    var marks: [String: Character] = [:]
    for change in changes {
      switch change.kind {
      case .added: marks[change.id] = "+"
      case .gone: marks[change.id] = "o"
      case .closer: marks[change.id] = ">"
      case .further: marks[change.id] = "<"
      default: break
      }
    }
    return marks
  }
}

extension NetworkMap {
  fileprivate var knowsSupport: Bool { people.contains { !$0.lacks(.support) } }
}

/// One person on both maps.
private struct PersonPair {
  typealias Kind = NetworkComparison.Change.Kind

  let old: Person
  let new: Person

  func change(_ kind: Kind?) -> NetworkComparison.Change? { kind.map { NetworkComparison.Change(new, $0) } }

  var ring: Kind? { two { $0.ring }.map { $1 < $0 ? .closer : .further } }

  var sector: Kind? { two { $0.raw(.sector)?.text }.map { .sector($1) } }

  var band: Kind? {
    two { Vocabulary.quality.values.firstIndex(of: $0.quality) }.map { $1 < $0 ? .stronger : .weaker }
  }

  var strain: Kind? { two { $0[.strain] }.map { $1 ? .strainCame : .strainWent } }

  var asked: Kind? { two { $0.raw(.asked)?.text }.map { .asked($1) } }

  var supportCame: Kind? { support(new, without: old).map { .supportCame($0) } }
  var supportWent: Kind? { support(old, without: new).map { .supportWent($0) } }

  /// Both values where both are known and differ.
  private func two<Value: Equatable>(_ value: (Person) -> Value?) -> (Value, Value)? {
    guard let before = value(old), let now = value(new), before != now else { return nil }
    return (before, now)
  }

  private func support(_ person: Person, without other: Person) -> [String]? {
    let others = other[.support]
    let kinds = person[.support].filter { !others.contains($0) }
    return kinds.isEmpty ? nil : kinds
  }
}
