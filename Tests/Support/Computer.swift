import Basics
import DossierStore
import GewoonApp
import Shell
import StrictJSON
import TextUI

/// A computer in memory on which the program runs: its disk, its clock, and the real session.
public final class Computer {
  let memory: MemoryFiles
  private let clock: Clock
  /// What the program is told of it.
  public let surroundings: Surroundings
  private var session: Session?

  /// A clock that says what it is told to say.
  private final class Clock: @unchecked Sendable {
    var now: Instant
    /// Seeds for sources of ids: the first is the program's, the others those of its session.
    var seeds: [UInt64] = [7]

    init(_ now: Instant) { self.now = now }

    func seed() -> UInt64 { seeds.isEmpty ? 99 : seeds.removeFirst() }
  }

  /// A computer on which Gewoon was never used.
  public convenience init(now: Instant) { self.init(MemoryFiles(), now: now, language: .nl) }

  /// What stands on its disk.
  public var disk: MemoryDisk { MemoryDisk(memory: memory) }

  init(_ memory: MemoryFiles, now: Instant, language: Language) {
    self.memory = memory
    memory.now = now.seconds
    let clock = Clock(now)
    self.clock = clock
    surroundings = Surroundings(
      environment: Self.environment, clock: { clock.now }, ticks: { 0 }, random: clock.seed, here: { "/home/me" }, files: memory,
      language: language, openDictionary: MadeUpDictionary.open(on: memory))
  }

  deinit { session?.close() }

  private static func environment(_ name: String) -> String? {
    switch name {
    case "HOME": "/home/me"
    case "XDG_STATE_HOME": "/home/me/state"
    case "XDG_CONFIG_HOME": "/home/me/settings"
    default: nil
    }
  }

  /// The same disk in another computer, with the program started anew on it and this gezin open. What waited for an answer waits no more.
  func copy(open dossier: String?) -> Computer {
    let copy = Computer(memory.copy(), now: clock.now, language: surroundings.language)
    _ = try? copy.begin(size: Size(width: 80, height: 24))
    while copy.hasUnread { _ = copy.readMore() }
    if let dossier { _ = copy.carryOut(.loadDossier(id: dossier), now: clock.now) }
    return copy
  }

  /// Starts the program, as the command line does.
  func begin(size: Size) throws(LaunchProblem) -> (state: State, effects: [Effect]) {
    let launch = Launch(folder: MemoryDisk.workspace, member: nil, surroundings: surroundings)
    let begun = try launch.begin(size: size)
    session = begun.session
    return (begun.state, begun.effects)
  }

  /// Keeps text in the crash journal, as a session does that ends before it saved.
  func crash(with journal: [String: JSON]) throws(StoreError) {
    let workspace = try Workspace.open(
      MemoryDisk.workspace, stateFolder: surroundings.stateFolder, access: .readWrite, now: clock.now, files: memory)
    for file in journal.keys { _ = try? workspace.read(file) }
    try workspace.writeJournal(journal.sorted { $0.key < $1.key }.map { Journal.Entry(file: $0.key, content: $0.value) })
    workspace.close()
  }

  var hasUnread: Bool { session?.hasUnread == true }

  func readMore() -> [Message] { session?.readMore() ?? [] }

  func carryOut(_ effect: Effect, now: Instant) -> [Message] {
    clock.now = now
    memory.now = now.seconds
    return session?.carryOut(effect) ?? []
  }
}
