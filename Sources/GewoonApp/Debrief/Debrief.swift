import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// One screen of a debrief.
struct DebriefScreen: DeskScreen {
  /// The reflection.
  let id: String
  let step: DebriefStep

  var isFullScreen: Bool { true }
  var isWide: Bool { true }
  func isForWriting(on desk: Desk) -> Bool { true }
  func rows(on desk: Desk) -> [Row] { DebriefRows(desk: desk).rows(of: id, at: step) }

  func formRect(in rect: Rect, on desk: Desk) -> Rect {
    guard let columns = columns(in: rect, on: desk) else { return rect.middle(most: DossierFrame.readable) }
    return columns.parts[columns.index(of: desk.panes.view.focus) ?? 0].rect
  }

  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard let columns = columns(in: rect, on: desk) else { return false }
    columns.draw(view, on: desk, &canvas)
    return true
  }

  /// Left and Right go between the questions and what stands beside them, from a row on which they mean nothing else.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    guard desk.focusedLine == nil else { return false }
    return columns(in: desk.frame.rect(of: .reflection), on: desk)?.answer(key, on: &desk) ?? false
  }

  func helpLines(on desk: Desk) -> [HelpLine] {
    DebriefBeside.hasRoom(on: desk) ? [HelpLine(desk.say(ScreenWords.columnsHelp)), HelpLine("")] : []
  }

  private func columns(in rect: Rect, on desk: Desk) -> RowColumns? { DebriefBeside(desk: desk).columns(in: rect) }

  func heading(on desk: Desk) -> Heading? {
    let day = desk.reflection(id)?.day ?? desk.today
    let visit = Saying.visit(desk.day(day), with: Saying.gezin(desk.name, desk.language), desk.language)
    let progress = desk.derived.progress(of: self) ?? DebriefRoute(desk: desk).progress(at: step, of: id)
    return Heading(left: "\(desk.say(DebriefWords.debrief))   \(visit)", right: progress)
  }
}

/// Beginning a debrief, going through it, and going on where one was.
enum Debrief {
  static let going: [Command] = [
    Command(
      atForm: "nextQuestion", ["C-n"], footer: 1, when: { SessionSteps.isOff($0, by: 1) ?? isOff($0) ?? .on },
      run: { if !SessionSteps.go(by: 1, &$0) { goOn(1, &$0) } }),
    Command(
      atForm: "previousQuestion", ["C-o"], footer: 2, when: { SessionSteps.isOff($0, by: -1) ?? isOff($0) ?? .on },
      run: { if !SessionSteps.go(by: -1, &$0) { goOn(-1, &$0) } }),
    Command(
      atDesk: "park", ["F8", "M-8"], footer: 4,
      when: { desk in isOff(desk) ?? (desk.focusedLine?.answer == nil ? .off(CommandWords.noQuestionHere) : .on) }, run: { park(&$0) }),
  ]

  static let commands: [Command] = [
    Command(
      atDesk: "debrief", ["d"], CommandPlace.resting, footer: 2,
      when: { desk in
        (desk.readOnly ?? desk.gezin.ownBlocked).map { .unless($0) } ?? (open(on: desk) == nil ? .on : .absent)
      },
      inFooter: { $0.isAtRest }, run: { start(&$0) }),
    Command(
      atDesk: "allQuestions",
      when: { desk in open(on: desk).map { _ in desk.gezin.ownBlocked.map { .unless($0) } ?? .on } ?? .absent },
      run: { openAll(&$0) }),
    Command(
      atForm: "ordinaryWord", ["C-g"], [.line, .longText], footer: 4, when: { $0.editor?.offersWords == true ? .on : .absent },
      run: { OrdinaryWords.replace(on: &$0) }),
  ]

  /// The reflection and the screen of the debrief that is open, under whatever form lies on top of it.
  static func open(on desk: Desk) -> DebriefScreen? {
    guard desk.panes.open == .reflection else { return nil }
    return desk.panes[.reflection].reversed().lazy.compactMap { $0.target.as(DebriefScreen.self) }.first
  }

  /// Why nothing can be done about questions here; nil where it can.
  static func isOff(_ desk: Desk) -> Availability? {
    guard desk.panes.open == .reflection else { return .absent }
    let target = desk.panes.view.target
    // In a list on top of the debrief there is no next question.
    if target.screen.isFullScreen, target.as(DebriefScreen.self) == nil { return .absent }
    if desk.panes.isFullScreen, open(on: desk) == nil { return .absent }
    return desk.gezin.ownBlocked.map { .unless($0) }
  }

  /// Opens all questions on top of the debrief, to write at once.
  private static func openAll(_ desk: inout Desk) {
    guard let debrief = open(on: desk) else { return }
    desk.open(ReflectionForm(id: debrief.id))
    desk.enter()
  }

  // MARK: - Going through it

