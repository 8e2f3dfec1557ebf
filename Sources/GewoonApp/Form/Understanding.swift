import Basics
import DossierModel
import StrictJSON
import Wording

/// What a text means in a field where a day or a year of birth belongs.
struct Understood {
  /// What is kept: a good value, or the text until it is typed anew; nil for none.
  let value: JSON?
  /// What has to be asked, or what was read into it.
  var notice: Notice?
  /// What Enter in the field takes.
  var proposal: JSON?
}

extension Reading {
  /// Nil for other fields.
  func understood(_ text: String, in line: FieldLine) -> Understood? {
    guard line.kind.isUnderstood else { return nil }
    if text.allSatisfy(\.isWhitespace) { return Understood(value: nil) }
    if case .year = line.kind { return understood(birth: text) }
    switch Saying.typedDay(text, as: meaning(of: line), today: today) {
    case .known(let part, let remark):
      let isWhole = [part.description, FieldLine.typed(value(line.ref))].contains(text.trimmed) && Day(text.trimmed) != nil
      let said = remark.map { Saying.told($0, part, language) } ?? (isWhole ? nil : Saying.echo(part, language))
      return Understood(
        value: .string(part.description), notice: said.map { Notice($0) },
        proposal: .string(part.description))
    case .asked(let question):
      return Understood(
        value: .unread(text), notice: Notice(Saying.asked(question, typed: text, today: today, language), .question),
        proposal: question.proposal.map { .string($0.description) })
    }
  }

  private func understood(birth text: String) -> Understood {
    switch Saying.typedBirth(text, today: today) {
    case .known(let birth, let remark):
      Understood(value: birth.json, notice: remark.map { Notice(Saying.told($0, birth, language)) }, proposal: birth.json)
    case .asked(let question):
      Understood(value: .unread(text), notice: Notice(Saying.asked(question, typed: text, language), .question))
    }
  }

  /// What the days of a field are: which way they lie, and between which others.
  func meaning(of line: FieldLine) -> DayMeaning {
    let takesPart = if case .partDay = line.kind { true } else { false }
    var meaning = DayMeaning(liesAhead: line.liesAhead, takesPart: takesPart)
    switch line.name {
    case "dossier.closed": meaning.begin = record(top)[.created].map { PartDay($0.day) }
    case "harderTime.until": meaning.begin = part(FieldKey<HarderTime, PartDay>.since.name, beside: line)
    case "harderTime.since": meaning.end = part(FieldKey<HarderTime, PartDay>.until.name, beside: line)
    default: setLimits(of: line, &meaning)
    }
    return meaning
  }

  /// Of somebody around the gezin: from when to when.
  private func setLimits(of line: FieldLine, _ meaning: inout DayMeaning) {
    let (since, ended) = (FieldKey<Person, PartDay>.since.name, FieldKey<Person, PartDay>.ended.name)
    switch line.ref.path.steps.last {
    case .key(ended): meaning.begin = part(since, beside: line)
    case .key(since): meaning.end = part(ended, beside: line)
    case .key(FieldKey<Person, Day>.until.name):
      meaning.begin = part(since, beside: line)
      // Until a child is grown up.
      meaning.usualYears = 20
    case .key(FieldKey<Action, Day>.handBack.name):
      (meaning.begin, meaning.isOfStep) = (part(FieldKey<Action, Day>.due.name, beside: line), true)
    default: break
    }
  }

  private func part(_ key: String, beside line: FieldLine) -> PartDay? {
    value(line.ref.parent.key(key))?.text.flatMap { PartDay($0) }
  }

  /// The text that the editor of a field begins with, as it can be typed back.
  func typed(_ line: FieldLine) -> String {
    let value = value(line.ref)
    if case .year = line.kind, let birth = value.flatMap({ Birth($0) }) { return Saying.typed(birth, language) }
    return FieldLine.typed(value)
  }
}
