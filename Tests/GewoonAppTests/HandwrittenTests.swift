import GewoonApp
import StrictJSON
import Support
import Testing

@Suite("Files that somebody wrote by hand")
struct HandwrittenTests {
  private static let worker = "01KB00000000000000000000A1"
  private static let id = "01KB00000000000000000000D1"
  private static let kim = "01KB00000000000000000000M1"

  private func world(gezin: [String: JSON] = [:], plan: JSON = [:], reflection: JSON = ["id": "01KB00000000000000000000R1"]) -> World {
    let header: JSON = ["version": 1]
    var home: JSON = ["name": "Gezin Jansen", "members": [["id": .string(Self.kim), "name": "Kim", "born": 2013]]]
    for (key, value) in gezin { home.set(value, at: [.key(key)]) }
    func file(_ format: String, _ members: [String: JSON]) -> JSON {
      var tree = header
      tree.set(.string("gewoon/\(format)"), at: [.key("format")])
      for (key, value) in members { tree.set(value, at: [.key(key)]) }
      return tree
    }
    return World(files: [
      "workspace.json": file("workspace", ["id": "01KB00000000000000000000W1", "me": .string(Self.worker), "team": "team"]),
      "team/team.json": file(
        "team", ["id": "01KB00000000000000000000T1", "name": "Team Zee", "members": [["id": .string(Self.worker), "name": "Anna Smit"]]]),
      "dossiers/\(Self.id).json": file("dossier", ["id": .string(Self.id), "gezin": home, "plan": plan]),
      "private/\(Self.id).json": file(
        "private", ["dossier": .string(Self.id), "author": .string(Self.worker), "reflections": [reflection]]),
    ])
  }

  @Test("a reflection and an answer that were there keep what they are when a word is added: nothing comes with it")
  func reflection() throws {
    let answer: JSON = ["question": "krachtgericht.krachten", "text": "Ze lachen veel", "x-later": 1]
    let before: JSON = ["id": "01KB00000000000000000000R1", "visit": "2026-11-18", "kind": "evaluation", "answers": [answer]]
    var world = world(reflection: before)
    world.press("Enter F4 Enter 'Fijn' C-n ' samen' F2")
    var expected = before
    expected.set("Fijn", at: [.key("wentWell")])
    expected.set("Ze lachen veel samen", at: [.key("answers"), .index(0), .key("text")])
    // The moment of the change is the store's.
    expected.set(.string(World.afternoon.description), at: [.key("changed")])
    #expect(world.reflections(on: "Gezin Jansen")["reflections"] == [expected])
    // What is new carries the question as it was asked; the reflection around it stays as it was.
    world.press("F4")
    try world.go(to: "Wat ging goed")
    world.press("C-n C-n 'Zelf' F2")
    let after = try #require(world.reflections(on: "Gezin Jansen")["reflections"]?.items.first)
    #expect(after["answers"]?.items.last?["asked"]?.text?.isEmpty == false)
    #expect(after["created"] == nil && after["kind"] == "evaluation")
  }

  @Test("a value of another kind where a list belongs is shown as it is, marked, and kept")
  func lists() throws {
    var world = world(gezin: ["approach": "hardop", "areas": ["school": ["links": ["money", "maan", 3]]]])
    world.press("Enter Enter 'x' ")
    try world.go(to: "Zo praten wij")
    #expect(world.cursorRowText.hasPrefix("›!") && world.cursorRowText.contains("hardop"))
    try world.go(to: "School")
    world.press("Enter")
    try world.go(to: "Hangt samen met")
    #expect(world.cursorRowText.hasPrefix("›!") && world.cursorRowText.contains("maan, 3"))
    world.press("Esc F4 F2")
    #expect(world.dossier("Gezin Jansen")["gezin"]?["approach"] == "hardop")
    #expect(world.dossier("Gezin Jansen")["gezin"]?["areas"]?["school"]?["links"] == ["money", "maan", 3])
  }

  @Test("somebody unknown stays marked after an edit of another field")
  func nobody() throws {
    let step: JSON = ["id": "01KB00000000000000000000S1", "what": "Bellen", "who": "01KB00000000000000000000Z9"]
    var world = world(plan: ["goals": [["id": "01KB00000000000000000000G1", "title": "Slapen", "actions": [step]]]])
    world.press("Enter 'x' F5 Down Enter")
    try world.go(to: "Wie precies")
    #expect(world.cursorRowText.hasPrefix("›!") && world.cursorRowText.contains("01KB00000000000000000000Z9"))
  }
  @Test("somebody without an id is not who a step without one is for")
  func nobodyInParticular() {
    let step: JSON = ["id": "01KB00000000000000000000S1", "what": "Praten", "by": "specialist"]
    var world = world(gezin: ["members": [["born": 2013]]], plan: ["goals": [["id": "01KB00000000000000000000G1", "actions": [step]]]])
    world.press("Enter F5")
    #expect(world.rows.contains { $0.contains("Praten") && $0.contains("specialist") })
  }
}
