import DossierModel
import StrictJSON
import TextUI
import Wording

/// The three agendas of the team: what it wants to change, to learn and to know (`002_f36935da8af6c832.txt`).
struct AgendasPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { AgendaRows(desk: desk).all }
  func facts(on desk: Desk) -> String { "" }
}

private struct AgendaRows: Reading {
  let desk: Desk

  var all: [Row] {
    let items: [(ref: Ref<AgendaItem>, item: AgendaItem)] = teamFiles(of: .agenda)
    return Vocabulary.agendaList.values.flatMap { list -> [Row] in
      let here = items.filter { $0.item.raw(.list)?.text == list }
      var new = AgendaItem()
      new[.list] = list
      return [.heading(word("agenda.list", list))] + here.map { .item(line($0.ref, $0.item)) }
        + [.add(AddLine(file: .agenda, label: say(TeamRoomWords.addToAgenda), carrying: new)), .blank]
    }
  }

  private func line(_ ref: Ref<AgendaItem>, _ item: AgendaItem) -> ItemLine {
    let title = item[.title].isEmpty ? item[.text] : item[.title]
    return ItemLine(ref: ref, title: title, details: [wordOrText("agenda.status", item.raw(.status))])
  }
}
