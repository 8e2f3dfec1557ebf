import Testing

@testable import TextUI

@Suite("Moving and selecting")
struct EditorMovingTests {
  @Test("Up and Down keep to the column, over a short line too")
  func preferredColumn() throws {
    var driver = EditorDriver("zesde\nx\nzesde")
    try driver.press("Up")
    #expect(driver.picture.last == "1,1")
    try driver.press("Up")
    #expect(driver.picture.last == "0,5")
  }

  @Test("Up on the first line and Down on the last leave the field, and nothing moves")
  func leaving() throws {
    var driver = EditorDriver("een\ntwee")
    #expect(try driver.press("Down") == .leaveDown)
    #expect(driver.picture.last == "1,4")
    #expect(try driver.press("Up") == .moved)
    #expect(try driver.press("Up") == .leaveUp)
    #expect(driver.picture.last == "0,3")
  }

  @Test("A soft line is a line: Up leaves only from the first one")
  func softLines() throws {
    var driver = EditorDriver("een twee drie vier")
    #expect(driver.picture == ["een twee", "drie vier", "", "", "1,9"])
    #expect(try driver.press("Up") == .moved)
    #expect(try driver.press("Up") == .leaveUp)
  }

  @Test("With Shift, Up on the first line selects to the start of the text")
  func shiftUp() throws {
    var driver = EditorDriver("een")
    #expect(try driver.press("S-Up") == .moved)
    #expect(driver.editor.selectedText == "een")
  }

  @Test("Home and End go to the ends of the line that is seen; with Ctrl of the text")
  func homeEnd() throws {
    var driver = EditorDriver("een twee drie vier")
    try driver.press("Home")
    #expect(driver.picture.last == "1,0")
    try driver.press("Up End")
    #expect(driver.picture.last == "0,8")
    try driver.press("C-End")
    #expect(driver.picture.last == "1,9")
    try driver.press("C-Home")
    #expect(driver.picture.last == "0,0")
  }

  @Test("Ctrl-Left and Ctrl-Right go by word, over signs and line ends")
  func words() throws {
    var driver = EditorDriver("juf Els,\n\ntoen", width: 20)
    var places: [String] = []
    for key in ["C-Left", "C-Left", "C-Left", "C-Left", "C-Right", "C-Right", "C-Right"] {
      try driver.press(key)
      places.append(driver.picture.last ?? "")
    }
    #expect(places == ["2,0", "0,4", "0,0", "0,0", "0,3", "0,7", "2,4"])
  }

  @Test("PageUp and PageDown go by the height, and stop at the ends")
  func paging() throws {
    var driver = EditorDriver((1...9).map(String.init).joined(separator: "\n"), height: 3)
    #expect(driver.picture == ["7", "8", "9", "2,1"])
    try driver.press("PageUp")
    #expect(driver.picture == ["4", "5", "6", "2,1"])
    try driver.press("PageUp PageUp")
    #expect(driver.picture == ["1", "2", "3", "0,1"])
    #expect(try driver.press("PageUp") == .moved)
    #expect(driver.picture.last == "0,0")
    try driver.press("PageDown")
    #expect(driver.picture == ["4", "5", "6", "0,0"])
  }

  @Test("Shift with arrows selects, a plain arrow goes to the end of what was selected")
  func shift() throws {
    var driver = EditorDriver("een twee")
    try driver.press("S-Left S-Left")
    #expect(driver.editor.selectedText == "ee")
    #expect(driver.roles[0] == "AAAAAASSAA")
    try driver.press("Left")
    #expect(driver.editor.selectedText == "")
    #expect(driver.picture.last == "0,6")
    try driver.press("S-Right Right")
    #expect(driver.picture.last == "0,7")
  }

  @Test("A selection over lines shows the line ends it holds, an empty line too")
  func selectedLines() throws {
    var driver = EditorDriver("een\n\ntwee")
    try driver.press("C-a")
    #expect(driver.roles == ["SSSSAAAAAA", "SAAAAAAAAA", "SSSSAAAAAA", "AAAAAAAAAA"])
  }

  @Test("After Ctrl-K plain arrows select; Esc ends it and is used up")
  func mark() throws {
    var driver = EditorDriver("een twee")
    #expect(try driver.press("C-k Left Left") == .moved)
    #expect(driver.editor.selectedText == "ee")
    #expect(try driver.press("Esc") == .moved)
    #expect(driver.editor.selectedText == "")
    #expect(try driver.press("Esc") == .ignored)
    try driver.press("Left")
    #expect(driver.editor.selectedText == "")
  }

  @Test("Ctrl-K again, or an edit, ends selecting")
  func markEnds() throws {
    var driver = EditorDriver("een twee")
    try driver.press("C-k Left C-k Left")
    #expect(driver.editor.selectedText == "")
    try driver.press("C-k Home 'x' Right")
    #expect(driver.editor.text == "xee")
    #expect(driver.editor.selectedText == "")
  }

  @Test("Copying ends selecting and leaves what was selected")
  func markCopies() throws {
    var driver = EditorDriver("een twee")
    try driver.press("C-k C-Left C-c")
    #expect(driver.clipboard == "twee")
    #expect(driver.editor.selectedText == "twee")
    #expect(try driver.press("Esc") == .ignored)
  }
}
