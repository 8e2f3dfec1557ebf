import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Reflections as rows: the questions of the instrument, each with its own input, and what shows it.
struct ReflectionRows: Reading {
  let desk: Desk

  private var states: SharedStates { SharedStates(desk: desk) }
  private var parts: ReflectionParts { ReflectionParts(desk: desk) }

  /// A reflection has no title of its own; its day says which one it is.
  func title(of reflection: JSON) -> String {
    Reflection(reflection).day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
  }

  /// "4 van 15, alleen voor jou"
  var facts: String {
    let answered = reflection(desk.gezin.reflectionID).map(parts.answeredCount(of:)) ?? 0
    return Saying.answered(answered, of: instrument.questions.count, language)
  }

  var all: [Row] {
    if let blocked = desk.gezin.ownBlocked { return [.note(blocked, .warning)] }
    // With nothing written yet, what was written before comes first.
    if reflection(desk.gezin.reflectionID) == nil {
      let begin: [Row] = [.command("debrief", say(DebriefWords.beginDebrief))]
      return begin + earlierRows + [.blank] + rows(reflection: desk.gezin.reflectionID)
    }
    return rows(reflection: desk.gezin.reflectionID) + earlierRows
  }

  /// The free overview: everything that the debrief asks, at once and in the same order.
  func rows(reflection id: String) -> [Row] {
    let ref = reflectionRef(id)
    let reflection = reflection(id)
    let title = reflection?.day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
    let state = reflection.map(states.words) ?? say(ScreenWords.onlyForYou)
    var rows: [Row] = []
    if let reflection, !reflection.isFinished { rows = [.command("debrief", say(DebriefWords.goOnWithDebrief)), .blank] }
    rows.append(.heading(title, state))
    rows += ThreadRows(desk: desk).others(id, reflection)
    rows += parts.occasionRows(ref) + fields(.reflection, ["kind", "landing", "wentWell"], at: ref)
    rows += [.blank, .heading(say(DebriefWords.conversation), say(DebriefWords.conversationHint))] + parts.conversationRows(ref)
    for aspect in instrument.aspects { rows += self.rows(aspect: aspect, of: ref, reflection) }
    rows += [.blank, .heading(say(DebriefWords.dosage))] + parts.dosageFields(ref)
    rows += [.blank, .heading(say(DebriefWords.broadView))]
    rows += fields(.broadView, ["money", "school", "income", "housing"], at: ref.key("broadView"))
    rows += [.blank, .heading(say(DebriefWords.plan))] + fields(.reflection, ["nextStep", "tasks"], at: ref)
    rows += [.blank, .heading(say(ScreenWords.learning))] + parts.learningRows(ref)
    if reflection?.json["kind"]?.text == "closing" { rows += [.blank, .heading(say(DebriefWords.closing))] + parts.closingRows(ref) }
    rows += oldAnswers(reflection, ref)
    return rows + [.blank] + endRows(id, reflection)
  }

  private func endRows(_ id: String, _ reflection: Reflection?) -> [Row] {
    var rows: [Row] = fields(.reflection, ["discuss"], at: reflectionRef(id))
    if let reflection, !reflection.isFinished { rows.append(.command("finishReflection", say(ScreenWords.finish))) }
    if reflection != nil { rows.append(.command("share", say(DebriefWords.shareWithTeam))) }
    if states.isInTeamFolder(id) { rows.append(.command("withdraw", say(TeamWords.withdraw))) }
    return rows
  }

  private func rows(aspect: Aspect, of ref: FieldRef, _ reflection: Reflection?) -> [Row] {
    let answered = reflection?.answered ?? []
    let count = aspect.questions.count { answered.contains($0.id) }
    var rows: [Row] = [.blank, .heading(say(aspect.title), Saying.count(count, of: aspect.questions.count, language))]
    for question in aspect.questions { rows += self.rows(question: question, of: ref, reflection) }
    return rows + [.blank, .note(say(aspect.evidence), .title)] + parts.evidenceItems(aspect.id, ref) + parts.indicatorRows(aspect.id, ref)
  }

