import Testing

@testable import TextUI

@Suite("A menu")
struct MenuTests {
  private let room = Rect(row: 0, column: 0, width: 44, height: 12)
  private let commands = [
    MenuItem(id: "undo", label: "Ongedaan maken", detail: "Ctrl-Z", keywords: "terug"),
    MenuItem(id: "redo", label: "Opnieuw doen", detail: "Ctrl-Y", reason: "er is niets terug"),
    MenuItem(id: "quit", label: "Stoppen", detail: "Ctrl-Q"),
  ]

  private func pressed(_ script: String, _ menu: Menu) throws -> (menu: Menu, outcome: Menu.Outcome) {
    var menu = menu
    var clipboard = ""
    var outcome = Menu.Outcome.handled
    for event in try KeyScript.events(script) {
      outcome = menu.update(event, in: room, clipboard: &clipboard) { text, word in
        let (text, word) = (text.lowercased(), word.lowercased())
        return text.indices.contains { text[$0...].hasPrefix(word) }
      }
    }
    return (menu, outcome)
  }

  private func picture(_ menu: Menu, width: Int = 44, height: Int = 12) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: height))
    menu.draw(on: &canvas, in: canvas.bounds, placeholder: "zoek", nothingFound: "niets gevonden")
    return canvas
  }

  @Test("It shows every item with its keys, or why it is off; the cursor stands on the first")
  func looks() {
    let canvas = picture(Menu(title: "Opdrachten", items: commands))
    #expect(
      canvas.lines == [
        "", "",
        " ┌───────────────────────────────────────┐",
        " │  Opdrachten                           │",
        " │  zoek                                 │",
        " │                                       │",
        " │  › 1 Ongedaan maken           Ctrl-Z  │",
        " │    2 Opnieuw doen  er is niets terug  │",
        " │    3 Stoppen                  Ctrl-Q  │",
        " └───────────────────────────────────────┘",
        "", "",
      ])
    #expect(canvas.roleLines[6] == ".-..FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF..-..")
    #expect(canvas.roleLines[7].filter { $0 == "d" }.count == 31)
    #expect(canvas.cursor == Position(row: 6, column: 6))
  }

  @Test("Enter chooses what has focus; what is off is refused")
  func choosing() throws {
    let menu = Menu(title: "Opdrachten", items: commands)
    #expect(try pressed("Enter", menu).outcome == .chosen("undo"))
    #expect(try pressed("Down Enter", menu).outcome == .refused("redo"))
    #expect(try pressed("End Enter", menu).outcome == .chosen("quit"))
    #expect(try pressed("Down Home Enter", menu).outcome == .chosen("undo"))
    #expect(try pressed("Esc", menu).outcome == .cancelled)
    #expect(try pressed("Enter", Menu(title: "", items: commands, focused: "quit")).outcome == .chosen("quit"))
  }

  @Test("Typing keeps the items that hold every word, in label or keywords; the box stays as it was")
  func filtering() throws {
    let menu = Menu(title: "Opdrachten", items: commands)
    #expect(try pressed("'MAKEN ong' Enter", menu).outcome == .chosen("undo"))
    #expect(try pressed("'terug' Enter", menu).outcome == .chosen("undo"))
    let typed = try pressed("Down 'sto'", menu).menu
    #expect(typed.filterText == "sto")
    #expect(typed.focused?.id == "quit")
    let canvas = picture(typed)
    #expect(canvas.lines[4] == " │  sto                                  │")
    #expect(canvas.lines[6] == " │  ›   Stoppen                  Ctrl-Q  │")
    #expect(canvas.lines[9] == picture(menu).lines[9])
    #expect(canvas.cursor == Position(row: 6, column: 6))
    #expect(try pressed("'sto' Backspace Backspace Backspace Enter", menu).outcome == .chosen("undo"))
  }

  @Test("Where nothing matches it says so, Enter does nothing and the cursor stands after what was typed")
  func nothing() throws {
    let (menu, outcome) = try pressed("'xyz' Enter", Menu(title: "Opdrachten", items: commands))
    #expect(outcome == .handled)
    #expect(menu.focused == nil)
    let canvas = picture(menu)
    #expect(canvas.lines[6] == " │  niets gevonden                       │")
    #expect(canvas.cursor == Position(row: 4, column: 7))
  }

  @Test("With several to choose Space ticks and Enter is done, in the order of the items")
  func several() throws {
    let people = ["Ria", "Els", "An"].map { MenuItem(id: $0, label: $0) } + [MenuItem(id: "Jo", label: "Jo", reason: "weg")]
    let menu = Menu(title: "Wie?", items: people, multiple: true, ticked: ["An"])
    #expect(try pressed("Enter", menu).outcome == .done(["An"]))
    let (changed, outcome) = try pressed("Down Down ' ' Up Up ' ' Enter", menu)
    #expect(outcome == .done(["Ria"]))
    #expect(changed.ticked == ["Ria"])
    #expect(try pressed("End ' '", menu).outcome == .refused("Jo"))
    #expect(try pressed("'els' ' ' Enter", menu).outcome == .done(["Els", "An"]))
    let canvas = picture(changed)
    #expect(canvas.lines.contains("   │  › 1 [x] Ria                       │"))
    #expect(canvas.lines.contains("   │    3 [ ] An                        │"))
  }

  @Test("A long list scrolls; a small screen is no fault")
  func sizes() throws {
    let menu = Menu(title: "Veel", items: (1...30).map { MenuItem(id: "\($0)", label: "regel \($0)", detail: "toets") })
    let down = try pressed("PageDown PageDown", menu).menu
    #expect(down.focused?.id == "15")
    #expect(picture(down).lines.contains { $0.contains("›   regel 15") })
    for size in (0...8).flatMap({ height in (0...30).map { Size(width: $0, height: height) } }) {
      let canvas = picture(down, width: size.width, height: size.height)
      #expect((canvas.cursor != nil) == (size.width > 0 && size.height > 0), "\(size)")
    }
    #expect(picture(Menu(title: "Leeg", items: [])).cursor != nil)
  }

  @Test("A label that is too long goes on under itself, whole at every width, and what has focus is explained", arguments: 30...80)
  func longLabels(width: Int) throws {
    let long = [
      MenuItem(
        id: "een", label: "Het opvoedklimaat versterken: thuis, in wijk, school en kinderopvang", note: "Kinderen groeien op bij velen."),
      MenuItem(id: "twee", label: "Zorgen dat ouders niet afhankelijk worden van beroepskrachten", note: "Wat gaat er morgen door?"),
    ]
    let menu = Menu(title: "Wat past hier", items: long, multiple: true, ticked: ["twee"])
    let words = picture(menu, width: width, height: 30).lines.joined(separator: " ").split(separator: " ").filter { $0 != "│" }
    let said = words.joined(separator: " ")
    for item in long { #expect(said.contains(item.label), "\(width)") }
    #expect(said.contains(long[0].note) && !said.contains(long[1].note))
    let below = try pressed("Down", menu).menu
    #expect(picture(below, width: width, height: 30).lines.joined().contains("›"))
  }

  @Test("In little room the focused item is seen whole, and the explanation gives way")
  func longLabelsInLittleRoom() throws {
    let items = (1...9).map {
      MenuItem(id: "\($0)", label: "Een lang teken nummer \($0) dat twee regels nodig heeft hier", note: "Uitleg.")
    }
    let menu = try pressed("End", Menu(title: "Veel", items: items)).menu
    let canvas = picture(menu, width: 40, height: 9)
    let row = try #require(canvas.lines.firstIndex { $0.contains("›") && $0.contains("nummer 9") })
    #expect(canvas.lines[row + 1].contains("hier"))
    #expect(!canvas.lines.contains { $0.contains("Uitleg.") })
  }
}
