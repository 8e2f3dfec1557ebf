/// The two languages that the program speaks. Dutch is the first.
public enum Language: String, Sendable, CaseIterable {
  case nl, en
}

/// One visible text in both languages.
public struct Phrase: Sendable, Hashable {
  public let nl: String
  public let en: String

  public init(_ nl: String, _ en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    language == .nl ? nl : en
  }
}
