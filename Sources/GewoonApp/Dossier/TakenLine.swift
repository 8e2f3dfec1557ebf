import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a written line says beside its words: it is said under the line while one types, and taken when one leaves it.
extension NewLine {
  /// What lines are read for.
  private enum Kind { case member, goal, step }

  private func kind(on desk: Desk) -> Kind? {
    let list = item.parent
    if list == desk.top[.gezin][.members].field { return .member }
    if list == desk.top[.plan][.goals].field { return .goal }
    // How a step went is no line of its own.
    return list.path.steps.last == .key(FieldKey<Goal, [Action]>.actions.name) && back != .item(item) ? .step : nil
  }

  private var list: FieldRef { item.parent }

  // MARK: - While one types

  /// What stands under the line: what was understood, or while nothing is typed what came of the one before, what is offered, or an example.
  static func hint(on desk: Desk) -> String? {
    guard let line = desk.newLine, let editor = desk.editor, editor.ref == line.field, let kind = line.kind(on: desk) else { return nil }
    let text = editor.editor.text.trimmed
    if text.isEmpty {
      if let offer = line.offer { return Saying.offerForMap(offer.newcomer, desk.language) }
      if !line.said.isEmpty { return line.said }
    }
    switch kind {
    case .goal: return text.isEmpty ? desk.say(LineWords.goalExample) : nil
    case .member:
      return text.isEmpty ? desk.say(LineWords.memberExample) : MemberLine(text, today: desk.today).words(today: desk.today, desk.language)
    case .step:
      if text.isEmpty { return desk.say(LineWords.stepExample) }
      let said = StepLine(text, known: names(on: desk), today: desk.today).words(today: desk.today, desk.language)
      return said.isEmpty ? nil : said
    }
  }

  /// Everybody whose step it may be.
  private static func names(on desk: Desk) -> [LineName] {
    let dossier = Dossier(desk.dossier)
    let members = desk.dossier.gezinMembers.filter { !$0.id.isEmpty }.map { member in
      LineName(
        id: member.id, name: member.name, role: member.role, by: "gezin", others: [member[.nickname]].filter { !$0.isEmpty })
    }
    let people = desk.dossier.people.filter { !$0.id.isEmpty && !$0.hasEnded }.map { person in
      LineName(
        id: person.id, name: person.name, role: person.role,
        by: dossier.doer(named: person.id, said: "", isColleague: false) ?? "network", others: [person[.nickname]].filter { !$0.isEmpty })
    }
    let workspace = desk.workspace
    let colleagues = (workspace?.members ?? []).map { colleague in
      LineName(id: colleague.id, name: colleague.name, by: "worker", isMe: colleague.id == workspace?.me)
    }
    return members + people + colleagues
  }

  // MARK: - Taking it

  /// Puts what the open line says into its thing, in the step of undo that its words are.
  static func understand(_ desk: inout Desk) {
    guard let line = desk.newLine, let editor = desk.editor, editor.ref == line.field, editor.isOnUndo, let kind = line.kind(on: desk)
    else {
      return
    }
    let text = editor.editor.text.trimmed
    guard !text.isEmpty else { return }
    switch kind {
    case .goal: return
    case .member:
      let read = MemberLine(text, today: desk.today)
      let ref = Ref<GezinMember>(line.item.document, FieldPlace(line.item.path))
      desk.files.edit(.none, desk.rules) { edit in
        edit.set(read.name, at: ref[.name])
        if !read.role.isEmpty { edit.set(read.role, at: ref[.role]) }
        if let born = read.born { edit.set(born, at: ref[.born]) }
        if !read.note.isEmpty { edit.set(read.note, at: ref[.note]) }
      }
    case .step:
      let read = StepLine(text, known: names(on: desk), today: desk.today)
      let ref = Ref<Action>(line.item.document, FieldPlace(line.item.path))
      desk.files.edit(.none, desk.rules) { edit in
        edit.set(read.what, at: ref[.what])
        if let who = read.who { edit.set(who.id, at: ref[.who]) }
        if let by = read.by { edit.set(by, at: ref[.by]) }
        if let due = read.due { edit.set(due, at: ref[.due]) }
      }
      if let newcomer = read.newcomer {
        desk.newLine?.offer = Offer(newcomer: newcomer, step: line.item)
      } else {
        desk.newLine?.offer = nil
      }
    }
    desk.noteChange()
  }

  /// Enter on the line, and Space on an empty one with an offer; false for all else.
  static func answer(_ event: Event, _ desk: inout Desk) -> Bool {
    guard let line = desk.newLine, let editor = desk.editor, editor.ref == line.field, let kind = line.kind(on: desk) else { return false }
    let isEmpty = editor.editor.text.trimmed.isEmpty
    if isEmpty, line.offer != nil, event == .key(Key(.enter)) || event == .key(Key(.character(" "))) {
      takeOffer(&desk)
      return true
    }
    guard event == .key(Key(.enter)) else { return false }
    if isEmpty { return desk.leaveLine() }
    goOn(after: line, kind, &desk)
    return true
  }

  /// The next line: after a goal its first step, else one for the same list.
  private static func goOn(after line: NewLine, _ kind: Kind, _ desk: inout Desk) {
    desk.leaveField()
    desk.saveFiles()
    let offer = desk.newLine?.offer
    switch kind {
    case .goal:
      let goal = Ref<Goal>(line.item.document, FieldPlace(line.item.path))
      let step = goal[.actions].item(desk.scene.nextID())
      desk.write(NewLine(item: step.field, field: step[.what].field, back: .item(line.item)))
    case .member, .step:
      let next = line.list.item(desk.scene.nextID())
      let key = line.field.path.steps.last
      guard case .key(let name)? = key else { return }
      desk.write(NewLine(item: next, field: next.key(name), back: line.back, offer: offer))
    }
  }

  // MARK: - Somebody new

  /// Puts whoever was named on the map, and the step in their name.
  private static func takeOffer(_ desk: inout Desk) {
    guard let offer = desk.newLine?.offer, let document = desk.newLine?.item.document, desk.mayChange(document) else { return }
    let id = desk.scene.nextID()
    let person = desk.top[.network][.people].item(id)
    let step = Ref<Action>(offer.step.document, FieldPlace(offer.step.path))
    desk.newLine?.offer = nil
    let said = Saying.nowOnMap(offer.newcomer, desk.language)
    desk.newLine?.said = said
    let isStepThere = desk.value(step.field) != nil
    desk.edit(document) { edit in
      AddingPeople.set(offer.newcomer, at: person, &edit)
      if isStepThere { edit.set(id, at: step[.who]) }
    }
    desk.saveFiles()
  }

  /// Esc on an empty line with an offer; false where none is.
  static func refuseOffer(_ desk: inout Desk) -> Bool {
    guard let line = desk.newLine, line.offer != nil, desk.editor?.editor.text.trimmed.isEmpty == true else { return false }
    desk.newLine?.offer = nil
    return true
  }
}
