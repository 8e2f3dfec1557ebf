@testable import TextUI

/// Keys in, picture out: an editor, the rectangle it is drawn in and a clipboard.
struct EditorDriver {
  var editor: TextEditor
  var size: Size
  var clipboard = ""

  init(_ text: String = "", multiline: Bool = true, width: Int = 10, height: Int = 4) {
    editor = TextEditor(text: text, multiline: multiline)
    size = Size(width: width, height: height)
  }

  /// Presses the keys of a script, such as `'een' C-z S-Left`, and returns what the last one did.
  @discardableResult
  mutating func press(_ script: String) throws -> TextEditor.Outcome {
    var outcome = TextEditor.Outcome.ignored
    for event in try KeyScript.events(script) { outcome = send(event) }
    return outcome
  }

  @discardableResult
  mutating func send(_ event: Event) -> TextEditor.Outcome {
    editor.update(event, width: size.width, height: size.height, clipboard: &clipboard)
  }

  /// The rows that are seen, without the spaces at their ends, and then the cursor as "row,column" from 0.
  var picture: [String] {
    var canvas = Canvas(size: size)
    editor.draw(on: &canvas, in: canvas.bounds, active: true)
    return canvas.lines + [canvas.cursor.map { "\($0.row),\($0.column)" } ?? "none"]
  }

  /// The same as letters of roles.
  var roles: [String] {
    var canvas = Canvas(size: size)
    editor.draw(on: &canvas, in: canvas.bounds, active: true)
    return canvas.roleLines
  }
}

extension TextEditor {
  /// What is selected; empty without a selection.
  var selectedText: String { selection.map { buffer.text(in: $0) } ?? "" }
}

extension Canvas {
  var lines: [String] {
    (0..<size.height).map { row in
      let shown = String(self.row(row).map(\.character).filter { $0 != Cell.continuation })
      return String(shown.reversed().drop { $0 == " " }.reversed())
    }
  }

  var roleLines: [String] { (0..<size.height).map { String(row($0).map(\.role.letter)) } }
}

/// Numbers that are the same at every run.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  /// Swift calls composed and decomposed letters equal; bytes do not.
  var bytes: [UInt8] { Array(utf8) }
}
