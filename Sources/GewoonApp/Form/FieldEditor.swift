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
  /// The state before words were taken back one by one: all that redo can bring back.
  var beforeUndo: OpenFiles.Step?

  var ref: FieldRef { line.ref }
}

/// Writing in the text that has focus.
extension Desk {
  /// Whether a letter goes straight into the open editor and means nothing else.
  var isTyping: Bool {
    guard let editor else { return false }
    return panes.view.focus == .field(editor.ref) && reasonAgainst(editor.ref.document) == nil
  }

  /// Opens the editor for the focused text, unless it is open.
  mutating func openEditor(for line: FieldLine) {
    guard editor?.ref != line.ref else { return }
    let text = TextEditor(text: FieldLine.typed(files.value(line.ref)), multiline: line.isLong)
    editor = FieldEditor(line: line, editor: text, size: Size(width: 1, height: 1))
  }

  /// Answers a key or paste in a text.
  mutating func type(_ event: Event.Kind, into line: FieldLine) -> Bool {
    openEditor(for: line)
    let size = formLayout.editorSize(line)
    // Taken out and put back, so that a long text is not copied for a key.
    guard var field = editor else { return false }
    editor = nil
    let isPage = event == .key(Key(.pageUp)) || event == .key(Key(.pageDown))
    let before = isPage || reasonAgainst(line.ref.document) != nil ? field.editor : nil
    let outcome = field.editor.update(event, width: size.width, height: size.height, clipboard: &scene.clipboard)
    if outcome == .changed, let before, !mayChange(line.ref.document) {
      field.editor = before
      editor = field
      return true
    }
    let isStill = isPage && field.editor == before
    editor = field
    switch outcome {
    case .changed: putEdited(line)
    case .moved: if isStill { return moveFocus(event) }
    case .leaveUp: return moveFocus(by: -1)
    case .leaveDown: return moveFocus(by: 1)
    case .ignored: return event == .key(Key(.enter)) ? moveFocus(by: 1) : moveFocus(event)
    }
    return true
  }

  /// Puts letters that were typed in one go into the open editor, and the text where it belongs.
  mutating func type(_ letters: String) {
    guard var field = editor else { return }
    editor = nil
    _ = field.editor.type(letters, width: field.size.width, height: field.size.height)
    editor = field
    let wasEmpty = files.value(field.ref)?.isEmpty ?? true
    let wasMade = derived.areRowsMade(from: rowsSource)
    putEdited(field.line)
    // More of the same text changes no row: how many answers there are, and which rows, stays as it was. Only what is being prepared
    // shows at once what comes of it: a name that is replaced stands in every text of the preview.
    if wasMade, !wasEmpty, field.ref.document != .scratch { derived.keepRows(for: rowsSource) }
  }

  /// Puts what the editor holds into the tree; the field's first change is one step of undo.
  mutating func putEdited(_ line: FieldLine) {
    guard var field = editor else { return }
    let isStep = !field.isOnUndo && field.ref.document != .scratch
    let text = field.editor.text
    // A day is understood when the field is left; until then it is what was typed.
    let isDay = if case .day = line.kind { true } else { false }
    let value = isDay ? (text.isEmpty ? nil : JSON.string(text)) : line.value(typed: text, today: today)
    files.edit(isStep ? .step(panes.spot) : .none, rules) { $0.set(value, at: field.ref) }
    if isStep {
      field.isOnUndo = true
      editor = field
    }
    noteChange()
  }

  /// Closes the editor; a day that was typed becomes a day.
  mutating func leaveField() {
    guard let field = editor else { return }
    if let line = focusedLine, line.ref == field.ref, field.isOnUndo {
      switch line.kind {
      case .day:
        let value = line.value(typed: field.editor.text, today: today)
        let isOther = files.value(line.ref) != value
        files.edit(.none, rules) { edit in
          if isOther { edit.set(value, at: line.ref) }
          edit.lookForFaults()
        }
      case .year: files.edit(.none, rules) { $0.lookForFaults() }
      default: break
      }
    }
    closeEditor()
  }

  /// Closes the editor. Words that were taken back in it can still be done again, as one step.
  mutating func closeEditor() {
    if let field = editor, field.editor.canRedo, let later = field.beforeUndo { files.keepLater(later) }
    editor = nil
  }
}
