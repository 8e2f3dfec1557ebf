/// What is left of a Dutch word when its ending is taken off: enough to find *verwijderen* by *verwijder*, and *delen* by *deel*.
public enum WordStem {
  /// The stem of a word as it is searched: folded, without its ending, and with a double letter as one.
  public static func of(_ word: some StringProtocol) -> String {
    var letters = Array(Folding.search(String(word)))
    for ending in endings where letters.count > ending.count + 2 && letters.suffix(ending.count) == ending[...] {
      letters.removeLast(ending.count)
      break
    }
    var stem: [Character] = []
    for letter in letters where stem.last != letter { stem.append(letter) }
    if stem.count > 2, stem.last == "v" { stem[stem.count - 1] = "f" }
    if stem.count > 2, stem.last == "z" { stem[stem.count - 1] = "s" }
    return String(stem)
  }

  private static let endings = ["ende", "end", "en", "t", "e"].map(Array.init)
}
