import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// One screen of the debrief, in the order of research and seeds: landing and what went well first, then the questions, then learning.
typealias DebriefStep = ReflectionOutline.Stop

extension Instrument {
  /// What a reflection consists of, with these questions.
  var outline: ReflectionOutline { ReflectionOutline(aspects: aspects.map { ($0.id, $0.questions.map(\.id)) }) }
}

/// The way through one debrief: its screens, how far one is, and what they are called.
struct DebriefRoute: Reading {
  let desk: Desk

  /// The screens of one debrief, in order. A short round takes one aspect.
  func steps(of id: String) -> [DebriefStep] {
    // Before its first word, a reflection is what it will carry from then on.
    let given = JSONObject((desk.files.presets[reflectionRef(id).field] ?? [:]).map { ($0.key, $0.value) })
    let reflection = reflection(id) ?? Reflection(.object(given))
    let isShort = reflection[.round] == "short"
    return instrument.outline.route(
      isShort: isShort, aspect: reflection[.aspect], isClosing: reflection[.kind] == "closing",
      asksBroadView: asksBroadView(reflection, isShort: isShort))
  }

  /// Before scaling up, or when an area was last asked more than three months ago (`004_f37d9683f5b6aeba.txt`, D13).
  private func asksBroadView(_ reflection: Reflection, isShort: Bool) -> Bool {
    if reflection.says(.broadView) { return true }
    let fitting = reflection[.answers].first { $0[.question] == "op-afschalen.passend" }
    return fitting?[.choice] == "heavier" || !isShort && !Facts.areasToAsk(dossier, today: today).isEmpty
  }

  /// The questions of one debrief, in order.
  func questions(of id: String) -> [String] { steps(of: id).map(\.question).filter { !$0.isEmpty } }

  /// "vraag 7 van 15" of the round, or where one is between the questions.
  func progress(at step: DebriefStep, of id: String) -> String {
    let questions = questions(of: id)
    switch step.part {
    case .questions:
      let number = (questions.firstIndex(of: step.question) ?? 0) + 1
      return Saying.question(number, of: questions.count, isShort: questions.count < instrument.questions.count, language)
    case .evidence:
      let last = instrument.aspect(step.aspect)?.questions.last.flatMap { questions.firstIndex(of: $0.id) } ?? questions.count - 1
      return Saying.afterQuestion(last + 1, of: questions.count, language)
    case .landing, .occasion: return say(DebriefWords.atTheStart)
    case .wentWell, .conversation: return Saying.beforeQuestions(questions.count, language)
    case .dosage, .safety, .broadView, .network, .plan, .closing: return say(DebriefWords.afterTheQuestions)
    case .learned: return say(DebriefWords.nearlyDone)
    case .keep: return say(DebriefWords.ready)
    }
  }

  /// What a screen of the debrief is called.
  func title(of step: DebriefStep) -> String {
    switch step.part {
    case .landing, .occasion: say(DebriefWords.landing)
    case .wentWell: say(DebriefWords.wentWell)
    case .conversation: say(DebriefWords.conversation)
    case .questions: instrument.question(step.question).map { ReflectionParts(desk: desk).text(of: $0) } ?? step.question
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
}
