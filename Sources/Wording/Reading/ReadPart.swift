import DossierModel

/// A piece of a reflection as somebody else reads it: what it is called, and what it says.
public struct ReadPart: Sendable, Hashable {
  /// "wentWell", "answers/<question>", "evidence/<id>", "conversation/<id>": where it stands in the reflection.
  public let key: String
  public let title: String
  public let said: [Said]
  /// The place that a colleague can ask something at: a question id or another `at` word (format.md); "" for the whole.
  public let place: String

  /// A piece that says this.
  public init(key: String, title: String, said: [Said], place: String = "") {
    self.key = key
    self.title = title
    self.said = said
    self.place = place
  }

  /// A piece of these texts.
  public init(key: String, title: String, lines: [String], place: String = "") {
    self.init(key: key, title: title, said: lines.map(Said.text), place: place)
  }

  /// What it says, line by line.
  public var lines: [String] { said.flatMap(\.lines) }
}

/// One thing that a reflection says, before it is a line on a screen or a paragraph on a page.
public indirect enum Said: Sendable, Hashable {
  /// A text as it was typed.
  case text(String)
  /// What was chosen, in a word.
  case word(String)
  /// A number from 0 to 10, and how it is said.
  case scale(Int, words: String)
  /// Short lines, each a thing of its own.
  case list([String])
  /// What stands in a field that needs its name to be understood.
  case labelled(String, Said)
  /// How somebody else would look at it; `from` is "" where that is not known.
  case view(String, from: String)
  /// What was seen or heard: with few facts about it, and with its source in words.
  case evidence(String, facts: String, source: String, isSaid: Bool)

  /// The lines in which it is read.
  public var lines: [String] {
    switch self {
    case .text(let text), .word(let text), .scale(_, let text): [text]
    case .list(let lines): lines
    case .labelled(let label, let said): said.lines.map { "\(label): \($0)" }
    case .view(let text, let from): [from.isEmpty ? text : "\(from): \(text)"]
    case .evidence(let text, let facts, _, _): [text, facts].filter { !$0.isEmpty }
    }
  }
}

/// The pieces of a reflection that stand under one heading.
public struct ReadGroup: Sendable, Hashable {
  /// The part of the reflection, as `ReflectionPart` calls it, and for questions their aspect; "" where the instrument has no such aspect (any more).
  public let part: ReflectionPart
  public let aspect: String
  public let title: String
  public let parts: [ReadPart]

  init(_ part: ReflectionPart, aspect: String = "", title: String, _ parts: [ReadPart]) {
    self.part = part
    self.aspect = aspect
    self.title = title
    self.parts = parts
  }
}
