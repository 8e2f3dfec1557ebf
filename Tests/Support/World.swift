import Basics
import DossierModel
import GewoonApp
import SampleTeam
import StrictJSON
import TextUI

/// The program in a world of its own: keys go in, the screen comes out, and a disk in memory does what the real one does.
///
/// Nothing waits and nothing is random: time goes on only in `pause`, ids come from a fixed seed.
public struct World {
  /// vrijdag 20 november 2026, 15:42.
  public static let afternoon = Instant(seconds: 1_795_185_730, offset: 3600)

  /// The program.
  public internal(set) var state: State
  /// Everything that the program asked for, in order.
  public internal(set) var effects: [Effect] = []
  /// What the disk holds.
  public var disk: MemoryDisk
  /// Whether answers wait for `catchUp`, as they do while a disk is slow.
  public var isSlow = false
  /// False from the moment that the program asked to quit.
  public internal(set) var isRunning = true
  var waiting: [Message] = []
  var wakeAfter: Int?

  /// A workspace that is open with these files; without `workspace.json` among them the questions of first use are asked.
  public init(
    files: [String: JSON] = [:], journal: [String: JSON] = [:], size: Size = Size(width: 80, height: 24), language: Language = .nl,
    now: Instant = World.afternoon, readOnly: String? = nil, letters: Bool = true
  ) {
    disk = MemoryDisk(files: files, journal: journal, readOnly: readOnly, language: language)
    state = State(now: now, size: size, language: language, seed: 7, firstUse: files["workspace.json"] == nil)
    state.scene.lettersAreCommands = letters
    for message in disk.open() { send(message) }
  }

  /// The demo as it is told around `now`.
  public init(
    demo now: Instant, size: Size = Size(width: 80, height: 24), language: Language = .nl, readOnly: String? = nil, letters: Bool = true
  ) {
    let files = now == World.afternoon ? Self.demoOfTheAfternoon : Self.files(of: now)
    self.init(files: files, size: size, language: language, now: now, readOnly: readOnly, letters: letters)
  }

  /// Told once, for most tests begin with it.
  private static let demoOfTheAfternoon = files(of: afternoon)

  private static func files(of now: Instant) -> [String: JSON] {
    Dictionary(uniqueKeysWithValues: SampleTeam.demo(now: now).map { ($0.path, $0.content) })
  }

  /// A computer on which Gewoon was never used.
  public static func firstUse(size: Size = Size(width: 80, height: 24), language: Language = .nl) -> World {
    World(size: size, language: language)
  }

  /// The questions of first use answered, and no gezin yet.
  public static func begun(size: Size = Size(width: 80, height: 24), language: Language = .nl) -> World {
    var world = firstUse(size: size, language: language)
    world.press("'Sanne de Wit' Enter 'Wijkteam Noord' Enter Enter Enter")
    return world
  }

  // MARK: - What happens

  /// Presses keys, written as in `gewoon frame --keys`: "Down Enter F4 'Moeder lachte.' C-s". A word that is no key is a fault of the test.
  public mutating func press(_ script: String) {
    do throws(KeyScriptFault) {
      for event in try KeyScript.events(script) { send(.event(event)) }
    } catch {
      preconditionFailure("no such key: \(error.word)")
    }
  }

  /// Something happens, at the terminal or elsewhere. After the program asked to quit nothing reaches it any more.
  public mutating func send(_ message: Message) {
    guard isRunning else { return }
    let wanted = state.update(message, now: state.scene.now)
    effects += wanted
    for effect in wanted { carryOut(effect) }
  }

  /// The person does nothing for a while: time goes on until the program wants to be woken no more.
  public mutating func pause() {
    for _ in 0..<100 {
      guard let seconds = wakeAfter else { return }
      wakeAfter = nil
      state.scene.now = state.scene.now.adding(seconds: seconds)
      send(.event(.wake))
    }
    preconditionFailure("the program never sleeps")
  }

  /// The answers that a slow disk held back arrive.
  public mutating func catchUp() {
    let messages = waiting
    waiting = []
    for message in messages { send(message) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .wake(let seconds): wakeAfter = seconds
    case .quit: isRunning = false
    case .redraw, .suspend: break
    default:
      let answers = disk.carryOut(effect, now: state.scene.now)
      if isSlow { waiting += answers } else { for answer in answers { send(answer) } }
    }
  }
}

extension World {
  /// The same world with the program in another state.
  public func with(_ state: State) -> World {
    var world = self
    world.state = state
    return world
  }

  /// Of the answers that a slow disk holds back the first one arrives; says the others, which never will by themselves.
  public mutating func takeFirstAnswer() -> [Message] {
    let messages = waiting
    waiting = []
    if let first = messages.first { send(first) }
    return Array(messages.dropFirst())
  }
}
