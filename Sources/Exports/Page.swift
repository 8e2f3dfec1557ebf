import Basics

/// A document for people, before it is Markdown, HTML or plain text: what is on it, and nothing of how it looks.
///
/// Every text in it stands as it was typed. The writers (`MarkdownWriter`, `HTMLWriter`, `TextWriter`) make it safe for their format.
public struct Page: Sendable, Equatable {
  public var language: Language
  public var title: String
  /// One or two sentences under the title that say what the reader has before them; "" for none.
  public var introduction: String
  /// Short facts about the whole, before everything else.
  public var facts: [PageFact]
  public var sections: [Section]
  /// The last line, small; "" for none.
  public var closing: String

  public init(
    language: Language, title: String, introduction: String = "", facts: [PageFact] = [], sections: [Section] = [], closing: String = ""
  ) {
    self.language = language
    self.title = title
    self.introduction = introduction
    self.facts = facts
    self.sections = sections
    self.closing = closing
  }
}

/// A short fact with what it is called: "Waar was het", "thuis".
public struct PageFact: Sendable, Equatable {
  public let label: String
  public let value: String

  public init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// A part of a page under a heading of its own.
public struct Section: Sendable, Equatable {
  public let title: String
  public let blocks: [Block]

  public init(_ title: String, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}

/// One thing on a page.
public indirect enum Block: Sendable, Equatable {
  /// A question or a smaller part, with what belongs to it.
  case part(String, [Block])
  /// A text as somebody typed it: an empty line begins a new paragraph, and a new line stays one.
  case paragraph(String)
  /// What was chosen, in a word or a number, and what that number means ("" for nothing).
  case answer(String, meaning: String)
  /// A text with a few words that say what it is.
  case labelled(String, String)
  case facts([PageFact])
  /// What somebody said or would say, and who ("" where that is not known).
  case quote(String, from: String)
  /// Short lines, each a thing of its own.
  case list([String])
  /// What was seen, heard or done: each a text with a few words about it.
  case evidence([PageEvidence])
}

/// One line of what shows something.
public struct PageEvidence: Sendable, Equatable {
  public let text: String
  /// How it is known, from whom, and when: "gehoord van moeder, 16 oktober 2026". "" for nothing.
  public let source: String

  public init(_ text: String, source: String) {
    self.text = text
    self.source = source
  }
}
