import DossierModel
import StrictJSON
import Wording

// What a reflection says, under its headings: from what is read aloud to what stands on a page.
extension ReflectionPage {
  /// All sections in the order in which a reflection is read.
  var sections: [Section] { groups.compactMap(section) + [statements].compactMap(\.self) }

  /// The section of one part of the reflection; nil where nothing is written there.
  func section(of part: ReflectionPart) -> Section? { groups.first { $0.part == part }.flatMap(section) }

  /// The section of one field that has a heading of its own; nil where nothing is written there.
  func section(ofField key: String) -> Section? { groups.first { $0.parts.map(\.key) == [key] }.flatMap(section) }

  /// What is written in a field, without any heading.
  func blocks(ofField key: String) -> [Block] {
    groups.flatMap(\.parts).first { $0.key == key }.map { blocks($0.said, labels: .inline) } ?? []
  }

  private func section(_ group: ReadGroup) -> Section? {
    switch group.part {
    case .questions: return aspectSection(group)
    // The signs stand with their aspect, and what becomes of the reflection is on no page.
    case .evidence, .keep: return nil
    default: break
    }
    // A part that is all of its section needs no heading below the heading.
    if let part = group.parts.first, group.parts.count == 1, part.title == group.title {
      return section(group.title, blocks(part.said, labels: group.part == .closing ? .heading : .inline))
    }
    return section(group.title, group.parts.map { self.part($0.title, blocks($0.said, labels: .inline)) })
  }

  /// One aspect of the instrument, or what belongs to none: the answers, what shows them, and the signs that were ticked.
  private func aspectSection(_ group: ReadGroup) -> Section? {
    let evidence = group.parts.flatMap(\.said).compactMap { said -> PageEvidence? in
      guard case .evidence(let text, _, let source, let isSaid) = said, !text.isEmpty else { return nil }
      return PageEvidence(text, source: source, isSaid: isSaid)
    }
    let signs = reader.signs(of: reflection.json, aspect: group.aspect)
    let title = instrument.aspect(group.aspect).map { values.say($0.evidence) } ?? values.label("reflection.evidence")
    return section(
      group.title,
      group.parts.map { part($0.title, blocks($0.said, labels: .inline)) } + [
        part(title, evidence.isEmpty ? [] : [.evidence(evidence)]),
        part(values.label("reflection.indicators"), signs.isEmpty ? [] : [.list(signs)]),
      ])
  }

  /// A group without anything that is the family's: no evidence, no other views, no step of its plan. Nil where nothing is left.
  func portfolioPart(_ group: ReadGroup) -> Block? {
    let parts = group.parts.filter { $0.key != FieldKey<Reflection, String>.nextStep.name }.compactMap { part -> Block? in
      let own = part.said.filter { said in
        switch said {
        case .view, .evidence: false
        default: true
        }
      }
      return self.part(part.title, blocks(own, labels: .inline))
    }
    let signs = group.part == .questions ? reader.signs(of: reflection.json, aspect: group.aspect) : []
    let ticked = part(values.label("reflection.indicators"), signs.isEmpty ? [] : [.list(signs)])
    // Where the only thing in it has the same name, that stands there once.
    if ticked == nil, parts.count == 1, case .part(group.title, let blocks) = parts[0] { return part(group.title, blocks) }
    return part(group.title, parts + [ticked])
  }

  /// How the name of a field stands that is one of several.
  private enum Labels { case inline, heading }

  /// Other views stand together at the end; evidence is gathered for the whole aspect.
  private func blocks(_ said: [Said], labels: Labels) -> [Block] {
    let views = said.compactMap { said -> Block? in if case .view(let text, let from) = said { .quote(text, from: from) } else { nil } }
    return said.compactMap { block($0, labels) } + [part(values.label("answer.viewpoints"), views)].compactMap(\.self)
  }

  private func block(_ said: Said, _ labels: Labels) -> Block? {
    switch said {
    case .text(let text): .paragraph(text)
    case .word(let word): .answer(Saying.capitalised(word), meaning: "")
    case .scale(let number, _): values.scale(number)
    case .list(let lines): .list(lines)
    case .labelled(let label, let said):
      switch labels {
      case .inline: .labelled(label, said.lines.joined(separator: "\n"))
      case .heading: part(label, [block(said, labels)])
      }
    case .view, .evidence: nil
    }
  }

  /// What the gezin itself said and the author put beside the reflection, in its own words.
  private var statements: Section? {
    let linked = reflection[.statements]
    let quotes = Dossier(dossier)[.statements]
      .filter { $0.raw(.id)?.text.map(linked.contains) == true }
      .map { statement in values.text(statement, .text).map { Block.quote($0, from: speaker(of: statement)) } }
    return section(values.say(ExportWords.whatTheySay), quotes)
  }

  private func speaker(of statement: FamilyStatement) -> String {
    let id = statement[.by]
    let names = dossier.gezinMembers.map { ($0.id, values.text($0, .name)) } + dossier.people.map { ($0.id, values.text($0, .name)) }
    let name = names.first { !id.isEmpty && $0.0 == id }.flatMap(\.1)
    return [name, values.day(statement, .date)].compactMap(\.self).joined(separator: ", ")
  }
}
