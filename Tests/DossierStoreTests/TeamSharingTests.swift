import Basics
import DossierModel
import DossierStore
import Glibc
import SampleTeam
import StrictJSON
import Testing

@Suite("Sharing a reflection with the team")
struct TeamSharingTests {
  @Test("a copy goes to the team folder under the same id, without names and landing; the original stays as it is")
  func share() throws {
    let two = try TwoMembers()
    let original = try two.sannesFolder.read("private/\(Small.berg).json")
    let dossier = try two.sannesFolder.read(Small.file(Small.berg))
    let written = try two.share()
    #expect(try two.sannesFolder.tree(TwoMembers.shared) == written)
    #expect(try two.sannesFolder.mode(TwoMembers.shared) == 0o600)
    #expect(written["label"]?.text == "Gezin B.")
    let copy = try #require(written["reflections"]?.items.first)
    #expect(copy["learned"]?.text == "Eerst vragen aan R.")
    #expect(copy["id"]?.text == TwoMembers.reflection && copy["shared"]?.text == Small.afternoon.description)
    #expect(copy["landing"] == nil && copy["at"] == nil)
    #expect(try two.sannesFolder.read("private/\(Small.berg).json") == original)
    #expect(try two.sannesFolder.read(Small.file(Small.berg)) == dossier)
    #expect(try Check.run(two.sannesFolder.path).faults == [])
  }

  @Test("canary words in what is private and in unknown keys are in no file of the team folder, even where the copy is the original itself")
  func canaries() throws {
    let two = try TwoMembers()
    let canary = "KANARIE"
    let inDossier: [JSONPath] = [["x-later"], ["gezin", "ownWords"], ["gezin", "x"], ["phases", .index(0), "note"]]
    var dossier = try two.sannesFolder.tree(Small.file(Small.berg)).with([["phase": "before", "since": "2026-09-01"]], at: ["phases"])
    dossier.set([["date": "2026-11-20", "from": 1, "to": 2, "why": .string(canary), "x": .string(canary)]], at: ["plan", "decisions"])
    for path in inDossier { dossier.set(.string(canary), at: path) }
    try two.sannesFolder.write(Small.file(Small.berg), dossier)
    var original = TwoMembers.original
    let inReflection: [JSONPath] = [
      ["landing"], ["at"], ["x-later"], ["answers", .index(0), "x"], ["conversation", "x"], ["place"], ["nextStep"],
    ]
    for path in inReflection { original.set(.string(canary), at: path) }
    let file = try two.sanne.teamFolder.share(original, dossier: Small.berg, label: "", now: Small.afternoon)
    #expect(file["ladder"]?.items.count == 1 && file["phases"]?.items.count == 1)
    for (name, bytes) in try two.teamFolder() {
      #expect(try !#require(String(validating: bytes, as: UTF8.self)).contains(canary), "\(name)")
    }
  }

  @Test("sharing again replaces the copy, also where another program wrote something new into the file meanwhile")
  func again() throws {
    let two = try TwoMembers()
    let first = try two.share()
    let other: JSON = ["id": "01JDQ1B00000000000000000R2", "learned": "Van een ander toestel."]
    try two.sannesFolder.write(TwoMembers.shared, first.with("blijft", at: ["x-later"]).with(other, at: ["reflections", .index(1)]))
    let copy = try two.copy.with("Anders.", at: ["learned"])
    let written = try two.sanne.teamFolder.share(copy, dossier: Small.berg, label: "Gezin Zon", now: Small.afternoon)
    #expect(written["reflections"] == [copy, other])
    #expect(written["x-later"]?.text == "blijft" && written["label"]?.text == "Gezin Zon")
    let bytes = try two.sannesFolder.read(TwoMembers.shared)
    _ = try two.sanne.teamFolder.share(copy, dossier: Small.berg, label: "Gezin Zon", now: Small.afternoon)
    #expect(try two.sannesFolder.read(TwoMembers.shared) == bytes)
  }

