import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Statements and dilemmas to talk about (`000_e6e2559e6082b003.txt`, `002_f36935da8af6c832.txt`), and above them what the team calls normal.
struct StatementsPane: PaneScreen, ListWithReading {
  func rows(on desk: Desk) -> [Row] { StatementRows(desk: desk).all }
  func facts(on desk: Desk) -> String { "" }
  func reading(of focus: RowID?, on desk: Desk) -> [Row] { StatementRows(desk: desk).beside(focus) }

  /// The first card: what one comes for.
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? {
    NewLine.rest(among: stops, on: desk) ?? stops.first { if case .item = $0 { true } else { false } } ?? stops.first
  }
}

/// The cards that were taken away, to be put back.
private struct TakenAwayCards: DeskScreen {
  func rows(on desk: Desk) -> [Row] { StatementRows(desk: desk).takenAway }
}

/// The cards as rows.
private struct StatementRows: Reading {
  let desk: Desk

  private var cards: StatementCards { StatementCards(desk: desk) }

  var all: [Row] {
    let linked = cards.linked
    let shown = cards.all.filter { desk.newLine?.item != $0.ref.field }
    let (dilemmas, statements) = (shown.filter(\.isDilemma), shown.filter { !$0.isDilemma })
    return Definitions(desk: desk).rows
      + [.blank, .heading(say(StatementWords.statements))] + statements.map { row($0, linked) } + adding(isDilemma: false)
      + [.blank, .heading(say(StatementWords.dilemmas))] + dilemmas.map { row($0, linked) } + adding(isDilemma: true)
      + foldRow
  }

  /// What was taken away is folded.
  private var foldRow: [Row] {
    let count = cards.takenAway.count
    return count == 0 ? [] : [.blank, .link(.screen(AnyScreen(TakenAwayCards())), Saying.doneAndTakenOff(0, count, language))]
  }

  var takenAway: [Row] { [.heading(say(StatementWords.takenAway))] + cards.takenAway.map { row($0, [:]) } }

  private func row(_ card: StatementCard, _ linked: [String: [SharedReflection]]) -> Row {
    let facts = cards.facts(card, linked: linked[card.id]?.count ?? 0)
    var line = ItemLine(ref: card.ref, title: card.text, details: [facts], opens: StatementScreen(document: card.ref.document))
    line.isWhole = true
    return .item(line)
  }

  /// The line that is written, and the row that begins one.
  private func adding(isDilemma: Bool) -> [Row] {
    var new = TeamStatement()
    new[.kind] = isDilemma ? "dilemma" : "statement"
    let label = say(isDilemma ? StatementWords.addDilemma : StatementWords.addStatement)
    return newLine(of: new[.kind] ?? "", isDilemma ? StatementWords.newDilemma : StatementWords.newStatement)
      + [.add(AddLine(file: .statement, label: label, carrying: new))]
  }

  private func newLine(of kind: String, _ hint: Phrase) -> [Row] {
    guard let new = desk.newLine, new.item.document.kind == .statement,
      desk.files.presets[new.item]?[FieldKey<TeamStatement, Word>.kind.name]?.text == kind
    else { return [] }
    let name = FieldKey<TeamStatement, String>.text.field.name
    var line = widened(FieldLine(ref: new.field, kind: .line, name: name, label: label(name)))
    line.placeholder = say(hint)
    return [.field(line)]
  }

  /// What is read beside the cards.
  func beside(_ focus: RowID?) -> [Row] {
    guard case .item(let ref)? = focus, let card = cards.card(ref.document) else { return [] }
    return [.note(card.text, .title), .blank, .note(say(StatementWords.spread), .title)] + cards.spread(card) + [.blank] + cards.lines(card)
  }
}
