import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Looking back on one's own work: the questions of the instrument, each with its own input, and what shows it.
extension Scene {
  func reflectionRef(_ id: String) -> FieldRef { FieldRef(document: .own, path: ["reflections"].keys.item(id)) }

  func reflection(_ id: String) -> Reflection? {
    dossier.own[["reflections"].keys.item(id)].map(Reflection.init)
  }

  /// "4 van 15, alleen voor jou"
  var reflectionFacts: String {
    let answered = reflection(dossier.reflectionID)?.answered.count ?? 0
    return Saying.answered(answered, of: instrument.questions.count, language)
  }

  var reflectionRows: [Row] {
    if let blocked = dossier.ownBlocked { return [.note(blocked, .warning)] }
    // With nothing written yet, what was written before comes first.
    if reflection(dossier.reflectionID) == nil {
      let begin: [Row] = [.command(.debrief, say(DebriefWords.beginDebrief))]
      return begin + earlierRows + [.blank] + rows(reflection: dossier.reflectionID)
    }
    return rows(reflection: dossier.reflectionID) + earlierRows
  }

  /// The free overview: everything that the debrief asks, at once and in the same order.
  func rows(reflection id: String) -> [Row] {
    let ref = reflectionRef(id)
    let reflection = reflection(id)
    let title = reflection?.day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
    let state = reflection.map(stateWords) ?? say(ScreenWords.onlyForYou)
    var rows: [Row] = [.heading(title, state)]
    if let reflection, !reflection.isFinished { rows.append(.command(.debrief, say(DebriefWords.goOnWithDebrief))) }
    rows += otherThreadRows(id, reflection)
    rows += occasionRows(ref) + fields(.reflection, ["kind", "landing", "wentWell"], at: ref)
    rows += [.blank, .heading(say(DebriefWords.conversation), say(DebriefWords.conversationHint))] + conversationRows(ref)
    for aspect in instrument.aspects { rows += self.rows(aspect: aspect, of: ref, reflection) }
    rows += [.blank, .heading(say(DebriefWords.dosage))] + dosageFields(ref)
    rows += [.blank, .heading(say(DebriefWords.broadView))]
    rows += fields(.broadView, ["money", "school", "income", "housing"], at: ref.key("broadView"))
    rows += [.blank, .heading(say(DebriefWords.plan))] + fields(.reflection, ["nextStep", "tasks"], at: ref)
    rows += [.blank, .heading(say(ScreenWords.learning))] + learningRows(ref)
    if reflection?.json["kind"]?.text == "closing" { rows += [.blank, .heading(say(DebriefWords.closing))] + closingRows(ref) }
    rows += oldAnswers(reflection, ref)
    return rows + [.blank] + endRows(id, reflection)
  }

  private func endRows(_ id: String, _ reflection: Reflection?) -> [Row] {
    var rows: [Row] = fields(.reflection, ["discuss"], at: reflectionRef(id))
    if let reflection, !reflection.isFinished { rows.append(.command(.finishReflection, say(ScreenWords.finish))) }
    if reflection != nil { rows.append(.command(.share, say(DebriefWords.shareWithTeam))) }
    if isInTeamFolder(id) { rows.append(.command(.withdraw, say(TeamWords.withdraw))) }
    return rows
  }

  private func rows(aspect: Aspect, of ref: FieldRef, _ reflection: Reflection?) -> [Row] {
    let answered = reflection?.answered ?? []
    let count = aspect.questions.count { answered.contains($0.id) }
    var rows: [Row] = [.blank, .heading(say(aspect.title), Saying.count(count, of: aspect.questions.count, language))]
    for question in aspect.questions { rows += self.rows(question: question, of: ref, reflection) }
    return rows + [.blank, .note(say(aspect.evidence), .title)] + evidenceItems(aspect.id, ref) + indicatorRows(aspect.id, ref)
  }

  func rows(question: Question, of ref: FieldRef, _ reflection: Reflection?) -> [Row] {
    let answer = ref.key("answers").item("question", question.id)
    let isParked = dossier.value(answer.key("parked"))?.flag == true
    let number = instrument.position(of: question.id).map { "\($0). " } ?? ""
    let parked = isParked ? "  (\(say(ScreenWords.parked)))" : ""
    var rows: [Row] = [.blank, .note(number + text(of: question) + parked, .title)]
    let asked = dossier.value(answer.key("asked"))?.text ?? ""
    if ![question.text.nl, question.text.en, question.short.nl, question.short.en, ""].contains(asked) {
      rows.append(.note(Saying.askedAs(asked, language)))
    }
    switch question.input {
    case .text: break
    case .scale:
      rows += wide("scale", at: answer)
      if dossier.value(answer.key("scale")) != nil {
        return rows + wide("text", at: answer) + fields(.answer, ["already", "oneHigher"], at: answer) + threads(ref, question)
      }
    case .yesPartlyNo: rows += wide("choice", at: answer, only: ["yes", "partly", "no"])
    case .weight: rows += wide("choice", at: answer, only: ["lighter", "fitting", "heavier"])
    }
    return rows + wide("text", at: answer) + threads(ref, question)
  }

