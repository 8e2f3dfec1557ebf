import Glibc
import Testing

@testable import TextUI

/// Every Unicode scalar that there is.
private func allScalars() -> some Sequence<Unicode.Scalar> {
  (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }
}

/// libc's own `wcwidth`, which Swift's Glibc module does not show.
private typealias WidthFunction = @convention(c) (wchar_t) -> CInt

private let forbidden: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]

@Suite("Display: what is shown, and how wide")
struct DisplayTests {
  private let wcwidth: WidthFunction

  init() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let symbol = try #require(dlsym(nil, "wcwidth"))
    wcwidth = unsafeBitCast(symbol, to: WidthFunction.self)
  }

  private func libcWidth(_ scalar: Unicode.Scalar) -> Int { Int(wcwidth(wchar_t(scalar.value))) }

  private func libcWidth(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + libcWidth($1) }
  }

  @Test("the width of every scalar is the one that libc gives")
  func widthsAgreeWithLibc() {
    let different = allScalars().filter { WidthTable.width(of: $0) != libcWidth($0) }
    #expect(different.isEmpty)
  }

  @Test("every scalar on its own is shown safely, in the columns that we count")
  func everyScalarIsSafe() {
    let unsafe = allScalars().filter { scalar in
      let shown = Display.shown(Character(scalar))
      let columns = Display.columns(ofShown: shown)
      return !(1...2).contains(columns) || columns != libcWidth(shown)
        || shown.unicodeScalars.contains { forbidden.contains($0.properties.generalCategory) }
    }
    #expect(unsafe.isEmpty)
  }

  @Test("any mixture of scalars is shown safely, in the columns that we count")
  func mixturesAreSafe() {
    let parts: [Unicode.Scalar] = [
      "a", "e", "\u{301}", "\u{308}", "\u{200D}", "\u{FE0F}", "\u{E0101}", "👨", "👧", "\u{1F3FD}", "🇳", "🇱", "한", "\u{1100}", "\u{1161}",
      "\u{11A8}", "क", "\u{94D}", "\u{940}", "\u{600}", "\u{110BD}", "\u{AD}", "\u{FEFF}", "\u{2028}", "\r", "\n", "\t", "\u{1B}",
      "\u{20E3}",
      "\u{E000}", "\u{E0067}", "\u{202E}", "\u{10FFFF}",
    ]
    var seed: UInt64 = 1
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<7 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(parts[Int(seed >> 33) % parts.count])
      }
      for character in String(text) {
        let shown = Display.shown(character)
        #expect(Display.columns(ofShown: shown) == libcWidth(shown))
        #expect(!shown.unicodeScalars.contains { forbidden.contains($0.properties.generalCategory) })
        #expect(Display.shown(shown) == shown)
        #expect(Display.columns(of: character) == Display.columns(ofShown: shown))
      }
      let sentence = "één " + String(text) + "─x"
      var shown: [Character] = []
      Display.forEachShown(in: sentence[...]) { character, columns in
        shown.append(character)
        return columns == libcWidth(character)
      }
      #expect(shown == sentence.map(Display.shown))
      #expect(Display.columns(of: sentence) == shown.reduce(0) { $0 + libcWidth($1) })
    }
  }

  @Test(
    "what people write",
    arguments: [
      ("é", "é", 1), ("e\u{301}", "e\u{301}", 1), ("ĳ", "ĳ", 1), ("ë", "ë", 1), ("漢", "漢", 2), ("א", "א", 1), ("👧", "👧", 2),
      ("👨\u{200D}👩\u{200D}👧", "👨", 2), ("👍🏽", "👍", 2), ("❤\u{FE0F}", "❤", 1), ("🇳🇱", "⚑", 1), ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
      ("\t", " ", 1), ("\n", "·", 1), ("\r\n", "·", 1), ("\u{1B}", "·", 1), ("\u{200B}", "·", 1), ("\u{AD}", "·", 1), ("\u{FEFF}", "·", 1),
      ("\u{2028}", "·", 1), ("\u{E000}", "·", 1), ("\u{301}", "·", 1), ("\u{A0}", "\u{A0}", 1),
    ] as [(Character, Character, Int)])
  func whatPeopleWrite(written: Character, shown: Character, columns: Int) {
    #expect(Array(Display.shown(written).unicodeScalars) == Array(shown.unicodeScalars))
    #expect(Display.columns(of: String(written)) == columns)
  }

  @Test("a character keeps four marks; of one with more only the base is shown")
  func manyMarks() {
    let four = Character("e" + String(repeating: "\u{301}", count: 4))
    #expect(Display.shown(four).unicodeScalars.count == 5)
    for count in [5, 6, 7, 1_000_000] {
      let many = Character("e" + String(repeating: "\u{301}", count: count))
      #expect(Array(Display.shown(many).unicodeScalars) == ["e"])
    }
  }

  @Test("the width of a text is that of its characters together")
  func widthOfText() {
    #expect(Display.columns(of: "") == 0)
    #expect(Display.columns(of: "Gezin Bakker") == 12)
    #expect(Display.columns(of: "漢字 é".dropFirst()) == 4)
  }

  @Test("a scalar that is called simple is shown as itself, takes one column and joins no other")
  func simpleScalars() {
    let simple = allScalars().filter { Display.isSimple($0.value) }
    let wrong = simple.filter { scalar in
      let text = String(String.UnicodeScalarView([scalar, "a", scalar, "é", scalar, "─", scalar, scalar, "\u{1F44D}", scalar]))
      return libcWidth(scalar) != 1 || text.count != 10 || Display.shown(Character(scalar)) != Character(scalar)
        || forbidden.contains(scalar.properties.generalCategory)
    }
    #expect(wrong.isEmpty)
    #expect(simple.contains("●"))
  }
}
