/// The person and the verb that belong to a noun: *mediation*, *mediator*; *participatie*, *participeren*.
///
/// They are found with the reason of their noun and get no words: what is said of a noun fits neither a person nor a verb.
enum Derivations {
  /// All such words for a noun in folded letters, in their forms.
  static func of(_ noun: [UInt8]) -> [[UInt8]] {
    guard noun.allSatisfy(Letter.isLetter) else { return [] }
    return endings.flatMap { ending, others -> [[UInt8]] in
      guard noun.count > ending.count + 1, noun.suffix(ending.count).elementsEqual(ending) else { return [] }
      return others.flatMap { other -> [[UInt8]] in
        let word = noun.dropLast(ending.count) + other
        return [word] + (Inflection.isVerb(word) ? Inflection.verb(word).map(\.text) : [])
      }
    }
  }

  private static let endings: [(ending: [UInt8], others: [[UInt8]])] =
    """
    atie: eren ator ators atoren
    isering: iseren
    therapie: therapeut therapeuten therapeute
    diagnostiek: diagnosticus diagnostici diagnosticeren
    agogiek: agoog agogen
    mijding: mijder mijders mijden mijdt
    mediation: mediator mediators mediaten
    regie: regisseur regisseurs
    coaching: coach coaches coachen coacht coachte gecoacht
    management: manager managers
    delinquentie: delinquent delinquenten
    grooming: groomer groomers groomen groomt gegroomd
    screening: screener screeners screent screenen
    matching: matcher matchers
    psychose: psychoot psychoten
    sanering: saneerder saneerders
    """
    .cut(at: "\n").compactMap { line in
      let halves = line.cut(at: ":", atMost: 1)
      guard halves.count == 2 else { return nil }
      return (Array(halves[0].utf8), halves[1].cut(at: " ").map { Array($0.utf8) })
    }
}
