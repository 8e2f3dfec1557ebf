import Basics
import DossierModel
import GewoonApp
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
  private var computer: Computer
  /// Whether answers wait for `catchUp`, as they do while a disk is slow.
  public var isSlow = false
  /// False from the moment that the program asked to quit.
  public internal(set) var isRunning = true
  var waiting: [Message] = []
  var wakeAfter: Int?

  /// A workspace that is open with these files; without `workspace.json` among them the questions of first use are asked.
  ///
  /// - Parameters:
  ///   - journal: text of files that an earlier session did not save.
  ///   - holder: who has the workspace open on another computer, so that it can only be read here.
  public init(
    files: [String: JSON] = [:], journal: [String: JSON] = [:], size: Size = Size(width: 80, height: 24), language: Language = .nl,
    now: Instant = World.afternoon, openBy holder: String? = nil, letters: Bool = true
  ) {
    let memory = MemoryFiles()
    for (name, tree) in files { MemoryDisk(memory: memory).put(tree, name) }
    self.init(memory, journal, size, language, now, openBy: holder, letters)
  }

  /// The demo as it is told around `now`.
  public init(
    demo now: Instant, size: Size = Size(width: 80, height: 24), language: Language = .nl, openBy holder: String? = nil,
    letters: Bool = true
  ) {
    let memory = MemoryFiles()
    let files = now == World.afternoon ? Told.afternoon : Told.demo(of: now)
    for (name, file) in files { memory.put(file.bytes, holding: file.tree, at: MemoryDisk.workspace + "/" + name) }
    self.init(memory, [:], size, language, now, openBy: holder, letters)
  }

  private init(
    _ memory: MemoryFiles, _ journal: [String: JSON], _ size: Size, _ language: Language, _ now: Instant, openBy holder: String?,
    _ letters: Bool
  ) {
    computer = Computer(memory, now: now, language: language)
    do {
      if !journal.isEmpty { try computer.crash(with: journal) }
      if let holder { memory.lockElsewhere(MemoryDisk.workspace + "/.lock", saying: "user: \(holder)\n") }
      let begun = try computer.begin(size: size)
      state = begun.state
      state.scene.lettersAreCommands = letters
      carryOut(begun.effects)
      readMore()
    } catch {
      preconditionFailure("the program does not begin: \(error)")
    }
  }

  /// The program is started anew on the same disk, as after a crash.
  public func restarted() -> World {
    World(computer.memory.copy(), [:], state.scene.size, state.scene.language, state.scene.now, openBy: nil, state.scene.lettersAreCommands)
  }

  /// What stands on the disk; to change it is to change it behind the program's back.
  public var disk: MemoryDisk {
    get { MemoryDisk(memory: computer.memory) }
    _modify {
      stayAlone()
      var disk = MemoryDisk(memory: computer.memory)
      yield &disk
    }
  }

  /// A copy of a world has a computer of its own from the first thing on that happens in it.
  private mutating func stayAlone() {
    if !isKnownUniquelyReferenced(&computer) { computer = computer.copy(open: state.desk?.tree["id"]?.text) }
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
    carryOut(state.update(message, now: state.scene.now))
  }

  /// A burst of things that happen at once.
  public mutating func send(_ messages: [Message]) {
    if isRunning { carryOut(state.update(messages, now: state.scene.now)) }
  }

  /// Something is done with the program as it is, as plain mode does.
  public mutating func work(_ body: (inout State, Instant) -> [Effect]) {
    if isRunning { carryOut(body(&state, state.scene.now)) }
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

  /// So many seconds go by, in which the program is woken when it asked to be.
  public mutating func pass(seconds: Int) {
    let end = state.scene.now.adding(seconds: seconds)
    while let wait = wakeAfter, state.scene.now.seconds + wait <= end.seconds {
      wakeAfter = nil
      state.scene.now = state.scene.now.adding(seconds: wait)
      send(.event(.wake))
    }
    wakeAfter = wakeAfter.map { max(1, $0 - (end.seconds - state.scene.now.seconds)) }
    state.scene.now = end
  }

  /// Whether the program waits to be woken.
  public var wantsToBeWoken: Bool { wakeAfter != nil }

  /// The answers that a slow disk held back arrive.
  public mutating func catchUp() {
    let messages = waiting
    waiting = []
    for message in messages { send(message) }
  }

  private mutating func carryOut(_ wanted: [Effect]) {
    effects += wanted
    for effect in wanted { carryOut(effect) }
  }

  /// Something is wanted of the world outside, and answered.
  public mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .wake(let seconds): wakeAfter = min(wakeAfter ?? .max, seconds)
    case .quit: isRunning = false
    case .redraw, .copyOut, .suspend: break
    default:
      stayAlone()
      answer(with: computer.carryOut(effect, now: state.scene.now))
      readMore()
    }
  }

  /// What nobody has to ask for comes by itself.
  private mutating func readMore() {
    while computer.hasUnread { answer(with: computer.readMore()) }
  }

  private mutating func answer(with messages: [Message]) {
    if isSlow { waiting += messages } else { for message in messages { send(message) } }
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
