import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp
@testable import Shell

@Suite("The loop around keys, disk and screen")
struct EventLoopTests {
  /// A terminal at which these batches of events happen, one after the other, and then the window closes.
  private final class Script: Terminal {
    let size = Size(width: 80, height: 24)
    private var batches: [[Event]]
    private(set) var shown: [Canvas] = []
    private(set) var redraws = 0
    /// The themes that it was given, by their names.
    private(set) var used: [String] = []

    init(_ batches: [[Event]]) { self.batches = batches }

    func next(before deadline: Int?) -> [Event] { batches.isEmpty ? [.hangUp] : batches.removeFirst() }
    func show(_ canvas: Canvas) { shown.append(canvas) }
    func redraw() { redraws += 1 }
    func copyOut(_ text: String) {}
    func suspend() -> Bool { false }
    func use(_ theme: Theme) { used.append(theme.id) }
  }

  @Test("What was typed is on the disk when the window closes, and the screen was shown for each batch")
  func typing() throws {
    let computer = Computer(now: World.afternoon)
    let launch = Launch(folder: MemoryDisk.workspace, member: nil, surroundings: computer.surroundings)
    let first = try launch.begin(size: Size(width: 80, height: 24))
    let worker = Worker(session: first.session) {}
    worker.start()
    let script = Script(try ["C-l", "'Sanne de Wit' Enter", "'Wijkteam Noord' Enter Enter Enter"].map { try KeyScript.events($0) })
    var loop = EventLoop(state: first.state, screen: script, worker: worker, surroundings: computer.surroundings)
    loop.run(first: first.effects)
    first.session.close()
    #expect(computer.disk.files["team/team.json"]?["name"] == "Wijkteam Noord")
    #expect(script.shown.count == 4 && script.redraws == 1)
  }

  @Test("A theme is shown as soon as one is on it, and once")
  func theme() throws {
    let computer = Computer(now: World.afternoon)
    computer.disk.put(bytes: Array("theme = \"warm\"\n".utf8), MemoryDisk.settingsFile)
    var launch = Launch(folder: MemoryDisk.workspace, member: nil, surroundings: computer.surroundings)
    launch.theme = ThemeShelf(computer.surroundings).theme(named: nil, or: launch.settings).theme
    var first = try launch.begin(size: Size(width: 80, height: 24))
    #expect(first.state.theme.id == "warm")
    let worker = Worker(session: first.session) {}
    worker.start()
    // The themes come from the worker; what is typed before they are there waits for them.
    _ = SettingsScreen.open(.theme, &first.state)
    SettingsScreen.show(ThemeShelf(computer.surroundings).choices, &first.state)
    let script = Script(try ["Home Down", "Up", "Down Down Up", "Esc", "Up"].map { try KeyScript.events($0) })
    var loop = EventLoop(state: first.state, screen: script, worker: worker, surroundings: computer.surroundings)
    loop.run(first: [])
    first.session.close()
    #expect(script.used == ["rustig-donker", "terminal", "rustig-donker", "warm"])
  }

  @Test("of what is only looked for the last counts, and nothing of it is done any more when the program ends; what is saved is saved")
  func looking() throws {
    let computer = Computer(now: World.afternoon)
    let launch = Launch(folder: MemoryDisk.workspace, member: nil, surroundings: computer.surroundings)
    let session = try launch.begin(size: Size(width: 80, height: 24)).session
    let worker = Worker(session: session) {}
    let looking: [Effect] = [.searchEverywhere("a"), .readTeam, .searchEverywhere("ab"), .readTeam, .lookAtTeam]
    worker.carryOut(looking)
    worker.carryOut([.createWorkspace(name: "Sanne", team: "Noord", role: "worker"), .searchEverywhere("abc")])
    #expect(
      worker.waiting == [.readTeam, .lookAtTeam, .createWorkspace(name: "Sanne", team: "Noord", role: "worker"), .searchEverywhere("abc")])
    worker.start()
    worker.finish()
    session.close()
    #expect(computer.disk.files["team/team.json"]?["name"] == "Noord")
    #expect(worker.waiting.isEmpty)
  }
}
