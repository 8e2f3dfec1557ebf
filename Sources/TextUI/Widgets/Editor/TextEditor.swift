/// The editor for long text, and the field for one line: soft wrap, selection, undo by word. A value: `update` takes an event, `draw`
/// only reads.
///
/// The text is kept byte for byte. Line ends of both kinds, controls and composed or decomposed letters stay as they came, wherever they
/// are not edited.
public struct TextEditor: Sendable, Equatable {
  /// What an event did.
  public enum Outcome: Sendable, Hashable {
    /// The text is another.
    case changed
    /// Handled; the text is the same.
    case moved
    /// Up on the first line: nothing moved, the field before may take the cursor.
    case leaveUp
    /// Down on the last line: nothing moved, the field after may take the cursor.
    case leaveDown
    /// Not for an editor; undo and redo too, when there is nothing to undo or redo here.
    case ignored
  }

  /// Whether Enter makes a new line. In one line pasted line ends become spaces, and the text scrolls sideways.
  public let isMultiline: Bool
  var buffer: TextBuffer
  var cursor: TextPosition
  /// Where the selection began.
  var anchor: TextPosition?
  /// After Ctrl-K: arrows select without Shift.
  public internal(set) var isSelecting = false
  /// The column that Up and Down keep to.
  var preferredColumn: Int?
  /// The first line seen, as it was last settled; drawing keeps the cursor in sight wherever this is.
  var top = TextLayout.Line.first
  /// The first character seen of one line.
  var left = 0
  var history = EditHistory()

  /// The cursor stands after the text, ready to go on.
  public init(text: String, multiline: Bool) {
    isMultiline = multiline
    buffer = TextBuffer(text, splits: multiline)
    cursor = buffer.end
  }

  /// The whole text, byte for byte. Takes time with its length.
  public var text: String { buffer.text }
  /// Whether there is no text at all.
  public var isEmpty: Bool { buffer.isEmpty }
  /// Whether anything is selected.
  public var hasSelection: Bool { selection != nil }
  /// Whether Ctrl-Z has anything to undo here.
  public var canUndo: Bool { !history.done.isEmpty }
  /// Whether Ctrl-Y has anything to do again here.
  public var canRedo: Bool { !history.undone.isEmpty }

  /// Whether the cursor stands where another one's does, whatever column it would like better on other lines.
  public func stands(as other: TextEditor) -> Bool { cursor == other.cursor && anchor == other.anchor }

  var selection: Range<TextPosition>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// Takes one event. `width` and `height` are those of the rectangle it will be drawn in; cutting and copying write `clipboard`.
  public mutating func update(_ event: Event, width: Int, height: Int, clipboard: inout String) -> Outcome {
    // What was drawn is where scrolling begins, in a new size too.
    settle(width: width, height: height)
    let outcome: Outcome
    switch event {
    case .key(let key): outcome = press(key, width: width, height: height, clipboard: &clipboard)
    case .paste(let text): outcome = insert(text)
    case .overlongPaste, .resize, .hangUp, .wake: outcome = .ignored
    }
    if outcome == .changed || outcome == .moved { settle(width: width, height: height) }
    return outcome
  }

  /// Takes letters that were typed in one go, faster than key by key and with the same steps to undo; "\n" is Enter in a long text.
  public mutating func type(_ text: String, width: Int, height: Int) -> Outcome {
    settle(width: width, height: height)
    isSelecting = false
    for (index, line) in (isMultiline ? text : text.withLineEnds(" ")).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { _ = breakLine() }
      for part in String(line).typedParts { _ = replaceSelection(with: part, as: .typing) }
    }
    settle(width: width, height: height)
    return text.isEmpty ? .moved : .changed
  }

  /// Puts `text` at the cursor, in the place of what is selected, as one step to undo; the way of a paste. Line ends become "\n", in one
  /// line a space; all else stays.
  public mutating func insert(_ text: String) -> Outcome {
    isSelecting = false
    return replaceSelection(with: isMultiline ? text.withLineEnds("\n") : text.withLineEnds(" "), as: .whole)
  }

  private mutating func settle(width: Int, height: Int) {
    measure(width: width)
    let layout = layout(width: width)
    top = layout.settledTop(near: top, cursor: cursor, height: height)
    left = layout.settledLeft(near: left, cursor: cursor)
  }

  private mutating func press(_ key: Key, width: Int, height: Int, clipboard: inout String) -> Outcome {
    if key.alt { return pressWithAlt(key, width: width) }
    if let typed = key.typed { return type(typed) }
    switch key.code {
    case .character(let letter): return command(letter, clipboard: &clipboard)
    case .enter: return isMultiline && !key.control ? breakLine() : .ignored
    case .backspace: return key.control ? eraseWordBack() : eraseBack()
    case .delete: return key.control ? eraseWordForward() : eraseForward()
    case .escape: return stopSelecting()
    case .up, .down, .pageUp, .pageDown: return key.control ? .ignored : moveVertically(key, width: width, height: height)
    case .left, .right, .home, .end: return moveAlong(key, width: width)
    case .tab, .insert, .function: return .ignored
    }
  }

  /// Terminals send Alt where a person holds Ctrl, to go or to take away by word.
  private mutating func pressWithAlt(_ key: Key, width: Int) -> Outcome {
    switch key.code {
    case .backspace: return eraseWordBack()
    case .delete: return eraseWordForward()
    case .left, .right: return moveAlong(Key(key.code, control: true, shift: key.shift), width: width)
    default: return .ignored
    }
  }

  private mutating func command(_ letter: Character, clipboard: inout String) -> Outcome {
    switch letter {
    case "a": return selectAll()
    case "c": return copy(to: &clipboard)
    case "x": return cut(to: &clipboard)
    case "v": return paste(clipboard)
    case "z": return undo()
    case "y": return redo()
    case "k": return toggleSelecting()
    case "w": return eraseWordBack()
    default: return .ignored
    }
  }
}
