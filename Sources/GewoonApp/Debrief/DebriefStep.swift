import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// One screen of the debrief, in the order of research and seeds: landing and what went well first, then the questions, then learning.
enum DebriefStep: Sendable, Hashable {
  case landing, wentWell
  /// The right moment and the five characteristics, on one card.
  case conversation
  /// A question of the instrument, by its id.
  case question(String)
  /// What shows it, and the indicators, after an aspect.
  case evidence(aspect: String)
  /// How much was normalised, and which recognition was given: always together (`003_db5bf0ea89c3815c.txt`, C58 and C59).
  case dosage
  case broadView, network, plan
  /// Whether the gezin can go on without help; of a closing reflection only.
  case closing
  case learned, keep

  /// What stands in a reflection's `at` (format.md).
  var at: String {
    switch self {
    case .landing: "landing"
    case .wentWell: "wentWell"
    case .conversation: "conversation.moment"
    case .question(let id): id
    case .evidence(let aspect): aspect + ".evidence"
    case .dosage: "dosage"
    case .broadView: "broadView"
    case .network: "network"
    case .plan: "plan"
    case .closing: "closing"
    case .learned: "learned"
    case .keep: "keep"
    }
  }

  /// The screen of an `at`; nil for a question that the instrument does not have.
  init?(at: String, in instrument: Instrument) {
    let named = [DebriefStep.landing, .wentWell, .dosage, .broadView, .network, .plan, .closing, .learned, .keep].first { $0.at == at }
    if let named {
      self = named
    } else if at.hasPrefix("conversation.") {
      self = .conversation
    } else if instrument.question(at) != nil {
      self = .question(at)
    } else if let aspect = instrument.aspects.first(where: { at == $0.id + ".evidence" || at == $0.id + ".indicators" }) {
      self = .evidence(aspect: aspect.id)
    } else {
      return nil
    }
  }
}

extension Scene {
  /// The screens of one debrief, in order. A short round takes one aspect.
  func route(of id: String) -> [DebriefStep] {
    let reflection = dossier.value(reflectionRef(id))
    let given = dossier.presets[reflectionRef(id).path]
    let value = { (key: String) in reflection?[key]?.text ?? given?[key]?.text ?? "" }
    let isShort = value("round") == "short"
    let aspects = isShort ? instrument.aspects.filter { $0.id == value("aspect") } : instrument.aspects
    var steps: [DebriefStep] = [.landing, .wentWell]
    if !isShort { steps.append(.conversation) }
    for aspect in aspects {
      steps += aspect.questions.map { .question($0.id) } + [.evidence(aspect: aspect.id)]
    }
    steps.append(.dosage)
    if asksBroadView(reflection, isShort: isShort) { steps.append(.broadView) }
    if !isShort { steps += [.network, .plan] }
    if value("kind") == "closing" { steps.append(.closing) }
    return steps + [.learned, .keep]
  }

  /// Before scaling up, or when an area was last asked more than three months ago (`004_f37d9683f5b6aeba.txt`, D13).
  private func asksBroadView(_ reflection: JSON?, isShort: Bool) -> Bool {
    if reflection?["broadView"].map({ !$0.isEmpty }) == true { return true }
    if reflection.map(Reflection.init)?.answer("op-afschalen.passend")?["choice"]?.text == "heavier" { return true }
    return !isShort && !Facts.areasToAsk(dossier.tree, today: today).isEmpty
  }

  /// "vraag 7 van 15" of the round, or where one is between the questions.
  func progress(at step: DebriefStep, of id: String) -> String {
    let route = route(of: id)
    let questions = route.compactMap { if case .question(let question) = $0 { question } else { nil } }
    switch step {
    case .question(let question):
      let number = (questions.firstIndex(of: question) ?? 0) + 1
      return Saying.question(number, of: questions.count, isShort: questions.count < instrument.questions.count, language)
    case .evidence(let aspect):
      let last = instrument.aspect(aspect)?.questions.last.flatMap { questions.firstIndex(of: $0.id) } ?? questions.count - 1
      return Saying.afterQuestion(last + 1, of: questions.count, language)
    case .landing: return say(DebriefWords.atTheStart)
    case .wentWell, .conversation: return Saying.beforeQuestions(questions.count, language)
    case .dosage, .broadView, .network, .plan, .closing: return say(DebriefWords.afterTheQuestions)
    case .learned: return say(DebriefWords.nearlyDone)
    case .keep: return say(DebriefWords.ready)
    }
  }

  /// What a screen of the debrief is called.
  func title(of step: DebriefStep) -> String {
    switch step {
    case .landing: say(DebriefWords.landing)
    case .wentWell: say(DebriefWords.wentWell)
    case .conversation: say(DebriefWords.conversation)
    case .question(let id): instrument.question(id).map { text(of: $0) } ?? id
    case .evidence(let aspect): instrument.aspect(aspect).map { say($0.evidence) } ?? say(ScreenWords.evidence)
    case .dosage: say(DebriefWords.dosage)
    case .broadView: say(DebriefWords.broadView)
    case .network: say(DebriefWords.network)
    case .plan: say(DebriefWords.plan)
    case .closing: say(DebriefWords.closing)
    case .learned: say(DebriefWords.learned)
    case .keep: say(DebriefWords.keep)
    }
  }

  /// A question as it is asked of this gezin: short where the approach asks for short sentences.
  func text(of question: Question) -> String {
    let approach = (dossier.tree["gezin"]?["approach"]?.items ?? []).compactMap(\.text)
    return say(approach.contains("shortSentences") ? question.short : question.text)
  }
}
