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
    people = Self.people(in: dossier["network"]?["people"], isNow: true)
    ties = NetworkTie.all(in: dossier["network"]?["ties"], among: Set(people.map(\.id)))
  }

  /// A map that was kept; nil where its day cannot be read.
  init?(kept version: JSON) {
    guard let day = version.day("date") else { return nil }
    self.day = day
    people = Self.people(in: version["people"], isNow: false)
    ties = NetworkTie.all(in: version["ties"], among: Set(people.map(\.id)))
  }

  /// The maps that were kept, the oldest first; of two of one day the one that stands further on.
  public static func kept(in dossier: JSON) -> [NetworkMap] {
    let maps = (dossier["network"]?["versions"]?.items ?? []).compactMap(NetworkMap.init(kept:))
    let days = Set(maps.compactMap(\.day)).sorted()
    return days.compactMap { day in maps.last { $0.day == day } }
  }

  /// Whether nobody is on it.
  public var isEmpty: Bool { people.isEmpty }

  /// What a kept map keeps of a person: what the picture shows, and nothing of what was written down besides.
  private static let fields = Shape.person.fields(
    ["id", "kind", "name", "sector", "ring", "quality", "strain", "direction", "support", "contact", "asked", "coEducator", "bonds"])

  private static func people(in list: JSON?, isNow: Bool) -> [Person] {
    var seen: Set<String> = []
    return (list?.items ?? []).compactMap { item in
      guard !Person(item).hasEnded else { return nil }
      var fields = item.goodFields(Self.fields)
      guard fields["name"] != nil, let id = fields["id"]?.text, seen.insert(id).inserted else { return nil }
      // Now nothing said means that there is none. It is written out, for in a kept map it may mean that nobody noted it then.
      if isNow, item.lacks("strain") { fields["strain"] = false }
      return Person(.object(fields))
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
  static func all(in list: JSON?, among ids: Set<String>) -> [NetworkTie] {
    var ties: [NetworkTie] = []
    var places: [Pair: Int] = [:]
    for item in list?.items ?? [] where item.object != nil && item.lacks("ended") {
      guard let a = item["a"]?.text, let b = item["b"]?.text, a != b, ids.contains(a), ids.contains(b) else { continue }
      let hasStrain = item["strain"]?.flag == true
      if let place = places[Pair(a, b)] {
        let first = ties[place]
        ties[place] = NetworkTie(a: first.a, b: first.b, quality: first.quality, hasStrain: first.hasStrain || hasStrain)
      } else {
        places[Pair(a, b)] = ties.count
        ties.append(NetworkTie(a: a, b: b, quality: item.word("quality", of: .quality) ?? "", hasStrain: hasStrain))
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
  var json: JSON {
    var fields: JSONObject = JSONObject([("a", .string(a)), ("b", .string(b)), ("strain", .bool(hasStrain))])
    if !quality.isEmpty { fields["quality"] = .string(quality) }
    return .object(fields)
  }
}
