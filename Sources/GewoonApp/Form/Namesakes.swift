import Basics
import DossierModel
import Wording

/// Whom and what one can choose, with what tells two of one name apart: what they are to the gezin, where they belong, how near they are.
struct Namesakes: Reading {
  let desk: Desk

  /// Who and what has a name, in the order in which one chooses.
  static let targets: [ReferenceTarget] = [.gezinMember, .person, .teamMember, .action]

  /// Somebody with a name, or a step with its words.
  struct Named {
    let id: String
    let name: String
    /// What is known of them, the most telling first; some of it may be empty.
    let marks: [String]
  }

  /// All of one kind, in the order of the dossier.
  func all(_ target: ReferenceTarget) -> [Named] {
    switch target {
    case .gezinMember: dossier.gezinMembers.map(named)
    case .person: dossier.people.map(named)
    case .teamMember:
      (workspace?.members ?? []).map { Named(id: $0.id, name: $0.name, marks: [say(TeamWords.colleague), word("member.role", $0.role)]) }
    case .action:
      Dossier(dossier)[.plan][.goals].flatMap { goal in
        goal[.actions].map { Named(id: $0.id, name: $0.what, marks: [goal[.title].firstLine]) }
      }
    case .statement, .responseItem: []
    }
  }

  private func named(_ member: GezinMember) -> Named {
    Named(
      id: member.id, name: member.name,
      marks: [member.role.firstLine, word("by", "gezin"), Saying.age(member.born, on: today, language) ?? ""])
  }

  private func named(_ person: Person) -> Named {
    let sector = person.sector.isEmpty ? "" : word("sector", person.sector)
    return Named(
      id: person.id, name: person.name, marks: [person.role.firstLine, sector, person.ring.map { word("ring", String($0)) } ?? ""])
  }

  /// The name of whoever has this id; nil for nobody.
  func name(of id: String) -> String? {
    for target in Self.targets {
      if let found = plain(id, target) { return hasNamesake(found, target) ? all(target).first { $0.id == id }.map(told) : found }
    }
    return nil
  }

  private func plain(_ id: String, _ target: ReferenceTarget) -> String? {
    switch target {
    case .gezinMember: dossier.gezinMembers.first { $0.id == id }?.name
    case .person: dossier.people.first { $0.id == id }?.name
    case .teamMember: workspace?.members.first { $0.id == id }?.name
    default: dossier.actions.first { $0.id == id }?.what
    }
  }

  private func hasNamesake(_ name: String, _ target: ReferenceTarget) -> Bool { count(of: name, among: target) > 1 }

  /// Steps are told apart from steps, and people from people.
  private func count(of name: String, among target: ReferenceTarget) -> Int {
    if case .action = target { return dossier.actions.count { Self.same($0.what, name) } }
    return dossier.gezinMembers.count { Self.same($0.name, name) } + dossier.people.count { Self.same($0.name, name) }
      + (workspace?.members ?? []).count { Self.same($0.name, name) }
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    one == other || one.utf8.count == other.utf8.count && Folding.search(one) == Folding.search(other)
  }

  /// Everybody and everything of these kinds that can be chosen, each told apart from the others.
  func choices(_ targets: [ReferenceTarget]) -> [FieldOption] {
    let kinds = Self.targets.filter(targets.contains)
    let pools = kinds.contains { !Self.isStep($0) } ? pool(ofSteps: false) : []
    return kinds.flatMap { kind in
      let ones = all(kind)
      let pool = Self.isStep(kind) ? ones : pools
      return ones.filter { !$0.id.isEmpty }.map { FieldOption(value: $0.id, word: told($0, among: pool)) }
    }
  }

  private static func isStep(_ target: ReferenceTarget) -> Bool { if case .action = target { true } else { false } }

  /// Those among whom one is told apart: steps among steps, people among people.
  private func pool(ofSteps: Bool) -> [Named] { ofSteps ? all(.action) : [.gezinMember, .person, .teamMember].flatMap(all) }

  /// The name, with what tells them apart where somebody else has it too: "Kim (familie)".
  func told(_ one: Named) -> String { told(one, among: pool(ofSteps: dossier.actions.contains { $0.id == one.id })) }

  private func told(_ one: Named, among pool: [Named]) -> String {
    let others = pool.filter { $0.id != one.id && Self.same($0.name, one.name) }
    if one.name.isEmpty || others.isEmpty { return one.name }
    if let mark = one.marks.first(where: { mark in !mark.isEmpty && !others.contains { $0.marks.contains(mark) } }) {
      return "\(one.name) (\(mark))"
    }
    let whole = Self.joined(one)
    guard others.contains(where: { Self.joined($0) == whole }) else { return "\(one.name) (\(whole))" }
    // Nothing tells them apart: their order does.
    let number = pool.prefix { $0.id != one.id }.count { Self.same($0.name, one.name) } + 1
    return "\(one.name) (\(([whole, String(number)]).filter { !$0.isEmpty }.joined(separator: ", ")))"
  }

  private static func joined(_ one: Named) -> String { one.marks.filter { !$0.isEmpty }.joined(separator: ", ") }
}
