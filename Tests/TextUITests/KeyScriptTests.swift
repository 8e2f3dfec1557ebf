import Testing

@testable import TextUI

@Suite("Key scripts: keys written as words")
struct KeyScriptTests {
  @Test(
    "a word is one key",
    arguments: [
      ("Up", Key(.up)), ("Down", Key(.down)), ("Left", Key(.left)), ("Right", Key(.right)), ("Home", Key(.home)), ("End", Key(.end)),
      ("PageUp", Key(.pageUp)), ("PageDown", Key(.pageDown)), ("Tab", Key(.tab)), ("S-Tab", Key(.tab, shift: true)), ("Enter", Key(.enter)),
      ("Esc", Key(.escape)), ("Backspace", Key(.backspace)), ("Delete", Key(.delete)), ("Insert", Key(.insert)),
      ("Space", Key(.character(" "))), ("F1", Key(.function(1))), ("F12", Key(.function(12))), ("C-s", .control("s")),
      ("M-x", Key(.character("x"), alt: true)), ("M-1", Key(.character("1"), alt: true)), ("S-Right", Key(.right, shift: true)),
      ("C-Left", Key(.left, control: true)), ("C-S-Right", Key(.right, control: true, shift: true)),
      ("C-M-S-F5", Key(.function(5), control: true, alt: true, shift: true)), ("M-Esc", Key(.escape, alt: true)),
      ("/", Key(.character("/"))),
      ("?", Key(.character("?"))), ("7", Key(.character("7"))), ("n", Key(.character("n"))), ("N", Key(.character("N"))),
      ("é", Key(.character("é"))), ("-", Key(.character("-"))), ("C--", Key(.character("-"), control: true)),
      ("''''", Key(.character("'"))),
    ] as [(String, Key)])
  func oneKey(word: String, key: Key) throws {
    #expect(try KeyScript.events(word) == [.key(key)])
    #expect(key.notation == word)
  }

  @Test("shift with a letter is a capital, and with Ctrl a letter is a small one")
  func shiftedLetters() throws {
    #expect(
      try KeyScript.events("S-a M-S-b S-ß")
        == [Key(.character("A")), Key(.character("B"), alt: true), Key(.character("ß"))].map(Event.key))
    #expect(try KeyScript.events("C-S C-S-s S-C-s") == Array(repeating: .key(.control("s")), count: 3))
  }

  @Test("quoted text is typed letter by letter")
  func quoted() throws {
    let typed = try KeyScript.events("'Foto''s  é'")
    #expect(typed == "Foto's  é".map { .key(Key(.character($0))) })
    #expect(try KeyScript.events("''") == [])
    #expect(
      try KeyScript.events("'a\nb\r\n\t'")
        == [Key(.character("a")), Key(.enter), Key(.character("b")), Key(.enter), Key(.tab)].map(Event.key))
  }

  @Test("a paste is one event, with its line ends made one kind")
  func paste() throws {
    #expect(try KeyScript.events("paste:'Zo''n dag\r\nvan\rmij'") == [.paste("Zo'n dag\nvan\nmij")])
    #expect(try KeyScript.events("paste:''") == [.paste("")])
  }

  @Test("a script has many words")
  func manyWords() throws {
    #expect(
      try KeyScript.events("  Down Enter\n'ja' resize:120x40\tC-s ")
        == [
          .key(Key(.down)), .key(Key(.enter)), .key(Key(.character("j"))), .key(Key(.character("a"))),
          .resize(Size(width: 120, height: 40)), .key(.control("s")),
        ])
    #expect(try KeyScript.events("") == [])
  }

  @Test(
    "an unknown word is named",
    arguments: [
      "down", "F0", "F13", "F01", "F+1", "CtrlS", "C-", "C-C-s", "S-S-Tab", "C-Foo", "'open", "'a'b", "paste:x", "paste:'x", "resize:",
      "resize:80",
      "resize:80x", "resize:0x24", "resize:80x24x1", "resize:+80x24", "resize:1001x24", "resize:-1x5", "resize:99999999999999999999x1",
      "\u{200B}",
    ])
  func unknown(word: String) {
    #expect(throws: KeyScriptFault(word: word)) { try KeyScript.events("Down \(word) Up") }
  }

  @Test("text with a control character cannot be typed")
  func controls() {
    #expect(throws: KeyScriptFault.self) { try KeyScript.events("'a\u{1B}b'") }
  }
}
