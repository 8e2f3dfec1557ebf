import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The rows of one screen of the debrief: one question, its input, what shows it, and the facts beside it.
struct DebriefRows: Reading {
  let desk: Desk

  private var parts: ReflectionParts { ReflectionParts(desk: desk) }
  private var route: DebriefRoute { DebriefRoute(desk: desk) }

  func rows(of id: String, at step: DebriefStep) -> [Row] {
    let ref = reflectionRef(id)
    let rows: [Row] =
      switch step {
      case .landing:
        asked(DebriefWords.landing, DebriefWords.landingQuestion) + prompts(step) + wide(.reflection, "landing", at: ref)
          + [.note(say(DebriefWords.landingHint))]
          + [.blank] + parts.occasionRows(ref)
      case .wentWell: wentWellRows(ref)
      case .conversation: [.heading(route.title(of: step), say(DebriefWords.conversationHint))] + prompts(step) + parts.conversationRows(ref)
      case .question(let question): questionRows(question, ref, id)
      case .evidence(let aspect): evidenceRows(after: aspect, ref)
      case .dosage: dosageRows(ref)
      case .broadView: broadViewRows(ref)
      case .network: networkRows(ref)
      case .plan: planRows(ref)
      case .closing: asked(DebriefWords.closing, DebriefWords.closingQuestion) + prompts(step) + parts.closingRows(ref) + factRows(step)
      case .learned: asked(DebriefWords.learned, DebriefWords.learnedQuestion) + prompts(step) + parts.learningRows(ref)
      case .keep: keepRows(ref, id)
      }
    return rows + onwardRow(from: step, of: id)
  }

  /// The last row says what comes next, and Enter goes there.
  private func onwardRow(from step: DebriefStep, of id: String) -> [Row] {
    let steps = route.steps(of: id)
    guard let index = steps.firstIndex(of: step), index + 1 < steps.count else { return [] }
    return [.blank, .command("nextQuestion", say(DebriefWords.goOn) + " " + route.title(of: steps[index + 1]))]
  }

  private func asked(_ title: Phrase, _ question: Phrase) -> [Row] {
    [.heading(say(title)), .blank, .note(say(question), .title)]
  }

  /// Short thoughts at the place where they belong.
  private func prompts(_ step: DebriefStep) -> [Row] {
    Prompts.at(step == .conversation ? "conversation" : step.at).prefix(2).map { .note(say($0.text), .hint) }
  }

  private func wentWellRows(_ ref: FieldRef) -> [Row] {
    asked(DebriefWords.wentWell, DebriefWords.wentWellQuestion) + prompts(.wentWell) + wide(.reflection, "wentWell", at: ref)
      + factRows(.wentWell)
  }

  // MARK: - A question

  private func questionRows(_ question: String, _ ref: FieldRef, _ id: String) -> [Row] {
    guard let aspect = instrument.aspect(of: question), let asked = instrument.question(question) else { return [] }
    let reflection = reflection(id)
    var rows: [Row] = [.heading(say(aspect.title))] + ReflectionRows(desk: desk).rows(question: asked, of: ref, reflection)
    let prompts = Array(prompts(.question(question)).prefix(1))
    if let end = rows.firstIndex(where: { if case .note = $0.kind { true } else { false } }) {
      rows.insert(contentsOf: prompts, at: end + 1)
    }
    rows += [.blank, .note(say(aspect.evidence), .title)] + parts.evidenceItems(aspect.id, ref)
    return rows + factRows(.question(question)) + lastTime(question, reflection)
  }

  /// The same question in the reflection before this one; only after the first answer of one's own, so that it does not steer.
  private func lastTime(_ question: String, _ reflection: Reflection?) -> [Row] {
    guard let reflection, !reflection.answered.isEmpty else { return [] }
    let earlier = own.reflections.filter { other in
      guard other.id != reflection.id, let day = other.day, let mine = reflection.day else { return false }
      return day <= mine
    }
    guard let last = earlier.first(where: { $0.answered.contains(question) }), let answer = last.answer(question), let day = last.day else {
      return []
    }
    let said = [
      answer["scale"]?.whole.map { "\($0)." } ?? "", answer["choice"]?.text.map { word("choice", $0) + "." } ?? "",
      answer["text"]?.text ?? "",
    ]
    let words = said.filter { !$0.isEmpty }.joined(separator: " ")
    let aspect = instrument.aspect(of: question)?.id ?? ""
    return [
      .blank, .note(Saying.lastTime(self.day(day), words.firstLine, language)),
      .link(.screen(AnyScreen(AnswersOverTime(aspect: aspect))), say(DebriefWords.overTime), .hint),
    ]
  }

