import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What can be done with a statement: taking a stance from a place, taking it away, putting a reflection with it.
enum StatementActs {
  static let commands: [Command] = [
    Command(
      atTeam: "takeStance", when: { card(on: $0) == nil ? .absent : .unless($0.readOnly) },
      run: { desk in askStance(as: perspectiveInFocus(desk), &desk) }),
    Command(
      byFocus: "takeStance", ["1", "2", "3", "4"], [.row, .item], footer: 1,
      when: { here in
        guard let desk = here.form, screen(on: desk) != nil else { return .absent }
        return .unless(desk.readOnly)
      }),
    Command(atTeam: "otherPerspective", when: { card(on: $0) == nil ? .absent : .unless($0.readOnly) }, run: { askPerspective(&$0) }),
    Command(
      atTeam: "takeAwayStatement",
      when: { desk in
        guard let card = card(on: desk) else { return .absent }
        return card.isBuiltIn ? .off(StatementWords.notOurs) : .unless(desk.readOnly)
      },
      run: { takeAway(&$0) }),
    Command(
      at: TeamPlace.self, "linkStatement", ["s"], [.teamReading], footer: 5,
      when: { place, scene in
        place.selected(in: scene) == nil ? .off(CommandWords.nothingHere) : .unless(scene.workspace?.readOnly)
      }, run: { place, scene in place.askWhichStatements(scene) }),
  ]

  private static func screen(on desk: Desk) -> StatementScreen? { desk.panes.view.target.as(StatementScreen.self) }

  /// The card that is open.
  private static func card(on desk: Desk) -> StatementCard? {
    screen(on: desk).flatMap { StatementCards(desk: desk).card($0.document) }
  }

  // MARK: - A stance

  /// The place from which I looked where focus is; that of a worker elsewhere.
  static func perspectiveInFocus(_ desk: Desk) -> String {
    guard let card = card(on: desk), let ref = desk.panes.view.focus?.ref, ref.document == card.ref.document,
      ref.path.steps.starts(with: card.ref[.stances].field.path.steps), ref.path.steps.count > 1
    else { return "worker" }
    let stance = Stance(desk.value(FieldRef(document: ref.document, path: JSONPath(Array(ref.path.steps.prefix(2))))) ?? .null)
    return stance[.perspective] ?? "worker"
  }

  /// What I think from one place; what I thought from there before goes. One line more can be said.
  static func take(_ value: String, as perspective: String, _ desk: inout Desk) {
    guard let card = card(on: desk), let me = desk.workspace?.me, desk.mayChange(card.ref.document) else { return }
    desk.leaveField()
    desk.files.open(card.ref.document, from: desk.shelf, desk.rules)
    // The file of a card that comes along with the program begins now.
    if card.isBuiltIn { desk.files.presets[card.ref.field] = card.given }
    var all = desk.record(card.ref)[.stances]
    let index = all.firstIndex { $0[.member] == me && $0[.perspective] == perspective } ?? all.count
    if index == all.count { all.append(Stance()) }
    all[index][.member] = me
    all[index][.perspective] = perspective
    all[index][.stance] = value
    all[index][.on] = desk.today
    let stances = all
    desk.edit(card.ref.document) { $0.set(stances, at: card.ref[.stances]) }
    desk.saveFiles()
    desk.focus(on: .field(line(at: card.ref[.stances].item(at: index), on: desk).ref))
  }

  /// The one line that goes with a stance.
  static func line(at stance: Ref<Stance>, on desk: Desk) -> FieldLine {
    let name = FieldKey<Stance, String>.line.field.name
    return FieldLine(ref: stance[.line].field, kind: .line, name: name, label: desk.say(StatementWords.because))
  }

  /// A stance that was chosen anew on its row is of today.
  static func follow(_ line: FieldLine, _ desk: inout Desk) {
    guard line.name == FieldKey<Stance, Word>.stance.field.name, desk.value(line.ref) != nil else { return }
    let (rules, today) = (desk.rules, desk.today)
    desk.files.edit(.none, rules) { $0.set(.string(today.description), at: line.ref.parent.key(FieldKey<Stance, Day>.on.name)) }
  }

