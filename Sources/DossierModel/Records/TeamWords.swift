import Basics
import StrictJSON

/// The team's additions to the lexicon (lexicon.json).
public struct LexiconFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "lexicon", of: LexiconFile.self, .entries)
}

extension FieldKey where Owner == LexiconFile {
  public static var entries: FieldKey<LexiconFile, [LexiconFileEntry]> { .init("entries", .list(by: .id)) }
}

/// A word that has ordinary words beside it.
public struct LexiconFileEntry: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "entry", of: LexiconFileEntry.self, .id, .term, .forms, .ordinary, .why, .example, .author, .on, .withdrawn)
}

extension FieldKey where Owner == LexiconFileEntry {
  public static var id: FieldKey<LexiconFileEntry, String> { .init("id", .slug) }
  public static var term: FieldKey<LexiconFileEntry, String> { .init("term", .line) }
  public static var forms: FieldKey<LexiconFileEntry, [String]> { .init("forms", .texts) }
  public static var ordinary: FieldKey<LexiconFileEntry, [String]> { .init("ordinary", .texts) }
  public static var why: FieldKey<LexiconFileEntry, String> { .init("why", .prose) }
  public static var example: FieldKey<LexiconFileEntry, String> { .init("example", .prose) }
  public static var author: FieldKey<LexiconFileEntry, String> { .init("author", .slug) }
  public static var on: FieldKey<LexiconFileEntry, Day> { .init("on", .day) }
  public static var withdrawn: FieldKey<LexiconFileEntry, OutOfUse> { .init("withdrawn", .object) }
}

/// The team's additions to the sentences (sentences.json).
public struct SentenceFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "sentences", of: SentenceFile.self, .entries, .ordinaryFirst)
}

extension FieldKey where Owner == SentenceFile {
  public static var entries: FieldKey<SentenceFile, [SentenceEntry]> { .init("entries", .list(by: .id)) }
  /// The team's own ordinary things to try before help becomes heavier.
  public static var ordinaryFirst: FieldKey<SentenceFile, [SentenceEntry]> { .init("ordinaryFirst", .list(by: .id)) }
}

/// A sentence that makes something ordinary.
public struct SentenceEntry: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "sentence", of: SentenceEntry.self, .id, .text, .when, .author, .on, .withdrawn)
}

extension FieldKey where Owner == SentenceEntry {
  public static var id: FieldKey<SentenceEntry, String> { .init("id", .id) }
  public static var text: FieldKey<SentenceEntry, String> { .init("text", .prose) }
  public static var when: FieldKey<SentenceEntry, String> { .init("when", .prose) }
  public static var author: FieldKey<SentenceEntry, String> { .init("author", .slug) }
  public static var on: FieldKey<SentenceEntry, Day> { .init("on", .day) }
  public static var withdrawn: FieldKey<SentenceEntry, OutOfUse> { .init("withdrawn", .object) }
}

/// That a word or sentence of the team is not proposed any more; it stays in the file.
public struct OutOfUse: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "outOfUse", of: OutOfUse.self, .by, .on)
}

extension FieldKey where Owner == OutOfUse {
  public static var by: FieldKey<OutOfUse, String> { .init("by", .slug) }
  public static var on: FieldKey<OutOfUse, Day> { .init("on", .day) }
}
