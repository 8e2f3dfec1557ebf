import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The form of one goal.
struct GoalForm: Reading {
  let desk: Desk
  let ref: Ref<Goal>

  var rows: [Row] {
    let goal = record(ref)
    let person = goal[.kind] == "tie" || goal.says(.person) ? fields(at: ref, .person) : []
    return [.heading(say(ScreenWords.goal))] + fields(at: ref, .title, .kind) + person
      + fields(at: ref, .author, .areas, .now, .goodEnough, .planB)
      + [.blank, .heading(say(ScreenWords.expectations))] + fields(at: ref[.expectations], .gezin, .worker, .others)
      + [.blank] + closing(goal)
      + [.blank, .heading(say(ScreenWords.steps))] + PlanRows(desk: desk).stepRows(of: ref)
      + [.blank, .heading(say(ScreenWords.reviews), say(ScreenWords.reviewsHint))] + reviews
      + [.blank, .heading(say(PlanWords.viewpoints), say(PlanWords.viewpointsHint))] + Viewpoints(desk: desk).rows(at: ref[.viewpoints])
  }

  /// A goal closes at good enough, and can be opened again.
  private func closing(_ goal: Goal) -> [Row] {
    guard value(ref.field) != nil else { return [] }
    return goal.says(.reached)
      ? fields(at: ref, .reached) + [.command("reopenGoal", say(PlanWords.reopenGoal))]
      : [.command("reachGoal", say(PlanWords.reachGoal))]
  }

  private var reviews: [Row] {
    let all = items(ref[.reviews])
    let rows: [Row] = all.map { ref, review in
      let day = review[.date].map { Saying.shortWithWeekday($0, today: today, language) }
      let isPassed = !review.has(.done) && review[.date].map { $0 < today } ?? false
      return .item(
        ItemLine(
          ref: ref, mark: review.has(.done) ? "[x]" : "[ ]", title: day ?? dayOrText(review.raw(.date)),
          details: [isPassed ? say(PlanWords.timeToLook) : "", review[.outcome]], tick: ref[.done]))
    }
    let proposed: [Row] =
      value(ref.field) == nil
      ? []
      : LaterLooks.proposed(besides: all.compactMap { $0.item[.date] }, from: today, today: today).map { months, day in
        .link(.laterLook(ref[.reviews].field, day), "+ " + Saying.inMonths(months, day, language), .hint)
      }
    return rows + proposed + [.add(AddLine(to: ref[.reviews], label: say(ScreenWords.addReview)))]
  }
}
