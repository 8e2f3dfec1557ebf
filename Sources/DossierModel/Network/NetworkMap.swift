import Basics
import StrictJSON

/// Who stands on the map of a gezin, and who of them know each other: as it is now, or as it was kept on a day (format.md, `versions`).
///
/// Whoever has no id or no name, has an id that another had before, or ended is left out, and so is every value that is a fault.
public struct NetworkMap: Sendable {
  /// The day of a map that was kept; nil for the map as it is now.
  public let day: Day?
  /// In the order of the file. A kept map may know less of a person than the map as it is now.
  public let people: [Person]
  /// The ties among `people`, each pair once.
  public let ties: [NetworkTie]

  /// The map as it is now.
  public init(now dossier: JSON) {
    day = nil
    let network = Dossier(dossier)[.network]
    people = Self.people(network[.people], isNow: true)
    ties = NetworkTie.all(in: network[.ties], among: Set(people.map(\.id)))
  }

  /// A map that was kept; nil where its day cannot be read.
  init?(kept version: NetworkVersion) {
    guard let day = version[.date] else { return nil }
    self.day = day
    people = Self.people(version[.people], isNow: false)
    ties = NetworkTie.all(in: version[.ties], among: Set(people.map(\.id)))
  }

  /// The maps that were kept, the oldest first; of two of one day the one that stands further on.
  public static func kept(in dossier: JSON) -> [NetworkMap] {
    let maps = Dossier(dossier)[.network][.versions].compactMap(NetworkMap.init(kept:))
    let days = Set(maps.compactMap(\.day)).sorted()
    return days.compactMap { day in maps.last { $0.day == day } }
  }

  /// Whether nobody is on it.
  public var isEmpty: Bool { people.isEmpty }

  /// What a kept map keeps of a person: what the picture shows, and nothing of what was written down besides.
  private static let fields = Person.fields(
    .id, .kind, .name, .sector, .ring, .quality, .strain, .direction, .support, .contact, .asked, .coEducator, .bonds)

  private static func people(_ people: [Person], isNow: Bool) -> [Person] {
    var seen: Set<String> = []
    return people.compactMap { person in
      guard !person.hasEnded else { return nil }
      var good = person.good(Self.fields)
      guard good.says(.name), good.says(.id), seen.insert(good.id).inserted else { return nil }
      // Now nothing said means that there is none. It is written out, for in a kept map it may mean that nobody noted it then.
      if isNow, person.lacks(.strain) { good[.strain] = false }
      return good
    }
  }
}

/// Two people on a map who know each other.
public struct NetworkTie: Sendable, Equatable {
  /// The id of the one.
  public let a: String
  /// The id of the other.
  public let b: String
  /// A word of `Vocabulary.quality`, or "".
  public let quality: String
  public let hasStrain: Bool

  /// The ties in `list` between two of `ids`, each pair once. Ties that ended, to nobody or to oneself are left out; there is strain in a pair
  /// where any of its ties says so.
  static func all(in list: [Tie], among ids: Set<String>) -> [NetworkTie] {
    var ties: [NetworkTie] = []
    var places: [Pair: Int] = [:]
    for tie in list where tie.isObject && tie.lacks(.ended) {
      guard let a = tie.raw(.a)?.text, let b = tie.raw(.b)?.text, a != b, ids.contains(a), ids.contains(b) else { continue }
      let hasStrain = tie[.strain] == true
      if let place = places[Pair(a, b)] {
        let first = ties[place]
        ties[place] = NetworkTie(a: first.a, b: first.b, quality: first.quality, hasStrain: first.hasStrain || hasStrain)
      } else {
        places[Pair(a, b)] = ties.count
        ties.append(NetworkTie(a: a, b: b, quality: tie[.quality] ?? "", hasStrain: hasStrain))
      }
    }
    return ties
  }

  /// Two ids, in whichever order they are given.
  private struct Pair: Hashable {
    let first: String
    let second: String

    init(_ a: String, _ b: String) { (first, second) = a < b ? (a, b) : (b, a) }
  }

  /// As it stands in a kept map.
  var record: Tie {
    var tie = Tie()
    tie[.a] = a
    tie[.b] = b
    tie[.strain] = hasStrain
    tie[.quality] = quality.isEmpty ? nil : quality
    return tie
  }
}
