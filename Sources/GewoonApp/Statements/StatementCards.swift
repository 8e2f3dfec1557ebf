import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// A statement or dilemma as a card: what comes along with the program, or what the team wrote, with what everybody thinks of it.
struct StatementCard: Sendable {
  let ref: Ref<TeamStatement>
  let id: String
  let isDilemma: Bool
  let text: String
  let source: String
  /// As the file has it; empty where there is none yet.
  let statement: TeamStatement
  /// What the file begins with, where it comes along with the program.
  let given: [String: JSON]

  /// Whether it comes along with the program.
  var isBuiltIn: Bool { !given.isEmpty }

  /// All cards: what the team wrote itself, then what comes along with the program; or those that were taken away.
  static func all(
    _ files: [(ref: Ref<TeamStatement>, item: TeamStatement)], _ language: Language, takenAway: Bool = false
  ) -> [StatementCard] {
    let byID = Dictionary(files.map { ($0.ref.document, $0) }) { first, _ in first }
    let builtIn = StartingStatement.builtIn.map { start in
      StatementCard(start, byID[.file(.statement, name: start.id)]?.item ?? TeamStatement(), language)
    }
    let known = Set(builtIn.map(\.ref.document))
    let own = files.filter { !known.contains($0.ref.document) && !$0.item[.text].isEmpty }.map { StatementCard($0.ref, $0.item) }
    return (own + builtIn).filter { $0.statement.says(.withdrawn) == takenAway }
  }

  private init(_ start: StartingStatement, _ statement: TeamStatement, _ language: Language) {
    ref = Ref(.file(.statement, name: start.id))
    id = start.id
    // The team may have worded it anew.
    let own = statement[.text]
    text = own.isEmpty || [start.text.nl, start.text.en].contains(own) ? start.text[language] : own
    isDilemma = start.isDilemma
    source = start.heardAt[language]
    self.statement = statement
    var given = TeamStatement()
    given[.kind] = start.isDilemma ? "dilemma" : "statement"
    given[.text] = start.text[language]
    given[.source] = start.heardAt[language]
    self.given = given.members
  }

  private init(_ ref: Ref<TeamStatement>, _ statement: TeamStatement) {
    self.ref = ref
    id = statement[.id]
    text = statement[.text]
    isDilemma = statement[.kind] == "dilemma"
    source = statement[.source]
    self.statement = statement
    given = [:]
  }
}

extension Scene {
  /// The cards as the team folder has them.
  var statementCards: [StatementCard] {
    StatementCard.all(shelf.trees(.statement).map { (Ref(.file(.statement, name: $0.name)), TeamStatement($0.tree)) }, language)
  }
}

/// The cards on the desk, and what is said of them in words.
struct StatementCards: Reading {
  let desk: Desk

  var all: [StatementCard] { StatementCard.all(teamFiles(of: .statement), language) }

  var takenAway: [StatementCard] { StatementCard.all(teamFiles(of: .statement), language, takenAway: true) }

  func card(_ document: Document) -> StatementCard? { (all + takenAway).first { $0.ref.document == document } }

  /// How often each thing was thought, in the order of the digits.
  func counts(_ card: StatementCard) -> [(word: String, count: Int)] {
    let stances = card.statement[.stances]
    return Vocabulary.stance.values.map { value in (word("stance", value), stances.count { $0[.stance] == value }) }
  }

  /// "2 eens, 1 deels eens · jij: eens · 3 reflecties"
  func facts(_ card: StatementCard, linked: Int) -> String {
    let mine = card.statement[.stances].filter { $0[.member] == workspace?.me && $0.says(.stance) }
    let own = mine.map { wordOrText("stance", $0.raw(.stance)) }
    return [
      Saying.stances(counts(card), language), own.isEmpty ? "" : Saying.yourStance(own, language),
      linked > 0 ? Saying.reflections(linked, language) : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the team thinks, in counts; never who.
  func spread(_ card: StatementCard) -> [Row] {
    let counts = counts(card)
    let total = counts.reduce(0) { $0 + $1.count }
    if total == 0 { return [.note(say(StatementWords.noStance))] }
    let width = counts.map(\.word.count).max() ?? 0
    return counts.map { .note("  " + Saying.stanceBar($0.word, $0.count, width: width, total: total, language), .text) }
  }

  /// The lines that were written, by the place from which somebody looked. Whose they are is not said, but of one's own.
  func lines(_ card: StatementCard) -> [Row] {
    let said = card.statement[.stances].filter { $0.says(.line) }
    let places = Vocabulary.perspective.values.map(Optional.some) + [nil]
    return places.flatMap { place -> [Row] in
      let here = said.filter { $0[.perspective] == place }.sorted { $0[.line].precedesInBytes($1[.line]) }
      if here.isEmpty { return [] }
      let name = place.map { Saying.seenAs(word("perspective", $0), language) } ?? say(ScreenWords.noName)
      return [.note(Saying.capitalised(name))]
        + here.map { stance in
          let stands = wordOrText("stance", stance.raw(.stance))
          let me = stance[.member] == workspace?.me ? "  (\(say(StatementWords.you)))" : ""
          return .note("  " + [stands, Saying.quoted(stance[.line])].filter { !$0.isEmpty }.joined(separator: ": ") + me, .text)
        }
    }
  }

  /// The shared reflections that fit each statement, by its id: as their authors say, and as readers found.
  var linked: [String: [SharedReflection]] {
    var found: [String: [SharedReflection]] = [:]
    let byReaders = all.filter { $0.statement.says(.reflections) }.map { ($0.id, Set($0.statement[.reflections].map { $0[.id] })) }
    for shared in shelf.reflections {
      let own = shared.reflection[.statements]
      let read = byReaders.filter { $0.1.contains(shared.id) }.map(\.0)
      for id in Set(own + read) { found[id, default: []].append(shared) }
    }
    return found
  }

  /// The statements that fit a reflection of mine, to be chosen in its form.
  func field(of reflection: Ref<Reflection>) -> [Row] {
    var line = line(.statements, at: reflection)
    line.offered = all.map { FieldOption(value: $0.id, word: $0.text) }
    line.placeholder = "…"
    return [.field(line)]
  }
}
