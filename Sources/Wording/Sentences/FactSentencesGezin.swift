import Basics
import DossierModel

extension Fact.Gezin {
  /// The fact in words, on the day `today`.
  public func sentence(today: Day, _ language: Language) -> String {
    switch self {
    case .qualities(let members): Self.qualities(members, language)
    case .noQualities(let names): Self.noQualities(names, language)
    case .resilience(let text): Self.resilience(text, language)
    case .supported(let rating, let before): Self.supported(rating, before: before, today, language)
    case .areasNeverAsked(let areas): Self.areasNeverAsked(areas, language)
    case .areasAskedLongAgo(let areas): Self.areasAskedLongAgo(areas, today, language)
    }
  }

  /// "Linda: houdt vol. Mila: lezen, koken, en nog 1.", of everybody one or two things.
  private static func qualities(_ members: [Fact.NamedTexts], _ language: Language) -> String {
    // In few words where there are many.
    let most = members.count > 2 ? 1 : 2
    let said = members.prefix(5).map { member in
      let texts = member.texts.prefix(most).map { text in
        let line = text.firstLine.trimmed
        return line.hasSuffix(".") ? String(line.dropLast()) : line
      }
      let more = member.texts.count - texts.count
      let others = more > 0 ? Phrase(", en nog \(more)", ", and \(more) more")[language] : ""
      return "\(member.name): \(texts.joined(separator: ", "))\(others)."
    }
    let rest = members.dropFirst(5).map(\.name)
    let others =
      rest.isEmpty ? [] : [Phrase("Ook van \(Saying.someNames(rest, language)).", "Also of \(Saying.someNames(rest, language)).")[language]]
    return (said + others).joined(separator: " ")
  }

  /// "Bij Jan en Sem staan nog geen krachten."
  private static func noQualities(_ names: [String], _ language: Language) -> String {
    let said = Saying.someNames(names, language)
    return Phrase("Bij \(said) staan nog geen krachten.", "With \(said) no strengths are written down yet.")[language]
  }

  /// "Eerder gelukt: "Toen vader wegviel, hielpen de buren.""
  private static func resilience(_ text: String, _ language: Language) -> String {
    if text.allSatisfy(\.isWhitespace) {
      return Phrase(
        "Hoe zij er eerder doorheen kwamen, staat nog niet in het dossier.", "How they got through before is not in the dossier yet.")[
          language]
    }
    let told = Saying.quote(text, upTo: 75)
    return Phrase("Eerder gelukt: \(told)", "Managed before: \(told)")[language]
  }

  /// "Hoe gesteund zij zich voelen: een 6, vandaag. Daarvoor een 5, op 16 okt."
  private static func supported(_ rating: Fact.Rating, before: Fact.Rating?, _ today: Day, _ language: Language) -> String {
    let on = Saying.onDay(rating.day, relativeTo: today, language)
    let now = Phrase("Hoe gesteund zij zich voelen: een \(rating.value), \(on).", "How supported they feel: \(rating.value), \(on).")
    guard let before else { return now[language] }
    let then = Saying.onDay(before.day, relativeTo: today, language)
    return now[language] + Phrase(" Daarvoor een \(before.value), \(then).", " Before that \(before.value), \(then).")[language]
  }

  /// "Volgens het dossier is nog niet gevraagd naar inkomen en wonen."
  private static func areasNeverAsked(_ areas: [String], _ language: Language) -> String {
    let said = Saying.list(areas.map { area($0, language) }, language)
    return Phrase("Volgens het dossier is nog niet gevraagd naar \(said).", "The dossier says nothing yet of asking about \(said).")[
      language]
  }

  /// "Voor het laatst gevraagd naar geld en wonen op 15 mrt; naar inkomen op 23 jun.", the longest ago first.
  private static func areasAskedLongAgo(_ areas: [Fact.AskedArea], _ today: Day, _ language: Language) -> String {
    let said = Set(areas.map(\.day)).sorted().map { day in
      let names = Saying.list(areas.filter { $0.day == day }.map { area($0.area, language) }, language)
      let on = Saying.onDay(day, relativeTo: today, language)
      return Phrase("naar \(names) \(on)", "about \(names) \(on)")[language]
    }
    return Phrase("Voor het laatst gevraagd ", "Last asked ")[language] + said.joined(separator: "; ") + "."
  }

  /// Money is short here, so that no "and" stands beside another.
  private static func area(_ area: String, _ language: Language) -> String {
    area == "money" ? Phrase("geld", "money")[language] : ValueWords.word("area", area)?[language] ?? area
  }
}
