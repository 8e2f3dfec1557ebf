import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The plan of action that the family makes itself.
struct PlanPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { PlanRows(desk: desk).all }
  func facts(on desk: Desk) -> String { PlanRows(desk: desk).facts }
}

struct PlanRows: Reading {
  let desk: Desk

  private var plan: FieldRef { ref("plan") }

  /// "van het gezin: 5 van 7"
  var facts: String {
    let actions = dossier.actions
    if actions.isEmpty { return "" }
    return Saying.ownSteps(actions.count { $0.by == "gezin" }, of: actions.count, language)
  }

  var all: [Row] {
    let goals = plan.key("goals")
    var rows: [Row] = []
    for item in items(goals) {
      rows += goalLine(item.ref, item.json) + stepRows(item.ref.key("actions"))
      rows += [.add(AddLine(list: item.ref.key("actions"), shape: .action, label: say(ScreenWords.addStep))), .blank]
    }
    if rows.isEmpty { rows = [.note(say(ScreenWords.noPlanYet)), .blank] }
    rows.append(.add(AddLine(list: goals, shape: .goal, label: say(ScreenWords.addGoal))))
    return rows + worryRows + [.blank, .heading(say(ScreenWords.aboutThePlan))]
      + fields(.plan, ["owner", "askedForOwnPlan", "step"], at: plan)
  }

  private func goalLine(_ ref: FieldRef, _ goal: JSON) -> [Row] {
    let kind = goal["kind"]?.text.map { word("goal.kind", $0) } ?? ""
    let reached = goal["reached"]?.text.flatMap(Day.init).map { say(ScreenWords.reached) + " " + day($0) } ?? ""
    return [.item(ItemLine(ref: ref, shape: .goal, title: goal["title"]?.text ?? "", details: [kind, reached]))]
  }

  /// The steps that are not done, of all goals.
  var openSteps: [Row] {
    items(plan.key("goals")).flatMap { stepRows($0.ref.key("actions")) }.filter { row in
      if case .item(let item) = row.kind { item.mark.hasSuffix("[ ]") } else { false }
    }
  }

  func stepRows(_ list: FieldRef) -> [Row] {
    items(list).map { item in
      let action = Action(item.json)
      let who = item.json["who"]?.text.flatMap(name) ?? (action.by.isEmpty ? "" : word("by", action.by))
      let when = action.isDone ? say(ScreenWords.done) : action.due.map(dueDay) ?? ""
      return .item(
        ItemLine(
          ref: item.ref, shape: .action, mark: action.isDone ? "  [x]" : "  [ ]", title: action.what, details: [who, when],
          tick: item.ref.key("done")))
    }
  }

  private func dueDay(_ due: Day) -> String {
    due < today ? "\(say(ScreenWords.late)) \(day(due))" : Saying.shortWithWeekday(due, language)
  }

  private var worryRows: [Row] {
    let list = plan.key("worries")
    let worries: [Row] = items(list).map { item in
      let by = item.json["author"]?.text.map { word("by", $0) } ?? ""
      return .item(ItemLine(ref: item.ref, shape: .worry, title: item.json["text"]?.text ?? "", details: [by]))
    }
    return [.blank, .heading(say(ScreenWords.worries))] + worries
      + [.add(AddLine(list: list, shape: .worry, label: say(ScreenWords.addWorry)))]
  }

  func rows(goal ref: FieldRef) -> [Row] {
    let reviews: [Row] = items(ref.key("reviews")).map { item in
      let date = item.json["date"]?.text.map { Day($0).map(day) ?? $0 } ?? ""
      let outcome = item.json["outcome"]?.text ?? ""
      return .item(
        ItemLine(
          ref: item.ref, shape: .review, mark: item.json["done"].map { !$0.isEmpty } == true ? "[x]" : "[ ]", title: date,
          details: [outcome], tick: item.ref.key("done")))
    }
    return [.heading(say(ScreenWords.goal))] + simpleFields(.goal, at: ref)
      + [.blank, .heading(say(ScreenWords.expectations))]
      + fields(.expectations, ["gezin", "worker", "others"], at: ref.key("expectations"))
      + [.blank, .heading(say(ScreenWords.steps))] + stepRows(ref.key("actions"))
      + [.add(AddLine(list: ref.key("actions"), shape: .action, label: say(ScreenWords.addStep)))]
      + [.blank, .heading(say(ScreenWords.reviews), say(ScreenWords.reviewsHint))] + reviews
      + [.add(AddLine(list: ref.key("reviews"), shape: .review, label: say(ScreenWords.addReview)))]
  }
}
