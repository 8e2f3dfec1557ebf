import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// How the values of a reflection are said on a page.
struct Values {
  let language: Language
  /// What makes initials of names; nil where names stay.
  let initials: Initials?

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func label(_ field: String) -> String { FieldWords.label(field)[language] }

  /// A text as it stands in the file (`ValueWords.asItStands`), with initials where they are asked for; nil where there is none.
  func text(_ value: JSON?) -> String? { ValueWords.asItStands(value).map(shown) }

  /// A typed text as it stands on the page.
  func shown(_ text: String) -> String { initials?.replacing(text) ?? text }

  func label<Owner: Record, Value: FieldValue>(_ key: FieldKey<Owner, Value>) -> String { label(key.field.name) }

  /// What stands in a field, whatever it is; nil where nothing does.
  func text<Owner: Record, Value: FieldValue>(_ record: Owner, _ key: FieldKey<Owner, Value>) -> String? { text(record.raw(key)) }

  /// The word for a value from a fixed list, or the value where there is no word for it.
  func word<Owner: Record>(_ record: Owner, _ key: FieldKey<Owner, Word>) -> String? {
    guard case .word(let words) = key.kind else { return text(record, key) }
    return ValueWords.word(words.name, record.raw(key), language) ?? text(record, key)
  }

  /// The day in full, or what stands there where that is no day.
  func day<Owner: Record>(_ record: Owner, _ key: FieldKey<Owner, Day>) -> String? {
    record[key].map { Saying.full($0, language) } ?? text(record, key)
  }

  /// "vrijdag 16 oktober 2026".
  func dayWithWeekday(_ day: Day) -> String {
    "\(Saying.weekday(day.weekday, language)) \(Saying.full(day, language))"
  }

  /// A number on the scale with what it means.
  func scale(_ number: Int) -> Block {
    let meaning = ExportWords.scale(lowest: say(ScaleWords.lowest), highest: say(ScaleWords.highest), language)
    return .answer(String(number), meaning: meaning)
  }

  func fact(_ label: String, _ value: String?) -> PageFact? { value.map { PageFact(label, $0) } }
}
