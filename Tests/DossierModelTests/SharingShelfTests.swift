import Basics
import DossierModel
import StrictJSON
import Testing

extension TeamShelf {
  /// A shelf of files whose names say nothing.
  fileprivate init(reflections: [JSON] = [], responses: [JSON] = []) {
    func named(_ trees: [JSON]) -> [String: JSON] {
      Dictionary(uniqueKeysWithValues: trees.enumerated().map { (String($0.offset), $0.element) })
    }
    self.init([(.sharedReflections, named(reflections)), (.responses, named(responses))])
  }
}

@Suite("What the team reads")
struct SharingShelfTests {
  private func file(_ author: String, _ reflections: JSON) -> JSON {
    ["dossier": "D", "author": .string(author), "label": "Gezin B.", "phases": [["phase": "before"]], "reflections": reflections]
  }

  private func responses(_ reflection: String, by member: String, _ items: JSON) -> JSON {
    ["reflection": .string(reflection), "member": .string(member), "items": items]
  }

  private func item(_ id: String, _ minute: Int, _ kind: String = "question", at question: String = "", replyTo: String = "") -> JSON {
    [
      "id": .string(id), "at": .string(Instant(seconds: 1_795_190_000 + 60 * minute, offset: 3600).description), "kind": .string(kind),
      "question": .string(question), "inReplyTo": .string(replyTo), "text": .string("tekst \(id)"),
    ]
  }

  @Test("newest first by the day that it is about, then by sharing; what has neither comes last, and what is broken is passed over")
  func order() {
    let shelf = TeamShelf(reflections: [
      file(
        "W1",
        [["id": "a", "shared": "2026-11-01T10:00:00+01:00"], ["id": "b", "shared": "2026-11-03T10:00:00+01:00"], 5, ["learned": "x"]]),
      file(
        "W2",
        [
          ["id": "c", "shared": "2026-11-02T10:00:00+01:00"], ["id": "d"], ["id": "e", "visit": "2026-10-01"],
          ["id": "f", "visit": "2026-10-02"],
        ]),
      "x", ["reflections": "x"], ["reflections": [["id": ["x"]]]],
    ])
    #expect(shelf.reflections.map(\.id) == ["f", "e", "b", "c", "a", "d"])
    #expect(shelf.reflections[2].author == "W1" && shelf.reflections[0].label == "Gezin B." && shelf.reflections[0].dossier == "D")
    #expect(shelf.reflections[0].phases == [PhaseSince(["phase": "before"])] && shelf.reflections[0].ladder == [])
    #expect(shelf.reflections[0].day?.description == "2026-10-02" && shelf.reflections[0].shared == nil)
  }

  @Test("every file is there by its kind and name, and those of a kind by the bytes of their names")
  func files() {
    let shelf = TeamShelf([
      (.agenda, ["b": ["id": "b"], "a": ["id": "a"], "é": ["id": "é"], "Z": ["id": "Z"]]), (.lexicon, ["": ["entries": []]]),
    ])
    #expect(shelf.tree(.agenda, "a") == ["id": "a"])
    #expect(shelf.tree(.agenda, "c") == nil && shelf.tree(.session, "a") == nil)
    #expect(shelf.tree(.lexicon, "") == ["entries": []])
    #expect(shelf.trees(.agenda).map(\.name) == ["Z", "a", "b", "é"])
    #expect(shelf.trees(.example).isEmpty)
  }

  @Test("a thread holds what stands at one question, each reply after what it answers, from whomever it is")
  func threads() {
    let shelf = TeamShelf(responses: [
      responses(
        "R", by: "W2", [item("q1", 1, at: "tempo"), item("q2", 2, at: "tempo"), item("w", 3), item("q3", 9, at: "tempo", replyTo: "a1")]),
      responses("R", by: "W1", [item("a2", 4, "reply", replyTo: "q2"), item("a1", 5, "reply", at: "anders", replyTo: "q1")]),
      responses(
        "R", by: "W3", [item("r", 6, "recognition", at: "tempo"), item("los", 7, "reply", at: "tempo", replyTo: "weg"), 5, ["text": "x"]]),
      responses("S", by: "W3", [item("s", 0)]), "x",
    ])
    #expect(shelf.thread(of: "R", question: "tempo").map(\.id) == ["q1", "a1", "q3", "q2", "a2", "r", "los"])
    #expect(shelf.thread(of: "R", question: nil).map(\.id) == ["w"])
    #expect(shelf.thread(of: "R", question: "").map(\.id) == ["w"])
    #expect(shelf.thread(of: "Z", question: nil) == [])
    #expect(shelf.responses["R"]?.count == 8)
    #expect(shelf.responses["S"]?.first?.text == "tekst s" && shelf.responses["S"]?.first?.member == "W3")
  }

  @Test("answers in a circle, one that answers itself, and a very long row of them are each shown once")
  func circles() {
    let circle = [item("a", 2, replyTo: "b"), item("b", 1, replyTo: "a"), item("c", 3, replyTo: "c")]
    #expect(TeamShelf(responses: [responses("R", by: "W", .array(circle))]).thread(of: "R", question: nil).map(\.id) == ["b", "a", "c"])
    let row = (0..<30_000).map { item("i\($0)", $0, replyTo: "i\($0 - 1)") }
    #expect(TeamShelf(responses: [responses("R", by: "W", .array(row))]).thread(of: "R", question: nil).count == 30_000)
  }

  @Test("questions by others on my reflections that I have not replied to")
  func unanswered() {
    let shelf = TeamShelf(
      reflections: [
        file("W1", [["id": "old", "shared": "2026-11-01T10:00:00+01:00"], ["id": "new", "shared": "2026-11-02T10:00:00+01:00"]]),
        file("W2", [["id": "theirs", "shared": "2026-11-03T10:00:00+01:00"]]),
      ],
      responses: [
        responses("old", by: "W2", [item("q1", 1), item("q2", 2), item("r", 3, "recognition"), item("q4", 4, replyTo: "a")]),
        responses("old", by: "W3", [item("q3", 1), item("x", 9, "reply", replyTo: "q2")]),
        responses("old", by: "W1", [item("a", 3, "reply", replyTo: "q1")]),
        responses("new", by: "W2", [item("n", 1)]), responses("new", by: "W1", [item("own", 1)]),
        responses("theirs", by: "W3", [item("t", 1)]),
        responses("gone", by: "W2", [item("g", 1)]),
      ])
    #expect(shelf.unanswered(for: "W1").map { $0.0.id + ":" + $0.1.id } == ["new:n", "old:q3", "old:q2", "old:q4"])
    #expect(shelf.unanswered(for: "W2").map(\.1.id) == ["t"])
    #expect(shelf.unanswered(for: "W3").isEmpty)
  }

  @Test("whether somebody else said something")
  func answered() {
    let shelf = TeamShelf(responses: [responses("R", by: "W1", [item("a", 1)]), responses("S", by: "W1", [])])
    #expect(!shelf.hasAnswers("R", besides: "W1"))
    #expect(shelf.hasAnswers("R", besides: "W2"))
    #expect(!shelf.hasAnswers("S", besides: "W2"))
  }
}
