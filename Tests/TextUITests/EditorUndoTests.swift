import Testing

@testable import TextUI

@Suite("Undo steps back by word")
struct EditorUndoTests {
  @Test("Each word typed is one step, with the space after it")
  func byWord() throws {
    var driver = EditorDriver(width: 30)
    try driver.press("'Moeder lachte. Toen niet.'")
    var texts: [String] = []
    while driver.editor.canUndo {
      try driver.press("C-z")
      texts.append(driver.editor.text)
    }
    #expect(texts == ["Moeder lachte. Toen ", "Moeder lachte. ", "Moeder ", ""])
  }

  @Test("Redo goes forward by the same steps")
  func redo() throws {
    var driver = EditorDriver(width: 30)
    try driver.press("'een twee' C-z C-z C-y")
    #expect(driver.editor.text == "een ")
    try driver.press("C-y")
    #expect(driver.editor.text == "een twee")
    #expect(driver.editor.canRedo == false)
  }

  @Test("With nothing left here, undo and redo are left to others")
  func leftToOthers() throws {
    var driver = EditorDriver("een")
    #expect(try driver.press("C-z") == .ignored)
    #expect(try driver.press("C-y") == .ignored)
  }

  @Test("A new edit ends what could be done again")
  func newEdit() throws {
    var driver = EditorDriver()
    try driver.press("'een' C-z 'a'")
    #expect(driver.editor.canRedo == false)
  }

  @Test("A line end is a step of its own")
  func lineEnd() throws {
    var driver = EditorDriver()
    try driver.press("'een' Enter 'twee' C-z")
    #expect(driver.editor.text == "een\n")
    try driver.press("C-z")
    #expect(driver.editor.text == "een")
  }

  @Test("A paste is one step, between what was typed before and after")
  func paste() throws {
    var driver = EditorDriver(width: 40)
    try driver.press("'a' paste:'veel woorden tegelijk' 'b' C-z")
    #expect(driver.editor.text == "aveel woorden tegelijk")
    try driver.press("C-z")
    #expect(driver.editor.text == "a")
  }

  @Test("A cut and the deletion of a selection are one step, and what was selected is selected again")
  func selection() throws {
    var driver = EditorDriver("een twee drie", width: 20)
    try driver.press("C-S-Left C-S-Left Delete C-z")
    #expect(driver.editor.text == "een twee drie")
    #expect(driver.editor.selectedText == "twee drie")
    try driver.press("C-x C-z")
    #expect(driver.editor.text == "een twee drie")
  }

  @Test("Typing over a selection is one step with the word typed")
  func over() throws {
    var driver = EditorDriver("een twee", width: 20)
    try driver.press("C-S-Left 'drie' C-z")
    #expect(driver.editor.text == "een twee")
  }

  @Test("Backspaces are one step a word")
  func backspaces() throws {
    var driver = EditorDriver("een twee drie", width: 20)
    for _ in 0..<9 { try driver.press("Backspace") }
    #expect(driver.editor.text == "een ")
    try driver.press("C-z")
    #expect(driver.editor.text == "een twee ")
    try driver.press("C-z")
    #expect(driver.editor.text == "een twee drie")
    #expect(driver.editor.canUndo == false)
  }

  @Test("Moving away ends the step")
  func moving() throws {
    var driver = EditorDriver()
    try driver.press("'ab' Left Right 'cd' C-z")
    #expect(driver.editor.text == "ab")
  }

  @Test("Undo puts the cursor back where it was")
  func cursor() throws {
    var driver = EditorDriver("een twee", width: 20)
    try driver.press("Home 'x' End C-z")
    #expect(driver.picture.last == "0,0")
    try driver.press("C-y")
    #expect(driver.picture.last == "0,1")
  }
}
