import StrictJSON
import Testing

@Suite("A value is read and set along a path")
struct PathTests {
  private let tree: JSON = [
    "name": "Gezin van den Berg", "step": 2, "note": "", "areas": ["school": ["state": "good"]],
    "people": [["id": "p1", "name": "Oma"], ["id": "p2", "bonds": [["member": "m1", "ring": 1]]]], "tasks": [1, 2, 3],
  ]

  private func setting(_ value: JSON?, at path: JSONPath, in tree: JSON? = nil) -> JSON {
    var tree = tree ?? self.tree
    tree.set(value, at: path)
    return tree
  }

  @Test("what stands at the end of a path, or nothing")
  func reading() {
    #expect(tree[[]] == tree)
    #expect(tree[["name"]] == "Gezin van den Berg")
    #expect(tree[["areas", "school", "state"]] == "good")
    #expect(tree[["tasks", .index(2)]] == 3)
    #expect(tree[JSONPath(["people"]).item("p2") + "bonds" + .item(key: "member", value: "m1") + "ring"] == 1)
    for nowhere: JSONPath in [
      ["x"], ["name", "x"], ["name", .index(0)], ["tasks", .index(3)], ["tasks", .index(-1)], ["tasks", "x"], ["areas", .index(0)],
      JSONPath(["people"]).item("p9"), JSONPath(["tasks"]).item("p1"), JSONPath(["areas"]).item("school"),
    ] {
      #expect(tree[nowhere] == nil)
    }
  }

  @Test("a value takes the place of another and leaves all else alone")
  func replacing() {
    let changed = setting("De Berg", at: ["name"])
    #expect(changed[["name"]] == "De Berg")
    #expect(setting("Gezin van den Berg", at: ["name"], in: changed) == tree)
    #expect(setting(9, at: ["tasks", .index(1)])[["tasks"]] == [1, 9, 3])
    #expect(setting("Oma Ria", at: JSONPath(["people"]).item("p1") + "name")[["people", .index(0)]] == ["id": "p1", "name": "Oma Ria"])
    #expect(setting([1], at: ["name"])[["name"]] == [1])
    #expect(setting(nil, at: []) == .null)
    #expect(setting(1, at: []) == 1)
  }

