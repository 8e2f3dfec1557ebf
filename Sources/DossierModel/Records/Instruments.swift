import StrictJSON

/// An instrument of the organisation's own (instruments/<name>-<edition>.json).
public struct InstrumentFile: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "instrument", of: InstrumentFile.self, .name, .edition, .title, .source, .aspects, .indicators, .tasks, .conversation)
}

extension FieldKey where Owner == InstrumentFile {
  public static var name: FieldKey<InstrumentFile, String> { .init("name", .slug) }
  public static var edition: FieldKey<InstrumentFile, Int> { .init("edition", .whole(1...100_000)) }
  public static var title: FieldKey<InstrumentFile, Bilingual> { .init("title", .object) }
  public static var source: FieldKey<InstrumentFile, String> { .init("source", .prose) }
  public static var aspects: FieldKey<InstrumentFile, [InstrumentAspect]> { .init("aspects", .list(by: .id)) }
  public static var indicators: FieldKey<InstrumentFile, [InstrumentIndicator]> { .init("indicators", .list(by: .id)) }
  public static var tasks: FieldKey<InstrumentFile, [InstrumentTask]> { .init("tasks", .list()) }
  public static var conversation: FieldKey<InstrumentFile, [InstrumentCharacteristic]> { .init("conversation", .list(by: .id)) }
}

/// A text in both languages.
public struct Bilingual: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "bilingual", of: Bilingual.self, .nl, .en)
}

extension FieldKey where Owner == Bilingual {
  public static var nl: FieldKey<Bilingual, String> { .init("nl", .prose) }
  public static var en: FieldKey<Bilingual, String> { .init("en", .prose) }
}

/// An aspect with its questions.
public struct InstrumentAspect: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "aspect", of: InstrumentAspect.self, .id, .title, .evidence, .questions)
}

extension FieldKey where Owner == InstrumentAspect {
  public static var id: FieldKey<InstrumentAspect, String> { .init("id", .slug) }
  public static var title: FieldKey<InstrumentAspect, Bilingual> { .init("title", .object) }
  public static var evidence: FieldKey<InstrumentAspect, Bilingual> { .init("evidence", .object) }
  public static var questions: FieldKey<InstrumentAspect, [InstrumentQuestion]> { .init("questions", .list(by: .id)) }
}

/// A question.
public struct InstrumentQuestion: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "question", of: InstrumentQuestion.self, .id, .input, .text, .short, .help, .source)
}

extension FieldKey where Owner == InstrumentQuestion {
  public static var id: FieldKey<InstrumentQuestion, String> { .init("id", .slug) }
  public static var input: FieldKey<InstrumentQuestion, Word> { .init("input", .word(.input)) }
  public static var text: FieldKey<InstrumentQuestion, Bilingual> { .init("text", .object) }
  public static var short: FieldKey<InstrumentQuestion, Bilingual> { .init("short", .object) }
  public static var help: FieldKey<InstrumentQuestion, Bilingual> { .init("help", .object) }
  public static var source: FieldKey<InstrumentQuestion, String> { .init("source", .prose) }
}

/// A sign of an aspect.
public struct InstrumentIndicator: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "indicator", of: InstrumentIndicator.self, .id, .aspect, .perspective, .text, .help, .source)
}

extension FieldKey where Owner == InstrumentIndicator {
  public static var id: FieldKey<InstrumentIndicator, String> { .init("id", .slug) }
  public static var aspect: FieldKey<InstrumentIndicator, String> { .init("aspect", .slug) }
  public static var perspective: FieldKey<InstrumentIndicator, String> { .init("perspective", .slug) }
  public static var text: FieldKey<InstrumentIndicator, Bilingual> { .init("text", .object) }
  public static var help: FieldKey<InstrumentIndicator, Bilingual> { .init("help", .object) }
  public static var source: FieldKey<InstrumentIndicator, String> { .init("source", .prose) }
}

/// A core task.
public struct InstrumentTask: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "task", of: InstrumentTask.self, .id, .text)
}

extension FieldKey where Owner == InstrumentTask {
  public static var id: FieldKey<InstrumentTask, Int> { .init("id", .whole(1...100)) }
  public static var text: FieldKey<InstrumentTask, Bilingual> { .init("text", .object) }
}

/// A characteristic of a good conversation.
public struct InstrumentCharacteristic: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "characteristic", of: InstrumentCharacteristic.self, .id, .text)
}

extension FieldKey where Owner == InstrumentCharacteristic {
  public static var id: FieldKey<InstrumentCharacteristic, String> { .init("id", .slug) }
  public static var text: FieldKey<InstrumentCharacteristic, Bilingual> { .init("text", .object) }
}
