/// The two languages that the program speaks. Dutch is the first.
public enum Language: String, Sendable, CaseIterable {
  /// Dutch.
  case nl
  /// English.
  case en
}

/// One visible text in both languages.
public struct Phrase: Sendable, Hashable {
  /// The Dutch words.
  public let nl: String
  /// The English words.
  public let en: String

  /// Dutch first, then its English twin.
  public init(_ nl: String, _ en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    language == .nl ? nl : en
  }
}