  private static func askStance(as perspective: String, _ desk: inout Desk) {
    let items = Vocabulary.stance.values.enumerated().map { MenuItem(id: $1, label: desk.word("stance", $1), digit: $0 + 1) }
    let menu = Menu(title: desk.say(StatementWords.yourView), items: items)
    desk.ask(OpenMenu(atDesk: menu) { desk, value in take(value, as: perspective, &desk) })
  }

  private static func askPerspective(_ desk: inout Desk) {
    let items = Vocabulary.perspective.values.enumerated().map { MenuItem(id: $1, label: desk.word("perspective", $1), digit: $0 + 1) }
    let menu = Menu(title: desk.say(StatementWords.fromWhere), items: items)
    desk.ask(OpenMenu(atDesk: menu) { desk, perspective in askStance(as: perspective, &desk) })
  }

  // MARK: - Taking it away

  /// Takes the open card away, or puts it back.
  private static func takeAway(_ desk: inout Desk) { if let card = card(on: desk) { takeAway(card, &desk) } }

  /// What Delete asks on a card in the list; false where focus is on none.
  static func throwAway(_ desk: inout Desk) -> Bool {
    guard case .item(let ref)? = desk.panes.view.focus, let card = StatementCards(desk: desk).card(ref.document) else { return false }
    if card.isBuiltIn {
      desk.scene.tell(StatementWords.notOurs, .warning)
      return true
    }
    let dialog = Dialog(
      title: Saying.takeOffQuestion(card.text, desk.language), lines: [desk.say(AgendaWords.takeOffText)],
      buttons: [desk.say(ScreenWords.keep), desk.say(StatementWords.takeAway)], safe: 0)
    desk.ask(OpenDialog(atDesk: dialog) { desk, button, _ in if button == 1 { takeAway(card, &desk) } })
    return true
  }

  private static func takeAway(_ card: StatementCard, _ desk: inout Desk) {
    guard desk.mayChange(card.ref.document) else { return }
    desk.leaveField()
    desk.files.open(card.ref.document, from: desk.shelf, desk.rules)
    let isBack = desk.record(card.ref).says(.withdrawn)
    let mark = isBack ? TakenOff(.null) : TakenOff.now(on: desk)
    desk.edit(card.ref.document) { $0.set(mark, at: card.ref[.withdrawn]) }
    if screen(on: desk) != nil { _ = desk.panes.pop() }
    desk.scene.tell(isBack ? StatementWords.isBack : StatementWords.tookAway)
    desk.saveFiles()
  }
}

extension TeamPlace {
  /// `s`: which statements the reflection fits. What its author put with it stays.
  fileprivate func askWhichStatements(_ scene: Scene) -> Outcome {
    guard let shared = selected(in: scene) else { return Outcome() }
    let cards = scene.statementCards
    let items = cards.map {
      MenuItem(
        id: $0.id, label: $0.text, detail: "",
        reason: shared.reflection[.statements].contains($0.id) ? scene.say(TeamWords.itsAuthorSaidSo) : nil)
    }
    let before = Set(cards.filter { card in card.statement[.reflections].contains { $0[.id] == shared.id } }.map(\.id))
    let ticked = before.union(shared.reflection[.statements])
    let menu = Menu(title: scene.say(StatementWords.link), items: items, multiple: true, ticked: ticked)
    var outcome = Outcome()
    outcome.overlays = [
      .menu(
        OpenMenu(menu) { state, ids in
          let now = Set(ids).subtracting(shared.reflection[.statements])
          if now != before { state.scene.tell(StatementWords.linked) }
          let list = FieldPlace<TeamStatement>()[.reflections]
          return cards.flatMap { card -> [Effect] in
            let file = TeamFile(card.ref.document, state.scene, carrying: card.given)
            if before.contains(card.id), !now.contains(card.id) { return file.removing(shared.id, from: list) }
            guard now.contains(card.id), !before.contains(card.id) else { return [] }
            var link = LinkedReflection()
            link[.id] = shared.id
            link[.on] = state.scene.today
            return file.adding(link, to: list)
          }
        })
    ]
    return outcome
  }
}
