import Basics
import DossierModel
import StrictJSON
import Wording

/// Puts whatever stands in the fields of a shape on a page, each with its name: short things as facts, long ones as texts, what the family says
/// as quotes. What is a fault is shown as it stands.
struct FieldBlocks {
  let paper: Paper
  let leavesOut: Set<String>

  private var values: Values { paper.values }
  private func label(_ field: Field) -> String { values.label(field.name) }

  /// What has a heading of its own stands last: what came after it would seem to belong under it.
  func blocks(_ fields: [Field], in object: JSON) -> [Block] {
    var blocks: [Block] = []
    var facts: [PageFact] = []
    var parts: [Block] = []
    for (field, value) in written(fields, in: object) {
      if let short = short(field, value) {
        if !short.isEmpty { facts.append(PageFact(label(field), short)) }
        continue
      }
      let more = long(field, value)
      if case .part? = more.first {
        parts += more
      } else if !more.isEmpty {
        if !facts.isEmpty { blocks.append(.facts(facts)) }
        facts = []
        blocks += more
      }
    }
    return (facts.isEmpty ? blocks : blocks + [.facts(facts)]) + parts
  }

  /// The fields in which anything is written and that are for this reader.
  private func written(_ fields: [Field], in object: JSON) -> [(Field, JSON)] {
    fields.compactMap { field in
      guard !leavesOut.contains(field.name), let value = object[field.key], !value.isEmpty else { return nil }
      if case .id = field.kind { return nil }
      return (field, value)
    }
  }

  // MARK: - What is said in a few words

  /// The value on one line; nil for what needs more room, and "" for what says nothing.
  private func short(_ field: Field, _ value: JSON) -> String? {
    if let typed = value.unread { return Saying.quoted(typed) }
    switch field.kind {
    case .line, .slug, .id, .whole: return values.text(value).map(CleanText.line) ?? ""
    case .prose:
      let text = values.text(value) ?? ""
      return field.isOwnVoice || text.contains("\n") ? nil : text
    case .day: return value.text.flatMap { Day($0) }.map(values.dayWithWeekday) ?? values.text(value) ?? ""
    case .partDay: return value.text.flatMap { PartDay($0) }.map { Saying.full($0, paper.language) } ?? values.text(value) ?? ""
    case .instant: return value.text.flatMap { Instant($0) }.map { Saying.full($0.day, paper.language) } ?? values.text(value) ?? ""
    case .year: return birth(value)
    case .flag: return value.flag.map { paper.say($0 ? ValueWords.yes : ValueWords.no) } ?? values.text(value) ?? ""
    case .word(let words): return word(words.name, value)
    case .level(let name, _): return level(name, value)
    case .words(let words): return joined(value.items.map { word(words.name, $0) })
    case .levels(let name, _): return joined(value.items.map { level(name, $0) })
    // An "en" between them would read as one more of those within them.
    case .texts: return value.items.compactMap { values.text($0).map(CleanText.line) }.filter { !$0.isEmpty }.joined(separator: ", ")
    case .reference: return value.text.flatMap(named) ?? ""
    case .references: return joined(value.items.map { $0.text.flatMap(named) ?? "" })
    case .object, .list, .keyed: return nil
    }
  }

  private func joined(_ texts: [String]) -> String { Saying.list(texts.filter { !$0.isEmpty }, paper.language) }

  private func word(_ kind: String, _ value: JSON) -> String { ValueWords.word(kind, value, paper.language) ?? values.text(value) ?? "" }

  /// On the ladder the number says how high.
  private func level(_ kind: String, _ value: JSON) -> String {
    let word = word(kind, value)
    return kind == "task" && value.whole != nil ? "\(value.whole ?? 0), \(word)" : word
  }

  /// Whoever has this id, or the step with it.
  private func named(_ id: String) -> String? {
    paper.name(of: id) ?? paper.dossier.actions.first { !$0.id.isEmpty && $0.id == id }.flatMap { values.text($0, .what) }
  }

  /// "2014 (12), mag zelf in het dossier kijken".
  private func birth(_ value: JSON) -> String {
    guard let birth = Birth(value) else { return values.text(value) ?? "" }
    let age = Saying.age(birth, on: paper.today, paper.language)
    let said: String =
      switch birth {
      case .year(let year): age.map { "\(year) (\($0))" } ?? String(year)
      case .age(let then, let day): "\(then), \(Saying.full(day, paper.language))"
      case .expected: age ?? ""
      }
    return birth.mayReadAlong(on: paper.today) ? "\(said), \(paper.say(PaperWords.mayLook))" : said
  }

  // MARK: - What needs more room

  private func long(_ field: Field, _ value: JSON) -> [Block] {
    switch field.kind {
    case .object(let shape): return part(label(field), blocks(shape.fields, in: value))
    case .list(let shape, _): return part(label(field), items(value.items, shape))
    case .keyed(let words, let shape):
      let parts = words.values.flatMap { word -> [Block] in
        let title = ValueWords.word(words.name, word).map(paper.say) ?? word
        return part(Saying.capitalised(title), value[word].map { blocks(shape.fields, in: $0) } ?? [])
      }
      return part(label(field), parts)
    default:
      guard let text = values.text(value) else { return [] }
      return field.isOwnVoice ? part(label(field), [.quote(text, from: "")]) : [.labelled(label(field), text)]
    }
  }

  private func part(_ title: String, _ blocks: [Block]) -> [Block] { blocks.isEmpty ? [] : [.part(title, blocks)] }

