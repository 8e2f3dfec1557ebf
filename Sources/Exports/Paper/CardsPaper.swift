import DossierModel
import Wording

// The paper for a family that reads short sentences: one step a card, in larger type, and the map as a picture.
extension Paper {
  func cardsPage(_ parts: Set<Part>) -> Page {
    let hasPlan = parts.contains(.plan)
    return Page(
      language: language, look: .cards, reader: Reader.familyShort.rawValue, title: familyTitle(parts),
      introduction: say(hasPlan ? PaperWords.introCards : PaperWords.introProfile), facts: familyFacts,
      sections: (parts.contains(.profile) ? strengths.map(whole) : []) + (hasPlan ? cardSections + [afterwards].compactMap(\.self) : [])
        + (parts.contains(.profile) ? [familyMap].compactMap(\.self) : []),
      closing: made)
  }

  /// Nothing stands beside anything: one thing at a time.
  private func whole(_ section: Section) -> Section { Section(section.title, id: section.id, section.blocks) }

  /// Each goal with a card for what is still to be done.
  private var cardSections: [Section] {
    let goals = dossier[.plan][.goals].filter(\.isObject)
    if goals.isEmpty { return [section("goals", PaperWords.yourPlan, isHalf: false, [.paragraph(say(PaperWords.noGoals))])] }
    return goals.map { goal in
      let facts = Block.facts(facts(of: goal))
      if goal.has(.reached) { return Section(title(of: goal), id: "goals", [facts]) }
      let open = steps(of: goal).filter { !$0.isDone }.map { familyStep($0, isLabelled: true) }
      return Section(
        title(of: goal), id: "goals", [facts, open.isEmpty ? .paragraph(say(PaperWords.noSteps)) : .cards(open)] + afterSteps(goal))
    }
  }
}
