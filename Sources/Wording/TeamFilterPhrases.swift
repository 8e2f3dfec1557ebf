import Basics

/// The words of what the list of the team can be filtered by.
public enum TeamFilterPhrases {
  public static let talk = Phrase("Vragen en antwoorden", "Questions and answers")
  public static let question = Phrase("Vraag", "Question")
  public static let period = Phrase("Periode", "Period")
  public static let phase = Phrase("Fase", "Phase")
  public static let task = Phrase("Kerntaak", "Core task")
  public static let indicator = Phrase("Wat iemand deed", "What somebody did")
  public static let perspective = Phrase("Wat iemand deed, gezien vanuit", "What somebody did, seen from")
  public static let author = Phrase("Van wie, om iets terug te vinden", "From whom, to find something again")

  /// Where questions and answers stand.
  public static func talk(_ value: String) -> Phrase? {
    switch value {
    case "waits": Phrase("Wacht op jou", "Waits for you")
    case "open": Phrase("Nog geen antwoord", "No answer yet")
    case "answered": Phrase("Beantwoord", "Answered")
    case "asked": Phrase("Door jou gevraagd", "Asked by you")
    case "none": Phrase("Nog niets bij gezegd", "Nothing said yet")
    default: nil
    }
  }

  /// Whose view an indicator comes from (`003_db5bf0ea89c3815c.txt`).
  public static func perspective(_ value: String) -> Phrase? {
    switch value {
    case "national": Phrase("Het land", "The country")
    case "municipalities": Phrase("Gemeenten", "Municipalities")
    case "organisation": Phrase("Organisatie en beroepskrachten", "Organisation and professionals")
    case "families": Phrase("Gezinnen", "Families")
    default: nil
    }
  }
}

extension Saying {
  /// "Van je team: 3 nieuw, 1 antwoord op jouw vraag."
  public static func teamNews(new: Int, answers: Int, waiting: Int, _ language: Language) -> String {
    Phrase("Van je team: ", "From your team: ")[language] + parts(new, answers, waiting, language).joined(separator: ", ") + "."
  }

  /// "3 nieuw · 1 vraag wacht op jou · 2 om te bespreken"
  public static func teamStands(new: Int, answers: Int, waiting: Int, toDiscuss: Int, _ language: Language) -> String {
    let discuss = Phrase("\(toDiscuss) om te bespreken", "\(toDiscuss) to discuss")[language]
    return (parts(new, answers, waiting, language) + (toDiscuss > 0 ? [discuss] : [])).joined(separator: " · ")
  }

  private static func parts(_ new: Int, _ answers: Int, _ waiting: Int, _ language: Language) -> [String] {
    var words: [String] = []
    if new > 0 { words.append("\(new) " + TeamWords.new[language]) }
    if answers == 1 { words.append(Phrase("1 antwoord op jouw vraag", "1 answer to your question")[language]) }
    if answers > 1 { words.append(Phrase("\(answers) antwoorden op jouw vragen", "\(answers) answers to your questions")[language]) }
    if waiting > 0 { words.append(waitsForYou(waiting, language)) }
    return words
  }

  /// "Lees wat je team deelde: 12 reflecties."
  public static func teamInvites(_ count: Int, _ language: Language) -> String {
    Phrase("Lees wat je team deelde: ", "Read what your team shared: ")[language] + reflections(count, language) + "."
  }

  /// "2 vragen wachten", in the row of a gezin.
  public static func questionsWait(_ count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("1 vraag wacht", "1 question waits")[language]
      : Phrase("\(count) vragen wachten", "\(count) questions wait")[language]
  }

  /// "2 reflecties van de 31"
  public static func reflections(_ shown: Int, of all: Int, _ language: Language) -> String {
    reflections(shown, language) + (shown == all ? "" : Phrase(" van de \(all)", " of \(all)")[language])
  }

  /// "Fatma Yıldız beantwoordde je vraag bij Gezin S. Je leest het met F6."
  public static func answersYou(_ who: String, about gezin: String, _ language: Language) -> String {
    Phrase("\(who) beantwoordde je vraag bij \(gezin)", "\(who) answered your question about \(gezin)")[language].withStop
  }

  /// "Nieuw: Fatma Yıldız deelde Gezin S."
  public static func cameIn(_ who: String, about label: String, count: Int, _ language: Language) -> String {
    count == 1
      ? Phrase("Nieuw: \(who) deelde \(label)", "New: \(who) shared \(label)")[language].withStop
      : Phrase("Er kwamen \(count) nieuwe reflecties bij.", "\(count) new reflections came in.")[language]
  }

  /// "Youssef Amrani (oud-collega)"
  public static func hasLeft(_ name: String, _ language: Language) -> String {
    name + Phrase(" (oud-collega)", " (former colleague)")[language]
  }

  /// "van “vertrouwen” naar “eigen kracht”, besloten door: samen, 20 nov"
  public static func onTheLadder(_ step: String, by: String, on day: String, _ language: Language) -> String {
    let who = by.isEmpty ? "" : Phrase("besloten door: \(by)", "decided by: \(by)")[language]
    return [capitalised(step), who, day].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "1 jul tot en met 30 sep"
  public static func from(_ first: String, through last: String, _ language: Language) -> String {
    Phrase("\(first) tot en met \(last)", "\(first) through \(last)")[language]
  }

  /// "van Fatma Yıldız"
  public static func of(_ name: String, _ language: Language) -> String { Phrase("van \(name)", "of \(name)")[language] }

  public static func filterKept(_ name: String, _ language: Language) -> String {
    Phrase("Dit filter staat nu bij f, onder “\(name)”.", "This filter now stands at f, under “\(name)”.")[language]
  }
  public static func forgetFilter(_ name: String, _ language: Language) -> String {
    Phrase("Vergeet het filter “\(name)”", "Forget the filter “\(name)”")[language]
  }
  public static func filterForgotten(_ name: String, _ language: Language) -> String {
    Phrase("Het filter “\(name)” is vergeten.", "The filter “\(name)” was forgotten.")[language]
  }
}

extension String {
  /// With a full stop, unless it ends with one, as a label does: "Gezin B."
  fileprivate var withStop: String { hasSuffix(".") ? self : self + "." }
}
