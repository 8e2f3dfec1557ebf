import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

// The aspects with their questions, what shows the answers, and the signs that were ticked.
extension ReflectionPage {
  /// One section for each aspect of the instrument in which anything was written.
  var aspects: [Section] {
    instrument.aspects.compactMap { aspect in
      let answers = aspect.questions.flatMap { question in reflection.answers.filter { $0["question"]?.text == question.id } }
      let evidence = evidenceItems.filter { $0["aspect"]?.text == aspect.id }
      let ticked = indicators.filter { $0.aspect == aspect.id }.map { values.say($0.text) }
      return section(
        values.say(aspect.title),
        answers.map(block(answer:)) + [
          part(values.say(aspect.evidence), [lines(evidence)]), part(values.label("reflection.indicators"), [list(ticked)]),
        ])
    }
  }

  /// Answers, evidence and signs that belong to nothing in this instrument: of an earlier edition, or of another team's.
  var others: Section? {
    let answers = reflection.answers.filter { answer in answer["question"]?.text.flatMap(instrument.question) == nil }
    let evidence = evidenceItems.filter { item in item["aspect"]?.text.flatMap { instrument.aspect($0) } == nil }
    let ticked = (json["indicators"]?.items ?? []).compactMap { item -> String? in
      guard let indicator = instrument.indicators.first(where: { $0.id == item.text }) else { return values.text(item) }
      return instrument.aspect(indicator.aspect) == nil ? values.say(indicator.text) : nil
    }
    return section(
      values.say(ScreenWords.oldAnswers),
      answers.map(block(answer:)) + [
        part(values.label("reflection.evidence"), [lines(evidence)]), part(values.label("reflection.indicators"), [list(ticked)]),
      ])
  }

  private var evidenceItems: [JSON] { json["evidence"]?.items ?? [] }

  /// In the order of the instrument, each once.
  private var indicators: [Indicator] {
    let ticked = (json["indicators"]?.items ?? []).compactMap(\.text)
    return instrument.indicators.filter { ticked.contains($0.id) }
  }

  private func list(_ lines: [String]) -> Block? { lines.isEmpty ? nil : .list(lines) }

  /// The question as it was asked, with all that was answered; nil for one that says nothing, as a parked one does.
  private func block(answer: JSON) -> Block? {
    let inUse = answer["question"]?.text.flatMap(instrument.question)
    let question =
      values.text(answer["asked"]) ?? inUse.map { values.say($0.text) } ?? values.text(answer["question"])
      ?? values.label("answer.question")
    return part(
      question,
      [
        values.scale(answer["scale"]), values.chosen("choice", answer["choice"]), values.paragraph(answer["text"]),
        values.labelled(values.label("answer.already"), answer["already"]),
        values.labelled(values.label("answer.oneHigher"), answer["oneHigher"]),
        part(values.label("answer.viewpoints"), viewpoints(answer)),
      ])
  }

  private func viewpoints(_ answer: JSON) -> [Block?] {
    (answer["viewpoints"]?.items ?? [])
      .map { view in values.text(view["text"]).map { .quote($0, from: values.word("perspective", view["perspective"]) ?? "") } }
  }

  private func lines(_ items: [JSON]) -> Block? {
    let lines = items.compactMap { item in
      values.text(item["text"]).map { PageEvidence($0, source: source(of: item)) }
    }
    return lines.isEmpty ? nil : .evidence(lines)
  }

  /// "gehoord van moeder"; the day too where it was not that of the visit.
  private func source(of item: JSON) -> String {
    let kind = values.word("evidence.kind", item["kind"])
    let isFromOther = item["kind"]?.text == "fromOther"
    let known = values.text(item["from"]).map { ExportWords.known(kind ?? "", from: $0, isFromOther: isFromOther, language) } ?? kind
    let day = item["date"]?.text == json["visit"]?.text ? nil : values.day(item["date"])
    return [known, day].compactMap(\.self).joined(separator: ", ")
  }
}
