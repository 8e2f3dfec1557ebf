import Testing

@testable import TextUI

@Suite("TOML as people write it by hand")
struct TOMLTests {
  private func value(_ text: String) -> TOMLValue? { TOML.read("a = \(text)\n").table["a"]?.value }

  @Test(
    "values of every kind",
    arguments: [
      ("true", .boolean(true)), ("12", .integer(12)), ("+1_000", .integer(1000)), ("0x1F", .integer(31)), ("0b11", .integer(3)),
      ("-4.5e1", .float(-45)), ("inf", .float(.infinity)), ("2026-11-20", .moment("2026-11-20")),
      ("2026-11-20T15:30:00", .moment("2026-11-20T15:30:00")), ("\"é \\\"x\\\" \\u00e9\"", .string("é \"x\" é")), ("'\\n'", .string("\\n")),
      ("\"\"", .string("")), ("\"\"\"\nre\\\n   gel\n\"\"\"", .string("regel\n")), ("'''a'b'''", .string("a'b")),
      ("[1, 2,\n # twee\n 3,]", .array([.integer(1), .integer(2), .integer(3)])), ("[]", .array([])), ("true # waar", .boolean(true)),
    ] as [(String, TOMLValue)])
  func values(text: String, value: TOMLValue) {
    #expect(self.value(text) == value)
    #expect(TOML.read("a = \(text)\n").faults.isEmpty)
    #expect(TOML.read("a = \(text)\r\nb = 1\r\n").table["b"]?.value == .integer(1))
  }

  @Test("tables, tables within tables, keys with dots and in quotes, lists of tables")
  func tables() {
    let (table, faults) = TOML.read("\u{FEFF}x.y = 1\n[a]\n\"b c\" = {d = 2, e.f = 3}\n[a.g]\nh = 4\n[[i]]\nj = 5\n[[i]]\nj = 6")
    #expect(faults.isEmpty)
    #expect(table["x"]?.value.table?["y"]?.value == .integer(1))
    let a = table["a"]?.value.table
    #expect(a?["b c"]?.value.table?["e"]?.value.table?["f"]?.value == .integer(3))
    #expect(a?["g"]?.value.table?["h"]?.line == 5)
    #expect(table["i"]?.value.array?.map { $0.table?["j"]?.value } == [.integer(5), .integer(6)])
    #expect(table.keys == ["x", "a", "i"])
  }

  @Test(
    "a slip is named with its line and key, and all other lines are used",
    arguments: [
      ("[", nil), ("[[[", nil), ("[.a]", nil), ("[a", "a"), ("[[a]", "a"), ("]", nil), ("=", nil), ("= 1", nil), ("letters", "letters"),
      ("letters =", "letters"), ("letters = nee", "letters"), ("letters = \"nee", "letters"), ("letters = [1", "letters"),
      ("letters = {", "letters"), ("letters = 1 2", "letters"), ("a..b = 1", nil), ("\"a = 1", nil), ("a = 1_", "a"), ("a = 1.", "a"),
      ("a = \"\\q\"", "a"), ("a = \u{1}", "a"), ("\u{7F}", nil), ("a = '''x", "a"), ("a = @", "a"), ("💥", nil),
    ] as [(String, String?)])
  func slips(line: String, key: String?) {
    for end in ["\n", "\r\n"] {
      let (table, faults) = TOML.read("first = 1\(end)\(line)\(end)last = 2")
      #expect(faults == [TOMLFault(code: .unreadable, line: 2, key: key)])
      #expect(table["first"]?.value == .integer(1))
      let under = key == "a" && line.hasPrefix("[") ? table["a"]?.value.table ?? table["a"]?.value.array?.last?.table : table
      #expect(under?["last"]?.value == .integer(2))
    }
  }

  @Test("a key that is there already counts once")
  func twice() {
    let (table, faults) = TOML.read("a = 1\na = 2\n[a]\nb = 3\n[t]\nc = 1\nc = 2\n")
    #expect(table["a"]?.value == .integer(1) && table["b"] == nil)
    #expect(faults.map(\.key) == ["a", "a", "t.c"] && faults.allSatisfy { $0.code == .twice })
    #expect(faults.map(\.line) == [2, 3, 7])
  }

  @Test("whatever the bytes, reading ends, and says a line that is there")
  func anyText() {
    var numbers = SeededNumbers(state: 10)
    let pieces = Array("[]{}=\"'\\.,#\n\r\ta1-_ é\u{0}").map(String.init)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0..<24, using: &numbers)).map { _ in pieces.randomElement(using: &numbers)! }.joined()
      let lines = text.utf8.count { $0 == 10 } + 1
      #expect(TOML.read(text).faults.allSatisfy { (1...lines).contains($0.line) })
    }
    for sign in ["[", "{a=", "a.", "\"", "'''"] {
      _ = TOML.read("a = " + String(repeating: sign, count: 100_000))
      _ = TOML.read(String(repeating: sign, count: 100_000))
    }
  }
}
