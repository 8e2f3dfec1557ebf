import Basics
import SampleTeam
import StrictJSON
import Testing

@Suite("Made-up gezinnen")
struct SampleTests {
  @Test("The same number and seed give the same files, another seed gives others")
  func repeatable() {
    let first = SampleTeam.sample(dossiers: 40, seed: 1, now: friday)
    #expect(SampleTeam.sample(dossiers: 40, seed: 1, now: friday) == first)
    #expect(SampleTeam.sample(dossiers: 40, seed: 2, now: friday) != first)
  }

  @Test("As many dossiers as asked", arguments: [0, 1, 25])
  func count(dossiers: Int) {
    let files = SampleTeam.sample(dossiers: dossiers, seed: 3, now: friday)
    #expect(files.filter { $0.kind == "dossiers" }.count == dossiers)
    #expect(files.filter { $0.path == "workspace.json" || $0.kind == "team" }.count == 2)
  }

  @Test("Most have reflections, some are shared, and a dossier weighs 4 to 12 kB")
  func weights() {
    let files = SampleTeam.sample(dossiers: 100, seed: 4, now: friday)
    #expect((70...97).contains(files.filter { $0.kind == "private" }.count))
    #expect((25...80).contains(files.filter { $0.kind == "reflections" }.count))
    let sizes = files.filter { $0.kind == "dossiers" }.map { $0.content.written().count }.sorted()
    #expect((4_000...12_000).contains(sizes[50]))
    #expect(sizes[0] > 3_000 && sizes[99] < 16_000)
  }

  @Test("Visits lie in the past, and no one is asked to look back before it began")
  func dates() {
    for file in SampleTeam.sample(dossiers: 40, seed: 5, now: friday) where file.kind == "private" {
      for visit in file.values("/reflections/*", "visit") { #expect(visit <= "2026-11-20", "\(file.path)") }
    }
  }

  @Test("A team talks in a believable number: about a third of what is shared is answered, and agendas grow slower than gezinnen")
  func talk() {
    func count(_ kind: String, _ files: [SampleFile]) -> Int { files.filter { $0.kind == kind }.count }
    let small = SampleTeam.sample(dossiers: 40, seed: 7, now: friday)
    let large = SampleTeam.sample(dossiers: 160, seed: 7, now: friday)
    let shared = large.filter { $0.kind == "reflections" }.flatMap { $0.content["reflections"]?.items ?? [] }
    let answered = Set(large.filter { $0.kind == "responses" }.compactMap { $0.content["reflection"]?.text })
    #expect((shared.count / 4...shared.count * 3 / 4).contains(answered.count))
    #expect(answered.isSubset(of: Set(shared.compactMap { $0["id"]?.text })))
    for kind in ["agenda", "examples", "sessions"] {
      #expect(count(kind, small) < count(kind, large) && count(kind, large) < count(kind, small) * 3, "\(kind)")
    }
    let kinds = large.filter { $0.kind == "responses" }.flatMap { $0.values("/items/*", "kind") }
    #expect(Set(kinds) == ["question", "recognition", "reply"])
    #expect(Set(large.filter { $0.kind == "agenda" }.compactMap { $0.content["list"]?.text }) == ["change", "training", "knowledge"])
    let sessions = large.filter { $0.kind == "sessions" }.map { ($0.content["date"]?.text ?? "", $0.content["outcome"] != nil) }
    #expect(sessions.allSatisfy { ($0.0 <= "2026-11-20") == $0.1 })
    #expect(Set(sessions.map(\.1)) == [true, false])
  }

  @Test("Who says something to a reflection is no author of it, but with a reply")
  func threads() {
    let files = SampleTeam.sample(dossiers: 60, seed: 8, now: friday)
    var authors: [String: String] = [:]
    for file in files where file.kind == "reflections" {
      for reflection in file.content["reflections"]?.items ?? [] { authors[reflection["id"]?.text ?? ""] = file.content["author"]?.text }
    }
    for file in files where file.kind == "responses" {
      let isAuthor = authors[file.content["reflection"]?.text ?? ""] == file.content["member"]?.text
      #expect(file.values("/items/*", "kind").allSatisfy { ($0 == "reply") == isAuthor }, "\(file.path)")
    }
  }

  @Test("A child is young enough for its parents")
  func ages() {
    for file in SampleTeam.sample(dossiers: 60, seed: 6, now: friday) where file.kind == "dossiers" {
      let born = file.places.filter { $0.pattern == "/gezin/members/*" }.map { ($0.object["role"]?.text, $0.object["born"]?.whole ?? 0) }
      let children = born.filter { ["zoon", "dochter"].contains($0.0) }.map(\.1)
      let adults = born.filter { ["moeder", "vader", "oma", "opa"].contains($0.0) }.map(\.1)
      guard let oldest = children.min(), let youngest = adults.max() else { continue }
      #expect(oldest - youngest >= 18, "\(file.path)")
    }
  }

  @Test("What stops the writing stops the making")
  func stops() {
    struct Full: Error {}
    var written = 0
    #expect(throws: Full.self) {
      try SampleTeam.sample(dossiers: 100, seed: 1, now: friday) { _ in
        written += 1
        if written == 5 { throw Full() }
      }
    }
    #expect(written == 5)
  }
}
