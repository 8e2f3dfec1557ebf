import Basics

/// Words in the place of names, made different where two people would get the same one: "E1." and "E2." for Els and Erik.
enum DistinctInitials {
  /// For each of the names what stands in its place. All names of one person stay alike; a name that more than one person has keeps its
  /// word, for it tells nobody apart. The numbers follow the order in which people are known, so that they stay while a text grows.
  static func of(_ names: [KnownName], saying word: (KnownName) -> String) -> [String] {
    let words = names.map(word)
    var result = words
    for (_, places) in Dictionary(grouping: names.indices, by: { Folding.sort(words[$0]) }) {
      let groups = Set(places.map { names[$0].owners })
      guard groups.count > 1 else { continue }
      let shared = groups.filter { $0.count > 1 }
      let numbered = (shared.count > 1 ? Array(groups) : groups.filter { $0.count == 1 }).sorted {
        $0.sorted().lexicographicallyPrecedes($1.sorted())
      }
      for place in places {
        if let index = numbered.firstIndex(of: names[place].owners) { result[place] = Self.numbered(words[place], index + 1) }
      }
    }
    return result
  }

  /// A word for each of these names that nobody is known by, unlike all words that are in use.
  static func of(unknown names: [String], besides used: [String]) -> [String] {
    var taken = Set(used.map(Folding.sort))
    return names.map { name in
      let word = DutchName.initials(of: name).uppercased()
      var distinct = word
      var number = 2
      while !taken.insert(Folding.sort(distinct)).inserted {
        distinct = numbered(word, number)
        number += 1
      }
      return distinct
    }
  }

  /// Each word of several that are the same with a number.
  static func apart(_ words: [String]) -> [String] {
    let counts = Dictionary(words.map { (Folding.sort($0), 1) }, uniquingKeysWith: +)
    var taken = Set(counts.keys)
    return words.map { word in
      guard counts[Folding.sort(word), default: 0] > 1 else { return word }
      let distinct = (1...words.count + taken.count).lazy.map { numbered(word, $0) }.first { taken.insert(Folding.sort($0)).inserted }
      return distinct ?? word
    }
  }

  /// "E." as "E1.", "vriendin" as "vriendin 1".
  private static func numbered(_ word: String, _ number: Int) -> String {
    word.last == "." ? "\(word.dropLast())\(number)." : "\(word) \(number)"
  }
}
