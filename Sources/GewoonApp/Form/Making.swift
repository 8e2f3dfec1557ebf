import DossierModel
import StrictJSON
import TextUI
import Wording

/// Making and throwing away the things of a form.
enum Making {
  static let commands: [Command] = [
    Command(atForm: "new", ["n"], [.atRest, .item, .person, .row], footer: 1, when: newIsOff, inFooter: isNewInFooter) { startNew(&$0) },
    Command(
      byFocus: "tick", ["Space"], [.choice, .item], footer: 1, when: { $0.form.map(tickIsOff) ?? .absent },
      // Of one word arrows and a digit say enough.
      inFooter: { $0.focus != .choice || $0.form?.focusedLine.map(Choosing.ticks) == true },
      verb: { $0.form?.focusedRow?.item?.cycles == nil ? nil : AgendaWords.furtherVerb }),
    Command(
      byFocus: "number", ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], [.gezinnen, .scale, .choice, .person], footer: 1,
      when: { here in
        if let form = here.form, let line = form.focusedLine { return Choosing.takesDigits(line, form) ? .on : .absent }
        // In the list there has to be a row for it.
        return here.place(GezinnenPlace.self)?.shown.isEmpty == true ? .absent : .on
      },
      // The picture is walked by arrows, and its digits stand at its rim.
      inFooter: { $0.focus == .scale || $0.form?.focusedLine?.isSeveral == false }),
    Command(atForm: "throwAway", ["Delete"], [.item, .person], footer: 9, when: throwAwayIsOff) { askToThrowAway(&$0) },
  ]

  private static func newIsOff(_ desk: Desk) -> Availability {
    // A room of the team may be there to be read alone.
    if desk.panes.areOfTeam, !desk.rows.contains(where: { if case .add = $0.kind { true } else { false } }) { return .absent }
    // In a form there may be nothing to add.
    if desk.isAtRest, !desk.rows.contains(where: { if case .add = $0.kind { true } else { false } }) { return .absent }
    if desk.readOnly == nil, MapScreen.showsEarlierDays(desk) { return .off(NetworkWords.earlierDays) }
    // In a form of the team there may be nothing to add.
    if desk.panes.areOfTeam, !desk.rows.contains(where: { if case .add = $0.kind { true } else { false } }) { return .absent }
    return .unless(desk.readOnly)
  }

  /// Where one thing has the whole screen, the way on and the way back matter more.
  private static func isNewInFooter(_ desk: Desk) -> Bool {
    !desk.panes.isFullScreen || NetworkViews.isShown(desk) || HoldScreen.shown(on: desk) != nil
  }

  private static func tickIsOff(_ desk: Desk) -> Availability {
    if let reason = desk.readOnly { return .unless(reason) }
    if let item = desk.focusedRow?.item, item.tick == nil, item.cycles == nil { return .absent }
    return .on
  }

  private static func throwAwayIsOff(_ desk: Desk) -> Availability {
    desk.readOnly.map { .unless($0) } ?? .unless(MapScreen.whyNothingCanChange(desk))
  }

  /// The adding row of the list that focus is in comes next.
  private static func startNew(_ desk: inout Desk) {
    // On the ladder that is a decision.
    if desk.panes.view.target.screen is LadderScreen { return Deciding.askWhereTo(&desk) }
    let rows = desk.rows
    guard let index = rows.firstIndex(where: { $0.id == desk.panes.view.focus }) else { return }
    let adds = (rows[index...] + rows.reversed()).compactMap { row in if case .add(let add) = row.kind { add } else { nil } }
    // On a goal it is another goal; in it, a step.
    let isGoal = rows[index].item?.shape === Goal.shape
    guard var add = (isGoal ? adds.first { $0.shape === Goal.shape } : nil) ?? adds.first else { return }
    // Whoever is new is nobody's answer to a question; that is Enter on it.
    if add.shape === Person.shape { add.presets = [:] }
    begin(add, &desk)
  }

  /// Opens the form of a new thing; it comes into being with its first word. A person is asked for in a dialog.
  ///
  /// - Parameter event: the first letter of it, where one was typed.
  static func begin(_ add: AddLine, _ desk: inout Desk, typing event: Event? = nil) {
    if add.shape === Person.shape { return AddingPeople.askForName(add, &desk, typing: event) }
    if add.shape === Meeting.shape { return SessionKinds.ask(&desk) }
    if add.shape === MeetingNote.shape { return SessionNotes.ask(add, &desk) }
    if add.shape === Viewpoint.shape { return Viewpoints.askWhoLooks(add, &desk, typing: event) }
    if NewLine.isPossible(for: add.shape, desk) { return NewLine.begin(add, &desk, typing: event) }
    guard desk.mayChange(add.list.document) else { return }
    if add.file == nil { desk.files.open(add.list.document, from: desk.shelf, desk.rules) }
    let ref = newPlace(for: add, &desk)
    desk.files.presets[ref] = add.presets
    desk.open(ThingForm(ref: ref, shape: add.shape))
    if let event { _ = desk.answer(event) }
  }

  /// Where a new thing will stand: in a file of its own, or in the list under its id or its number.
  static func newPlace(for add: AddLine, _ desk: inout Desk) -> FieldRef {
    if let kind = add.file { return FieldRef(document: .file(kind, name: desk.scene.nextID()), path: []) }
    if add.shape.field("id") != nil { return add.list.item(desk.scene.nextID()) }
    return FieldRef(document: add.list.document, path: add.list.path + .index(desk.value(add.list)?.items.count ?? 0))
  }

  // MARK: - Throwing away

  private static func askToThrowAway(_ desk: inout Desk) {
    if StatementActs.throwAway(&desk) { return }
    if let item = AgendaActs.item(on: desk) { return AgendaActs.askToTakeOff(item, &desk) }
    if case .item(let item)? = desk.focusedRow?.kind, item.shape === Example.shape { return ExampleActs.askToPutAway(&desk) }
    guard case .item(let item)? = desk.focusedRow?.kind, let value = desk.value(item.ref), !item.isPart else {
      return desk.scene.tell(ScreenWords.notThisOne, .warning)
    }
    let name = item.isOfNetwork ? value["name"]?.text?.firstLine : nil
    let title = item.shape === Reflection.shape ? ReflectionRows(desk: desk).title(of: value) : name ?? item.title
    let dialog = throwingAway(Saying.throwAwayQuestion("“\(title)”", desk.language), desk.scene)
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, _ in if button == 1 { throwAway(item, &desk) } })
  }

  /// The question before anything is thrown away.
  static func throwingAway(_ question: String, _ scene: Scene) -> Dialog {
    Dialog(
      title: question, lines: [scene.say(ScreenWords.throwAwayText)],
      buttons: [scene.say(ScreenWords.keep), scene.say(ScreenWords.throwAway)],
      safe: 0)
  }

  /// Has an item kept in the trash. Only then it is taken out.
  private static func throwAway(_ line: ItemLine, _ desk: inout Desk) {
    guard desk.mayChange(line.ref.document), let item = thrown(line, desk) else { return }
    desk.leaving = (line, item)
    desk.outcome.effects.append(.keepItem(item))
  }

  private static func thrown(_ line: ItemLine, _ desk: Desk) -> ThrownItem? {
    guard let file = line.ref.document.path, let value = desk.value(line.ref) else { return nil }
    let trees = desk.files.trees.compactMap { document, tree in
      document.path.flatMap { path in document.kind.map { (file: path, kind: $0, tree: tree) } }
    }
    .sorted { $0.file < $1.file }
    // What has no id of its own is kept under that of its gezin.
    return ThrownItem(id: value["id"]?.text ?? desk.id, file: file, path: line.ref.path, trees: trees)
  }

  /// Takes an item out with everything that points to it, as one step of undo, now that it stands in the trash.
  static func takeOut(_ kept: ThrownItem, _ desk: inout Desk) {
    guard let (line, item) = desk.leaving.take(), item == kept else { return }
    // What was changed meanwhile has to be kept too.
    guard thrown(line, desk) == item else { return throwAway(line, &desk) }
    let neighbour = neighbourOfFocus(desk)
    // What I shared points there too.
    if let shared = Document.shared(of: desk) { desk.files.open(shared, from: desk.shelf, desk.rules) }
    desk.edit(line.ref.document) { $0.throwAway(line.ref) }
    if let neighbour { desk.panes.view.focus = neighbour }
    let words = ["name", "title", "what", "text"].lazy.compactMap { item.content[$0]?.text }.first ?? line.title
    let title = line.shape === Reflection.shape ? ReflectionRows(desk: desk).title(of: item.content) : words
    desk.scene.tell(Saying.thrownAway("“\(title)”", desk.language))
    desk.saveFiles()
  }

  /// Where focus goes when the focused row goes.
  private static func neighbourOfFocus(_ desk: Desk) -> RowID? {
    let stops = desk.stops
    guard let index = desk.focusedStop else { return nil }
    return stops.indices.contains(index + 1) ? stops[index + 1] : stops.dropLast().last
  }
}
