import Basics
import Wording

/// A document for people, before it is Markdown, HTML or plain text: what is on it, and nothing of how it looks.
///
/// Every text in it stands as it was typed. The writers (`MarkdownWriter`, `HTMLWriter`, `TextWriter`) make it safe for their format.
public struct Page: Sendable, Equatable {
  /// How a page is set where it can be.
  public enum Look: String, Sendable {
    /// A letter to read.
    case letter
    /// Large type, to hang on the wall.
    case large
    /// Larger still, one thing at a time.
    case cards
    /// Small and in two columns: much on one sheet.
    case columns
    /// Large type, with room to write under each question.
    case talk
  }

  public var language: Language
  public var look: Look
  /// For whom it is, as `export --for` names them; "" where nobody chose.
  public var reader: String
  public var title: String
  /// One or two sentences under the title that say what the reader has before them; "" for none.
  public var introduction: String
  /// Short facts about the whole: who, when and where. A page for people has them in one line under its title (`about`).
  public var facts: [PageFact]
  public var sections: [Section]
  /// The last line, small; "" for none.
  public var closing: String

  public init(
    language: Language, look: Look = .letter, reader: String = "", title: String, introduction: String = "", facts: [PageFact] = [],
    sections: [Section] = [], closing: String = ""
  ) {
    self.language = language
    self.look = look
    self.reader = reader
    self.title = title
    self.introduction = introduction
    self.facts = facts
    self.sections = sections
    self.closing = closing
  }

  /// Whose it is and when it was, in one line: "Vrijdag 16 oktober 2026, thuis, geschreven door Sanne de Wit"; "" where nothing is known.
  var about: String {
    Saying.capitalised(facts.map { CleanText.line($0.inLine) }.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}

/// A short fact with what it is called: "Waar was het", "thuis".
public struct PageFact: Sendable, Equatable {
  public let label: String
  public let value: String
  /// How it stands in a line with others: "gedeeld op 17 oktober 2026". "" for what the title of the page says already.
  public let inLine: String

  /// - Parameter inLine: nil for the value after what it is called; a fact without a label is clear without one.
  public init(_ label: String, _ value: String, inLine: String? = nil) {
    self.label = label
    self.value = value
    self.inLine = inLine ?? (label.isEmpty ? value : "\(label): \(value)")
  }

  /// One whose label and value are read as one: "gedeeld op 17 oktober 2026".
  static func phrase(_ label: String, _ value: String) -> PageFact {
    PageFact(label, value, inLine: "\(label.lowercased()) \(value)")
  }
}

/// A part of a page under a heading of its own.
public struct Section: Sendable, Equatable {
  /// What other programs know it by, in English: "strengths". "" for a section that they have no business with.
  public let id: String
  /// "" where the title of the page says it.
  public let title: String
  public let blocks: [Block]
  /// Whether it is short enough to stand beside another one, where a page is wide.
  public let isHalf: Bool

  public init(_ title: String, id: String = "", isHalf: Bool = false, _ blocks: [Block]) {
    self.id = id
    self.title = title
    self.isHalf = isHalf
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
  /// The same, each about somebody whose name it begins with.
  case people([PagePerson])
  /// What was seen, heard or done: each a text with a few words about it.
  case evidence([PageEvidence])
  /// What is to be done, each with a box to tick.
  case steps([PageStep])
  /// The same, each on a card of its own.
  case cards([PageStep])
  /// Numbers, each with a bar where it is a part of something.
  case figures([PageFigure])
  /// Who is around the gezin: a picture where there can be one, else in words.
  case map(PageMap)
}

/// A number with what it counts.
public struct PageFigure: Sendable, Equatable {
  public let label: String
  /// The number in words: "12 van de 23".
  public let value: String
  /// How much of a whole it is, in hundredths; nil where there is no whole, or the number is not seen.
  public let share: Int?
  /// Whether it is a part of the number above it.
  public let isPart: Bool

  public init(_ label: String, _ value: String, share: Int?, isPart: Bool = false) {
    self.label = label
    self.value = value
    self.share = share
    self.isPart = isPart
  }
}

/// One step of a plan, with a box to tick.
public struct PageStep: Sendable, Equatable {
  public let what: String
  public let isDone: Bool
  /// The day by which it is to be done; nil where that is open.
  public let day: Day?
  /// Who, when, where.
  public let facts: [PageFact]

  public init(_ what: String, isDone: Bool, day: Day?, facts: [PageFact]) {
    self.what = what
    self.isDone = isDone
    self.day = day
    self.facts = facts
  }

  /// All facts on one line: "Oma Ria, vrijdag 27 november 2026".
  static func line(_ facts: [PageFact]) -> String {
    facts.map { CleanText.line($0.inLine) }.joined(separator: facts.allSatisfy(\.label.isEmpty) ? ", " : "; ")
  }
}

/// One line about somebody, in which the name can be made to stand out.
public struct PagePerson: Sendable, Equatable {
  public let name: String
  /// The whole line, which begins with the name.
  public let line: String

  public init(name: String, line: String) {
    self.name = name
    self.line = line
  }

  /// The name and what follows it, on one line; without a name where the line begins otherwise.
  var parts: (name: String, rest: String) {
    let line = CleanText.line(line)
    let name = Saying.capitalised(CleanText.line(name))
    return line.hasPrefix(name) ? (name, String(line.dropFirst(name.count))) : ("", line)
  }
}

/// The map of a gezin on a page.
public struct PageMap: Sendable, Equatable {
  let map: ExportedMap
  /// Whether those on it are told in words too, for who cannot see a picture.
  let tellsPeople: Bool

  /// The map as it stands in words: a title and what is under it for each corner.
  var corners: [Section] { tellsPeople ? map.corners : [] }

  public static func == (left: PageMap, right: PageMap) -> Bool {
    left.map.dossier == right.map.dossier && left.map.today == right.map.today && left.map.language == right.map.language
      && (left.map.values.initials == nil) == (right.map.values.initials == nil) && left.tellsPeople == right.tellsPeople
  }
}

/// One line of what shows something.
public struct PageEvidence: Sendable, Equatable {
  public let text: String
  /// How it is known, from whom, and when: "gehoord van moeder, 16 oktober 2026". "" for nothing.
  public let source: String
  /// Whether somebody said it.
  public let isSaid: Bool

  /// Takes all of it as it is.
  public init(_ text: String, source: String, isSaid: Bool = false) {
    self.text = text
    self.source = source
    self.isSaid = isSaid
  }

  /// As it is read: between the marks of a quote where somebody said it.
  var shown: String { isSaid ? Saying.quoted(text) : text }
}
