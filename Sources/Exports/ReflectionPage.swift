import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// One reflection as a page: for the worker who wrote it, or as text for the municipal file.
///
/// What is only for the author's own eyes never gets here: a field that its shape calls private or shared only when its author chooses so is not
/// read at all (`ReflectionReader`), and neither is any key that the format does not name.
public struct ReflectionPage: Sendable {
  let reflection: Reflection
  let dossier: JSON
  let instrument: Instrument
  let author: String
  let today: Day
  let sharedOn: Day?
  let values: Values
  let reader: ReflectionReader
  /// What is read of the reflection, under its headings.
  let groups: [ReadGroup]

  /// - Parameters:
  ///   - reflection: one item of a private or shared file.
  ///   - dossier: the dossier that it is about; its next step, statements and names are looked up there.
  ///   - instrument: the one in use. What it no longer asks is on the page all the same.
  ///   - author: the name of who wrote it; "" where that is not known.
  ///   - sharedOn: the day on which the author shared it with the team; nil where it is the author's alone.
  ///   - initials: whether names from the dossier and of the team become initials, and contact details a word for what they are.
  ///   - colleagues: the names of the team.
  public init(
    reflection: JSON, dossier: JSON, instrument: Instrument, author: String, today: Day, language: Language, initials: Bool = false,
    colleagues: [String] = [], sharedOn: Day? = nil
  ) {
    self.reflection = Reflection(reflection)
    self.dossier = dossier
    self.instrument = instrument
    self.author = author
    self.today = today
    self.sharedOn = sharedOn
    let values = Values(
      language: language, initials: initials ? Self.initials(reflection: reflection, dossier, colleagues, language) : nil)
    self.values = values
    reader = ReflectionReader(instrument: instrument, language: language, today: today, dossier: dossier, shown: values.shown)
    groups = reader.groups(of: reflection)
  }

  /// Initials by which nobody on this page is taken for somebody else.
  private static func initials(reflection: JSON, _ dossier: JSON, _ colleagues: [String], _ language: Language) -> Initials {
    let step = Dossier(dossier)[.plan][.goals].flatMap { $0[.actions] }.first { $0.id == Reflection(reflection)[.nextStep] }
    let texts = Sharing.texts(in: reflection).map(\.text) + [step?[.what] ?? ""]
    return Initials(dossier: dossier, colleagues: colleagues, texts: texts, year: Reflection(reflection).day?.year) {
      DetailWords.word($0)[language]
    }
  }

  var language: Language { values.language }

  /// All that the worker wrote and may keep, in the order of the debrief.
  public var page: Page {
    Page(
      language: language, title: title, introduction: values.say(ExportWords.aboutOwnWork), facts: facts, sections: sections,
      closing: ExportWords.made(on: Saying.full(today, language), language))
  }

  var title: String {
    ExportWords.reflection(of: reflection.day.map { Saying.full($0, language) } ?? "", at: gezin?.value ?? "", language)
  }

  var gezin: PageFact? {
    let name = Dossier(dossier)[.gezin][.name]
    let shown = values.initials?.label ?? name
    return shown.isEmpty ? nil : PageFact(values.label(FieldKey<ReflectionFile, String>.dossier), shown, inLine: "")
  }

  var visit: PageFact? {
    clear(values.label(FieldKey<Reflection, Day>.visit), reflection[.visit].map(values.dayWithWeekday) ?? values.text(reflection, .visit))
  }

  var place: PageFact? { clear(values.label(FieldKey<Reflection, Word>.place), values.word(reflection, .place)) }

  /// A fact that is clear in a line without what it is called.
  private func clear(_ label: String, _ value: String?) -> PageFact? { value.map { PageFact(label, $0, inLine: $0) } }

  private var facts: [PageFact] {
    let round = values.word(reflection, .round).map { round in aspectOfShortRound.map { "\(round), \($0)" } ?? round }
    let sharedLabel = values.label(FieldKey<Reflection, Instant>.shared)
    let shared =
      sharedOn.map { PageFact.phrase(sharedLabel, Saying.full($0, language)) }
      ?? PageFact(sharedLabel, values.say(ExportWords.notShared), inLine: values.say(ExportWords.notSharedYet))
    let occasion = [
      gezin, visit, place,
      clear(values.label(FieldKey<Reflection, Word>.kind), values.word(reflection, .kind)),
      clear(values.label(FieldKey<Reflection, Word>.round), round),
    ]
    let others = reader.otherFacts(of: reflection.json).map {
      PageFact($0.label, $0.value, inLine: "\($0.label.lowercased()): \($0.value)")
    }
    let about = [
      author.isEmpty ? nil : .phrase(values.label(FieldKey<ReflectionFile, String>.author), author),
      reflection.isFinished
        ? nil
        : PageFact(
          values.label(FieldKey<Reflection, Instant>.finished), values.say(ExportWords.notFinished),
          inLine: values.say(ExportWords.notFinishedYet)),
      shared,
    ]
    return occasion.compactMap(\.self) + others + about.compactMap(\.self)
  }

  private var aspectOfShortRound: String? {
    guard reflection[.round] == "short", let id = values.text(reflection, .aspect) else { return nil }
    return instrument.aspect(id).map { values.say($0.title) } ?? id
  }

  /// A section where there is anything to put in it.
  func section(_ title: String, _ blocks: [Block?]) -> Section? {
    let blocks = blocks.compactMap(\.self)
    return blocks.isEmpty ? nil : Section(title, blocks)
  }

  /// A part where there is anything to put in it.
  func part(_ title: String, _ blocks: [Block?]) -> Block? {
    let blocks = blocks.compactMap(\.self)
    return blocks.isEmpty ? nil : .part(title, blocks)
  }
}
