import GewoonApp

/// A dictionary that is open: one thread at a time asks it.
public protocol SpellChecker: AnyObject {
  /// Whether a word stands in it, in any form that it knows.
  func knows(_ word: String) -> Bool
  /// What a word could be instead, the likeliest first.
  func suggestions(for word: String) -> [String]
  /// Takes a word in until the program ends, so that it is suggested too.
  func learn(_ word: String)
}

/// The two files of a dictionary, as Hunspell has them.
public struct DictionaryFiles: Sendable, Hashable {
  /// How words bend and join: "/usr/share/hunspell/nl_NL.aff".
  public let affixes: String
  /// The words: "/usr/share/hunspell/nl_NL.dic".
  public let words: String

  /// Takes both as they are.
  public init(affixes: String, words: String) {
    self.affixes = affixes
    self.words = words
  }
}

/// Opens a dictionary; a test makes one up.
public typealias OpenDictionary = @Sendable (DictionaryFiles) throws(SpellingFault) -> any SpellChecker
