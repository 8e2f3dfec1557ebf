import Basics
import StrictJSON

/// Who is on the map, who was never asked, and what hangs on one person.
struct NetworkFacts {
  private let dossier: Dossier
  private let today: Day
  private let people: [(person: Person, path: JSONPath)]
  private static let place = FieldPlace<Dossier>()
  private static let list = place[.network][.people].path

  init(_ dossier: Dossier, today: Day) {
    self.dossier = dossier
    self.today = today
    people = dossier[.network][.people].enumerated()
      .map { ($0.element, Self.list.element($0.offset, $0.element.id)) }
      .filter { $0.0.isObject && !$0.0.hasEnded }
  }

  /// The most telling ones first.
  var all: [Fact] {
    [size, changed, neverAsked, coEducators, workers].compactMap { $0 } + hangsOnOne
  }

  /// Those of the formal sectors; they come after the decisions, which say more about how heavy the help is.
  var professionals: Fact? {
    let formal = named.filter(\.person.isFormal)
    guard !formal.isEmpty else { return nil }
    let kind = Fact.Network.professionals(
      people: formal.filter { !$0.person.isPlace }.map(\.person.name), places: formal.filter(\.person.isPlace).map(\.person.name))
    return Fact(kind, at: ["nabijheid.vertrouwen", "op-afschalen.passend"], from: source(of: formal))
  }

  private var named: [(person: Person, path: JSONPath)] { people.filter { !$0.person.name.isEmpty } }

  /// The one person, or the whole list for more.
  private func source(of found: [(person: Person, path: JSONPath)]) -> JSONPath {
    found.count == 1 ? found[0].path : Self.list
  }

  private var size: Fact? {
    guard !people.isEmpty || dossier[.network].lacks(.people) else { return nil }
    let places = people.count { $0.person.isPlace }
    let veryNear = people.count { $0.person.ring == 1 }
    return Fact(
      .map(people: people.count - places, places: places, veryNear: veryNear), at: ["netwerk.in-beeld", "network"], from: Self.list)
  }

  private var changed: Fact? {
    guard let day = dossier[.network][.changed], day <= today else { return nil }
    return Fact(.mapChanged(day), at: ["netwerk.in-beeld", "network"], from: Self.place[.network][.changed].path)
  }

  private var neverAsked: Fact? {
    let open = named.filter(\.person.wasNotAsked)
    let nearest = (1...5).flatMap { ring in open.filter { ($0.person.ring ?? 5) == ring } }
    guard !nearest.isEmpty else { return nil }
    return Fact(
      .neverAsked(names: nearest.map(\.person.name), withPlaces: nearest.contains { $0.person.isPlace }),
      at: ["netwerk.mogelijkheden", "network"], from: source(of: nearest))
  }

  private var coEducators: Fact? {
    let found = named.filter(\.person.isCoEducator)
    guard !found.isEmpty else { return nil }
    return Fact(.coEducators(found.map(\.person.name)), at: ["netwerk.samenwerken"], from: source(of: found))
  }

  /// One fact a person, whoever carries most kinds alone first.
  private var hangsOnOne: [Fact] {
    var alone: [[String]] = people.map { _ in [] }
    for kind in Vocabulary.support.values {
      let givers = people.indices.filter { people[$0].person.gives.contains(kind) }
      if givers.count == 1 { alone[givers[0]].append(kind) }
    }
    let carriers = people.indices.filter { !alone[$0].isEmpty && !people[$0].person.name.isEmpty }
    return carriers.sorted { alone[$0].count > alone[$1].count }.map { index in
      Fact(
        .hangsOnOne(name: people[index].person.name, support: alone[index]), at: ["netwerk.mogelijkheden", "netwerk.samenwerken"],
        from: people[index].path)
    }
  }

  /// One worker for a family is what counts ("003_db5bf0ea89c3815c.txt"), so each different one counts once.
  private var workers: Fact? {
    let earlier = dossier[.earlierWorkers].compactMap { $0.raw(.worker)?.text }
    let all = Set((earlier + [dossier[.worker]]).filter { !$0.isEmpty })
    guard !all.isEmpty, !earlier.isEmpty || dossier.lacks(.earlierWorkers) else { return nil }
    return Fact(
      .workers(all.count), at: ["nabijheid.vertrouwen"],
      from: earlier.isEmpty ? Self.place[.worker].path : Self.place[.earlierWorkers].path)
  }
}

extension Person {
  /// A place where people come, such as a club; else a person.
  public var isPlace: Bool { self[.kind] == "place" }

  /// Of the formal sectors (format.md, `sector`).
  var isFormal: Bool { ["access", "professional"].contains(self[.sector]) }

  /// The lines between this person and the gezin: the gezin's own, and those of its members where they differ.
  var lines: [Bond] { [gezinLine] + self[.bonds] }

  /// The line between this person and the gezin as a whole; all fields of a bond but the member are fields of a person too.
  private var gezinLine: Bond { Bond(json) }

  /// The kinds of support that the family or a member gets from here; what only goes the other way is left out.
  var gives: Set<String> {
    lines.reduce(into: []) { kinds, line in
      // A bond that does not say which way it goes, goes the way of the person.
      let way = line.lacks(.direction) ? gezinLine : line
      if way[.direction] != "receives" { kinds.formUnion((line.raw(.support)?.items ?? []).compactMap(\.text)) }
    }
  }
}

extension Fact {
  /// About the people around the gezin, and who works with it.
  public enum Network: Sendable, Equatable {
    /// Who is on the map now, and how many of them very near.
    case map(people: Int, places: Int, veryNear: Int)
    /// When the map last changed.
    case mapChanged(Day)
    /// The people who were never asked, the nearest first, and whether places are among them.
    case neverAsked(names: [String], withPlaces: Bool)
    /// Who helps to raise the children.
    case coEducators([String])
    /// The kinds of support (`Vocabulary.support`) that this one person alone gives.
    case hangsOnOne(name: String, support: [String])
    /// How many workers the family has had, the present one included; at least 1.
    case workers(Int)
    /// Who is of the formal sectors, access and professional, people and places apart.
    case professionals(people: [String], places: [String])
  }

  init(_ fact: Network, at places: [String], from source: JSONPath) { self.init(.network(fact), at: places, from: source) }
}
