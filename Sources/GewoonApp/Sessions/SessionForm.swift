import Basics
import DossierModel
import TextUI
import Wording

/// One session: when, who, the question, what is discussed, the steps, and what came of it.
struct SessionForm: DeskScreen {
  let document: Document

  func rows(on desk: Desk) -> [Row] { SessionRows(desk: desk, document: document).all }

  /// A new session is asked for its day first.
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? {
    let session = SessionReading(desk: desk, document: document)
    return session.session.lacks(.date) ? .field(session.ref[.date].field) : stops.first
  }
}

private struct SessionRows: Reading {
  let desk: Desk
  let document: Document

  private var reading: SessionReading { SessionReading(desk: desk, document: document) }
  private var ref: Ref<Meeting> { Ref(document) }
  private var session: Meeting { reading.session }

  var all: [Row] {
    var date = line(.date, at: ref)
    date.liesAhead = true
    return [.command("holdSession", begin), .blank, .field(date)] + fields(at: ref, .question) + people + [.blank] + points + [.blank]
      + steps + [.blank] + reading.noteRows() + [.blank] + outcome + [.blank] + fields(at: ref, .cancelled)
  }

  private var begin: String {
    guard let at = reading.at else { return say(SessionWords.begin) }
    return Saying.goOnAtStep(reading.name(ofStep: at), language)
  }

  private var people: [Row] {
    let roles = session[.roles]
    let there = roles[.members]
    let names = there.isEmpty ? "" : "\(there.count): " + there.map(reading.person).joined(separator: ", ")
    return [
      .command("sessionPresenter", row(label("roles.presenter"), reading.person(roles[.presenter]))),
      .command("sessionChair", row(label("roles.chair"), reading.person(roles[.chair]))),
      .command("sessionMembers", row(label("roles.members"), names)),
    ]
  }

  /// Under the fields, with what was chosen in their column.
  private func row(_ label: String, _ value: String) -> String {
    let width = desk.formLayout.labelWidth + 1
    return label + String(repeating: " ", count: max(1, width - label.count)) + (value.isEmpty ? "…" : value)
  }

  private var points: [Row] {
    let points = reading.points.enumerated().map { index, point in
      Row.link(
        .screen(AnyScreen(HoldScreen(document: document, point: index))), Saying.point(reading.word(point), reading.title(point), language),
        .text)
    }
    return [.heading(say(SessionWords.toDiscuss))] + points + [.command("choosePoints", say(SessionWords.choosePoints))]
  }

  private var steps: [Row] {
    let minutes = reading.steps.reduce(0) { $0 + ($1[.minutes] ?? 0) }
    let rows = items(ref[.steps]).enumerated().map { index, step -> Row in
      var line = ItemLine(ref: step.ref, mark: "\(index + 1)", title: step.item[.name])
      line.end = step.item[.minutes].map { Saying.minutes($0, language) } ?? ""
      return .item(line)
    }
    return [.heading(say(SessionWords.steps), minutes == 0 ? "" : Saying.minutes(minutes, language))] + rows
      + [.add(AddLine(to: ref[.steps], label: say(SessionWords.addStep)))]
  }

  private var outcome: [Row] { [.heading(label("session.outcome"))] + SessionResults.rows(reading) }
}

/// A step of a session: its name, and what is asked in it. Its minutes change with + and -.
struct SessionStepForm: DeskScreen {
  let ref: Ref<MeetingStep>

  func rows(on desk: Desk) -> [Row] {
    [.heading(desk.say(SessionWords.step))] + desk.fields(at: ref, .name, .ask) + [.note(desk.say(SessionWords.minutesHint))]
  }
}
