import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// What can be done with an item of an agenda: taking part, taking it off, putting it back.
enum AgendaActs {
  static let commands: [Command] = [
    Command(
      atTeam: "joinIn", ["m"], [.item, .row, .choice], footer: 2, when: { isOff($0) ?? ($0.workspace?.me == nil ? .absent : .on) },
      verb: { desk in item(on: desk).flatMap { joinsIn(desk, $0) ? AgendaWords.joinOutVerb : nil } }, run: { join(&$0) }),
    Command(atTeam: "takeOffAgenda", when: { isOff($0) ?? .on }, run: { takeOffOrPutBack(&$0) }),
    Command(
      atTeam: "standingQuestion", when: { $0.panes.view.target.as(AgendasPane.self) == nil ? .absent : .unless($0.readOnly) },
      run: { addStandingQuestion(&$0) }),
  ]

  /// The item that is looked at: whose form is open, or in which focus is.
  static func item(on desk: Desk) -> Ref<AgendaItem>? {
    if let screen = desk.panes.view.target.as(AgendaItemScreen.self) { return Ref(screen.document) }
    guard case .item(let ref)? = desk.panes.view.focus, ref.document.kind == .agenda else { return nil }
    return Ref(ref.document)
  }

  /// Why nothing can be done with an item here; nil where it can.
  private static func isOff(_ desk: Desk) -> Availability? {
    guard item(on: desk) != nil else { return desk.panes.open == .agendas ? .off(AgendaWords.noItemHere) : .absent }
    return desk.readOnly.map { .unless($0) }
  }

  // MARK: - Taking part

  private static func joinsIn(_ desk: Desk, _ ref: Ref<AgendaItem>) -> Bool {
    AgendaItem(tree(of: ref.document, desk))[.joined].contains { $0[.member] == desk.workspace?.me }
  }

  /// An item as it stands on the desk, or on the shelf where nothing was done with it yet.
  private static func tree(of document: Document, _ desk: Desk) -> JSON {
    guard case .file(let kind, let name) = document else { return .null }
    return desk.files.trees[document] ?? desk.shelf.tree(kind, name) ?? .null
  }

  private static func join(_ desk: inout Desk) {
    guard let ref = item(on: desk), let me = desk.workspace?.me else { return }
    desk.leaveField()
    desk.files.open(ref.document, from: desk.shelf, desk.rules)
    let others = desk.record(ref)[.joined].filter { $0[.member] != me }
    let isIn = joinsIn(desk, ref)
    var mine = Joined()
    mine[.member] = me
    mine[.on] = desk.today
    let people = isIn ? others : others + [mine]
    desk.edit(ref.document) { $0.set(people, at: ref[.joined]) }
    desk.saveFiles()
  }

  // MARK: - Taking it off

  /// Nothing of the team's is thrown away: it is marked as done and taken off, and stays in its file.
  private static func takeOffOrPutBack(_ desk: inout Desk) {
    guard let ref = item(on: desk) else { return }
    desk.leaveField()
    desk.files.open(ref.document, from: desk.shelf, desk.rules)
    guard desk.record(ref).says(.withdrawn) else { return askToTakeOff(ref, &desk) }
    desk.edit(ref.document) { edit in
      edit.set(nil, at: ref[.withdrawn].field)
      edit.set("open", at: ref[.status])
    }
    desk.scene.tell(AgendaWords.isBack)
    desk.saveFiles()
  }

  /// Also what Delete asks on an item.
  static func askToTakeOff(_ ref: Ref<AgendaItem>, _ desk: inout Desk) {
    desk.files.open(ref.document, from: desk.shelf, desk.rules)
    let dialog = Dialog(
      title: Saying.takeOffQuestion(desk.record(ref).shortTitle, desk.language), lines: [desk.say(AgendaWords.takeOffText)],
      buttons: [desk.say(ScreenWords.keep), desk.say(AgendaWords.takeOff)], safe: 0)
    desk.ask(OpenDialog(atDesk: dialog) { desk, button, _ in if button == 1 { takeOff(ref, &desk) } })
  }

  private static func takeOff(_ ref: Ref<AgendaItem>, _ desk: inout Desk) {
    guard desk.mayChange(ref.document) else { return }
    let mark = TakenOff.now(on: desk)
    desk.edit(ref.document) { edit in
      edit.set("done", at: ref[.status])
      edit.set(mark, at: ref[.withdrawn])
    }
    if desk.panes.view.target.as(AgendaItemScreen.self) != nil { _ = desk.panes.pop() }
    desk.scene.tell(AgendaWords.tookOff)
    desk.saveFiles()
  }

  // MARK: - A standing question

  /// It has one place in every team, so that two who put it there at once do not make two.
  private static func addStandingQuestion(_ desk: inout Desk) {
    let question = StartingStatement.standingQuestion
    let document = Document.file(.agenda, name: question.id)
    guard desk.mayChange(document) else { return }
    desk.files.open(document, from: desk.shelf, desk.rules)
    let ref = Ref<AgendaItem>(document)
    let (title, source, now) = (desk.say(question.text), desk.say(question.heardAt), desk.scene.now)
    let isNew = !desk.record(ref).says(.created)
    desk.edit(document) { edit in
      edit.set(title, at: ref[.title])
      edit.set("knowledge", at: ref[.list])
      edit.set("question", at: ref[.kind])
      edit.set("open", at: ref[.status])
      edit.set(true, at: ref[.standing])
      edit.set(source, at: ref[.source])
      edit.set(nil, at: ref[.withdrawn].field)
      if isNew { edit.set(now, at: ref[.created]) }
    }
    desk.saveFiles()
    desk.focus(on: .item(ref.field))
  }
}

extension TakenOff {
  /// By who is at the keyboard, today.
  static func now(on desk: Desk) -> TakenOff {
    var mark = TakenOff()
    mark[.by] = desk.workspace?.me ?? ""
    mark[.on] = desk.today
    return mark
  }
}
