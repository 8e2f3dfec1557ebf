import Basics
import DossierModel
import StrictJSON

/// What the index keeps of a dossier: all that a list shows of it, but for what follows from files of somebody: from the private one, from the
/// shared ones and from team.json.
public struct IndexedGezin: Sendable {
  public let id: String
  public let name: String
  public let sortName: String
  let members: [DossierSummary.Member]
  let phase: String
  let worker: String
  let openSteps: Int
  let dueDays: [Day]
  let planned: [Planned]
  let people: String
  /// The day on which it was closed, where it is; the first day that there is where the file does not say a good one.
  public let closed: Day?
  let hasFaults: Bool
  /// Members of the team that it names, or what stands in their place.
  let colleagues: [String]

  /// Reads a dossier.
  init(_ tree: JSON) {
    let summary = DossierSummary(dossier: tree, reflections: [], hasFaults: false)
    id = summary.id
    name = summary.name
    sortName = summary.sortName
    members = summary.members
    phase = summary.phase
    worker = summary.worker
    openSteps = summary.openSteps
    dueDays = summary.dueDays
    planned = summary.planned
    people = summary.people
    closed = summary.isClosed ? Dossier(tree)[.closed] ?? .first : nil
    (hasFaults, colleagues) = Self.faults(in: tree)
  }

  /// The gezin as a list shows it.
  ///
  /// - Parameters:
  ///   - team: the ids of the members of the team; nil while the team folder is away, when nobody can know whether they are good.
  ///   - lastReflection: the day of the last reflection of who is at the keyboard, where `own` does not say it.
  ///   - own: the summary of a dossier that has nothing but `closed` as this one has it, with their reflections; nil where they need none.
  public func summary(team: Set<String>?, lastReflection: Day?, own: DossierSummary?) -> DossierSummary {
    DossierSummary(
      id: id, name: name, sortName: sortName, members: members, phase: phase, worker: worker, openSteps: openSteps, dueDays: dueDays,
      planned: planned, people: people, isClosed: closed != nil,
      hasFaults: hasFaults || team.map { team in colleagues.contains { !team.contains($0) } } ?? false, lastReflection: lastReflection,
      own: own)
  }

  /// Whether there are faults that do not hang on who is in the team; and the members that it names, as far as nobody else is meant.
  private static func faults(in tree: JSON) -> (Bool, [String]) {
    var known = KnownReferences()
    known[.teamMember] = []
    known.add(dossier: tree)
    var colleagues: [String] = []
    var others = false
    for fault in FileKind.dossier.faults(in: tree, known: known) {
      if fault.code == .badReference, let value = Self.colleague(at: fault.pointer, in: tree) {
        if !colleagues.contains(value) { colleagues.append(value) }
      } else {
        others = true
      }
    }
    return (others, colleagues)
  }

  /// What stands at a pointer where a member of the team may stand; nil for any other place.
  private static func colleague(at pointer: String, in tree: JSON) -> String? {
    var kind = FieldKind.object(Dossier.shape)
    var value = tree
    for step in pointer.split(separator: "/") {
      switch kind {
      case .object(let shape):
        guard let field = shape.field(String(step)), let inner = value[field.key] else { return nil }
        (kind, value) = (field.kind, inner)
      case .list(let shape, _):
        guard let index = Int(step), value.items.indices.contains(index) else { return nil }
        (kind, value) = (.object(shape), value.items[index])
      case .keyed(_, let shape):
        guard let inner = value[String(step)] else { return nil }
        (kind, value) = (.object(shape), inner)
      case .references(let targets):
        guard let index = Int(step), value.items.indices.contains(index) else { return nil }
        (kind, value) = (.reference(targets), value.items[index])
      default: return nil
      }
    }
    guard case .reference(let targets) = kind, targets.contains(.teamMember) else { return nil }
    return value.text ?? ""
  }
}

/// As bytes in the index.
extension IndexedGezin {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for text in [id, name, sortName, phase, worker, people] { writer.put(text) }
    writer.put(members) { writer, member in
      writer.put(member.name)
      writer.put(member.nickname)
      writer.put(member.born)
    }
    writer.put(openSteps)
    writer.put(dueDays) { $0.put($1.ordinal) }
    writer.put(planned) { writer, planned in
      writer.put(Planned.Kind.allCases.firstIndex(of: planned.kind) ?? 0)
      writer.put(planned.name.id)
      writer.put(planned.day)
      writer.put(planned.text)
      writer.put(planned.whose)
    }
    writer.put(closed)
    writer.put(hasFaults ? 1 : 0)
    writer.put(colleagues) { $0.put($1) }
    return writer.bytes
  }

  /// Reads what `bytes` wrote; nil where it makes no sense.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    id = reader.text()
    name = reader.text()
    sortName = reader.text()
    phase = reader.text()
    worker = reader.text()
    people = reader.text()
    members = reader.items { reader in
      let (name, nickname) = (reader.text(), reader.text())
      return DossierSummary.Member(name: name, born: reader.birth(), nickname: nickname)
    }
    openSteps = reader.number()
    dueDays = reader.items { Day(ordinal: $0.number()) }
    planned = reader.items { reader in
      let kinds = Planned.Kind.allCases
      let kind = kinds[min(max(0, reader.number()), kinds.count - 1)]
      let (id, day, text) = (reader.text(), reader.day(), reader.text())
      return Planned(name: Planned.Name(kind, id), day: day, text: text, whose: reader.whose())
    }
    closed = reader.day()
    hasFaults = reader.number() != 0
    colleagues = reader.items { $0.text() }
    guard reader.isDone else { return nil }
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ day: Day?) {
    put(day == nil ? 0 : 1)
    if let day { put(day.ordinal) }
  }

  fileprivate mutating func put(_ birth: Birth?) {
    switch birth {
    case nil: put(0)
    case .year(let year):
      put(1)
      put(year)
    case .age(let age, let day):
      put(2)
      put(age)
      put(day.ordinal)
    case .expected: put(3)
    }
  }

  fileprivate mutating func put(_ whose: Planned.Whose) {
    let (sort, text) =
      switch whose {
      case .nobody: (0, "")
      case .named(let name): (1, name)
      case .colleague(let id): (2, id)
      case .by(let word): (3, word)
      case .decidedBy(let word): (4, word)
      }
    put(sort)
    put(text)
  }
}

extension ByteReader {
  fileprivate mutating func day() -> Day? { number() == 0 ? nil : Day(ordinal: number()) }

  fileprivate mutating func birth() -> Birth? {
    switch number() {
    case 1: return .year(number())
    case 2:
      let age = number()
      return .age(age, on: Day(ordinal: number()))
    case 3: return .expected
    default: return nil
    }
  }

  fileprivate mutating func whose() -> Planned.Whose {
    let (sort, text) = (number(), text())
    switch sort {
    case 1: return .named(text)
    case 2: return .colleague(text)
    case 3: return .by(text)
    case 4: return .decidedBy(text)
    default: return .nobody
    }
  }
}
