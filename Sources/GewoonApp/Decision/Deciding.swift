import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Taking a decision on heavier or lighter help, and what goes along with it.
enum Deciding {
  /// The decision that is looked at, under whatever lies on top of it.
  static func open(on desk: Desk) -> Ref<Decision>? {
    desk.panes[desk.panes.open].reversed().lazy.compactMap { $0.target.as(DecisionScreen.self) }.first?.ref
  }

  /// Whether the decision itself has the keys.
  static func isOff(_ desk: Desk) -> Availability {
    desk.panes.view.target.as(DecisionScreen.self) == nil ? .absent : .unless(desk.readOnly)
  }

  static func todayIsOff(_ desk: Desk) -> Availability {
    guard let ref = desk.panes.view.target.as(DecisionScreen.self)?.ref else { return .absent }
    if let reason = desk.readOnly { return .unless(reason) }
    let decision = DecisionReading(desk: desk).decision(ref)
    if decision.says(.date) { return .off(DecisionWords.decidedAlready) }
    return decision[.to] == nil ? .off(DecisionWords.chooseRungFirst) : .on
  }

  // MARK: - Beginning

  /// Asks up or down, by the rung that one goes to; the decision comes into being with its first word.
  static func askWhereTo(_ desk: inout Desk) {
    guard desk.mayChange(.dossier(desk.id)) else { return }
    let now = desk.record(desk.top[.plan]).rung(on: desk.today)
    let rungs: [Int] = (1...Plan.heaviest).reversed()
    let items = rungs.map { rung in
      let way = now.map { rung > $0 ? LadderWords.up : rung < $0 ? LadderWords.down : LadderWords.stays }
      return MenuItem(id: String(rung), label: desk.word("task", String(rung)), detail: way.map(desk.say) ?? "", digit: rung)
    }
    let menu = Menu(title: desk.say(LadderWords.whereTo), items: items, focused: now.map(String.init))
    desk.ask(OpenMenu(atDesk: menu) { desk, rung in begin(Int(rung), from: now, &desk) })
  }

  private static func begin(_ to: Int?, from: Int?, _ desk: inout Desk) {
    desk.openOnPlan(LadderScreen())
    let ref = desk.top[.plan][.decisions].item(desk.scene.nextID())
    var given = Decision()
    given[.from] = from
    given[.to] = to
    desk.files.presets[ref.field] = given.members
    desk.open(DecisionScreen(ref: ref))
  }

  // MARK: - What goes along

  /// The decision was taken today.
  static func decideToday(_ desk: inout Desk) {
    guard let ref = desk.panes.view.target.as(DecisionScreen.self)?.ref else { return }
    desk.leaveField()
    var decision = DecisionReading(desk: desk).decision(ref)
    decision[.date] = desk.today
    let today = desk.today
    setAlong(decision, at: ref, &desk) { $0.set(today, at: ref[.date]) }
    desk.focus(on: .field(decision.says(.by) ? ref[.why].field : ref[.by].field))
    desk.saveFiles()
  }

  /// After the day or a rung of a decision was set: plan and phase go along with the decision that was taken last.
  static func follow(_ field: FieldRef, _ desk: inout Desk) {
    let keys: Set = [FieldKey<Decision, Day>.date.name, FieldKey<Decision, Int>.from.name, FieldKey<Decision, Int>.to.name]
    guard case .key(let key)? = field.path.steps.last, keys.contains(key), field.parent.parent == desk.top[.plan][.decisions].field else {
      return
    }
    let ref = Ref<Decision>(field.document, FieldPlace(field.parent.path))
    setAlong(desk.record(ref), at: ref, &desk)
  }

  /// Sets rung and phase where the decision is the last one that was taken, as one step of undo with `change`.
  private static func setAlong(
    _ decision: Decision, at ref: Ref<Decision>, _ desk: inout Desk, with change: ((inout FileEdit) -> Void)? = nil
  ) {
    let (rung, phase) = whatGoesAlong(with: decision, at: ref, desk)
    if change == nil, rung == nil, phase == nil { return }
    let (dossier, old) = (desk.top, desk.value(desk.top[.plan][.step].field))
    desk.edit(ref.document) { edit in
      change?(&edit)
      if let rung { edit.set(rung, at: dossier[.plan][.step]) }
      if let phase, let day = decision[.date] { PhaseLine.begin(phase, on: day, of: dossier, &edit) }
    }
    if rung == nil, phase == nil { return }
    let words = Saying.setAlong(
      rung: rung.map { desk.word("task", String($0)) }, phase: phase.map { desk.word("phase", $0) }, desk.language)
    desk.scene.tell(words)
    Standing.ask(instead: old, &desk)
  }

  /// The rung and the phase that are others with this decision; none for one to come, or for an earlier one.
  private static func whatGoesAlong(with decision: Decision, at ref: Ref<Decision>, _ desk: Desk) -> (rung: Int?, phase: String?) {
    var tree = desk.tree
    tree.set(decision.json, at: ref.field.path)
    let dossier = Dossier(tree)
    guard let to = decision[.to], let day = decision[.date], day <= desk.today,
      dossier[.plan].lastDecision(upTo: desk.today)?.item.json == tree[ref.field.path]
    else { return (nil, nil) }
    return (dossier[.plan][.step] == to ? nil : to, dossier.phase(after: decision))
  }

  // MARK: - What is said at a field

  /// Over a specialist the family decides; another answer asks why.
  static func asksWhy(_ decision: Decision) -> Bool {
    decision.bringsSpecialist && decision.says(.by) && decision[.by] != "gezin"
  }

  /// What is said at the field in focus, and never stands in the way; nil for nothing.
  static func remark(on desk: Desk) -> Notice? {
    guard let line = desk.focusedLine, let ref = open(on: desk) else { return nil }
    let decision = DecisionReading(desk: desk).decision(ref)
    return remark(line, ref, decision, desk).map { Notice($0) }
  }

  private static func remark(_ line: FieldLine, _ ref: Ref<Decision>, _ decision: Decision, _ desk: Desk) -> String? {
    switch line.ref {
    case ref[.by].field, ref[.byWhy].field:
      return asksWhy(decision) && !decision.says(.byWhy) ? desk.say(DecisionWords.whyNotTheFamily) : nil
    case ref[.specialist].field, ref[.specialistWith].field:
      return decision.bringsSpecialist && !decision.says(.specialistWith) ? desk.say(DecisionWords.withWhom) : nil
    case ref[.from].field, ref[.to].field:
      return decision[.to] != nil && decision[.to] == decision[.from] ? desk.say(DecisionWords.sameRung) : nil
    default: return Seats.remark(line, at: ref, desk)
    }
  }
}
