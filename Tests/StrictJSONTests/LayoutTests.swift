import StrictJSON
import Testing

@Suite("A file has one layout")
struct LayoutTests {
  @Test("keys are sorted by bytes, two spaces in, empty containers on one line, a newline at the end")
  func layout() {
    let value = read(#"{"b":[1,{"z":null,"a":[]}],"a":{},"Z":true,"é":"/","ab":-0.10}"#).value
    #expect(
      value?.writtenText == """
        {
          "Z": true,
          "a": {},
          "ab": -0.10,
          "b": [
            1,
            {
              "a": [],
              "z": null
            }
          ],
          "é": "/"
        }

        """)
  }

  @Test("a value that is no container is a line of its own", arguments: ["null", "true", "12", "\"oma\"", "[]", "{}"])
  func singleValue(text: String) { #expect(read(text).value?.writtenText == text + "\n") }

  @Test("only what must be escaped is escaped")
  func escapes() {
    let all = JSON.string("\" \\ / \u{8} \u{C} \n \r \t \u{0} \u{1B} \u{1F} \u{7F} é e\u{301} \u{2028} 👨‍👩‍👧")
    #expect(
      all.compact()
        == #""\" \\ / \b \f \n \r \t \u0000 \u001b \u001f "# + "\u{7F} é e\u{301} \u{2028} 👨‍👩‍👧\"")
  }

  @Test("a key is escaped like a text")
  func escapedKey() { #expect(JSON.object(JSONObject([("a\"\n", 1)])).compact() == #"{"a\"\n":1}"#) }

  @Test("compact has no blanks")
  func compact() { #expect(read("[ 1 , { \"b\" : 2, \"a\" : [ ] } ]").value?.compact() == #"[1,{"a":[],"b":2}]"#) }

  @Test("a tree deeper than a file may be is still written")
  func deep() {
    var tree = JSON.array([])
    for _ in 0..<2_000 { tree = [tree] }
    #expect(tree.compact() == String(repeating: "[", count: 2_001) + String(repeating: "]", count: 2_001))
  }
}
