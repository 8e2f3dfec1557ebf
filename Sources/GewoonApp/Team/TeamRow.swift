import Basics
import DossierModel
import Reflectiekader
import Wording

/// One reflection in the list of the team: what its row shows, what it is found by, and what it can be filtered by.
struct TeamRow: Sendable {
  let shared: SharedReflection
  /// The name of who wrote it.
  let author: String
  let isMine: Bool
  /// Whether its author wants to discuss it.
  let discuss: Bool
  /// Lines of what went well and what was learned, each with its name; none where nothing is written.
  let lines: [String]
  let talk: TeamRowTalk
  private let facets: Set<TeamFacet>
  /// What the reader shows, folded for searching: of the reflection, and of what was said to it.
  private let text: [UInt8]
  private let talkText: [UInt8]

  var id: String { shared.id }
  var day: Day? { shared.day }
  /// The moment of sharing as a mark has it.
  var sharing: String { shared.shared?.description ?? "" }

  init(_ shared: SharedReflection, items: [ResponseItem], _ shelf: TeamShelf, for reader: TeamRows.Reader) {
    self.shared = shared
    let reflection = shared.reflection
    author = reader.name(shared.author)
    isMine = shared.author == reader.me
    discuss = reflection[.discuss] == true
    lines = Self.lines(of: reflection, reader.language)
    let reading = ReflectionReader(instrument: reader.instrument, language: reader.language, today: reader.today)
    let groups = reading.groups(of: shared.json)
    facets = Self.facets(of: shared, groups.flatMap(\.parts), reader)
    let head = SharedHead(shared, instrument: reader.instrument, language: reader.language, today: reader.today)
    let marks = discuss ? [TeamWords.wantsToDiscuss[reader.language]] : []
    let read = groups.flatMap { group in [group.title] + group.parts.flatMap { [$0.title] + $0.lines } }
    let shown = [author, shared.label] + lines + head.lines + marks + read
    text = Array(Folding.search(shown.joined(separator: "\n")).utf8)
    talk = TeamRowTalk(shared, items, shelf, me: reader.me)
    talkText = Self.talkText(items, talk, reader)
  }

  /// The same reflection with what is said to it now.
  init(_ before: TeamRow, items: [ResponseItem], _ shelf: TeamShelf, for reader: TeamRows.Reader) {
    (shared, author, isMine, discuss, lines) = (before.shared, before.author, before.isMine, before.discuss, before.lines)
    (facets, text) = (before.facets, before.text)
    talk = TeamRowTalk(before.shared, items, shelf, me: reader.me)
    talkText = talk == before.talk ? before.talkText : Self.talkText(items, talk, reader)
  }

  private static func lines(of reflection: Reflection, _ language: Language) -> [String] {
    [("wentWell", reflection[.wentWell]), ("learned", reflection[.learned])].compactMap { key, text in
      text.isEmpty ? nil : "\(FieldWords.label("reflection." + key)[language]): \(text.firstLine)"
    }
  }

  private static func talkText(_ items: [ResponseItem], _ talk: TeamRowTalk, _ reader: TeamRows.Reader) -> [UInt8] {
    let said = items.map { reader.said($0) }
    return Array(Folding.search(([talk.words(reader.language)] + said).joined(separator: "\n")).utf8)
  }

