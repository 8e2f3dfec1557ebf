import DossierModel
import DossierStore
import StrictJSON
import Testing

@Suite("Two changes to one file")
struct MergeTests {
  private let file = Small.file(Small.berg)
  private let people: JSONPath = [.key("network"), .key("people")]

  private func name(_ id: String) -> JSONPath { people.item(id) + "name" }

  /// Loads a dossier, lets somebody else write `theirs`, then saves `ours`; both start from what was loaded.
  private func meet(_ ours: (JSON) -> JSON, _ theirs: (JSON) -> JSON) throws -> (TestFolder, Workspace, SaveResult) {
    let folder = try Small.folder()
    let workspace = try folder.open()
    let base = try workspace.load(Small.berg).tree
    try folder.write(file, theirs(base))
    return (folder, workspace, try workspace.save(file, ours(base), now: Small.afternoon))
  }

  @Test("different fields come together")
  func fields() throws {
    let (folder, _, result) = try meet(
      { $0.with("Van ons.", at: ownWords) }, { $0.with("Oma Maria", at: name(Small.oma)).with("nieuw", at: [.key("later")]) })
    guard case .merged(let tree) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(tree[ownWords]?.text == "Van ons.")
    #expect(tree[name(Small.oma)]?.text == "Oma Maria")
    #expect(tree["later"]?.text == "nieuw")
    #expect(tree["changed"]?.text == "2026-11-20T15:42:10+01:00")
    #expect(try folder.tree(file) == tree)
    #expect(folder.names("conflicts") == [])
  }

  @Test("the same change by both is no conflict")
  func same() throws {
    let (folder, _, result) = try meet({ $0.with("Gelijk.", at: ownWords) }, { $0.with("Gelijk.", at: ownWords) })
    guard case .saved(let tree) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(try folder.tree(file) == tree)
    #expect(tree[ownWords]?.text == "Gelijk.")
  }

  @Test("the same field changed in two ways: theirs stays, ours is kept beside it, and neither is written over later")
  func conflict() throws {
    let (folder, workspace, result) = try meet({ $0.with("Van ons.", at: ownWords) }, { $0.with("Van hen.", at: ownWords) })
    let kept = "conflicts/\(Small.berg).20261120T144210Z.json"
    #expect(result == .foreign(conflict: kept))
    let theirs = try folder.read(file)
    #expect(try folder.tree(file)[ownWords]?.text == "Van hen.")
    let conflict = try folder.tree(kept)
    #expect(conflict["format"]?.text == "gewoon/conflict")
    #expect(conflict["from"]?.text == file)
    #expect(conflict["by"]?.text == Small.sanne)
    #expect(conflict["at"]?.text == "2026-11-20T15:42:10+01:00")
    #expect(conflict["content"]?[ownWords]?.text == "Van ons.")
    #expect(try folder.mode(kept) == 0o600)

    // Saved again without being loaded again, it still does not win; and the same text is kept once.
    let ours = try #require(conflict["content"])
    #expect(try workspace.save(file, ours, now: Small.afternoon.adding(seconds: 60)) == .foreign(conflict: kept))
    #expect(try folder.read(file) == theirs)

    // A second conflict within the same second has its own file.
    let other = try workspace.save(file, ours.with("Nog eens.", at: ownWords), now: Small.afternoon)
    #expect(other == .foreign(conflict: "conflicts/\(Small.berg).20261120T144211Z.json"))

    // Once loaded again, a save is a save.
    let loaded = try workspace.load(Small.berg).tree
    guard case .saved = try workspace.save(file, loaded.with("Samen.", at: ownWords), now: Small.afternoon) else {
      Issue.record("not saved")
      return
    }
    #expect(try Check.run(folder.path).faults == [])
  }

  @Test("one takes out a person that the other did not touch: out; that the other changed: a conflict")
  func deletion() throws {
    let (_, _, out) = try meet({ $0.with("Van ons.", at: ownWords) }, { $0.with(nil, at: people.item(Small.an)) })
    guard case .merged(let tree) = out else {
      Issue.record("\(out)")
      return
    }
    #expect(tree["network"]?["people"]?.items.map { $0["id"]?.text } == [Small.oma])
    let (folder, _, result) = try meet({ $0.with("An de Boer", at: name(Small.an)) }, { $0.with(nil, at: people.item(Small.an)) })
    guard case .foreign = result else {
      Issue.record("\(result)")
      return
    }
    #expect(try folder.tree(file)["network"]?["people"]?.items.count == 1)
  }

  @Test("people added by both are all there, each after whom they stood behind, and a new order of one side stays")
  func lists() throws {
    func person(_ id: String) -> JSON { ["id": .string(id), "name": .string(id)] }
    let base: JSON = ["people": [person("a"), person("b"), person("c")]]
    let ours: JSON = ["people": [person("a"), person("x"), person("b"), person("c")]]
    let theirs: JSON = ["people": [person("c"), person("a"), person("b"), person("y")]]
    let merged = try #require(Merge.merged(base: base, ours: ours, theirs: theirs))
    #expect(merged["people"]?.items.map { $0["id"]?.text } == ["c", "a", "x", "b", "y"])
    let mirrored = try #require(Merge.merged(base: base, ours: theirs, theirs: ours))
    #expect(mirrored["people"]?.items.map { $0["id"]?.text } == ["c", "a", "x", "b", "y"])
  }

