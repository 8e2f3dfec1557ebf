import DossierModel
import StrictJSON
import TextUI
import Wording

/// Looking back on one's own work.
struct ReflectionPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { ReflectionRows(desk: desk).all }
  func facts(on desk: Desk) -> String { ReflectionRows(desk: desk).facts }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { ReflectionForm.firstFocus(among: stops) }
}

/// One reflection of mine as a free overview: everything that the debrief asks, at once and in the same order.
struct ReflectionForm: DeskScreen {
  let id: String

  func rows(on desk: Desk) -> [Row] { ReflectionRows(desk: desk).rows(reflection: id) }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { Self.firstFocus(among: stops) }

  /// The first thing to write in a reflection is what went well.
  static func firstFocus(among stops: [RowID]) -> RowID? {
    stops.first { if case .field(let ref) = $0 { ref.path.steps.last == .key("wentWell") } else { false } } ?? stops.first
  }
}

extension ReflectionPane {
  static let commands: [Command] = [
    Command(
      atDesk: "finishReflection",
      when: { desk in Debrief.isOff(desk) ?? (hasReflectionToFinish(desk) ? .on : .off(CommandWords.nothingToFinish)) },
      run: { finish(&$0) }),
    Command(
      atDesk: "newReflection", when: { desk in Debrief.isOff(desk) ?? .on },
      run: { desk in
        begin(&desk)
        desk.enter()
      }),
  ]

  private static func hasReflectionToFinish(_ desk: Desk) -> Bool {
    desk.reflection(desk.gezin.reflectionID).map { !$0.isFinished } ?? (Debrief.open(on: desk) != nil)
  }

  private static func finish(_ desk: inout Desk) {
    let id = desk.gezin.reflectionID
    let ref = desk.reflectionRef(id)
    guard desk.mayChange(ref.document) else { return }
    // Whoever only looked leaves nothing behind.
    if desk.reflection(id) == nil {
      begin(&desk)
      return desk.scene.tell(DebriefWords.nothingToKeep)
    }
    desk.set(.string(desk.scene.now.description), at: ref[.finished].field)
    let wasShared = SharedStates(desk: desk).isInTeamFolder(id)
    begin(&desk)
    // What was written stays in sight.
    desk.open(ReflectionForm(id: id))
    desk.scene.notice = wasShared ? nil : Notice(desk.say(ScreenWords.finished), .info)
    // Who looked back on the whole often stops here too.
    if desk.reflection(id)?[.kind] == "closing" { ClosingGezin.ask(&desk) }
  }

  private static func begin(_ desk: inout Desk) {
    desk.leaveField()
    desk.gezin.reflectionID = desk.scene.nextID()
    desk.panes.reset(.reflection)
    desk.open(.reflection)
  }
}

/// The questions of the instrument, as focus goes over them.
extension FieldLine {
  /// The answer that it belongs to; nil for no question.
  var answer: Ref<Answer>? {
    guard let question = ref.question, let end = ref.path.steps.firstIndex(of: .item(key: "question", value: question)) else { return nil }
    return Ref(ref.document, FieldPlace(JSONPath(Array(ref.path.steps[...end]))))
  }
}
