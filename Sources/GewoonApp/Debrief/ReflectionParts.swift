import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The parts of a reflection beside its questions; the debrief shows them one at a time, the free overview all together.
extension Scene {
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
    let offered = instrument.indicators.filter { $0.aspect == aspect }.map { Choice(value: $0.id, word: say($0.text)) }
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
}
