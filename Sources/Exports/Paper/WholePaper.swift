import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

// The paper for the municipal file, to be pasted in, and for the worker. Both follow from the shapes of the dossier: what is on them is everything
// but what `PaperFields` takes off, and strengths come first on them too.
extension Paper {
  func wholePage(_ parts: Set<Part>, for reader: Reader) -> Page {
    let fields = FieldBlocks(paper: self, leavesOut: PaperFields.leftOut(for: reader))
    let what = parts.count > 1 ? PaperWords.profileAndPlan : parts.contains(.plan) ? PaperWords.plan : PaperWords.profile
    let worker = name(of: dossier.raw(.worker)?.text ?? "")
    return Page(
      language: language, reader: reader.rawValue, title: PaperWords.about(gezinName, what, language),
      introduction: say(reader == .file ? PaperWords.introFile : PaperWords.introWorker),
      facts: [
        // Elsewhere the last line says it; text that is pasted has none.
        reader == .file ? .phrase(say(PaperWords.madeOn), values.dayWithWeekday(today)) : nil,
        worker.map { .phrase(values.label(FieldKey<Dossier, String>.worker), $0) },
      ].compactMap(\.self),
      sections: (parts.contains(.profile) ? profileSections(fields, for: reader) : [])
        + (parts.contains(.plan) ? planSections(fields) : []) + (reader == .worker ? [meanings] : []),
      closing: reader == .file ? "" : made)
  }

  private func profileSections(_ fields: FieldBlocks, for reader: Reader) -> [Section] {
    let gezin = dossier[.gezin].json
    let strengths = Gezin.fields(.goingWell, .members, .resilience)
    let words = Gezin.fields(.ownWords, .normal)
    let daily = Gezin.fields(.supported, .ordinaryDay, .harderTimes, .areas, .climate)
    let talking = Gezin.fields(.approach, .approachNote, .language, .label)
    let help = Dossier.fields(.firstContact, .earlierWorkers, .phases, .closed, .agreements, .meldcode)
    let statements = Dossier.fields(.statements)
    let further =
      fields.blocks(Gezin.shape.fields.without(strengths + words + daily + talking + Gezin.fields(.name)), in: gezin)
      + fields.blocks(Dossier.shape.fields.without(help + statements + Dossier.fields(.worker, .gezin, .network, .plan)), in: tree)
    return [
      section("strengths", PaperWords.strengthsFirst, isHalf: false, fields.blocks(strengths, in: gezin)),
      sectionIfAny(
        "ownWords", PaperWords.theirWords, isHalf: false, fields.blocks(words, in: gezin) + fields.blocks(statements, in: tree)),
      sectionIfAny("daily", PaperWords.howItIs, isHalf: false, fields.blocks(daily, in: gezin)),
      sectionIfAny("talking", PaperWords.talking, isHalf: false, fields.blocks(talking, in: gezin)),
      sectionIfAny("help", PaperWords.help, isHalf: false, fields.blocks(help, in: tree)),
      sectionIfAny("further", PaperWords.further, isHalf: false, further),
      reader == .file ? takingPart : around(fields),
    ].compactMap(\.self)
  }

  private func planSections(_ fields: FieldBlocks) -> [Section] {
    let plan = dossier[.plan].json
    let goals = Plan.fields(.goals)
    let later = Plan.fields(.decisions, .steppingDown)
    let goalBlocks = unpacked(fields.blocks(goals, in: plan))
    return [
      sectionIfAny("plan", PaperWords.plan, isHalf: false, fields.blocks(Plan.shape.fields.without(goals + later), in: plan)),
      section("goals", PaperWords.goalsAndSteps, isHalf: false, goalBlocks.isEmpty ? [.paragraph(say(PaperWords.noGoals))] : goalBlocks),
      sectionIfAny("decisions", PaperWords.decisions, isHalf: false, unpacked(fields.blocks(Plan.fields(.decisions), in: plan))),
      sectionIfAny(
        "steppingDown", FieldWords.label("plan.steppingDown"), isHalf: false,
        unpacked(fields.blocks(Plan.fields(.steppingDown), in: plan))),
    ].compactMap(\.self)
  }

  /// What the great words mean, and whose they are: to show, or to quote.
  private var meanings: Section {
    let lines = Meanings.all.map { Block.labelled(say($0.term), say($0.text)) }
    return Section(say(PaperWords.meanings), ofTheTeam + lines + [.paragraph(say(Meanings.origins))])
  }

  /// What the team itself calls normal, and since when.
  private var ofTheTeam: [Block] {
    guard let definition, let text = values.text(definition, .text) else { return [] }
    let since = definition[.on].map { Saying.definedOn(Saying.shortWithYear($0, today: today, language), by: "", language) } ?? ""
    return [.labelled([say(StatementWords.normal), since].filter { !$0.isEmpty }.joined(separator: ", "), text)]
  }

  /// What stands in the only part there is: its heading stands above it already.
  private func unpacked(_ blocks: [Block]) -> [Block] {
    if blocks.count == 1, case .part(_, let inner) = blocks[0] { return inner }
    return blocks
  }

  /// Who takes part in the plan, by name and by what they are to the family; nobody else is in the file.
  private var takingPart: Section? {
    let plan = dossier[.plan]
    var ids = dossier.actions.map { $0[.who] } + plan[.goals].map { $0[.person] } + plan[.steppingDown][.stays]
    for decision in plan[.decisions] { ids += decision[.table].map { $0[.who] } + decision[.staysInvolved] + decision[.specialistWith] }
    ids += dossier[.statements].map { $0[.by] } + dossier[.gezin][.ordinaryDay].map { $0[.who] }
    let people = tree.people.filter { !$0.id.isEmpty && ids.contains($0.id) && !$0.hasEnded }
    let lines = people.map { person in
      let name = shown(name: person.name)
      return PagePerson(name: name, line: [name, CleanText.line(values.shown(person.role))].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return sectionIfAny("network", PaperWords.whoTakePart, isHalf: false, lines.isEmpty ? [] : [.people(lines)])
  }

  /// The map as it is, and everybody on it with all that is known.
  private func around(_ fields: FieldBlocks) -> Section? {
    let map = ExportedMap(dossier: tree, today: today, values: values, isWhole: true)
    let picture = map.people.isEmpty ? [] : [Block.map(PageMap(map: map, tellsPeople: false))]
    return sectionIfAny(
      "network", PaperWords.peopleAround, isHalf: false, picture + fields.blocks(Network.shape.fields, in: dossier[.network].json))
  }
}

extension [Field] {
  /// These without those.
  fileprivate func without(_ others: [Field]) -> [Field] { filter { field in !others.contains { $0.name == field.name } } }
}
