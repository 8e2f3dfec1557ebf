import Basics

/// The words of the four core tasks.
public enum LadderWords {
  public static let ladder = Phrase("De kerntaken", "The core tasks")
  public static let openLadder = Phrase(
    "De kerntaken: waar jullie nu aan werken, en hoe dat besloten is", "The core tasks: what you work on now, and how that was decided")
  public static let fourTasks = Phrase("vier, en ze lopen door elkaar", "four, and they run together")
  public static let hereNow = Phrase("nu hier", "here now")
  public static let howYouCame = Phrase("Hoe jullie hier kwamen", "How you came here")
  public static let noDecisions = Phrase("Er is nog geen besluit opgeschreven.", "No decision was written down yet.")
  public static let inTime = Phrase(
    "Op tijd telt net zo goed als licht. Is zwaardere hulp nodig, wacht dan niet.",
    "In time counts as much as light. If heavier help is needed, do not wait.")
  public static let decide = Phrase("Een besluit nemen: zwaarder of lichter", "Take a decision: heavier or lighter")
  public static let whereTo = Phrase("Waar gaan jullie naartoe?", "Where are you going?")
  public static let up = Phrase("omhoog", "up")
  public static let down = Phrase("omlaag", "down")
  public static let stays = Phrase("blijft zo", "stays so")
  /// What F1 says of the ladder.
  public static let help = [
    Phrase(
      "De vier kerntaken lopen door elkaar. Hier staat waar jullie nu vooral aan werken.",
      "The four core tasks run together. Here stands what you mainly work on now."),
    Phrase(
      "Over een specialist beslist het gezin. Praat samen, ook met wie er dichtbij staat.",
      "The family decides on a specialist. Talk together, also with those who are near."),
    Phrase(
      "Hulp wekt verwachtingen. Spreek daarom af tot wanneer, en wanneer het genoeg is.",
      "Help raises expectations. So agree until when, and when it is enough."),
  ]
  public static let notDecidedYet = Phrase("nog niet besloten", "not decided yet")
  public static let toCome = Phrase("die dag komt nog", "that day is to come")
}

extension Saying {
  /// "nu hier, sinds 16 okt"
  public static func hereNow(since day: String?, _ language: Language) -> String {
    let since = day.map { Phrase(", sinds \($0)", ", since \($0)")[language] } ?? ""
    return LadderWords.hereNow[language] + since
  }

  /// "Kerntaak 1: vertrouwen en gesprek"
  public static func task(_ number: Int, _ name: String, _ language: Language) -> String {
    Phrase("Kerntaak \(number): \(name)", "Core task \(number): \(name)")[language]
  }

  /// "vertrouwen en gesprek naar eigen kracht en netwerk"
  public static func rungs(_ from: String?, _ to: String, _ language: Language) -> String {
    (from.map { $0 + " " } ?? "") + Phrase("naar \(to)", "to \(to)")[language]
  }

  /// "van “vertrouwen en gesprek” naar “samen oplossen”"
  public static func fromTo(_ from: String?, _ to: String?, _ language: Language) -> String {
    let start = from.map { Phrase("van “\($0)”", "from “\($0)”")[language] }
    let end = to.map { Phrase("naar “\($0)”", "to “\($0)”")[language] }
    return [start, end].compactMap { $0 }.joined(separator: " ")
  }

  /// "1 besluit"
  public static func decisions(_ count: Int, _ language: Language) -> String {
    count == 1 ? Phrase("1 besluit", "1 decision")[language] : Phrase("\(count) besluiten", "\(count) decisions")[language]
  }

  /// "Fase: tijdens zwaardere hulp, sinds 3 okt."
  public static func phaseNow(_ phase: String, since day: String?, _ language: Language) -> String {
    let since = day.map { Phrase(", sinds \($0)", ", since \($0)")[language] } ?? ""
    return Phrase("Fase: \(phase)\(since).", "Phase: \(phase)\(since).")[language]
  }

  /// "De kerntaak is nu “samen oplossen”. De fase is nu “tijdens zwaardere hulp”."
  public static func setAlong(rung: String?, phase: String?, _ language: Language) -> String {
    let ladder = rung.map { Phrase("De kerntaak is nu “\($0)”.", "The core task is “\($0)” now.")[language] }
    let now = phase.map { Phrase("De fase is nu “\($0)”.", "The phase is “\($0)” now.")[language] }
    return [ladder, now].compactMap { $0 }.joined(separator: " ")
  }
}
