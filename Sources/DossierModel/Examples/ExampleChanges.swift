import Basics
import StrictJSON

extension Example {
  /// The example with something else in the place of what was found, wherever it stands in its texts.
  public func replacing(_ found: String, by words: String) -> Example {
    let replacer = NameReplacer([(name: found, becomes: words)])
    var changed = self
    for (path, text) in texts {
      let polite = replacer.replaced(in: text)
      let plain = polite == text ? Self.replacing(found, by: words, in: text) : polite
      if plain != text { changed.json.set(.string(plain), at: path) }
    }
    return changed
  }

  /// The letters of `found`, as they stand there, whatever is around them.
  private static func replacing(_ found: String, by words: String, in text: String) -> String {
    let (letters, sought) = (Array(text), Array(found))
    var result = ""
    var place = 0
    while place < letters.count {
      if !sought.isEmpty, letters[place...].starts(with: sought) {
        result += words
        place += sought.count
      } else {
        result.append(letters[place])
        place += 1
      }
    }
    return result
  }

  /// The example with the word put down as one that may stay.
  public func leaving(_ found: String) -> Example {
    var changed = self
    if !self[.looked].contains(found) { changed[.looked] = self[.looked] + [found] }
    return changed
  }

  /// What keeps it from a second reader, the first thing first; nil where nothing does.
  public func isNotReady(_ found: [FoundInExample]) -> ExampleGap? {
    if self[.title].trimmed.isEmpty { return .title }
    if self[.what].trimmed.isEmpty { return .what }
    if !hasConsent { return .consent }
    return found.isEmpty ? nil : .found(found.count)
  }
}

/// What has to be done before a colleague reads an example.
public enum ExampleGap: Sendable, Equatable {
  case title, what, consent
  /// So many things stand out that nobody has looked at.
  case found(Int)
}
