import Testing

@testable import TextUI

@Suite("A very long paragraph: only what a change touches is looked at")
struct EditorLongTests {
  @Test("Around a change lines break as they do when all is wrapped anew", arguments: [1, 2, 3, 7, 10, 31])
  func wrapping(width: Int) {
    var numbers = SeededNumbers(state: UInt64(width))
    let pieces = ["a", "bc", " ", "  ", "lang-woord", "é", "漢字", "e\u{301}", "👩‍👧", "\t", String(repeating: "x", count: 40)].map(Array.init)
    for _ in 0..<60 {
      var paragraph = Paragraph((0..<60).flatMap { _ in pieces.randomElement(using: &numbers)! }, .none)
      paragraph.measure(width: width)
      for _ in 0..<20 {
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
          let low = Int.random(in: 0...paragraph.characters.count, using: &numbers)
          let high = min(paragraph.characters.count, low + Int.random(in: 0...6, using: &numbers))
          paragraph.replace(low..<high, with: Bool.random(using: &numbers) ? [] : pieces.randomElement(using: &numbers)!)
        }
        let anew = Paragraph(paragraph.characters, .none)
        #expect(paragraph.breaks(width: width) == anew.breaks(width: width))
        if Bool.random(using: &numbers) { paragraph.measure(width: width) }
        #expect(paragraph == anew && paragraph.body.bytes == anew.characters.joinedText.bytes)
        // One expectation for all: each costs more than what it looks at.
        var byte = 0
        let wrong = (0...paragraph.characters.count).filter { offset in
          if offset > 0 { byte += paragraph.characters[offset - 1].utf8.count }
          return paragraph.byte(at: offset) != byte || paragraph.offset(atByte: byte) != (offset, byte)
        }
        #expect(wrong.isEmpty)
      }
    }
  }

  @Test("Lines that come in as letters are what Enter makes, with the same steps back")
  func lines() throws {
    var typed = EditorDriver()
    var pressed = EditorDriver()
    _ = typed.editor.type("een twee\n\ndrie", width: 10, height: 4)
    try pressed.press("'een twee' Enter Enter 'drie'")
    for _ in 0..<8 {
      #expect(typed.editor == pressed.editor)
      #expect(try typed.press("C-z") == pressed.press("C-z"))
    }
    var short = EditorDriver("", multiline: false)
    _ = short.editor.type("een\ntwee", width: 10, height: 1)
    #expect(short.editor.text == "een twee")
  }

  @Test("A change copies nothing of the text, wherever in it")
  func inPlace() {
    for goes: [Key] in [[], [Key(.home, control: true)], Array(repeating: Key(.left), count: 300)] {
      var editor = TextEditor(text: String(repeating: "een woord, één zin ", count: 1_000), multiline: true)
      var clipboard = ""
      // With the first letter the text makes room for more.
      for key in goes + [Key(.character("a"))] { _ = editor.update(.key(key), width: 20, height: 5, clipboard: &clipboard) }
      let place = Self.place(of: editor)
      for key in [
        Key(.character("e")), Key(.backspace), Key(.character("é")), Key(.left), Key(.delete), .control("w"), .control("z"), .control("y"),
      ] {
        _ = editor.update(.key(key), width: 20, height: 5, clipboard: &clipboard)
        #expect(Self.place(of: editor) == place, "\(key) after \(goes.count) keys")
      }
      _ = editor.type("twee", width: 20, height: 5)
      #expect(Self.place(of: editor) == place)
    }
  }

  /// Where in memory the characters of a text of one paragraph stand.
  private static func place(of editor: TextEditor) -> UnsafePointer<Character>? {
    editor.buffer.paragraphs[0].characters.withUnsafeBufferPointer { $0.baseAddress }
  }
}
