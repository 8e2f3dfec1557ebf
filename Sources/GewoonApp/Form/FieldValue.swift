import Basics
import DossierModel
import StrictJSON
import Wording

/// How the value of a field reads, and what a typed text becomes.
extension Reading {
  /// The value of a field as people read it; "" where there is none. A value that is no good is shown as it stands in the file.
  func shown(_ line: FieldLine) -> String {
    guard let value = desk.files.value(line.ref), !value.isEmpty else { return "" }
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
    case .day: return value.text.map(saidDay) ?? value.compact()
    default: return FieldLine.typed(value)
    }
  }

  /// The elements of a list in words; what is no list, and an element for which there are no words, as it stands in the file.
  private func said(_ value: JSON, _ words: (JSON) -> String?) -> String {
    guard case .array(let items) = value else { return FieldLine.typed(value) }
    return items.map { words($0) ?? $0.compact() }.joined(separator: ", ")
  }

  private func saidDay(_ text: String) -> String {
    guard let day = Day(text) else { return text }
    return Saying.shortWithWeekday(day, language) + (day.year == today.year ? "" : " \(day.year)")
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
    case let other?: other.compact()
    }
  }

  /// What is stored for a typed text: nil for none, and blanks alone are none. What is no day or number stays as it was typed and is shown as a fault.
  func value(typed text: String, today: Day) -> JSON? {
    if text.allSatisfy(\.isWhitespace) { return nil }
    switch kind {
    case .texts:
      let lines = text.split(separator: "\n").map(String.init)
      return lines.isEmpty ? nil : .array(lines.map(JSON.string))
    case .day:
      return .string(Saying.day(typed: text, today: today, preferFuture: liesAhead)?.description ?? text)
    case .year: return Int(text).map { .number(String($0)) } ?? .string(text)
    default: return .string(text)
    }
  }
}
