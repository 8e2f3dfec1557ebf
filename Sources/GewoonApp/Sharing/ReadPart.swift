import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// A piece of a reflection as somebody else reads it: what it is called, and its lines.
struct ReadPart: Sendable, Hashable {
  /// "wentWell", "answers/<question>", "evidence/<id>", "conversation/<id>": where it stands in the reflection.
  let key: String
  let title: String
  let lines: [String]
  /// The place that a colleague can ask something at: a question id or another `at` word (format.md).
  var place = ""
}

/// Reads a reflection aloud, without the dossier that it is about: for the preview before sharing, and for the team.
struct ReflectionReader {
  let instrument: Instrument
  let language: Language
  let today: Day

  /// All pieces that say something, in the order of the debrief.
  func parts(of reflection: JSON) -> [ReadPart] {
    var parts = texts(["wentWell"], reflection) + conversation(reflection)
    for aspect in instrument.aspects {
      parts += answers(reflection) { question in aspect.questions.contains { $0.id == question } }
      parts += evidence(reflection) { $0 == aspect.id }
    }
    // What the instrument does not know (any more) is read all the same.
    parts += answers(reflection) { instrument.question($0) == nil } + evidence(reflection) { instrument.aspect($0) == nil }
    parts += indicators(reflection) + word("dosage", "dosage", reflection) + texts(["dosageNoticed", "recognition"], reflection)
    parts += inside("broadView", ["money", "school", "income", "housing"], reflection)
    parts += tasks(reflection) + nextStep(reflection) + texts(["learned", "wantToLearn", "hunch"], reflection)
    parts += closing(reflection)
    return reflection["discuss"]?.flag == true ? parts + [ReadPart(key: "discuss", title: label("reflection.discuss"), lines: [])] : parts
  }

