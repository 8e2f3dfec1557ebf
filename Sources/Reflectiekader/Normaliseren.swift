import Basics

extension Instrument {
  /// The built-in instrument: how normalising is the help that I gave?
  ///
  /// One for one with the framework in `003_db5bf0ea89c3815c.txt` and the good conversation of `002_f36935da8af6c832.txt`, in words of our own.
  /// R, B and C numbers in a `source` count the questions, the hints of the learning network, and the principles, indicators and tasks there.
  public static let normaliseren = Instrument(
    name: "normaliseren", edition: 1,
    title: Phrase("Reflectiekader: hoe normaliserend is je hulp?", "Reflection framework: how normalising is your help?"),
    source: Normaliseren.framework("C65"),
    aspects: Normaliseren.aspects, indicators: Normaliseren.indicators, tasks: Normaliseren.tasks, conversation: Normaliseren.conversation)
}

/// The texts of the built-in instrument, a file for each kind.
enum Normaliseren {
  /// A reference into the document with the framework, the indicators and the tasks.
  static func framework(_ number: String) -> String { "003_db5bf0ea89c3815c.txt, \(number)" }

  /// A reference into the document about the good conversation.
  static func learningNetwork(_ number: String) -> String { "002_f36935da8af6c832.txt, \(number)" }

  static let aspects = [strengths, nearness, ownDirection, network, scaling]
}
