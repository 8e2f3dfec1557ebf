/// Puts ordinary words in the place of a verb where person, time and order are known to stay right.
struct VerbSwap {
  let around: SentenceAround
  let from: Int
  let to: Int
  /// The row's words in all shapes: infinitive, third person, past, participle.
  let shapes: [String]
  /// Whether other words stand between the two parts of the verb.
  let isApart: Bool

  /// The words that can be put in, and from which word on; nil where the sentence might not stay right.
  func swap(_ shape: Inflection.Shape, _ words: String) -> (from: Int, words: String)? {
    guard shapes.count == 4, !isReflexive else { return nil }
    let stays =
      switch shape {
      case .base: infinitive(words)
      case .third, .first, .plural, .past, .pastPlural: isApart ? isSimple : finite(shape)
      case .thirdInClause, .firstInClause, .pastInClause, .pastPluralInClause: turnsRound(shape)
      case .withTe: isOneWord(shapes[1]) || shapes[1].contains("…")
      case .participle: hasAuxiliary && (isSimple || takesNoObject(ClosedWords.auxiliaries))
      case .second, .attributive: false
      }
    if shape == .base, around.before(from) == "te" { return withTe }
    return stays ? (from, words) : nil
  }

  private func isOneWord(_ words: String) -> Bool { !words.contains(" ") }

  /// Whether an object can stand where it stood: words of more than one verb show with … where it goes.
  private var isSimple: Bool { isOneWord(shapes[1]) || shapes[1].contains("…") }

  /// Whether the words name the person who does it: "kijkt naar zichzelf".
  private var isReflexive: Bool { shapes.contains { $0.contains("zich") || $0.contains("jezelf") } }

  /// Whether the verb has no object before it: only the verb that it hangs on, or an adverb.
  private func takesNoObject(_ leading: Set<String>) -> Bool {
    guard let before = around.before(from), !waitsForMore else { return false }
    return leading.contains(before) || ClosedWords.adverbs.contains(before)
  }

  /// Whether the words end in a preposition: *zorgen voor*.
  private var waitsForMore: Bool {
    !isSimple
      && shapes.contains {
        $0.split(separator: " ").last.map { ["voor", "tegen", "naar", "op", "aan", "van", "over"].contains($0) } == true
      }
  }

  private func infinitive(_ words: String) -> Bool {
    if isOneWord(shapes[1]) { return true }
    let isHanging = around.closesClause(to) && around.clauseBefore(from).contains(where: ClosedWords.modals.contains)
    return isHanging && (isSimple || takesNoObject(ClosedWords.modals))
  }

  private var withTe: (from: Int, words: String)? {
    guard isOneWord(shapes[1]) || shapes[1].contains("…") else { return nil }
    return Replacements.verb(shapes, .withTe).map { (from - 1, $0) }
  }

  /// A verb of more words goes apart in a main clause; with nothing behind it, it can stand there as it is.
  private func finite(_ shape: Inflection.Shape) -> Bool {
    let words = shape == .past || shape == .pastPlural ? shapes[2] : shapes[1]
    return isOneWord(words) || around.closesClause(to) && around.isInMainClause(from) && !waitsForMore
  }

  private func turnsRound(_ shape: Inflection.Shape) -> Bool {
    let words = shape == .pastInClause || shape == .pastPluralInClause ? shapes[2] : shapes[1]
    return isOneWord(words) || words.contains("…")
  }

  private var hasAuxiliary: Bool {
    around.clauseBefore(from).contains(where: ClosedWords.auxiliaries.contains)
      || around.after(to).map(ClosedWords.auxiliaries.contains) == true
  }
}
