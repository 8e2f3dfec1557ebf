import Basics
import Exports
import SampleTeam
import StrictJSON
import Testing
import Wording

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
    #expect(Golden.difference(HTMLWriter.write(page(bakker, for: .familyShort)), "gezin-kort.html") == nil)
    #expect(Golden.difference(TextWriter.write(page(bakker, for: .file)), "dossier.txt") == nil)
    #expect(Golden.difference(MarkdownWriter.write(page(bakker, for: .worker)), "medewerker.md") == nil)
    #expect(Golden.difference(PageJSON.write(page(bakker, for: .worker)), "medewerker.json") == nil)
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

  @Test("Nothing stands under a heading that it does not belong to: what has one of its own comes last", arguments: Paper.Reader.allCases)
  func headings(reader: Paper.Reader) {
    for dossier in Self.dossiers {
      for section in page(dossier, for: reader).sections where section.id != "goals" || reader == .file || reader == .worker {
        #expect(Self.hasPartsLast(section.blocks), "\(section.title)")
      }
    }
  }

  private static func hasPartsLast(_ blocks: [Block]) -> Bool {
    var isAfterPart = false
    return blocks.allSatisfy { block in
      if case .part(_, let inner) = block {
        isAfterPart = true
        return hasPartsLast(inner)
      }
      return !isAfterPart
    }
  }

  // MARK: - What holds now, and what may hang on the fridge

  private static func dossier(_ gezin: JSON, plan: JSON = [:], statements: JSON = []) -> JSON {
    ["format": "gewoon/dossier", "version": 1, "id": "01JDQ1B0000000000000000001", "gezin": gezin, "plan": plan, "statements": statements]
  }

  private func text(_ dossier: JSON, _ reader: Paper.Reader = .family) -> String { TextWriter.write(page(dossier, for: reader)) }

  @Test("Where one is welcome is said of what goes well alone, and of where that is")
  func welcome() {
    let areas: JSON = [
      "school": ["state": "good", "welcome": "Zij hoort erbij."], "leisure": ["state": "concern", "welcome": "Nee, niet echt."],
    ]
    let text = text(Self.dossier(["name": "Jansen", "areas": areas]))
    let area = ValueWords.word("area", "school").map { Saying.capitalised($0.nl) } ?? ""
    #expect(text.contains("\(area): Zij hoort erbij.") && !text.contains("niet echt"))
  }

  @Test("The help now is the decision that holds today; a day that is over is no end")
  func helpNow() {
    let plan: JSON = [
      "decisions": [
        ["date": "2026-09-01", "until": "2026-11-01", "expectation": "Rust in huis.", "specialist": "Kanarie"],
        ["date": "2027-01-10", "until": "2027-06-01", "expectation": "Straks anders."],
      ]
    ]
    for reader in [Paper.Reader.family, .familyShort] {
      let text = text(Self.dossier(["name": "Jansen"], plan: plan), reader)
      #expect(text.contains("Rust in huis.") && !text.contains("Straks anders") && !text.contains("Tot:") && !text.contains("Kanarie"))
    }
  }

  @Test("A goal that is reached has no boxes to tick", arguments: [Paper.Reader.family, .familyShort])
  func reached(reader: Paper.Reader) {
    let plan: JSON = ["goals": [["title": "Op tijd op school", "reached": "2026-11-01", "actions": [["what": "Wekker zetten"]]]]]
    let text = text(Self.dossier(["name": "Jansen"], plan: plan), reader)
    #expect(text.contains("Gelukt op") && !text.contains("[ ]") && !text.contains("Wekker"))
  }

  @Test("What a child said about somebody stays off the fridge; what it says of itself is there, and a name is said once")
  func child() {
    let (child, mother, brother) = ("01JDQ1B00000000000000000M1", "01JDQ1B00000000000000000M2", "01JDQ1B00000000000000000M3")
    let members: JSON = [
      ["id": .string(child), "name": "Mila", "nickname": "Mila", "born": 2016, "voice": "Ik teken graag."],
      ["id": .string(mother), "name": "Linda", "born": 1985], ["id": .string(brother), "name": "Sem"],
    ]
    let statements: JSON = [
      ["by": .string(child), "about": "mama", "text": "Mama slaapt altijd."], ["by": .string(child), "text": "Ik wil een hond."],
      ["by": .string(mother), "about": "school", "text": "School denkt mee."],
      ["by": .string(brother), "about": "papa", "text": "Papa schreeuwt altijd."],
    ]
    let text = text(Self.dossier(["name": "Jansen", "members": members], statements: statements))
    #expect(!text.contains("slaapt") && !text.contains("schreeuwt") && !text.contains("Mila (Mila)"))
    for said in ["Ik teken graag.", "Ik wil een hond.", "School denkt mee."] { #expect(text.contains(said)) }
  }

  @Test("The day is said once, and for the file too", arguments: Paper.Reader.allCases)
  func day(reader: Paper.Reader) {
    #expect(text(Self.dossier(["name": "Jansen"]), reader).ranges(of: "20 november 2026").count == 1)
  }

  // MARK: - Names, and odd plans

  @Test("With initials no name that a dossier knows is left, for any reader", arguments: Paper.Reader.allCases)
  func initials(reader: Paper.Reader) {
    for dossier in Self.dossiers {
      let known = KnownNames(dossier: dossier, colleagues: Self.colleagues.map { $0[.name] })
      let page = page(dossier, for: reader, initials: true)
      for text in [TextWriter.write(page), PageJSON.write(page)] {
        // Two names in the demo and samples are words of ours too: "als", "meer".
        let left = known.found(in: [text]).map { known.all[$0].name }.filter { !["Al", "Meer"].contains($0) }
        #expect(left == [])
      }
    }
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
