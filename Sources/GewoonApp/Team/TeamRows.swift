import Basics
import DossierModel
import Reflectiekader
import Wording

/// The rows of the list of the team: the one door to what a row shows and to what a filter leaves. They are made away from the screen, whenever the
/// team folder was read; an index of it can come in here, for nothing else looks into rows.
public struct TeamRows: Sendable {
  /// In whose words and for whom rows are made.
  public struct Reader: Sendable, Equatable {
    let instrument: Instrument
    let language: Language
    let today: Day
    let members: [TeamMember]
    let me: String?

    /// Takes all of it as it is; `me` is who is at the keyboard.
    public init(instrument: Instrument, language: Language, today: Day, members: [TeamMember], me: String?) {
      (self.instrument, self.language, self.today, self.members, self.me) = (instrument, language, today, members, me)
    }

    func name(_ id: String) -> String { members.name(of: id, on: today, language) }

    /// "Youssef Amrani vraagt, 18 okt: …"
    func said(_ item: ResponseItem) -> String { Saying.said(item, me: me, name: name(item.member), today: today, language) }
  }

  /// Those for whom they were made; nil before the first reading.
  let reader: Reader?
  /// In the order of the shelf: the newest first.
  let rows: [TeamRow]
  private let places: [String: Int]

  /// None, before the team folder was read.
  public init() { (reader, rows, places) = (nil, [], [:]) }

  /// The rows of a shelf. What stands in those of before as it is now is not made anew.
  public init(_ shelf: TeamShelf, for reader: Reader, after before: TeamRows = TeamRows()) {
    let isSame = before.reader == reader
    rows = shelf.reflections.map { shared in
      let items = shelf.responses[shared.id] ?? []
      guard isSame, let old = before.row(shared.id), old.shared.isSame(as: shared) else {
        return TeamRow(shared, items: items, shelf, for: reader)
      }
      return TeamRow(old, items: items, shelf, for: reader)
    }
    self.reader = reader
    places = Dictionary(rows.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// Everybody in the team, as team.json has them now.
  var members: [TeamMember] { reader?.members ?? [] }

  func row(_ id: String) -> TeamRow? { places[id].map { rows[$0] } }

  /// Which rows are left, in their order: those of all kinds that were chosen, in which every word stands.
  func filter(_ filter: TeamFilter, _ marks: TeamMarks, today: Day) -> [Int] {
    if filter.isEmpty { return Array(rows.indices) }
    let words = Folding.search(filter.text).split { $0.isWhitespace }.map { Array($0.utf8) }
    let language = reader?.language ?? .nl
    let new = Array(Folding.search(TeamWords.new[language]).utf8)
    let answer = Folding.search(TeamWords.answerToYou[language]).split { $0.isWhitespace }.map { Array($0.utf8) }
    return rows.indices.filter { index in
      let row = rows[index]
      return filter.facets.allSatisfy { row.matches($0, marks, today: today) }
        && words.allSatisfy { word in
          row.holds(word) || new.starts(with: word) && marks.isNew(row)
            || answer.contains { $0.starts(with: word) } && !marks.newAnswers(row).isEmpty
        }
    }
  }
}

extension SharedReflection {
  /// Whether all that a row shows of it is the same.
  fileprivate func isSame(as other: SharedReflection) -> Bool {
    author == other.author && label == other.label && dossier == other.dossier && phases == other.phases && ladder == other.ladder
      && json == other.json
  }
}

extension [TeamMember] {
  /// The name of a colleague, with a word where they left; or that nobody knows it.
  func name(of id: String, on today: Day, _ language: Language) -> String {
    guard let member = first(where: { $0.id == id }) else { return TeamWords.unknownMember[language] }
    return member.hasLeft(on: today) ? Saying.hasLeft(member.name, language) : member.name
  }
}

extension Saying {
  /// "Youssef Amrani vraagt, 18 okt: …"
  static func said(_ item: ResponseItem, me: String?, name: String, today: Day, _ language: Language) -> String {
    let isMe = item.member == me
    let day = item.at.map { shortWithYear($0.day, today: today, language) } ?? ""
    return said(isMe ? TeamWords.you[language] : name, isMe: isMe, kind: item.kind, on: day, item.text, language)
  }
}

/// What stands above a reflection that is read: when and what it was, the phase, and the steps on the ladder.
struct SharedHead {
  let lines: [String]

  init(_ shared: SharedReflection, instrument: Instrument, language: Language, today: Day) {
    let occasion = ReflectionReader(instrument: instrument, language: language, today: today).occasion(of: shared.json)
    func day(_ day: Day) -> String { Saying.shortWithYear(day, today: today, language) }
    let phase = shared.phases.last.flatMap { phase -> String? in
      guard let word = ValueWords.word("phase", phase.raw(.phase), language) ?? ValueWords.asItStands(phase.raw(.phase)) else { return nil }
      return Saying.phaseNow(word, since: phase[.since].map(day), language)
    }
    func task(_ id: Int?) -> String? { id.map { ValueWords.word("task", String($0))?[language] ?? String($0) } }
    let ladder = shared.ladder.map { step in
      let by = ValueWords.word("decision.by", step.raw(.by), language) ?? ""
      return Saying.onTheLadder(
        Saying.fromTo(task(step[.from]), task(step[.to]), language), by: by, on: step[.date].map(day) ?? "", language)
    }
    lines = [occasion, [phase].compactMap { $0 }.joined()].filter { !$0.isEmpty } + ladder
  }
}
