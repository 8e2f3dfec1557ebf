import Basics

/// A short question at one place of a debrief, to look from another side. It is never answered by itself.
public struct Prompt: Sendable, Hashable {
  /// The place: a question's id or another word for a place (format.md, reflection `at`); `hunch` for the field of that name.
  public let at: String
  /// One sentence to the worker, at most 16 words.
  public let text: Phrase
  /// The row of the document that it comes from.
  public let source: String

  /// A prompt at a place.
  public init(at: String, text: Phrase, source: String) {
    self.at = at
    self.text = text
    self.source = source
  }
}

/// The built-in prompts: what the documents say in passing, at the place where it bears on the worker's own acting.
///
/// They add to a question's `help` and never repeat it. An own instrument has those of the ids that it shares with the built-in one.
public enum Prompts {
  /// Every prompt, in the order of the debrief.
  public static let all: [Prompt] = before + strengths + nearness + ownDirection + network + scaling + after

  /// The prompts at `place`, at most three, in the order of showing; none for a place that has none.
  public static func at(_ place: String) -> [Prompt] { byPlace[place] ?? [] }

  private static let byPlace = Dictionary(grouping: all, by: \.at)
}

extension Normaliseren {
  /// A reference into the report of the meeting that asked what everyone means by normalising.
  static func startMeeting(_ number: String) -> String { "000_e6e2559e6082b003.txt, \(number)" }

  /// A reference into the column about the conversation close to home.
  static func localConversation(_ number: String) -> String { "004_f37d9683f5b6aeba.txt, \(number)" }
}
