import Basics
import StrictJSON

/// The local *sociale kaart*: where people in this neighbourhood can go, as the team knows it (socialmap.json).
public struct SocialMap: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "socialmap", of: SocialMap.self, .entries)
}

extension FieldKey where Owner == SocialMap {
  public static var entries: FieldKey<SocialMap, [SocialPlace]> { .init("entries", .list(by: .id)) }
}

/// A place, a club, a service or somebody of the neighbourhood.
public struct SocialPlace: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "socialPlace", of: SocialPlace.self, .id, .name, .for, .phone, .more)
}

extension FieldKey where Owner == SocialPlace {
  public static var id: FieldKey<SocialPlace, String> { .init("id", .id) }
  public static var name: FieldKey<SocialPlace, String> { .init("name", .line) }
  /// What one can go there for.
  public static var `for`: FieldKey<SocialPlace, String> { .init("for", .line) }
  public static var phone: FieldKey<SocialPlace, String> { .init("phone", .line) }
  public static var more: FieldKey<SocialPlace, String> { .init("more", .prose) }
}

extension SocialMap {
  /// All places that have a name, in the order in which people look for them.
  public var places: [SocialPlace] {
    self[.entries].filter { !$0[.name].isEmpty }.map { (Folding.sort($0[.name]), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Takes in a list that was made elsewhere. A place with a name that is there already is brought up to date, and nothing is taken out: what
  /// a list leaves empty stays as it was.
  ///
  /// - Returns: how many are new, and how many changed.
  public mutating func takeIn(_ list: [SocialPlace], id: () -> String) -> (new: Int, changed: Int) {
    var entries = self[.entries]
    var (new, changed) = (0, 0)
    for place in list {
      let name = Folding.sort(place[.name])
      guard let index = entries.firstIndex(where: { Folding.sort($0[.name]) == name }) else {
        var fresh = place
        fresh[.id] = id()
        entries.append(fresh)
        new += 1
        continue
      }
      let before = entries[index]
      for key in [FieldKey<SocialPlace, String>.for, .phone, .more] where !place[key].isEmpty { entries[index][key] = place[key] }
      if entries[index] != before { changed += 1 }
    }
    self[.entries] = entries
    return (new, changed)
  }
}
