import StrictJSON
import Support
import Testing

@testable import GewoonApp

@Suite("Text that a crash left")
struct RecoveringTests {
  /// A workspace with a gezin Bakker, and text of it that was not saved.
  private func crashed() -> World {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    let path = "dossiers/\(world.state.desk?.id ?? "").json"
    var tree = world.dossier("Bakker")
    tree.set("Bijna kwijt", at: ["gezin", "ownWords"].path)
    return World(files: world.disk.files, journal: [path: tree])
  }

  @Test("The next start offers it; Enter puts it back")
  func putBack() {
    var world = crashed()
    #expect(world.screenText.contains("Er is tekst teruggevonden"))
    #expect(world.screenText.contains("Bakker"))
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == nil)
    world.press("Enter")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Bijna kwijt")
    #expect(world.disk.journal.isEmpty)
    #expect(world.state.overlays.isEmpty)
    world.press("Enter")
    #expect(world.screenText.contains("Bijna kwijt"))
  }

  @Test("One can leave it as it is")
  func drop() {
    var world = crashed()
    world.press("Right Enter")
    #expect(world.wishes == [.dropRecovered])
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == nil)
  }

  @Test("Esc takes the safe answer, and nothing is lost")
  func escape() {
    var world = crashed()
    world.press("Esc")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Bijna kwijt")
  }

  /// The same with something else in the place of the file.
  private func crashed(file: [UInt8]) -> (world: World, path: String) {
    let first = crashed()
    let path = first.disk.journal.keys.first ?? ""
    first.disk.put(bytes: file, path)
    return (first.restarted(), path)
  }

  private func conflicts(_ world: World) -> [JSON?] {
    world.disk.kept.filter { $0.key.hasPrefix("conflicts/") }.map { $0.value.content["gezin"]?["ownWords"] }
  }

  @Test(
    "Where the file does not open, the text goes beside it and is offered there; the file stays as it is",
    arguments: ["", "\0\0\0", "{\"format\":", "[]", "too large"])
  func doesNotOpen(text: String) {
    // Made here, for a test that fails writes out its arguments.
    let bytes = text == "too large" ? Array(repeating: UInt8(ascii: " "), count: 17 << 20) : Array(text.utf8)
    var (world, path) = crashed(file: bytes)
    world.press("Enter")
    #expect(conflicts(world) == ["Bijna kwijt"])
    #expect(world.disk.journal.isEmpty)
    #expect(world.disk.bytes(path) == bytes)
    #expect(world.screenText.contains("nakijken"))
    #expect(!world.state.scene.concerns.isEmpty)
  }

  @Test("Somebody else changed it and the disk is full: the text stays in the journal, also when one types on")
  func noRoom() {
    var world = crashed()
    let path = world.disk.journal.keys.first ?? ""
    world.disk.files[path]?.set("Hun tekst", at: ["gezin", "ownWords"].path)
    world = world.restarted()
    world.disk.trouble = .full
    world.press("Enter")
    #expect(world.screenText.contains("bij de volgende start vraagt Gewoon het weer"))
    #expect(world.disk.journal[path]?["gezin"]?["ownWords"] == "Bijna kwijt")
    world.disk.trouble = nil
    world.press("Enter Enter C-End ' En meer.'")
    world.pause()
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Hun tekst En meer.")
    #expect(world.disk.journal[path]?["gezin"]?["ownWords"] == "Bijna kwijt")
    world = world.restarted()
    #expect(world.screenText.contains("Er is tekst teruggevonden"))
    world.press("Enter")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Bijna kwijt")
    #expect(conflicts(world) == ["Hun tekst En meer."])
    #expect(world.disk.journal.isEmpty)
  }

  @Test("Typing before the question is answered takes nothing out of the journal")
  func typedBeforeAnswer() {
    var world = crashed()
    let path = world.disk.journal.keys.first ?? ""
    world.carryOut(.journal([Effect.Save(document: .draft("x"), tree: ["text": "a", "title": "b"], base: nil, revision: 0)]))
    #expect(world.disk.journal.count == 2)
    #expect(world.disk.journal[path]?["gezin"]?["ownWords"] == "Bijna kwijt")
  }

  @Test("What is left as it is lies in the trash, and can be put back from there")
  func dropped() {
    var world = crashed()
    world.press("Right Enter")
    #expect(world.screenText.contains("30 dagen in de prullenbak"))
    #expect(world.disk.journal.isEmpty)
    world.press("C-p 'prullenbak' Enter Enter")
    #expect(world.dossier("Bakker")["gezin"]?["ownWords"] == "Bijna kwijt")
    // How it was lies in the trash now.
    #expect(world.disk.kept.values.map { $0.content["gezin"]?["ownWords"] } == [nil])
  }

  @Test("Where nothing can be put in the trash, what is left as it is stays in the journal")
  func droppedWithoutRoom() {
    var world = crashed()
    world.disk.trouble = .full
    world.press("Right Enter")
    #expect(!world.disk.journal.isEmpty)
    #expect(world.screenText.contains("Hij blijft bewaard"))
  }

  @Test("A draft that was left comes back out of the trash as a draft")
  func droppedDraft() {
    let draft: JSON = ["text": "Waaraan merkte je het?", "title": "Vraag aan Sanne"]
    var world = World(files: World.begun().disk.files, journal: ["drafts/respond/R1/eigen-regie.tempo": draft])
    world.press("Right Enter")
    #expect(world.disk.journal.isEmpty)
    world.press("C-p 'prullenbak' Enter")
    #expect(world.screenText.contains("Vraag aan Sanne"))
    world.press("Enter")
    #expect(world.disk.journal == ["drafts/respond/R1/eigen-regie.tempo": draft])
    #expect(world.disk.kept.isEmpty)
  }

  @Test("A journal that cannot be read is put aside and said, and typing does not write over it")
  func unreadableJournal() {
    let first = crashed()
    let name = first.disk.journalPath
    let bytes = Array(repeating: UInt8(ascii: "x"), count: 17 << 20)
    first.disk.put(bytes: bytes, name)
    var world = first.restarted()
    #expect(world.screenText.contains("Het noodbestand van de vorige keer is niet te lezen."))
    world.press("Enter Enter 'abc'")
    world.send(.event(.wake))
    #expect(world.disk.state.contains { $0.key.hasSuffix(".damaged") && $0.value == bytes })
    #expect(!world.disk.journal.isEmpty)
  }

  @Test("Quitting without an answer leaves it for the next time")
  func quit() {
    var world = crashed()
    world.press("C-q")
    #expect(!world.isRunning)
    #expect(!world.disk.journal.isEmpty)
    #expect(world.wishes == [.quit])
  }

  @Test("The journal follows a second after the first letter, once a second")
  func journal() {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    world.pause()
    let before = world.effects.count
    world.press("'abc'")
    let wakes = world.effects.dropFirst(before)
    #expect(Array(wakes) == [.wake(after: 1)])
    world.isSlow = true
    world.press("'def'")
    world.send(.event(.wake))
    let last = world.effects.dropFirst(before + 1)
    guard case .journal(let saves)? = last.first else {
      Issue.record("nothing is kept in the journal")
      return
    }
    #expect(saves.count == 1)
    #expect(saves.first?.tree["gezin"]?["ownWords"] == "abcdef")
    #expect(last.last == .wake(after: 1))
  }
}
