import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// A session while it is held: one step in words, what is discussed, and what people say, for a room that looks at one screen.
struct HoldScreen: DeskScreen {
  let document: Document
  /// Which of the things to discuss is looked at, from 0.
  var point = 0
  /// On the screen only while somebody wants it.
  var clock: SessionClock?

  var isFullScreen: Bool { true }

  func rows(on desk: Desk) -> [Row] { HoldRows(desk: desk, screen: self).all }

  func heading(on desk: Desk) -> Heading? {
    let session = SessionReading(desk: desk, document: document)
    let step = session.steps.isEmpty ? "" : Saying.sessionStep((session.at ?? 0) + 1, of: session.steps.count, desk.language)
    return Heading(left: session.title, right: step)
  }

  func formRect(in rect: Rect, on desk: Desk) -> Rect { rect.split(top: HoldPanel(desk: desk, screen: self, rect: rect).height).bottom }

  /// The step stands above the rows.
  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    HoldPanel(desk: desk, screen: self, rect: rect).draw(on: &canvas)
    return false
  }

  /// Left and Right go to the next thing that is discussed.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    let count = SessionReading(desk: desk, document: document).points.count
    guard [.left, .right].contains(key.code), count > 1 else { return false }
    var next = self
    next.point = (point + (key.code == .right ? 1 : count - 1)) % count
    desk.panes.view = FormView(next)
    desk.settle()
    return true
  }

  /// The session that is held on the screen now; nil for anything else, also for what lies on top of it.
  static func shown(on desk: Desk) -> HoldScreen? { desk.panes.areOfTeam ? desk.panes.view.target.as(HoldScreen.self) : nil }
}

extension Desk {
  /// The same screen with another clock: focus stays where it is.
  mutating func keep(_ screen: HoldScreen) {
    var view = FormView(screen)
    (view.focus, view.isEntered) = (panes.view.focus, panes.view.isEntered)
    (view.topRow, view.topLine) = (panes.view.topRow, panes.view.topLine)
    panes.view = view
    settle()
  }
}

/// Going through the steps of a session.
enum SessionSteps {
  /// Nil where no session is held.
  static func isOff(_ desk: Desk, by distance: Int) -> Availability? {
    guard let screen = HoldScreen.shown(on: desk) else { return nil }
    let session = SessionReading(desk: desk, document: screen.document)
    if let reason = desk.readOnly { return .unless(reason) }
    if session.steps.indices.contains((session.at ?? 0) + distance) { return .on }
    return session.steps.isEmpty ? .absent : .off(distance > 0 ? SessionWords.lastStep : SessionWords.firstStep)
  }

  /// The next step, or the one before; false where no session is held.
  static func go(by distance: Int, _ desk: inout Desk) -> Bool {
    guard let screen = HoldScreen.shown(on: desk) else { return false }
    let session = SessionReading(desk: desk, document: screen.document)
    put((session.at ?? 0) + distance, screen, &desk)
    return true
  }

  /// Goes to a step; a clock that is there begins anew with it.
  private static func put(_ index: Int, _ screen: HoldScreen, _ desk: inout Desk) {
    desk.leaveField()
    let ref = Ref<Meeting>(screen.document)
    desk.edit(ref.document) { $0.set(index, at: ref[.at]) }
    desk.saveFiles()
    var next = screen
    next.clock = screen.clock.map { $0.started(minutes: SessionClocks.minutes(screen, desk), now: desk.scene.now) }
    desk.keep(next)
  }

  /// Begins a session, or goes on where one was.
  static func hold(_ desk: inout Desk) {
    guard let session = Sessions.here(desk) else { return }
    desk.files.open(session.document, from: desk.shelf, desk.rules)
    if session.session[.at] == nil, !session.steps.isEmpty, desk.mayChange(session.document) {
      desk.edit(session.document) { $0.set(0, at: session.ref[.at]) }
      desk.saveFiles()
    }
    desk.open(HoldScreen(document: session.document))
  }
}

/// The step that one is at, large and calm, with what comes after it and the clock.
private struct HoldPanel {
  let desk: Desk
  let screen: HoldScreen
  let rect: Rect

