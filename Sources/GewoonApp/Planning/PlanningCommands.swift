import Basics
import DossierModel
import TextUI
import Wording

extension PlanningPlace {
  static let opening: [Command] = [
    Command(
      "planning", ["F7", "M-7"], CommandPlace.everywhere.except([.planning, .planningFilter, .firstUse]), footer: 8,
      inFooter: { $0.focus == .gezinnen }, run: open)
  ]

  static let commands: [Command] =
    [
      Command("tick", ["Space"], [.planning], footer: 1, when: { isOff($0) }, inFooter: canTick, run: tick),
      Command("remind", ["n"], [.planning], footer: 2, when: { .unless($0.scene.workspace?.readOnly) }, run: remind),
      Command(
        atDesk: "remindHere",
        when: { .unless($0.reasonAgainst(.own($0.id))) },
        run: { desk in desk.outcome.overlays.append(.dialog(Reminding(dossier: desk.id, gezin: desk.name).prompt(desk.scene))) }),
      Command("changeReminder", ["e"], [.planning], footer: 3, when: { isOff($0) }, inFooter: isReminder, run: changeReminder),
      Command("throwAway", ["Delete"], [.planning], footer: 9, when: { isOff($0) }, inFooter: isReminder, run: askToThrowAway),
      Command(at: PlanningPlace.self, "find", ["/"], [.planning], footer: 4) { place, scene in place.beginFilter(scene) },
      Command(at: PlanningPlace.self, "find", ["C-f"], [.planning]) { place, scene in place.beginFilter(scene) },
    ]

  static let undoing: [Command] = [
    Command(
      "undo", ["C-z"], [.planning, .planningFilter],
      when: { $0.place(PlanningPlace.self)?.canUndo == true ? .on : .off(CommandWords.nothingToUndo) }, run: undo)
  ]

  private static func isOff(_ here: Here) -> Availability {
    guard let place = here.place(PlanningPlace.self) else { return .absent }
    if let reason = here.scene.workspace?.readOnly { return .unless(reason) }
    return place.selected == nil ? .off(CommandWords.nothingHere) : .on
  }

  private static func canTick(_ here: Here) -> Bool { here.place(PlanningPlace.self)?.selected?.canBeTicked == true }

  private static func isReminder(_ here: Here) -> Bool { here.place(PlanningPlace.self)?.selected?.name?.kind == .reminder }

  private static func selected(_ state: State) -> PlanningLine? { state.places[PlanningPlace.self]?.selected }

  // MARK: - Ticking

  /// Space: done today, or open again. The line stays where it is.
  private static func tick(_ state: inout State) -> [Effect] {
    guard let line = selected(state) else { return [] }
    guard let name = line.name, line.canBeTicked else {
      state.scene.tell(PlanningWords.notTicked(line.name?.kind), .warning)
      return []
    }
    let scene = state.scene
    func done(_ day: Day?) -> PlannedChange { PlannedChange(dossier: line.key.dossier, name: name, act: .done(day)) }
    let sentence = line.isDone ? scene.say(PlanningWords.unticked) : PlanningWords.ticked(line.text, scene.language)
    state.places[PlanningPlace.self]?.keep(line)
    return state.change(done(line.isDone ? nil : scene.today), undo: done(line.isDone ? scene.today : nil), saying: sentence)
  }

  /// Ctrl-Z: takes the last change back that was made here.
  static func undo(_ state: inout State) -> [Effect] {
    guard let change = state.places[PlanningPlace.self]?.takeUndo() else { return [] }
    return state.change(change, undo: nil, saying: Saying.undone(whatComesBack(change, state), in: nil, state.scene.language))
  }

  /// What is otherwise again, by its words; nil where it is not known any more.
  private static func whatComesBack(_ change: PlannedChange, _ state: State) -> String? {
    let line = state.places[PlanningPlace.self]?.lines.all.first { $0.key.dossier == change.dossier && $0.name == change.name }
    let language = state.scene.language
    let known = line.map { Saying.quoted($0.text.firstLine) }
    switch change.act {
    case .remember(let words, _):
      let words = Saying.quoted(words.firstLine)
      return known == nil ? Saying.cameOrWent(words, isThere: true, language) : Saying.standsNow(words, "", language)
    case .done(let day): return known.map { PlanningWords.isAgain($0, done: day != nil, language) }
    case .throwAway: return known.map { Saying.cameOrWent($0, isThere: false, language) }
    }
  }

  // MARK: - What one wants to remember

  /// `n`: for the gezin of the line in focus; where there is none, it is asked.
  private static func remind(_ state: inout State) -> [Effect] {
    let scene = state.scene
    if scene.gezinnen.all.isEmpty {
      state.scene.tell(PlanningWords.noGezin, .warning)
    } else if let gezin = scene.gezinnen.all.first(where: { $0.id == selected(state)?.key.dossier }) {
      state.lay(.dialog(Reminding(dossier: gezin.id, gezin: gezin.name, offersOthers: true).prompt(scene)))
    } else {
      Reminding.askWhichGezin(&state)
    }
    return []
  }

  /// The reminder in focus, where it is open; else it is said why nothing happens.
  private static func openReminder(_ state: inout State) -> (line: PlanningLine, name: Planned.Name)? {
    guard let line = selected(state), let name = line.name, name.kind == .reminder, !name.id.isEmpty else {
      state.scene.tell(PlanningWords.onlyReminders, .warning)
      return nil
    }
    if line.isDone {
      state.scene.tell(PlanningWords.doneAlready, .warning)
      return nil
    }
    return (line, name)
  }

  private static func changeReminder(_ state: inout State) -> [Effect] {
    guard let (line, name) = openReminder(&state) else { return [] }
    state.overlays.append(
      .dialog(Reminding(changing: line, name).prompt(state.scene, typed: state.drafts.text(Reminding.draft(of: name, state.scene)))))
    return []
  }

  private static func askToThrowAway(_ state: inout State) -> [Effect] {
    guard let (line, name) = openReminder(&state) else { return [] }
    let scene = state.scene
    let dialog = Making.throwingAway(Saying.throwAwayQuestion("“\(line.text.firstLine)”", scene.language), scene)
    let prompt = OpenDialog(dialog) { state, button, _ in
      guard button == 1 else { return [] }
      func change(_ act: PlannedChange.Act) -> PlannedChange { PlannedChange(dossier: line.key.dossier, name: name, act: act) }
      return state.change(
        change(.throwAway), undo: change(.remember(line.text, line.day)),
        saying: Saying.thrownAway("“\(line.text.firstLine)”", state.scene.language))
    }
    state.overlays.append(.dialog(prompt))
    return []
  }
}
