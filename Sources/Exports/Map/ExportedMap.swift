import Basics
import DossierModel
import StrictJSON
import Wording

/// The people and places around a gezin as they leave the program: the map of today.
///
/// Those on it may read it themselves. So it says of nobody what they could not read: no strain, no thin or broken tie, nobody who would rather
/// not help (`PaperFields.forFamily`). Only the whole map has all of it: for the worker's own eyes, and for programs. Who ended stays inside, and so do notes: a note is written to remember something by, and a map is made to be handed out. A tie to
/// nobody, to oneself, to somebody who ended, or between two who have one already is left out; `gewoon check` names what is wrong.
public struct ExportedMap: Sendable {
  /// The day on which the map is made.
  public let today: Day
  let values: Values
  let dossier: JSON
  /// Whether all that is known stands on it, which is not for those who are on it.
  let isWhole: Bool
  private let network: Network
  /// The id of the dossier.
  let id: String
  let members: [ExportedMember]
  /// In the order of the file.
  let people: [ExportedPerson]
  let ties: [ExportedTie]

  /// - Parameters:
  ///   - dossier: the whole dossier (format.md, dossiers/<id>.json).
  ///   - today: the day that stands on what is made.
  ///   - language: in which the words of the program are.
  ///   - initials: whether every name becomes initials, wherever it stands.
  ///   - isWhole: whether all that is known is on it; else it is fit for those who are on it.
  public init(dossier: JSON, today: Day, language: Language, initials: Bool = false, isWhole: Bool = false) {
    let initials =
      initials ? Initials(dossier: dossier, texts: Self.names(in: dossier), year: today.year) { DetailWords.word($0)[language] } : nil
    self.init(
      dossier: isWhole ? dossier : PaperFields.forFamily(dossier, on: today), today: today,
      values: Values(language: language, initials: initials),
      isWhole: isWhole)
  }

  /// The map of what stands in `dossier`, on a page that calls everybody as `values` do.
  init(dossier: JSON, today: Day, values: Values, isWhole: Bool) {
    self.today = today
    self.isWhole = isWhole
    self.dossier = dossier
    self.values = values
    let record = Dossier(dossier)
    network = record[.network]
    id = record.raw(.id)?.text ?? "gezin"
    let names = MapNames(values: values)
    var nodes = MapNodes(taken: [id])
    shownName = names.gezin(record[.gezin])
    let inGezin = record[.gezin][.members].filter(\.isObject)
    let around = network[.people].filter { $0.isObject && !$0.hasEnded }
    let called = names.names(inGezin.map(\.name) + around.map(\.name))
    let members = zip(inGezin, called).map { member, name in
      ExportedMember(node: nodes.node(for: member.id, "member"), member: member, name: name)
    }
    self.members = members
    people = zip(around, called.dropFirst(inGezin.count)).map { person, name in
      ExportedPerson(
        node: nodes.node(for: person.id, "person"), person: person, name: name, bonds: ExportedBond.bonds(of: person, members: members))
    }
    ties = ExportedTie.ties(in: network, people: people)
  }

  /// All who may be named on the map, and in what somebody is to them.
  private static func names(in dossier: JSON) -> [String] {
    let people = Dossier(dossier)[.network][.people].filter { !$0.hasEnded }
    return Dossier(dossier)[.gezin][.members].map { $0[.name] } + people.flatMap { [$0[.name], $0[.role]] }
  }

  var language: Language { values.language }

  /// The name of the gezin, or its label where names are initials; "" where there is none.
  let shownName: String

  /// The name for a sentence: "Gezin Bakker", or "het gezin" where it has none.
  var gezinOrFamily: String { shownName.isEmpty ? ExportWords.theFamily[language] : shownName }

  /// The day on which the map last changed; nil where that is not known.
  var changed: Day? { network[.changed] }

  /// The whole map in a sentence, for who cannot see it.
  public var sentence: String {
    Saying.picture(
      of: gezinOrFamily, people: people.count { !$0.isPlace }, places: people.count(where: \.isPlace),
      veryNear: people.count { $0.person.ring == 1 }, sectors: Set(people.compactMap(\.sector)).count, language)
  }

  /// The first with this id as it stands in the file; nil where a reference leads to nobody on the map.
  func person(_ id: String) -> ExportedPerson? { people.first { $0.person.id == id } }
}

/// A member of the gezin, in the middle of the map.
struct ExportedMember: Sendable {
  /// What the member is called in tables: its id, or something else where that cannot be used.
  let node: String
  let member: GezinMember
  let name: String
}

/// Somebody around the gezin, or a place.
struct ExportedPerson: Sendable {
  let node: String
  let person: Person
  /// The name as it is shown; never empty.
  let name: String
  let bonds: [ExportedBond]

  var isPlace: Bool { person.isPlace }
  /// From 0, in the order of format.md; nil where it is not said or no sector.
  var sector: Int? { Vocabulary.sector.values.firstIndex(of: person.sector) }
}

/// What binds one member to a person, where it differs from the gezin's.
struct ExportedBond: Sendable {
  let member: ExportedMember
  let bond: Bond

  /// The first bond of each member; a bond with nobody is left out.
  static func bonds(of person: Person, members: [ExportedMember]) -> [ExportedBond] {
    var bonds: [ExportedBond] = []
    for bond in person[.bonds] {
      let id = bond[.member]
      guard !id.isEmpty, let member = members.first(where: { $0.member.id == id }),
        !bonds.contains(where: { $0.member.node == member.node })
      else { continue }
      bonds.append(ExportedBond(member: member, bond: bond))
    }
    return bonds
  }
}

/// Two people who know each other.
struct ExportedTie: Sendable {
  let a: ExportedPerson
  let b: ExportedPerson
  let tie: Tie

  static func ties(in network: Network, people: [ExportedPerson]) -> [ExportedTie] {
    var byID: [String: ExportedPerson] = [:]
    for person in people where byID[person.person.id] == nil { byID[person.person.id] = person }
    var ties: [ExportedTie] = []
    var pairs: Set<Set<String>> = []
    for tie in network[.ties] where !tie.says(.ended) && !tie[.a].isEmpty && !tie[.b].isEmpty {
      guard let a = byID[tie[.a]], let b = byID[tie[.b]], a.node != b.node, pairs.insert([a.node, b.node]).inserted else { continue }
      ties.append(ExportedTie(a: a, b: b, tie: tie))
    }
    return ties
  }
}

/// Names that no two nodes of the map share.
private struct MapNodes {
  var taken: Set<String>

  /// The id itself; for one that is no ULID, or that stands there twice, the kind and a number.
  mutating func node(for id: String, _ kind: String) -> String {
    if ULID.isValid(id), taken.insert(id).inserted { return id }
    var number = 1
    while !taken.insert("\(kind)-\(number)").inserted { number += 1 }
    return "\(kind)-\(number)"
  }
}

/// The names on the map.
private struct MapNames {
  let values: Values

  func gezin(_ gezin: Gezin) -> String { CleanText.line(values.initials?.label ?? gezin[.name]) }

  /// As they are shown, each by itself; with initials, no two alike.
  func names(_ names: [String]) -> [String] {
    let shown = names.map(name)
    return values.initials == nil ? shown : Initials.apart(shown)
  }

  private func name(_ name: String) -> String {
    let name = CleanText.line(name)
    if name.isEmpty { return values.say(ScreenWords.noName) }
    return values.initials?.of(name) ?? name
  }
}
