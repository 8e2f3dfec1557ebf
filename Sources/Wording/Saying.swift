import Basics

/// How counts and lists are said; days and times stand in the other files of `Saying`.
public enum Saying {
  /// "Gezin Bakker", unless the name says it already.
  public static func gezin(_ name: String, _ language: Language) -> String {
    name.contains(" ") ? name : Phrase("Gezin \(name)", "\(name) family")[language]
  }

  /// `text` with a capital at the start, for a word that begins a line.
  public static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst()
  }

  /// A whole number with its thousands apart: "1.234" in Dutch, "1,234" in English.
  public static func number(_ number: Int, _ language: Language) -> String {
    let digits = String(number.magnitude)
    var said = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { said += language == .nl ? "." : "," }
      said.append(digit)
    }
    return number < 0 ? "-" + said : said
  }

  /// "geen stappen", "1 stap", "2 stappen".
  public static func count(_ count: Int, _ noun: Noun, _ language: Language) -> String {
    switch count {
    case 0: "\(language == .nl ? "geen" : "no") \(noun.many[language])"
    case 1: "1 \(noun.one[language])"
    default: "\(number(count, language)) \(noun.many[language])"
    }
  }

  /// "Mila", "Mila en Sem", "Mila, Sem en Noor".
  public static func list(_ texts: [String], _ language: Language) -> String {
    joined(texts, Phrase(" en ", " and ")[language])
  }

  /// "md", "md of html", "md, html of txt".
  public static func either(_ texts: [String], _ language: Language) -> String {
    joined(texts, Phrase(" of ", " or ")[language])
  }

  private static func joined(_ texts: [String], _ beforeLast: String) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + beforeLast + last
  }

  /// "drie": a small number in the middle of a sentence; from seven on in figures.
  static func fewInWords(_ count: Int) -> Phrase {
    let words = [
      Phrase("één", "one"), Phrase("twee", "two"), Phrase("drie", "three"), Phrase("vier", "four"), Phrase("vijf", "five"),
      Phrase("zes", "six"),
    ]
    return (1...words.count).contains(count) ? words[count - 1] : Phrase("\(count)", "\(count)")
  }
}

/// A noun with its plural, for counting.
public struct Noun: Sendable, Hashable {
  public let one: Phrase
  public let many: Phrase

  public init(one: Phrase, many: Phrase) {
    self.one = one
    self.many = many
  }

  public static let person = Noun(one: Phrase("mens", "person"), many: Phrase("mensen", "people"))
  public static let place = Noun(one: Phrase("plek", "place"), many: Phrase("plekken", "places"))
  public static let step = Noun(one: Phrase("stap", "step"), many: Phrase("stappen", "steps"))
  public static let goal = Noun(one: Phrase("doel", "goal"), many: Phrase("doelen", "goals"))
  public static let question = Noun(one: Phrase("vraag", "question"), many: Phrase("vragen", "questions"))
  public static let reflection = Noun(one: Phrase("reflectie", "reflection"), many: Phrase("reflecties", "reflections"))
  public static let quality = Noun(one: Phrase("kracht", "strength"), many: Phrase("krachten", "strengths"))
  public static let word = Noun(one: Phrase("woord", "word"), many: Phrase("woorden", "words"))
  public static let day = Noun(one: Phrase("dag", "day"), many: Phrase("dagen", "days"))
  public static let week = Noun(one: Phrase("week", "week"), many: Phrase("weken", "weeks"))
}
