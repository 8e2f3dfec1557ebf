import Basics
import StrictJSON
import Testing

@testable import DossierModel
@testable import Exports

/// Walks the shapes of a dossier: a field that is new is tested here without anybody writing a test.
@Suite("Who reads which field of a dossier on paper")
struct PaperFieldsTests {
  private static let colleague = Colleague(["id": .string(FilledDossier.id(of: "teamMember")), "name": "Collega"])

  private static func text(_ dossier: JSON, for reader: Paper.Reader) -> String {
    let paper = Paper(dossier: dossier, colleagues: [colleague], today: DemoPage.now.day, language: .nl)
    return TextWriter.write(paper.page(Set(Paper.Part.allCases), for: reader))
  }

  /// The fields that make a difference for a reader: without what stands in them, or with another word or a day in them, the paper is another.
  private static func read(by reader: Paper.Reader) -> Set<String> {
    // Where somebody is named, nothing else says who it is; so there are dossiers in which some fields say nothing.
    let silent: [[JSONPath]] = [
      [], [action + "who", ["gezin", "ordinaryDay", .index(0), "who"], ["plan", "decisions", .index(0), "staysInvolved"]],
      [["plan", "steppingDown", "stays"], ["plan", "steppingDown", "wayBack"]], [["statements", .index(0), "about"]],
    ]
    return silent.reduce(into: []) { read, paths in
      var dossier = FilledDossier.marked
      for path in paths { dossier.set(nil, at: path) }
      // A decision that is still to come is not the help now.
      dossier.set("2026-11-01", at: ["plan", "decisions", .index(0), "date"])
      let whole = text(dossier, for: reader)
      for place in FilledDossier.places(in: dossier) where !read.contains(place.field.name) {
        let isHeard = others(place).contains { value in
          var other = dossier
          other.set(value, at: place.path)
          return text(other, for: reader) != whole
        }
        if isHeard { read.insert(place.field.name) }
      }
    }
  }

  private static let action: JSONPath = ["plan", "goals", .index(0), "actions", .index(0)]

  private static func others(_ place: FilledDossier.Place) -> [JSON?] {
    // Who is grown up is no child any more.
    if place.field.name == "member.born" { return [nil, 1985] }
    if FilledDossier.over.contains(place.field.key) { return ["2026-11-02"] }
    if case .word(let words) = place.field.kind { return [nil] + words.values.dropFirst().map(JSON.string) }
    return [nil]
  }

  private static let all = Set(FilledDossier.places(in: FilledDossier.marked).map(\.field.name))

  @Test("Every field comes out for the worker, but for those that are left out with a reason")
  func worker() {
    let missing = Self.all.subtracting(Self.read(by: .worker))
    #expect(missing.sorted() == Set(PaperFields.never.keys).intersection(Self.all).sorted())
    #expect(PaperFields.never.values.allSatisfy { !$0.isEmpty } && PaperFields.notInFile.values.allSatisfy { !$0.isEmpty })
  }

  @Test("The municipal file has every field but those that stay out of it with a reason, and what hangs under them")
  func file() {
    // Who takes part stands there by name and role alone, and who left does not.
    let ofPeople = Self.all.filter { ["person", "bond", "tie"].contains($0.split(separator: ".")[0]) }
    let ofPart: Set = ["person.name", "person.role", "person.ended", "network.people"]
    let out = Set(PaperFields.notInFile.keys).union(PaperFields.never.keys).union(ofPeople).subtracting(ofPart).intersection(Self.all)
    #expect(Self.all.subtracting(Self.read(by: .file)).sorted() == out.sorted())
  }

