import Testing

@testable import TextUI

@Suite("The editor keeps the text byte for byte")
struct EditorTextTests {
  @Test(
    "What is not edited comes back as it was",
    arguments: [
      "", "een", "een\n", "\n", "\n\n", "een\r\ntwee\r\n", "een\rtwee", "een\n\rtwee\r\r\n", "e\u{301}\u{E9}", "\u{301}",
      "a\u{0}b\u{1B}[31m",
      "\u{1F469}\u{200D}\u{1F467}\u{1F1F3}\u{1F1F1}", "\u{FEFF}tekst\u{2028}verder", "\t  \t",
    ])
  func roundTrip(text: String) {
    #expect(TextEditor(text: text, multiline: true).text.bytes == text.bytes)
    #expect(TextEditor(text: text, multiline: false).text.bytes == text.bytes)
  }

  @Test("An edit in one paragraph leaves the line ends of the others")
  func lineEnds() throws {
    var driver = EditorDriver("een\r\ntwee\r\ndrie\n")
    try driver.press("C-Home Down End 'x'")
    #expect(driver.editor.text.bytes == "een\r\ntweex\r\ndrie\n".bytes)
  }

  @Test("A CRLF is one character: one Backspace takes it away, Enter puts a plain line end")
  func carriageReturn() throws {
    var driver = EditorDriver("een\r\ntwee")
    try driver.press("Home Backspace")
    #expect(driver.editor.text.bytes == "eentwee".bytes)
    try driver.press("Enter")
    #expect(driver.editor.text.bytes == "een\ntwee".bytes)
    try driver.press("C-z C-z")
    #expect(driver.editor.text.bytes == "een\r\ntwee".bytes)
  }

  @Test("A typed accent joins the letter before it; Backspace takes both, undo gives back")
  func combining() throws {
    var driver = EditorDriver()
    try driver.press("'cafe'")
    driver.send(.key(Key(.character("\u{301}"))))
    #expect(driver.editor.text.bytes == "cafe\u{301}".bytes)
    #expect(driver.editor.cursor.offset == 4)
    try driver.press("Backspace")
    #expect(driver.editor.text == "caf")
    try driver.press("C-z")
    #expect(driver.editor.text.bytes == "cafe\u{301}".bytes)
    try driver.press("C-z")
    #expect(driver.editor.text.isEmpty)
  }

  @Test("An accent typed by itself undoes by itself, and keeps the letter")
  func combiningAlone() throws {
    var driver = EditorDriver("e")
    driver.send(.key(Key(.character("\u{301}"))))
    #expect(driver.editor.text.bytes == "e\u{301}".bytes)
    try driver.press("C-z")
    #expect(driver.editor.text.bytes == "e".bytes)
    try driver.press("C-y")
    #expect(driver.editor.text.bytes == "e\u{301}".bytes)
  }

  @Test("Taking away what stands between two halves of a flag joins them")
  func joining() throws {
    var driver = EditorDriver("\u{1F1F3}x\u{1F1F1}")
    try driver.press("Left Backspace")
    #expect(driver.editor.text.bytes == "\u{1F1F3}\u{1F1F1}".bytes)
    #expect(driver.editor.buffer == TextBuffer("\u{1F1F3}\u{1F1F1}", splits: true))
    try driver.press("C-z")
    #expect(driver.editor.text.bytes == "\u{1F1F3}x\u{1F1F1}".bytes)
  }

  @Test("A line end that joins a lone return before it undoes to what it was")
  func loneReturn() throws {
    var driver = EditorDriver("een\r")
    try driver.press("Enter")
    #expect(driver.editor.text.bytes == "een\r\n".bytes)
    #expect(driver.editor.buffer == TextBuffer("een\r\n", splits: true))
    try driver.press("C-z")
    #expect(driver.editor.text.bytes == "een\r".bytes)
    #expect(driver.editor.buffer == TextBuffer("een\r", splits: true))
  }

  @Test("A family emoji is one character: one step, one Backspace")
  func emoji() throws {
    var driver = EditorDriver("a\u{1F469}\u{200D}\u{1F467}b")
    try driver.press("Left Backspace")
    #expect(driver.editor.text == "ab")
  }

  @Test("Composed and decomposed text are not the same editor")
  func equality() {
    #expect(TextEditor(text: "\u{E9}", multiline: true) != TextEditor(text: "e\u{301}", multiline: true))
    #expect(TextEditor(text: "\u{E9}", multiline: true) == TextEditor(text: "\u{E9}", multiline: true))
  }

  @Test("Asking for its lines at another width does not make it another editor")
  func measuring() {
    var measured = TextEditor(text: "een lange regel die breekt", multiline: true)
    let plain = measured
    measured.measure(width: 8)
    #expect(measured == plain)
    #expect(measured.lineCount(width: 8) == plain.lineCount(width: 8))
  }
}
