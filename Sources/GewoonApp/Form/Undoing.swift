import StrictJSON
import TextUI
import Wording

/// Back and forth through what was changed: by word while in a text, by field after leaving it.
enum Undoing {
  static let commands: [Command] = [
    Command(atForm: "undo", ["C-z"], when: undoIsOff, run: { undo(&$0) }),
    Command(atForm: "redo", ["C-y"], when: redoIsOff, run: { redo(&$0) }),
    // Elsewhere only a gezin that was thrown away can be brought back.
    Command("undo", ["C-z"], [.firstUse], when: { _ in .off(CommandWords.nothingToUndo) }, run: { _ in [] }),
    Command("redo", ["C-y"], [.firstUse, .gezinnen, .filter], when: { _ in .off(CommandWords.nothingToRedo) }, run: { _ in [] }),
  ]

  private static func undoIsOff(_ desk: Desk) -> Availability {
    !desk.files.undo.isEmpty || desk.editor?.editor.canUndo == true ? .on : .off(CommandWords.nothingToUndo)
  }

  private static func redoIsOff(_ desk: Desk) -> Availability {
    !desk.files.redo.isEmpty || desk.editor?.editor.canRedo == true ? .on : .off(CommandWords.nothingToRedo)
  }

  private static func undo(_ desk: inout Desk) {
    if answerInText(.control("z"), &desk) { return }
    // All words of this field are taken back already: its own step has nothing left to do.
    if desk.editor?.isOnUndo == true { desk.files.dropStep() }
    desk.closeEditor()
    let (step, now, pane) = (desk.files.undo.last, desk.files.trees, desk.panes.open)
    guard let step, let spot = desk.files.goBack(from: desk.panes.spot, desk.rules) else {
      return desk.scene.tell(CommandWords.nothingToUndo, .warning)
    }
    comeBack(to: spot, &desk)
    if step.isFromBefore { show(whatIsOtherThan: now, &desk) }
    let what = WhatChanged(desk: desk, before: now).sentence
    let day = step.at.day == desk.today ? nil : desk.day(step.at.day)
    desk.scene.tell(
      step.isFromBefore
        ? Saying.undoneFromBefore(day, what, desk.language)
        : Saying.undone(what, in: elsewhere(than: pane, desk), desk.language))
  }

  /// Of a step of before the gezin was closed only the pane is known: focus goes to the first row there that shows what changed.
  private static func show(whatIsOtherThan trees: [Document: JSON], _ desk: inout Desk) {
    desk.settle()
    let changed = desk.stops.first { $0.ref.map { trees[$0.document]?[$0.path] != desk.files.value($0) } ?? false }
    if let changed { desk.focus(on: changed) }
  }

  private static func redo(_ desk: inout Desk) {
    if answerInText(.control("y"), &desk) { return }
    let (now, pane) = (desk.files.trees, desk.panes.open)
    guard let spot = desk.files.goForward(from: desk.panes.spot, desk.rules) else { return }
    comeBack(to: spot, &desk)
    desk.scene.tell(
      Saying.redone(WhatChanged(desk: desk, before: now).sentence, in: elsewhere(than: pane, desk), desk.language))
  }

  /// What the pane is called in which something changed, where one was in another one.
  private static func elsewhere(than pane: Pane, _ desk: Desk) -> String? {
    pane == desk.panes.open ? nil : desk.say(desk.panes.open == .plan ? ScreenWords.planTab : desk.panes.open.title)
  }

  private static func comeBack(to spot: Panes.Spot, _ desk: inout Desk) {
    let (pane, here) = (desk.panes.open, desk.panes.view)
    desk.panes.restore(spot)
    // One goes on in the field that one was in, and looks first at another.
    let isSame = pane == desk.panes.open && here.target == desk.panes.view.target && here.focus == desk.panes.view.focus
    desk.panes.view.isEntered = isSame && here.isEntered
    desk.editor = nil
    desk.noteChange()
  }

  /// Undo and redo inside the text that has focus; false when it has nothing left.
  private static func answerInText(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let line = desk.focusedLine, line.isText, let editor = desk.editor?.editor else { return false }
    guard key == .control("z") ? editor.canUndo : editor.canRedo else { return false }
    if key == .control("z"), !editor.canRedo { desk.editor?.beforeUndo = desk.files.step(at: desk.panes.spot, desk.scene.now) }
    _ = desk.answer(.key(key))
    return true
  }
}