  private func items(_ all: [JSON], _ shape: Shape) -> [Block] {
    let items = all.filter { $0.object != nil && !$0.isEmpty }
    switch shape.name {
    case Action.shape.name: return items.isEmpty ? [] : [.steps(items.map(step))]
    case FamilyStatement.shape.name: return items.flatMap { said($0, FamilyStatement.fields(.text), shape) }
    case Viewpoint.shape.name: return items.flatMap { said($0, Viewpoint.fields(.text), shape) }
    case Seat.shape.name: return items.flatMap { said($0, Seat.fields(.view), shape) }
    case MeldcodeStep.shape.name:
      if items.isEmpty { return [] }
      return [.list(items.map(meldcode))] + (hasNotes ? [] : [.paragraph(paper.say(PaperWords.meldcodeKept))])
    case GezinMember.shape.name, Goal.shape.name, Decision.shape.name, Climate.shape.name:
      return items.map { item in
        let (title, rest) = headed(item, shape)
        return .part(title, blocks(rest, in: item))
      }
    case Person.shape.name:
      return items.isEmpty ? [] : [.people(items.map { PagePerson(name: headed($0, shape).title, line: line($0, shape)) })]
    default: return items.isEmpty ? [] : [.list(items.map { line($0, shape) }.filter { !$0.isEmpty })]
    }
  }

  /// What an item is called: its first field in words, and the fields that are left.
  private func headed(_ item: JSON, _ shape: Shape) -> (title: String, rest: [Field]) {
    let key = Self.headings[shape.name] ?? shape.fields.first { if case .id = $0.kind { false } else { true } }?.key ?? ""
    let title = shape.field(key).flatMap { field in item[key].flatMap { isName(field) ? name($0) : short(field, $0) } } ?? ""
    return (title.isEmpty ? paper.say(PaperWords.open) : Saying.capitalised(title), shape.fields.filter { $0.key != key })
  }

  private static let headings = [
    Goal.shape.name: "title", Decision.shape.name: "date", Person.shape.name: "name", HarderTime.shape.name: "note",
    Agreement.shape.name: "what",
  ]

  private func isName(_ field: Field) -> Bool { (Person.fields(.name) + GezinMember.fields(.name)).contains { $0.name == field.name } }

  private func name(_ value: JSON) -> String { value.text.map { paper.shown(name: $0) } ?? values.text(value) ?? "" }

  /// "Naar school brengen (wie doet het: gezin; wie precies: Linda)".
  private func line(_ item: JSON, _ shape: Shape) -> String {
    let (title, rest) = headed(item, shape)
    let facts = written(rest, in: item).compactMap { field, value -> String? in
      let said = Self.withoutStop(CleanText.line(short(field, value) ?? inLine(field, value)))
      return said.isEmpty ? nil : PageFact(labelInLine(field), said).inLine
    }
    return CleanText.line(title) + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
  }

  /// What a value on one line is called; "" for what is clear without.
  private func labelInLine(_ field: Field) -> String { Self.clear.contains(field.name) ? "" : label(field).lowercased() }

  private static let clear = Set(
    (Person.fields(.kind, .role, .sector, .ring, .contact) + Bond.fields(.ring) + Tie.fields(.b) + Agreement.fields(.who)
      + OrdinaryDay.fields(.by, .who) + Action.fields(.by, .who)).map(\.name))

  /// A text of one sentence in the middle of another.
  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }

  /// What needs more room where there is none.
  private func inLine(_ field: Field, _ value: JSON) -> String {
    switch field.kind {
    case .list(let shape, _): value.items.filter { $0.object != nil }.map { line($0, shape) }.joined(separator: ", ")
    default: values.text(value).map { field.isOwnVoice ? Saying.quoted($0) : $0 } ?? ""
    }
  }

  private func step(_ item: JSON) -> PageStep {
    let action = Action(item)
    let facts = written(Action.shape.fields.filter { $0.key != "what" }, in: item).compactMap { field, value in
      short(field, value).flatMap { $0.isEmpty ? nil : PageFact(labelInLine(field), Self.withoutStop($0)) }
    }
    return PageStep(
      values.text(action, .what) ?? paper.say(PaperWords.open), isDone: action.isDone, day: action.isDone ? nil : action.due, facts: facts)
  }

  /// Words of somebody, unchanged, and whose they are; what else is known of them stands with the name.
  private func said(_ item: JSON, _ text: [Field], _ shape: Shape) -> [Block] {
    let key = text[0].key
    let from = written(shape.fields.filter { $0.key != key }, in: item).compactMap { field, value -> String? in
      let isName = field.name == Seat.fields(.name)[0].name
      let said = isName ? name(value) : short(field, value) ?? ""
      return said.isEmpty ? nil : said
    }.joined(separator: ", ")
    guard let words = values.text(item[key]) else { return from.isEmpty ? [] : [.list([from])] }
    return [.quote(words, from: from)]
  }

  /// Whether this reader has what was written at a step of the Meldcode.
  private var hasNotes: Bool { !leavesOut.contains(MeldcodeStep.fields(.note)[0].name) }

  /// A step of the Meldcode with its day, and what it was about for who wrote that.
  private func meldcode(_ item: JSON) -> String {
    let step = MeldcodeStep(item)
    let word = written(MeldcodeStep.fields(.step), in: item).compactMap { short($0, $1) }.first ?? paper.say(PaperWords.open)
    let day = written(MeldcodeStep.fields(.on), in: item).compactMap { short($0, $1) }.first ?? ""
    let note = hasNotes ? values.text(step, .note) : nil
    return PaperWords.stepTaken(word, on: day, paper.language) + (note.map { ". \(CleanText.line($0))" } ?? "")
  }
}
