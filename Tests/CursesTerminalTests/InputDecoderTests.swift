import Testing
import TextUI

@testable import CursesTerminal

@Suite("What the terminal sends becomes keys and pastes")
struct InputDecoderTests {
  /// What comes of the text in one read, and of waiting after it.
  private func decode(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [Event] { decode(Array(text.utf8), sequences: sequences) }

  private func decode(_ bytes: [UInt8], sequences: [[UInt8]: Key] = [:]) -> [Event] {
    var decoder = InputDecoder(sequences: sequences)
    return decoder.decode(bytes) + decoder.finishPending()
  }

  private func typed(_ text: String) -> [Event] { text.map { .key(Key(.character($0))) } }

  @Test("letters, also outside ASCII, are typed")
  func letters() {
    #expect(decode("één ĳ漢😀") == typed("één ĳ漢😀"))
  }

  @Test("the control keys have their names")
  func controls() {
    #expect(
      decode("\u{01}\u{13}\u{1A}\u{0A}\r\t\u{7F}\u{08}\0") == [
        .key(.control("a")), .key(.control("s")), .key(.control("z")), .key(.control("j")), .key(Key(.enter)), .key(Key(.tab)),
        .key(Key(.backspace)), .key(Key(.backspace)), .key(.control(" ")),
      ])
  }

