/// The person and the verb that belong to a noun: *mediation*, *mediator*; *participatie*, *participeren*.
///
/// They are found with the reason of their noun and get no words: what is said of a noun fits neither a person nor a verb.
enum Derivations {
  /// All such words for a noun in folded letters, in their forms.
  static func of(_ noun: [UInt8]) -> [[UInt8]] {
    guard noun.allSatisfy(Letter.isLetter) else { return [] }
    return endings.flatMap { ending, isPart, others -> [[UInt8]] in
      guard noun.count > ending.count + 1 || !isPart, noun.suffix(ending.count).elementsEqual(ending) else { return [] }
      return others.flatMap { other -> [[UInt8]] in
        let word = noun.dropLast(ending.count) + other
        return [word] + (Inflection.isVerb(word) ? Inflection.verb(word).map(\.text) : [])
      }
    }
  }

  /// How nouns end, and what persons and verbs have in its place. What is an ordinary word by itself, as a regisseur is, counts only behind
  /// another part: behind a hyphen here.
  private static let endings: [(ending: [UInt8], isPart: Bool, others: [[UInt8]])] =
    """
    -atie: eren ator ators atoren
    -isering: iseren
    -therapie: therapeut therapeuten therapeute
    -diagnostiek: diagnosticus diagnostici diagnosticeren
    -agogiek: agoog agogen
    mijding: mijder mijders mijden mijdt
    mediation: mediator mediators mediaten
    -regie: regisseur regisseurs
    -coaching: coach coaches coachen coacht coachte gecoacht
    -management: manager managers
    delinquentie: delinquent delinquenten
    grooming: groomer groomers groomen groomt gegroomd
    -screening: screener screeners screent screenen
    -matching: matcher matchers
    psychose: psychoot psychoten
    -sanering: saneerder saneerders
    """
    .cut(at: "\n").compactMap { line in
      let halves = line.cut(at: ":", atMost: 1)
      guard halves.count == 2 else { return nil }
      let isPart = halves[0].hasPrefix("-")
      return (Array(halves[0].utf8.drop { $0 == Letter.hyphen }), isPart, halves[1].cut(at: " ").map { Array($0.utf8) })
    }
}
