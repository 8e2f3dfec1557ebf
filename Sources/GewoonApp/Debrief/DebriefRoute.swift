import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// One thing that is asked in the debrief, in the order of research and seeds: landing and what went well first, then the questions, then learning.
typealias DebriefStep = ReflectionOutline.Stop

/// One screen of the debrief, with what is asked together on it.
typealias DebriefPage = ReflectionOutline.Page

extension Instrument {
  /// What a reflection consists of, with these questions.
  var outline: ReflectionOutline { ReflectionOutline(aspects: aspects.map { ($0.id, $0.questions.map(\.id)) }) }
}

/// The way through one debrief: its screens, how far one is, and what they are called.
struct DebriefRoute: Reading {
  let desk: Desk

  /// The screens of one debrief, in order. A short round takes one aspect.
  ///
  /// - Parameter opened: something of the round that was opened though nothing calls for it.
  func pages(of id: String, with opened: DebriefStep? = nil) -> [DebriefPage] {
    let reflection = begun(id)
    var calledFor = calledFor(of: id)
    if let part = opened?.part, ReflectionPart.onlyWhenCalledFor.contains(part) { calledFor.insert(part) }
    let route = instrument.outline.route(
      isShort: reflection[.round] == "short", aspect: reflection[.aspect], isClosing: reflection[.kind] == "closing", calledFor: calledFor)
    return instrument.outline.pages(of: route)
  }

  /// The screen on which something is asked; nil where it is not asked in this round.
  func page(holding step: DebriefStep, of id: String) -> DebriefPage? {
    pages(of: id, with: step).first { $0.stops.contains(step) }
  }

  /// The questions of one debrief, in order.
  func questions(of id: String) -> [DebriefStep] { pages(of: id).flatMap(\.stops).filter { !$0.question.isEmpty } }

  /// What has no screen this time, for nothing calls for it: of a whole round only.
  func leftAside(of id: String) -> [DebriefStep] {
    let reflection = begun(id)
    if reflection[.round] == "short" { return [] }
    let calledFor = calledFor(of: id)
    return instrument.outline.stops.filter {
      ReflectionPart.onlyWhenCalledFor.contains($0.part) && !calledFor.contains($0.part)
    }
  }

  /// A reflection; before its first word what it will carry from then on.
  private func begun(_ id: String) -> Reflection {
    let given = JSONObject((desk.files.presets[reflectionRef(id).field] ?? [:]).map { ($0.key, $0.value) })
    return reflection(id) ?? Reflection(.object(given))
  }

  /// What has a screen of its own this time. That of the people and the plan stays while the gezin is open: no screen goes by what is done on
  /// it. The broad view follows the answer that asked for it.
  func calledFor(of id: String) -> Set<ReflectionPart> { calledFor(begun(id)).union(desk.gezin.calledFor[id] ?? []) }

  private func calledFor(_ reflection: Reflection) -> Set<ReflectionPart> {
    let isShort = reflection[.round] == "short"
    var parts: Set<ReflectionPart> = []
    if asksBroadView(reflection, isShort: isShort) { parts.insert(.broadView) }
    if isShort { return parts }
    let people = dossier.people.filter { !$0.hasEnded }
    if people.isEmpty || people.contains(where: \.wasNotAsked) { parts.insert(.network) }
    if reflection.says(.nextStep) || Dossier(dossier).openActions.contains(where: needsALook) { parts.insert(.plan) }
    return parts
  }

  /// Before scaling up, or when an area was last asked more than three months ago (`004_f37d9683f5b6aeba.txt`, D13).
  private func asksBroadView(_ reflection: Reflection, isShort: Bool) -> Bool {
    if reflection.says(.broadView) { return true }
    let fitting = reflection[.answers].first { $0[.question] == "op-afschalen.passend" }
    return fitting?[.choice] == "heavier" || !isShort && !Facts.areasToAsk(dossier, today: today).isEmpty
  }

  /// Whether a step is late, or nobody's.
  private func needsALook(_ step: Action) -> Bool {
    step.due.map { $0 < today } ?? false || step[.who].isEmpty && !step.says(.by)
  }

  // MARK: - In words

  /// "scherm 4 van 12"
  func progress(at step: DebriefStep, of id: String) -> String {
    let pages = pages(of: id, with: step)
    let number = (pages.firstIndex { $0.stops.contains(step) } ?? 0) + 1
    return Saying.screen(number, of: pages.count, isShort: begun(id)[.round] == "short", language)
  }

  /// What a screen of the debrief is called, in short.
  func name(of page: DebriefPage) -> String {
    switch page.first.part {
    case .questions: instrument.aspect(page.first.aspect).map { say($0.title) } ?? page.first.aspect
    case .dosage: say(DebriefWords.dosageInShort)
    default: title(of: page.first)
    }
  }

  /// What something of the debrief is called; a question by its words.
  func title(of step: DebriefStep) -> String {
    switch step.part {
    case .landing, .occasion: say(DebriefWords.landing)
    case .wentWell: say(DebriefWords.wentWell)
    case .conversation: say(DebriefWords.conversation)
    case .questions: instrument.question(step.question).map { say($0.short) } ?? step.question
    case .evidence: instrument.aspect(step.aspect).map { say($0.evidence) } ?? say(ScreenWords.evidence)
    case .dosage: say(DebriefWords.dosage)
    case .safety: say(DebriefWords.safety)
    case .broadView: say(DebriefWords.broadView)
    case .network: say(DebriefWords.network)
    case .plan: say(DebriefWords.plan)
    case .closing: say(DebriefWords.closing)
    case .learned: say(DebriefWords.learned)
    case .keep: say(DebriefWords.keep)
    }
  }

  /// One line for what nothing calls for this time.
  func line(aside step: DebriefStep) -> String {
    let here = dossier.people.filter { !$0.hasEnded }
    let said =
      switch step.part {
      case .broadView: say(DebriefWords.allAsked)
      case .network: Saying.peopleAndPlaces(here.count { !$0.isPlace }, here.count(where: \.isPlace), language)
      default:
        Dossier(dossier).openActions.isEmpty ? say(DebriefWords.noOpenStep) : Saying.stillOpen(Dossier(dossier).openActions.count, language)
      }
    return "\(title(of: step)): \(said)"
  }
}
