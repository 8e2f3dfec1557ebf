import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The way through one debrief: its screens, how far one is, and what they are called.
struct DebriefRoute: Reading {
  let desk: Desk

  /// The screens of one debrief, in order. A short round takes one aspect.
  func steps(of id: String) -> [DebriefStep] {
    let reflection = value(reflectionRef(id))
    let given = desk.files.presets[reflectionRef(id)]
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
    return !isShort && !Facts.areasToAsk(dossier, today: today).isEmpty
  }

  /// "vraag 7 van 15" of the round, or where one is between the questions.
  func progress(at step: DebriefStep, of id: String) -> String {
    let route = steps(of: id)
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
    case .question(let id): instrument.question(id).map { ReflectionParts(desk: desk).text(of: $0) } ?? id
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
}