  @Test("what is missing on the way is made")
  func making() {
    #expect(setting("x", at: ["a", "b", "c"], in: [:]) == ["a": ["b": ["c": "x"]]])
    #expect(setting("x", at: ["a", .index(7)], in: [:]) == ["a": ["x"]])
    #expect(setting("x", at: JSONPath(["list"]).item("i1") + "name", in: [:]) == ["list": [["id": "i1", "name": "x"]]])
    #expect(
      setting("x", at: ["dates", .item(key: "date", value: "2026-11-20"), "note"], in: [:]) == [
        "dates": [["date": "2026-11-20", "note": "x"]]
      ])
    #expect(setting(["name": "Opa"], at: JSONPath(["people"]).item("p3"))[["people", .index(2)]] == ["id": "p3", "name": "Opa"])
    #expect(setting(["id": "p9"], at: JSONPath(["people"]).item("p3"))[["people", .index(2)]] == ["id": "p3"])
    #expect(setting(4, at: ["tasks", .index(3)])[["tasks"]] == [1, 2, 3, 4])
    #expect(setting("x", at: ["a"], in: .null) == ["a": "x"])
  }

  @Test("an empty value counts as absent", arguments: ["", .null, [], [:]] as [JSON])
  func empties(empty: JSON) {
    #expect(setting("x", at: ["a", "b"], in: ["a": empty]) == ["a": ["b": "x"]])
    #expect(setting("x", at: ["a", .index(0)], in: ["a": empty]) == ["a": ["x"]])
    #expect(setting("x", at: JSONPath(["a"]).item("i") + "n", in: ["a": empty]) == ["a": [["id": "i", "n": "x"]]])
  }

  @Test("a value of another kind in the way is never replaced")
  func otherKinds() {
    for path: JSONPath in [
      ["name", "x"], ["name", .index(0)], JSONPath(["name"]).item("i") + "x", ["name", "x", "y"], ["step", "x"], ["tasks", "x"],
      ["tasks", "x", "y"],
      ["areas", .index(0)], ["areas", .index(0), "x"], JSONPath(["areas"]).item("i") + "x", JSONPath(["areas", "school"]).item("i"),
      ["areas", "school", "state", "x"], ["tasks", .index(0), "x"], JSONPath(["people"]).item("p1") + "name" + "x", [.index(0)],
      JSONPath([]).item("i"),
    ] {
      #expect(setting("y", at: path) == tree, "\(path)")
      #expect(setting(["z": 1], at: path) == tree, "\(path)")
      #expect(setting(nil, at: path) == tree, "\(path)")
    }
    #expect(setting("y", at: ["x"], in: "tekst") == "tekst")
    #expect(setting("y", at: ["x"], in: [1]) == [1])
    #expect(setting("y", at: ["x"], in: false) == false)
    #expect(setting("y", at: ["x"], in: 0) == 0)
  }

  @Test("only an object can be an item")
  func itemsAreObjects() {
    #expect(setting("tekst", at: JSONPath(["people"]).item("p1")) == tree)
    #expect(setting("tekst", at: JSONPath(["people"]).item("p3")) == tree)
    #expect(setting(1, at: JSONPath(["people"]).item("p3") + .index(0)) == tree)
    #expect(setting("tekst", at: JSONPath(["new"]).item("p3")) == tree)
    #expect(setting("tekst", at: JSONPath(["new", "deep"]).item("p3")) == tree)
  }

  @Test("an item that is replaced stays findable, and may get another id")
  func replacingItems() {
    let one = JSONPath(["people"]).item("p1")
    #expect(setting(["name": "Opa"], at: one)[["people", .index(0)]] == ["id": "p1", "name": "Opa"])
    #expect(setting(["id": "p8"], at: one)[["people", .index(0)]] == ["id": "p8"])
  }

  @Test("taking out takes along what becomes empty by it")
  func pruning() {
    #expect(setting(nil, at: ["areas", "school", "state"])[["areas"]] == nil)
    #expect(setting(nil, at: ["name"])[["name"]] == nil)
    #expect(setting(nil, at: ["tasks", .index(0)])[["tasks"]] == [2, 3])
    #expect(setting(nil, at: ["a", .index(0)], in: ["a": [1], "b": 1]) == ["b": 1])
    #expect(setting(nil, at: ["a", "b"], in: ["a": ["b": 1]]) == [:])
    #expect(setting(nil, at: ["a", "b"], in: ["a": ["b": 1, "c": ""]]) == ["a": ["c": ""]])
    let bond = JSONPath(["people"]).item("p2") + "bonds" + .item(key: "member", value: "m1")
    #expect(setting(nil, at: bond)[["people", .index(1)]] == ["id": "p2"])
    #expect(setting(nil, at: bond + "ring")[["people", .index(1)]] == ["id": "p2", "bonds": [["member": "m1"]]])
    #expect(setting(nil, at: JSONPath(["people"]).item("p1"))[["people"]]?.items.count == 1)
    #expect(setting(nil, at: ["a", .index(0), "b"], in: ["a": [["b": 1], 2]]) == ["a": [2]])
  }

  @Test("taking out what is not there changes nothing, also beside empty values")
  func nothingToTakeOut() {
    let empties: JSON = ["a": [:], "b": [], "c": "", "d": .null, "e": [[:]]]
    for path: JSONPath in [
      ["a", "x"], ["b", .index(0)], ["c", "x"], ["d", "x"], ["e", .index(0), "x"], ["x", "y"], JSONPath(["b"]).item("i") + "x",
    ] {
      #expect(setting(nil, at: path, in: empties) == empties, "\(path)")
    }
  }

  @Test("setting and reading agree, and taking out again gives the tree back")
  func thereAndBack() {
    for path: JSONPath in [
      ["new"], ["new", "deep", "deeper"], ["areas", "money", "state"], JSONPath(["plan", "goals"]).item("g1") + "title",
    ] {
      let changed = setting("x", at: path)
      #expect(changed[path] == "x")
      #expect(changed != tree)
    }
    #expect(setting(nil, at: ["new", "deep"], in: setting("x", at: ["new", "deep"])) == tree)
  }

  @Test("keys that look the same but are other bytes are other keys")
  func bytes() {
    let two = setting(2, at: [.key("e\u{301}")], in: ["\u{E9}": 1])
    #expect(two.object?.count == 2)
    #expect(setting(nil, at: [.key("\u{E9}")], in: two).object?.keys.first?.sameBytes(as: "e\u{301}") == true)
    let items: JSON = ["l": [["id": "\u{E9}"]]]
    #expect(items[JSONPath(["l"]).item("e\u{301}")] == nil)
  }
}
