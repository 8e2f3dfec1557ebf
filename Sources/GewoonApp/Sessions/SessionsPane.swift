import Basics
import DossierModel
import TextUI
import Wording

/// The sessions of the team: those that are planned, the next one first, and those that were held, with what came of them.
struct SessionsPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { SessionList(desk: desk).rows }
  func facts(on desk: Desk) -> String { "" }
}

/// The list of sessions.
struct SessionList: Reading {
  let desk: Desk

  /// A session with its place.
  typealias One = (ref: Ref<Meeting>, item: Meeting)

  /// A file of which everything was undone is no session.
  private var all: [One] {
    let files: [One] = teamFiles(of: .session)
    return files.filter { !$0.item.isBlank }
  }

  /// What is to come, the next first; without a day they come last.
  var planned: [One] { all.filter { isPlanned($0.item) }.sorted { order($0) < order($1) } }

  /// What lies behind, the newest first.
  private var past: [One] { all.filter { !isPlanned($0.item) }.sorted { order($1) < order($0) } }

  private func order(_ one: One) -> (Day, String) { (one.item[.date] ?? Day.last, one.item[.id]) }

  /// On its own day a session is planned until something came of it.
  private func isPlanned(_ session: Meeting) -> Bool {
    if session[.cancelled] == true { return false }
    guard let day = session[.date] else { return !session.says(.outcome) }
    return today < day || today == day && !session.says(.outcome)
  }

  var rows: [Row] {
    let (planned, past) = (planned, past)
    var rows: [Row] = [.heading(say(SessionWords.planned))]
    rows += planned.isEmpty ? [.note(say(SessionWords.nothingPlanned))] : planned.map { .item(line($0)) }
    rows.append(.add(AddLine(file: .session, label: say(SessionWords.plan), carrying: Meeting())))
    if !past.isEmpty { rows += [.blank, .heading(say(SessionWords.past))] + past.map { .item(line($0)) } }
    return rows
  }

  private func line(_ one: One) -> ItemLine {
    let session = one.item
    let count = session[.reflections].count + session[.statements].count
    let toDiscuss = count == 0 || session.says(.outcome) ? "" : Saying.toDiscuss(count, language)
    let state = session[.cancelled] == true ? say(SessionWords.cancelled) : toDiscuss
    let document = one.ref.document
    var line = ItemLine(
      ref: one.ref, title: SessionReading(desk: desk, document: document).title, details: [state], opens: SessionForm(document: document))
    line.end = session[.date].map { Saying.shortWithWeekday($0, today: today, language) } ?? dayOrText(session.raw(.date))
    if line.end.isEmpty { line.end = say(SessionWords.noDay) }
    line.below = session[.outcome].firstLine
    return line
  }
}
extension Meeting {
  /// Whether nothing is known of it but that there is a file.
  var isBlank: Bool { Self.shape.fields.allSatisfy { $0.key == "id" || json[$0.key]?.isEmpty ?? true } }
}
