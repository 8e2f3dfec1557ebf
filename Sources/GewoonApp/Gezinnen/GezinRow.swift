import Basics
import DossierModel
import TextUI
import Wording

/// A gezin as its row in the list says it.
struct GezinRow: Sendable {
  let name: String
  /// The people of its network by whom it was found; nil where its row says enough.
  let found: String?
  let members: String
  let reflection: String
  let step: String
  let isLate: Bool
  let hasFaults: Bool

  /// - Parameter list: what is looked for: those whom one looks for come first, for the column may have no room for all.
  init(_ summary: DossierSummary, _ list: FilteredList, _ scene: Scene) {
    let text = list.filterText
    name = summary.sortName.isEmpty ? scene.say(ScreenWords.noName) : summary.sortName
    let people = text.isEmpty ? "" : GezinnenSearch.people(in: summary, foundBy: text, scene)
    found = people.isEmpty ? nil : scene.say(VandaagWords.network) + ": " + people
    members = Self.members(text.isEmpty ? summary.members : GezinnenSearch.members(of: summary, foundBy: text), scene)
    reflection = Self.reflection(of: summary, scene)
    step = Self.step(of: summary, scene)
    isLate = summary.overdue(on: scene.today) > 0 && !summary.isClosed
    hasFaults = summary.hasFaults
  }

  /// All that the row of a gezin shows.
  static func words(about summary: DossierSummary, _ scene: Scene) -> [String] {
    [members(summary.members, scene), reflection(of: summary, scene), lastReflection(of: summary, scene), step(of: summary, scene)]
  }

  private static func members(_ members: [DossierSummary.Member], _ scene: Scene) -> String {
    Saying.members(members, today: scene.today, scene.language)
  }

  /// When one looked back last; a question of a colleague that waits comes before it.
  private static func reflection(of summary: DossierSummary, _ scene: Scene) -> String {
    scene.news.waitingAt[summary.id].map { Saying.questionsWait($0, scene.language) } ?? lastReflection(of: summary, scene)
  }

  private static func lastReflection(of summary: DossierSummary, _ scene: Scene) -> String {
    guard let day = summary.lastReflection else { return scene.say(ScreenWords.noReflectionYet) }
    return Saying.lastReflection(Saying.day(day, relativeTo: scene.today, scene.language), scene.language)
  }

  private static func step(of summary: DossierSummary, _ scene: Scene) -> String {
    let late = summary.overdue(on: scene.today)
    if summary.isClosed { return scene.say(ScreenWords.closed) }
    if late > 0 { return Saying.lateSteps(late, scene.language) }
    if let due = summary.dueDays.first { return Saying.nextStep(Saying.shortWithWeekday(due, scene.language), scene.language) }
    return Saying.openSteps(summary.openSteps, scene.language)
  }
}

/// The rows of the list that are seen, made once for all keys that change nothing in them.
struct SeenGezinnen: Sendable {
  private(set) var rows: [GezinRow] = []
  /// Where they stand in the list.
  private(set) var range = 0..<0
  private var source: Source?

  /// All that the rows are made from; which gezinnen are shown follows from it.
  private struct Source: Sendable, Equatable {
    let gezinnen: Int
    let range: Range<Int>
    let lookedFor: String
    let news: TeamNews
    let today: Day
  }

  /// Makes the rows anew where anything in them may be another.
  mutating func settle(_ shown: ShownGezinnen, in range: Range<Int>, _ list: FilteredList, _ scene: Scene) {
    let now = Source(
      gezinnen: scene.gezinnen.revision, range: range, lookedFor: list.filterText, news: scene.news, today: scene.today)
    guard source != now else { return }
    (source, self.range) = (now, range)
    rows = range.map { GezinRow(shown[$0], list, scene) }
  }
}
