extension TextEditor {
  /// Left, Right, Home and End.
  mutating func moveAlong(_ key: Key, width: Int) -> Outcome {
    let extending = key.shift || isSelecting
    let layout = layout(width: width)
    let target: TextPosition?
    switch key.code {
    case .left where key.control: target = buffer.wordStart(before: cursor)
    case .right where key.control: target = buffer.wordEnd(after: cursor)
    case .left: target = extending ? buffer.position(before: cursor) : selection?.lowerBound ?? buffer.position(before: cursor)
    case .right: target = extending ? buffer.position(after: cursor) : selection?.upperBound ?? buffer.position(after: cursor)
    case .home: target = key.control ? .start : layout.ends(of: layout.line(of: cursor)).first
    default: target = key.control ? buffer.end : layout.ends(of: layout.line(of: cursor)).last
    }
    move(to: target ?? cursor, extending: extending)
    return .moved
  }

  /// Up, Down, PageUp and PageDown. Selecting, the first and last line reach to the start and end of the text.
  mutating func moveVertically(_ key: Key, width: Int, height: Int) -> Outcome {
    let isPage = key.code == .pageUp || key.code == .pageDown
    if isPage, !isMultiline { return .ignored }
    let extending = key.shift || isSelecting
    let goesUp = key.code == .up || key.code == .pageUp
    let layout = layout(width: width)
    let line = layout.line(of: cursor)
    if line == (goesUp ? .first : layout.lastLine), extending || isPage {
      move(to: goesUp ? .start : buffer.end, extending: extending)
      return .moved
    }
    let distance = (isPage ? max(1, height) : 1) * (goesUp ? -1 : 1)
    let target = layout.line(line, movedBy: distance)
    if target == line { return goesUp ? .leaveUp : .leaveDown }
    let wanted = preferredColumn ?? layout.column(of: cursor)
    move(to: layout.position(on: target, column: wanted), extending: extending)
    preferredColumn = wanted
    if isPage { top = layout.line(top, movedBy: distance) }
    return .moved
  }

  /// Stands at `target`. Without extending the selection is gone; `keepsMode` leaves Ctrl-K on.
  mutating func move(to target: TextPosition, extending: Bool, keepsMode: Bool = true) {
    anchor = extending ? anchor ?? cursor : nil
    cursor = target
    if !keepsMode { isSelecting = false }
    preferredColumn = nil
    history.endStep()
  }

  /// The same with all of its text selected: what is typed takes its place.
  public func withAllSelected() -> TextEditor {
    var editor = self
    _ = editor.selectAll()
    return editor
  }

  mutating func selectAll() -> Outcome {
    move(to: buffer.end, extending: false, keepsMode: false)
    anchor = .start
    return .moved
  }

  mutating func toggleSelecting() -> Outcome {
    if isSelecting { return stopSelecting() }
    history.endStep()
    isSelecting = true
    anchor = anchor ?? cursor
    return .moved
  }

  /// Ends what Ctrl-K began, with nothing selected; ignored where it was not on.
  mutating func stopSelecting() -> Outcome {
    guard isSelecting else { return .ignored }
    isSelecting = false
    anchor = nil
    return .moved
  }
}

extension TextBuffer {
  /// The start of the word that stands before, over what is no word and over line ends; nil at the start of the text.
  func wordStart(before position: TextPosition) -> TextPosition? {
    guard var here = self.position(before: position) else { return nil }
    while character(at: here)?.isOfWord != true {
      guard let before = self.position(before: here) else { return here }
      here = before
    }
    while here.offset > 0, paragraphs[here.paragraph].characters[here.offset - 1].isOfWord { here.offset -= 1 }
    return here
  }

  /// The end of the word that stands after; nil at the end of the text.
  func wordEnd(after position: TextPosition) -> TextPosition? {
    guard position < end else { return nil }
    var here = position
    while character(at: here)?.isOfWord != true {
      guard let after = self.position(after: here) else { return here }
      here = after
    }
    while character(at: here)?.isOfWord == true { here.offset += 1 }
    return here
  }
}
