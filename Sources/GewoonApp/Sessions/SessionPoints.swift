import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a session is about: shared reflections, first those that their authors want to discuss, then statements and dilemmas.
enum SessionPoints {
  static func choose(_ desk: inout Desk) {
    guard let session = Sessions.opened(&desk) else { return }
    let (items, ticked) = (candidates(session), Set(session.session[.reflections] + session.session[.statements]))
    guard !items.isEmpty else { return desk.scene.tell(SessionWords.nothingToChoose, .warning) }
    let menu = Menu(title: desk.say(SessionWords.toDiscuss), items: items, multiple: true, ticked: ticked, focused: items.first?.id)
    let statements = Set(session.statementIDs + session.session[.statements])
    let ref = session.ref
    desk.ask(
      OpenMenu(ticking: menu) { desk, ids in
        desk.edit(ref.document) { edit in
          edit.set(ids.filter { !statements.contains($0) }, at: ref[.reflections])
          edit.set(ids.filter(statements.contains), at: ref[.statements])
        }
        desk.saveFiles()
      })
  }

  private static func candidates(_ session: SessionReading) -> [MenuItem] {
    let all = session.shelf.reflections
    let wanted = all.filter { $0.reflection[.discuss] == true }
    let chosen = session.session
    var items = (wanted + all.filter { $0.reflection[.discuss] != true }).map { shared in
      MenuItem(
        id: shared.id, label: session.title(shared), detail: shared.reflection[.discuss] == true ? session.say(SessionWords.wanted) : "",
        note: shared.reflection[.wentWell].firstLine)
    }
    // What is gone from the folder stays chosen until somebody takes it off.
    let gone = chosen[.reflections].filter { session.shared($0) == nil }
    items += gone.map { MenuItem(id: $0, label: session.say(SessionWords.goneReflection)) }
    items += session.statementIDs.map { id in
      MenuItem(id: id, label: session.title(.statement(id)), detail: session.say(session.word(.statement(id))))
    }
    let lost = chosen[.statements].filter { session.statement($0) == nil }
    return items + lost.map { MenuItem(id: $0, label: session.say(SessionWords.goneStatement)) }
  }

  /// Puts one thing on a session, unless it is there.
  static func add(_ point: SessionReading.Point, to document: Document, _ desk: inout Desk) {
    guard desk.mayChange(document) else { return }
    desk.files.open(document, from: desk.shelf, desk.rules)
    let session = SessionReading(desk: desk, document: document)
    guard !session.points.contains(point) else { return desk.scene.tell(SessionWords.isOnIt) }
    let ref = session.ref
    let (reflections, statements) = (session.session[.reflections], session.session[.statements])
    desk.edit(document) { edit in
      switch point {
      case .reflection(let id): edit.set(reflections + [id], at: ref[.reflections])
      case .statement(let id): edit.set(statements + [id], at: ref[.statements])
      }
    }
    desk.saveFiles()
    desk.scene.tell(Saying.putOnSession(SessionList.said(SessionReading(desk: desk, document: document)), desk.language))
  }
}

extension SessionReading {
  /// The statements and dilemmas of the team.
  var statementIDs: [String] { StatementCards(desk: desk).all.map(\.id) }
}

extension SessionList {
  /// "wo 25 nov, Wat doe ik met mijn haast?"
  static func said(_ session: SessionReading) -> String {
    let day = session.session[.date].map { Saying.shortWithWeekday($0, today: session.today, session.language) }
    return [day ?? "", session.title].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