  func rows(question: Question, of ref: FieldRef, _ reflection: Reflection?) -> [Row] {
    let answer = ref.key("answers").item("question", question.id)
    let isParked = value(answer.key("parked"))?.flag == true
    let number = instrument.position(of: question.id).map { "\($0). " } ?? ""
    let parked = isParked ? "  (\(say(ScreenWords.parked)))" : ""
    var rows: [Row] = [.blank, .note(number + parts.text(of: question) + parked, .title)]
    let asked = value(answer.key("asked"))?.text ?? ""
    if ![question.text.nl, question.text.en, question.short.nl, question.short.en, ""].contains(asked) {
      rows.append(.note(Saying.askedAs(asked, language)))
    }
    switch question.input {
    case .text: break
    case .scale:
      rows += wide(.answer, "scale", at: answer)
      if value(answer.key("scale")) != nil {
        return rows + wide(.answer, "text", at: answer) + fields(.answer, ["already", "oneHigher"], at: answer) + threads(ref, question)
      }
    case .yesPartlyNo: rows += wide("choice", at: answer, only: ["yes", "partly", "no"])
    case .weight: rows += wide("choice", at: answer, only: ["lighter", "fitting", "heavier"])
    }
    return rows + wide(.answer, "text", at: answer) + threads(ref, question)
  }

  private func threads(_ ref: FieldRef, _ question: Question) -> [Row] {
    guard case .item(_, let id)? = ref.path.steps.last else { return [] }
    return ThreadRows(desk: desk).rows(id, question.id)
  }

  private func wide(_ key: String, at answer: FieldRef, only: [String]) -> [Row] {
    wide(.answer, key, at: answer).map { row in
      guard case .field(var line) = row.kind else { return row }
      line.only = only
      return .field(line)
    }
  }

  /// Answers to questions that the instrument does not have (any more) are shown and kept, and so is what showed them.
  private func oldAnswers(_ reflection: Reflection?, _ ref: FieldRef) -> [Row] {
    let old = (reflection?.answers ?? []).filter { answer in
      answer["question"]?.text.map { instrument.question($0) == nil } ?? true
    }
    let aspects = Set((reflection?.json["evidence"]?.items ?? []).compactMap { $0["aspect"]?.text })
    let evidence = aspects.filter { instrument.aspect($0) == nil }.sorted().flatMap { parts.evidenceLines($0, ref) }
    if old.isEmpty, evidence.isEmpty { return [] }
    let reader = ReflectionReader(instrument: instrument, language: language, today: today)
    return [.blank, .heading(say(ScreenWords.oldAnswers))]
      + old.flatMap { answer -> [Row] in
        [.note(answer["asked"]?.text ?? answer["question"]?.text ?? "", .title)] + reader.lines(of: answer).map { .note($0, .text) }
      } + evidence
  }

  private var earlierRows: [Row] {
    let earlier = own.reflections.filter { $0.id != desk.gezin.reflectionID && !$0.id.isEmpty }
    if earlier.isEmpty { return [] }
    let rows: [Row] = earlier.map { reflection in
      let title = reflection.day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
      let facts = Saying.count(parts.answeredCount(of: reflection), of: instrument.questions.count, language)
      return .item(
        ItemLine(
          ref: reflectionRef(reflection.id), shape: .reflection, title: title, details: [facts, states.words(of: reflection)],
          opens: ReflectionForm(id: reflection.id)))
    }
    let old = states.oldPrivateReflections
    return [.blank, .heading(say(ScreenWords.earlier))] + (old > 0 ? [.note(Saying.oldReflections(old, language), .warning)] : [])
      + [.command("timeline", say(DebriefWords.timeline))] + rows
  }
}
