import Basics
import DossierModel
import Wording

extension Fact {
  /// The fact in words, as it stands beside a question on the day `today`.
  func sentence(today: Day, _ language: Language) -> String {
    switch kind {
    case .planOwner(let by): Saying.factPlanOwner(by, language)
    case .ownPlanAsked(let day): Saying.factOwnPlanAsked(day, today: today, language)
    case .written(let goals, let steps): written(goals, steps, language)
    case .doers(let shares):
      Saying.factDoers(shares.parts.map { ($0.by, $0.count) }, of: shares.total, unsaid: shares.unsaid, language)
    case .pace(let tooFast, let right, let total): Saying.factPace(tooFast: tooFast, right: right, of: total, language)
    case .late(let count, let first): Saying.factLate(count, first: first.what, due: first.day, today: today, language)
    case .handBack(let count, let first): Saying.factHandBack(count, first: first.what, on: first.day, today: today, language)
    case .map(let people, let places, let veryNear): Saying.factMap(people: people, places: places, veryNear: veryNear, language)
    case .mapChanged(let day): Saying.factMapChanged(day, today: today, language)
    case .neverAsked(let names, let withPlaces): Saying.factNeverAsked(names, withPlaces: withPlaces, language)
    case .load(let name, let steps, let total): Saying.factLoad(name, steps: steps, of: total, language)
    case .coEducators(let names): Saying.factCoEducators(names, language)
    case .hangsOnOne(let name, let support): Saying.factHangsOnOne(name, support: support, language)
    case .workers(let count): Saying.factWorkers(count, language)
    case .professionals(let people, let places): Saying.factProfessionals(people, places: places, language)
    case .rung(let rung): Saying.factRung(rung, language)
    case .decision(let day, let from, let to, let by): Saying.factDecision(on: day, from: from, to: to, by: by, today: today, language)
    case .decisionEnded(let until, let expectation, let enoughWhen):
      Saying.factDecisionEnded(until: until, expectation: expectation, enoughWhen: enoughWhen, today: today, language)
    case .phase(let phase, let since): Saying.factPhase(phase, since: since, today: today, language)
    case .qualities(let members): Saying.factQualities(members.map { ($0.name, $0.count) }, language)
    case .noQualities(let names): Saying.factNoQualities(names, language)
    case .resilience(let text): Saying.factResilience(text, language)
    case .supported(let rating, let before):
      Saying.factSupported(rating.value, on: rating.day, before: before.map { ($0.value, $0.day) }, today: today, language)
    case .areasNeverAsked(let areas): Saying.factAreasNeverAsked(areas, language)
    case .areasAskedLongAgo(let areas): Saying.factAreasAskedLongAgo(areas.map { ($0.area, $0.day) }, today: today, language)
    }
  }

  /// Goals and steps of one author stand together.
  private func written(_ goals: Shares, _ steps: Shares, _ language: Language) -> String {
    let parts = Vocabulary.by.values.compactMap { by -> (by: String, goals: Int, steps: Int)? in
      let part = (by, goals.parts.first { $0.by == by }?.count ?? 0, steps.parts.first { $0.by == by }?.count ?? 0)
      return part.1 + part.2 > 0 ? part : nil
    }
    return Saying.factWritten(parts, unsaid: (goals.unsaid, steps.unsaid), language)
  }
}
