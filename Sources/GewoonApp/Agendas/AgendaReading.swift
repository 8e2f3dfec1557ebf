import Basics
import DossierModel
import StrictJSON
import Wording

/// An item of an agenda in words: how far it is, who takes part, where it comes from.
struct AgendaReading: Reading {
  let desk: Desk

  func mark(of item: AgendaItem) -> String {
    switch item[.status] {
    case "done": "[x]"
    case "busy": "[-]"
    default: "[ ]"
    }
  }

  /// What is said in short under its line.
  func facts(about item: AgendaItem) -> [String] {
    let status = item[.status] == "open" ? "" : wordOrText("agenda.status", item.raw(.status))
    let off = takenOff(item)
    return [
      off, item[.standing] == true ? say(AgendaWords.standing) : "", off.isEmpty ? status : "", wordOrText("agenda.kind", item.raw(.kind)),
      takingPart(in: item), origin(of: item).map { Saying.outOf($0.words, language) } ?? "",
    ].filter { !$0.isEmpty }
  }

  /// "met Youssef en 1 ander"
  private func takingPart(in item: AgendaItem) -> String {
    let ids = item[.joined].map { $0[.member] }.filter { !$0.isEmpty }
    return Saying.takingPart(
      me: ids.contains { $0 == workspace?.me }, others: ids.filter { $0 != workspace?.me }.map(calledColleague), language)
  }

  /// A colleague by the first name alone, where nobody else has it.
  private func calledColleague(_ id: String) -> String {
    let name = scene.memberName(id)
    guard let first = name.split(separator: " ").first, workspace?.members.contains(where: { $0.id == id }) == true else { return name }
    let namesakes = (workspace?.members ?? []).count { $0.name.split(separator: " ").first == first }
    return namesakes > 1 ? name : String(first)
  }

  /// "weggehaald door Youssef Amrani, 20 nov"; "" for what was not.
  private func takenOff(_ item: AgendaItem) -> String {
    guard item.says(.withdrawn) else { return "" }
    let by = item[.withdrawn][.by]
    return Saying.takenOff(by: by.isEmpty ? "" : scene.memberName(by), short(item[.withdrawn][.on]), language)
  }

  private func short(_ day: Day?) -> String { day.map { Saying.shortWithYear($0, today: today, language) } ?? "" }

  /// Where it comes from, and where that is read; nil for what came from nowhere.
  func origin(of item: AgendaItem) -> (words: String, link: Link?)? {
    let from = item[.from]
    if from.says(.reflection) {
      guard let shared = shelf.reflections.first(where: { $0.id == from[.reflection] }) else {
        return (Saying.fromReflection(of: "", "", language), nil)
      }
      let words = Saying.fromReflection(of: scene.memberName(shared.author), short(shared.reflection.day), language)
      return (words, .reading(reflection: shared.id, at: from[.question]))
    }
    if from.says(.example) {
      let example = shelf.tree(.example, from[.example]).map { Example($0)[.title].firstLine } ?? ""
      return (Saying.fromExample(example, language), nil)
    }
    if from.says(.session) {
      let session = shelf.tree(.session, from[.session]).flatMap { Meeting($0)[.date] }
      return (Saying.fromSession(short(session), language), nil)
    }
    return nil
  }

  /// Who takes part, each with the day.
  func joined(_ item: AgendaItem) -> [Row] {
    let people = item[.joined].filter { $0.says(.member) }
    if people.isEmpty { return [.note(say(AgendaWords.nobody))] }
    return people.map { .note("  " + Saying.since(scene.memberName($0[.member]), short($0[.on]), language), .text) }
  }

  /// "opleidingsagenda", who put it there and since when.
  func heading(_ item: AgendaItem) -> Row {
    let since = Saying.since(item.says(.author) ? scene.memberName(item[.author]) : "", short(item[.created]?.day), language)
    return .heading(Saying.capitalised(wordOrText("agenda.list", item.raw(.list))), since)
  }

  /// What is read beside the lists.
  func beside(_ focus: RowID?) -> [Row] {
    guard case .item(let ref)? = focus, ref.document.kind == .agenda else { return [] }
    let shown: [(ref: Ref<AgendaItem>, item: AgendaItem)] = teamFiles(of: .agenda)
    guard let item = shown.first(where: { $0.ref.document == ref.document })?.item else { return [] }
    var rows: [Row] = [.note(item.shortTitle, .title)]
    if item.says(.title), item.says(.text) { rows += [.blank, .note(item[.text], .text)] }
    let words = [
      (label("agenda.status"), wordOrText("agenda.status", item.raw(.status))),
      (label("agenda.kind"), wordOrText("agenda.kind", item.raw(.kind))),
      (label("agenda.lesson"), wordOrText("lesson", item.raw(.lesson))), (label("agenda.source"), item[.source]),
    ]
    rows.append(.blank)
    rows += words.filter { !$0.1.isEmpty }.map { .note("\($0.0): \($0.1)") }
    rows += [.blank, .note(say(AgendaWords.takePart), .title)] + joined(item)
    if let origin = origin(of: item) { rows += [.blank, .note(Saying.comesFrom(origin.words, language))] }
    return rows + [.blank, heading(item)]
  }
}
