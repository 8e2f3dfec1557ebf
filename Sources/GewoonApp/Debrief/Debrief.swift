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
  func isForWriting(on desk: Desk) -> Bool { true }
  func rows(on desk: Desk) -> [Row] { DebriefRows(desk: desk).rows(of: id, at: step) }

  func heading(on desk: Desk) -> Heading? {
    let day = desk.reflection(id)?.day ?? desk.today
    let visit = Saying.visit(desk.day(day), with: Saying.gezin(desk.name, desk.language), desk.language)
    return Heading(left: "\(desk.say(DebriefWords.debrief))   \(visit)", right: DebriefRoute(desk: desk).progress(at: step, of: id))
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

  // MARK: - Beginning

  /// Opens the debrief of a gezin that has just been opened.
  static func begin(at desk: inout Desk) {
    desk.panes.open = .reflection
    desk.settle()
    start(&desk)
  }

  /// Opens a gezin at the debrief that was not finished, where one was in it; where there is none, one begins.
  static func goOn(at desk: inout Desk) {
    let begun = ReflectionFile(desk.own)[.reflections].first { !$0.isFinished && $0.hasWords }
    guard let id = begun?.id, desk.reasonAgainst(.own(desk.id)) == nil else { return begin(at: &desk) }
    desk.gezin.reflectionID = id
    desk.panes.open = .reflection
    desk.settle()
    resume(id, &desk)
    desk.saveFiles()
  }

  /// `d`: goes on with today's debrief, or asks how to look back.
  private static func start(_ desk: inout Desk) {
    guard desk.mayChange(.own(desk.id)) else { return }
    desk.leaveField()
    if open(on: desk) != nil { return }
    if let reflection = desk.reflection(desk.gezin.reflectionID), !reflection.isFinished, reflection.day == desk.today {
      resume(reflection.id, &desk)
    } else {
      askHowToLookBack(&desk)
    }
    desk.saveFiles()
  }

  private static func askHowToLookBack(_ desk: inout Desk) {
    let words = DebriefWords.self
    let say = desk.say
    var items: [MenuItem] = []
    if let unfinished = desk.reflection(desk.gezin.reflectionID), !unfinished.isFinished, let day = unfinished.day {
      items.append(MenuItem(id: "resume", label: Saying.resume(desk.day(day), desk.language)))
    }
    items.append(MenuItem(id: "whole", label: say(words.wholeRound), detail: say(words.aQuarter)))
    for aspect in desk.instrument.aspects {
      items.append(
        MenuItem(id: "short:" + aspect.id, label: "\(say(words.shortRound)): \(say(aspect.title))", detail: say(words.fiveMinutes)))
    }
    items.append(MenuItem(id: "overview", label: say(words.freeOverview), detail: say(words.ownOrder)))
    items.append(MenuItem(id: "evaluation", label: say(words.evaluationRound)))
    items.append(MenuItem(id: "closing", label: say(words.closingRound)))
    desk.ask(OpenMenu(atDesk: Menu(title: say(words.which), items: items)) { lookBack($1, &$0) })
  }

  /// Begins the round in which one looks back on the whole, before closing.
  static func beginClosingRound(_ desk: inout Desk) {
    guard desk.mayChange(.own(desk.id)) else { return }
    lookBack("closing", &desk)
  }

  /// Begins in the chosen way.
  private static func lookBack(_ choice: String, _ desk: inout Desk) {
    let id = desk.gezin.reflectionID
    let isFresh = desk.reflection(id) == nil
    switch choice {
    case "resume": resume(id, &desk)
    case "overview":
      // A round that was chosen before and not begun is no round any more.
      if isFresh { desk.files.presets[desk.reflectionRef(id).field] = nil }
      if desk.reflection(id)?.isFinished == true { desk.gezin.reflectionID = desk.scene.nextID() }
      desk.panes.reset(.reflection)
      desk.open(.reflection)
      desk.enter()
    default:
      let fresh = isFresh ? id : desk.scene.nextID()
      desk.gezin.reflectionID = fresh
      var given = Reflection()
      given[.round] = choice.hasPrefix("short:") ? "short" : "whole"
      if choice.hasPrefix("short:") { given[.aspect] = String(choice.dropFirst(6)) }
      if choice == "evaluation" || choice == "closing" { given[.kind] = choice }
      desk.files.presets[desk.reflectionRef(fresh).field] = given.members
      if let first = DebriefRoute(desk: desk).steps(of: fresh).first { show(first, of: fresh, &desk) }
    }
    desk.saveFiles()
  }

  private static func resume(_ id: String, _ desk: inout Desk) {
    let at = desk.reflection(id)?[.at] ?? ""
    let route = DebriefRoute(desk: desk).steps(of: id)
    let step = desk.instrument.outline.stop(at: at).flatMap { route.contains($0) ? $0 : nil }
    guard let step = step ?? route.first else { return }
    show(step, of: id, &desk)
    if at.hasPrefix("conversation."), let field = desk.stops.first(where: { key($0) == String(at.dropFirst(13)) }) {
      desk.focus(on: field)
    }
    desk.scene.tell(DebriefWords.resumed)
  }

  private static func key(_ id: RowID) -> String? {
    if case .field(let ref) = id, case .key(let key)? = ref.path.steps.last { key } else { nil }
  }

  // MARK: - Going through it

  /// Puts a screen of the debrief in the reflection pane, in the place of the one before.
  static func show(_ step: DebriefStep, of id: String, _ desk: inout Desk) {
    desk.leaveField()
    desk.panes.open = .reflection
    desk.panes.show(DebriefScreen(id: id, step: step), on: .reflection)
    desk.settle()
  }

  /// Ctrl-N and Ctrl-O: through the debrief, or through the questions of an overview.
  private static func goOn(_ direction: Int, _ desk: inout Desk) {
    guard let debrief = open(on: desk) else { return goToQuestion(direction, &desk) }
    let route = DebriefRoute(desk: desk).steps(of: debrief.id)
    if desk.scene.notice?.tone == .info { desk.scene.notice = nil }
    let index = (route.firstIndex(of: debrief.step) ?? 0) + direction
    guard route.indices.contains(index) else {
      return desk.scene.tell(direction > 0 ? DebriefWords.atTheEnd : DebriefWords.nothingBefore)
    }
    show(route[index], of: debrief.id, &desk)
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
    if !isParked, open(on: desk) != nil { goOn(1, &desk) }
    desk.scene.tell(isParked ? ScreenWords.unparked : ScreenWords.parkedNow)
  }

  /// Keeps where one is in the reflection, so that one can go on there; no step of undo, and nothing where there is no word yet.
  static func noteWhere(_ desk: inout Desk) {
    let document = Document.own(desk.id)
    guard let debrief = open(on: desk), desk.reasonAgainst(document) == nil else { return }
    let place = desk.reflectionRef(debrief.id)
    guard let reflection = desk.reflection(debrief.id) else { return }
    var at = debrief.step.at
    if debrief.step.part == .conversation, let focus = desk.panes.view.focus, let key = key(focus),
      desk.instrument.conversation.contains(where: { $0.id == key })
    {
      at = "conversation." + key
    }
    if reflection[.at] != at { desk.files.edit(.none, desk.rules) { $0.set(at, at: place[.at]) } }
  }

  /// The debrief was left: Enter and d go on with it.
  static func tellPutAway(_ desk: inout Desk) {
    if desk.hasRow(.command("debrief")) { desk.focus(on: .command("debrief")) }
    desk.scene.tell(DebriefWords.putAway)
  }
}
