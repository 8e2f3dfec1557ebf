import Basics
import DossierModel
import StrictJSON
import Wording

/// How the value of a field reads, and what a typed text becomes.
extension Reading {
  /// The value of a field as people read it; "" where there is none. A value that is no good is shown as it stands in the file.
  func shown(_ line: FieldLine) -> String {
    guard let value = desk.files.valueToBe(line.ref), !value.isEmpty else { return "" }
    if let offered = line.offered {
      let chosen = value.text.map { [JSON.string($0)] } ?? value.items
      return offered.filter { chosen.contains(.string($0.value)) }.map(\.word).joined(separator: "; ")
    }
    switch line.kind {
    case .word(let words): return value.text.map { word(words.name, $0) } ?? value.compact()
    case .level(let words, _): return value.whole.map { word(words, String($0)) } ?? value.compact()
    case .words(let words): return said(value) { $0.text.map { word(words.name, $0) } }
    case .levels(let words, _): return said(value) { $0.whole.map { word(words, String($0)) } }
    case .reference: return value.text.map { name(of: $0) ?? $0 } ?? value.compact()
    case .references: return said(value) { $0.text.map { name(of: $0) ?? $0 } }
    case .day, .partDay: return value.text.map(saidDay) ?? FieldLine.typed(value)
    case .year: return typed(line)
    default: return FieldLine.typed(value)
    }
  }

  /// The elements of a list in words; what is no list, and an element for which there are no words, as it stands in the file.
  private func said(_ value: JSON, _ words: (JSON) -> String?) -> String {
    guard case .array(let items) = value else { return FieldLine.typed(value) }
    return items.map { words($0) ?? $0.compact() }.joined(separator: ", ")
  }

  private func saidDay(_ text: String) -> String {
    guard let day = Day(text) else { return PartDay(text).map { Saying.part($0, today: today, language) } ?? text }
    return Saying.shortWithWeekday(day, today: today, language)
  }
}

extension FieldLine {
  /// The text that an editor of this field begins with.
  static func typed(_ value: JSON?) -> String {
    switch value {
    case .string(let text)?: text
    case .array(let items)?: items.map { typed($0) }.joined(separator: "\n")
    case nil, .null?: ""
    case .number(let lexeme)?: lexeme
    case let other?: other.unread ?? other.compact()
    }
  }

  /// What is stored for a typed text: nil for none, and blanks alone are none.
  func value(typed text: String) -> JSON? {
    if text.allSatisfy(\.isWhitespace) { return nil }
    switch kind {
    case .texts:
      let lines = text.split(separator: "\n").map(String.init)
      return lines.isEmpty ? nil : .array(lines.map(JSON.string))
    // A day or a year is understood when the field is left; until then it is what was typed.
    case .day, .partDay, .year: return .unread(text)
    default: return .string(text)
    }
  }
}
