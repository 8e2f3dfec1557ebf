import Basics
import Reflectiekader
import StrictJSON
import Wording

/// How the values of a reflection are said on a page.
struct Values {
  let language: Language
  /// Names that become initials; none where names stay.
  let names: [String]

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func label(_ field: String) -> String { FieldWords.label(field)[language] }

  /// A text as it stands in the file, with initials where they are asked for; nil where there is none.
  ///
  /// A number or a flag in the place of a text is shown as it stands. A list or an object there is not: nobody knows what is in it.
  func text(_ value: JSON?) -> String? {
    let text: String
    switch value {
    case .string(let typed)?: text = typed
    case .number(let lexeme)?: text = lexeme
    case .bool(let flag)?: text = String(flag)
    default: return nil
    }
    if text.allSatisfy(\.isWhitespace) { return nil }
    return names.isEmpty ? text : Initials.replacing(text, names: names)
  }

  /// The word for a value from a fixed list, or the value where there is no word for it.
  func word(_ kind: String, _ value: JSON?) -> String? {
    if let word = value?.text.flatMap({ ValueWords.word(kind, $0) }) { return word[language] }
    return text(value)
  }

  /// The day in full, or what stands there where that is no day.
  func day(_ value: JSON?) -> String? {
    if let day = value?.text.flatMap({ Day($0) }) { return Saying.full(day, language) }
    return text(value)
  }

  /// "vrijdag 16 oktober 2026".
  func dayWithWeekday(_ day: Day) -> String {
    "\(Saying.weekday(day.weekday, language)) \(Saying.full(day, language))"
  }

  /// A number on the scale with what it means, or what stands there where that is no such number.
  func scale(_ value: JSON?) -> Block? {
    guard let number = value?.whole, ScaleWords.range.contains(number) else { return text(value).map { .answer($0, meaning: "") } }
    let meaning = ExportWords.scale(lowest: say(ScaleWords.lowest), highest: say(ScaleWords.highest), language)
    return .answer(String(number), meaning: meaning)
  }

  /// A word from a fixed list as an answer.
  func chosen(_ kind: String, _ value: JSON?) -> Block? {
    word(kind, value).map { .answer(Saying.capitalised($0), meaning: "") }
  }

  func paragraph(_ value: JSON?) -> Block? { text(value).map { .paragraph($0) } }

  func labelled(_ label: String, _ value: JSON?) -> Block? { text(value).map { .labelled(label, $0) } }

  func fact(_ label: String, _ value: String?) -> PageFact? { value.map { PageFact(label, $0) } }
}
