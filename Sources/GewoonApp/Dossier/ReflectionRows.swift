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
    let id = desk.gezin.reflectionID
    let reflection = reflection(id)
    let answered = reflection.map(parts.answeredCount(of:)) ?? 0
    guard let reflection, states.isInTeamFolder(id) else { return Saying.answered(answered, of: instrument.questions.count, language) }
    return Saying.count(answered, of: instrument.questions.count, language) + ", " + states.words(of: reflection)
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
    for part in Self.order { rows += self.rows(of: part, ref, reflection) }
    return rows + oldAnswers(reflection, ref) + [.blank] + endRows(id, reflection)
  }

  /// As in the debrief, but the ending comes last.
  private static let order = ReflectionPart.allCases.filter { $0 != .closing && $0 != .keep } + [.closing]

  private func rows(of part: ReflectionPart, _ ref: Ref<Reflection>, _ reflection: Reflection?) -> [Row] {
    switch part {
    case .occasion: parts.occasion(ref) + fields(at: ref, .kind)
    case .conversation: titled(DebriefWords.conversation, say(DebriefWords.conversationHint)) + parts.conversation(ref)
    case .questions: instrument.aspects.flatMap { rows(aspect: $0, of: ref, reflection) }
    case .dosage: titled(DebriefWords.dosage) + parts.dosage(ref)
    case .safety: titled(DebriefWords.safety) + wide(.safety, at: ref)
    case .broadView: titled(DebriefWords.broadView) + parts.all(of: part, ref)
    case .plan: titled(DebriefWords.plan) + parts.all(of: part, ref)
    case .closing: reflection?[.kind] == "closing" ? titled(DebriefWords.closing) + parts.all(of: part, ref) : []
    case .learned: titled(ScreenWords.learning) + parts.learned(ref)
    // What shows it stands with each aspect.
    case .evidence: parts.others(of: part, than: Reflection.fields(.evidence, .indicators), ref)
    case .landing, .wentWell, .network, .keep: parts.all(of: part, ref)
    }
  }

  private func titled(_ title: Phrase, _ hint: String = "") -> [Row] { [.blank, .heading(say(title), hint)] }

  private func endRows(_ id: String, _ reflection: Reflection?) -> [Row] {
    var rows = StatementCards(desk: desk).field(of: reflectionRef(id)) + parts.all(of: .keep, reflectionRef(id))
    if let reflection, !reflection.isFinished { rows.append(.command("finishReflection", say(ScreenWords.finish))) }
    if reflection != nil { rows.append(.command("share", say(DebriefWords.shareWithTeam))) }
    if states.isInTeamFolder(id) { rows.append(.command("withdraw", say(TeamWords.withdraw))) }
    return rows
  }

  private func rows(aspect: Aspect, of ref: Ref<Reflection>, _ reflection: Reflection?) -> [Row] {
    let answered = reflection?.answered ?? []
    let count = aspect.questions.count { answered.contains($0.id) }
    var rows: [Row] = [.blank, .heading(say(aspect.title), Saying.count(count, of: aspect.questions.count, language))]
    for question in aspect.questions { rows += self.rows(question: question, of: ref, reflection) }
    return rows + [.blank, .note(say(aspect.evidence), .title)] + parts.evidenceItems(aspect.id, ref) + parts.indicators(aspect.id, ref)
  }

  /// One question with its input.
  ///
  /// - Parameter inShort: whether it is asked in few words, beside others.
  func rows(question: Question, of ref: Ref<Reflection>, _ reflection: Reflection?, inShort: Bool = false) -> [Row] {
    let place = ref[.answers].item(question: question.id)
    let answer = record(place)
    let number = instrument.position(of: question.id).map { "\($0). " } ?? ""
    let parked = answer[.parked] == true ? "  (\(say(ScreenWords.parked)))" : ""
    var rows: [Row] = [.blank, .note(number + (inShort ? say(question.short) : parts.text(of: question)) + parked, .title)]
    if ![question.text.nl, question.text.en, question.short.nl, question.short.en, ""].contains(answer[.asked]) {
      rows.append(.note(Saying.askedAs(answer[.asked], language)))
    }
    var after: [Row] = []
    switch question.input {
    case .text: break
    case .scale:
      rows += wide(.scale, at: place)
      if answer.says(.scale) { after = fields(at: place, .already, .oneHigher) }
    case .yesPartlyNo: rows.append(choice(["yes", "partly", "no"], at: place))
    case .weight: rows.append(choice(["lighter", "fitting", "heavier"], at: place))
    }
    return rows + wide(.text, at: place) + after + views(place[.viewpoints]) + threads(ref, question)
  }

  private func views(_ list: Ref<[Viewpoint]>) -> [Row] {
    let views = Viewpoints(desk: desk)
    let said = views.said(at: list)
    return said.isEmpty ? [] : [.note(say(PlanWords.viewpoints))] + said + [views.addRow(to: list)]
  }

  private func threads(_ ref: Ref<Reflection>, _ question: Question) -> [Row] {
    guard case .item(_, let id)? = ref.place.path.steps.last else { return [] }
    return ThreadRows(desk: desk).rows(id, question.id)
  }

  private func choice(_ words: [String], at place: Ref<Answer>) -> Row {
    var line = widened(line(.choice, at: place))
    line.only = words
    return .field(line)
  }

  /// Answers to questions that the instrument does not have (any more) are shown and kept, and so is what showed them.
  private func oldAnswers(_ reflection: Reflection?, _ ref: Ref<Reflection>) -> [Row] {
    let old = (reflection?[.answers] ?? []).filter { instrument.question($0[.question]) == nil }
    let evidence = parts.evidenceLines(ref) { $0.says(.aspect) && instrument.aspect($0[.aspect]) == nil }
    if old.isEmpty, evidence.isEmpty { return [] }
    let reader = ReflectionReader(instrument: instrument, language: language, today: today)
    return [.blank, .heading(say(ScreenWords.oldAnswers))]
      + old.flatMap { answer -> [Row] in
        [.note(answer.says(.asked) ? answer[.asked] : answer[.question], .title)]
          + reader.lines(of: answer.json).map { .note($0, .text) }
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
          ref: reflectionRef(reflection.id), title: title, details: [facts, states.words(of: reflection)],
          opens: ReflectionForm(id: reflection.id)))
    }
    let old = states.oldPrivateReflections
    return [.blank, .heading(say(ScreenWords.earlier))] + (old > 0 ? [.note(Saying.oldReflections(old, language), .warning)] : [])
      + [.command("timeline", say(DebriefWords.timeline))] + rows
  }
}