  private func threads(_ ref: FieldRef, _ question: Question) -> [Row] {
    guard case .item(_, let id)? = ref.path.steps.last else { return [] }
    return threadRows(id, question.id)
  }

  private func wide(_ key: String, at answer: FieldRef, only: [String]? = nil) -> [Row] {
    guard var line = line(.answer, key, at: answer) else { return [] }
    line.isWide = true
    line.only = only
    if key == "text" { line.placeholder = say(ScreenWords.answerHere) }
    return [.field(line)]
  }

  func evidenceRows(_ ref: FieldRef) -> [Row] {
    [.heading(say(ScreenWords.evidence))] + fields(.evidence, ["text", "kind", "from", "date", "links"], at: ref)
  }

  /// Answers to questions that the instrument does not have (any more) are shown and kept, and so is what showed them.
  private func oldAnswers(_ reflection: Reflection?, _ ref: FieldRef) -> [Row] {
    let old = (reflection?.answers ?? []).filter { answer in
      answer["question"]?.text.map { instrument.question($0) == nil } ?? true
    }
    let aspects = Set((reflection?.json["evidence"]?.items ?? []).compactMap { $0["aspect"]?.text })
    let evidence = aspects.filter { instrument.aspect($0) == nil }.sorted().flatMap { evidenceLines($0, ref) }
    if old.isEmpty, evidence.isEmpty { return [] }
    let reader = ReflectionReader(instrument: instrument, language: language, today: today)
    return [.blank, .heading(say(ScreenWords.oldAnswers))]
      + old.flatMap { answer -> [Row] in
        [.note(answer["asked"]?.text ?? answer["question"]?.text ?? "", .title)] + reader.lines(of: answer).map { .note($0, .text) }
      } + evidence
  }

  private var earlierRows: [Row] {
    let earlier = dossier.own.reflections.filter { $0.id != dossier.reflectionID && !$0.id.isEmpty }
    if earlier.isEmpty { return [] }
    let rows: [Row] = earlier.map { reflection in
      let title = reflection.day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
      let facts = Saying.count(reflection.answered.count, of: instrument.questions.count, language)
      return .item(
        ItemLine(
          ref: reflectionRef(reflection.id), shape: .reflection, title: title, details: [facts, stateWords(of: reflection)],
          opens: .reflection(id: reflection.id)))
    }
    let old = oldPrivateReflections
    return [.blank, .heading(say(ScreenWords.earlier))] + (old > 0 ? [.note(Saying.oldReflections(old, language), .warning)] : [])
      + [.command(.timeline, say(DebriefWords.timeline))] + rows
  }
}

extension State {
  /// The question that focus is on.
  var focusedQuestion: FieldRef? {
    guard let line = focusedLine, let question = line.ref.question else { return nil }
    guard let end = line.ref.path.steps.firstIndex(of: .item(key: "question", value: question)) else { return nil }
    return FieldRef(document: .own, path: JSONPath(Array(line.ref.path.steps[...end])))
  }

  var hasReflectionToFinish: Bool {
    guard let dossier, let reflection = dossier.own[["reflections"].keys.item(dossier.reflectionID)] else { return false }
    return !Reflection(reflection).isFinished
  }

  /// Goes to the first field of the next or previous question.
  mutating func goToQuestion(_ direction: Int) {
    let stops = rows.compactMap(\.id)
    let questions = stops.map { id in if case .field(let ref) = id { ref.question } else { String?.none } }
    let index = stops.firstIndex { $0 == dossier?.view.focus } ?? 0
    let here = questions[index]
    var firsts: [Int] = []
    for place in questions.indices where questions[place] != nil && (place == 0 || questions[place - 1] != questions[place]) {
      firsts.append(place)
    }
    let target = direction > 0 ? firsts.first { $0 > index } : firsts.last { $0 < index && questions[$0] != here }
    if let target { focus(on: stops[target]) }
  }
}
