import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The rows of the plan: what goes well, the worries, and the goals with their steps.
struct PlanRows: Reading {
  let desk: Desk

  private var plan: Ref<Plan> { top[.plan] }

  /// "van het gezin: 5 van 7"
  var facts: String {
    let actions = dossier.actions
    if actions.isEmpty { return "" }
    return Saying.ownSteps(Dossier(dossier).doers(of: actions).count { $0 == "gezin" }, of: actions.count, language)
  }

  var all: [Row] {
    let rest =
      balanceRows + [.blank, .heading(say(ScreenWords.aboutThePlan))] + fields(at: plan, .owner, .askedForOwnPlan, .step)
      + [.link(.screen(AnyScreen(LadderScreen())), say(LadderWords.openLadder), .hint)]
      + (Standing.note(on: desk).map { [.note($0, .warning)] } ?? [])
    // Beside the profile what goes well is in sight already.
    if desk.frame.showsAll { return goalRows + [.blank] + worryRows(ScreenWords.worries) + rest }
    return wellRows + [.blank] + worryRows(PlanWords.worries) + [.blank, .heading(say(PlanWords.doing))] + goalRows + rest
  }

  // MARK: - What goes well, and the worries

  /// As it stands with the family; Enter goes there.
  private var wellRows: [Row] {
    let gezin = top[.gezin]
    let well = record(gezin)[.goingWell]
    let members: [(ref: Ref<GezinMember>, text: String)] = items(gezin[.members]).compactMap { ref, member in
      let qualities = member.qualities.joined(separator: ", ")
      return qualities.isEmpty ? nil : (ref, [member.name, qualities].filter { !$0.isEmpty }.joined(separator: ": "))
    }
    var lines = members.map { (path: $0.ref.field.path, text: $0.text) }
    if !well.isEmpty || lines.isEmpty { lines.insert((gezin[.goingWell].field.path, well), at: 0) }
    return [.heading(say(PlanWords.goesWell))]
      + lines.enumerated().map { index, line in
        line.text.isEmpty
          ? .link(.source(line.path, fact: index), say(PlanWords.nothingGoesWell), .muted)
          : .link(.source(line.path, fact: index), line.text, .text)
      }
  }

  private func worryRows(_ title: Phrase) -> [Row] {
    let worries: [Row] = items(plan[.worries]).map { ref, worry in
      var item = ItemLine(ref: ref, title: worry[.text], details: [wordOrText("by", worry.raw(.author))])
      item.isWhole = true
      return .item(item)
    }
    return [.heading(say(title))] + worries + [.add(AddLine(to: plan[.worries], label: say(ScreenWords.addWorry)))]
  }

  // MARK: - Goals and steps

  private var goalRows: [Row] {
    var rows: [Row] = []
    for (ref, goal) in items(plan[.goals]) where ref.field != desk.newLine?.item {
      rows.append(goalLine(ref, goal))
      // What is good enough is closed: its steps are in its form.
      if goal[.reached] == nil { rows += stepRows(of: ref) }
      rows.append(.blank)
    }
    if rows.isEmpty { rows = [.note(say(ScreenWords.noPlanYet)), .blank] }
    return rows + newGoal + [.add(AddLine(to: plan[.goals], label: say(ScreenWords.addGoal)))]
  }

  /// The line that a goal is written in.
  private var newGoal: [Row] {
    guard let line = desk.newLine, line.item.parent == plan[.goals].field else { return [] }
    return lineRow(
      FieldKey<Goal, String>.title, at: Ref(line.item.document, FieldPlace(line.item.path)), hint: LineWords.newGoal, indent: 0)
  }

  private func goalLine(_ ref: Ref<Goal>, _ goal: Goal) -> Row {
    let reached = goal[.reached].map { Saying.goodEnough(since: $0, today: today, language) } ?? ""
    let open = reached.isEmpty ? 0 : goal[.actions].count { !$0.isDone }
    var line = ItemLine(ref: ref, title: goal[.title], details: [reached.isEmpty ? wordOrText("goal.kind", goal.raw(.kind)) : reached])
    line.end = open > 0 ? Saying.stillOpen(open, language) : ""
    return .item(line)
  }

  /// The steps of a goal, those that were done before folded where there are many, and the row that adds one.
  func stepRows(of goal: Ref<Goal>) -> [Row] {
    let list = goal[.actions]
    let steps = items(list).filter { $0.ref.field != desk.newLine?.item || desk.newLine?.back == .item($0.ref.field) }
    let earlier = steps.filter { $0.item.isDone && $0.item[.done] != today }
    let folded = earlier.count > Self.mostDone ? Set(earlier.map(\.ref)) : []
    let names = names(of: steps.map(\.item))
    var rows = steps.filter { !folded.contains($0.ref) }.flatMap { ref, step in
      [.item(item(ref, step, names))] + lineRow(FieldKey<Action, String>.went, at: ref, hint: PlanWords.howDidItGo)
    }
    if !folded.isEmpty {
      rows.append(.link(.screen(AnyScreen(DoneSteps(goal: goal.field))), "  [x] " + Saying.done(folded.count, language)))
    }
    if steps.isEmpty { rows.append(.note("    " + say(PlanWords.noSteps))) }
    if let line = desk.newLine, line.item.parent == list.field, line.back != .item(line.item) {
      rows += lineRow(FieldKey<Action, String>.what, at: Ref(line.item.document, FieldPlace(line.item.path)), hint: PlanWords.newStep)
    }
    return rows + [.add(AddLine(to: list, label: say(ScreenWords.addStep)))]
  }

