import Basics
import Reflectiekader
import Testing

@Suite("Statements and dilemmas that come along")
struct StartingStatementsTests {
  private let all = StartingStatement.builtIn

  /// Everything that was put to the participants, that they said, or that they found hard: each is there once, in the order of the documents,
  /// and nothing else is.
  private static let meeting = (["A1", "A1"] + (13...22).map { "A\($0)" } + ["A23", "A24", "A25"]).map { "000_e6e2559e6082b003.txt, \($0)" }
  private static let network = ["B15", "B15"].map { "002_f36935da8af6c832.txt, \($0)" }

  @Test("every row of both documents is there, one for one")
  func complete() {
    #expect(all.map(\.source).filter { $0.hasPrefix("000") } == Self.meeting)
    #expect(all.map(\.source).filter { $0.hasPrefix("002") } == Self.network)
    #expect(all.count == Self.meeting.count + Self.network.count)
    #expect(all.filter(\.isDilemma).map(\.source) == Self.meeting.suffix(3))
  }

  @Test("each has an id of its own that is one in every team, and never changes")
  func ids() {
    let ids = all.map(\.id) + [StartingStatement.standingQuestion.id]
    #expect(Set(ids).count == ids.count && ids.allSatisfy(ULID.isValid))
    #expect(all.first?.id == "01EGEW00NSTARTBEGN00000001" && all.last?.id == "01EGEW00NSTARTBEGN00000017")
  }

  @Test("each is one or two short sentences in ordinary words", arguments: Language.allCases)
  func plain(_ language: Language) {
    let texts = all.map { $0.text[language] } + [StartingStatement.standingQuestion.text[language]]
    #expect(Set(texts).count == texts.count)
    for text in texts {
      #expect(text.split { ".?…".contains($0) }.allSatisfy { String($0).plainWords.count <= 16 }, "\(text)")
      #expect(text.count <= 130, "\(text)")
      if language == .nl { for word in PlainWords.jargon { #expect(!text.lowercased().contains(word), "\(word): \(text)") } }
    }
  }
}
