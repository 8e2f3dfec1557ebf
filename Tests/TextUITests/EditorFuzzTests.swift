import Testing

@testable import TextUI

@Suite("Ten thousand keys at random")
struct EditorFuzzTests {
  private static let typed: [Character] = [
    "a", "b", "é", " ", ".", "\u{301}", "\u{200D}", "\u{1F469}", "\u{1F1F3}", "\u{1F1F1}", "日", "\u{7}", "\r", "\u{0915}", "\u{094D}",
  ]
  private static let pastes = ["twee woorden", "een\ntwee\r\ndrie", "\r", "\n", "\u{301}", "\u{1F1F3}", "日本語 日本語", " ", ""]
  private static let codes: [Key.Code] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete, .enter, .escape, .tab,
    .character("a"), .character("x"), .character("c"), .character("v"), .character("z"), .character("y"), .character("k"),
  ]

  private static func event(_ numbers: inout SeededNumbers) -> Event {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0..<9: return .key(Key(.character(typed.randomElement(using: &numbers) ?? "a")))
    case 9: return .paste(pastes.randomElement(using: &numbers) ?? "")
    default:
      let code = codes.randomElement(using: &numbers) ?? .left
      var isLetter = false
      if case .character = code { isLetter = true }
      return .key(
        Key(code, control: isLetter || Int.random(in: 0..<4, using: &numbers) == 0, shift: Int.random(in: 0..<3, using: &numbers) == 0))
    }
  }

  @Test("Whatever is pressed, the editor stays whole, and undoing all gives the first text", arguments: [1, 2, 3, 4])
  func anything(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    let isMultiline = seed != 4
    let first = "Begin\r\nvan de\u{301} tekst\n\r"
    var driver = EditorDriver(first, multiline: isMultiline)
    for step in 0..<2500 {
      driver.size = Size(width: Int.random(in: 0...12, using: &numbers), height: Int.random(in: 0...5, using: &numbers))
      let before = driver.editor
      let outcome = driver.send(Self.event(&numbers))
      let editor = driver.editor
      let isWhole = editor.buffer == TextBuffer(editor.text, splits: isMultiline)
      #expect(isWhole, "step \(step): characters are not where a fresh reading puts them")
      #expect(isInside(editor.cursor, editor) && editor.anchor.map { isInside($0, editor) } != false, "step \(step): the cursor is outside")
      if outcome != .changed { #expect(editor.buffer == before.buffer, "step \(step): the text changed in silence") }
      if [.leaveUp, .leaveDown, .ignored].contains(outcome) { #expect(editor.selection == before.selection) }
      var canvas = Canvas(size: driver.size)
      editor.draw(on: &canvas, in: canvas.bounds, active: true)
      #expect((canvas.cursor != nil) == (driver.size.width > 0 && driver.size.height > 0))
      if !isWhole { return }
      // Short texts keep the seams busy.
      if editor.text.utf8.count > 200 { driver.editor = cleared(editor) }
    }
    let last = driver.editor.text
    var undone = 0
    while driver.editor.canUndo {
      driver.send(.key(.control("z")))
      undone += 1
    }
    #expect(driver.editor.text.bytes == first.bytes)
    for _ in 0..<undone { driver.send(.key(.control("y"))) }
    #expect(driver.editor.text.bytes == last.bytes)
  }

  @Test("Typing and erasing do the same as on a plain row of characters", arguments: [5, 6])
  func model(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    var driver = EditorDriver()
    var text: [Character] = []
    var cursor = 0
    for _ in 0..<1500 {
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0..<4:
        let character: Character = ["a", "b", " ", "日"].randomElement(using: &numbers) ?? "a"
        driver.send(.key(Key(.character(character))))
        text.insert(character, at: cursor)
        cursor += 1
      case 4:
        driver.send(.key(Key(.enter)))
        text.insert("\n", at: cursor)
        cursor += 1
      case 5:
        driver.send(.key(Key(.backspace)))
        if cursor > 0 {
          cursor -= 1
          text.remove(at: cursor)
        }
      case 6:
        driver.send(.key(Key(.delete)))
        if cursor < text.count { text.remove(at: cursor) }
      default:
        let goesLeft = Bool.random(using: &numbers)
        driver.send(.key(Key(goesLeft ? .left : .right)))
        cursor = min(max(0, cursor + (goesLeft ? -1 : 1)), text.count)
      }
      #expect(driver.editor.text == String(text))
      #expect(driver.editor.buffer.byte(at: driver.editor.cursor) == text[..<cursor].byteCount)
    }
  }

  private func isInside(_ position: TextPosition, _ editor: TextEditor) -> Bool {
    editor.buffer.paragraphs.indices.contains(position.paragraph)
      && (0...editor.buffer.paragraphs[position.paragraph].characters.count).contains(position.offset)
  }

  private func cleared(_ editor: TextEditor) -> TextEditor {
    var driver = EditorDriver()
    driver.editor = editor
    driver.send(.key(.control("a")))
    driver.send(.key(Key(.delete)))
    return driver.editor
  }
}
