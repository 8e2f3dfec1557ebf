import Basics
import Exports
import SampleTeam
import StrictJSON
import Testing

@testable import DossierModel

@Suite("Profile and plan on paper")
struct PaperTests {
  private static let colleagues: [Colleague] = {
    let team = SampleTeam.demo(now: DemoPage.now).first { $0.path == "team/team.json" }!.content
    return Team(team)[.members]
  }()

  private func page(_ dossier: JSON, for reader: Paper.Reader, initials: Bool = false, language: Language = .nl) -> Page {
    Paper(dossier: dossier, colleagues: Self.colleagues, today: DemoPage.now.day, language: language, initials: initials)
      .page(Set(Paper.Part.allCases), for: reader)
  }

  @Test("Gezin Bakker for each reader")
  func golden() {
    let bakker = DemoPage.bakker.dossier
    #expect(Golden.difference(MarkdownWriter.write(page(bakker, for: .family)), "gezin.md") == nil)
    #expect(Golden.difference(TextWriter.write(page(bakker, for: .family)), "gezin.txt") == nil)
    #expect(Golden.difference(HTMLWriter.write(page(bakker, for: .family)), "gezin.html") == nil)
    #expect(Golden.difference(TextWriter.write(page(bakker, for: .familyShort)), "gezin-kort.txt") == nil)
    #expect(Golden.difference(TextWriter.write(page(bakker, for: .file)), "dossier.txt") == nil)
    #expect(Golden.difference(MarkdownWriter.write(page(bakker, for: .worker)), "medewerker.md") == nil)
  }

  // MARK: - Who reads which field

  /// A dossier in which every text says where it stands.
  private static func filled(_ shape: Shape, _ place: String, people: inout Int) -> JSON {
    var object = JSONObject()
    // What is done or over is told in another way; earlier maps are on no paper.
    for field in shape.fields where !["done", "reached", "ended", "closed", "versions"].contains(field.key) {
      let here = "\(place).\(field.key)"
      switch field.kind {
      case .line, .prose: object[field.key] = .string("«\(field.name)»")
      case .texts: object[field.key] = [.string("«\(field.name)»")]
      case .id:
        people += 1
        object[field.key] = .string("01JDQ1B00000000000000" + String(format5(people)))
      case .object(let inner): object[field.key] = filled(inner, here, people: &people)
      case .list(let inner, _): object[field.key] = [filled(inner, here, people: &people)]
      case .keyed(let words, let inner):
        object[field.key] = .object(JSONObject([(words.values[0], filled(inner, here, people: &people))]))
      case .day, .partDay: object[field.key] = "2027-02-01"
      case .word(let words): object[field.key] = .string(words.values[0])
      case .words(let words): object[field.key] = [.string(words.values[0])]
      case .whole(let range), .level(_, let range): object[field.key] = .number(String(range.lowerBound))
      case .flag: object[field.key] = true
      case .year: object[field.key] = 2014
      default: break
      }
    }
    return .object(object)
  }

  private static func format5(_ number: Int) -> String { String(repeating: "0", count: 5 - String(number).count) + String(number) }

  private static var filledDossier: JSON {
    var people = 0
    return filled(Dossier.shape, "dossier", people: &people)
  }

  /// The fields whose words stand in a text.
  private static func marks(in text: String) -> Set<String> {
    Set(text.split(separator: "«").dropFirst().compactMap { $0.split(separator: "»").first.map(String.init) })
      .filter { $0.allSatisfy { $0.isLetter || $0 == "." } }
  }

  private func fields(for reader: Paper.Reader) -> Set<String> { Self.marks(in: HTMLWriter.write(page(Self.filledDossier, for: reader))) }

  @Test("Every text of a dossier comes out for the worker, but for those that are left out with a reason")
  func worker() {
    let all = Self.marks(in: Self.filledDossier.compact())
    #expect(all.subtracting(fields(for: .worker)).sorted() == ["gezin.sortName"])
  }

