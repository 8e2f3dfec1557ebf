import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Beginning a debrief, and going on where one was.
extension Debrief {
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
  static func start(_ desk: inout Desk) {
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

  /// The short round of what one looked at longest ago comes first: that is what a tired worker has time for.
  private static func askHowToLookBack(_ desk: inout Desk) {
    let words = DebriefWords.self
    let say = desk.say
    var items: [MenuItem] = []
    if let unfinished = desk.reflection(desk.gezin.reflectionID), !unfinished.isFinished, let day = unfinished.day {
      items.append(MenuItem(id: "resume", label: Saying.resume(desk.day(day), desk.language)))
    }
    func short(_ aspect: Aspect, _ detail: String) -> MenuItem {
      MenuItem(id: "short:" + aspect.id, label: "\(say(words.shortRound)): \(say(aspect.title))", detail: detail)
    }
    let first = desk.instrument.outline.leastLookedAt(in: desk.own.reflections)
    items += desk.instrument.aspects.filter { $0.id == first }.map { short($0, say(words.fiveMinutes)) }
    items.append(MenuItem(id: "whole", label: say(words.wholeRound), detail: say(words.aQuarter)))
    items += desk.instrument.aspects.filter { $0.id != first }.map { short($0, words.gloss(of: $0.id).map(say) ?? "") }
    items.append(MenuItem(id: "overview", label: say(words.allQuestions), detail: say(words.ownOrder)))
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
      var given = asLastTime(desk)
      given[.round] = choice.hasPrefix("short:") ? "short" : "whole"
      if choice.hasPrefix("short:") { given[.aspect] = String(choice.dropFirst(6)) }
      if choice == "evaluation" || choice == "closing" { given[.kind] = choice }
      desk.files.presets[desk.reflectionRef(fresh).field] = given.members
      if let first = DebriefRoute(desk: desk).pages(of: fresh).first { show(first.first, of: fresh, &desk) }
    }
    desk.saveFiles()
  }

  /// The place and the kind of the last reflection on this gezin: most visits are as the one before. Closing is done once.
  private static func asLastTime(_ desk: Desk) -> Reflection {
    var given = Reflection()
    given[.kind] = "visit"
    guard let last = desk.own.reflections.first else { return given }
    given[.place] = last[.place]
    if last.says(.kind), last[.kind] != "closing" { given[.kind] = last[.kind] }
    return given
  }

  private static func resume(_ id: String, _ desk: inout Desk) {
    let at = desk.reflection(id)?[.at] ?? ""
    let route = DebriefRoute(desk: desk)
    let step = desk.instrument.outline.stop(at: at).flatMap { route.page(holding: $0, of: id) == nil ? nil : $0 }
    guard let step = step ?? route.pages(of: id).first?.first else { return }
    show(step, of: id, at: at, &desk)
    // Less than what the field in focus has to say of itself, such as what the ends of its scale mean.
    desk.scene.tell(DebriefWords.resumed, .success)
  }
}