  /// More steps than these that were done before are folded.
  private static let mostDone = 3

  /// The line that is written here; none where it is another one.
  private func lineRow<Item: Record>(_ key: FieldKey<Item, String>, at ref: Ref<Item>, hint: Phrase, indent: Int = 4) -> [Row] {
    guard desk.newLine?.field == ref[key].field else { return [] }
    var line = widened(line(key, at: ref))
    line.indent = indent
    line.placeholder = say(hint)
    return [.field(line)]
  }

  private func item(_ ref: Ref<Action>, _ step: Action, _ names: [String: String]) -> ItemLine {
    var item = ItemLine(
      ref: ref, mark: step.isDone ? "  [x]" : "  [ ]", title: step.what, details: [doer(of: step, names)], tick: ref[.done])
    item.end = when(step)
    return item
  }

  private func names(of steps: [Action]) -> [String: String] {
    Set(steps.map { $0[.who] }).reduce(into: [:]) { names, id in names[id] = name(of: id) }
  }

  /// Who does it; of whoever left the map that is said while the step is open.
  private func doer(of step: Action, _ names: [String: String]) -> String {
    guard let name = names[step[.who]] else { return wordOrText("by", step.raw(.by)) }
    return !step.isDone && hasLeft(step[.who]) ? "\(name), \(say(NetworkWords.noLonger))" : name
  }

  private func when(_ step: Action) -> String {
    if step.isDone { return say(ScreenWords.done) }
    guard let due = step.due else { return step.raw(.due)?.unread.map { Saying.unsureDay($0, language) } ?? "" }
    return due < today ? "\(say(ScreenWords.late)) \(day(due))" : Saying.shortWithWeekday(due, language)
  }

  /// The steps that are not done, of all goals that go on.
  var openSteps: [Row] { openSteps { _ in true } }

  /// Those of somebody around the gezin or in it.
  func openSteps(of id: String) -> [Row] { id.isEmpty ? [] : openSteps { $0[.who] == id } }

  private func openSteps(where isMeant: (Action) -> Bool) -> [Row] {
    items(plan[.goals]).filter { $0.item[.reached] == nil }.flatMap { goal in
      let open = items(goal.ref[.actions]).filter { !$0.item.isDone && isMeant($0.item) }
      let names = names(of: open.map(\.item))
      return open.map { Row.item(item($0.ref, $0.item, names)) }
    }
  }

  /// The steps of a goal that were done, the newest first, with how they went.
  func done(of goal: Ref<Goal>) -> [Row] {
    let steps = items(goal[.actions]).filter { $0.item.isDone }
    let names = names(of: steps.map(\.item))
    return steps.sorted { ($0.item[.done] ?? .first) > ($1.item[.done] ?? .first) }.map { ref, step in
      let day = step[.done].map { Saying.shortWithYear($0, today: today, language) } ?? ""
      return .item(
        ItemLine(
          ref: ref, mark: "[x]", title: step.what, details: [doer(of: step, names), day, step[.went]], tick: ref[.done]))
    }
  }

  // MARK: - Who does what

  private var balanceRows: [Row] {
    if dossier.actions.isEmpty { return [] }
    let balance = PlanBalance(Dossier(dossier), today: today)
    let bars = [
      (say(PlanWords.openNow), balance.now), (Saying.doneSince(balance.since, today: today, language), balance.lately),
      (say(PlanWords.doneEarlier), balance.earlier),
    ].filter { $0.1.total > 0 }
    return [.blank, .heading(say(PlanWords.whoDoesWhat))]
      + bars.flatMap { title, shares in [.note(title), .note("  " + Saying.bar(shares, language), .text)] }
      + (balance.professionalsCarryMost ? [.note(say(PlanWords.professionalsCarryMost), .hint)] : [])
  }
}

/// The steps of a goal that were done.
struct DoneSteps: DeskScreen {
  let goal: FieldRef

  func rows(on desk: Desk) -> [Row] {
    let ref = Ref<Goal>(goal.document, FieldPlace(goal.path))
    return [.heading(desk.record(ref)[.title].firstLine, desk.say(ScreenWords.done))] + PlanRows(desk: desk).done(of: ref)
  }
}
