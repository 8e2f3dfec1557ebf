import DossierModel
import DossierStore
import StrictJSON
import Testing

@Suite("What colleagues say to a reflection")
struct TeamAnswersTests {
  private let answers = "team/responses/\(TwoMembers.reflection).\(Small.youssef).json"

  @Test("a colleague asks from another workspace, the worker sees it and answers, and each writes one file")
  func askAndAnswer() throws {
    let two = try TwoMembers()
    _ = try two.share()
    #expect(two.youssef.teamFolder.shelf().shelf.reflections.map(\.label) == ["Gezin B."])
    try TwoMembers.put(TwoMembers.item(TwoMembers.question, "question"), TwoMembers.answers(by: Small.youssef), by: two.youssef)
    let asked = two.sanne.teamFolder.shelf()
    #expect(asked.errors == [])
    #expect(asked.shelf.unanswered(for: Small.sanne).map(\.1.id) == [TwoMembers.question])
    let reply = TwoMembers.item(TwoMembers.reply, "reply", replyTo: TwoMembers.question)
    try TwoMembers.put(reply, TwoMembers.answers(by: Small.sanne), by: two.sanne)
    let shelf = two.youssef.teamFolder.shelf().shelf
    #expect(shelf.thread(of: TwoMembers.reflection, question: "eigen-regie.tempo").map(\.id) == [TwoMembers.question, TwoMembers.reply])
    #expect(shelf.unanswered(for: Small.sanne).isEmpty)
    let file = try two.sannesFolder.tree(answers)
    #expect(file["member"]?.text == Small.youssef && file["reflection"]?.text == TwoMembers.reflection)
    #expect(two.sannesFolder.names("team/responses").count == 2)
    #expect(try Check.run(two.sannesFolder.path).faults == [])
  }

  @Test("one's own item can be changed and taken back, and nobody else's; unknown keys stay")
  func own() throws {
    let two = try TwoMembers()
    let name = TwoMembers.answers(by: Small.youssef)
    let item = TwoMembers.item(TwoMembers.question, "question").with("blijft", at: ["x-later"])
    try TwoMembers.put(item, name, by: two.youssef)
    try TwoMembers.put(item.with("Anders gevraagd?", at: ["text"]), name, by: two.youssef)
    let changed = try #require(try two.sannesFolder.tree(answers)["items"]?.items.first)
    #expect(changed["text"]?.text == "Anders gevraagd?" && changed["x-later"]?.text == "blijft")
    let file = try two.sannesFolder.tree(answers)
    #expect(
      storeError { _ = try two.sanne.save(answers, file.with([], at: ["items"]), base: file, now: Small.afternoon) }?.code
        == .privateOfOther)
    try takeBack(two)
    #expect(try two.sannesFolder.tree(answers)["items"] == nil)
    #expect(two.sanne.teamFolder.shelf().shelf.responses.isEmpty)
  }

  /// Youssef takes back what he asked.
  private func takeBack(_ two: TwoMembers) throws {
    let file = try #require(two.youssef.teamFolder.shelf().shelf.tree(.responses, TwoMembers.answers(by: Small.youssef)))
    let left = file.with(nil, at: JSONPath(["items"]).item(TwoMembers.question))
    _ = try two.youssef.save(answers, left, base: file, now: Small.afternoon)
  }

  @Test("an answer to a reflection without a good id is refused")
  func badIDs() throws {
    let two = try TwoMembers()
    let before = try two.teamFolder()
    let item = TwoMembers.item(TwoMembers.question, "question")
    #expect(storeError { try TwoMembers.put(item, "kort.\(Small.youssef)", by: two.youssef) }?.word == "wrongID")
    #expect(try two.teamFolder() == before)
  }

  @Test("a reflection can be taken back while nobody has answered; own words under it are no answer")
  func withdraw() throws {
    let two = try TwoMembers()
    _ = try two.share()
    try TwoMembers.put(TwoMembers.item(TwoMembers.reply, "recognition"), TwoMembers.answers(by: Small.sanne), by: two.sanne)
    try TwoMembers.put(TwoMembers.item(TwoMembers.question, "question"), TwoMembers.answers(by: Small.youssef), by: two.youssef)
    try takeBack(two)
    let left = try two.sanne.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon)
    #expect(left["reflections"] == nil)
    #expect(left["withdrawn"]?.items.map { $0["id"]?.text } == [TwoMembers.reflection])
    #expect(Sharing.state(of: TwoMembers.original, sharedFile: left) == .withdrawn(Small.afternoon.day))
    #expect(two.youssef.teamFolder.shelf().shelf.reflections.isEmpty)
    let again = storeError { _ = try two.sanne.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon) }
    #expect(again == StoreError(.missing, TwoMembers.shared))
    #expect(try Check.run(two.sannesFolder.path).faults == [])
  }

  @Test("once a colleague has answered it stays, and nothing changes")
  func answered() throws {
    let two = try TwoMembers()
    _ = try two.share()
    try TwoMembers.put(TwoMembers.item(TwoMembers.question, "recognition"), TwoMembers.answers(by: Small.youssef), by: two.youssef)
    let before = try two.teamFolder()
    let error = storeError { _ = try two.sanne.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon) }
    #expect(error == StoreError(.answered, TwoMembers.shared))
    #expect(error?.word == "answered")
    #expect(try two.teamFolder() == before)
  }

  @Test("a file of answers that does not open may hold one, so nothing is taken back")
  func unreadable() throws {
    let two = try TwoMembers()
    _ = try two.share()
    let copy = "team/responses/\(TwoMembers.reflection).\(Small.youssef) (kopie).json"
    for (file, word) in [(answers, "truncated"), (copy, "unknownFile")] {
      try two.sannesFolder.write(file, "{")
      let before = try two.teamFolder()
      #expect(
        storeError { _ = try two.sanne.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon) }?.word == word
      )
      #expect(try two.teamFolder() == before)
      two.sannesFolder.delete(file)
    }
  }

  @Test("an answer that comes in while a reflection is taken back is seen: the folder is looked at under its lock")
  func underLock() throws {
    let two = try TwoMembers()
    _ = try two.share()
    two.sanne.close()
    let disk = FaultyDisk(.none)
    let sanne = try two.sannesFolder.open(files: disk)
    let item = TwoMembers.item(TwoMembers.question, "question")
    var isHeld = false
    disk.before = { call, path in
      if call == "lock" { _ = try? TwoMembers.put(item, TwoMembers.answers(by: Small.youssef), by: two.youssef) }
      if call == "readdir" {
        isHeld = storeError { try TwoMembers.put(item, TwoMembers.answers(by: Small.youssef), by: two.youssef) }?.word == "teamBusy"
      }
    }
    let error = storeError { _ = try sanne.teamFolder.withdraw(TwoMembers.reflection, dossier: Small.berg, now: Small.afternoon) }
    #expect(error?.code == .answered)
    #expect(isHeld)
  }
}
