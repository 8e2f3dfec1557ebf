/// Where the cursor stands and, where something is selected, where the selection began.
struct Selection: Sendable, Hashable {
  var cursor: TextPosition
  var anchor: TextPosition?
}

/// One step to undo: at a byte of the text, some text was taken away and some was put in its place.
struct TextEdit: Sendable, Equatable {
  var byte: Int
  var removed: String
  var inserted: String
  var before: Selection
  var after: Selection
}

/// The steps that can be undone and done again. Typing becomes one step a word; so does taking away key by key.
struct EditHistory: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case typing, backspacing, deleting
    /// Always a step of its own: a paste, a cut, a line end.
    case whole
  }

  private(set) var done: [TextEdit] = []
  private(set) var undone: [TextEdit] = []
  /// What the last step was, as long as the next key may still join it.
  private var open: Kind?

  mutating func record(_ edit: TextEdit, as kind: Kind) {
    undone = []
    if let last = done.last, kind == open, let joined = last.joined(with: edit, kind) {
      done[done.count - 1] = joined
    } else {
      done.append(edit)
    }
    open = kind == .whole ? nil : kind
  }

  /// Ends the step: what comes next is another.
  mutating func endStep() { open = nil }

  mutating func undo() -> TextEdit? {
    endStep()
    guard let edit = done.popLast() else { return nil }
    undone.append(edit)
    return edit
  }

  mutating func redo() -> TextEdit? {
    endStep()
    guard let edit = undone.popLast() else { return nil }
    done.append(edit)
    return edit
  }
}

extension TextEdit {
  /// Both as one step; nil where they do not touch or where a new word begins.
  fileprivate func joined(with next: TextEdit, _ kind: EditHistory.Kind) -> TextEdit? {
    var joined = self
    joined.after = next.after
    switch kind {
    case .typing:
      guard next.removed.isEmpty, byte + inserted.utf8.count == next.byte, next.inserted.continues(inserted.last) else { return nil }
      joined.inserted += next.inserted
    case .backspacing:
      // Backwards, what was taken away last stands first.
      guard next.byte + next.removed.utf8.count == byte, removed.first.map({ !$0.isOfWord }) ?? true || next.removed.isOfWords
      else { return nil }
      joined.byte = next.byte
      joined.removed = next.removed + removed
    case .deleting:
      guard next.byte == byte, removed.last.map({ !$0.isOfWord }) ?? true || next.removed.isOfWords else { return nil }
      joined.removed += next.removed
    case .whole:
      return nil
    }
    return joined
  }
}

extension String {
  /// The text in parts that are one step to undo each: a word with the gap behind it.
  var typedParts: [String] {
    var parts: [String] = []
    for character in self {
      if let last = parts.last?.last, last.isOfWord || !character.isOfWord {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }

  fileprivate var isOfWords: Bool { allSatisfy(\.isOfWord) }

  /// Whether typing this goes on with the word, or with the gap after it. A mark that joins the letter before it always goes on.
  fileprivate func continues(_ last: Character?) -> Bool {
    guard let last, let first else { return true }
    if String([last, first]).count == 1 { return true }
    return last.isOfWord || !first.isOfWord
  }
}
