import Basics
import DossierModel
import StrictJSON
import Wording

// The sections that every reflection can have, whatever its instrument asks.
extension ReflectionPage {
  var wentWell: Section? {
    section(values.label("reflection.wentWell"), [values.paragraph(json["wentWell"])])
  }

  /// The right moment and the characteristics, in the order of the instrument; then those that it does not have.
  var conversation: Section? {
    let answers = json["conversation"]
    let asked = instrument.conversation.map { (id: $0.id, title: values.say($0.text)) }
    let left = Shape.conversation.fields.map(\.key).filter { key in !asked.contains { $0.id == key } }
    let parts = (asked + left.map { ($0, values.label("conversation.\($0)")) })
      .map { id, title in
        part(title, [id == "moment" ? values.chosen("moment", answers?[id]) : values.paragraph(answers?[id])])
      }
    return section(values.label("reflection.conversation"), parts)
  }

  /// Dosage and recognition never stand apart: making things ordinary without recognition feels like being brushed aside
  /// (research, 003_db5bf0ea89c3815c.txt).
  var dosage: Section? {
    section(
      values.say(ExportWords.dosageAndRecognition),
      [
        part(values.label("reflection.dosage"), [values.chosen("dosage", json["dosage"])]),
        part(values.label("reflection.dosageNoticed"), [values.paragraph(json["dosageNoticed"])]),
        part(values.label("reflection.recognition"), [values.paragraph(json["recognition"])]),
      ])
  }

  var broadView: Section? {
    section(
      values.label("reflection.broadView"),
      Shape.broadView.fields.map { values.labelled(values.label("broadView.\($0.key)"), json["broadView"]?[$0.key]) })
  }

  /// The core tasks by the words of the instrument, or the number where it has no such task.
  var tasks: Section? {
    let lines = (json["tasks"]?.items ?? []).compactMap { task in
      instrument.tasks.first { $0.id == task.whole }.map { values.say($0.text) } ?? values.text(task)
    }
    return section(values.label("reflection.tasks"), lines.isEmpty ? [] : [.list(lines)])
  }

  /// The step by its words in the plan; a step that is not there any more is shown as what it is.
  var nextStep: Section? {
    guard let id = json["nextStep"], !id.isEmpty else { return nil }
    let action = dossier.actions.first { !$0.id.isEmpty && $0.id == id.text }
    let what = action.flatMap { values.text($0.json["what"]) }
    return section(values.label("reflection.nextStep"), [.paragraph(what ?? values.say(ExportWords.aStepOfThePlan))])
  }

  var learning: Section? {
    section(
      values.say(ScreenWords.learning),
      [
        part(values.label("reflection.learned"), [values.paragraph(json["learned"])]),
        part(values.label("reflection.wantToLearn"), [values.paragraph(json["wantToLearn"])]),
      ])
  }

  var ending: Section? {
    let closing = json["closing"]
    return section(
      values.label("reflection.closing"),
      [
        part(values.label("closing.withoutHelp"), [values.chosen("withoutHelp", closing?["withoutHelp"])]),
        part(values.label("closing.stays"), [values.paragraph(closing?["stays"])]),
        part(values.label("closing.timely"), [values.chosen("timely", closing?["timely"])]),
        part(values.label("closing.expected"), [values.paragraph(closing?["expected"])]),
      ])
  }

  /// What the gezin itself said and the author put beside the reflection, in its own words.
  var statements: Section? {
    let linked = (json["statements"]?.items ?? []).compactMap(\.text)
    let quotes = (dossier["statements"]?.items ?? [])
      .filter { $0["id"]?.text.map(linked.contains) == true }
      .map { statement in values.text(statement["text"]).map { Block.quote($0, from: speaker(of: statement)) } }
    return section(values.say(ExportWords.whatTheySay), quotes)
  }

  private func speaker(of statement: JSON) -> String {
    let id = statement["by"]?.text ?? ""
    let people = dossier.gezinMembers.map { ($0.id, $0.json["name"]) } + dossier.people.map { ($0.id, $0.json["name"]) }
    let name = people.first { !id.isEmpty && $0.0 == id }.flatMap { values.text($0.1) }
    return [name, values.day(statement["date"])].compactMap(\.self).joined(separator: ", ")
  }
}
