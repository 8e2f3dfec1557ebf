import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// The three agendas of the team: what it wants to change, to learn and to know (`002_f36935da8af6c832.txt`).
struct AgendasPane: PaneScreen, ListWithReading {
  func rows(on desk: Desk) -> [Row] { AgendaRows(desk: desk).all }
  func facts(on desk: Desk) -> String { "" }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { NewLine.rest(among: stops, on: desk) ?? stops.first }
  func reading(of focus: RowID?, on desk: Desk) -> [Row] { AgendaReading(desk: desk).beside(focus) }
}

/// What was done on one agenda, and what was taken off it.
struct DoneItems: DeskScreen {
  /// A word of `Vocabulary.agendaList`.
  let list: String

  func rows(on desk: Desk) -> [Row] { AgendaRows(desk: desk).doneRows(of: list) }
}

/// The agendas as rows.
private struct AgendaRows: Reading {
  typealias Placed = (ref: Ref<AgendaItem>, item: AgendaItem)

  let desk: Desk

  private var reading: AgendaReading { AgendaReading(desk: desk) }

  var all: [Row] {
    let items = written
    let strays = items.filter { $0.item[.list] == nil && isInSight($0) }
    return Vocabulary.agendaList.values.flatMap { list in rows(of: list, items.filter { $0.item[.list] == list }) }
      + (strays.isEmpty ? [] : [.heading(say(AgendaWords.noAgenda))] + strays.map(row))
  }

  func doneRows(of list: String) -> [Row] {
    let folded = written.filter { $0.item[.list] == list && !isInSight($0) }
    return [.heading(Saying.capitalised(word("agenda.list", list)), say(AgendaWords.doneOnes))] + folded.map(row)
  }

  /// Everything that says something; what is being written has a line of its own.
  private var written: [Placed] {
    let all: [Placed] = teamFiles(of: .agenda)
    return all.filter { !$0.item.shortTitle.isEmpty && desk.newLine?.item != $0.ref.field }
  }

  private func rows(of list: String, _ items: [Placed]) -> [Row] {
    let shown = items.filter(isInSight)
    let (standing, others) = (shown.filter { $0.item[.standing] == true }, shown.filter { $0.item[.standing] != true })
    let folded = items.filter { !isInSight($0) }
    var new = AgendaItem()
    new[.list] = list
    new[.status] = "open"
    new[.created] = scene.now
    let add = AddLine(file: .agenda, label: say(TeamRoomWords.addToAgenda), carrying: new)
    return [.heading(Saying.capitalised(word("agenda.list", list)), say(AgendaWords.purpose(list)))] + standing.map(row)
      + proposal(for: list, items) + others.map(row) + foldRow(folded, of: list) + newLine(of: list) + [.add(add), .blank]
  }

  /// What is done was done before; what was just ticked, here or by Space, stays where it is.
  private func isInSight(_ placed: Placed) -> Bool {
    if placed.item.says(.withdrawn) { return false }
    return placed.item[.status] != "done" || desk.files.revisions[placed.ref.document] != nil
  }

  private func foldRow(_ folded: [Placed], of list: String) -> [Row] {
    if folded.isEmpty { return [] }
    let off = folded.count { $0.item.says(.withdrawn) }
    let words = Saying.doneAndTakenOff(folded.count - off, off, language)
    return [.link(.screen(AnyScreen(DoneItems(list: list))), "[x] " + words)]
  }

  /// A question that the team may want to keep asking, until there is one (`000_e6e2559e6082b003.txt`).
  private func proposal(for list: String, _ items: [Placed]) -> [Row] {
    guard list == "knowledge", !items.contains(where: { $0.item[.standing] == true && isInSight($0) }) else { return [] }
    return [.command("standingQuestion", Saying.standingProposal(say(StartingStatement.standingQuestion.text), language))]
  }

  /// The line that is written on this agenda; none where it is another one.
  private func newLine(of list: String) -> [Row] {
    guard let new = desk.newLine, new.item.document.kind == .agenda,
      desk.files.presets[new.item]?[FieldKey<AgendaItem, Word>.list.name]?.text == list
    else { return [] }
    var line = widened(line(.title, at: Ref<AgendaItem>(new.item.document)))
    line.indent = 4
    line.placeholder = say(AgendaWords.newItem)
    return [.field(line)]
  }

  private func row(_ placed: Placed) -> Row {
    let item = placed.item
    var line = ItemLine(
      ref: placed.ref, mark: reading.mark(of: item), title: item.shortTitle, opens: AgendaItemScreen(document: placed.ref.document))
    line.below = reading.facts(about: item).joined(separator: " · ")
    line.tab = 4
    line.cycles = placed.ref[.status].field
    line.keywords = item[.text]
    return .item(line)
  }
}

extension AgendaItem {
  /// Its one line: the title, or the beginning of what is said at length.
  var shortTitle: String { (self[.title].isEmpty ? self[.text] : self[.title]).firstLine }
}
