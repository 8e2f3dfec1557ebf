import Testing

@testable import TextUI

@Suite("How the editor looks")
struct EditorDrawingTests {
  @Test("Words go to the next line whole; a longer word is cut")
  func wrapping() {
    #expect(EditorDriver("oma haalt Mila op").picture == ["oma haalt", "Mila op", "", "", "1,7"])
    #expect(EditorDriver("handelingsverlegenheid").picture == ["handeling", "sverlegen", "heid", "", "2,4"])
  }

  @Test("Spaces at the end of a line do not push the cursor out of the field")
  func hangingSpaces() {
    #expect(EditorDriver("oma haalt     ").picture == ["oma haalt", "", "", "", "0,9"])
  }

  @Test("Wide characters take two columns and are not cut in half at the edge")
  func wide() {
    #expect(EditorDriver("日本語日本", width: 6).picture == ["日本", "語日", "本", "", "2,2"])
    #expect(EditorDriver("a日本", width: 4).picture == ["a日", "本", "", "", "1,2"])
  }

  @Test("An emoji shows in its columns, a control as a dot")
  func special() {
    #expect(EditorDriver("\u{1F600}x").picture.last == "0,3")
    #expect(EditorDriver("a\u{7}b").picture == ["a·b", "", "", "", "0,3"])
  }

  @Test("The text scrolls with the cursor and leaves no room unused below")
  func scrolling() throws {
    var driver = EditorDriver("1\n2\n3\n4\n5\n6", height: 3)
    #expect(driver.picture == ["4", "5", "6", "2,1"])
    try driver.press("Up Up Up")
    #expect(driver.picture == ["3", "4", "5", "0,1"])
    try driver.press("C-End Backspace Backspace Backspace Backspace")
    #expect(driver.picture == ["2", "3", "4", "2,1"])
  }

  @Test("Drawn in another size than it was updated for, the cursor is still in sight")
  func otherSize() {
    let editor = TextEditor(text: (1...50).map { "regel nummer \($0)" }.joined(separator: "\n"), multiline: true)
    for (width, height) in [(10, 3), (40, 1), (3, 7), (1, 1)] {
      var canvas = Canvas(size: Size(width: width, height: height))
      editor.draw(on: &canvas, in: canvas.bounds, active: true)
      #expect(canvas.cursor != nil)
    }
  }

  @Test("Without room nothing is drawn, and there is no cursor")
  func noRoom() throws {
    for (width, height) in [(0, 0), (0, 3), (3, 0)] {
      var driver = EditorDriver("een twee", width: width, height: height)
      try driver.press("'x' Left Up Down PageUp PageDown Home End C-k Left Delete")
      var canvas = Canvas(size: Size(width: 5, height: 5))
      driver.editor.draw(on: &canvas, in: Rect(row: 1, column: 1, width: width, height: height), active: true)
      #expect(canvas == Canvas(size: Size(width: 5, height: 5)))
    }
  }

  @Test("One column is enough to go through a text, wide characters too")
  func oneColumn() throws {
    var driver = EditorDriver("a日b", width: 1, height: 2)
    #expect(driver.picture.last == "1,0")
    try driver.press("Up Up Home End Left Right S-Left 'x'")
    #expect(driver.picture.count == 3)
  }

  @Test("A rectangle that sticks out of the canvas is cut off")
  func stickingOut() {
    let editor = TextEditor(text: "een\ntwee", multiline: true)
    for rect in [Rect(row: -1, column: -2, width: 4, height: 9), Rect(row: 1, column: 1, width: 40, height: 40)] {
      var canvas = Canvas(size: Size(width: 3, height: 2))
      editor.draw(on: &canvas, in: rect, active: true)
      #expect(canvas.size == Size(width: 3, height: 2))
      #expect(canvas.cursor.map { $0.row < 2 && $0.column < 3 } ?? true)
    }
  }

  @Test("Inactive it takes no cursor and shows no selection; empty it says what belongs there")
  func inactive() throws {
    var driver = EditorDriver("een", height: 1)
    try driver.press("C-a")
    var canvas = Canvas(size: driver.size)
    driver.editor.draw(on: &canvas, in: canvas.bounds, active: false)
    #expect(canvas.cursor == nil)
    #expect(canvas.roleLines == ["vvvvvvvvvv"])
    TextEditor(text: "", multiline: true).draw(on: &canvas, in: canvas.bounds, active: true, placeholder: "naam")
    #expect(canvas.lines == ["naam"])
    #expect(canvas.roleLines == ["ppppAAAAAA"])
    #expect(canvas.cursor == Position(row: 0, column: 0))
  }

  @Test("It says how many lines it takes")
  func lines() {
    let editor = TextEditor(text: "oma haalt Mila op\n\nzo", multiline: true)
    #expect(editor.lineCount(width: 10) == 4)
    #expect(editor.lineCount(width: 80) == 3)
    #expect(TextEditor(text: "", multiline: true).lineCount(width: 10) == 1)
  }
}
