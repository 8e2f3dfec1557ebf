import Basics
import DossierModel

/// What is wanted of the dictionary.
public enum SpellingWanted: Sendable, Equatable {
  /// Which of these words nobody knows; `SpellingNews.checked` says it.
  case check(SpellingRequest)
  /// What a word could be instead; `SpellingNews.suggested` says it.
  case suggest(String)
  /// Puts a word among one's own; `SpellingNews.remembered` says whether it stands there.
  case remember(String)
}

/// The words of a text, each once, with those that are known without a dictionary.
public struct SpellingRequest: Sendable, Equatable {
  /// Which request it is: a newer one makes its answer stale.
  let id: String
  /// In the order of the text.
  public let words: [SpellingWord]
  let names: NameWords
  /// Words of the team, and those that were left as they are, in small letters.
  let others: Set<String>

  /// Those that nobody knows, where `knows` asks the dictionary and one's own words.
  public func unknown(by knows: (String) -> Bool) -> SpellingNews {
    let unknown = words.filter { word in
      !word.isKnown {
        names.contains($0) || SpellingOwnWords.contains($0) || others.contains($0.lowercased()) || knows($0)
          || LatinLetters.isInCapitals($0) && knows($0.lowercased())
      }
    }
    return .checked(id, unknown: unknown)
  }

  /// That it cannot be answered.
  public func failed(_ fault: SpellingFault) -> SpellingNews { .cannot(id, fault) }
}

/// What the dictionary answered.
public enum SpellingNews: Sendable {
  /// The words of a request that are unknown.
  case checked(String, unknown: [SpellingWord])
  /// Why a request cannot be answered.
  case cannot(String, SpellingFault)
  case suggested(String, [String])
  /// A word stands among one's own; or why it does so only until one stops.
  case remembered(String, problem: Phrase?)
}

/// Why no spelling can be looked at.
public enum SpellingFault: Error, Sendable, Equatable {
  /// There is no library, or no Dutch dictionary for it.
  case notInstalled
  /// The library is one that we do not know how to use.
  case otherLibrary
  /// The dictionary is no dictionary, or in letters that we cannot read.
  case brokenDictionary
}
