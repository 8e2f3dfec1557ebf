import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Testing
import Wording

@Suite("A reflection is read aloud")
struct ReadingTests {
  private let day = Day(year: 2026, month: 11, day: 20)!
  private var team: ReflectionReader { ReflectionReader(instrument: .normaliseren, language: .nl, today: day) }

  private func page(of dossier: JSON = [:]) -> ReflectionReader {
    ReflectionReader(instrument: .normaliseren, language: .nl, today: day, dossier: dossier) { $0.replacing("Mila", with: "M.") }
  }

  /// Something good in each kind of field.
  private func value(_ field: Field) -> JSON {
    switch field.kind {
    case .line, .prose: .string("Wat bij \(field.key) staat.")
    case .word(let words): .string(words.values[0])
    case .words(let words): [.string(words.values[0])]
    case .day, .partDay: "2026-11-19"
    case .instant: "2026-11-19T15:10:00+01:00"
    case .flag: true
    case .whole, .level: 1
    case .levels: [1]
    case .texts: ["een-teken"]
    case .year: 2014
    case .id, .slug, .reference: "01JDQ1B00000000000000000A1"
    case .references: ["01JDQ1B00000000000000000A1"]
    case .object(let shape): object(shape)
    case .list(let shape, _): [object(shape)]
    case .keyed(let words, let shape): .object(JSONObject([(words.values[0], object(shape))]))
    }
  }

  private func object(_ shape: Shape) -> JSON { .object(JSONObject(shape.fields.map { ($0.key, value($0)) })) }

  @Test("every field of a part is read by whoever may read it, and no other", arguments: Reflection.shape.fields.map(\.key))
  func privacy(key: String) throws {
    let field = try #require(Reflection.shape.field(key))
    let reflection: JSON = .object(JSONObject([(key, value(field))]))
    // What and when it was stands above the parts.
    let isRead = field.part != nil && field.part != .occasion
    #expect(team.parts(of: reflection).isEmpty == !(isRead && field.privacy != .neverShared))
    #expect(page().parts(of: reflection).isEmpty == !(isRead && field.privacy == .shared))
    if field.part == .occasion { #expect(!team.occasion(of: reflection).isEmpty || field.key == "aspect") }
  }

  @Test("every field inside a part is read with what stands in it")
  func insides() {
    for part in ["conversation", "broadView", "closing", "answers", "evidence"] {
      guard let shape = Reflection.shape.shape(of: part) else { continue }
      for field in shape.fields {
        guard case .prose = field.kind, field.key != "asked" else { continue }
        let fields: JSON = .object(JSONObject([("question", "eigen-regie.tempo"), ("aspect", "eigen-regie"), (field.key, value(field))]))
        let isList = ["answers", "evidence"].contains(part)
        let lines = team.parts(of: .object(JSONObject([(part, isList ? [fields] : fields)]))).flatMap(\.lines)
        #expect(lines.contains { $0.hasSuffix("Wat bij \(field.key) staat.") }, "\(part).\(field.key)")
      }
    }
  }

  @Test("an answer is read under its question, what was chosen first and other views last")
  func answer() {
    let reflection: JSON = [
      "answers": [
        [
          "question": "eigen-regie.tempo", "asked": "Ging het op hun tempo?", "text": "Mila lachte.", "already": "de rust", "scale": 4,
          "viewpoints": [["perspective": "child", "text": "Het duurde lang."], ["text": "Mooi."]],
        ],
        ["question": "eigen-regie.eigen-plan", "parked": true], ["question": "van-vroeger", "choice": "partly"],
      ]
    ]
    let parts = team.parts(of: reflection)
    #expect(parts.map(\.title) == ["Ging het op hun tempo?", "van-vroeger"])
    #expect(parts.map(\.key) == ["answers/eigen-regie.tempo", "answers/van-vroeger"])
    #expect(parts.map(\.place) == ["eigen-regie.tempo", "van-vroeger"])
    #expect(
      parts[0].lines == [
        "4 van de 10", "Mila lachte.", "Wat is er al: de rust", "kind of jongere: Het duurde lang.", "Mooi.",
      ])
    #expect(parts[1].lines == ["deels"])
    #expect(page().parts(of: reflection)[0].lines[1] == "M. lachte.")
  }

  @Test("evidence is read with what is known of it, and its source on a page names the day where it was another")
  func evidence() throws {
    let reflection: JSON = [
      "visit": "2026-11-19",
      "evidence": [
        ["id": "e", "aspect": "eigen-regie", "kind": "heard", "text": "Zij belde zelf.", "from": "moeder", "date": "2026-11-02"],
        ["id": "f", "aspect": "vroeger", "kind": "seen", "date": "2026-11-19", "text": "Een lach."],
      ],
    ]
    let parts = team.parts(of: reflection)
    #expect(parts.map(\.title) == ["Gehoord", "Gezien"] && parts.map(\.place) == ["eigen-regie.evidence", "vroeger.evidence"])
    #expect(parts.map(\.lines) == [["Zij belde zelf.", "moeder · 2 nov"], ["Een lach.", "19 nov"]])
    let sources = parts.flatMap(\.said).compactMap { said in if case .evidence(_, _, let source, _) = said { source } else { nil } }
    #expect(sources == ["gehoord van moeder, 2 november 2026", "gezien"])
  }

  @Test("a step is named only to who has the plan")
  func step() {
    let id = "01JDQ1B00000000000000000A1"
    let dossier: JSON = ["plan": ["goals": [["actions": [["id": .string(id), "what": "Mila belt oma"]]]]]]
    let reflection: JSON = ["nextStep": .string(id), "tasks": [2]]
    #expect(team.parts(of: reflection).map(\.key) == ["tasks", "nextStep"])
    #expect(team.parts(of: reflection).last?.lines == ["een stap uit het plan"])
    #expect(page(of: dossier).parts(of: reflection).last?.lines == ["M. belt oma"])
    #expect(page().parts(of: reflection).last?.lines == ["Een stap uit het plan."])
  }

  @Test("when and what it was")
  func occasion() {
    let reflection: JSON = ["visit": "2026-10-16", "kind": "visit", "place": "home", "round": "short", "aspect": "eigen-regie"]
    let aspect = Instrument.normaliseren.aspect("eigen-regie")?.title.nl ?? ""
    #expect(team.occasion(of: reflection) == "16 okt · bezoek · thuis · korte ronde · \(aspect)")
    #expect(team.occasion(of: [:]) == "")
  }
}
