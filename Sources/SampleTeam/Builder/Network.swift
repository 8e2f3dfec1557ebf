import StrictJSON

/// The people around a gezin, as far as they are written down.
struct NetworkDraft {
  var changed = ""
  var people: [JSON] = []
  var ties: [JSON] = []
  var versions: [JSON] = []

  var json: JSON {
    object(("changed", .string(changed)), ("people", .array(people)), ("ties", .array(ties)), ("versions", .array(versions)))
  }
}

/// What binds one member of the gezin to a person on the map.
struct BondDraft {
  let json: JSON

  init(
    _ member: String, ring: Int, _ quality: String, strain: Bool = false, direction: String = "", support: [String] = []
  ) {
    json = object(
      ("direction", .string(direction)), ("member", .string(member)), ("quality", .string(quality)), ("ring", .whole(ring)),
      ("strain", .ticked(strain)), ("support", .texts(support)))
  }
}

extension Household {
  /// Puts someone on the map, or with `kind` "place" a place.
  mutating func person(
    _ name: String, _ role: String, _ sector: String, ring: Int, _ quality: String, kind: String = "person", strain: Bool = false,
    direction: String = "", support: [String] = [], contact: String = "", asked: String = "", can: String = "", knows: Bool = false,
    until: Int? = nil, coEducator: Bool = false, eyesAndEars: Bool = false, mentorOf: String = "", distance: String = "",
    linkedTo: [String] = [], since: Int? = nil, ended: Int? = nil, note: String = "", bonds: [BondDraft] = []
  ) -> String {
    let id = newID()
    network.people.append(
      object(
        ("asked", .string(asked)), ("bonds", .array(bonds.map(\.json))), ("can", .string(can)), ("coEducator", .ticked(coEducator)),
        ("contact", .string(contact)), ("direction", .string(direction)), ("distance", .string(distance)),
        ("ended", .string(clock.day(ended))), ("eyesAndEars", .ticked(eyesAndEars)), ("id", .string(id)), ("kind", .string(kind)),
        ("knows", .ticked(knows)), ("linkedTo", .texts(linkedTo)), ("mentorOf", .string(mentorOf)), ("name", .string(name)),
        ("note", .string(note)), ("quality", .string(quality)), ("ring", .whole(ring)), ("role", .string(role)),
        ("sector", .string(sector)), ("since", .string(clock.day(since))), ("strain", .ticked(strain)), ("support", .texts(support)),
        ("until", .string(clock.day(until)))))
    return id
  }

  /// The band between two people on the map.
  mutating func tie(
    _ a: String, _ b: String, _ quality: String = "ordinary", strain: Bool = false, since: Int? = nil, ended: Int? = nil
  ) {
    network.ties.append(
      object(
        ("a", .string(a)), ("b", .string(b)), ("ended", .string(clock.day(ended))), ("quality", .string(quality)),
        ("since", .string(clock.day(since))), ("strain", .ticked(strain))))
  }

  /// How the map looked on an earlier day: the same people as now, the ring and band as they were then.
  mutating func earlierMap(
    on day: Int, _ people: [(id: String, ring: Int, quality: String)], ties: [(a: String, b: String, quality: String)] = []
  ) {
    let drawn = people.compactMap { entry -> JSON? in
      guard let person = network.people.first(where: { $0["id"] == .string(entry.id) }) else { return nil }
      return object(
        ("id", .string(entry.id)), ("kind", person["kind"] ?? .null), ("name", person["name"] ?? .null),
        ("quality", .string(entry.quality)), ("ring", .whole(entry.ring)), ("sector", person["sector"] ?? .null))
    }
    let lines = ties.map { object(("a", .string($0.a)), ("b", .string($0.b)), ("quality", .string($0.quality))) }
    network.versions.append(object(("date", .string(clock.day(day))), ("people", .array(drawn)), ("ties", .array(lines))))
  }
}
