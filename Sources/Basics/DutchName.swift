/// How names are put in order and shortened in the Netherlands: a prefix as "van den" goes behind the name (taaladvies.net). All of it is a
/// proposal; people know best how they are called.
public enum DutchName {
  /// The name of a family as a list has it: "Gezin van den Berg" gives "Berg, van den", "Bakker" gives "Bakker". Arabic articles stay:
  /// "El Amrani".
  public static func sortName(of name: String) -> String {
    let (prefix, core) = parts(of: name)
    return prefix.isEmpty ? core : "\(core), \(prefix)"
  }

  /// What a sort name is compared by.
  public static func sortKey(_ sortName: String) -> String {
    naturalOrder(Folding.sort(sortName).split { $0.isWhitespace }.joined(separator: " "))
  }

  /// A folded text of which the numbers sort as numbers: each gets its length before it, so that "casus 9" comes before "casus 10".
  public static func naturalOrder(_ folded: String) -> String {
    guard folded.utf8.contains(where: isDigit) else { return folded }
    var result: [UInt8] = []
    var rest = Array(folded.utf8)[...]
    while let byte = rest.first {
      guard isDigit(byte) else {
        result.append(rest.removeFirst())
        continue
      }
      let number = rest.prefix(while: isDigit).drop { $0 == UInt8(ascii: "0") }
      rest = rest.drop(while: isDigit)
      // Longer numbers than a name has room for are all of one length.
      result += [UInt8(ascii: "0") + UInt8(min(9, number.count / 10)), UInt8(ascii: "0") + UInt8(number.count % 10)] + number
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// Whether the sort name `left` comes before `right`: by key, and by bytes where the keys are the same. A total order.
  public static func ordered(_ left: String, _ right: String) -> Bool {
    let keys = (sortKey(left), sortKey(right))
    if !keys.0.utf8.elementsEqual(keys.1.utf8) { return keys.0.utf8.lexicographicallyPrecedes(keys.1.utf8) }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The first letters of a person's name, "S.d.W." for "Sanne de Wit"; for a family's name its label.
  public static func initials(of name: String) -> String {
    let words = words(of: name)
    if withoutFamilyWords(words).count < words.count { return label(of: name) }
    return words.flatMap { $0.split(separator: "-") }.flatMap { split(elided: String($0)) }.compactMap(firstLetter).map { "\($0)." }
      .joined()
  }

  /// What others see instead of a family's name: "Gezin B." for "Gezin van den Berg".
  public static func label(of familyName: String) -> String {
    guard let letter = firstLetter(parts(of: familyName).core) else { return "Gezin" }
    return "Gezin \(letter.uppercased())."
  }

  /// The prefix, which may be empty, and the name itself, without "Gezin" or "Familie" before it.
  static func parts(of name: String) -> (prefix: String, core: String) {
    var words = withoutFamilyWords(words(of: name))
    if let first = words.first { words.replaceSubrange(0..<1, with: split(elided: first)) }
    let folded = words.map(Folding.sort)
    for count in stride(from: min(longestPrefix, words.count - 1), to: 0, by: -1)
    where prefixes.contains(folded.prefix(count).joined(separator: " ")) {
      return (words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "))
    }
    return ("", words.joined(separator: " "))
  }

  private static func words(of name: String) -> [String] { name.split { $0.isWhitespace }.map(String.init) }

  private static func withoutFamilyWords(_ words: [String]) -> [String] {
    let folded = words.prefix(2).map(Folding.sort)
    if folded.count == 2, folded[0] == "de" || folded[0] == "het", familyWords.contains(folded[1]), words.count > 2 {
      return Array(words.dropFirst(2))
    }
    guard words.count > 1, familyWords.contains(folded[0]) else { return words }
    return Array(words.dropFirst())
  }

  /// "d'Ancona" as "d'" and "Ancona".
  private static func split(elided word: String) -> [String] {
    guard Folding.sort(word).hasPrefix("d'"), word.count > 2 else { return [word] }
    return [String(word.prefix(2)), String(word.dropFirst(2))]
  }

  /// The first letter or digit; IJ is one letter.
  private static func firstLetter(_ word: String) -> String? {
    guard let start = word.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let next = word.index(after: start)
    let isDigraph = next < word.endIndex && "iI".contains(word[start]) && "jJ".contains(word[next])
    return isDigraph ? String(word[start...next]) : String(word[start])
  }

  private static let familyWords: Set<String> = ["gezin", "familie", "fam.", "fam"]

  /// Prefixes in small letters with a straight apostrophe. Left out on purpose: el, al, ben, bin, ould and abu, which stay with the name.
  private static let prefixes: Set<String> = [
    "aan", "aan de", "aan den", "aan der", "aan het", "aan 't", "bij", "bij de", "bij den", "bij het", "bij 't", "d'", "da", "das", "de",
    "de die",
    "de la", "de las", "de le", "de los", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "het", "in", "in de", "in den",
    "in der", "in het", "in 't", "la",
    "las", "le", "les", "los", "onder", "onder de", "onder den", "onder het", "onder 't", "op", "op de", "op den", "op der", "op het",
    "op 't", "op ten", "over",
    "over de", "over den", "over het", "over 't", "'s", "'t", "te", "ten", "ter", "thoe", "tot", "uit", "uit de", "uit den", "uit het",
    "uit 't", "uit te de", "uit ten", "van",
    "van de", "van de la", "van den", "van der", "van het", "van 't", "van la", "van te", "van ten", "van ter", "vande", "vanden", "vander",
    "vom", "von", "von dem",
    "von den", "von der", "voor", "voor de", "voor den", "voor in 't", "voor 't", "zu", "zum", "zur",
  ]

  private static let longestPrefix = 3
}