  @Test("The family reads what one place in the program names, and nothing else", arguments: [Paper.Reader.family, .familyShort])
  func family(reader: Paper.Reader) {
    let read = Self.read(by: reader)
    // Who would rather not help is not on the map at all, and what a child said about somebody is not on the paper.
    let decides = ["person.asked"] + (reader == .family ? ["member.born", "statement.about"] : [])
    #expect(read.subtracting(PaperFields.family).sorted() == decides.sorted())
    #expect(PaperFields.family.subtracting(Self.all).sorted() == [], "the list names fields that are not there")
    // On what day the map was brought up to date stands on the map by itself.
    if reader == .family { #expect(PaperFields.family.subtracting(read).sorted() == ["network.changed"]) }
  }

  @Test("Nothing that could hurt who reads it at the fridge is in the family's list")
  func unfit() {
    let unfit = [
      "member.note", "member.born", "person.note", "person.asked", "person.can", "person.knows", "person.strain", "person.bonds",
      "network.ties", "gezin.approachNote", "gezin.approach", "gezin.harderTimes", "gezin.climate", "gezin.label", "area.note",
      "dossier.meldcode", "dossier.agreements", "decision.by", "decision.byWhy", "decision.why", "decision.table",
      "decision.viewpoints", "decision.specialist",
      "goal.viewpoints", "action.pace", "action.task", "action.went", "check.note",
    ]
    for name in unfit { #expect(Self.all.contains(name) && !PaperFields.family.contains(name), "\(name)") }
  }

  @Test("Who would rather not help, who is not there now, a thin tie and a worry about an area are not on the family's map or paper")
  func values() {
    var dossier = FilledDossier.marked
    let person: JSONPath = ["network", "people", .index(0)]
    for (key, value) in [("asked", "declined"), ("ring", 4)] as [(String, JSON)] {
      var other = dossier
      other.set(value, at: person + key)
      #expect(!Self.text(other, for: .family).contains("WIE ER OM U HEEN STAAN"))
    }
    for (key, value) in [("quality", "thin"), ("quality", "broken")] as [(String, JSON)] {
      var other = dossier
      other.set(value, at: person + key)
      #expect(Self.text(dossier, for: .family).contains("Sterke band"))
      #expect(!Self.text(other, for: .family).lowercased().contains("band."))
    }
    dossier.set("concern", at: ["gezin", "areas", .key(Vocabulary.area.values[0]), "state"])
    #expect(!Self.text(dossier, for: .family).contains("Ook goed") && !Self.text(dossier, for: .family).contains("zorgen geeft:"))
  }

  @Test("What is for the worker alone, and what the format does not know, is on no paper", arguments: Paper.Reader.allCases)
  func secrets(reader: Paper.Reader) {
    var dossier = FilledDossier.marked
    let places: [JSONPath] = [
      [], ["gezin"], ["gezin", "members", .index(0)], ["network", "people", .index(0)], ["plan", "goals", .index(0)],
      Self.action,
    ]
    for place in places {
      for key in ["normalForMe", "landing", "hunch", "mine"] { dossier.set("kanarie", at: place + key) }
      dossier.set([["text": "kanarie", "date": "2026-12-01"]], at: place + "reminders")
      dossier.set([["wentWell": "kanarie", "learned": "kanarie"]], at: place + "reflections")
    }
    #expect(!Self.text(dossier, for: reader).contains("kanarie"))
  }

  // MARK: - Texts of every kind, in every field

  private static func page(_ text: String, for reader: Paper.Reader) -> Page {
    Paper(dossier: FilledDossier.of { _ in text }, colleagues: [colleague], today: DemoPage.now.day, language: .nl)
      .page(Set(Paper.Part.allCases), for: reader)
  }

  @Test("What is typed stays text in every field, every format and for every reader", arguments: Paper.Reader.allCases)
  func escaping(reader: Paper.Reader) throws {
    let page = Self.page("<script>alert('1')</script> & `x` | *y*\u{202E}\u{1B}[31m\u{7}\r\n- [ ] klaar\n# kop", for: reader)
    let written = [HTMLWriter.write(page), MarkdownWriter.write(page), TextWriter.write(page), PageJSON.write(page)]
    for text in written {
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" || $0 == "\u{202E}" })
      #expect(text.contains("\u{FFFD}"))
    }
    #expect(!written[0].contains("<script") && written[0].contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; `x` | *y*"))
    let lines = written[1].split(separator: "\n").map { $0.drop { " >".contains($0) } }
    #expect(lines.count { $0.hasPrefix("- [ ] ") } == 1, "the only box is that of the only step")
    #expect(lines.allSatisfy { !$0.hasPrefix("# kop") && !$0.hasPrefix("- [ ] klaar") })
    for sign in ["`", "|", "*y", "<", "&"] {
      #expect(written[1].ranges(of: sign).count == written[1].ranges(of: "\\" + sign).count, "\(sign)")
    }
    #expect(written[2].contains("<script>alert('1')</script> & `x` | *y*"))
    let parsed = try JSON.parse(Array(written[3].utf8))
    #expect(parsed["title"]?.text?.contains("<script>alert('1')</script> & `x` | *y*") == true)
  }

  @Test("Texts of 200 letters stand there whole, and so does one of a single long word", arguments: Paper.Reader.allCases)
  func long(reader: Paper.Reader) {
    for text in [String(repeating: "lange ", count: 33) + "zin", String(repeating: "x", count: 200)] {
      let page = Self.page(text, for: reader)
      for written in [TextWriter.write(page), MarkdownWriter.write(page), HTMLWriter.write(page)] {
        #expect(written.ranges(of: text).count >= 5)
      }
    }
  }
}
