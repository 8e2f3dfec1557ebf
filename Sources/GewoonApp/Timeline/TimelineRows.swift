import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// Reflections over time: the line of all of them, and per aspect the answers one after the other.
struct TimelineRows: Reading {
  let desk: Desk

  /// The oldest first, as time runs.
  private var throughTime: [Reflection] { own.reflections.filter { !$0.id.isEmpty }.reversed() }

  var all: [Row] {
    let reflections = throughTime
    var rows: [Row] = []
    if reflections.isEmpty { rows.append(.note(say(DebriefWords.noReflections))) }
    for reflection in reflections {
      let kind = word("reflection.kind", reflection[.kind] ?? "visit")
      let round = reflection[.round] == "short" ? say(DebriefWords.shortRound).lowercased() : ""
      let count = Saying.count(ReflectionParts(desk: desk).answeredCount(of: reflection), of: instrument.questions.count, language)
      let day = reflection.day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
      rows.append(
        .item(
          ItemLine(
            ref: reflectionRef(reflection.id), mark: day + String(repeating: " ", count: max(0, 7 - day.count)),
            title: kind,
            details: [round, count, SharedStates(desk: desk).words(of: reflection)], opens: ReflectionForm(id: reflection.id))))
      for (field, text) in zip(Reflection.fields(.wentWell, .learned), [reflection[.wentWell], reflection[.learned]]) where !text.isEmpty {
        rows.append(.note("    " + label(field.name) + ": " + text.firstLine))
      }
    }
    rows += [.blank, .note(say(DebriefWords.perAspect), .title)]
    return rows + instrument.aspects.map { .link(.screen(AnyScreen(AnswersOverTime(aspect: $0.id))), say($0.title), .text) }
  }

  func rows(answersOverTime aspectID: String) -> [Row] {
    guard let aspect = instrument.aspect(aspectID) else { return [] }
    var rows: [Row] = [.heading(say(aspect.title), say(DebriefWords.overTimeHint))]
    for question in aspect.questions {
      rows += [.blank, .note(ReflectionParts(desk: desk).text(of: question), .title)]
      let answered = throughTime.filter { $0.answered.contains(question.id) }
      if answered.isEmpty { rows.append(.note(say(DebriefWords.noAnswersYet))) }
      rows += answered.flatMap { self.rows(of: $0, question) }
    }
    return rows
  }

  /// One answer: its day, the number as a mark on a line with the number beside it, and the words. Enter opens the reflection.
  private func rows(of reflection: Reflection, _ question: Question) -> [Row] {
    let answer = reflection[.answers].first { $0[.question] == question.id } ?? Answer()
    let day = reflection.day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
    var mark = day + String(repeating: " ", count: max(0, 12 - day.count))
    if let scale = answer[.scale] { mark += Self.plot(scale) }
    if let choice = answer[.choice] { mark += word("choice", choice) }
    let text = answer[.text].firstLine
    let head = Row.link(.answer(reflection: reflection.id, question: question.id), mark, .text)
    return text.isEmpty ? [head] : [head, .note("  " + text)]
  }

  /// "0 ····●······ 10   4": the place of a number on its line, and the number itself for those who do not see the line.
  static func plot(_ number: Int) -> String {
    let line = (0...10).map { $0 == number ? "o" : "·" }.joined()
    return "0 \(line) 10  " + (number < 10 ? " " : "") + "\(number)"
  }
}
