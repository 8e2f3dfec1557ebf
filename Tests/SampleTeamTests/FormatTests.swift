import Basics
import Reflectiekader
import SampleTeam
import StrictJSON
import Testing

@Suite("What is made keeps to the format")
struct FormatTests {
  @Test("Every word of choice is one of the words of its field", arguments: MadeTeam.all)
  func words(team: MadeTeam) {
    for file in team.files {
      for place in file.places {
        for (key, allowed) in Words.table["\(file.kind) \(place.pattern)"] ?? [:] {
          let unknown = (place.object[key]?.texts ?? []).filter { !allowed.contains($0) }
          if !unknown.isEmpty { Issue.record("\(file.path) \(place.pattern) \(key): \(unknown)") }
        }
      }
    }
  }

  @Test("Every number lies in its range, every day and moment exists", arguments: MadeTeam.all)
  func values(team: MadeTeam) {
    for file in team.files {
      let drawn = file.content["network"]?["changed"]
      let wrong = file.content.keyed.filter { !Self.fits($0.key, $0.value) && !($0.key == "changed" && $0.value == drawn) }
      #expect(wrong.isEmpty, "\(file.path) \(wrong)")
      #expect(drawn.map { Day($0.text ?? "") != nil } ?? true, "\(file.path)")
    }
  }

  /// Whether a number, day or moment is one, where its key says so.
  private static func fits(_ key: String, _ value: JSON) -> Bool {
    if let range = Words.ranges[key] {
      let numbers = (value.items.isEmpty ? [value] : value.items).filter { $0.text == nil && $0.object == nil }
      guard numbers.allSatisfy({ $0.whole.map(range.contains) == true }) else { return false }
    }
    guard let text = value.text else { return true }
    if Words.days.contains(key) { return words.contains(text) || questions.contains(text) || Day(text) != nil }
    if Words.moments.contains(key) { return Words.places.contains(text) || Instant(text) != nil }
    return true
  }

  /// A person's `asked` is a word, an answer's is the question.
  static let words: Set<String> = ["notAsked", "asked", "promised", "helping", "declined"]
  static let questions = Set(Instrument.normaliseren.questions.map(\.text.nl))

  @Test("Keys are sorted by their bytes, and nothing empty is written", arguments: MadeTeam.all)
  func tidy(team: MadeTeam) {
    for file in team.files {
      let untidy = file.places.filter { place in
        let keys = place.object.keys
        return !zip(keys, keys.dropFirst()).allSatisfy { $0.precedesInBytes($1) } || place.object.members.contains { $0.value.isEmpty }
      }
      #expect(untidy.isEmpty, "\(file.path) \(untidy.map(\.pattern))")
    }
  }

  @Test("What is written reads back as the same tree", arguments: MadeTeam.all)
  func roundTrip(team: MadeTeam) throws {
    for file in team.files.prefix(80) {
      #expect(try JSON.parse(file.content.written()) == file.content, "\(file.path)")
    }
  }

  @Test("Ids are ULIDs and occur once in a file; each name fits its contents", arguments: MadeTeam.all)
  func ids(team: MadeTeam) {
    #expect(Set(team.files.map(\.path)).count == team.files.count)
    for file in team.files {
      let ids = file.itemIDs
      #expect(ids.allSatisfy(ULID.isValid), "\(file.path)")
      #expect(Set(ids).count == ids.count, "\(file.path)")
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      let content = file.content
      switch file.kind {
      case "dossiers", "agenda", "examples", "statements", "sessions": #expect(name == "\(content["id"]?.text ?? "").json")
      case "private": #expect(name == "\(content["dossier"]?.text ?? "").json")
      case "reflections": #expect(name == "\(content["dossier"]?.text ?? "").\(content["author"]?.text ?? "").json")
      case "responses": #expect(name == "\(content["reflection"]?.text ?? "").\(content["member"]?.text ?? "").json")
      default: #expect(["workspace.json", "team.json", "sentences.json"].contains(name))
      }
    }
  }

  @Test("Each answer keeps the question as asked, and answers it in its own way", arguments: MadeTeam.all)
  func answers(team: MadeTeam) throws {
    for file in team.files where file.kind == "private" || file.kind == "reflections" {
      for reflection in file.content["reflections"]?.items ?? [] {
        let answers = reflection["answers"]?.items ?? []
        #expect(Set(answers.compactMap { $0["question"]?.text }).count == answers.count, "\(file.path)")
        for answer in answers {
          let question = try #require(Instrument.normaliseren.question(answer["question"]?.text ?? ""))
          let choice = answer["choice"]?.text
          let fits =
            switch question.input {
            case .yesPartlyNo: ["yes", "partly", "no"].contains(choice)
            case .weight: ["lighter", "fitting", "heavier"].contains(choice)
            case .text, .scale: choice == nil
            }
          if !fits || answer["asked"]?.text != question.text.nl || (answer["scale"] != nil) != (question.input == .scale) {
            Issue.record("\(file.path) \(question.id)")
          }
        }
      }
    }
  }
}