  @Test("The municipal file has no working notes and nothing said about people who never asked to be in it")
  func file() {
    let read = fields(for: .file)
    for name in ["member.note", "meldcode.note", "person.note", "gezin.label"] { #expect(!read.contains(name), "\(name)") }
  }

  @Test("The family reads its own words, strengths and plan, and nothing that is said about people")
  func family() {
    let mayRead: Set = [
      "action.before", "action.routeTo", "action.what", "area.welcome", "climate.place", "decision.enoughWhen", "decision.expectation",
      "decision.specialist",
      "expectations.gezin", "expectations.others", "expectations.worker", "gezin.goingWell", "gezin.name", "gezin.normal",
      "gezin.ownWords", "gezin.resilience", "goal.goodEnough", "goal.now", "goal.planB", "goal.title", "member.name", "member.nickname",
      "member.qualities", "member.voice", "ordinaryDay.what", "person.name", "person.nickname", "person.role", "review.outcome",
      "statement.text",
      "steppingDown.wayBack", "worry.text",
    ]
    for reader in [Paper.Reader.family, .familyShort] {
      let read = fields(for: reader)
      #expect(read.subtracting(mayRead).sorted() == [], "\(reader)")
      for name in ["gezin.ownWords", "member.qualities", "goal.title", "action.what"] where reader == .family {
        #expect(read.contains(name), "\(name)")
      }
    }
  }

  // MARK: - Words of ours

  private static let dossiers: [JSON] = (SampleTeam.demo(now: DemoPage.now) + SampleTeam.sample(dossiers: 12, seed: 4, now: DemoPage.now))
    .filter { $0.path.hasPrefix("dossiers/") }.map(\.content)

  @Test("No sentence of ours in the family's paper has more than 15 words", arguments: [Paper.Reader.family, .familyShort])
  func short(reader: Paper.Reader) {
    for dossier in Self.dossiers {
      var text = TextWriter.write(page(dossier, for: reader))
      for theirs in Self.texts(of: dossier).sorted(by: { $0.count > $1.count }) where theirs.count > 3 {
        text = text.replacing(theirs, with: "§")
      }
      for sentence in text.split(whereSeparator: { ".!?\n§".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 15, "\(sentence)")
      }
    }
  }

  private static func texts(of tree: JSON) -> [String] {
    switch tree {
    case .string(let text): [text] + text.split(separator: "\n").map(String.init)
    case .array(let items): items.flatMap(texts)
    case .object(let object): object.members.flatMap { texts(of: $0.value) }
    default: []
    }
  }

  // MARK: - Names, and odd plans

  @Test("With initials no name of the gezin is left, for any reader", arguments: Paper.Reader.allCases)
  func initials(reader: Paper.Reader) {
    let text = HTMLWriter.write(page(DemoPage.bakker.dossier, for: reader, initials: true))
    for name in ["Bakker", "Linda", "Mila", "Oma Ria", "Yasmina", "Juf Els", "Dokter Vos"] { #expect(!text.contains(name), "\(name)") }
  }

  @Test("What is typed stays text in every format and for every reader", arguments: Paper.Reader.allCases)
  func escaping(reader: Paper.Reader) {
    let odd = "<script>alert(1)</script> & `x` | *y*"
    var tree = DemoPage.bakker.dossier
    for path: JSONPath in [
      ["gezin", "name"], ["gezin", "ownWords"], ["gezin", "goingWell"], JSONPath([.key("plan"), .key("worries"), .index(0), .key("text")]),
      JSONPath([.key("plan"), .key("goals"), .index(0), .key("title")]),
      JSONPath([.key("plan"), .key("goals"), .index(0), .key("actions"), .index(0), .key("what")]),
      JSONPath([.key("statements"), .index(0), .key("text")]), JSONPath([.key("gezin"), .key("members"), .index(0), .key("name")]),
    ] { tree.set(.string(odd), at: path) }
    let made = page(tree, for: reader)
    #expect(!HTMLWriter.write(made).contains("<script"))
    #expect(
      !MarkdownWriter.write(made).contains("<script") && !MarkdownWriter.write(made).contains("*y*")
        || MarkdownWriter.write(made).contains("\\*y\\*"))
    #expect(TextWriter.write(made).contains("<script>alert(1)</script>"))
  }

  @Test("A gezin of which nothing is known has a paper that says so; 300 steps are all on it")
  func ends() {
    let empty: JSON = ["format": "gewoon/dossier", "version": 1, "id": "01JDQ1B0000000000000000001", "gezin": ["name": "Gezin Jansen"]]
    for reader in Paper.Reader.allCases { #expect(TextWriter.write(page(empty, for: reader)).contains("Jansen")) }
    #expect(TextWriter.write(page(empty, for: .family)).contains("nog"))
    let steps = (1...300).map {
      JSON.object(JSONObject([("id", .string("01JDQ1B0000000000000001" + String(100 + $0))), ("what", .string("Stap \($0)."))]))
    }
    var many = empty
    many.set(
      .array([.object(JSONObject([("id", "01JDQ1B00000000000000000G1"), ("title", "Veel"), ("actions", .array(steps))]))]),
      at: ["plan", "goals"])
    let text = TextWriter.write(page(many, for: .family))
    #expect((1...300).allSatisfy { text.contains("Stap \($0).") })
  }
}
