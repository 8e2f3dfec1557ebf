import Basics
import SampleTeam
import StrictJSON
import Testing

@Suite("What is pointed to is there")
struct ReferenceTests {
  @Test("Every reference in a dossier and its reflections leads somewhere", arguments: MadeTeam.all)
  func references(made: MadeTeam) throws {
    let files = made.files
    let team = try #require(files.first { $0.kind == "team" })
    let workers = Set(team.values("/members/*", "id"))
    var dossiers: [String: Pointed] = [:]
    for file in files where file.kind == "dossiers" {
      let pointed = Pointed(file)
      dossiers[pointed.id] = pointed
      check(file, against: pointed, workers: workers)
    }
    for file in files where file.kind == "private" || file.kind == "reflections" {
      #expect(workers.contains(file.content["author"]?.text ?? ""))
      guard let pointed = dossiers[file.content["dossier"]?.text ?? ""] else { continue }
      all(file, "/reflections/*/evidence/*", "links", in: pointed.people.union(pointed.actions))
      all(file, "/reflections/*", "nextStep", in: pointed.actions)
      all(file, "/reflections/*", "statements", in: pointed.statements)
    }
    for file in files where file.path.hasPrefix("team/") {
      for key in ["member", "author", "presenter", "chair", "recognised"] {
        for id in file.content.keyed.filter({ $0.key == key }).flatMap(\.value.texts) {
          #expect(workers.contains(id), "\(file.path) \(key)")
        }
      }
    }
    let me = try #require(files.first { $0.path == "workspace.json" }?.content["me"]?.text)
    #expect(workers.contains(me))
    #expect(files.filter { $0.kind == "private" }.allSatisfy { $0.content["author"]?.text == me })
  }

  private func check(_ file: SampleFile, against pointed: Pointed, workers: Set<String>) {
    let anyone = pointed.members.union(pointed.people).union(workers)
    all(file, "/", "worker", in: workers)
    all(file, "/earlierWorkers/*", "worker", in: workers)
    all(file, "/network/people/*", "mentorOf", in: pointed.members)
    all(file, "/network/people/*/bonds/*", "member", in: pointed.members)
    all(file, "/agreements/*", "who", in: pointed.members)
    all(file, "/statements/*", "by", in: pointed.members.union(pointed.people))
    all(file, "/network/people/*", "linkedTo", in: pointed.people)
    for key in ["a", "b"] {
      all(file, "/network/ties/*", key, in: pointed.people)
      all(file, "/network/versions/*/ties/*", key, in: pointed.people)
    }
    all(file, "/network/versions/*/people/*", "id", in: pointed.people)
    all(file, "/plan/goals/*", "person", in: pointed.people)
    all(file, "/plan/decisions/*", "staysInvolved", in: pointed.people)
    all(file, "/plan/steppingDown", "stays", in: pointed.people)
    all(file, "/plan/steppingDown", "back", in: pointed.actions)
    all(file, "/plan/goals/*/actions/*", "who", in: anyone)
    all(file, "/gezin/ordinaryDay/*", "who", in: anyone)
    all(file, "/plan/decisions/*/table/*", "who", in: anyone)
    #expect(file.places.filter { $0.pattern == "/network/ties/*" }.allSatisfy { $0.object["a"] != $0.object["b"] }, "\(file.path)")
  }

  private func all(_ file: SampleFile, _ pattern: String, _ key: String, in known: Set<String>) {
    let lost = file.places.filter { $0.pattern == pattern }.flatMap { $0.object[key]?.texts ?? [] }.filter { !known.contains($0) }
    if !lost.isEmpty { Issue.record("\(file.path) \(pattern) \(key): \(lost)") }
  }

  /// What a dossier holds to point to.
  struct Pointed {
    let id: String
    let members: Set<String>
    let people: Set<String>
    let actions: Set<String>
    let statements: Set<String>

    init(_ file: SampleFile) {
      id = file.content["id"]?.text ?? ""
      members = Set(file.values("/gezin/members/*", "id"))
      people = Set(file.values("/network/people/*", "id"))
      actions = Set(file.values("/plan/goals/*/actions/*", "id"))
      statements = Set(file.values("/statements/*", "id"))
    }
  }
}
