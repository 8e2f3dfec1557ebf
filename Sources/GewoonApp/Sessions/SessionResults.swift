import DossierModel
import StrictJSON
import TextUI
import Wording

/// What came of a session, and where it goes on: to one of the agendas, or as the beginning of an example.
enum SessionResults {
  static func rows(_ session: SessionReading) -> [Row] {
    let result = session.session[.to]
    var rows = session.wide(.outcome, at: session.ref)
    let present = session.session[.present].map { Saying.count($0, .person, session.language) } ?? ""
    rows.append(.command("sessionPresent", Saying.role(session.label("session.present"), present)))
    rows.append(
      result[.agenda].isEmpty
        ? .command("sessionToAgenda", session.say(SessionWords.toAgenda))
        : .note(Saying.standsOn(agenda(result[.agenda], session), session.language)))
    rows.append(
      result[.example].isEmpty
        ? .command("sessionToExample", session.say(SessionWords.toExample)) : .note(session.say(SessionWords.isExample)))
    return rows
  }

  /// The name of the agenda on which an item stands; "" where the item is gone.
  private static func agenda(_ id: String, _ session: SessionReading) -> String {
    let all: [(ref: Ref<AgendaItem>, item: AgendaItem)] = session.teamFiles(of: .agenda)
    return all.first { $0.item[.id] == id }.map { session.wordOrText("agenda.list", $0.item.raw(.list)) } ?? ""
  }

  static func isOff(_ desk: Desk, _ key: FieldKey<MeetingResult, String>) -> Availability {
    guard let session = Sessions.here(desk) else { return .absent }
    if let reason = desk.readOnly { return .unless(reason) }
    if !session.session[.to][key].isEmpty { return .absent }
    return session.session.says(.outcome) ? .on : .off(SessionWords.outcomeFirst)
  }

  static func askWhichAgenda(_ desk: inout Desk) {
    guard let session = Sessions.opened(&desk) else { return }
    let items = Vocabulary.agendaList.values.enumerated().map { MenuItem(id: $1, label: desk.word("agenda.list", $1), digit: $0 + 1) }
    let menu = Menu(title: desk.say(SessionWords.whichAgenda), items: items)
    desk.ask(OpenMenu(atDesk: menu) { desk, list in putOnAgenda(list, session.document, &desk) })
  }

  private static func putOnAgenda(_ list: String, _ document: Document, _ desk: inout Desk) {
    let (ref, id) = (Ref<Meeting>(document), desk.scene.nextID())
    let item = Ref<AgendaItem>(.file(.agenda, name: id))
    let (session, now) = (desk.record(ref), desk.scene.now)
    guard desk.mayChange(item.document), desk.mayChange(document) else { return }
    desk.edit(document) { edit in
      edit.set(list, at: item[.list])
      edit.set("open", at: item[.status])
      edit.set(session[.outcome], at: item[.text])
      edit.set(now, at: item[.created])
      edit.set(session[.id], at: item[.from][.session])
      edit.set(id, at: ref[.to][.agenda])
    }
    desk.saveFiles()
    desk.scene.tell(Saying.standsOn(desk.word("agenda.list", list), desk.language))
  }

  /// An example begins with the outcome; who tells more of it goes on with the examples.
  static func makeExample(_ desk: inout Desk) {
    guard let document = Sessions.opened(&desk)?.document else { return }
    let (ref, id) = (Ref<Meeting>(document), desk.scene.nextID())
    let example = Ref<Example>(.file(.example, name: id))
    let (session, today) = (desk.record(ref), desk.today)
    guard desk.mayChange(example.document), desk.mayChange(document) else { return }
    desk.edit(document) { edit in
      edit.set(session[.question].firstLine, at: example[.title])
      edit.set(session[.outcome], at: example[.result])
      edit.set("draft", at: example[.status])
      edit.set("own", at: example[.origin])
      edit.set(today, at: example[.made])
      edit.set(id, at: ref[.to][.example])
    }
    desk.saveFiles()
    desk.scene.tell(SessionWords.isExample)
  }
}
