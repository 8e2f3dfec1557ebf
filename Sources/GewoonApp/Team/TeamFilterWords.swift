import Basics
import DossierModel
import Reflectiekader
import Wording

/// How what one can filter by is called, and what there is to choose.
struct TeamFilterWords {
  let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  private func say(_ phrase: Phrase) -> String { scene.say(phrase) }

  /// A kind as it stands in the menu.
  func name(_ kind: TeamFacet.Kind) -> String {
    switch kind {
    case .discuss: say(TeamWords.wantsToDiscuss)
    case .unread: say(TeamWords.newOrAnswered)
    case .mine: say(TeamWords.ofMine)
    case .talk: say(TeamFilterPhrases.talk)
    case .aspect: say(FieldWords.label("reflection.aspect"))
    case .question: say(TeamFilterPhrases.question)
    case .period: say(TeamFilterPhrases.period)
    case .phase: say(TeamFilterPhrases.phase)
    case .task: say(TeamFilterPhrases.task)
    case .indicator: say(TeamFilterPhrases.indicator)
    case .perspective: say(TeamFilterPhrases.perspective)
    case .ladder: say(LadderWords.ladder)
    case .conversation: say(FieldWords.label("reflection.conversation"))
    case .author: say(TeamFilterPhrases.author)
    }
  }

  /// What was chosen, as it stands in the line over the list: "aspect: eigen regie".
  func name(_ facet: TeamFacet) -> String {
    if facet.kind.isFlag { return Self.small(name(facet.kind)) }
    let value = label(facet)
    switch facet.kind {
    case .period: return value
    case .author: return Saying.of(value, scene.language)
    case .talk: return Self.small(value)
    default: return Self.small(name(facet.kind)) + ": " + Self.small(value)
    }
  }

  /// A value as it stands in its menu; as it is in the file where nobody knows it.
  func label(_ facet: TeamFacet) -> String { facet.value.isEmpty ? name(facet.kind) : word(facet) ?? facet.value }

  private func word(_ facet: TeamFacet) -> String? {
    let (value, instrument) = (facet.value, scene.instrument)
    switch facet.kind {
    case .discuss, .unread, .mine: return nil
    case .talk: return TeamFilterPhrases.talk(value).map(say)
    case .aspect: return instrument.aspect(value).map { say($0.title) }
    case .question: return instrument.question(value).map { say($0.short) }
    case .period: return period(value)
    case .phase: return ValueWords.word("phase", value).map(say)
    case .task: return ValueWords.word("task", value).map(say)
    case .indicator: return instrument.indicators.first { $0.id == value }.map { say($0.text) }
    case .perspective: return TeamFilterPhrases.perspective(value).map(say)
    case .ladder: return say(value == "up" ? LadderWords.up : LadderWords.down)
    case .conversation: return instrument.conversation.first { $0.id == value }.map { say($0.text) }
    case .author: return scene.memberName(value)
    }
  }

  /// "sinds 1 okt"; "1 jul tot en met 30 sep"
  private func period(_ value: String) -> String? {
    guard let days = PeriodFilter.days(of: value, on: scene.today) else { return nil }
    func day(_ day: Day) -> String { Saying.shortWithYear(day, today: scene.today, scene.language) }
    let first = day(days.lowerBound)
    return days.upperBound == .last
      ? Saying.since(first, scene.language) : Saying.from(first, through: day(days.upperBound), scene.language)
  }

  /// All that can be chosen of a kind, in an order that says nothing about anybody.
  func values(_ kind: TeamFacet.Kind) -> [String] {
    let instrument = scene.instrument
    switch kind {
    case .discuss, .unread, .mine: return []
    case .talk: return TeamRowTalk.values
    case .aspect: return instrument.aspects.map(\.id)
    case .question: return instrument.questions.map(\.id)
    case .period: return PeriodFilter.allCases.map(\.rawValue)
    case .phase: return Vocabulary.phase.values
    case .task: return instrument.tasks.map { String($0.id) }
    case .indicator: return instrument.indicators.map(\.id)
    case .perspective: return Indicator.Perspective.allCases.map(\.rawValue).filter { TeamFilterPhrases.perspective($0) != nil }
    case .ladder: return ["up", "down"]
    case .conversation: return instrument.conversation.map(\.id)
    case .author:
      let members = scene.workspace?.members ?? []
      return members.sorted { DutchName.sortKey($0.name) < DutchName.sortKey($1.name) }.toChoose(on: scene.today).map(\.id)
    }
  }

  private static func small(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
