import Basics
import StrictJSON

/// An example as it stands in a pack for another organisation: without ids, members and days.
public struct PackedExample: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "packedExample", of: PackedExample.self, .title, .context, .what, .result, .again, .aspects, .indicators, .tasks, .phase, .recognised)

  /// More colleagues than that recognise nothing.
  static let mostRecognised = 100_000

  static let telling: [FieldKey<PackedExample, String>] = [.title, .context, .what, .result, .again]

  /// What is told of an example, key by key; whatever else stands in its file stays behind.
  public init(_ example: Example) {
    self.init()
    for (mine, its) in zip(Self.telling, Example.telling) { self[mine] = example[its] }
    self[.aspects] = example[.aspects].filter(JSON.isSlug)
    self[.indicators] = example[.indicators].filter(JSON.isSlug)
    self[.tasks] = example[.tasks]
    self[.phase] = example[.phase]
    self[.recognised] = example.recognisers.isEmpty ? nil : example.recognisers.count
  }

  /// All that somebody wrote in it, in the order of reading.
  public var texts: [String] { Self.telling.map { self[$0] }.filter { !$0.isEmpty } }

  /// Whether it tells the same as an example that is here.
  func isSame(as example: Example) -> Bool {
    zip(Self.telling, Example.telling).allSatisfy { self[$0].trimmed == example[$1].trimmed }
  }
}

extension FieldKey where Owner == PackedExample {
  public static var title: FieldKey<PackedExample, String> { .init("title", .line) }
  public static var context: FieldKey<PackedExample, String> { .init("context", .prose) }
  public static var what: FieldKey<PackedExample, String> { .init("what", .prose) }
  public static var result: FieldKey<PackedExample, String> { .init("result", .prose) }
  public static var again: FieldKey<PackedExample, String> { .init("again", .prose) }
  public static var aspects: FieldKey<PackedExample, [String]> { .init("aspects", .texts) }
  public static var indicators: FieldKey<PackedExample, [String]> { .init("indicators", .texts) }
  public static var tasks: FieldKey<PackedExample, [Int]> { .init("tasks", .tasks) }
  public static var phase: FieldKey<PackedExample, Word> { .init("phase", .word(.phase)) }
  /// How many colleagues recognised it.
  public static var recognised: FieldKey<PackedExample, Int> { .init("recognised", .whole(0...PackedExample.mostRecognised)) }
}

extension JSON {
  /// Whether a text is a short name that identifies, such as that of an indicator; a sentence or a name is none, and neither is an id.
  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && !ULID.isValid(text.uppercased())
      && text.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-")
      }
  }
}
