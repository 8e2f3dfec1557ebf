import Basics
import DossierModel
import Reflectiekader
import StrictJSON

// What stands in a field, in words. What is a fault is shown as it stands.
extension ReflectionReader {
  /// What the field says in this object, without its name; nothing where nothing is written.
  func said(_ field: Field, in object: JSON) -> [Said] {
    guard let value = object[field.key], !value.isEmpty else { return [] }
    switch field.kind {
    case .line, .prose, .id, .slug, .year: return typed(value)
    case .day, .partDay: return [.text(day(value))].filter { $0 != .text("") }
    case .instant: return moment(value)
    case .word(let words): return chosen(words.name, value)
    case .level(let name, _): return chosen(name, value)
    case .whole(let range): return number(value, range)
    case .flag: return value.flag == true ? [.word(say(ValueWords.yes))] : []
    case .texts, .words, .levels: return list(lines(field.kind, value.items))
    case .reference: return [.text(value.text.flatMap(step) ?? aStepOfThePlan)]
    case .references: return [.text(say(TeamWords.linkIntoDossier))]
    case .object, .list, .keyed: return parts(field.kind, value)
    }
  }

  /// What each value of a plain list says.
  private func lines(_ kind: FieldKind, _ values: [JSON]) -> [String] {
    switch kind {
    case .words(let words): values.compactMap { word(words.name, $0) }
    case .levels: values.compactMap(task)
    default: values.compactMap(sign)
    }
  }

  /// What the objects in a value say, each field with its name.
  private func parts(_ kind: FieldKind, _ value: JSON) -> [Said] {
    switch kind {
    case .object(let shape): labelled(shape, in: value)
    case .list(let shape, _): value.items.flatMap { labelled(shape, in: $0) }
    case .keyed(let words, let shape): words.values.flatMap { word in value[word].map { labelled(shape, in: $0) } ?? [] }
    default: []
    }
  }

  /// Each field of an object with its name.
  private func labelled(_ shape: Shape, in object: JSON) -> [Said] {
    shape.fields.flatMap { field in said(field, in: object).map { .labelled(label(field), $0) } }
  }

  private func typed(_ value: JSON) -> [Said] { text(value).map { [.text($0)] } ?? [] }

  private func chosen(_ kind: String, _ value: JSON) -> [Said] { word(kind, value).map { [.word($0)] } ?? [] }

  private func moment(_ value: JSON) -> [Said] {
    value.text.flatMap { Instant($0) }.map { [.text(Saying.shortWithYear($0.day, today: today, language))] } ?? []
  }

  /// The word for a value from a fixed list.
  func word(_ kind: String, _ value: JSON?) -> String? { ValueWords.word(kind, value, language) ?? text(value) }

  func day(_ value: JSON?) -> String {
    value?.text.flatMap { PartDay($0) }.map { Saying.part($0, today: today, language) } ?? ""
  }

  private func number(_ value: JSON, _ range: ClosedRange<Int>) -> [Said] {
    if let number = value.whole, range == ScaleWords.range, range.contains(number) {
      return [.scale(number, words: Saying.ofTen(number, language))]
    }
    return text(value).map { [.word($0)] } ?? []
  }

  private func list(_ lines: [String]) -> [Said] { lines.isEmpty ? [] : [.list(lines)] }

  /// A core task by the words of the instrument.
  private func task(_ value: JSON) -> String? {
    instrument.tasks.first { $0.id == value.whole }.map { say($0.text) } ?? text(value)
  }

  /// A sign by the words of the instrument.
  func sign(_ value: JSON) -> String? {
    instrument.indicators.first { $0.id == value.text }.map { say($0.text) } ?? text(value)
  }
}
