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