  @Test("answers come together by question, ties by their pair, dated values by date")
  func otherNames() throws {
    let base: JSON = [
      "answers": [["question": "tempo", "text": "a"], ["question": "plan", "text": "a"]],
      "ties": [["a": "1", "b": "2", "quality": "thin"], ["a": "1", "b": "3", "quality": "thin"]],
      "supported": [["date": "2026-11-20", "value": 4]],
    ]
    let ours: JSON = [
      "answers": [["question": "tempo", "text": "ons"], ["question": "plan", "text": "a"]],
      "ties": [["a": "2", "b": "1", "quality": "thin"], ["a": "1", "b": "3", "quality": "strong"]],
      "supported": [["date": "2026-11-20", "value": 4], ["date": "2026-12-01", "value": 6]],
    ]
    let theirs: JSON = [
      "answers": [["question": "tempo", "text": "a"], ["question": "plan", "text": "hen"]],
      "ties": [["a": "1", "b": "2", "quality": "broken"], ["a": "1", "b": "3", "quality": "thin"]],
      "supported": [["date": "2026-11-20", "value": 5]],
    ]
    let merged = try #require(Merge.merged(base: base, ours: ours, theirs: theirs))
    #expect(merged["answers"] == [["question": "tempo", "text": "ons"], ["question": "plan", "text": "hen"]])
    #expect(merged["ties"]?.items.map { $0["quality"]?.text } == ["broken", "strong"])
    #expect(merged["supported"] == [["date": "2026-11-20", "value": 5], ["date": "2026-12-01", "value": 6]])
  }

  @Test("lists of plain words, and items that cannot be told apart, are one value")
  func plainLists() {
    let base: JSON = ["qualities": ["lief"]]
    #expect(Merge.merged(base: base, ours: ["qualities": ["lief", "sterk"]], theirs: ["qualities": ["slim"]]) == nil)
    #expect(Merge.merged(base: base, ours: ["qualities": ["lief", "sterk"]], theirs: base) == ["qualities": ["lief", "sterk"]])
    let twins: JSON = ["items": [["id": "a", "v": 1], ["id": "a", "v": 2]]]
    let changed: JSON = ["items": [["id": "a", "v": 1], ["id": "a", "v": 3]]]
    let other: JSON = ["items": [["id": "a", "v": 4], ["id": "a", "v": 2]]]
    #expect(Merge.merged(base: twins, ours: changed, theirs: other) == nil)
  }

  @Test("where many write, words come together one by one, and items without a name by what they say")
  func wordsOfMany() {
    func merged(_ base: JSON, _ ours: JSON, _ theirs: JSON) -> JSON? { Merge.merged(base: base, ours: ours, theirs: theirs, byMany: true) }
    let both = merged(["recognised": ["a", "b"]], ["recognised": ["a", "b", "c"]], ["recognised": ["b", "d"]])
    let words = both?["recognised"]?.items.compactMap(\.text) ?? []
    #expect(words.sorted() == ["b", "c", "d"])
    #expect(merged([:], ["recognised": ["a"]], ["recognised": ["a", "b"]]) == ["recognised": ["a", "b"]])
    let steps: JSON = ["steps": [["name": "Landen", "minutes": 5], ["name": "De vraag", "minutes": 10]]]
    let first: JSON = ["steps": [["name": "Landen", "minutes": 10], ["name": "De vraag", "minutes": 10]]]
    let second: JSON = ["steps": [["name": "Landen", "minutes": 5], ["name": "De vraag", "minutes": 20]]]
    let minutes = merged(steps, first, second)?["steps"]?.items.compactMap { $0["minutes"]?.whole } ?? []
    #expect(minutes.sorted() == [10, 20])
    let other: JSON = ["steps": [["name": "Landen", "minutes": 7], ["name": "De vraag", "minutes": 10]]]
    #expect(merged(steps, first, other) == nil)
  }

  @Test("where many write, one may stand in a statement from two perspectives, and both members are heard")
  func stancesOfMany() {
    func stance(_ member: String, _ perspective: String, _ line: String) -> JSON {
      ["member": .string(member), "perspective": .string(perspective), "line": .string(line)]
    }
    let base: JSON = ["stances": [stance("a", "worker", "1"), stance("a", "parent", "1")]]
    let ours: JSON = ["stances": [stance("a", "worker", "2"), stance("a", "parent", "1")]]
    let theirs: JSON = ["stances": [stance("a", "worker", "1"), stance("a", "parent", "3"), stance("b", "worker", "1")]]
    let both = Merge.merged(base: base, ours: ours, theirs: theirs, byMany: true)
    #expect(both?["stances"] == [stance("a", "worker", "2"), stance("a", "parent", "3"), stance("b", "worker", "1")])
    let begun = Merge.merged(
      base: [:], ours: ["stances": [stance("a", "worker", "1")]], theirs: ["stances": [stance("b", "worker", "1")]], byMany: true)
    #expect(begun?["stances"]?.items.count == 2)
  }