  @Test(
    "the keys beside the letters, as xterm, screen and the Linux console send them",
    arguments: [
      ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[B", Key(.down)), ("\u{1B}OC", Key(.right)), ("\u{1B}[D", Key(.left)),
      ("\u{1B}[H", Key(.home)), ("\u{1B}OF", Key(.end)), ("\u{1B}[1~", Key(.home)), ("\u{1B}[4~", Key(.end)), ("\u{1B}[2~", Key(.insert)),
      ("\u{1B}[3~", Key(.delete)), ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)), ("\u{1B}[Z", Key(.tab, shift: true)),
      ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))), ("\u{1B}[[A", Key(.function(1))),
      ("\u{1B}[15~", Key(.function(5))), ("\u{1B}[17~", Key(.function(6))), ("\u{1B}[21~", Key(.function(10))),
      ("\u{1B}[23~", Key(.function(11))), ("\u{1B}[24~", Key(.function(12))), ("\u{1B}OM", Key(.enter)), ("\u{1B}Ow", Key(.character("7"))),
    ])
  func namedKeys(sent: String, key: Key) {
    #expect(decode(sent) == [.key(key)])
  }

  @Test(
    "Shift, Alt and Ctrl are told apart",
    arguments: [
      ("\u{1B}[1;2A", Key(.up, shift: true)), ("\u{1B}[1;5D", Key(.left, control: true)), ("\u{1B}[1;3C", Key(.right, alt: true)),
      ("\u{1B}[1;6H", Key(.home, control: true, shift: true)), ("\u{1B}[3;5~", Key(.delete, control: true)),
      ("\u{1B}[1;9A", Key(.up, alt: true)), ("\u{1B}O5C", Key(.right, control: true)), ("\u{1B}O1;2P", Key(.function(1), shift: true)),
      ("\u{1B}[13;5u", Key(.enter, control: true)), ("\u{1B}[27;5;13~", Key(.enter, control: true)),
      ("\u{1B}[97;5u", .control("a")), ("\u{1B}x", Key(.character("x"), alt: true)), ("\u{1B}1", Key(.character("1"), alt: true)),
      ("\u{1B}é", Key(.character("é"), alt: true)), ("\u{1B}\r", Key(.enter, alt: true)), ("\u{1B}\u{7F}", Key(.backspace, alt: true)),
    ])
  func modifiers(sent: String, key: Key) {
    #expect(decode(sent) == [.key(key)])
  }

  @Test(
    "a key sequence that means nothing here types nothing",
    arguments: ["[99~", "[9223372036854775808~", "[-9223372036854775808~", "[1;5X", "[?1;2c", "[24;80R", "[I", "[<0;1;1M", "[201~", "OE"])
  func unknown(sequence: String) {
    #expect(decode("a\u{1B}\(sequence)b") == typed("ab"))
  }

  @Test(
    "a letter or a key that is cut by two reads arrives whole",
    arguments: ["é", "漢", "😀", "\u{1B}[1;5D", "\u{1B}OA", "\u{1B}[[A", "\u{1B}é"])
  func cut(sent: String) {
    let bytes = Array(sent.utf8)
    for length in 1..<bytes.count {
      var decoder = InputDecoder()
      let first = decoder.decode(bytes[..<length])
      #expect(first.isEmpty && decoder.patience != nil)
      #expect(decoder.decode(bytes[length...]) == decode(sent))
      #expect(decoder.patience == nil)
    }
  }

  @Test("an escape alone waits, and is Esc when nothing follows")
  func escape() {
    var decoder = InputDecoder(escapeDelay: 40)
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == 40)
    #expect(decoder.finishPending() == [.key(Key(.escape))])
    #expect(decoder.patience == nil)
    #expect(decode("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(decode("\u{1B}\u{1B}[B") == [.key(Key(.escape)), .key(Key(.down))])
  }

  @Test("half a sequence that is never finished")
  func unfinished() {
    #expect(decode("\u{1B}[") == [.key(Key(.character("["), alt: true))])
    #expect(decode("\u{1B}O") == [.key(Key(.character("O"), alt: true))])
    #expect(decode("\u{1B}[1;") == [])
    #expect(decode([0xC3]) == typed("\u{FFFD}"))
    #expect(decode("\u{1B}[1;\u{1B}[A") == [.key(Key(.up))])
  }

  @Test("a modifier that no number can be is none", arguments: ["-9223372036854775808", "9223372036854775807", "-1", "0", ""])
  func strangeModifier(number: String) {
    #expect(decode("\u{1B}[1;\(number)A").count == 1)
    #expect(decode("\u{1B}[27;\(number);13~\u{1B}[97;\(number)u").count == 2)
  }

  @Test("bytes that are no UTF-8 are seen, and harm nothing around them")
  func noUTF8() {
    #expect(decode([0x61, 0xE9, 0x62]) == typed("a\u{FFFD}b"))
    #expect(decode([0xFF, 0x62]) == typed("\u{FFFD}b"))
    #expect(decode([0xED, 0xA0, 0x80, 0x62]) == typed("\u{FFFD}b"))
    #expect(decode([0xC2, 0x9B, 0x62]) == typed("b"))
  }

  @Test("the sequences of an odd terminal go first")
  func special() {
    let odd: [[UInt8]: Key] = [
      Array("\u{1B}[a".utf8): Key(.up, shift: true), Array("\u{1B}[3$".utf8): Key(.delete, shift: true), Array("\u{1B}A".utf8): Key(.up),
    ]
    #expect(
      decode("\u{1B}[a\u{1B}[3$\u{1B}A", sequences: odd) == [
        .key(Key(.up, shift: true)), .key(Key(.delete, shift: true)), .key(Key(.up)),
      ])
    #expect(decode("\u{1B}[B", sequences: odd) == [.key(Key(.down))])
  }

  @Test("a paste is one text, with line ends as \\n and keys left as text")
  func paste() {
    #expect(
      decode("a\u{1B}[200~één\r\ntwee\rdrie\n\tvier\u{1B}[A\u{03}\u{1B}[201~b") == [
        .key(Key(.character("a"))), .paste("één\ntwee\ndrie\n\tvier\u{1B}[A\u{03}"), .key(Key(.character("b"))),
      ])
    #expect(decode("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  }

  @Test("a paste may be cut anywhere")
  func cutPaste() {
    let sent = Array("\u{1B}[200~één\r\n\u{1B}[20twee\u{1B}[201~b".utf8)
    for length in 1..<sent.count {
      var decoder = InputDecoder()
      let events = decoder.decode(sent[..<length]) + decoder.decode(sent[length...]) + decoder.finishPending()
      #expect(events == [.paste("één\n\u{1B}[20twee"), .key(Key(.character("b")))])
    }
  }

  @Test("the code that ends a paste, pasted with the text, presses no key")
  func endInsidePaste() {
    let text = "een\u{1B}[201~\u{11}\u{1B}[3~twee\u{1B}[200~\u{11}\u{1B}[201~drie"
    let sent = Array("\u{1B}[200~\(text)\u{1B}[201~b\u{1B}".utf8)
    for length in 1..<sent.count {
      var decoder = InputDecoder(escapeDelay: 40)
      var events = decoder.decode(sent[..<length]) + decoder.decode(sent[length...])
      #expect(events == [])
      #expect(decoder.patience == 40)
      events += decoder.finishPending()
      #expect(events == [.paste(text), .key(Key(.character("b")))])
      // The escape behind it may still be the begin of a key.
      #expect(decoder.patience == 40)
      #expect(decoder.finishPending() == [.key(Key(.escape))])
    }
  }

  @Test("two pastes right behind each other are two")
  func twoPastes() {
    let sent = Array("\u{1B}[200~een\u{1B}[201~\u{1B}[200~twee\u{1B}[201~".utf8)
    for length in 1..<sent.count {
      var decoder = InputDecoder()
      let events = decoder.decode(sent[..<length]) + decoder.decode(sent[length...]) + decoder.finishPending()
      #expect(events == [.paste("een"), .paste("twee")])
    }
  }

  @Test("a paste whose end never comes is given after the quiet")
  func endlessPaste() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~tekst".utf8)) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.finishPending() == [.paste("tekst")])
    #expect(decoder.decode(Array("x".utf8)) == typed("x"))
  }

  @Test("a paste that is too long is refused whole, and what follows are keys again")
  func longPaste() {
    let block = [UInt8](repeating: UInt8(ascii: "a"), count: Event.longestPaste / 2)
    for count in 2...40 where [2, 3, 40].contains(count) {
      var decoder = InputDecoder()
      var events = decoder.decode(Array("\u{1B}[200~".utf8))
      for _ in 0..<count { events += decoder.decode(block) }
      events += decoder.decode(Array("\u{1B}[201~b".utf8)) + decoder.finishPending()
      let whole = Event.paste(String(repeating: "a", count: Event.longestPaste))
      #expect(events == [count == 2 ? whole : .overlongPaste, .key(Key(.character("b")))])
      #expect(decoder.decode(Array("\u{1B}[200~c\u{1B}[201~".utf8)) + decoder.finishPending() == [.paste("c")])
    }
  }
}
