import DossierModel
import Wording

/// One item of an agenda, with all that is known of it.
struct AgendaItemScreen: DeskScreen {
  let document: Document

  private var ref: Ref<AgendaItem> { Ref(document) }

  func rows(on desk: Desk) -> [Row] {
    let item = desk.record(ref)
    let reading = AgendaReading(desk: desk)
    let joinsIn = item[.joined].contains { $0[.member] == desk.workspace?.me }
    var rows = [reading.heading(item)] + desk.fields(at: ref, .title, .text, .status, .list, .kind, .lesson, .source, .standing)
    rows += [.blank, .heading(desk.say(AgendaWords.takePart))] + reading.joined(item)
    rows.append(.command("joinIn", desk.say(joinsIn ? AgendaWords.joinOut : AgendaWords.joinIn)))
    if let origin = reading.origin(of: item) {
      let words = Saying.comesFrom(origin.words, desk.language)
      rows += [.blank, origin.link.map { .link($0, words, .hint) } ?? .note(words)]
    }
    return rows + [.blank, .command("takeOffAgenda", desk.say(item.says(.withdrawn) ? AgendaWords.putBack : AgendaWords.takeOff))]
  }
}
