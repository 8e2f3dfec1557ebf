import Testing

@testable import TextUI

@Suite("Finding in long text")
struct EditorFindingTests {
  @Test("Each next place is selected, capitals or not, and after the last one comes the first")
  func forward() {
    var editor = TextEditor(text: "Oma zei\ndat oma OMA is", multiline: true)
    editor.move(to: .start, extending: false)
    var places: [TextPosition] = []
    while places.count < 4, editor.find("oma", forward: true) {
      places.append(editor.selection?.lowerBound ?? .start)
    }
    let at = [(0, 0), (1, 4), (1, 8), (0, 0)].map { TextPosition(paragraph: $0.0, offset: $0.1) }
    #expect(places == at)
  }

  @Test("Backwards it goes the other way round")
  func backward() {
    var editor = TextEditor(text: "Oma zei\ndat oma OMA is", multiline: true)
    var places: [TextPosition] = []
    while places.count < 4, editor.find("oma", forward: false) {
      places.append(editor.selection?.lowerBound ?? .start)
    }
    let at = [(1, 8), (1, 4), (0, 0), (1, 8)].map { TextPosition(paragraph: $0.0, offset: $0.1) }
    #expect(places == at)
  }

  @Test("The only place is found again from itself")
  func onlyOne() {
    var editor = TextEditor(text: "een twee", multiline: true)
    let found = [editor.find("twee", forward: true), editor.find("twee", forward: true), editor.find("TWEE", forward: false)]
    #expect(found == [true, true, true])
    #expect(editor.selectedText == "twee")
  }

  @Test("What stands nowhere moves nothing")
  func nowhere() {
    var editor = TextEditor(text: "een twee", multiline: true)
    let before = editor
    let found = ["drie", "", "een twee drie vier"].map { editor.find($0, forward: true) }
    #expect(found == [false, false, false])
    #expect(editor == before)
  }

  @Test("What is found is scrolled into sight")
  func inSight() {
    var driver = EditorDriver((1...40).map { "regel \($0)" }.joined(separator: "\n"), height: 2)
    let found = driver.editor.find("regel 7", forward: true)
    #expect(found)
    #expect(driver.picture.contains("regel 7"))
  }
}