  /// What it can be filtered by, of all that a reader sees.
  private static func facets(of shared: SharedReflection, _ parts: [ReadPart], _ reader: TeamRows.Reader) -> Set<TeamFacet> {
    let reflection = shared.reflection
    var facets: Set<TeamFacet> = []
    func add(_ kind: TeamFacet.Kind, _ value: String?) { if let value, !value.isEmpty { facets.insert(TeamFacet(kind, value)) } }
    if reflection[.discuss] == true { facets.insert(TeamFacet(.discuss)) }
    if shared.author == reader.me { facets.insert(TeamFacet(.mine)) }
    for part in parts {
      if part.key.hasPrefix("answers/") {
        add(.question, part.place)
        add(.aspect, reader.instrument.aspect(of: part.place)?.id)
      } else if part.key.hasPrefix("evidence/"), part.place.hasSuffix(".evidence") {
        add(.aspect, String(part.place.dropLast(".evidence".count)))
      } else if part.key.hasPrefix("conversation/") {
        add(.conversation, String(part.key.dropFirst("conversation/".count)))
      }
    }
    for id in reflection[.indicators] {
      let sign = reader.instrument.indicators.first { $0.id == id }
      add(.indicator, id)
      add(.aspect, sign?.aspect)
      add(.perspective, sign?.perspective.rawValue)
    }
    add(.aspect, reflection[.aspect])
    for task in reflection[.tasks] { add(.task, String(task)) }
    add(.phase, reflection.raw(.phase)?.text ?? shared.phases.last?.raw(.phase)?.text)
    for step in shared.ladder {
      guard let from = step[.from], let to = step[.to], from != to else { continue }
      add(.ladder, from < to ? "up" : "down")
    }
    add(.author, shared.author)
    return facets
  }

  /// Whether this is one of those that are asked for.
  func matches(_ facet: TeamFacet, _ marks: TeamMarks, today: Day) -> Bool {
    switch facet.kind {
    case .unread: marks.isNew(self) || !marks.newAnswers(self).isEmpty
    case .talk: talk.matches(facet.value)
    case .period: PeriodFilter.days(of: facet.value, on: today).map { days in day.map(days.contains) ?? false } ?? true
    default: facets.contains(facet)
    }
  }

  /// Whether a folded word stands in it anywhere.
  func holds(_ word: [UInt8]) -> Bool { text.holds(word) || talkText.holds(word) }
}

/// What was said to a reflection, as its row needs it.
struct TeamRowTalk: Sendable, Equatable {
  private let questions: Int
  private let recognitions: Int
  private let replies: Int
  /// Questions that nobody answered.
  private let open: Int
  /// Questions on a reflection of mine that I did not answer.
  let waiting: [ResponseItem]
  /// Answers to questions of mine.
  let answersToMe: [ResponseItem]
  /// The ids of all that others said.
  let ofOthers: [String]
  private let hasAsked: Bool
  /// All of it, for what is not counted.
  private let items: [ResponseItem]

  init(_ shared: SharedReflection, _ items: [ResponseItem], _ shelf: TeamShelf, me: String?) {
    self.items = items
    let asked = items.filter { $0.kind == "question" }
    questions = asked.count
    recognitions = items.count { $0.kind == "recognition" }
    replies = items.count { $0.kind == "reply" }
    open = asked.count { !shelf.isAnswered($0) }
    waiting = shared.author == me ? shelf.unanswered(at: shared) : []
    answersToMe = me.map { shelf.replies(to: $0, at: shared.id) } ?? []
    ofOthers = items.filter { $0.member != me }.map(\.id)
    hasAsked = asked.contains { $0.member == me }
  }

  func matches(_ value: String) -> Bool {
    switch value {
    case "waits": !waiting.isEmpty
    case "open": open > 0
    case "answered": questions > 0 && open == 0
    case "asked": hasAsked
    case "none": items.isEmpty
    default: true
    }
  }

  /// What a filter can ask for.
  static let values = ["waits", "open", "answered", "asked", "none"]

  /// "2 vragen, 1 herkend", or what waits for me.
  func words(_ language: Language) -> String {
    if !waiting.isEmpty { return Saying.waitsForYou(waiting.count, language) }
    return Saying.talk(questions: questions, recognitions: recognitions, replies: replies, language)
  }
}

extension [UInt8] {
  /// Whether these bytes stand in it, one after the other.
  fileprivate func holds(_ word: [UInt8]) -> Bool { withUnsafeBufferPointer { $0.holds(word, from: 0, to: count) } }
}
