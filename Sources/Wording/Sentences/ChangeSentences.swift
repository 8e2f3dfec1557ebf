import Basics
import DossierModel

extension Saying {
  /// "Sinds 10 september: Kim en An erbij, Erik dichterbij."; with `until`, the day of the newer map, "Van 10 september tot 6 november: …".
  ///
  /// `parts` are the words of the groups of changes (`NetworkComparison.Group.words`).
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
}

extension NetworkComparison.Group {
  /// What changed, as a part of a sentence: "Kim en An erbij", "Erik dichterbij", "nu ook advies van Oma Ria".
  public func words(_ language: Language) -> String {
    let who = Saying.someNames(names, language)
    let said: Phrase =
      switch kind {
      case .added: counted(Phrase("erbij", "new"))
      case .gone: counted(Phrase("weg", "gone"))
      case .closer: Phrase("\(who) dichterbij", "\(who) closer")
      case .further: Phrase("\(who) verder weg", "\(who) further away")
      case .sector(let sector): Phrase("\(who) nu bij \(Saying.sector(sector, .nl))", "\(who) now with \(Saying.sector(sector, .en))")
      case .stronger: Phrase("sterkere band met \(who)", "stronger tie with \(who)")
      case .weaker: Phrase("minder sterke band met \(who)", "less strong tie with \(who)")
      case .strainCame: Phrase("spanning met \(who)", "strain with \(who)")
      case .strainWent: Phrase("geen spanning meer met \(who)", "no more strain with \(who)")
      case .asked(let asked): self.asked(asked, who)
      case .supportCame(let kinds):
        Phrase(
          "nu ook \(Saying.supportNouns(kinds, .nl)) van \(who)", "now also \(Saying.supportNouns(kinds, .en)) from \(who)")
      case .supportWent(let kinds):
        Phrase("geen \(withoutArticle(kinds, .nl)) meer van \(who)", "no more \(withoutArticle(kinds, .en)) from \(who)")
      }
    return said[language]
  }

  /// "praktische hulp of luisterend oor": what is no more.
  private func withoutArticle(_ kinds: [String], _ language: Language) -> String {
    let nouns = kinds.map { kind in
      let noun = Saying.supportNoun(kind)[language]
      return ["een ", "a "].first(where: noun.hasPrefix).map { String(noun.dropFirst($0.count)) } ?? noun
    }
    return Saying.either(nouns, language)
  }

  /// "Buurvrouw An gevraagd", "Kim helpt nu"; `asked` is how it is now.
  private func asked(_ asked: String, _ who: String) -> Phrase {
    if asked == "helping" {
      return names.count == 1 ? Phrase("\(who) helpt nu", "\(who) helps now") : Phrase("\(who) helpen nu", "\(who) help now")
    }
    let word = ValueWords.word("asked", asked) ?? Phrase(asked, asked)
    return Phrase("\(who) \(word.nl)", "\(who) \(word.en)")
  }

  /// "Kim en An erbij", and of many "7 erbij (Kim, An, Dirk, Els, Jan en nog 2)".
  private func counted(_ word: Phrase) -> Phrase {
    if names.count <= 3 { return Phrase("\(Saying.list(names, .nl)) \(word.nl)", "\(Saying.list(names, .en)) \(word.en)") }
    let (dutch, english) = (Saying.someNames(names, .nl), Saying.someNames(names, .en))
    return Phrase("\(names.count) \(word.nl) (\(dutch))", "\(names.count) \(word.en) (\(english))")
  }
}
