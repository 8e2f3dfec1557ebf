import Basics
import StrictJSON

/// What can be wrong with the value of a known key; the file opens all the same (format.md, "fault").
public enum FaultCode: String, Sendable {
  /// What was typed is no day yet. The program wrote it so and counts it nowhere: the screen points at it, and `check` does not.
  case unread
  case wrongType, unknownWord, outOfRange, noSuchDay, noSuchInstant, badID, badReference
  case missingItemID, duplicateItemID, missingName
  /// A tie of somebody with themselves.
  case toItself
}

extension FieldKind {
  /// What is wrong with one value: the only one here, or one of several words, texts, numbers or references. Whether a reference leads to somebody
  /// is not asked; nor is anything of objects and lists.
  func fault(ofOne value: JSON) -> FaultCode? {
    if isUnderstood, value.unread != nil { return .unread }
    switch self {
    case .line, .prose, .slug, .texts, .reference, .references: return value.text == nil ? .wrongType : nil
    case .flag: return value.flag == nil ? .wrongType : nil
    case .id: return Self.fault(of: value, .badID) { ULID.isValid($0) }
    case .day: return Self.fault(of: value, .noSuchDay) { Day($0) != nil }
    case .partDay: return Self.fault(of: value, .noSuchDay) { PartDay($0) != nil }
    case .instant: return Self.fault(of: value, .noSuchInstant) { Instant($0) != nil }
    case .word(let words), .words(let words): return Self.fault(of: value, .unknownWord) { words.values.contains($0) }
    case .year: return Birth(value) != nil ? nil : faultOfNumber(value)
    case .whole, .level, .levels: return faultOfNumber(value)
    case .object, .list, .keyed: return nil
    }
  }

  private static func fault(of value: JSON, _ code: FaultCode, _ isGood: (String) -> Bool) -> FaultCode? {
    guard let text = value.text else { return .wrongType }
    return isGood(text) ? nil : code
  }

  private func faultOfNumber(_ value: JSON) -> FaultCode? {
    guard case .number = value else { return .wrongType }
    return value.whole.flatMap { number in range?.contains(number) } == true ? nil : .outOfRange
  }
}
