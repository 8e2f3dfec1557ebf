import Testing

@testable import TextUI

@Suite("Typing, taking away and pasting")
struct EditorTypingTests {
  @Test("Typed text stands in the field with the cursor after it")
  func typing() throws {
    var driver = EditorDriver()
    #expect(try driver.press("'Mila'") == .changed)
    #expect(driver.picture == ["Mila", "", "", "", "0,4"])
  }

  @Test("Enter makes a line, Backspace at its start joins it again")
  func enter() throws {
    var driver = EditorDriver()
    try driver.press("'een' Enter 'twee'")
    #expect(driver.picture == ["een", "twee", "", "", "1,4"])
    try driver.press("Home Backspace")
    #expect(driver.picture == ["eentwee", "", "", "", "0,3"])
  }

  @Test("Delete takes the character after, and a line end too")
  func delete() throws {
    var driver = EditorDriver("een\ntwee")
    try driver.press("C-Home Delete End Delete")
    #expect(driver.editor.text == "entwee")
  }

  @Test("Ctrl-Backspace and Ctrl-Delete take a word")
  func words() throws {
    var driver = EditorDriver("oma haalt Mila op")
    driver.send(.key(Key(.backspace, control: true)))
    #expect(driver.editor.text == "oma haalt Mila ")
    try driver.press("C-Home")
    driver.send(.key(Key(.delete, control: true)))
    #expect(driver.editor.text == " haalt Mila ")
  }

  @Test("Alt-Backspace, Alt-Delete and Ctrl-W take a word, for terminals that send these; one step to undo each")
  func wordsWithAlt() throws {
    var driver = EditorDriver("oma haalt Mila op")
    #expect(try driver.press("M-Backspace") == .changed)
    #expect(driver.editor.text == "oma haalt Mila ")
    #expect(try driver.press("C-w") == .changed)
    #expect(driver.editor.text == "oma haalt ")
    try driver.press("C-z C-z")
    #expect(driver.editor.text == "oma haalt Mila op")
    try driver.press("C-Home M-Right M-Delete")
    #expect(driver.editor.text == "oma Mila op")
    try driver.press("C-End M-Left 'x'")
    #expect(driver.editor.text == "oma Mila xop")
  }

  @Test("Alt with anything else is not for a text")
  func alt() throws {
    var driver = EditorDriver("oma")
    for key in ["M-n", "M-Enter", "M-Up", "M-Tab"] { #expect(try driver.press(key) == .ignored) }
    #expect(driver.editor.text == "oma")
  }

  @Test("Typing replaces what is selected")
  func replacing() throws {
    var driver = EditorDriver("een twee")
    try driver.press("C-S-Left '2'")
    #expect(driver.editor.text == "een 2")
    try driver.press("C-a 'x'")
    #expect(driver.editor.text == "x")
  }

  @Test("Cut, copy and paste go through the clipboard")
  func clipboard() throws {
    var driver = EditorDriver("een twee")
    #expect(try driver.press("C-S-Left C-c") == .moved)
    #expect(driver.clipboard == "twee")
    #expect(try driver.press("C-x") == .changed)
    #expect(driver.editor.text == "een ")
    #expect(try driver.press("Home C-v") == .changed)
    #expect(driver.editor.text == "tweeeen ")
  }

  @Test("Without a selection, cut and copy leave the clipboard alone")
  func emptyClipboard() throws {
    var driver = EditorDriver("een")
    driver.clipboard = "oud"
    #expect(try driver.press("C-c") == .moved)
    #expect(try driver.press("C-x") == .moved)
    #expect(driver.clipboard == "oud")
    #expect(driver.editor.text == "een")
  }

  @Test("Cutting and pasting back gives the same bytes, CRLF too")
  func cutAndBack() throws {
    var driver = EditorDriver("een\r\ntwee\nu\u{308}")
    try driver.press("C-a C-x C-v")
    #expect(driver.editor.text.bytes == "een\r\ntwee\nu\u{308}".bytes)
  }

  @Test("A paste keeps everything but the kind of its line ends, controls too")
  func paste() {
    var driver = EditorDriver()
    #expect(driver.send(.paste("a\r\nb\rc\n\u{1B}[201~\u{0}\td")) == .changed)
    #expect(driver.editor.text.bytes == "a\nb\nc\n\u{1B}[201~\u{0}\td".bytes)
    #expect(driver.picture.prefix(4) == ["a", "b", "c", "·[201~· d"])
  }

  @Test("A paste of nothing changes nothing")
  func emptyPaste() {
    var driver = EditorDriver("een")
    #expect(driver.send(.paste("")) == .moved)
    #expect(!driver.editor.canUndo)
  }

  @Test("A pasted megabyte, in many lines or in one, is there whole and goes away in one step")
  func megabyte() throws {
    for text in [String(repeating: "een regel van de ander\n", count: 45_000), String(repeating: "woord ", count: 170_000)] {
      var driver = EditorDriver("voor", width: 80, height: 20)
      driver.send(.paste(text))
      #expect(driver.editor.text.utf8.count == text.utf8.count + 4)
      try driver.press("'x'")
      #expect(driver.editor.text.hasSuffix("x"))
      #expect(driver.picture.last?.isEmpty == false)
      try driver.press("C-z C-z")
      #expect(driver.editor.text == "voor")
    }
  }

  @Test("Keys that are not for an editor are left to others")
  func ignored() throws {
    var driver = EditorDriver("een")
    for key in ["Tab", "S-Tab", "Esc", "F1", "F12", "C-s", "C-p", "C-f", "C-q", "M-1", "Insert"] {
      #expect(try driver.press(key) == .ignored, "\(key)")
    }
    #expect(driver.send(.resize(Size(width: 3, height: 3))) == .ignored)
    #expect(driver.send(.wake) == .ignored)
    #expect(driver.editor.text == "een")
  }
}