  private func evidenceRows(after aspectID: String, _ ref: FieldRef) -> [Row] {
    guard let aspect = instrument.aspect(aspectID) else { return [] }
    let list = ref.key("evidence")
    let lines = parts.evidenceLines(aspectID, ref)
    // A line for each way of knowing, with the question that helps to write it down.
    let kinds: [Row] = ReflectionWords.evidenceKinds.entries.map { kind in
      let prompt = ReflectionWords.evidencePrompts[kind.id].map(say) ?? ""
      let presets: [String: JSON] = ["aspect": .string(aspectID), "kind": .string(kind.id)]
      return .add(AddLine(list: list, shape: .evidence, label: "\(say(kind.text)): \(prompt)", presets: presets))
    }
    return [.heading(say(aspect.title)), .blank, .note(say(aspect.evidence), .title)] + lines + kinds + [.blank]
      + parts.indicatorRows(aspectID, ref)
  }

  // MARK: - After the questions

  private func dosageRows(_ ref: FieldRef) -> [Row] {
    asked(DebriefWords.dosage, DebriefWords.dosageQuestion) + prompts(.dosage) + parts.dosageFields(ref)
      + [.blank, .link(.screen(AnyScreen(SentencesScreen())), say(DebriefWords.sentences), .hint)]
  }

  private func broadViewRows(_ ref: FieldRef) -> [Row] {
    let open = Facts.areasToAsk(dossier, today: today)
    let areas = open.map { word("area", $0) }
    let hint = areas.isEmpty ? [] : [Row.note(Saying.notAskedForLong(areas, language))]
    return asked(DebriefWords.broadView, DebriefWords.broadViewQuestion) + prompts(.broadView) + hint
      + fields(.broadView, ["money", "school", "income", "housing"], at: ref.key("broadView")) + factRows(.broadView)
  }

  private func networkRows(_ ref: FieldRef) -> [Row] {
    let people = NetworkRows(desk: desk).peopleRows(as: MapView()).filter { !$0.person.hasEnded }
    func rows(_ title: Phrase, _ isIn: (Person) -> Bool) -> [Row] {
      let rows = people.filter { isIn($0.person) }.map(\.row)
      return rows.isEmpty ? [] : [.blank, .note(say(title), .title)] + rows
    }
    return asked(DebriefWords.network, DebriefWords.networkQuestion) + prompts(.network)
      + [.add(AddLine(list: NetworkRows(desk: desk).list, shape: .person, label: say(ScreenWords.addPerson)))]
      + rows(DebriefWords.notAskedYet) { $0.wasNotAsked } + factRows(.network) + rows(NetworkWords.alsoThere) { !$0.wasNotAsked }
  }

  private func planRows(_ ref: FieldRef) -> [Row] {
    let open = PlanRows(desk: desk).openSteps
    return asked(DebriefWords.plan, DebriefWords.planQuestion) + prompts(.plan) + fields(.reflection, ["nextStep", "tasks"], at: ref)
      + (open.isEmpty ? [] : [.blank, .note(say(DebriefWords.openSteps), .title)] + open) + factRows(.plan)
  }

  private func keepRows(_ ref: FieldRef, _ id: String) -> [Row] {
    let reflection = reflection(id)
    let questions = route.steps(of: id).compactMap { if case .question(let question) = $0 { question } else { nil } }
    let answered = reflection?.answered ?? []
    let parked = questions.filter { question in reflection?.answer(question)?["parked"]?.flag == true && !answered.contains(question) }
    let open = questions.filter { !answered.contains($0) && !parked.contains($0) }
    var rows: [Row] = [
      .heading(say(DebriefWords.keep), Saying.count(questions.count - open.count - parked.count, of: questions.count, language))
    ]
    let isShared = SharedStates(desk: desk).isInTeamFolder(id)
    rows += [.note(say(isShared ? DebriefWords.sharedHint : DebriefWords.keepHint)), .blank]
    rows += fields(.reflection, ["discuss"], at: ref)
    if reflection?.isFinished != true {
      rows.append(.command("finishReflection", say(isShared ? ScreenWords.finish : DebriefWords.keepPrivate)))
    }
    rows.append(.command("share", say(DebriefWords.shareWithTeam)))
    if !parked.isEmpty { rows += [.blank, .note(say(DebriefWords.parkedQuestions), .title)] + parked.map(questionLink) }
    if !open.isEmpty { rows += [.blank, .note(say(DebriefWords.openQuestions), .title)] + open.map(questionLink) }
    return rows
  }

  private func questionLink(_ question: String) -> Row {
    .link(.step(.question(question)), route.title(of: .question(question)))
  }

  // MARK: - Facts

  /// What the dossier says about what is asked here; Enter goes to where it comes from. At most three, so that the question stays first.
  func factRows(_ step: DebriefStep) -> [Row] {
    let facts = Facts.of(dossier, today: today).bearing(on: step.at).prefix(3)
    if facts.isEmpty { return [] }
    return [.blank, .note(say(DebriefWords.fromTheDossier), .title)]
      + facts.enumerated().map { .link(.source($1.source, fact: $0), $1.sentence(today: today, language)) }
  }
}