  @Test("what stops sharing: no team folder, nobody at the keyboard, no dossier, a copy without an id, a workspace to look at")
  func refused() throws {
    let two = try TwoMembers()
    let copy = try two.copy
    func error(_ workspace: Workspace, _ copy: JSON, _ dossier: String = Small.berg) -> String? {
      storeError { _ = try workspace.teamFolder.share(copy, dossier: dossier, label: "", now: Small.afternoon) }?.word
    }
    #expect(error(two.sanne, copy, Small.team) == "missing")
    #expect(error(two.sanne, copy.with(nil, at: ["id"])) == "missingID")
    #expect(error(try two.sannesFolder.open(.readOnly), copy) == "readOnly")
    try two.sannesFolder.write(TwoMembers.shared, "{ half")
    #expect(error(two.sanne, copy) == "unexpected")
    #expect(try two.sannesFolder.read(TwoMembers.shared) == Array("{ half".utf8))
    two.sannesFolder.delete("team")
    #expect(error(two.sanne, copy) == "teamAway")
    #expect(!two.sannesFolder.names().contains("team"))
    two.sanne.close()
    try two.sannesFolder.write("workspace.json", Small.marker().with(nil, at: ["me"]))
    #expect(error(try two.sannesFolder.open(), copy) == "privateOfOther")
  }

  @Test("a file of a newer version, and a list that is none, are left as they are")
  func leftAlone() throws {
    let two = try TwoMembers()
    let good = try two.share()
    let noList = good.with(nil, at: ["reflections"]).with("x", at: ["reflections"])
    for (tree, word) in [(good.with(2, at: ["version"]), "newerVersion"), (noList, "wrongFormat")] {
      try two.sannesFolder.write(TwoMembers.shared, tree)
      #expect(storeError { _ = try two.share() }?.word == word)
      #expect(try two.sannesFolder.tree(TwoMembers.shared) == tree)
    }
  }

  @Test("a disk that fails at any call leaves the old file or the new one, whole, and no temp file")
  func failing() throws {
    let two = try TwoMembers()
    let before = try two.share()
    let copy = try two.copy.with("Anders.", at: ["learned"])
    two.sanne.close()
    var number = 1
    while true {
      try two.sannesFolder.write(TwoMembers.shared, before)
      let disk = FaultyDisk(.none)
      let workspace = try two.sannesFolder.open(files: disk)
      disk.arm(.error(ENOSPC), at: number)
      let error = storeError { _ = try workspace.teamFolder.share(copy, dossier: Small.berg, label: "Gezin B.", now: Small.afternoon) }
      workspace.close()
      let after = try two.sannesFolder.tree(TwoMembers.shared)
      #expect(after == before || after["reflections"] == [copy], "\(number)")
      if error == nil { #expect(after["reflections"] == [copy], "\(number)") }
      if error != nil { #expect(two.sannesFolder.names("team/reflections").count == 1, "\(number)") }
      if !disk.hasFailed { break }
      number += 1
    }
    #expect(number > 10)
  }

  @Test("the reflections of the sample team can all be shared, and check has nothing to say")
  func sample() throws {
    let folder = try TestFolder()
    for file in SampleTeam.demo(now: Small.afternoon) { try folder.write(file.path, file.content) }
    let workspace = try folder.open()
    var count = 0
    for file in try workspace.dossierFiles() {
      let id = String(file.dropFirst("dossiers/".count).dropLast(".json".count))
      let loaded = try workspace.load(id)
      for reflection in loaded.privateTree?.reflections ?? [] {
        let found = Sharing.names(in: reflection.json, dossier: loaded.tree)
        let copy = Sharing.copy(
          of: reflection.json, replacing: Sharing.replacements(for: found, byRole: false), leavingOut: [], shared: Small.afternoon)
        let label = Sharing.proposedLabel(for: loaded.tree)
        let written = try workspace.teamFolder.share(copy, dossier: id, label: label, now: Small.afternoon)
        #expect(Sharing.names(in: copy, dossier: loaded.tree).isEmpty)
        #expect(Sharing.state(of: reflection.json, sharedFile: written, dossier: loaded.tree) == .shared(on: Small.afternoon.day))
        count += 1
      }
    }
    #expect(count == 10)
    #expect(try Check.run(folder.path).faults == [])
    #expect(workspace.teamFolder.shelf().shelf.reflections.count >= count)
  }
}
