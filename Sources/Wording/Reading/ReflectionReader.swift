import Basics
import DossierModel
import Reflectiekader
import StrictJSON

/// Reads a reflection aloud, part by part: for the preview before sharing, for the team, and for the pages that leave the program.
///
/// What there is to read follows from the outline of a reflection (`ReflectionPart`), and what may be read from the privacy of each field. A field
/// that is only for the author is never read.
public struct ReflectionReader: Sendable {
  let instrument: Instrument
  let language: Language
  let today: Day
  private let dossier: JSON?
  private let readsWhatWasChosen: Bool
  private let shown: @Sendable (String) -> String

  /// A reader for the team, which does not have the dossier.
  public init(instrument: Instrument, language: Language, today: Day) {
    self.instrument = instrument
    self.language = language
    self.today = today
    dossier = nil
    readsWhatWasChosen = true
    shown = { $0 }
  }

  /// A reader for a page that leaves the program: what is shared only when its author chooses so is not on it.
  /// - Parameters:
  ///   - dossier: the one that the reflection is about.
  ///   - shown: how a typed text stands on the page, with other names or as it is.
  public init(instrument: Instrument, language: Language, today: Day, dossier: JSON, shown: @escaping @Sendable (String) -> String) {
    self.instrument = instrument
    self.language = language
    self.today = today
    self.dossier = dossier
    readsWhatWasChosen = false
    self.shown = shown
  }

  /// All pieces that say something, in the order in which a reflection is read.
  public func parts(of reflection: JSON) -> [ReadPart] { groups(of: reflection).flatMap(\.parts) }

  /// The same under the headings that they belong to. Every aspect of the instrument is there, also where nothing is written about it.
  public func groups(of reflection: JSON) -> [ReadGroup] {
    let reflection = Reflection(reflection)
    return ReflectionPart.reading.flatMap { part -> [ReadGroup] in
      switch part {
      // It stands above the rest (`occasion(of:)`).
      case .occasion: []
      case .conversation: [conversation(reflection)].filter { !$0.parts.isEmpty }
      case .questions: aspects(reflection) + [strays(reflection)]
      case .evidence: [signs(reflection)].filter { !$0.parts.isEmpty }
      default: fields(of: part, in: reflection)
      }
    }
  }

  /// "16 okt · bezoek · thuis · korte ronde": when and what it was.
  public func occasion(of reflection: JSON) -> String {
    let reflection = Reflection(reflection)
    let day = reflection.day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
    let words = Reflection.fields(.kind, .place, .round, .phase).flatMap { said($0, in: reflection.json) }.flatMap(\.lines)
    let aspect = instrument.aspect(reflection[.aspect]).map { say($0.title) } ?? ""
    let others = otherFacts(of: reflection.json).map { "\($0.label): \($0.value)" }
    return ([day] + words + [aspect] + others).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What else is known of the occasion than its day, place, kind, round, aspect and phase, each with its name.
  public func otherFacts(of reflection: JSON) -> [(label: String, value: String)] {
    let known = Reflection.fields(.visit, .kind, .place, .round, .aspect, .phase)
    return readable(.occasion).filter { field in !known.contains { $0.key == field.key } }.flatMap { field in
      said(field, in: reflection).flatMap(\.lines).map { (label(field), $0) }
    }
  }

  // MARK: - Parts of fields

  /// The fields of one part: under one heading where they belong together, else each under its own.
  private func fields(of part: ReflectionPart, in reflection: Reflection) -> [ReadGroup] {
    let readable = readable(part)
    // What leads elsewhere comes last.
    let parts = (readable.filter { !$0.isReference } + readable.filter(\.isReference)).compactMap { field -> ReadPart? in
      piece(field, in: reflection, place: part == .keep ? "" : part.rawValue)
    }
    if parts.isEmpty { return [] }
    guard let title = Self.headings[part] else { return parts.map { ReadGroup(part, title: $0.title, [$0]) } }
    return [ReadGroup(part, title: say(title), parts)]
  }

  private func readable(_ part: ReflectionPart) -> [Field] {
    part.fields.filter { $0.privacy == .shared || $0.privacy == .onlyWhenChosen && readsWhatWasChosen }
  }

  private static let headings: [ReflectionPart: Phrase] = [
    .dosage: ExportWords.dosageAndRecognition, .learned: ScreenWords.learning,
  ]

  /// A field with what it says; a flag that is set says enough by its name.
  private func piece(_ field: Field, in reflection: Reflection, place: String) -> ReadPart? {
    let said = said(field, in: reflection.json)
    let isFlag = if case .flag = field.kind { true } else { false }
    return said.isEmpty ? nil : ReadPart(key: field.key, title: label(field), said: isFlag ? [] : said, place: place)
  }

  /// The right moment and the characteristics, in the order of the instrument; then those that it does not have.
  private func conversation(_ reflection: Reflection) -> ReadGroup {
    let card = reflection[.conversation].json
    let asked = instrument.conversation.compactMap { Conversation.shape.field($0.id) }
    let left = Conversation.shape.fields.filter { field in !asked.contains { $0.key == field.key } }
    let parts = (asked + left).compactMap { field -> ReadPart? in
      let said = said(field, in: card)
      let title = instrument.conversation.first { $0.id == field.key }.map { say($0.text) } ?? label(field)
      let key = "conversation/\(field.key)"
      return said.isEmpty ? nil : ReadPart(key: key, title: title, said: said, place: "conversation.\(field.key)")
    }
    return ReadGroup(.conversation, title: say(FieldWords.label("reflection.conversation")), parts)
  }

  // MARK: - Words

  func say(_ phrase: Phrase) -> String { phrase[language] }

  func label(_ field: Field) -> String { say(FieldWords.label(field.name)) }

  /// A text as it stands in the file, as it is to be shown; nil where there is none.
  func text(_ value: JSON?) -> String? { ValueWords.asItStands(value).map(shown) }

  /// The step by its words in the plan; nil for who does not have the plan, and where it is not there any more.
  func step(_ id: String) -> String? {
    let action = dossier?.actions.first { !$0.id.isEmpty && $0.id == id }
    return action.flatMap { text(.string($0.what)) }
  }

  /// A step of which one does not read more; on a page it is a sentence.
  var aStepOfThePlan: String {
    let words = say(TeamWords.aStepOfThePlan)
    return dossier == nil ? words : Saying.capitalised(words) + "."
  }
}

extension Field {
  fileprivate var isReference: Bool { if case .reference = kind { true } else { false } }
}
