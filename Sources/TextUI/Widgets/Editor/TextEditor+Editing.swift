extension TextEditor {
  mutating func type(_ character: Character) -> Outcome {
    isSelecting = false
    let text = isMultiline ? String(character) : String(character).withLineEnds(" ")
    return replaceSelection(with: text, as: .typing)
  }

  mutating func breakLine() -> Outcome {
    isSelecting = false
    return replaceSelection(with: "\n", as: .whole)
  }

  mutating func eraseBack() -> Outcome { erase(as: .backspacing, to: buffer.position(before: cursor)) }
  mutating func eraseForward() -> Outcome { erase(as: .deleting, to: buffer.position(after: cursor)) }
  mutating func eraseWordBack() -> Outcome { erase(as: .whole, to: buffer.wordStart(before: cursor)) }
  mutating func eraseWordForward() -> Outcome { erase(as: .whole, to: buffer.wordEnd(after: cursor)) }

  mutating func copy(to clipboard: inout String) -> Outcome {
    isSelecting = false
    if let selection { clipboard = buffer.text(in: selection) }
    return .moved
  }

  mutating func cut(to clipboard: inout String) -> Outcome {
    _ = copy(to: &clipboard)
    return selection == nil ? .moved : replaceSelection(with: "", as: .whole)
  }

  /// What was cut here goes back exactly as it was, its line ends too.
  mutating func paste(_ clipboard: String) -> Outcome {
    isSelecting = false
    return replaceSelection(with: isMultiline ? clipboard : clipboard.withLineEnds(" "), as: .whole)
  }

  mutating func undo() -> Outcome {
    guard let edit = history.undo() else { return .ignored }
    buffer.replace(bytes: edit.byte..<edit.byte + edit.inserted.utf8.count, with: edit.removed)
    stand(at: edit.before)
    return .changed
  }

  mutating func redo() -> Outcome {
    guard let edit = history.redo() else { return .ignored }
    buffer.replace(bytes: edit.byte..<edit.byte + edit.removed.utf8.count, with: edit.inserted)
    stand(at: edit.after)
    return .changed
  }

  mutating func replaceSelection(with text: String, as kind: EditHistory.Kind) -> Outcome {
    replace(selection ?? cursor..<cursor, with: text, as: kind)
  }

  /// The paragraph that the cursor stands in, and how many bytes of it stand before the cursor.
  public var paragraphAtCursor: (text: String, cursor: Int) {
    let paragraph = buffer.paragraphs[cursor.paragraph]
    return (paragraph.body, paragraph.byte(at: cursor.offset))
  }

  /// Puts `text` in the place of some bytes of the cursor's paragraph, as one step to undo. The cursor stays behind the same words.
  public mutating func replaceInParagraph(bytes: Range<Int>, with text: String) {
    let start = buffer.byte(at: TextPosition(paragraph: cursor.paragraph, offset: 0))
    let here = buffer.byte(at: cursor)
    let low = buffer.position(atByte: start + bytes.lowerBound)
    let high = buffer.position(atByte: start + bytes.upperBound)
    guard replace(low..<high, with: text, as: .whole) == .changed else { return }
    guard here < start + bytes.lowerBound || here > start + bytes.upperBound else { return }
    let shift = here > start + bytes.upperBound ? text.utf8.count - bytes.count : 0
    cursor = buffer.position(atByte: here + shift)
  }

  private mutating func erase(as kind: EditHistory.Kind, to end: TextPosition?) -> Outcome {
    isSelecting = false
    if selection != nil { return replaceSelection(with: "", as: .whole) }
    guard let end else { return .moved }
    return replace(min(end, cursor)..<max(end, cursor), with: "", as: kind)
  }

  private mutating func replace(_ range: Range<TextPosition>, with text: String, as kind: EditHistory.Kind) -> Outcome {
    let before = Selection(cursor: cursor, anchor: anchor)
    let removed = buffer.text(in: range)
    guard !(removed.isEmpty && text.isEmpty) else { return .moved }
    let byte = buffer.byte(at: range.lowerBound)
    buffer.replace(bytes: byte..<byte + removed.utf8.count, with: text)
    stand(at: Selection(cursor: buffer.position(atByte: byte + text.utf8.count), anchor: nil))
    let after = Selection(cursor: cursor, anchor: nil)
    history.record(TextEdit(byte: byte, removed: removed, inserted: text, before: before, after: after), as: kind)
    return .changed
  }

  private mutating func stand(at selection: Selection) {
    cursor = selection.cursor
    anchor = selection.anchor
    isSelecting = false
    preferredColumn = nil
  }
}

extension String {
  /// This text with every line end ("\r\n", "\r" or "\n") said as `lineEnd`.
  func withLineEnds(_ lineEnd: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var afterReturn = false
    for byte in utf8 {
      if byte == 0x0D || (byte == 0x0A && !afterReturn) {
        bytes.append(contentsOf: lineEnd.utf8)
      } else if byte != 0x0A {
        bytes.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
