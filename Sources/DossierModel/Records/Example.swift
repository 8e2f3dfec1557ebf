import Basics
import StrictJSON

/// An example from practice, without a dossier or a name.
public struct Example: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "example", of: Example.self, .id, .title, .context, .what, .result, .again, .author, .made, .status, .consent, .reader, .recognised,
    .aspects, .indicators, .tasks, .phase, .statements, .origin, .organisation, .recognisedElsewhere, .looked, .withdrawn)
}

extension FieldKey where Owner == Example {
  public static var id: FieldKey<Example, String> { .init("id", .id) }
  public static var title: FieldKey<Example, String> { .init("title", .line) }
  public static var context: FieldKey<Example, String> { .init("context", .prose) }
  public static var what: FieldKey<Example, String> { .init("what", .prose) }
  public static var result: FieldKey<Example, String> { .init("result", .prose) }
  public static var again: FieldKey<Example, String> { .init("again", .prose) }
  public static var author: FieldKey<Example, String> { .init("author", .reference(.teamMember)) }
  public static var made: FieldKey<Example, Day> { .init("made", .day) }
  public static var status: FieldKey<Example, Word> { .init("status", .word(.exampleStatus)) }
  public static var consent: FieldKey<Example, Consent> { .init("consent", .object) }
  public static var reader: FieldKey<Example, SecondReader> { .init("reader", .object) }
  public static var recognised: FieldKey<Example, [String]> { .init("recognised", .texts) }
  public static var aspects: FieldKey<Example, [String]> { .init("aspects", .texts) }
  public static var indicators: FieldKey<Example, [String]> { .init("indicators", .texts) }
  public static var tasks: FieldKey<Example, [Int]> { .init("tasks", .tasks) }
  public static var phase: FieldKey<Example, Word> { .init("phase", .word(.phase)) }
  /// Dilemmas and statements of the team that it belongs to.
  public static var statements: FieldKey<Example, [String]> { .init("statements", .references(.statement)) }
  public static var origin: FieldKey<Example, Word> { .init("origin", .word(.exampleOrigin)) }
  public static var organisation: FieldKey<Example, String> { .init("organisation", .line) }
  /// How many recognised it where it comes from.
  public static var recognisedElsewhere: FieldKey<Example, Int> { .init("recognisedElsewhere", .whole(0...PackedExample.mostRecognised)) }
  /// Words that stand out and may stay: the author looked at each.
  public static var looked: FieldKey<Example, [String]> { .init("looked", .texts) }
  /// Since when it is put away: no list shows it, and it comes back as a draft.
  public static var withdrawn: FieldKey<Example, Day> { .init("withdrawn", .day) }
}

/// Who agreed to an example, and when.
public struct Consent: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "consent", of: Consent.self, .by, .on)
}

extension FieldKey where Owner == Consent {
  public static var by: FieldKey<Consent, String> { .init("by", .line) }
  public static var on: FieldKey<Consent, Day> { .init("on", .day) }
}

/// Who read an example before it went to the library.
public struct SecondReader: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "reader", of: SecondReader.self, .member, .on, .mark)
}

extension FieldKey where Owner == SecondReader {
  public static var member: FieldKey<SecondReader, String> { .init("member", .reference(.teamMember)) }
  public static var on: FieldKey<SecondReader, Day> { .init("on", .day) }
  /// The mark of the texts that were read (`Example.textMark`); none in a file that somebody wrote by hand.
  public static var mark: FieldKey<SecondReader, String> { .init("mark", .slug) }
}
