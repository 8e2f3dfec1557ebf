import Basics
import DossierModel
import TextUI
import Wording

/// The plan of action that the family makes itself.
struct PlanPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { PlanRows(desk: desk).all }
  func facts(on desk: Desk) -> String { PlanRows(desk: desk).facts }
}

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
    var rows: [Row] = []
    for (ref, goal) in items(plan[.goals]) {
      rows += [goalLine(ref, goal)] + stepRows(ref[.actions])
      rows += [.add(AddLine(to: ref[.actions], label: say(ScreenWords.addStep))), .blank]
    }
    if rows.isEmpty { rows = [.note(say(ScreenWords.noPlanYet)), .blank] }
    rows.append(.add(AddLine(to: plan[.goals], label: say(ScreenWords.addGoal))))
    return rows + worryRows + [.blank, .heading(say(ScreenWords.aboutThePlan))] + fields(at: plan, .owner, .askedForOwnPlan, .step)
      + [.link(.screen(AnyScreen(LadderScreen())), say(LadderWords.openLadder), .hint)]
      + (Standing.note(on: desk).map { [.note($0, .warning)] } ?? [])
  }

  private func goalLine(_ ref: Ref<Goal>, _ goal: Goal) -> Row {
    let reached = goal[.reached].map { say(ScreenWords.reached) + " " + ($0.day.map(day) ?? Saying.part($0, today: today, language)) } ?? ""
    return .item(ItemLine(ref: ref, title: goal[.title], details: [wordOrText("goal.kind", goal.raw(.kind)), reached]))
  }

  /// The steps that are not done, of all goals.
  var openSteps: [Row] {
    items(plan[.goals]).flatMap { stepRows($0.ref[.actions]) }.filter { row in
      if case .item(let item) = row.kind { item.mark.hasSuffix("[ ]") } else { false }
    }
  }

  private func stepRows(_ list: Ref<[Action]>) -> [Row] {
    items(list).map { ref, action in
      let who = name(of: action[.who]) ?? wordOrText("by", action.raw(.by))
      let when = action.isDone ? say(ScreenWords.done) : action.due.map(dueDay) ?? ""
      return .item(
        ItemLine(ref: ref, mark: action.isDone ? "  [x]" : "  [ ]", title: action.what, details: [who, when], tick: ref[.done]))
    }
  }

  private func dueDay(_ due: Day) -> String {
    due < today ? "\(say(ScreenWords.late)) \(day(due))" : Saying.shortWithWeekday(due, language)
  }

  private var worryRows: [Row] {
    let worries: [Row] = items(plan[.worries]).map { ref, worry in
      .item(ItemLine(ref: ref, title: worry[.text], details: [wordOrText("by", worry.raw(.author))]))
    }
    return [.blank, .heading(say(ScreenWords.worries))] + worries
      + [.add(AddLine(to: plan[.worries], label: say(ScreenWords.addWorry)))]
  }

  /// The form of one goal.
  func rows(goal ref: Ref<Goal>) -> [Row] {
    let reviews: [Row] = items(ref[.reviews]).map { ref, review in
      .item(
        ItemLine(
          ref: ref, mark: review.has(.done) ? "[x]" : "[ ]", title: dayOrText(review.raw(.date)), details: [review[.outcome]],
          tick: ref[.done]))
    }
    return [.heading(say(ScreenWords.goal))] + simpleFields(Goal.shape, at: ref.field)
      + [.blank, .heading(say(ScreenWords.expectations))] + fields(at: ref[.expectations], .gezin, .worker, .others)
      + [.blank, .heading(say(ScreenWords.steps))] + stepRows(ref[.actions])
      + [.add(AddLine(to: ref[.actions], label: say(ScreenWords.addStep)))]
      + [.blank, .heading(say(ScreenWords.reviews), say(ScreenWords.reviewsHint))] + reviews
      + [.add(AddLine(to: ref[.reviews], label: say(ScreenWords.addReview)))]
  }
}
