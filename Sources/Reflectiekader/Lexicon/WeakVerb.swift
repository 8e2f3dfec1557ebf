/// The forms of a weak Dutch verb, whole (*borgen*) or taken apart (*terug* and *koppelen*), in folded letters.
struct WeakVerb {
  typealias Letters = [UInt8]

  /// *terug*; empty for a verb that is never taken apart.
  private let front: Letters
  private let infinitive: Letters
  private let stem: Letters
  private let past: Letters
  private let participle: Letters

  /// The verb with this infinitive in two halves; the first may be empty.
  init(front: Letters, infinitive: Letters) {
    self.front = front
    self.infinitive = infinitive
    stem = Self.stem(of: infinitive)
    let root = infinitive.dropLast(2)
    let isSharp = ["t", "k", "f", "s", "p", "x", "ch", "sh"].contains(where: Letters(root).ends)
    past = stem + (isSharp ? "te".utf8 : "de".utf8)
    let closed = stem.last == UInt8(ascii: isSharp ? "t" : "d")
    let ending = closed ? [] : Letters(isSharp ? "t".utf8 : "d".utf8)
    let takesGe = !front.isEmpty || !["be", "ver", "ont", "her", "er", "over"].contains { infinitive.starts(with: $0.utf8) }
    participle = (takesGe ? Letters("ge".utf8) : []) + stem + ending
  }

  /// All forms besides the infinitive; with … between the halves where something may stand there.
  var forms: [Inflection.Bent] {
    let third = stem.last == UInt8(ascii: "t") ? stem : stem + "t".utf8
    let main: [Inflection.Bent] = [
      (third, .third), (stem, .first), (infinitive, .plural), (past, .past), (past + "n".utf8, .pastPlural),
    ]
    let done = front + participle
    let bent = done.last == UInt8(ascii: "d") || done.last == UInt8(ascii: "t") ? Self.open(done) + "e".utf8 : done
    let always: [Inflection.Bent] = [
      (done, .participle), (bent, .attributive), (front + infinitive + "d".utf8, .attributive),
      (front + infinitive + "de".utf8, .attributive),
    ]
    if front.isEmpty { return always + main.filter { $0.shape != .plural } }
    let blank = Letters(" ".utf8)
    let gap = Letters(" … ".utf8)
    return always + main.map { ($0.text + blank + front, $0.shape) } + main.map { ($0.text + gap + front, $0.shape) } + [
      (front + third, .thirdInClause), (front + stem, .firstInClause), (front + past, .pastInClause),
      (front + past + "n".utf8, .pastPluralInClause), (front + " te ".utf8 + infinitive, .withTe),
    ]
  }

  /// *koppelen*: *koppel*; *schalen*: *schaal*; *zetten*: *zet*; *wijzen*: *wijs*.
  private static func stem(of infinitive: Letters) -> Letters {
    var stem = Letters(infinitive.dropLast(2))
    guard let last = stem.last, stem.count > 2 else { return stem }
    let before = stem[stem.count - 2]
    let third = stem[stem.count - 3]
    if before == last {
      stem.removeLast()
    } else if Inflection.isVowel(before), !Inflection.isVowel(third), last != UInt8(ascii: "w"), !isWeak(stem) {
      stem.insert(before, at: stem.count - 1)
    }
    if last == UInt8(ascii: "v") { stem[stem.count - 1] = UInt8(ascii: "f") }
    if last == UInt8(ascii: "z") { stem[stem.count - 1] = UInt8(ascii: "s") }
    return stem
  }

  /// Whether the last vowel is the unheard e of *koppel* and *kader*: an e after another vowel of the word.
  private static func isWeak(_ stem: Letters) -> Bool {
    stem[stem.count - 2] == UInt8(ascii: "e") && stem.dropLast(3).contains(where: Inflection.isVowel)
  }

  /// *ingezet*: *ingezett*, so that *ingezette* comes of it; other participles as they are.
  private static func open(_ participle: Letters) -> Letters {
    let count = participle.count
    guard participle[count - 1] == UInt8(ascii: "t"), Inflection.isVowel(participle[count - 2]), !Inflection.isVowel(participle[count - 3])
    else {
      return participle
    }
    return participle + "t".utf8
  }
}
