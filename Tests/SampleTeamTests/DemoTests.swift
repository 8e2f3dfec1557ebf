import Basics
import Reflectiekader
import SampleTeam
import StrictJSON
import Testing

@Suite("The demo")
struct DemoTests {
  let files = SampleTeam.demo(now: friday)

  private func dossier(_ name: String) throws -> SampleFile {
    try #require(files.first { $0.kind == "dossiers" && $0.content["gezin"]?["name"]?.text == name })
  }

  private func reflections(of dossier: SampleFile, in kind: String) -> [JSON] {
    files.filter { $0.kind == kind && $0.content["dossier"] == dossier.content["id"] }.flatMap { $0.content["reflections"]?.items ?? [] }
  }

  @Test("Eight gezinnen, in every phase")
  func gezinnen() {
    let dossiers = files.filter { $0.kind == "dossiers" }
    #expect(dossiers.count == 8)
    let last = dossiers.compactMap { $0.content["phases"]?.items.last?["phase"]?.text }
    #expect(Set(last) == Set(Words.phases))
  }

  @Test("Every field of the format is used somewhere")
  func everyKey() {
    func keys(_ kinds: [String]) -> Set<String> {
      Set(files.filter { kinds.contains($0.kind) }.flatMap { $0.content.keyed.map(\.key) })
    }
    #expect(keys(["dossiers"]).isSuperset(of: Words.dossierKeys), "\(Words.dossierKeys.subtracting(keys(["dossiers"])))")
    let reflection = keys(["private", "reflections"])
    #expect(reflection.isSuperset(of: Words.reflectionKeys), "\(Words.reflectionKeys.subtracting(reflection))")
    #expect(keys(["dossiers"]).subtracting(Words.dossierKeys).isSubset(of: Words.areas))
    #expect(reflection.isSubset(of: Words.reflectionKeys))
  }

  @Test("Bakker: today's reflection stands at the tempo, four of fifteen, and is private")
  func bakker() throws {
    let bakker = try dossier("Gezin Bakker")
    let today = try #require(reflections(of: bakker, in: "private").last)
    #expect(today["visit"]?.text == "2026-11-20")
    #expect(today["at"]?.text == "eigen-regie.tempo")
    #expect(today["answers"]?.items.count == 4)
    #expect(today["finished"] == nil && today["shared"] == nil)
    let people = bakker.content["network"]?["people"]?.items.filter { $0["kind"]?.text == "person" } ?? []
    #expect(people.count == 12)
    #expect(people.filter { $0["ring"]?.whole == 1 }.count == 3)
    let steps = bakker.content["plan"]?["goals"]?.items.flatMap { $0["actions"]?.items ?? [] } ?? []
    #expect(steps.count == 7)
    #expect(steps.filter { $0["author"]?.text == "gezin" }.count == 5)
    #expect(steps.filter { $0["pace"]?.text == "tooFast" }.count == 2)
    #expect(steps.compactMap { $0["done"] == nil ? $0["due"]?.text : nil }.min() == "2026-11-27")
  }

  @Test("El Amrani has no reflection yet and one step that is overdue; van den Berg has no open step")
  func others() throws {
    let amrani = try dossier("Gezin El Amrani")
    #expect(reflections(of: amrani, in: "private").isEmpty)
    let open = { (file: SampleFile) in
      file.places.filter { $0.pattern == "/plan/goals/*/actions/*" && $0.object["done"] == nil }.compactMap { $0.object["due"]?.text }
    }
    #expect(open(amrani).filter { $0 < "2026-11-20" }.count == 1)
    #expect(open(try dossier("Gezin van den Berg")).isEmpty)
  }

  @Test("What is shared is the original without its landing, and names nobody")
  func shared() throws {
    for file in files where file.kind == "reflections" {
      let mine = files.first { $0.kind == "private" && $0.content["dossier"] == file.content["dossier"] }
      let named = files.first { $0.kind == "dossiers" && $0.content["id"] == file.content["dossier"] }
      let names = (named.map { $0.values("/gezin/members/*", "name") + $0.values("/network/people/*", "name") } ?? [])
      for reflection in file.content["reflections"]?.items ?? [] {
        #expect(reflection["landing"] == nil && reflection["safety"] == nil)
        let text = reflection.compact()
        for name in names { #expect(!text.contains(name), "\(file.path): \(name)") }
        guard let original = mine?.content["reflections"]?.items.first(where: { $0["id"] == reflection["id"] }) else {
          #expect(mine == nil)
          continue
        }
        var object = try #require(original.object)
        object["landing"] = nil
        object["safety"] = nil
        #expect(JSON.object(object) == reflection)
      }
    }
  }

  @Test("The colleagues give the team enough to see: five reflections of four workers")
  func colleagues() {
    let shared = files.filter { $0.kind == "reflections" && !($0.content["reflections"]?.items ?? []).isEmpty }
    #expect(shared.flatMap { $0.content["reflections"]?.items ?? [] }.count >= 5)
    #expect(Set(shared.compactMap { $0.content["author"]?.text }).count >= 4)
  }

  @Test("Every member has a quality, and every gezin has its own words")
  func strengths() {
    for file in files where file.kind == "dossiers" {
      #expect(file.places.filter { $0.pattern == "/gezin/members/*" }.allSatisfy { $0.object["qualities"] != nil }, "\(file.path)")
      #expect(file.content["gezin"]?["ownWords"] != nil)
    }
  }

  @Test("The team has something on every agenda, an example in every stage, a dilemma without a stance, and a session behind and ahead")
  func talk() {
    func values(_ kind: String, _ key: String) -> [String] { files.filter { $0.kind == kind }.compactMap { $0.content[key]?.text } }
    #expect(Set(values("agenda", "list")) == ["change", "training", "knowledge"])
    #expect(Set(values("agenda", "status")) == ["open", "busy", "done"])
    #expect(Set(values("examples", "status")) == ["draft", "secondReading", "library"])
    #expect(Set(values("examples", "origin")) == ["own", "imported"])
    #expect(files.contains { $0.kind == "statements" && $0.content["stances"] == nil })
    let sessions = files.filter { $0.kind == "sessions" }.map { ($0.content["date"]?.text ?? "", $0.content["outcome"] != nil) }
    #expect(sessions.map(\.1).sorted { $0 && !$1 } == [true, false] && sessions.allSatisfy { ($0.0 < "2026-11-20") == $0.1 })
    let agenda = Set(values("agenda", "id"))
    let led = Set(files.filter { $0.kind == "sessions" }.compactMap { $0.content["to"]?["agenda"]?.text })
    #expect(led.count == 1 && led.isSubset(of: agenda))
  }

  @Test("No example of the team holds a name of a gezin or of the people around it")
  func exampleNames() {
    let names = files.filter { $0.kind == "dossiers" }.flatMap {
      $0.values("/gezin/members/*", "name") + $0.values("/network/people/*", "name") + [$0.content["gezin"]?["sortName"]?.text ?? ""]
    }
    for file in files where file.kind == "examples" {
      let text = file.content.compact()
      for name in names where !name.isEmpty { #expect(!text.contains(name), "\(file.path): \(name)") }
    }
  }

  @Test("The same now gives the same files")
  func repeatable() {
    #expect(SampleTeam.demo(now: friday) == files)
  }
}
