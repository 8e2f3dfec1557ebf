import DossierModel
import StrictJSON
import Testing

@Suite("The outline of a reflection")
struct ReflectionOutlineTests {
  private let outline = ReflectionOutline(aspects: [("netwerk", ["netwerk.een", "netwerk.twee"]), ("tempo", ["tempo.een"])])

  @Test("its stops stand in the order of the debrief, under the words of `at`")
  func order() {
    #expect(
      outline.stops.map(\.at) == [
        "landing", "landing", "wentWell", "conversation.moment", "netwerk.een", "netwerk.twee", "netwerk.evidence", "tempo.een",
        "tempo.evidence", "dosage", "safety", "broadView", "network", "plan", "closing", "learned", "keep",
      ])
  }

  @Test("a short round takes one aspect, and what is asked only sometimes is left out")
  func route() {
    let short = outline.route(isShort: true, aspect: "tempo", isClosing: false, calledFor: [])
    #expect(short.map(\.at) == ["landing", "wentWell", "tempo.een", "tempo.evidence", "dosage", "safety", "learned", "keep"])
    let whole = outline.route(isShort: false, aspect: "", isClosing: true, calledFor: Set(ReflectionPart.onlyWhenCalledFor))
    #expect(whole.map(\.at) == outline.stops.dropFirst().map(\.at))
    let called = outline.route(isShort: false, aspect: "", isClosing: false, calledFor: [.network])
    #expect(called.map(\.at).suffix(4) == ["safety", "network", "learned", "keep"])
  }

  @Test("what is asked together is one page, and every stop of the route stands on one")
  func pages() {
    let route = outline.route(isShort: false, aspect: "", isClosing: true, calledFor: Set(ReflectionPart.onlyWhenCalledFor))
    let pages = outline.pages(of: route)
    #expect(pages.flatMap(\.stops) == route)
    #expect(
      pages.map { $0.stops.map(\.at) } == [
        ["landing", "wentWell"], ["conversation.moment"], ["netwerk.een", "netwerk.twee", "netwerk.evidence"],
        ["tempo.een", "tempo.evidence"],
        ["dosage", "safety"], ["broadView"], ["network"], ["plan"], ["closing"], ["learned", "keep"],
      ])
  }

  @Test("the aspect that was looked at longest ago: one that never was first, and of several the one that is asked first")
  func leastLookedAt() {
    func reflection(_ day: String, _ question: String, _ text: String = "Zo.") -> Reflection {
      Reflection(["visit": .string(day), "answers": [["question": .string(question), "text": .string(text)]]])
    }
    let (network, pace) = (reflection("2026-11-01", "netwerk.twee"), reflection("2026-10-01", "tempo.een"))
    #expect(outline.leastLookedAt(in: []) == "netwerk")
    #expect(outline.leastLookedAt(in: [network]) == "tempo")
    #expect(outline.leastLookedAt(in: [network, pace]) == "tempo")
    #expect(outline.leastLookedAt(in: [network, pace, reflection("2026-11-20", "tempo.een")]) == "netwerk")
    // What was parked or left empty was not looked at.
    #expect(outline.leastLookedAt(in: [network, reflection("2026-11-20", "tempo.een", "")]) == "tempo")
    #expect(ReflectionOutline(aspects: []).leastLookedAt(in: [network]) == nil)
  }

  @Test("it is read with the ending last, and without what is for the author alone")
  func reading() {
    let parts = ReflectionPart.reading
    #expect(!parts.contains(.landing) && parts.suffix(3) == [.learned, .closing, .keep] && parts.first == .occasion)
    #expect(parts.count == ReflectionPart.allCases.count - 1)
  }

  @Test("each `at` leads to its stop, also that of one characteristic and of the signs of an aspect")
  func places() {
    for stop in outline.stops where stop.part != .occasion { #expect(outline.stop(at: stop.at) == stop) }
    #expect(outline.stop(at: "conversation.language")?.part == .conversation)
    #expect(outline.stop(at: "tempo.indicators")?.aspect == "tempo")
    for word in ["tempo.twee", "anders.evidence", "conversation", "questions", "evidence", "occasion", ""] {
      #expect(outline.stop(at: word) == nil, "\(word)")
    }
  }

  @Test("each part has its fields, in order, and a colleague asks about one under a word of its own")
  func fields() throws {
    func keys(_ part: ReflectionPart) -> [String] { part.fields.map(\.key) }
    #expect(keys(.landing) == ["landing"] && keys(.conversation) == ["conversation"] && keys(.evidence) == ["evidence", "indicators"])
    #expect(keys(.dosage) == ["dosage", "dosageNoticed", "recognition"] && keys(.learned) == ["learned", "wantToLearn", "hunch"])
    #expect(keys(.plan) == ["nextStep", "tasks"] && keys(.network) == [])
    let stop = try #require(outline.stop(at: "tempo.evidence"))
    #expect(stop.part.fields.map { stop.at(of: $0) } == ["tempo.evidence", "tempo.indicators"])
  }

  @Test("every field of a reflection that somebody fills in belongs to one part")
  func complete() {
    let kept: Set<String> = ["id", "instrument", "created", "changed", "finished", "shared", "at", "statements"]
    #expect(Set(Reflection.shape.fields.filter { $0.part == nil }.map(\.key)) == kept)
  }

  @Test("what the instrument does not ask (any more) is found")
  func strays() {
    let reflection = Reflection([
      "answers": [["question": "tempo.een"], ["question": "oud"], ["text": "los"], 5],
      "evidence": [["id": "1", "aspect": "tempo"], ["id": "2", "aspect": "oud"], ["id": "3"]],
    ])
    #expect(outline.strayAnswers(of: reflection).count == 3)
    #expect(outline.strayEvidence(of: reflection).map { $0[.id] } == ["2", "3"])
  }

  @Test("what is only shared when it is chosen stays out at first")
  func leftOut() { #expect(Sharing.leftOutAtFirst == ["hunch", "safety"]) }
}