  private var session: SessionReading { SessionReading(desk: desk, document: screen.document) }
  private var index: Int { session.at ?? 0 }
  private var margin: Int { rect.width >= 80 ? 4 : 2 }
  private var width: Int { max(10, rect.width - 2 * margin) }

  /// Blank rows between the parts, where there is room for them.
  private var air: Int { rect.height >= 30 ? 2 : rect.height >= 16 ? 1 : 0 }

  private var asked: [Substring] {
    guard session.steps.indices.contains(index) else { return [] }
    let text = session.steps[index][.ask]
    return text.isEmpty ? [] : Array(Wrapping.lines(of: text, width: width).prefix(max(1, rect.height / 5)))
  }

  var height: Int {
    session.steps.isEmpty && screen.clock == nil ? 0 : max(0, min(rect.height - 4, air + 1 + asked.count + 2 * min(air, 1) + 2))
  }

  func draw(on canvas: inout Canvas) {
    guard height > 0 else { return }
    let left = rect.column + margin
    var row = rect.row + air
    let clock = clockText
    let room = width - Display.columns(of: clock) - 2
    canvas.put(session.steps.isEmpty ? session.title : session.name(ofStep: index), row: row, column: left, width: room, role: .accent)
    canvas.put(clock, row: row, column: left + width - Display.columns(of: clock), role: .info)
    row += 1 + min(air, 1)
    for line in asked {
      canvas.put(line, row: row, column: left, width: width, role: .title)
      row += 1
    }
    row += min(air, 1)
    if session.steps.indices.contains(index + 1) {
      canvas.put(Saying.after(session.name(ofStep: index + 1), desk.language), row: row, column: left, width: width, role: .muted)
    }
    canvas.rule(row: rect.row + height - 1)
  }

  /// "nog 8 minuten": words, and no sound.
  private var clockText: String {
    guard let clock = screen.clock else { return "" }
    if clock.isOver(at: desk.scene.now) { return desk.say(SessionWords.timeIsOver) }
    let left = Saying.minutesLeft(clock.minutesLeft(at: desk.scene.now), desk.language)
    return clock.runsSince == nil ? Saying.paused(left, desk.language) : left
  }
}

/// What is under the step: what is discussed now, the notes, and what came of it.
private struct HoldRows: Reading {
  let desk: Desk
  let screen: HoldScreen

  private var session: SessionReading { SessionReading(desk: desk, document: screen.document) }

  var all: [Row] {
    let next = (session.at ?? 0) + 1
    let goOn: [Row] =
      session.steps.indices.contains(next)
      ? [.command("nextQuestion", Saying.toNextStep(session.name(ofStep: next), language)), .blank] : []
    return discussed + session.noteRows() + [.blank] + goOn + [.heading(label("session.outcome"))] + SessionResults.rows(session)
  }

  private var discussed: [Row] {
    let points = session.points
    guard !points.isEmpty else { return [] }
    let index = min(screen.point, points.count - 1)
    let title = Saying.point(session.word(points[index]), session.title(points[index]), language)
    return [.heading(title, points.count > 1 ? Saying.pointOf(index + 1, points.count, language) : "")] + rows(of: points[index]) + [.blank]
  }

  private func rows(of point: SessionReading.Point) -> [Row] {
    switch point {
    case .reflection(let id):
      guard let shared = session.shared(id) else { return [.note(say(SessionWords.goneText), .warning)] }
      let parts = ReflectionReader(instrument: instrument, language: language, today: today).parts(of: shared.json)
      return parts.flatMap { part -> [Row] in
        [.note(part.title, .muted), .link(.discussed("\(id)/\(part.key)"), part.lines.joined(separator: "\n"), .text)]
      }
    case .statement(let id):
      guard let card = session.statement(id) else { return [.note(say(SessionWords.goneText), .warning)] }
      return [.link(.discussed(id), card.text, .quote)] + StatementCards(desk: desk).spread(card) + lines(card)
    }
  }

  /// What was written with it, each from a place; on a screen for a group never whose it is.
  private func lines(_ card: StatementCard) -> [Row] {
    card.statement[.stances].filter { $0.says(.line) }.map { stance in
      let place = Saying.capitalised(wordOrText("perspective", stance.raw(.perspective)))
      return .note("  " + [place, stance[.line].firstLine].filter { !$0.isEmpty }.joined(separator: ": "), .text)
    }
  }
}
