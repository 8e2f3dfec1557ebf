import StrictJSON
import Testing

@Suite("What is JSON opens")
struct AcceptTests {
  /// A document and the one line that it becomes.
  static let documents: [(String, String)] = [
    // Values on their own, with every blank around them.
    ("null", "null"), ("true", "true"), ("false", "false"), ("0", "0"), ("\"\"", "\"\""), ("[]", "[]"), ("{}", "{}"),
    (" null", "null"), ("null ", "null"), ("\tnull\t", "null"), ("\r\nnull\r\n", "null"), ("\n\n[\n]\n", "[]"), (" { } ", "{}"),
    (" [ 1 , 2 ] ", "[1,2]"), ("{\r\"a\"\t:\n1 }", #"{"a":1}"#),
    // Arrays.
    ("[null]", "[null]"), ("[[]]", "[[]]"), ("[[],[]]", "[[],[]]"), ("[[[1],2],3]", "[[[1],2],3]"), ("[{}]", "[{}]"), ("[\"\"]", "[\"\"]"),
    ("[1,null,true,\"x\",[],{}]", "[1,null,true,\"x\",[],{}]"), ("[null,null]", "[null,null]"), ("[false]\n", "[false]"),
    // Numbers keep how they were written.
    ("-0", "-0"), ("-1", "-1"), ("10", "10"), ("123", "123"), ("0.0", "0.0"), ("-0.0", "-0.0"), ("0.10", "0.10"), ("1.50", "1.50"),
    ("0e1", "0e1"), ("0e+1", "0e+1"), ("0E-0", "0E-0"), ("1e2", "1e2"), ("1E2", "1E2"), ("1e+2", "1e+2"), ("1E-2", "1E-2"),
    ("1.5e007", "1.5e007"),
    ("1E400", "1E400"), ("-1e-400", "-1e-400"), ("9007199254740993", "9007199254740993"), ("-9223372036854775809", "-9223372036854775809"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"),
    ("[-0,1e9 ]", "[-0,1e9]"), ("1\n", "1"),
    // Texts.
    ("\"oma\"", "\"oma\""), ("\"é\"", "\"é\""), ("\"e\u{301}\"", "\"e\u{301}\""), ("\"€\"", "\"€\""), ("\"👵🏽\"", "\"👵🏽\""),
    ("\"\u{7F}\"", "\"\u{7F}\""),
    ("\"\u{80}\"", "\"\u{80}\""), ("\"\u{2028}\u{2029}\"", "\"\u{2028}\u{2029}\""), ("\"\u{FEFF}\"", "\"\u{FEFF}\""),
    ("\"\u{FFFF}\"", "\"\u{FFFF}\""),
    ("\"\u{10FFFF}\"", "\"\u{10FFFF}\""), ("\"\u{E000}\"", "\"\u{E000}\""), ("\"\u{D7FF}\"", "\"\u{D7FF}\""), ("\" \"", "\" \""),
    ("\"a/b\"", "\"a/b\""),
    ("\"'\"", "\"'\""), ("\"/* geen uitleg */\"", "\"/* geen uitleg */\""), ("\"[{,:}]\"", "\"[{,:}]\""), ("\"null\"", "\"null\""),
    // Escapes.
    (#""\"""#, #""\"""#), (#""\\""#, #""\\""#), (#""\/""#, #""/""#), (#""\b\f\n\r\t""#, #""\b\f\n\r\t""#), (#""\u0041""#, #""A""#),
    (#""\u00e9""#, "\"é\""), (#""\u00E9""#, "\"é\""), (#""\u20AC""#, "\"€\""), (#""\u0000""#, #""\u0000""#), (#""\u001F""#, #""\u001f""#),
    (#""\u0022""#, #""\"""#), (#""\u005c""#, #""\\""#), (#""\u002f""#, #""/""#), (#""\u000a""#, #""\n""#), (#""\uD83D\uDE00""#, "\"😀\""),
    (#""\ud83d\ude00""#, "\"😀\""), (#""\uD800\uDC00""#, "\"\u{10000}\""), (#""\uDBFF\uDFFF""#, "\"\u{10FFFF}\""),
    (#""\uFFFF""#, "\"\u{FFFF}\""),
    (#""\uD7FF\uE000""#, "\"\u{D7FF}\u{E000}\""), (#""a\u0062c""#, #""abc""#), (#""\\u0041""#, #""\\u0041""#), (#""\\n""#, #""\\n""#),
    (#""oma\"s""#, #""oma\"s""#),
    // Objects come out sorted by the bytes of their keys.
    (#"{"a":1}"#, #"{"a":1}"#), (#"{"":0}"#, #"{"":0}"#), (#"{"b":1,"a":2}"#, #"{"a":2,"b":1}"#),
    (#"{"a":{"b":{"c":[]}}}"#, #"{"a":{"b":{"c":[]}}}"#),
    (#"{"a":null,"A":null}"#, #"{"A":null,"a":null}"#), (#"{"é":1,"z":2}"#, #"{"z":2,"é":1}"#),
    (#"{"aa":1,"a":2,"":3}"#, #"{"":3,"a":2,"aa":1}"#),
    (#"{"a\u0000b":1}"#, #"{"a\u0000b":1}"#), (#"{"a":{"x":1},"b":{"x":1}}"#, #"{"a":{"x":1},"b":{"x":1}}"#),
    (#"[{"a":1},{"a":1}]"#, #"[{"a":1},{"a":1}]"#),
    (#"{"\u0061":1}"#, #"{"a":1}"#), (#"{"👵":1,"€":2}"#, #"{"€":2,"👵":1}"#), (#"{"2":1,"10":2}"#, #"{"10":2,"2":1}"#),
  ]

  @Test("a document and what it says", arguments: documents)
  func opens(document: String, line: String) { #expect(read(document).value?.compact().sameBytes(as: line) == true) }

  @Test("what was read, written and read again is the same, and is written the same again", arguments: documents.map(\.0))
  func roundTrip(document: String) throws {
    let value = try #require(read(document).value)
    let bytes = value.written()
    #expect(read(bytes).value == value)
    #expect(read(bytes).value?.written() == bytes)
    #expect(read(value.compact()).value == value)
  }

  @Test("é in one scalar and é in two are two keys, and both stay")
  func composition() throws {
    let value = try #require(read("{\"\u{E9}\":1,\"e\u{301}\":2}").value)
    #expect(value.object?.count == 2)
    #expect(value["\u{E9}"] == 1)
    #expect(value["e\u{301}"] == 2)
    #expect(value.writtenText.sameBytes(as: "{\n  \"e\u{301}\": 2,\n  \"\u{E9}\": 1\n}\n"))
  }

  @Test("two compositions of a text are different values")
  func differentBytes() {
    #expect(JSON.string("\u{E9}") != JSON.string("e\u{301}"))
    #expect(read("\"\u{E9}\"").value != read("\"e\u{301}\"").value)
    #expect(JSON.number("1.0") != JSON.number("1.00"))
  }

  @Test("a text of many kinds of characters keeps each of them")
  func everyWidth() {
    let text = (0..<0x3000).compactMap { Unicode.Scalar(UInt32($0 * 93)) }.reduce(into: "") { $0.unicodeScalars.append($1) }
    #expect(read(JSON.string(text).written()).value == .string(text))
  }

  @Test("64 levels open")
  func depth() {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(read(deep).value?.compact() == deep)
    let mixed = String(repeating: #"{"a":["#, count: 32) + String(repeating: "]}", count: 32)
    #expect(read(mixed).value?.compact() == mixed)
  }

  @Test("a text as large as the limit opens")
  func size() {
    let text = "\"" + String(repeating: "a", count: 98) + "\""
    #expect((try? JSON.parse(Array(text.utf8), limits: JSONLimits(bytes: 100, depth: 1))) != nil)
  }

  @Test("an object of many keys in any order comes out in order")
  func manyKeys() throws {
    let keys = (0..<5_000).map { String(($0 * 7_919) % 5_003, radix: 36) }
    let document = "{" + keys.map { "\"\($0)\":\"\($0)\"" }.joined(separator: ",") + "}"
    let object = try #require(read(document).value?.object)
    #expect(object.keys == keys.sorted { $0.precedesInBytes($1) })
    #expect(keys.allSatisfy { object[$0]?.text == $0 })
  }
}
