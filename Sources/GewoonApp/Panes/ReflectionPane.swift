import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Looking back on one's own work: the questions of the instrument, each with its own input, and what shows it.
extension Scene {
  private func reference(_ id: String) -> FieldRef { FieldRef(document: .own, path: ["reflections"].keys.item(id)) }

  private func reflection(_ id: String) -> Reflection? {
    dossier.own[["reflections"].keys.item(id)].map(Reflection.init)
  }

  /// "4 van 15, alleen voor jou"
  var reflectionFacts: String {
    let answered = reflection(dossier.reflectionID)?.answered.count ?? 0
    return Saying.answered(answered, of: instrument.questions.count, language)
  }

  var reflectionRows: [Row] {
    if let blocked = dossier.ownBlocked { return [.note(blocked, .warning)] }
    return rows(reflection: dossier.reflectionID) + earlierRows
  }

  func rows(reflection id: String) -> [Row] {
    let ref = reference(id)
    let reflection = reflection(id)
    let title = reflection?.day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
    let state = reflection?.isShared == true ? ScreenWords.sharedReflection : ScreenWords.onlyForYou
    var rows: [Row] = [.heading(title, say(state))]
    rows += fields(.reflection, ["visit", "place", "wentWell"], at: ref)
    for aspect in instrument.aspects { rows += self.rows(aspect: aspect, of: ref, reflection) }
    rows += [.blank, .heading(say(ScreenWords.learning))] + fields(.reflection, ["learned", "wantToLearn"], at: ref)
    rows += oldAnswers(reflection)
    if let reflection, !reflection.isFinished { rows += [.blank, .command(.finishReflection, say(ScreenWords.finish))] }
    return rows
  }

  private func rows(aspect: Aspect, of ref: FieldRef, _ reflection: Reflection?) -> [Row] {
    let answered = reflection?.answered ?? []
    let count = aspect.questions.count { answered.contains($0.id) }
    var rows: [Row] = [.blank, .heading(say(aspect.title), Saying.count(count, of: aspect.questions.count, language))]
    for question in aspect.questions { rows += self.rows(question: question, of: ref, reflection) }
    let list = ref.key("evidence")
    rows += [.blank, .note(say(aspect.evidence), .title)]
    for item in items(list) where item.json["aspect"]?.text == aspect.id {
      let kind = item.json["kind"]?.text.map { word("evidence.kind", $0) } ?? ""
      rows.append(.item(ItemLine(ref: item.ref, shape: .evidence, title: item.json["text"]?.text ?? "", details: [kind])))
    }
    rows.append(
      .add(AddLine(list: list, shape: .evidence, label: say(ScreenWords.addEvidence), presets: ["aspect": .string(aspect.id)])))
    return rows
  }

  private func rows(question: Question, of ref: FieldRef, _ reflection: Reflection?) -> [Row] {
    let answer = ref.key("answers").item("question", question.id)
    let isParked = dossier.value(answer.key("parked"))?.flag == true
    let number = instrument.position(of: question.id).map { "\($0). " } ?? ""
    let parked = isParked ? "  (\(say(ScreenWords.parked)))" : ""
    var rows: [Row] = [.blank, .note(number + say(question.text) + parked, .title)]
    switch question.input {
    case .text: break
    case .scale:
      rows += wide("scale", at: answer)
      if dossier.value(answer.key("scale")) != nil {
        return rows + wide("text", at: answer) + fields(.answer, ["already", "oneHigher"], at: answer)
      }
    case .yesPartlyNo: rows += wide("choice", at: answer, only: ["yes", "partly", "no"])
    case .weight: rows += wide("choice", at: answer, only: ["lighter", "fitting", "heavier"])
    }
    return rows + wide("text", at: answer)
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

  /// Answers to questions that the instrument does not have (any more) are shown and kept.
  private func oldAnswers(_ reflection: Reflection?) -> [Row] {
    let old = (reflection?.answers ?? []).filter { answer in
      answer["question"]?.text.map { instrument.question($0) == nil } ?? true
    }
    if old.isEmpty { return [] }
    return [.blank, .heading(say(ScreenWords.oldAnswers))]
      + old.flatMap { answer -> [Row] in
        [.note(answer["asked"]?.text ?? answer["question"]?.text ?? "", .title), .note(answer["text"]?.text ?? "", .text)]
      }
  }

  private var earlierRows: [Row] {
    guard let items = dossier.own["reflections"]?.items, items.count > (reflection(dossier.reflectionID) == nil ? 0 : 1) else { return [] }
    let earlier = dossier.own.reflections.filter { $0.id != dossier.reflectionID && !$0.id.isEmpty }
    let rows: [Row] = earlier.map { reflection in
      let title = reflection.day.map { Saying.reflection(of: $0, relativeTo: today, language) } ?? say(ScreenWords.reflectionToday)
      let facts = Saying.count(reflection.answered.count, of: instrument.questions.count, language)
      let state = reflection.isShared ? say(ScreenWords.sharedReflection) : ""
      return .item(
        ItemLine(
          ref: reference(reflection.id), shape: .reflection, title: title, details: [facts, state],
          opens: .reflection(id: reflection.id)))
    }
    return [.blank, .heading(say(ScreenWords.earlier))] + rows
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
