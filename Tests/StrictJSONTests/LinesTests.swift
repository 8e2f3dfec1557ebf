import StrictJSON
import Testing

@Suite("A value has a line and a pointer")
struct LinesTests {
  @Test("each value's line by its pointer")
  func lines() {
    let document = """
      {
        "a": 1,
        "b": [
          true, {
            "c/d": "x\\ny",
            "e~f":
              null
          },
          [], -1.5e3
        ],
        "": {},
        "g\\"\\u0041": "]}"
      }
      """
    #expect(
      JSONLines.lines(in: Array(document.utf8)) == [
        "": 1, "/a": 2, "/b": 3, "/b/0": 4, "/b/1": 4, "/b/1/c~1d": 5, "/b/1/e~0f": 7, "/b/2": 9, "/b/3": 9, "/": 11, "/g\"A": 12,
      ])
  }

  @Test("a value on its own", arguments: [("\n\n12", 3), ("\"a\"", 1), ("\n[]\n", 2)])
  func single(document: String, line: Int) { #expect(JSONLines.lines(in: Array(document.utf8)) == ["": line]) }

  @Test("a text that does not open has no lines", arguments: ["", "[1", "{\"a\":1,\"a\":2}"])
  func broken(document: String) { #expect(JSONLines.lines(in: Array(document.utf8)).isEmpty) }

  @Test("what the writer wrote: every line found back")
  func written() {
    let value: JSON = ["b": [1, ["x": "y"]], "a": "oma"]
    #expect(JSONLines.lines(in: value.written()) == ["": 1, "/a": 2, "/b": 3, "/b/0": 4, "/b/1": 5, "/b/1/x": 6])
  }

  @Test("a pointer becomes a path, an element that has a name by that, and ends where it leads nowhere")
  func path() {
    let tree: JSON = [
      "a/b": ["~": 1], "people": [["id": "p1"], ["id": "p2", "bonds": [["member": "m1", "ring": 2]]]], "answers": [["question": "q"]],
      "texts": ["x", "y"],
    ]
    let paths: [JSONPath] = [
      JSONPath([.key("a/b"), .key("~")]), JSONPath([.key("people")]).item("p2") + "bonds" + .item(key: "member", value: "m1") + "ring",
      JSONPath([.key("answers"), .item(key: "question", value: "q")]), JSONPath([.key("texts"), .index(1)]), JSONPath([]),
    ]
    for path in paths { #expect(JSONPath(pointer: path.pointer(in: tree), in: tree) == path) }
    #expect(JSONPath(pointer: "/people/7/name", in: tree) == ["people"])
    #expect(JSONPath(pointer: "/texts/0/deeper", in: tree) == ["texts", .index(0)])
    #expect(JSONPath(pointer: "/people/x", in: tree) == ["people"])
  }

  @Test("a path becomes a pointer, an item its index")
  func pointer() {
    let tree: JSON = ["people": [["id": "p1"], ["id": "p2", "bonds": [["member": "m1"]]]], "a/b": ["~": 1]]
    #expect(JSONPath([]).pointer(in: tree) == "")
    #expect(JSONPath([.key("a/b"), .key("~")]).pointer(in: tree) == "/a~1b/~0")
    #expect(JSONPath([.key("")]).pointer(in: tree) == "/")
    #expect(
      (JSONPath([.key("people")]).item("p2") + "bonds" + .item(key: "member", value: "m1") + "ring").pointer(in: tree)
        == "/people/1/bonds/0/ring")
    #expect((JSONPath([.key("people")]).item("p3") + "name").pointer(in: tree) == "/people/2/name")
    #expect((JSONPath([.key("nothing")]).item("x") + .index(4)).pointer(in: tree) == "/nothing/0/4")
  }

  @Test("a key of a composed and a decomposed é are two steps")
  func steps() {
    #expect(JSONStep.key("\u{E9}") != .key("e\u{301}"))
    #expect(Set([JSONStep.key("\u{E9}"), .key("e\u{301}"), .key("\u{E9}")]).count == 2)
    #expect(JSONStep.item(key: "id", value: "a") == .item(key: "id", value: "a"))
    #expect(JSONStep.item(key: "id", value: "a") != .key("id"))
    #expect(Set([JSONStep.index(1), .index(2), .index(1), .item(key: "a", value: "b"), .item(key: "a", value: "c")]).count == 4)
  }
}
