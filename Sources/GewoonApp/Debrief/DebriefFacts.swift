import DossierModel
import Reflectiekader
import Wording

/// What the dossier says about what is asked on one screen; Enter goes to where it comes from.
struct DebriefFacts: Reading {
  let desk: Desk

  /// So that the questions stay first, no more stand below them.
  private static let most = 3

  /// The most telling ones, one for each question where there are more, and the way to the others; nothing where they stand beside the
  /// questions.
  func rows(of page: DebriefPage) -> [Row] {
    let all = DebriefBeside.hasRoom(on: desk) ? [] : facts(of: page)
    if all.isEmpty { return [] }
    let more = all.count - Self.most
    let others =
      more > 0 ? [Row.link(.screen(AnyScreen(FactsScreen(page: page))), Saying.moreFromTheDossier(more, language), .hint)] : []
    return [.blank, .note(say(DebriefWords.fromTheDossier), .title)] + links(Array(all.prefix(Self.most))) + others
  }

  /// All that bear on what is asked there, each once.
  func links(of page: DebriefPage) -> [Row] { links(facts(of: page)) }

  private func links(_ facts: [Fact]) -> [Row] {
    facts.enumerated().map { .link(.source($1.source, fact: $0), $1.sentence(today: today, language)) }
  }

  /// First the one that bears most on each question, then the next one of each.
  private func facts(of page: DebriefPage) -> [Fact] {
    let all = Facts.of(dossier, today: today)
    let bearing = page.stops.map { all.bearing(on: $0.at) }
    var facts: [Fact] = []
    for rank in 0..<(bearing.map(\.count).max() ?? 0) {
      for one in bearing where one.indices.contains(rank) && !facts.contains(one[rank]) { facts.append(one[rank]) }
    }
    return facts
  }
}

/// All that the dossier says about what is asked on one screen of the debrief.
struct FactsScreen: DeskScreen {
  let page: DebriefPage

  func rows(on desk: Desk) -> [Row] {
    [.heading(desk.say(DebriefWords.fromTheDossier), DebriefRoute(desk: desk).name(of: page)), .blank]
      + DebriefFacts(desk: desk).links(of: page)
  }
}
