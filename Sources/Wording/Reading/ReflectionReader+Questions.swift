import Basics
import DossierModel
import Reflectiekader
import StrictJSON

// The aspects with their questions, what shows the answers, and the signs that were ticked.
extension ReflectionReader {
  /// One group for each aspect of the instrument, in its order.
  func aspects(_ reflection: Reflection) -> [ReadGroup] {
    instrument.aspects.map { aspect in
      let answers = aspect.questions.flatMap { question in reflection[.answers].filter { $0[.question] == question.id } }
      let evidence = reflection[.evidence].filter { $0[.aspect] == aspect.id }
      return ReadGroup(
        .questions, aspect: aspect.id, title: say(aspect.title),
        answers.compactMap(piece) + evidence.compactMap { piece($0, of: reflection) })
    }
  }

  /// What belongs to nothing in this instrument: of an earlier edition, or of another team's.
  func strays(_ reflection: Reflection) -> ReadGroup {
    let outline = ReflectionOutline(aspects: instrument.aspects.map { ($0.id, $0.questions.map(\.id)) })
    return ReadGroup(
      .questions, title: say(ScreenWords.oldAnswers),
      outline.strayAnswers(of: reflection).compactMap(piece)
        + outline.strayEvidence(of: reflection).compactMap { piece($0, of: reflection) })
  }

  /// The signs of all aspects together.
  func signs(_ reflection: Reflection) -> ReadGroup {
    let field = Reflection.fields(.indicators)[0]
    let said = said(field, in: reflection.json)
    let title = label(field)
    return ReadGroup(.evidence, title: title, said.isEmpty ? [] : [ReadPart(key: field.key, title: title, said: said)])
  }

  /// The signs of one aspect, in the order of the instrument, each once; for "" those that belong to no aspect of it.
  public func signs(of reflection: JSON, aspect: String) -> [String] {
    let ticked = Reflection(reflection).raw(.indicators)?.items ?? []
    if !aspect.isEmpty {
      return instrument.indicators.filter { sign in sign.aspect == aspect && ticked.contains { $0.text == sign.id } }.map { say($0.text) }
    }
    return ticked.filter { value in
      let sign = instrument.indicators.first { $0.id == value.text }
      return sign.map { instrument.aspect($0.aspect) == nil } ?? true
    }.compactMap(sign)
  }

  /// All that one answer says, line by line.
  public func lines(of answer: JSON) -> [String] { said(Answer(answer)).flatMap(\.lines) }

  /// The question as it was asked, with all that was answered; nil for one that says nothing, as a parked one does.
  private func piece(_ answer: Answer) -> ReadPart? {
    let said = said(answer)
    if said.isEmpty { return nil }
    let id = answer[.question]
    let title =
      text(answer.raw(.asked)) ?? instrument.question(id).map { say($0.text) } ?? text(answer.raw(.question))
      ?? say(FieldWords.label("answer.question"))
    return ReadPart(key: "answers/\(id)", title: title, said: said, place: id)
  }

  /// What was chosen stands before what was written, and other views come last.
  private func said(_ answer: Answer) -> [Said] {
    let own = Answer.fields(.scale, .choice, .text)
    let frame = Answer.fields(.question, .asked, .parked, .viewpoints)
    let others = Answer.shape.fields.filter { field in !(own + frame).contains { $0.key == field.key } }
    return own.flatMap { said($0, in: answer.json) }
      + others.flatMap { field in said(field, in: answer.json).map { .labelled(label(field), $0) } } + answer[.viewpoints].compactMap(view)
  }

  private func view(_ viewpoint: Viewpoint) -> Said? {
    text(viewpoint.raw(.text)).map { .view($0, from: word("perspective", viewpoint.raw(.perspective)) ?? "") }
  }

  /// What was seen or heard; how it is known is its title.
  private func piece(_ evidence: Evidence, of reflection: Reflection) -> ReadPart? {
    let kind = word("evidence.kind", evidence.raw(.kind))
    let written = text(evidence.raw(.text)) ?? ""
    let from = text(evidence.raw(.from)) ?? ""
    let links = evidence[.links].isEmpty ? "" : say(TeamWords.linkIntoDossier)
    let known = Evidence.fields(.id, .aspect, .kind, .text, .from, .date, .links)
    let more = Evidence.shape.fields.filter { field in !known.contains { $0.key == field.key } }.flatMap { field in
      said(field, in: evidence.json).flatMap { Said.labelled(label(field), $0).lines }
    }
    let facts = ([from, day(evidence.raw(.date)), links] + more).filter { !$0.isEmpty }.joined(separator: " · ")
    let source = ([source(evidence, kind: kind, from: from, of: reflection)] + more).filter { !$0.isEmpty }.joined(separator: ", ")
    if written.isEmpty, facts.isEmpty { return nil }
    let isSaid = ["heard", "fromOther"].contains(evidence.raw(.kind)?.text)
    let place = evidence[.aspect].isEmpty ? "" : evidence[.aspect] + ".evidence"
    return ReadPart(
      key: "evidence/\(evidence[.id])", title: Saying.capitalised(kind ?? say(ScreenWords.evidence)),
      said: [.evidence(written, facts: facts, source: source, isSaid: isSaid)], place: place)
  }

  /// "gehoord van moeder"; the day too where it was not that of the visit.
  private func source(_ evidence: Evidence, kind: String?, from: String, of reflection: Reflection) -> String {
    let isFromOther = evidence.raw(.kind)?.text == "fromOther"
    let known = from.isEmpty ? kind ?? "" : ExportWords.known(kind ?? "", from: from, isFromOther: isFromOther, language)
    let date = evidence.raw(.date)
    let day = date?.text.flatMap { Day($0) }.map { Saying.full($0, language) } ?? text(date) ?? ""
    return [known, date?.text == reflection.raw(.visit)?.text ? "" : day].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
