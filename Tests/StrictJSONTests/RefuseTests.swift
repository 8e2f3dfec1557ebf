import StrictJSON
import Testing

@Suite("What is no JSON stays closed, with a reason")
struct RefuseTests {
  /// Broken documents by the reason that they are refused for.
  static let documents: [(JSONFault.Code, [String])] = [
    (
      .truncated,
      [
        " ", "\n", "\t \r\n", "[", "{", "[1", "[1,", "[1,2", "[[]", "[{}", "[\"a\"", "[\"a\",", "[\"a", "{\"", "{\"a", "{\"a\"", "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,", "{\"a\":1,\"b", "{\"a\":[", "{\"a\":{", "\"", "\"oma", "\"oma\\", "\"\\u", "\"\\u0", "\"\\u00", "\"\\u00e",
        "\"\\u00e9", "\"\\\"",
        "\"\\uD83D", "\"\\uD83D\\", "\"\\uD83D\\u", "\"\\uD83D\\uDE", "n", "nul", "t", "tru", "f", "fals", "[nul", "-", "1.", "-1.", "1e",
        "1E", "1e+", "1.5e-",
        "[-", "[1.", "[1e", " [ ", "{ ", "[true", "[1,[2,[3]]", "{\"a\":\"b\"", "[\"\",", "[{\"a\":1}", "{\"a\":{\"b\":1}",
      ]
    ),
    (
      .unexpected,
      [
        // Commas and colons.
        "[,]", "[1,]", "[,1]", "[1,,2]", "[1,2,,]", "[\"a\",]", "[,", "{,}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\"}",
        "{\"a\",\"b\"}",
        "{\"a\"::1}", "{:1}", "{\"a\":}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "[1 2]", "[1:2]", "[\"a\" \"b\"]", "{\"a\":1:2}", "{\"a\";1}",
        ",", ":", "[1;2]",
        "{\"a\":,\"b\":1}", "[:]", "{\"a\":\"b\",\"c\"}", "[null,,null]", "{\"a\":true,,}", "[[1],]", "[{},]", "{\"a\":[],}",
        // Brackets.
        "]", "}", "[}", "{]", "[1}", "{\"a\":1]", "[[1}", "{\"a\":[1}}", "[{\"a\":1]]", "{\"a\":]}", "(", "<null>", "[<null>]", "([])",
        "{[]}", "{[1]:2}", "{{}}", "{{\"a\":1}}",
        // Keys.
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{true:1}", "{-1:1}", "{\"a\":1,b:2}", "{\"a\":1,2}", "{é:1}", "{\"a\":b}",
        "{\"x\", null}",
        // Words.
        "True", "FALSE", "Null", "nil", "nulL", "truE", "nan", "NaN", "-NaN", "Infinity", "-Infinity", "Inf", "undefined", "oma",
        "yes", "[True]", "[tru]", "[nul]", "[fals,1]",
        "[nullx]", "{\"a\":truth}", "[a]", "é", "[é]", "'oma'", "['oma']", "`a`", "[oma]", "\u{2018}a\u{2019}", "\\u0061", "[\\n]", "\\\"",
        "“oma”",
        // Numbers.
        "+1", "[+1]", ".5", "[.5]", "-.5", "1.e5", "[1.]", "[1.,2]", "00", "01", "-01", "-00", "[012]", "[00.5]", "1ee2", "1e+-2", "1e++2",
        "[1e]", "[1e+]", "--1", "[--1]", "[-]", "[- 1]", "-a", "[0x10]", "[0xFF]", "[1_000]", "[1,000.]", "[1.2.3]", "[1e2.5]", "[1e2e3]",
        "[2.e3]", "[2.e+3]", "[0.e1]", "[1a]", "[1.5.]", "[1+2]", "[0e]", "[0E+]", "[1.0e]",
        "[1.0e-]", "[.]", "[-.]", "[e5]", "[-e5]", "[1 000]", "[１]", "１", "[-Infinity]", "[1/2]", "[++1]", "[9.e+]", "[0.3e]", "[1eE2]",
        "$1",
        // Escapes and control characters.
        "\"\\x41\"", "\"\\a\"", "\"\\v\"", "\"\\0\"", "\"\\'\"", "\"\\ \"", "\"\\U0041\"", "\"\\é\"", "\"\\\n\"", "\"\\u004\"",
        "\"\\u00g0\"", "\"\\uXYZW\"", "\"\\u 041\"", "\"\\u+041\"",
        "\"\\u-041\"", "\"\\u{41}\"", "\"\\uD83D\\uZZZZ\"", "\"\\👵\"", "\"\n\"", "\"\r\"", "\"\t\"", "\"\u{0}\"", "\"\u{1}\"", "\"\u{1B}\"",
        "\"\u{1F}\"", "\"a\u{8}b\"", "{\"a\nb\":1}",
        "[\"a\u{0}\"]", "\"\\u00\u{0}0\"",
        // Blanks that are none of JSON's, and remarks.
        "\u{0C}[]", "[\u{0B}]", "[\u{0C}1]", "\u{A0}[]", "[\u{A0}1]", "[\u{2003}]", "\u{0}[]", "\u{1E}{}", "[1,\u{0}2]", "// oma\n1",
        "/* oma */ 1", "[1,/* oma */2]", "[1 // oma\n]", "# oma\n1",
        "{\"a\":/*b*/1}", "{/**/}", "*", "@", "&", "[*]", "[#]", "[\u{7F}]", "[1\u{0}]", "{\u{FEFF}}", "[\u{2060}]", "[\u{200B}1]",
      ]
    ),
    (
      .trailing,
      [
        "1 2", "null null", "[] []", "{} {}", "[]]", "{}}", "[],", "{},", "1,", "\"a\"\"b\"", "\"a\" b", "\"a\",\"b\"", "[1]x",
        "{\"a\":1}#", "nullx", "truefalse", "1x", "0x10", "1 000",
        "1.5.5", "1,5", "1-", "2-3", "1e5e5", "[]\u{0}", "{}\u{0}\u{0}", "[]\u{FEFF}", "[]\u{A0}", "{\"a\":1}//", "{\"a\":1}/**/",
        "[1]\u{0C}", "{\"a\":true}\"x\"", "\"\"\"\"", "0 0", "0a", "{}[]",
        "\"a\": 1", "[1]: 2", "[][", "{}é",
      ]
    ),
    (
      .duplicateKey,
      [
        #"{"a":1,"a":2}"#, #"{"a":1,"a":1}"#, #"{"a":1,"b":2,"a":3}"#, #"{"b":1,"a":2,"b":3}"#, #"{"":1,"":2}"#, #"{"a":1,"\u0061":2}"#,
        #"{"\u0061":1,"a":2}"#,
        #"{"/":1,"\/":2}"#, #"{"é":1,"\u00e9":2}"#, #"{"x":{"a":1,"a":2}}"#, #"[{"a":{},"a":[]}]"#, #"{"a":1,"a":2,"a":3}"#,
        #"{"😀":1,"\uD83D\uDE00":2}"#,
        #"{"a":{"b":[{"c":1,"d":2,"c":3}]}}"#, #"{"\n":1,"\u000A":2}"#,
      ]
    ),
    (
      .loneSurrogate,
      [
        #""\uD800""#, #""\uDBFF""#, #""\uDC00""#, #""\uDFFF""#, #""\ud83d""#, #""\uDE00\uD83D""#, #""\uD83Dx""#, #""\uD83D\n""#,
        #""\uD83D\u0041""#, #""\uD83D\uD83D""#,
        #""\uD83D\uD83D\uDE00""#, #""a\uDC00b""#, #"{"\uD800":1}"#, #"["\uDFFF"]"#, #""\uD800\\uDC00""#,
      ]
    ),
    (.byteOrderMark, ["\u{FEFF}", "\u{FEFF}{}", "\u{FEFF}[1]", "\u{FEFF} null"]),
    (.empty, [""]),
    (.onlyNul, ["\u{0}", "\u{0}\u{0}", String(repeating: "\u{0}", count: 4_096)]),
  ]

  @Test("a broken document is refused for its own reason", arguments: documents.flatMap { code, texts in texts.map { (code, $0) } })
  func refuses(code: JSONFault.Code, document: String) { #expect(read(document).code == code) }

  static let badBytes: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF],
    [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC3, 0x28],
    [0xE2, 0x28, 0xA1],
    [0xE2, 0x82, 0x28], [0xF0, 0x28, 0x8C, 0xBC], [0xF0, 0x90, 0x28, 0xBC], [0xF0, 0x9F, 0x91, 0x28], [0xE2, 0x82], [0xC3], [0xE9],
  ]

  @Test("bytes that are no UTF-8 are refused where they start", arguments: badBytes)
  func badUTF8(bytes: [UInt8]) {
    let text = Array("\"é".utf8) + bytes + Array("\"".utf8)
    #expect(read(text) == .failure(JSONFault(code: .invalidUTF8, offset: 3, line: 1, column: 3)))
    let key = Array("{\"".utf8) + bytes + Array("\":1}".utf8)
    #expect(read(key).code == .invalidUTF8)
    let outside = Array("[".utf8) + bytes + Array("]".utf8)
    #expect(read(outside).code == .invalidUTF8)
  }

  @Test("two bytes a character is no UTF-8")
  func utf16() {
    #expect(read([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00]).code == .invalidUTF8)
    #expect(read([0x5B, 0x00, 0x5D, 0x00]).code == .unexpected)
  }

  @Test("a character cut off at the end of the file is a file cut off")
  func cutCharacter() {
    #expect(read([0x22, 0xE2, 0x82]).code == .truncated)
    #expect(read([0x22, 0xF0, 0x9F, 0x91]).code == .truncated)
  }

  @Test("65 levels and 100,000 levels are refused", arguments: [65, 66, 100_000])
  func tooDeep(levels: Int) {
    let arrays = String(repeating: "[", count: levels)
    #expect(read(arrays) == .failure(JSONFault(code: .tooDeep, offset: 64, line: 1, column: 65)))
    #expect(read(arrays + String(repeating: "]", count: levels)).code == .tooDeep)
    #expect(read(String(repeating: "{\"a\":", count: levels) + "1" + String(repeating: "}", count: levels)).code == .tooDeep)
    #expect(read(String(repeating: "[{\"a\":", count: levels)).code == .tooDeep)
  }

  @Test("more than 16 MiB is refused")
  func tooLarge() {
    let limit = 16 << 20
    #expect(read([UInt8](repeating: 0x20, count: limit + 1)).code == .tooLarge)
    #expect(read([UInt8](repeating: 0x20, count: limit - 1) + [0x31]).value == 1)
  }

  @Test("a fault says its line and column, counted in characters")
  func place() {
    #expect(read("{\n  \"naam\": \"één\",\n  \"x\": oma\n}") == .failure(JSONFault(code: .unexpected, offset: 28, line: 3, column: 8)))
    #expect(read("[\n\"éé\" 1]") == .failure(JSONFault(code: .unexpected, offset: 9, line: 2, column: 6)))
    #expect(read("[1,\n2\n") == .failure(JSONFault(code: .truncated, offset: 6, line: 3, column: 1)))
    #expect(read("{\"b\":1,\n\"a\":2,\n \"b\":3}") == .failure(JSONFault(code: .duplicateKey, offset: 16, line: 3, column: 2)))
    #expect(read("\"ab\\uDC00\"") == .failure(JSONFault(code: .loneSurrogate, offset: 3, line: 1, column: 4)))
    #expect(read("") == .failure(JSONFault(code: .empty, offset: 0, line: 1, column: 1)))
  }
}