  /// Puts a screen of the debrief in the reflection pane, in the place of the one before, with focus on what is asked.
  ///
  /// - Parameter place: the word of `at` to go to where the screen asks more than one thing.
  static func show(_ step: DebriefStep, of id: String, at place: String? = nil, _ desk: inout Desk) {
    guard let page = DebriefRoute(desk: desk).page(holding: step, of: id) else { return }
    desk.leaveField()
    desk.gezin.calledFor[id, default: []].formUnion(
      DebriefRoute(desk: desk).calledFor(of: id).subtracting([.broadView]))
    desk.panes.open = .reflection
    desk.panes.show(DebriefScreen(id: id, step: page.first), on: .reflection)
    desk.settle()
    let at = place ?? step.at
    if at != page.first.at, let row = DebriefPlace.row(at: at, among: desk.stops, on: desk) { desk.focus(on: row) }
  }

  /// Ctrl-N and Ctrl-O: through the debrief, or through the questions of an overview.
  private static func goOn(_ direction: Int, _ desk: inout Desk) {
    guard let debrief = open(on: desk) else { return goToQuestion(direction, &desk) }
    let pages = DebriefRoute(desk: desk).pages(of: debrief.id, with: debrief.step)
    if desk.scene.notice?.tone == .info { desk.scene.notice = nil }
    let index = (pages.firstIndex { $0.stops.contains(debrief.step) } ?? 0) + direction
    guard pages.indices.contains(index) else {
      return desk.scene.tell(direction > 0 ? DebriefWords.atTheEnd : DebriefWords.nothingBefore)
    }
    show(pages[index].first, of: debrief.id, &desk)
    desk.saveFiles()
  }

  /// Goes to the first field of the next or previous question.
  private static func goToQuestion(_ direction: Int, _ desk: inout Desk) {
    let stops = desk.stops
    let questions = stops.map { id in if case .field(let ref) = id { ref.question } else { String?.none } }
    guard !stops.isEmpty else { return }
    let index = desk.focusedStop ?? 0
    let here = questions[index]
    let firsts = questions.indices.filter { questions[$0] != nil && ($0 == 0 || questions[$0 - 1] != questions[$0]) }
    let target = direction > 0 ? firsts.first { $0 > index } : firsts.last { $0 < index && questions[$0] != here }
    guard let target else { return desk.scene.tell(direction > 0 ? CommandWords.noNextQuestion : CommandWords.noPreviousQuestion) }
    desk.focus(on: stops[target])
  }

  private static func park(_ desk: inout Desk) {
    guard let question = desk.focusedLine?.answer, desk.mayChange(question.document) else { return }
    let isParked = desk.record(question)[.parked] == true
    let focus = desk.panes.view.focus
    desk.set(isParked ? nil : .bool(true), at: question[.parked].field)
    if let focus { desk.focus(on: focus) }
    // In the debrief the next question follows: that is what putting aside is for.
    if !isParked, let debrief = open(on: desk) { goOn(past: question, debrief, &desk) }
    desk.scene.tell(isParked ? ScreenWords.unparked : ScreenWords.parkedNow)
  }

  /// To what is asked after a question: on the same screen, or on the next one.
  private static func goOn(past question: Ref<Answer>, _ debrief: DebriefScreen, _ desk: inout Desk) {
    let stops = DebriefRoute(desk: desk).page(holding: debrief.step, of: debrief.id)?.stops ?? []
    let here = stops.firstIndex { $0.question == question.field.question } ?? stops.count
    guard stops.indices.contains(here + 1), let row = DebriefPlace.row(at: stops[here + 1].at, among: desk.stops, on: desk) else {
      return goOn(1, &desk)
    }
    desk.focus(on: row)
    desk.saveFiles()
  }

  /// Keeps where one is in the reflection, so that one can go on there; no step of undo, and nothing where there is no word yet.
  static func noteWhere(_ desk: inout Desk) {
    let document = Document.own(desk.id)
    guard let debrief = open(on: desk), desk.reasonAgainst(document) == nil else { return }
    let place = desk.reflectionRef(debrief.id)
    guard let reflection = desk.reflection(debrief.id) else { return }
    let at = DebriefPlace.at(debrief, on: desk)
    if reflection[.at] != at { desk.files.edit(.none, desk.rules) { $0.set(at, at: place[.at]) } }
  }

  /// The debrief was left: Enter and d go on with it.
  static func tellPutAway(_ debrief: DebriefScreen, _ desk: inout Desk) {
    if desk.hasRow(.command("debrief")) { desk.focus(on: .command("debrief")) }
    // Of what has no word yet nothing stays, and what is done is no longer put away.
    guard let reflection = desk.reflection(debrief.id), !reflection.isFinished, !SharedStates(desk: desk).isInTeamFolder(debrief.id) else {
      return
    }
    desk.scene.tell(DebriefWords.putAway)
  }
}
