import Testing

@testable import TextUI

@Suite("Canvas: what is written, and nothing beside it")
struct CanvasTests {
  private func canvas(_ text: String, width: Int = 10) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.put(text, row: 0, column: 0)
    return canvas
  }

  private func rows(_ canvas: Canvas) -> [String] {
    canvas.picture().split(separator: "\n").dropLast().map(String.init)
  }

  @Test("text is written where it is asked, and the columns used are told")
  func plainText() {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    #expect(canvas.put("Mila", row: 1, column: 2, role: .title) == 4)
    #expect(rows(canvas) == ["          ", "  Mila    "])
    #expect(canvas[1, 2].role == .title)
    #expect(canvas[1, 6] == .blank)
  }

  @Test(
    "what does not fit ends with an ellipsis, or is cut when that is asked",
    arguments: [("Moeder", "Moe…", "Moed"), ("Moër\u{308}s", "Moë…", "Moër\u{308}")])
  func cutText(text: String, marked: String, cut: String) {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    #expect(canvas.put(text, row: 0, column: 0, width: 4) == 4)
    #expect(canvas.put(text, row: 1, column: 0, width: 4, ellipsis: false) == 4)
    #expect(rows(canvas) == [marked + "      ", cut + "      "])
  }

  @Test("a text that just fits is not cut")
  func justFits() {
    #expect(rows(canvas("nabespreek")) == ["nabespreek"])
    #expect(rows(canvas("漢字漢字漢")) == ["漢字漢字漢"])
    #expect(rows(canvas("漢字漢字漢e")) == ["漢字漢字 …"])
    #expect(rows(canvas("漢字漢字e漢")) == ["漢字漢字e…"])
  }

  @Test("a wide character in the last column makes room for blank when no ellipsis is wanted")
  func wideAtTheEdge() {
    var canvas = canvas("xxxxxxxxxx")
    #expect(canvas.put("abc漢", row: 0, column: 6, ellipsis: false) == 4)
    #expect(rows(canvas) == ["xxxxxxabc "])
  }

  @Test(
    "overwriting half of a wide character leaves a blank for the other half",
    arguments: [("x", 2, "漢x 漢漢漢"), ("x", 3, "漢 x漢漢漢"), ("字", 3, "漢 字 漢漢"), ("字", 2, "漢字漢漢漢"), ("xé", 3, "漢 xé 漢漢")])
  func halves(text: String, column: Int, expected: String) {
    var canvas = canvas("漢漢漢漢漢")
    canvas.put(text, row: 0, column: column)
    #expect(rows(canvas) == [expected])
  }

  @Test("filling half of a wide character leaves a blank for the other half")
  func fillHalves() {
    var canvas = canvas("漢漢漢漢漢")
    canvas.fill(Rect(row: 0, column: 1, width: 4, height: 1), character: "─")
    #expect(rows(canvas) == [" ──── 漢漢"])
    canvas.fill(canvas.bounds, character: "漢")
    #expect(rows(canvas) == ["··········"])
  }

  @Test("the roles of both halves of a wide character stay the same")
  func paintHalves() {
    var canvas = canvas("漢漢漢漢漢")
    canvas.paint(Rect(row: 0, column: 1, width: 2, height: 1), role: .focus)
    #expect(canvas.row(0).map(\.role) == [.text, .text, .focus, .focus, .text, .text, .text, .text, .text, .text])
  }

  @Test("whatever is written at random, every row is as wide as the canvas and has no half characters")
  func alwaysWhole() {
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let words = ["漢", "漢字", "x", "漢x", "é漢e", "gewoon", "👨\u{200D}👩\u{200D}👧", "🇳🇱", "\t\n\u{1B}[2J", ""]
    var canvas = Canvas(size: Size(width: 13, height: 4))
    for _ in 0..<5_000 {
      let rect = Rect(row: random(6) - 1, column: random(16) - 1, width: random(9), height: random(3))
      switch random(4) {
      case 0: canvas.fill(rect, character: words[random(9)].first ?? " ")
      case 1: canvas.paint(rect, role: .focus)
      case 2: canvas[rect.row, rect.column] = Cell("漢", .title)
      default:
        canvas.put(words[random(10)], row: rect.row, column: rect.column, width: rect.width, ellipsis: random(2) == 0)
      }
      for row in 0..<4 {
        var expectsHalf = false
        for cell in canvas.row(row) {
          #expect((cell.character == Cell.continuation) == expectsHalf)
          expectsHalf = Display.columns(ofShown: cell.character) == 2
        }
        #expect(!expectsHalf)
      }
    }
  }

  @Test("writing outside is no fault")
  func outside() {
    var canvas = Canvas(size: Size(width: 4, height: 2))
    let before = canvas
    canvas.put("x", row: -1, column: 0)
    canvas.put("x", row: 2, column: 0)
    canvas.put("x", row: 0, column: 4)
    canvas.put("x", row: 0, column: -1)
    canvas[9, 9] = Cell("x", .text)
    canvas.fill(Rect(row: 5, column: 5, width: .max, height: .max), character: "x")
    #expect(canvas == before)
    #expect(canvas[9, 9] == .blank)
    canvas.fill(Rect(row: 1, column: 2, width: .max, height: .max), character: "x")
    #expect(rows(canvas) == ["    ", "  xx"])
  }

  @Test("an empty canvas is a picture too")
  func empty() {
    var canvas = Canvas(size: Size(width: -1, height: 3))
    canvas.put("x", row: 0, column: 0)
    canvas.box(canvas.bounds)
    #expect(canvas.picture(roles: true) == "\n\n\ncursor none\n\n\n\n\n")
  }

  @Test("rules join where they meet")
  func rules() {
    var canvas = Canvas(size: Size(width: 5, height: 5))
    for row in [0, 2, 4] { canvas.rule(row: row) }
    canvas.verticalRule(column: 2)
    #expect(rows(canvas) == ["──┬──", "  │  ", "──┼──", "  │  ", "──┴──"])
  }

  @Test("a box is blank within, and needs two rows and columns")
  func boxes() {
    var canvas = Canvas(size: Size(width: 5, height: 3))
    canvas.fill(canvas.bounds, character: "x")
    canvas.box(Rect(row: 0, column: 1, width: 4, height: 3))
    canvas.box(Rect(row: 0, column: 0, width: 1, height: 3))
    #expect(rows(canvas) == ["x┌──┐", "x│  │", "x└──┘"])
  }

  @Test("a long text is broken at its words, and says when there is more")
  func wrapped() {
    var canvas = Canvas(size: Size(width: 12, height: 3))
    let used = canvas.putWrapped(
      "Oma haalt Mila op woensdag op van school.", in: Rect(row: 0, column: 1, width: 10, height: 3), role: .quote)
    #expect(used == 3)
    #expect(rows(canvas) == [" Oma haalt  ", " Mila op    ", " woensdag … "])
    #expect(canvas.putWrapped("kort", in: canvas.bounds) == 1)
    #expect(canvas.putWrapped("geen plaats", in: Rect(row: 0, column: 0, width: 4, height: 0)) == 0)
  }

  @Test("a picture shows rows, cursor, roles, and the roles that are used")
  func picture() {
    var canvas = Canvas(size: Size(width: 6, height: 2))
    canvas.put("漢é", row: 0, column: 0, role: .focus)
    canvas.put("x", row: 1, column: 5, role: .searchHit)
    canvas.cursor = Position(row: 0, column: 2)
    #expect(canvas.picture() == "漢é   \n     x\ncursor 1 3\n")
    #expect(
      canvas.picture(roles: true)
        == "漢é   \n     x\ncursor 1 3\n------\nFFF...\n.....H\n. text\nF focus\nH search-hit\n")
    canvas.cursor = Position(row: 2, column: 0)
    #expect(canvas.picture().hasSuffix("cursor none\n"))
  }

  @Test("no two roles share a letter or a name")
  func roleLetters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
  }
}
