import StrictJSON
import Testing

@Suite("An object keeps its members in order")
struct ObjectTests {
  @Test("members in any order come out by the bytes of their keys; of two the last stays")
  func order() {
    let object = JSONObject([("b", 1), ("a", 2), ("é", 3), ("B", 4), ("a", 5)])
    #expect(object.keys == ["B", "a", "b", "é"])
    #expect(object["a"] == 5)
  }

  @Test("a member is added, replaced and taken out")
  func members() {
    var object = JSONObject()
    object["k"] = 1
    object["a"] = 2
    object["k"] = 3
    object["missing"] = nil
    #expect(object.keys == ["a", "k"])
    object["a"] = nil
    #expect(JSON.object(object) == ["k": 3])
    #expect(object["a"] == nil)
  }

  @Test(
    "bytes decide which text comes first",
    arguments: [
      ("", "a"), ("a", "aa"), ("Z", "a"), ("z", "é"), ("e\u{301}", "\u{E9}"), ("€", "👵"), ("aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaab"),
    ])
  func bytes(first: String, second: String) {
    #expect(first.precedesInBytes(second))
    #expect(!second.precedesInBytes(first))
    #expect(!first.precedesInBytes(first))
    #expect(!first.sameBytes(as: second))
    #expect(first.sameBytes(as: first))
  }

  @Test("a value says what kind it is and nothing else")
  func kinds() {
    let value: JSON = ["t": "x", "n": 12, "b": true, "l": [1], "big": .number("99999999999999999999"), "half": .number("1.5")]
    #expect(value["t"]?.text == "x")
    #expect(value["n"]?.text == nil)
    #expect(value["n"]?.whole == 12)
    #expect(value["big"]?.whole == nil)
    #expect(value["half"]?.whole == nil)
    #expect(value["b"]?.flag == true)
    #expect(value["l"]?.items == [1])
    #expect(value["t"]?.items == [])
    #expect(value["t"]?["x"] == nil)
  }

  @Test("many members in any order are the same as one after the other, and of a key that occurs twice the last one stays")
  func many() {
    let members = (0..<200).map { number in ("k\(number * 37 % 150)é", JSON.number(String(number))) }
    var one = JSONObject()
    for (key, value) in members { one[key] = value }
    #expect(JSONObject(members) == one && one.count == 150)
    #expect(JSONObject(Array(members.prefix(10))).keys == JSONObject(Array(members.prefix(10).reversed())).keys)
  }
}