  /// "16 okt · bezoek · thuis · korte ronde": when and what it was.
  func occasion(of reflection: JSON) -> String {
    let day = Reflection(reflection).day.map { Saying.shortWithYear($0, today: today, language) } ?? ""
    let words = [("reflection.kind", "kind"), ("place", "place"), ("round", "round"), ("phase", "phase")]
      .map { kind, key in reflection[key]?.text.flatMap { ValueWords.word(kind, $0) }.map(say) ?? "" }
    let aspect = reflection["aspect"]?.text.flatMap { instrument.aspect($0) }.map { say($0.title) } ?? ""
    return ([day] + words + [aspect]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  private func label(_ name: String) -> String { FieldWords.label(name)[language] }

  private func texts(_ keys: [String], _ reflection: JSON) -> [ReadPart] {
    keys.compactMap { key in
      guard let text = reflection[key]?.text, !text.isEmpty else { return nil }
      return ReadPart(key: key, title: label("reflection." + key), lines: [text], place: Self.at[key] ?? key)
    }
  }

  /// The screen of the debrief on which a text is written, where that has another name.
  private static let at = ["dosageNoticed": "dosage", "recognition": "dosage", "wantToLearn": "learned", "hunch": "learned"]

  private func word(_ kind: String, _ key: String, _ reflection: JSON) -> [ReadPart] {
    guard let value = reflection[key]?.text, !value.isEmpty else { return [] }
    return [ReadPart(key: key, title: label("reflection." + key), lines: [ValueWords.word(kind, value).map(say) ?? value], place: key)]
  }

  private func conversation(_ reflection: JSON) -> [ReadPart] {
    guard let card = reflection["conversation"] else { return [] }
    return ["moment", "partnership", "language", "broadView", "positiveView", "imperfection"].compactMap { id in
      guard let value = card[id]?.text, !value.isEmpty else { return nil }
      let title = instrument.conversation.first { $0.id == id }.map { say($0.text) } ?? id
      return ReadPart(
        key: "conversation/\(id)", title: title, lines: [id == "moment" ? ValueWords.word("moment", value).map(say) ?? value : value],
        place: "conversation." + id)
    }
  }

  private func answers(_ reflection: JSON, _ belongs: (String) -> Bool) -> [ReadPart] {
    Reflection(reflection).answers.compactMap { answer in
      guard let id = answer["question"]?.text, belongs(id) else { return nil }
      let asked = answer["asked"]?.text ?? instrument.question(id).map { say($0.text) } ?? id
      let lines = lines(of: answer)
      return lines.isEmpty ? nil : ReadPart(key: "answers/\(id)", title: asked, lines: lines, place: id)
    }
  }

  /// All that one answer says.
  func lines(of answer: JSON) -> [String] {
    var lines: [String] = []
    if let scale = answer["scale"]?.whole { lines.append(Saying.ofTen(scale, language)) }
    if let choice = answer["choice"]?.text, !choice.isEmpty { lines.append(ValueWords.word("choice", choice).map(say) ?? choice) }
    if let text = answer["text"]?.text, !text.isEmpty { lines.append(text) }
    for key in ["already", "oneHigher"] {
      if let text = answer[key]?.text, !text.isEmpty { lines.append(label("answer." + key) + ": " + text) }
    }
    for view in answer["viewpoints"]?.items ?? [] {
      guard let text = view["text"]?.text, !text.isEmpty else { continue }
      let who = view["perspective"]?.text.map { ValueWords.word("perspective", $0).map(say) ?? $0 } ?? ""
      lines.append((who.isEmpty ? "" : who + ": ") + text)
    }
    return lines
  }

  private func evidence(_ reflection: JSON, _ belongs: (String) -> Bool) -> [ReadPart] {
    (reflection["evidence"]?.items ?? []).compactMap { item in
      guard belongs(item["aspect"]?.text ?? ""), let id = item["id"]?.text else { return nil }
      let kind = item["kind"]?.text.map { ValueWords.word("evidence.kind", $0).map(say) ?? $0 } ?? say(ScreenWords.evidence)
      let from = item["from"]?.text ?? ""
      let day = item["date"]?.text.flatMap(Day.init).map { Saying.shortWithYear($0, today: today, language) } ?? ""
      let links = (item["links"]?.items ?? []).isEmpty ? "" : say(TeamWords.linkIntoDossier)
      let facts = [from, day, links].filter { !$0.isEmpty }.joined(separator: " · ")
      let lines = [item["text"]?.text ?? "", facts].filter { !$0.isEmpty }
      let place = item["aspect"]?.text.map { $0 + ".evidence" } ?? ""
      return lines.isEmpty ? nil : ReadPart(key: "evidence/\(id)", title: Saying.capitalised(kind), lines: lines, place: place)
    }
  }

  private func inside(_ key: String, _ keys: [String], _ reflection: JSON) -> [ReadPart] {
    let lines = keys.compactMap { part -> String? in
      guard let text = reflection[key]?[part]?.text, !text.isEmpty else { return nil }
      return label("\(key).\(part)") + ": " + text
    }
    return lines.isEmpty ? [] : [ReadPart(key: key, title: label("reflection." + key), lines: lines, place: key)]
  }

  private func indicators(_ reflection: JSON) -> [ReadPart] {
    let lines = (reflection["indicators"]?.items ?? []).compactMap(\.text).map { id in
      instrument.indicators.first { $0.id == id }.map { say($0.text) } ?? id
    }
    return lines.isEmpty ? [] : [ReadPart(key: "indicators", title: label("reflection.indicators"), lines: lines)]
  }

  private func tasks(_ reflection: JSON) -> [ReadPart] {
    let lines = (reflection["tasks"]?.items ?? []).compactMap(\.whole).map { id in
      instrument.tasks.first { $0.id == id }.map { say($0.text) } ?? String(id)
    }
    return lines.isEmpty ? [] : [ReadPart(key: "tasks", title: label("reflection.tasks"), lines: lines, place: "plan")]
  }

  private func nextStep(_ reflection: JSON) -> [ReadPart] {
    guard let step = reflection["nextStep"]?.text, !step.isEmpty else { return [] }
    return [ReadPart(key: "nextStep", title: label("reflection.nextStep"), lines: [say(TeamWords.aStepOfThePlan)], place: "plan")]
  }

  private func closing(_ reflection: JSON) -> [ReadPart] {
    guard let closing = reflection["closing"] else { return [] }
    let lines = ["withoutHelp", "stays", "timely", "expected"].compactMap { key -> String? in
      guard let value = closing[key]?.text, !value.isEmpty else { return nil }
      let said = ["withoutHelp", "timely"].contains(key) ? ValueWords.word(key, value).map(say) ?? value : value
      return label("closing." + key) + ": " + said
    }
    return lines.isEmpty ? [] : [ReadPart(key: "closing", title: label("reflection.closing"), lines: lines, place: "closing")]
  }
}
