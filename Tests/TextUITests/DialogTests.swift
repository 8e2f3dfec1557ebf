import Testing

@testable import TextUI

@Suite("A dialog")
struct DialogTests {
  private let room = Rect(row: 0, column: 0, width: 40, height: 12)
  private let question = Dialog(
    title: "Dit gezin weggooien?", lines: ["Het gaat naar de prullenbak. Daar kun je het terughalen."],
    buttons: ["Weggooien", "Laten staan"], safe: 1)

  private func pressed(_ script: String, _ dialog: Dialog) throws -> (dialog: Dialog, outcome: Dialog.Outcome) {
    var dialog = dialog
    var clipboard = ""
    var outcome = Dialog.Outcome.handled
    for event in try KeyScript.events(script) { outcome = dialog.update(event, in: room, clipboard: &clipboard) }
    return (dialog, outcome)
  }

  private func picture(_ dialog: Dialog, width: Int = 40, height: Int = 12) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: height))
    dialog.draw(on: &canvas, in: canvas.bounds)
    return canvas
  }

  @Test("The safe answer has focus: Enter and Esc change nothing")
  func safe() throws {
    #expect(try pressed("Enter", question).outcome == .chosen(1))
    #expect(try pressed("Esc", question).outcome == .chosen(1))
    #expect(try pressed("Left Esc", question).outcome == .chosen(1))
  }

  @Test("Left, Right and Tab go over the buttons, digits choose")
  func buttons() throws {
    #expect(try pressed("Left Enter", question).outcome == .chosen(0))
    #expect(try pressed("Left Left Right Enter", question).outcome == .chosen(1))
    #expect(try pressed("Right Enter", question).outcome == .chosen(1))
    #expect(try pressed("Tab Enter", question).outcome == .chosen(0))
    #expect(try pressed("S-Tab Enter", question).outcome == .chosen(0))
    #expect(try pressed("1", question).outcome == .chosen(0))
    #expect(try pressed("3", question).outcome == .lost)
    #expect(try pressed("C-q", question).outcome == .handled)
    #expect(try pressed("resize:50x20", question).outcome == .handled)
  }

  @Test("A first letter goes to its button and presses nothing; with a field, what is typed goes there, whatever has focus")
  func letters() throws {
    #expect(try pressed("w", question).outcome == .handled)
    #expect(try pressed("w Enter", question).outcome == .chosen(0))
    #expect(try pressed("w l Enter", question).outcome == .chosen(1))
    #expect(try pressed("x", question).outcome == .lost)
    #expect(try pressed("paste:'weg'", question).outcome == .lost)
    #expect(try pressed("Space", question).outcome == .handled)
    let prompt = Dialog(
      title: "Nieuw", buttons: ["Maken", "Toch niet"], safe: 1, field: TextEditor(text: "", multiline: false), label: "Naam")
    let typed = try pressed("Tab Tab 'Bakker 2'", prompt)
    #expect(typed.dialog.field?.text == "Bakker 2")
    #expect(typed.dialog.isInField)
    #expect(try pressed("Tab paste:'Berg'", prompt).dialog.field?.text == "Berg")
  }

  @Test("It stands in the middle, as large as what it says")
  func looks() {
    let canvas = picture(question)
    #expect(
      canvas.lines == [
        "", "",
        "┌──────────────────────────────────────┐",
        "│  Dit gezin weggooien?                │",
        "│                                      │",
        "│  Het gaat naar de prullenbak. Daar   │",
        "│  kun je het terughalen.              │",
        "│                                      │",
        "│    Weggooien  › Laten staan          │",
        "└──────────────────────────────────────┘",
        "", "",
      ])
    #expect(canvas.roleLines[8] == "-..bbbbbbbbbbbb.BBBBBBBBBBBBBB.........-")
    #expect(canvas.cursor == Position(row: 8, column: 18))
  }

  @Test("With a field one types at once; Enter there means the answer that does something")
  func field() throws {
    let prompt = Dialog(
      title: "Nieuw gezin", buttons: ["Maken", "Toch niet"], safe: 1, field: TextEditor(text: "", multiline: false), label: "Achternaam")
    let typed = try pressed("'Bakker 2'", prompt)
    #expect(typed.dialog.field?.text == "Bakker 2")
    #expect(try pressed("'Bakker' Enter", prompt).outcome == .chosen(0))
    #expect(try pressed("'Bakker' Esc", prompt).outcome == .chosen(1))
    #expect(try pressed("'Bakker' Down Right Enter", prompt).outcome == .chosen(1))
    #expect(try pressed("Down Up 'x'", prompt).dialog.field?.text == "x")
    #expect(try pressed("Tab Tab Tab 'x'", prompt).dialog.field?.text == "x")
    let canvas = picture(typed.dialog)
    #expect(
      canvas.lines == [
        "", "",
        "   ┌────────────────────────────────┐",
        "   │  Nieuw gezin                   │",
        "   │                                │",
        "   │  Achternaam  Bakker 2          │",
        "   │                                │",
        "   │    Maken    Toch niet          │",
        "   └────────────────────────────────┘",
        "", "", "",
      ])
    #expect(canvas.cursor == Position(row: 5, column: 26))
  }

  @Test("Buttons that do not fit beside each other stand below each other")
  func manyButtons() {
    let dialog = Dialog(title: "Wat nu?", buttons: ["Mijn tekst bewaren", "De andere bewaren", "Allebei bewaren"], safe: 2)
    let canvas = picture(dialog, width: 40)
    #expect(canvas.lines.filter { $0.contains("bewaren") }.count == 3)
    #expect(canvas.cursor == Position(row: 7, column: 8))
  }

  @Test("In little room the question and the focused button stay, the rest goes; the cursor is always on what has focus")
  func littleRoom() {
    let canvas = picture(question, width: 30, height: 3)
    #expect(canvas.lines == ["Dit gezin weggooien?", "Het gaat naar de prullenbak.…", "  Weggooien  › Laten staan"])
    #expect(picture(question, width: 16, height: 2).lines == ["  Weggooien", "› Laten staan"])
    let sizes = (0...7).flatMap { height in (0...30).map { Size(width: $0, height: height) } }
    for size in sizes {
      let canvas = picture(question, width: size.width, height: size.height)
      #expect((canvas.cursor != nil) == (size.width > 0 && size.height > 0), "\(size)")
    }
  }

  @Test("A box over a wide character leaves no half of it")
  func overWide() {
    var canvas = Canvas(size: Size(width: 40, height: 12))
    for row in 0..<12 { canvas.put(String(repeating: "日", count: 20), row: row, column: 0) }
    question.draw(on: &canvas, in: canvas.bounds)
    for row in 0..<12 { #expect(Display.columns(of: String(canvas.row(row).map(\.character).filter { $0 != Cell.continuation })) == 40) }
  }
}
