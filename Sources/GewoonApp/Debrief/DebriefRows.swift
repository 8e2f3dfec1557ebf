import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The rows of one screen of the debrief: what is asked together, its inputs, what shows it, and the facts beside it.
struct DebriefRows: Reading {
  let desk: Desk

  private var parts: ReflectionParts { ReflectionParts(desk: desk) }
  private var route: DebriefRoute { DebriefRoute(desk: desk) }
  private var facts: DebriefFacts { DebriefFacts(desk: desk) }

  func rows(of id: String, at step: DebriefStep) -> [Row] {
    guard let page = route.page(holding: step, of: id) else { return [] }
    let ref = reflectionRef(id)
    let rows: [Row]
    if page.first.part == .questions {
      rows = aspectRows(page, ref, id)
    } else {
      let asked = page.stops.map { withThoughts(self.rows(of: $0, ref, id), at: $0) }
      rows = Array(asked.filter { !$0.isEmpty }.joined(separator: [.blank])) + pageEnd(page, ref, id)
    }
    return rows + onwardRow(from: page, of: id) + DebriefBeside(desk: desk).rows(of: page, of: id)
  }

  /// The last row says what comes next, and Enter goes there.
  private func onwardRow(from page: DebriefPage, of id: String) -> [Row] {
    let pages = route.pages(of: id, with: page.first)
    guard let index = pages.firstIndex(of: page), index + 1 < pages.count else { return [] }
    return [.command("nextQuestion", say(DebriefWords.goOn) + " " + route.name(of: pages[index + 1]))]
  }

  /// What is asked at one stop beside the questions of the instrument.
  private func rows(of step: DebriefStep, _ ref: Ref<Reflection>, _ id: String) -> [Row] {
    switch step.part {
    case .landing:
      part(DebriefWords.landing, DebriefWords.landingQuestion) + wide(.landing, at: ref) + [.note(say(DebriefWords.landingHint))]
        + parts.others(of: .landing, than: Reflection.fields(.landing), ref)
    case .wentWell:
      [.note(say(DebriefWords.wentWellQuestion), .title)] + wide(.wentWell, at: ref)
        + parts.others(of: .wentWell, than: Reflection.fields(.wentWell), ref)
    case .conversation: [.heading(route.title(of: step), say(DebriefWords.conversationHint))] + parts.conversation(ref)
    case .dosage: part(DebriefWords.dosage, DebriefWords.dosageQuestion) + parts.dosage(ref) + [sentencesRow]
    case .safety:
      part(DebriefWords.safety, DebriefWords.safetyQuestion) + wide(.safety, at: ref)
        + [.link(.screen(AnyScreen(MeldcodeScreen())), say(MeldcodeWords.atSafety), .hint)]
    case .broadView: broadViewRows(ref)
    case .network: networkRows(step)
    case .plan: planRows(ref)
    case .closing: part(DebriefWords.closing, DebriefWords.closingQuestion) + parts.all(of: .closing, ref)
    case .learned: learnedRows(ref)
    case .keep: keepRows(ref, id)
    case .occasion, .questions, .evidence: []
    }
  }

  /// What stands below all that is asked on a screen.
  private func pageEnd(_ page: DebriefPage, _ ref: Ref<Reflection>, _ id: String) -> [Row] {
    switch page.first.part {
    case .landing: facts.rows(of: page) + [.blank] + parts.occasion(ref) + fields(at: ref, .kind)
    case .dosage: asideRows(ref, id)
    case .keep, .learned: []
    default: facts.rows(of: page)
    }
  }

  /// What a part is called, and what is asked.
  private func part(_ title: Phrase, _ question: Phrase) -> [Row] { [.heading(say(title)), .note(say(question), .title)] }

  /// A text without a word in it shows a thought that helps to begin, while it has focus. The other thoughts stand at F1.
  private func withThoughts(_ rows: [Row], at step: DebriefStep) -> [Row] {
    var isFirst = true
    return rows.map { row in
      guard case .field(var line) = row.kind, line.isText, line.isWide || line.ref.path.steps.last == .key("hunch") else { return row }
      let place = DebriefPlace.thoughts(at: line, of: step)
      let thought = isFirst || place != step.at ? Prompts.at(place).first.map { say($0.text) } : nil
      isFirst = false
      line.thought = thought ?? line.placeholder
      line.placeholder = ""
      return Row(id: row.id, kind: .field(line))
    }
  }

  // MARK: - An aspect

  /// The questions of an aspect under one another, in short, and once below them what shows it. The question in full is at F1.
  private func aspectRows(_ page: DebriefPage, _ ref: Ref<Reflection>, _ id: String) -> [Row] {
    guard let aspect = instrument.aspect(page.first.aspect) else { return [] }
    let reflection = reflection(id)
    let gloss = DebriefWords.gloss(of: aspect.id).map(say) ?? ""
    var rows: [Row] = [.heading(say(aspect.title), gloss)]
    var saysEarlier = false
    for step in page.stops {
      guard let question = instrument.question(step.question) else { continue }
      var asked = ReflectionRows(desk: desk).rows(question: question, of: ref, reflection, inShort: true)
      if rows.count == 1 { asked.removeFirst() }
      rows += withThoughts(asked, at: step)
      let last = lastTime(step, reflection)
      rows += last
      saysEarlier = saysEarlier || !last.isEmpty
    }
    let known = Reflection.fields(.evidence, .indicators)
    rows +=
      [.blank, .note(say(aspect.evidence), .title)] + parts.evidenceItems(aspect.id, ref) + parts.indicators(aspect.id, ref)
      + parts.others(of: .evidence, than: known, ref)
    if saysEarlier { rows.append(.link(.screen(AnyScreen(AnswersOverTime(aspect: aspect.id))), say(DebriefWords.overTime), .hint)) }
    return rows + facts.rows(of: page)
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
    return [.note(Saying.lastTime(self.day(day), words.firstLine, language))]
  }

