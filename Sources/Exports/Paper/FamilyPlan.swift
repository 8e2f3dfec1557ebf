import Basics
import DossierModel
import StrictJSON
import Wording

// The plan on the family's paper: goals with their steps, and who stays.
extension Paper {
  var worries: Section? {
    let worries = dossier[.plan][.worries].compactMap { worry -> String? in
      guard let text = values.text(worry, .text) else { return nil }
      // A worry of somebody else stands there as theirs.
      let whose = worry[.author].flatMap { $0 == "gezin" ? nil : PaperWords.doer($0).map(say) }
      return whose.map { "\(text) (\(PaperWords.says($0, language)))" } ?? text
    }
    return sectionIfAny("worries", PaperWords.worries, isHalf: false, worries.isEmpty ? [] : [.list(worries)])
  }

  var familyGoals: Section {
    let goals = dossier[.plan][.goals].filter(\.isObject)
    return section(
      "goals", PaperWords.yourPlan, isHalf: false, goals.isEmpty ? [.paragraph(say(PaperWords.noGoals))] : goals.map(familyGoal))
  }

  private func familyGoal(_ goal: Goal) -> Block {
    let facts = Block.facts(facts(of: goal))
    // A goal that is reached is good enough: its steps wait for nothing.
    if goal.has(.reached) { return .part(title(of: goal), [facts]) }
    let steps = steps(of: goal).map { familyStep($0, isLabelled: false) }
    return .part(
      title(of: goal), [facts, steps.isEmpty ? .paragraph(say(PaperWords.noSteps)) : .steps(steps)] + afterSteps(goal))
  }

  func title(of goal: Goal) -> String { values.text(goal, .title) ?? say(PaperWords.noTitle) }

  /// What is still to be done comes first.
  func steps(of goal: Goal) -> [Action] {
    let steps = goal[.actions].filter(\.isObject)
    return steps.filter { !$0.isDone } + steps.filter(\.isDone)
  }

  /// How it is now, and when it is good enough; both are asked for where they are open.
  func facts(of goal: Goal) -> [PageFact] {
    if let reached = goal[.reached] { return [PageFact(say(PaperWords.reached), Saying.full(reached, language))] }
    let open = say(PaperWords.open)
    return [
      PageFact(say(PaperWords.now), values.text(goal, .now) ?? open),
      PageFact(say(PaperWords.goodEnough), values.text(goal, .goodEnough) ?? open),
      values.fact(say(PaperWords.together), name(of: goal[.person])),
    ].compactMap(\.self)
  }

  /// Plan B, and the days to look back that are still to come.
  func afterSteps(_ goal: Goal) -> [Block] {
    let days = goal[.reviews].filter { !$0.has(.done) }.compactMap { $0[.date] }.sorted()
    let facts = [
      values.fact(say(PaperWords.planB), values.text(goal, .planB)),
      PageFact(
        say(PaperWords.lookBack),
        days.isEmpty ? say(PaperWords.open) : Saying.list(days.map(values.dayWithWeekday), language)),
    ]
    return [.facts(facts.compactMap(\.self))]
  }

  /// Who does it and when; what is open is asked for in its place.
  func familyStep(_ step: Action, isLabelled: Bool) -> PageStep {
    let label = { (phrase: Phrase) in isLabelled ? say(phrase) : "" }
    let when: String =
      if step.isDone {
        step[.done].map { PaperWords.doneOn(Saying.full($0, language), language) } ?? say(PaperWords.done)
      } else {
        step.due.map(values.dayWithWeekday) ?? say(isLabelled ? PaperWords.open : PaperWords.dayIsOpen)
      }
    let before = values.text(step, .before).map { " (\(CleanText.line($0)))" } ?? ""
    let facts = [
      PageFact(label(PaperWords.who), doer(of: step) ?? say(isLabelled ? PaperWords.open : PaperWords.whoIsOpen)),
      PageFact(label(PaperWords.when), when),
      values.fact(say(PaperWords.place), values.text(step, .routeTo)),
      step[.handBack].map { PageFact(say(PaperWords.yoursAgainFrom), values.dayWithWeekday($0) + before) },
    ]
    let what = values.text(step, .what) ?? say(PaperWords.open)
    return PageStep(what, isDone: step.isDone, day: step.isDone ? nil : step.due, facts: facts.compactMap(\.self))
  }

  /// Who does a step: by name, else as one says it to the family; nil where that is open.
  func doer(of step: Action) -> String? { name(of: step[.who]) ?? PaperWords.doer(step.by).map(say) }

  // MARK: - The help, who stays and the way back

  /// What was agreed of the help, who stays, and the way back.
  var afterwards: Section? {
    let last = dossier[.plan].lastDecision(upTo: today)?.item
    let decision = dossier.has(.closed) ? nil : last
    let down = dossier[.plan][.steppingDown]
    let ids = down[.stays] + (last?[.staysInvolved] ?? [])
    var seen: Set<String> = []
    let stays = ids.filter { seen.insert($0).inserted }.compactMap(name)
    let back = dossier.actions.filter { down[.back].contains($0.id) && !$0.id.isEmpty }.compactMap { values.text($0, .what) }
    let checks = down[.checks].filter { !$0.has(.done) }.compactMap { $0[.date] }.sorted().map(values.dayWithWeekday)
    let wayBack = values.text(down, .wayBack) ?? (down.has(.started) ? say(PaperWords.notFilledIn) : nil)
    let facts = [
      values.fact(say(PaperWords.expected), decision.flatMap { values.text($0, .expectation) }),
      values.fact(say(PaperWords.until), decision?[.until].flatMap { $0 < today ? nil : values.dayWithWeekday($0) }),
      values.fact(say(PaperWords.enoughWhen), decision.flatMap { values.text($0, .enoughWhen) }),
      values.fact(say(PaperWords.stays), stays.isEmpty ? nil : Saying.list(stays, language)),
      values.fact(say(PaperWords.yoursAgain), back.isEmpty ? nil : Saying.list(back.map(CleanText.line), language)),
      values.fact(say(PaperWords.checks), checks.isEmpty ? nil : Saying.list(checks, language)),
      values.fact(say(PaperWords.wayBack), wayBack),
    ].compactMap(\.self)
    return sectionIfAny("help", PaperWords.helpNow, isHalf: false, facts.isEmpty ? [] : [.facts(facts)])
  }
}