  @Test("where many write, what one changed and another took out stays, with the change; whatever side did it")
  func takenOutOfMany() {
    let base: JSON = ["joined": [["member": "a", "on": "2026-11-20"], ["member": "b", "on": "2026-11-20"]]]
    let changed: JSON = ["joined": [["member": "a", "on": "2026-11-21"], ["member": "b", "on": "2026-11-20"]]]
    let out: JSON = ["joined": [["member": "b", "on": "2026-11-20"]]]
    #expect(Merge.merged(base: base, ours: changed, theirs: out, byMany: true)?["joined"]?.items.count == 2)
    #expect(Merge.merged(base: base, ours: out, theirs: changed, byMany: true)?["joined"]?.items.count == 2)
    #expect(Merge.merged(base: base, ours: out, theirs: base, byMany: true) == out)
    #expect(Merge.merged(base: base, ours: [:], theirs: changed, byMany: true)?["joined"] == [["member": "a", "on": "2026-11-21"]])
  }

  @Test("absent and empty are the same, and a composed letter is another than a decomposed one")
  func equality() {
    let base: JSON = ["note": "", "name": "Ren\u{E9}"]
    #expect(Merge.merged(base: base, ours: ["name": "Ren\u{E9}"], theirs: ["note": "ja", "name": "Ren\u{E9}"])?["note"]?.text == "ja")
    let merged = Merge.merged(base: base, ours: ["name": "Rene\u{301}"], theirs: base)
    #expect(merged?["name"]?.text.map { Array($0.utf8) } == Array("Rene\u{301}".utf8))
  }

  @Test("a file that vanished is no deletion: it is written anew")
  func vanished() throws {
    for isEdited in [true, false] {
      let folder = try Small.folder()
      let workspace = try folder.open()
      let tree = try workspace.load(Small.berg).tree
      folder.delete("dossiers")
      let ours = isEdited ? tree.with("Van ons.", at: ownWords) : tree
      guard case .saved(let saved) = try workspace.save(file, ours, now: Small.afternoon) else {
        Issue.record("not saved")
        return
      }
      #expect(try folder.tree(file) == saved)
    }
  }

  @Test("a file that somebody else broke stays as it is, and ours is kept beside it")
  func broken() throws {
    for theirs in ["", "{ half", "[]", "{\"format\": \"gewoon/dossier\", \"version\": 2, \"id\": \"\(Small.berg)\"}"] {
      let folder = try Small.folder()
      let workspace = try folder.open()
      let tree = try workspace.load(Small.berg).tree.with("Van ons.", at: ownWords)
      try folder.write(file, theirs)
      guard case .foreign(let kept) = try workspace.save(file, tree, now: Small.afternoon) else {
        Issue.record("written over")
        return
      }
      #expect(try folder.read(file) == Array(theirs.utf8))
      #expect(try folder.tree(kept)["content"] == tree)
    }
  }

  @Test("a change in the middle of the save is seen, until the last look before the rename")
  func race() throws {
    // Every call of an undisturbed save; the change comes before one of them.
    var trace: [String] = []
    try disturb(at: nil) { trace.append($0) }
    let rename = try #require(trace.lastIndex(of: "rename"))
    let lastLook = try #require(trace[..<rename].lastIndex(of: "open"))
    #expect(lastLook > 5)
    for index in 0...lastLook {
      let found = try disturb(at: index)
      #expect(found[ownWords]?.text == "Van ons.", "call \(index)")
      #expect(found[name(Small.oma)]?.text == "Oma Maria", "call \(index)")
    }
  }

  @Test("a new file never takes the place of one that came in the last moment")
  func newFileRace() throws {
    let folder = try Small.folder()
    let id = "01JDQ1B0000000000000000003"
    let theirs = Small.dossier(id, "Gezin Smit")
    let files = FaultyDisk(.none)
    let workspace = try folder.open(files: files)
    files.before = { call, _ in if call == "link" { try? folder.write(Small.file(id), theirs) } }
    let result = try workspace.save(Small.file(id), Small.dossier(id, "Gezin Jansen"), now: Small.afternoon)
    files.before = { _, _ in }
    guard case .foreign = result else {
      Issue.record("\(result)")
      return
    }
    #expect(try folder.tree(Small.file(id)) == theirs)
  }

  /// Saves while somebody else writes before the call at `index`; gives what is in the file in the end.
  @discardableResult
  private func disturb(at index: Int?, each: @escaping (String) -> Void = { _ in }) throws -> JSON {
    let folder = try Small.folder()
    let files = FaultyDisk(.none)
    let workspace = try folder.open(files: files)
    let base = try workspace.load(Small.berg).tree
    let theirs = base.with("Oma Maria", at: name(Small.oma))
    var count = 0
    files.before = { [file] call, _ in
      each(call)
      if count == index { try? folder.write(file, theirs) }
      count += 1
    }
    _ = try workspace.save(file, base.with("Van ons.", at: ownWords), now: Small.afternoon)
    return try folder.tree(file)
  }
}
