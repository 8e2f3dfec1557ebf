import Basics
import StrictJSON
import TextUI
import Wording

/// Writing in the text that has focus.
enum Writing {
  /// Opens the editor for the focused text, unless it is open.
  static func openEditor(for line: FieldLine, _ desk: inout Desk) {
    guard desk.editor?.ref != line.ref else { return }
    desk.editor = FieldEditor(line: line, editor: text(of: line, desk), size: Size(width: 1, height: 1))
  }

  /// A day keeps its words until one types, and then gives way as a whole.
  private static func text(of line: FieldLine, _ desk: Desk) -> TextEditor {
    guard line.kind.isUnderstood, let said = desk.value(line.ref)?.text, Day(said) != nil else {
      return TextEditor(text: desk.typed(line), multiline: line.isLong)
    }
    return TextEditor(text: desk.shown(line), multiline: false).withAllSelected()
  }

  /// Answers a key or paste in a text.
  static func type(_ event: Event, into line: FieldLine, _ desk: inout Desk) -> Bool {
    openEditor(for: line, &desk)
    // A day that has just got focus is selected whole: a blank means nothing there, and takes nothing away.
    if event == .key(Key(.character(" "))), desk.editor?.isDayToReplace == true { return true }
    if isEndOfList(event, line, desk) { return desk.moveFocus(by: 1) }
    let size = desk.formLayout.editorSize(line)
    // Taken out and put back, so that a long text is not copied for a key.
    guard var field = desk.editor else { return false }
    desk.editor = nil
    let isPage = event == .key(Key(.pageUp)) || event == .key(Key(.pageDown))
    let before = isPage || desk.reasonAgainst(line.ref.document) != nil ? field.editor : nil
    if let why = whyNothing(event, field.editor, desk.scene) { desk.scene.tell(why) }
    let outcome = field.editor.update(event, width: size.width, height: size.height, clipboard: &desk.scene.clipboard)
    if outcome == .changed, let before, !desk.mayChange(line.ref.document) {
      field.editor = before
      desk.editor = field
      return true
    }
    let isStill = isPage && before.map { field.editor.stands(as: $0) } == true
    desk.editor = field
    switch outcome {
    case .changed: putEdited(line, &desk)
    case .moved: if isStill { return FormKeys.moveFocus(event, on: &desk) }
    case .leaveUp: return desk.moveFocus(by: -1)
    case .leaveDown: return desk.moveFocus(by: 1)
    case .ignored:
      guard event == .key(Key(.enter)) else { return FormKeys.moveFocus(event, on: &desk) }
      takeProposal(line, &desk)
      return desk.moveFocus(by: 1)
    }
    return true
  }

  /// Whether Enter goes on out of a list of short things: on a line on which nothing stands.
  private static func isEndOfList(_ event: Event, _ line: FieldLine, _ desk: Desk) -> Bool {
    guard event == .key(Key(.enter)), case .texts = line.kind, let editor = desk.editor?.editor, !editor.hasSelection else { return false }
    return editor.paragraphAtCursor.text.allSatisfy(\.isWhitespace)
  }

  /// Why a key has nothing to cut, copy or paste; nil where it has, and for other keys.
  private static func whyNothing(_ event: Event, _ editor: TextEditor, _ scene: Scene) -> Phrase? {
    switch event {
    case .key(Key.control("x")), .key(Key.control("c")): editor.hasSelection ? nil : CommandWords.nothingSelected
    case .key(Key.control("v")): scene.clipboard.isEmpty ? CommandWords.nothingCut : nil
    default: nil
    }
  }

  /// Puts letters that were typed in one go into the open editor, and the text where it belongs.
  static func type(_ letters: String, _ desk: inout Desk) {
    guard var field = desk.editor else { return }
    desk.editor = nil
    _ = field.editor.type(letters, width: field.size.width, height: field.size.height)
    desk.editor = field
    let wasEmpty = desk.files.value(field.ref)?.isEmpty ?? true
    let wasMade = desk.derived.areRowsMade(from: desk.rowsSource)
    putEdited(field.line, &desk)
    // More of the same text changes no row: how many answers there are, and which rows, stays as it was. Only what is being prepared
    // shows at once what comes of it: a name that is replaced stands in every text of the preview.
    if wasMade, !wasEmpty, field.ref.document != .scratch { desk.derived.keepRows(for: desk.rowsSource) }
  }

  /// Puts what the editor holds into the tree; the field's first change is one step of undo.
  static func putEdited(_ line: FieldLine, _ desk: inout Desk) {
    guard var field = desk.editor else { return }
    let isStep = !field.isOnUndo && field.ref.document != .scratch
    let value = line.value(typed: field.editor.text)
    desk.files.edit(isStep ? .step(desk.panes.spot) : .none, desk.rules) { $0.set(value, at: field.ref) }
    if isStep {
      field.isOnUndo = true
      desk.editor = field
    }
    desk.noteChange()
  }

  /// A day or a year that was typed becomes one; of what is none it is said, and it stays as text.
  static func understand(_ desk: inout Desk) {
    NewLine.understand(&desk)
    guard let field = desk.editor, field.isOnUndo, let understood = desk.understood(field.editor.text, in: field.line) else { return }
    let isOther = desk.value(field.ref) != understood.value
    desk.files.edit(.none, desk.rules) { edit in
      if isOther { edit.set(understood.value, at: field.ref) }
      edit.lookForFaults()
    }
    if let notice = understood.notice { desk.scene.notice = notice }
  }

  /// Enter on a day that was asked says yes to what was proposed.
  private static func takeProposal(_ line: FieldLine, _ desk: inout Desk) {
    guard desk.editor?.isOnUndo == false, let text = desk.value(line.ref)?.unread, let day = desk.understood(text, in: line)?.proposal
    else {
      return
    }
    desk.set(day, at: line.ref)
    desk.files.edit(.none, desk.rules) { $0.lookForFaults() }
  }
}
