import Testing

@testable import TextUI

@Suite("The field for one line")
struct FieldTests {
  @Test("Enter, Tab and Esc are left to the form; Up and Down leave the field")
  func leaving() throws {
    var driver = EditorDriver("Mila", multiline: false, height: 1)
    #expect(try driver.press("Enter") == .ignored)
    #expect(try driver.press("Tab") == .ignored)
    #expect(try driver.press("PageDown") == .ignored)
    #expect(try driver.press("Up") == .leaveUp)
    #expect(try driver.press("Down") == .leaveDown)
  }

  @Test("Pasted line ends become spaces")
  func paste() {
    var driver = EditorDriver(multiline: false, height: 1)
    driver.send(.paste("een\r\ntwee\ndrie\rvier"))
    #expect(driver.editor.text == "een twee drie vier")
    driver.clipboard = "\n"
    driver.send(.key(.control("v")))
    #expect(driver.editor.text.bytes == "een twee drie vier ".bytes)
  }

  @Test("Line ends that were in the text stay and show as a dot")
  func oldLineEnds() throws {
    var driver = EditorDriver("een\r\ntwee\n", multiline: false, height: 1)
    try driver.press("Home 'x'")
    #expect(driver.editor.text.bytes == "xeen\r\ntwee\n".bytes)
    #expect(driver.picture == ["xeen·twee·", "0,1"])
  }

  @Test("It scrolls sideways with the cursor")
  func scrolling() throws {
    var driver = EditorDriver("abcdefghijklmno", multiline: false, height: 1)
    #expect(driver.picture == ["ghijklmno", "0,9"])
    try driver.press("Left Left Left")
    #expect(driver.picture == ["ghijklmno", "0,6"])
    try driver.press("Home")
    #expect(driver.picture == ["abcdefghij", "0,0"])
    try driver.press("End Backspace Backspace")
    #expect(driver.picture == ["efghijklm", "0,9"])
  }

  @Test("Wide characters scroll in whole")
  func wide() throws {
    var driver = EditorDriver("日本語日本", multiline: false, width: 5, height: 1)
    #expect(driver.picture == ["日本", "0,4"])
    try driver.press("Left Left Left")
    #expect(driver.picture == ["語日", "0,0"])
  }

  @Test("Inactive, what does not fit ends in three dots")
  func inactive() {
    let editor = TextEditor(text: "abcdefghij", multiline: false)
    var canvas = Canvas(size: Size(width: 6, height: 1))
    editor.draw(on: &canvas, in: canvas.bounds, active: false)
    #expect(canvas.lines == ["abcde…"])
    canvas = Canvas(size: Size(width: 10, height: 1))
    editor.draw(on: &canvas, in: canvas.bounds, active: false)
    #expect(canvas.lines == ["abcdefghij"])
  }

  @Test("It takes one line, whatever it holds")
  func oneLine() {
    let editor = TextEditor(text: String(repeating: "lang ", count: 40), multiline: false)
    #expect(editor.lineCount(width: 10) == 1)
  }

  @Test("Undo by word and selecting work as in long text")
  func editing() throws {
    var driver = EditorDriver(multiline: false, width: 20, height: 1)
    try driver.press("'Jan de Wit' C-z")
    #expect(driver.editor.text == "Jan de ")
    try driver.press("C-k C-Left C-x")
    #expect(driver.editor.text == "Jan ")
    #expect(driver.clipboard == "de ")
  }

  @Test("A filter knows its words and finds rows that hold them all")
  func filter() throws {
    var clipboard = ""
    var filter = FilterField()
    for event in try KeyScript.events("'  ril  en '") { _ = filter.update(event, width: 10, clipboard: &clipboard) }
    #expect(filter.words == ["ril", "en"])
    let rows = ["april en mei", "juni en juli", "ril"]
    let contains: (String, String) -> Bool = { text, word in text.indices.contains { text[$0...].hasPrefix(word) } }
    #expect(filter.matching(count: 3, text: { rows[$0] }, contains: contains) == [0])
    #expect(filter.matches("en ril", contains: contains))
    #expect(FilterField().matching(count: 3, text: { rows[$0] }, contains: contains) == [0, 1, 2])
  }
}
