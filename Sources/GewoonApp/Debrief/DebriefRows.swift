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
      switch step.part {
      case .landing, .occasion: landingRows(step, ref)
      case .wentWell: wentWellRows(step, ref)
      case .conversation:
        [.heading(route.title(of: step), say(DebriefWords.conversationHint))] + prompts("conversation") + parts.conversation(ref)
      case .questions: questionRows(step, ref, id)
      case .evidence: evidenceRows(after: step.aspect, ref)
      case .dosage: dosageRows(step, ref)
      case .safety: part(step, DebriefWords.safety, DebriefWords.safetyQuestion) + wide(.safety, at: ref)
      case .broadView: broadViewRows(step, ref)
      case .network: networkRows(step)
      case .plan: planRows(step, ref)
      case .closing: part(step, DebriefWords.closing, DebriefWords.closingQuestion) + parts.all(of: .closing, ref) + factRows(step)
      case .learned: part(step, DebriefWords.learned, DebriefWords.learnedQuestion) + parts.learned(ref)
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

  /// What a part is called, what is asked, and short thoughts at the place where they belong.
  private func part(_ step: DebriefStep, _ title: Phrase, _ question: Phrase) -> [Row] {
    [.heading(say(title)), .blank, .note(say(question), .title)] + prompts(step.at)
  }

  private func prompts(_ place: String) -> [Row] { Prompts.at(place).prefix(2).map { .note(say($0.text), .hint) } }

  private func landingRows(_ step: DebriefStep, _ ref: Ref<Reflection>) -> [Row] {
    part(step, DebriefWords.landing, DebriefWords.landingQuestion) + wide(.landing, at: ref)
      + [.note(say(DebriefWords.landingHint))] + parts.others(of: .landing, than: Reflection.fields(.landing), ref)
      + [.blank] + parts.occasion(ref)
  }

  private func wentWellRows(_ step: DebriefStep, _ ref: Ref<Reflection>) -> [Row] {
    part(step, DebriefWords.wentWell, DebriefWords.wentWellQuestion) + wide(.wentWell, at: ref)
      + parts.others(of: .wentWell, than: Reflection.fields(.wentWell), ref) + factRows(step)
  }

  // MARK: - A question

  private func questionRows(_ step: DebriefStep, _ ref: Ref<Reflection>, _ id: String) -> [Row] {
    guard let aspect = instrument.aspect(step.aspect), let asked = instrument.question(step.question) else { return [] }
    let reflection = reflection(id)
    var rows: [Row] = [.heading(say(aspect.title))] + ReflectionRows(desk: desk).rows(question: asked, of: ref, reflection)
    if let end = rows.firstIndex(where: { if case .note = $0.kind { true } else { false } }) {
      rows.insert(contentsOf: prompts(step.at).prefix(1), at: end + 1)
    }
    rows += [.blank, .note(say(aspect.evidence), .title)] + parts.evidenceItems(aspect.id, ref)
    let views = ref[.answers].item(question: asked.id)[.viewpoints]
    if items(views).isEmpty { rows.append(Viewpoints(desk: desk).addRow(to: views)) }
    return rows + factRows(step) + lastTime(step, reflection)
  }

  /// The same question in the reflection before this one; only after the first answer of one's own, so that it does not steer.
  private func lastTime(_ step: DebriefStep, _ reflection: Reflection?) -> [Row] {
    guard let reflection, !reflection.answered.isEmpty else { return [] }
    let earlier = own.reflections.first { other in
      guard other.id != reflection.id, let day = other.day, let mine = reflection.day else { return false }
      return day <= mine && other.answered.contains(step.question)
    }
    guard let earlier, let day = earlier.day, let answer = earlier[.answers].first(where: { $0[.question] == step.question }) else {
      return []
    }
    let said = [answer[.scale].map { "\($0)." } ?? "", answer[.choice].map { word("choice", $0) + "." } ?? "", answer[.text]]
    let words = said.filter { !$0.isEmpty }.joined(separator: " ")
    return [
      .blank, .note(Saying.lastTime(self.day(day), words.firstLine, language)),
      .link(.screen(AnyScreen(AnswersOverTime(aspect: step.aspect))), say(DebriefWords.overTime), .hint),
    ]
  }

  private func evidenceRows(after aspectID: String, _ ref: Ref<Reflection>) -> [Row] {
    guard let aspect = instrument.aspect(aspectID) else { return [] }
    // A line for each way of knowing, with the question that helps to write it down.
    let kinds: [Row] = ReflectionWords.evidenceKinds.entries.map { kind in
      let prompt = ReflectionWords.evidencePrompts[kind.id].map(say) ?? ""
      return .add(parts.evidenceToAdd(aspectID, "\(say(kind.text)): \(prompt)", kind: kind.id, ref))
    }
    let known = Reflection.fields(.evidence, .indicators)
    return [.heading(say(aspect.title)), .blank, .note(say(aspect.evidence), .title)] + parts.evidenceLines(ref) { $0[.aspect] == aspectID }
      + kinds + [.blank] + parts.indicators(aspectID, ref) + parts.others(of: .evidence, than: known, ref)
  }

  // MARK: - After the questions

  private func dosageRows(_ step: DebriefStep, _ ref: Ref<Reflection>) -> [Row] {
    part(step, DebriefWords.dosage, DebriefWords.dosageQuestion) + parts.dosage(ref)
      + [.blank, .link(.screen(AnyScreen(SentencesScreen())), say(DebriefWords.sentences), .hint)]
  }

  private func broadViewRows(_ step: DebriefStep, _ ref: Ref<Reflection>) -> [Row] {
    let areas = Facts.areasToAsk(dossier, today: today).map { word("area", $0) }
    let hint = areas.isEmpty ? [] : [Row.note(Saying.notAskedForLong(areas, language))]
    return part(step, DebriefWords.broadView, DebriefWords.broadViewQuestion) + hint + parts.all(of: .broadView, ref) + factRows(step)
  }

  private func networkRows(_ step: DebriefStep) -> [Row] {
    let network = NetworkRows(desk: desk)
    let people = network.peopleRows(as: MapView()).filter { !$0.person.hasEnded }
    func rows(_ title: Phrase, _ isIn: (Person) -> Bool) -> [Row] {
      let rows = people.filter { isIn($0.person) }.map(\.row)
      return rows.isEmpty ? [] : [.blank, .note(say(title), .title)] + rows
    }
    return part(step, DebriefWords.network, DebriefWords.networkQuestion)
      + [.add(AddLine(to: network.list, label: say(ScreenWords.addPerson)))]
      + rows(DebriefWords.notAskedYet) { $0.wasNotAsked } + factRows(step) + rows(NetworkWords.alsoThere) { !$0.wasNotAsked }
  }

  private func planRows(_ step: DebriefStep, _ ref: Ref<Reflection>) -> [Row] {
    let open = PlanRows(desk: desk).openSteps
    return part(step, DebriefWords.plan, DebriefWords.planQuestion) + parts.all(of: .plan, ref)
      + (open.isEmpty ? [] : [.blank, .note(say(DebriefWords.openSteps), .title)] + open) + factRows(step)
  }

  private func keepRows(_ ref: Ref<Reflection>, _ id: String) -> [Row] {
    let reflection = reflection(id)
    let steps = route.steps(of: id).filter { !$0.question.isEmpty }
    let answered = reflection?.answered ?? []
    let asideIDs = Set((reflection?[.answers] ?? []).filter { $0[.parked] == true }.map { $0[.question] })
    let parked = steps.filter { asideIDs.contains($0.question) && !answered.contains($0.question) }
    let open = steps.filter { !answered.contains($0.question) && !asideIDs.contains($0.question) }
    let isShared = SharedStates(desk: desk).isInTeamFolder(id)
    var rows: [Row] = [
      .heading(say(DebriefWords.keep), Saying.count(steps.count - open.count - parked.count, of: steps.count, language)),
      .note(say(isShared ? DebriefWords.sharedHint : DebriefWords.keepHint)), .blank,
    ]
    rows += parts.all(of: .keep, ref)
    if reflection?.isFinished != true {
      rows.append(.command("finishReflection", say(isShared ? ScreenWords.finish : DebriefWords.keepPrivate)))
    }
    rows.append(.command("share", say(DebriefWords.shareWithTeam)))
    if !parked.isEmpty { rows += [.blank, .note(say(DebriefWords.parkedQuestions), .title)] + parked.map(link(to:)) }
    if !open.isEmpty { rows += [.blank, .note(say(DebriefWords.openQuestions), .title)] + open.map(link(to:)) }
    return rows
  }

  private func link(to step: DebriefStep) -> Row { .link(.step(step), route.title(of: step)) }

  // MARK: - Facts

  /// What the dossier says about what is asked here; Enter goes to where it comes from. At most three, so that the question stays first.
  func factRows(_ step: DebriefStep) -> [Row] {
    let facts = Facts.of(dossier, today: today).bearing(on: step.at).prefix(3)
    if facts.isEmpty { return [] }
    return [.blank, .note(say(DebriefWords.fromTheDossier), .title)]
      + facts.enumerated().map { .link(.source($1.source, fact: $0), $1.sentence(today: today, language)) }
  }
}
