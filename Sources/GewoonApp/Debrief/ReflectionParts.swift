import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The parts of a reflection beside its questions; the debrief shows them one at a time, the free overview all together. Fields that nothing
/// special is said of here come after the others of their part, in the order of the outline.
struct ReflectionParts: Reading {
  let desk: Desk

  /// Of which day, and where; today where nothing else is said.
  func occasion(_ ref: Ref<Reflection>) -> [Row] {
    var visit = line(.visit, at: ref)
    visit.placeholder = Saying.day(today, relativeTo: today, language)
    return [.field(visit)] + fields(at: ref, .place)
  }

  /// The right moment, and the five characteristics of a good conversation.
  func conversation(_ ref: Ref<Reflection>) -> [Row] {
    let card = ref[.conversation]
    return instrument.conversation.flatMap { characteristic -> [Row] in
      guard let field = Conversation.shape.field(characteristic.id) else { return [] }
      return [.note(say(characteristic.text), .title), .field(widened(line(field, at: card.field.key(field.key))))]
    }
  }

  /// The indicators of one aspect, as one quiet line that Enter opens.
  func indicators(_ aspect: String, _ ref: Ref<Reflection>) -> [Row] {
    let offered = instrument.indicators.filter { $0.aspect == aspect }.map {
      FieldOption(value: $0.id, word: say($0.text), help: say($0.help))
    }
    if offered.isEmpty { return [] }
    var line = line(.indicators, at: ref)
    line.offered = offered
    line.isWide = true
    line.placeholder = say(DebriefWords.indicatorsHint)
    return [Row(id: .part(line.ref, aspect), kind: .field(line))]
  }

  /// How much was made ordinary, and which recognition was given: always together.
  func dosage(_ ref: Ref<Reflection>) -> [Row] {
    let own = Reflection.fields(.dosage, .dosageNoticed, .recognition)
    return wide(.dosage, at: ref) + fields(at: ref, .dosageNoticed)
      + [.blank, .note(say(DebriefWords.recognitionQuestion), .title)] + wide(.recognition, at: ref) + others(of: .dosage, than: own, ref)
  }

  func learned(_ ref: Ref<Reflection>) -> [Row] {
    let own = Reflection.fields(.learned, .wantToLearn, .hunch)
    return fields(at: ref, .learned, .wantToLearn) + others(of: .learned, than: own, ref)
      + [.blank] + Prompts.at("hunch").prefix(1).map { .note(say($0.text), .hint) } + fields(at: ref, .hunch)
      + [.note(say(DebriefWords.hunchHint))] + toAgenda(ref)
  }

  /// What one wants to learn goes on to an agenda of the team. It stands after the fields, so that typing flows on from one to the next.
  func toAgenda(_ ref: Ref<Reflection>) -> [Row] {
    record(ref).says(.wantToLearn) ? [.command("toAgenda", say(AgendaWords.fromHere))] : []
  }

  /// All fields of a part, one under another.
  func all(of part: ReflectionPart, _ ref: Ref<Reflection>) -> [Row] {
    switch part {
    case .broadView: simpleFields(BroadView.shape, at: ref[.broadView].field)
    // Whether the gezin can go on without help, with what stays, in time (`002_f36935da8af6c832.txt`, B8).
    case .closing: simpleFields(Closing.shape, at: ref[.closing].field)
    default: others(of: part, than: [], ref)
    }
  }

  /// The fields of a part that have no look of their own.
  func others(of part: ReflectionPart, than own: [Field], _ ref: Ref<Reflection>) -> [Row] {
    let keys = Set(own.map(\.key))
    return part.fields.filter { !keys.contains($0.key) }.map { .field(line($0, at: ref.field.key($0.key))) }
  }

  // MARK: - What shows it

  func evidenceItems(_ aspect: String, _ ref: Ref<Reflection>) -> [Row] {
    evidenceLines(ref) { $0[.aspect] == aspect } + [.add(evidenceToAdd(aspect, say(ScreenWords.addEvidence), ref))]
  }

  /// A row that adds what shows something about an aspect.
  private func evidenceToAdd(_ aspect: String, _ label: String, _ ref: Ref<Reflection>) -> AddLine {
    var given = Evidence()
    given[.aspect] = aspect
    return AddLine(to: ref[.evidence], label: label, carrying: given)
  }

  func evidenceLines(_ ref: Ref<Reflection>, _ isMeant: (Evidence) -> Bool) -> [Row] {
    items(ref[.evidence]).filter { isMeant($0.item) }.map { ref, evidence in
      let kind = wordOrText("evidence.kind", evidence.raw(.kind))
      let room = String(repeating: " ", count: max(0, 8 - kind.count))
      // It has no name: of what is not written yet only the place stands there.
      let text = evidence[.text].trimmed.isEmpty ? "…" : evidence[.text].trimmed
      return .item(ItemLine(ref: ref, mark: kind + room, title: evidence[.kind] == "heard" && text != "…" ? Saying.quoted(text) : text))
    }
  }

  /// What shows something, with a question that helps to write it down once it is said how it is known.
  func form(of ref: Ref<Evidence>) -> [Row] {
    var kind = line(.kind, at: ref)
    kind.isWide = true
    kind.offered = ReflectionWords.evidenceKinds.entries.map {
      FieldOption(value: $0.id, word: say($0.text), help: ReflectionWords.evidencePrompts[$0.id].map(say) ?? "")
    }
    var text = line(.text, at: ref)
    text.placeholder = record(ref)[.kind].flatMap { ReflectionWords.evidencePrompts[$0] }.map(say) ?? ""
    return [.field(text), .field(kind)] + fields(at: ref, .from, .date, .links)
  }

  // MARK: - The questions

  /// A question as it is asked of this gezin.
  func text(of question: Question) -> String { say(question.asked(of: dossier)) }

  /// How many of the instrument's questions are answered. Answers to questions of another edition do not count.
  func answeredCount(of reflection: Reflection) -> Int {
    let answered = reflection.answered
    return instrument.questions.count { answered.contains($0.id) }
  }
}
