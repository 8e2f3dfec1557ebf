import Basics
import TextUI
import Wording

/// What can be done anywhere.
enum General {
  static let moving: [Command] = [
    Command(byFocus: "move", ["Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown"], CommandPlace.everywhere),
    Command(
      byFocus: "moveByWord", ["C-Left", "C-Right", "S-Left", "S-Right", "S-Up", "S-Down"], CommandPlace.typing),
    Command(
      byFocus: "open", ["Enter"], CommandPlace.everywhere.except([.teamReading]), footer: 0,
      when: { opensSomething($0) ? .on : .absent },
      // In a text Enter does what everybody expects.
      inFooter: { $0.form == nil || !CommandPlace.typing.contains($0.focus) },
      verb: { enter($0) }),
    Command(
      atForm: "nextField", ["Tab"], footer: 3, inFooter: { !NetworkViews.isShown($0) && !$0.isAtRest },
      run: { desk in
        FormKeys.tab(by: 1, on: &desk)
        desk.saveFiles()
      }),
    Command(atForm: "previousField", ["S-Tab"]) { desk in
      FormKeys.tab(by: -1, on: &desk)
      desk.saveFiles()
    },
  ]

  static let helping: [Command] = [
    Command("palette", ["C-p"], CommandPlace.everywhere, footer: 7) { Palette.show(&$0) },
    Command("help", ["F1", "M-1"], CommandPlace.everywhere, footer: 5) { Help.show(&$0) },
    Command("help", ["?"], CommandPlace.everywhere.except(CommandPlace.typing)) { Help.show(&$0) },
    Command(
      "back", ["Esc"], CommandPlace.everywhere, footer: 6,
      inFooter: { ![.gezinnen, .filter, .firstUse].contains($0.focus) }, run: { $0.answer(.key(Key(.escape))) }),
    Command(
      "save", ["C-s"], CommandPlace.everywhere, when: { $0.focus == .firstUse ? .off(ScreenWords.nothingToSaveYet) : .on },
      run: { saveNow(&$0) }),
  ]

  static let commands: [Command] = [
    Command(byFocus: "cut", ["C-x"], CommandPlace.typing),
    Command(byFocus: "copy", ["C-c"], CommandPlace.typing),
    Command(byFocus: "paste", ["C-v"], CommandPlace.typing),
    Command(byFocus: "selectAll", ["C-a"], CommandPlace.typing),
    Command(byFocus: "startSelecting", ["C-k"], CommandPlace.typing),
    Command(byFocus: "eraseWord", ["C-w"], CommandPlace.typing),
    Command(
      "copyOut", [], CommandPlace.everywhere.except([.firstUse]),
      when: { here in
        if here.scene.takesLines { return .absent }
        if here.scene.clipboard.isEmpty { return .off(CommandWords.nothingToCopyOut) }
        return here.scene.clipboard.utf8.count > longestCopy ? .off(CommandWords.tooLongToCopyOut) : .on
      },
      run: { state in
        state.scene.tell(CommandWords.copiedOut)
        return [.copyOut(state.scene.clipboard)]
      }),
    Command("redraw", ["C-l"], CommandPlace.everywhere) { _ in [.redraw] },
    Command("quit", ["C-q"], CommandPlace.everywhere, footer: 8, inFooter: { $0.desk == nil }, run: { quit(&$0) }),
  ]

  /// In bytes: terminals take a sequence of about a hundred thousand letters, and a text is a third longer in it.
  private static let longestCopy = 70_000

  static let leaving: [Command] = [
    Command("meanings", [], CommandPlace.everywhere) { Help.explain(&$0) },
    Command("accessibility", [], CommandPlace.everywhere) { Help.showAccess(&$0) },
    Command("suspend", [], CommandPlace.everywhere, when: { $0.scene.takesLines ? .absent : .on }, run: { $0.saveEffects() + [.suspend] }),
  ]

  /// In an empty list Enter has nothing to open.
  private static func opensSomething(_ here: Here) -> Bool {
    if let list = here.place(GezinnenPlace.self) { return list.selected != nil || list.vandaag.focus != nil }
    if let planning = here.place(PlanningPlace.self) { return planning.selected != nil }
    if let search = here.place(SearchPlace.self) { return search.selected != nil }
    return here.place(TeamPlace.self).map { $0.selected(in: here.scene) != nil } ?? true
  }

  /// What Enter does, which is not the same everywhere.
  private static func enter(_ here: Here) -> Phrase {
    if here.desk.map(MapScreen.isFoldInFocus) == true { return CommandWords.choose }
    if here.focus == .atRest, here.form?.focusedLine?.isText == true { return CommandWords.write }
    if here.focus == .choice, let form = here.form, let line = form.focusedLine, !Choosing.opensMenu(line, form) {
      return CommandWords.further
    }
    return enter(at: here.focus)
  }

  private static func enter(at place: CommandPlace) -> Phrase {
    switch place {
    case .longText: CommandWords.newLine
    case .line, .scale, .firstUse: CommandWords.further
    case .atRest, .choice, .row: CommandWords.choose
    case .gezinnen, .filter, .item, .person, .teamList, .teamFilter, .teamReading, .planning, .planningFilter, .search:
      CommandWords.title("open")
    }
  }

  private static func saveNow(_ state: inout State) -> [Effect] {
    let effects = state.leaveAll()
    if effects.contains(where: { if case .save = $0 { true } else { false } }) {
      state.scene.notice = nil
      return effects
    }
    if let reason = state.places.here.readOnly ?? state.scene.workspace?.readOnly {
      state.scene.tell(reason, .warning)
    } else {
      state.scene.tell(Saying.saved(at: Saying.time(state.scene.now), state.scene.language), .success)
    }
    return effects
  }

  static func quit(_ state: inout State) -> [Effect] {
    let effects = state.leaveAll() + state.draftEffects()
    if state.hasUnsaved {
      state.isQuitting = true
      return effects
    }
    return effects + leave(&state)
  }

  /// Everything is saved: quits, unless nobody looked yet at what has to be looked at.
  static func leave(_ state: inout State) -> [Effect] {
    state.isQuitting = false
    if state.scene.unseenConcerns.isEmpty { return [.quit] }
    Concerns.askBeforeQuitting(&state)
    return []
  }
}
