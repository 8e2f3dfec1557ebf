import StrictJSON
import TextUI

/// The editor of the text field that has focus.
struct FieldEditor: Sendable {
  let line: FieldLine
  var editor: TextEditor
  /// The columns and rows that it has on the screen, as focus last settled.
  var size: Size
  /// Whether the state before this field's first change is on the undo stack.
  var isOnUndo = false
  /// What could be said in more ordinary words, as a sentence under the text; nil for nothing.
  var hint: String?
  /// Whether the key can put those words in.
  var offersWords = false
  /// The state before words were taken back one by one: all that redo can bring back.
  var beforeUndo: OpenFiles.Step?

  var ref: FieldRef { line.ref }

  /// Whether a day or a year is being typed: half of one is kept in the journal and not in its file.
  var isTypingDay: Bool { isOnUndo && line.kind.isUnderstood }

  /// Whether it holds a day, selected, that gives way to what is typed.
  var isDayToReplace: Bool { line.kind.isUnderstood && editor.hasSelection }
}

extension Desk {
  /// Whether a letter goes straight into the open editor and means nothing else.
  var isTyping: Bool {
    guard let editor, panes.view.focus == .field(editor.ref), reasonAgainst(editor.ref.document) == nil else { return false }
    // A blank may take what is offered, or take a tick back.
    let isLineBegun = newLine?.field != editor.ref || !editor.editor.text.isEmpty
    return isLineBegun && !editor.isDayToReplace && !FormKeys.isOffering(editor.line, self)
  }

  /// Closes the editor; a day that was typed becomes a day.
  mutating func leaveField() {
    Writing.understand(&self)
    let typedDay = editor?.isTypingDay == true ? editor?.line : nil
    closeEditor()
    if let typedDay { follow(typedDay, instead: nil) }
  }

  /// What goes along with a value that was chosen or typed, or is asked about it; `old` is what stood there before, where that matters.
  mutating func follow(_ line: FieldLine, instead old: JSON?) {
    StepForm.follow(line, &self)
    Standing.askAbout(line, instead: old, &self)
    HandingOver.askAbout(line, instead: old, &self)
    Deciding.follow(line.ref, &self)
    StatementActs.follow(line, &self)
  }

  /// Closes the editor. Words that were taken back in it can still be done again, as one step.
  mutating func closeEditor() {
    if let field = editor, field.editor.canRedo, let later = field.beforeUndo { files.keepLater(later) }
    editor = nil
  }
}
