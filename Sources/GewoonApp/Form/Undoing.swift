import TextUI
import Wording

/// Back and forth through what was changed: by word while in a text, by field after leaving it.
enum Undoing {
  static let commands: [Command] = [
    Command(
      "undo", ["C-z"], CommandPlace.form.union([.gezinnen, .filter, .firstUse]), when: undoIsOff,
      run: { state in
        if state.places.front == PlaceName(Desk.self) { return state.atDesk { undo(&$0) } }
        guard let trash = state.lastThrownAway else { return [] }
        state.lastThrownAway = nil
        return [.restore(trash: trash)]
      }),
    Command(
      "redo", ["C-y"], CommandPlace.form.union([.gezinnen, .filter, .firstUse]), when: redoIsOff, run: { $0.atDesk { redo(&$0) } }),
  ]

  private static func undoIsOff(_ here: Here) -> Availability {
    if here.place(TeamPlace.self) != nil { return .absent }
    guard let desk = here.desk else { return here.state.lastThrownAway == nil ? .off(CommandWords.nothingToUndo) : .on }
    return !desk.files.undo.isEmpty || desk.editor?.editor.canUndo == true ? .on : .off(CommandWords.nothingToUndo)
  }

  private static func redoIsOff(_ here: Here) -> Availability {
    if here.place(TeamPlace.self) != nil { return .absent }
    guard let desk = here.desk else { return .off(CommandWords.nothingToRedo) }
    return !desk.files.redo.isEmpty || desk.editor?.editor.canRedo == true ? .on : .off(CommandWords.nothingToRedo)
  }

  private static func undo(_ desk: inout Desk) {
    if answerInText(.control("z"), &desk) { return }
    // All words of this field are taken back already: its own step has nothing left to do.
    if desk.editor?.isOnUndo == true { desk.files.dropStep() }
    desk.closeEditor()
    guard let spot = desk.files.goBack(from: desk.panes.spot, desk.rules) else {
      return desk.scene.tell(CommandWords.nothingToUndo, .warning)
    }
    comeBack(to: spot, &desk)
  }

  private static func redo(_ desk: inout Desk) {
    if answerInText(.control("y"), &desk) { return }
    if let spot = desk.files.goForward(from: desk.panes.spot, desk.rules) { comeBack(to: spot, &desk) }
  }

  private static func comeBack(to spot: Panes.Spot, _ desk: inout Desk) {
    desk.panes.restore(spot)
    desk.editor = nil
    desk.noteChange()
  }

  /// Undo and redo inside the text that has focus; false when it has nothing left.
  private static func answerInText(_ key: Key, _ desk: inout Desk) -> Bool {
    guard let line = desk.focusedLine, line.isText, let editor = desk.editor?.editor else { return false }
    guard key == .control("z") ? editor.canUndo : editor.canRedo else { return false }
    if key == .control("z"), !editor.canRedo { desk.editor?.beforeUndo = desk.files.step(at: desk.panes.spot) }
    _ = desk.answer(.key(key))
    return true
  }
}