  // MARK: - After the questions

  private var sentencesRow: Row { .link(.screen(AnyScreen(SentencesScreen())), say(DebriefWords.sentences), .hint) }

  /// What nothing calls for is a line each, and Enter opens it all the same. The core tasks are asked in every whole round.
  private func asideRows(_ ref: Ref<Reflection>, _ id: String) -> [Row] {
    let steps = route.leftAside(of: id)
    let lines = steps.map { Row.link(.step($0), route.line(aside: $0), .hint) }
    let tasks = steps.contains { $0.part == .plan } ? fields(at: ref, .tasks) : []
    return lines.isEmpty ? [] : [.blank] + tasks + lines
  }

  private func broadViewRows(_ ref: Ref<Reflection>) -> [Row] {
    // Those that were never asked about stand among the facts.
    let answered = record(ref)[.broadView].json
    let areas = Facts.areasToAsk(dossier, today: today).filter { area in
      answered[area]?.isEmpty != false && Dossier(dossier)[.gezin][.areas][area].says(.asked)
    }
    let hint = areas.isEmpty ? [] : [Row.note(Saying.notAskedForLong(areas.map { word("area", $0) }, language))]
    return part(DebriefWords.broadView, DebriefWords.broadViewQuestion) + hint + parts.all(of: .broadView, ref)
  }

  private func networkRows(_ step: DebriefStep) -> [Row] {
    let network = NetworkRows(desk: desk)
    let people = network.peopleRows(as: MapView()).filter { !$0.person.hasEnded }
    func rows(_ title: Phrase, _ isIn: (Person) -> Bool) -> [Row] {
      let rows = people.filter { isIn($0.person) }.map(\.row)
      return rows.isEmpty ? [] : [.blank, .note(say(title), .title)] + rows
    }
    return part(DebriefWords.network, DebriefWords.networkQuestion)
      + [.add(AddLine(to: network.list, label: say(ScreenWords.addPerson)))]
      + rows(DebriefWords.notAskedYet) { $0.wasNotAsked } + rows(NetworkWords.alsoThere) { !$0.wasNotAsked }
  }

  private func planRows(_ ref: Ref<Reflection>) -> [Row] {
    let open = PlanRows(desk: desk).openSteps
    return part(DebriefWords.plan, DebriefWords.planQuestion) + parts.all(of: .plan, ref)
      + (open.isEmpty ? [] : [.blank, .note(say(DebriefWords.openSteps), .title)] + open)
  }

  private func learnedRows(_ ref: Ref<Reflection>) -> [Row] {
    let own = Reflection.fields(.learned, .wantToLearn, .hunch)
    return [.heading(say(DebriefWords.learned))] + fields(at: ref, .learned, .wantToLearn) + parts.others(of: .learned, than: own, ref)
      + fields(at: ref, .hunch) + parts.toAgenda(ref)
  }

  private func keepRows(_ ref: Ref<Reflection>, _ id: String) -> [Row] {
    let reflection = reflection(id)
    let steps = route.questions(of: id)
    let answered = reflection?.answered ?? []
    let asideIDs = Set((reflection?[.answers] ?? []).filter { $0[.parked] == true }.map { $0[.question] })
    let parked = steps.filter { asideIDs.contains($0.question) && !answered.contains($0.question) }
    let open = steps.filter { !answered.contains($0.question) && !asideIDs.contains($0.question) }
    let isShared = SharedStates(desk: desk).isInTeamFolder(id)
    let count = Saying.count(steps.count - open.count - parked.count, of: steps.count, language)
    var rows: [Row] = [.heading(say(DebriefWords.keep), count)]
    if isShared { rows.append(.note(say(DebriefWords.sharedHint))) }
    rows += parts.all(of: .keep, ref)
    if reflection?.isFinished != true {
      rows.append(.command("finishReflection", say(isShared ? ScreenWords.finish : DebriefWords.keepPrivate)))
    }
    rows += [.command("share", say(DebriefWords.shareWithTeam)), .command("allQuestions", say(DebriefWords.allQuestions))]
    if !parked.isEmpty { rows += [.blank, .note(say(DebriefWords.parkedQuestions), .title)] + parked.map(link(to:)) }
    if !open.isEmpty { rows += [.blank, .note(say(DebriefWords.openQuestions), .title)] + open.map(link(to:)) }
    return rows
  }

  private func link(to step: DebriefStep) -> Row { .link(.step(step), route.title(of: step)) }
}
