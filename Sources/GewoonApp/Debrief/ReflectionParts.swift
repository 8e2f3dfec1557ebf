import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The parts of a reflection beside its questions; the debrief shows them one at a time, the free overview all together.
struct ReflectionParts: Reading {
  let desk: Desk

  /// The right moment, and the five characteristics of a good conversation.
  func conversationRows(_ ref: FieldRef) -> [Row] {
    instrument.conversation.flatMap { characteristic -> [Row] in
      guard var line = line(.conversation, characteristic.id, at: ref.key("conversation")) else { return [] }
      line.isWide = true
      if line.isText { line.placeholder = say(ScreenWords.answerHere) }
      return [.note(say(characteristic.text), .title), .field(line)]
    }
  }

  /// The indicators of one aspect, as one quiet line that Enter opens.
  func indicatorRows(_ aspect: String, _ ref: FieldRef) -> [Row] {
    let offered = instrument.indicators.filter { $0.aspect == aspect }.map { FieldOption(value: $0.id, word: say($0.text)) }
    guard !offered.isEmpty, var line = line(.reflection, "indicators", at: ref) else { return [] }
    line.offered = offered
    line.isWide = true
    line.placeholder = say(DebriefWords.indicatorsHint)
    return [Row(id: .part(line.ref, aspect), kind: .field(line))]
  }

  /// How much was made ordinary, and which recognition was given: always together.
  func dosageFields(_ ref: FieldRef) -> [Row] {
    wide(.reflection, "dosage", at: ref) + fields(.reflection, ["dosageNoticed"], at: ref)
      + [.blank, .note(say(DebriefWords.recognitionQuestion), .title)] + wide(.reflection, "recognition", at: ref)
  }

  func learningRows(_ ref: FieldRef) -> [Row] {
    fields(.reflection, ["learned", "wantToLearn"], at: ref)
      + [.blank] + Prompts.at("hunch").prefix(1).map { .note(say($0.text), .hint) } + fields(.reflection, ["hunch"], at: ref)
      + [.note(say(DebriefWords.hunchHint))]
  }

  /// Whether the gezin can go on without help, with what stays, in time (`002_f36935da8af6c832.txt`, B8).
  func closingRows(_ ref: FieldRef) -> [Row] {
    fields(.closing, ["withoutHelp", "stays", "timely", "expected"], at: ref.key("closing"))
  }

  /// Of which day, and where; today where nothing else is said.
  func occasionRows(_ ref: FieldRef) -> [Row] {
    guard var visit = line(.reflection, "visit", at: ref) else { return [] }
    visit.placeholder = Saying.day(today, relativeTo: today, language)
    return [.field(visit)] + fields(.reflection, ["place"], at: ref)
  }

  func evidenceItems(_ aspect: String, _ ref: FieldRef) -> [Row] {
    let add = AddLine(
      list: ref.key("evidence"), shape: .evidence, label: say(ScreenWords.addEvidence), presets: ["aspect": .string(aspect)])
    return evidenceLines(aspect, ref) + [.add(add)]
  }

  func evidenceLines(_ aspect: String, _ ref: FieldRef) -> [Row] {
    items(ref.key("evidence")).filter { $0.json["aspect"]?.text == aspect }.map { item in
      let kind = item.json["kind"]?.text.map { word("evidence.kind", $0) } ?? ""
      let room = String(repeating: " ", count: max(0, 8 - kind.count))
      let text = item.json["text"]?.text ?? ""
      let isQuote = item.json["kind"]?.text == "heard" && !text.isEmpty && text.first?.isPunctuation == false
      return .item(ItemLine(ref: item.ref, shape: .evidence, mark: kind + room, title: isQuote ? "“\(text)”" : text))
    }
  }

  /// A question as it is asked of this gezin.
  func text(of question: Question) -> String { say(question.asked(of: dossier)) }

  /// How many of the instrument's questions are answered. Answers to questions of another edition do not count.
  func answeredCount(of reflection: Reflection) -> Int {
    let answered = reflection.answered
    return instrument.questions.count { answered.contains($0.id) }
  }
}
