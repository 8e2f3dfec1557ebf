/// The line in which one types to make a list shorter.
public struct FilterField: Sendable, Equatable {
  /// The line that is typed.
  public var editor: TextEditor

  /// A field that holds `text`, the cursor behind it.
  public init(text: String = "") { editor = TextEditor(text: text, multiline: false) }

  /// What is typed.
  public var text: String { editor.text }
  /// Whether nothing is typed.
  public var isEmpty: Bool { editor.isEmpty }

  /// The words that were typed, apart from the spaces between them.
  public var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Takes one event; `width` is that of the rectangle it will be drawn in.
  public mutating func update(_ event: Event, width: Int, clipboard: inout String) -> TextEditor.Outcome {
    editor.update(event, width: width, height: 1, clipboard: &clipboard)
  }

  /// Whether every word stands in `text`, in any order. `contains` says when a word stands in a text, so that the caller decides about
  /// capitals and accents.
  public func matches(_ text: String, contains: (_ text: String, _ word: String) -> Bool) -> Bool {
    words.allSatisfy { contains(text, $0) }
  }

  /// The indices, in order, of those of `count` rows whose text matches.
  public func matching(count: Int, text: (Int) -> String, contains: (_ text: String, _ word: String) -> Bool) -> [Int] {
    let words = words
    return (0..<count).filter { row in
      let text = text(row)
      return words.allSatisfy { contains(text, $0) }
    }
  }

  /// Draws the line; an empty one shows `placeholder`.
  public func draw(on canvas: inout Canvas, in rect: Rect, active: Bool, placeholder: String = "") {
    editor.draw(on: &canvas, in: rect, active: active, placeholder: placeholder)
  }
}
