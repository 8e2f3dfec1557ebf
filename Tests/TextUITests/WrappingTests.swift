import Basics
import Testing

@testable import TextUI

@Suite("Wrapping: lines that fit")
struct WrappingTests {
  @Test(
    "a text becomes these lines",
    arguments: [
      ("", 10, [""]), ("kort", 10, ["kort"]), ("een twee drie", 8, ["een twee", "drie"]), ("een twee drie", 7, ["een", "twee", "drie"]),
      ("een  twee", 5, ["een", "twee"]), ("een     twee", 4, ["een", "twee"]), ("onderwijs", 4, ["onde", "rwij", "s"]),
      ("de onderwijs", 4, ["de", "onde", "rwij", "s"]), ("a\nb\r\n\nc", 9, ["a", "b", "", "c"]), ("regel\n", 9, ["regel", ""]),
      ("   inspringen", 13, ["   inspringen"]), ("stil   ", 4, ["stil"]), ("     ", 3, [""]), ("漢字漢字", 5, ["漢字", "漢字"]),
      ("漢字", 1, ["漢", "字"]), ("abc", 0, ["a", "b", "c"]), ("abc", -3, ["a", "b", "c"]),
      ("één e\u{301}e\u{301}n", 3, ["één", "e\u{301}e\u{301}n"]),
    ])
  func lines(text: String, width: Int, expected: [String]) {
    #expect(Wrapping.lines(of: text, width: width).map(String.init) == expected)
  }

  @Test("the ranges of a paragraph cover it and follow each other", arguments: 1...14)
  func breaksCover(width: Int) {
    for text in ["", " ", "Oma haalt Mila  op woensdag op   ", "casusregieoverleg", "漢字 e\u{301} 👧x", "        "] {
      let characters = Array(text)
      let lines = Wrapping.breaks(characters, width: width)
      #expect(lines.first?.lowerBound == 0)
      #expect(lines.last?.upperBound == characters.count)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.upperBound == next.lowerBound)
        #expect(!line.isEmpty)
      }
      for line in lines {
        let shown = characters[line].reversed().drop { $0 == " " }
        let columns = shown.reduce(0) { $0 + Display.columns(ofShown: Display.shown($1)) }
        #expect(columns <= width || (shown.count == 1 && columns == 2))
      }
    }
  }

  @Test("spaces that do not fit stay with the line before")
  func hangingSpaces() {
    #expect(Wrapping.breaks(Array("een   twee"), width: 4) == [0..<6, 6..<10])
    #expect(Wrapping.breaks(Array("een\ttwee"), width: 4) == [0..<4, 4..<8])
  }
}

@Suite("Wrapping plain texts byte by byte")
struct PlainWrappingTests {
  @Test("gives the same lines as wrapping any text", arguments: 1...40)
  func same(width: Int) {
    var numbers = SplitMix64(seed: UInt64(width))
    let parts = ["a", "woord", "é", "  ", " ", "\n", "“ja”", "…", "gezinsleden", "ĳ", "–", "\n\n", "b"]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in parts.randomElement(using: &numbers)! }.joined()
      #expect(Wrapping.lines(of: text, width: width) == Wrapping.anyLines(of: text, width: width), "\(text.debugDescription)")
    }
  }
}
