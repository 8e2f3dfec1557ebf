import Basics

/// What changed on the map between two days. Each change is a part of one sentence; words are given as format.md stores them.
extension Saying {
  /// "Sinds 10 september: +2 (Kim, An), Erik dichterbij."; with `until`, the day of the newer map, "Van 10 september tot 6 november: …".
  public static func changes(_ parts: [String], since day: Day, until: Day?, today: Day, _ language: Language) -> String {
    let from = title(day, relativeTo: today, language)
    let to = until.map { title($0, relativeTo: today, language) }
    let start = to.map { Phrase("Van \(from) tot \($0)", "From \(from) to \($0)") } ?? Phrase("Sinds \(from)", "Since \(from)")
    if parts.isEmpty {
      return start[language] + Phrase(" is op de kaart niets veranderd.", " nothing has changed on the map.")[language]
    }
    // A list of three names has a comma of its own.
    let hasComma = parts.contains { part in part.prefix { $0 != "(" }.contains(",") }
    return start[language] + ": " + parts.joined(separator: hasComma ? "; " : ", ") + "."
  }

  /// "+2 (Kim, An)"
  public static func changeAdded(_ names: [String], _ language: Language) -> String { counted("+", names, language) }

  /// "-1 (Jan)"
  public static func changeGone(_ names: [String], _ language: Language) -> String { counted("-", names, language) }

  /// "Erik dichterbij"
  public static func changeCloser(_ names: [String], _ language: Language) -> String {
    someNames(names, language) + Phrase(" dichterbij", " closer")[language]
  }

  /// "Trainer Dirk verder weg"
  public static func changeFurther(_ names: [String], _ language: Language) -> String {
    someNames(names, language) + Phrase(" verder weg", " further away")[language]
  }

  /// "Naima nu bij vrienden"
  public static func changeSector(_ names: [String], _ sector: String, _ language: Language) -> String {
    let word = Saying.sector(sector, language)
    return someNames(names, language) + Phrase(" nu bij \(word)", " now with \(word)")[language]
  }

  /// "sterkere band met Juf Els"
  public static func changeStronger(_ names: [String], _ language: Language) -> String {
    Phrase("sterkere band met ", "stronger tie with ")[language] + someNames(names, language)
  }

  /// "minder sterke band met Ingrid"
  public static func changeWeaker(_ names: [String], _ language: Language) -> String {
    Phrase("minder sterke band met ", "less strong tie with ")[language] + someNames(names, language)
  }

  /// "spanning met Erik"
  public static func changeStrainCame(_ names: [String], _ language: Language) -> String {
    Phrase("spanning met ", "strain with ")[language] + someNames(names, language)
  }

  /// "geen spanning meer met Erik"
  public static func changeStrainWent(_ names: [String], _ language: Language) -> String {
    Phrase("geen spanning meer met ", "no more strain with ")[language] + someNames(names, language)
  }

  /// "Buurvrouw An gevraagd", "Kim helpt nu"; `asked` is how it is now.
  public static func changeAsked(_ names: [String], _ asked: String, _ language: Language) -> String {
    let (help, helps) = names.count == 1 ? ("helpt", "helps") : ("helpen", "help")
    let said =
      asked == "helping"
      ? Phrase("\(help) nu", "\(helps) now")[language] : ValueWords.word("asked", asked)?[language] ?? asked
    return "\(someNames(names, language)) \(said)"
  }

  /// "nu ook advies van Oma Ria"
  public static func changeSupportCame(_ names: [String], _ kinds: [String], _ language: Language) -> String {
    Phrase("nu ook ", "now also ")[language] + support(kinds, language) + Phrase(" van ", " from ")[language]
      + someNames(names, language)
  }

  /// "niet meer advies van Ingrid"
  public static func changeSupportWent(_ names: [String], _ kinds: [String], _ language: Language) -> String {
    Phrase("niet meer ", "no longer ")[language] + support(kinds, language) + Phrase(" van ", " from ")[language]
      + someNames(names, language)
  }

  private static func support(_ kinds: [String], _ language: Language) -> String {
    list(kinds.map { supportNoun($0)[language] }, language)
  }

  private static func counted(_ sign: String, _ names: [String], _ language: Language) -> String {
    let shown = names.count <= 6 ? names.count : 5
    let more = names.count - shown
    let rest = more > 0 ? Phrase(" en nog \(more)", " and \(more) more")[language] : ""
    return "\(sign)\(names.count) (\(names.prefix(shown).joined(separator: ", "))\(rest))"
  }
}
