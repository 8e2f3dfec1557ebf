import DossierModel
import TextUI
import Wording

/// One card: what you think of it, from which place, and how the team is spread over it. Nobody is right.
struct StatementScreen: DeskScreen {
  let document: Document

  func rows(on desk: Desk) -> [Row] {
    StatementCards(desk: desk).card(document).map { StatementCardRows(desk: desk, card: $0).all } ?? []
  }

  /// A digit says what one thinks.
  func answer(_ key: Key, on desk: inout Desk) -> Bool {
    guard case .character(let character) = key.code, let digit = character.wholeNumberValue,
      Vocabulary.stance.values.indices.contains(digit - 1)
    else { return false }
    StatementActs.take(Vocabulary.stance.values[digit - 1], as: StatementActs.perspectiveInFocus(desk), &desk)
    return true
  }
}

private struct StatementCardRows: Reading {
  let desk: Desk
  let card: StatementCard

  private var cards: StatementCards { StatementCards(desk: desk) }

  var all: [Row] {
    let kind = card.isDilemma ? "dilemma" : "statement"
    let source = card.source.isEmpty ? "" : Saying.heardAt(card.source, language)
    return [.heading(Saying.capitalised(word("statement.kind", kind)), source), .note(card.text, .title), .blank]
      + [.heading(say(StatementWords.yourView), say(StatementWords.digits))] + ownRows
      + [.blank, .heading(say(StatementWords.spread))] + cards.spread(card) + cards.lines(card) + linkedRows + textRows
  }

  /// What I think, from each place from which I looked.
  private var ownRows: [Row] {
    let stances = card.statement[.stances].enumerated().filter { $0.element[.member] == workspace?.me }
    let choices = [("takeStance" as CommandID, offer)].filter { _ in stances.isEmpty }.map { Row.command($0.0, $0.1) }
    let own = stances.flatMap { index, stance -> [Row] in
      let ref: Ref<Stance> = card.ref[.stances].item(at: index)
      var choice = line(.stance, at: ref)
      choice.label = Saying.you(as: wordOrText("perspective", stance.raw(.perspective)), language)
      return [.field(choice), .field(StatementActs.line(at: ref, on: desk))]
    }
    return choices + own + [.command("otherPerspective", "+ " + say(StatementWords.otherView))]
  }

  /// "1 eens   2 deels eens   3 oneens   4 weet ik niet"
  private var offer: String {
    Vocabulary.stance.values.enumerated().map { "\($0 + 1) \(word("stance", $1))" }.joined(separator: "   ")
  }

  private var linkedRows: [Row] {
    let linked = cards.linked[card.id] ?? []
    if linked.isEmpty { return [] }
    return [.blank, .heading(say(StatementWords.reflections), Saying.reflections(linked.count, language))]
      + linked.map { shared in
        let day = shared.reflection.day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
        let words = [scene.memberName(shared.author), shared.label, day].filter { !$0.isEmpty }.joined(separator: " · ")
        return .link(.reading(reflection: shared.id, at: ""), words, .hint)
      }
  }

  /// What the team wrote itself can be taken away, and worded anew while no colleague said anything of it.
  private var textRows: [Row] {
    if card.isBuiltIn { return [] }
    let isMineAlone = card.statement[.stances].allSatisfy { $0[.member] == workspace?.me }
    let isAway = card.statement.says(.withdrawn)
    return [.blank] + (isMineAlone ? fields(at: card.ref, .text, .kind, .source) : [])
      + [.command("takeAwayStatement", say(isAway ? StatementWords.putBack : StatementWords.takeAway))]
  }
}
