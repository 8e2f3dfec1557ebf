import Basics
import GewoonApp
import TextUI

/// A screen that can give way to the command line for a while, and be painted anew.
public protocol Terminal: TerminalScreen {
  /// Paints everything again, for when something else wrote on the screen.
  func redraw()

  /// Hands a text to the clipboard of the terminal.
  func copyOut(_ text: String)

  /// Gives way to the command line and comes back; false, and nothing is done, where no shell could ever bring us back. The size may be
  /// another afterwards.
  func suspend() -> Bool

  /// Shows everything in another theme from the next canvas on.
  func use(_ theme: Theme)
}

/// The full-screen program: one poll loop on the main thread, the disk on the worker's.
public struct EventLoop {
  private var state: State
  private let screen: any Terminal
  private let worker: Worker
  private let surroundings: Surroundings
  /// The one that the screen shows everything in.
  private var theme: Theme
  /// When to send `wake`, in the ticks of the surroundings.
  private var wakeAt: Int?
  /// When to look whether another copy was closed, while it is waited for.
  private var claimAt: Int?
  /// When to look again whether a colleague put something in the team folder, while one looks at it: a shared drive tells nothing by itself.
  private var lookAt: Int?
  private var isRunning = true

  /// A loop that begins at a state, with a worker that was started and a screen in the theme of that state.
  public init(state: State, screen: any Terminal, worker: Worker, surroundings: Surroundings) {
    self.state = state
    self.screen = screen
    self.worker = worker
    self.surroundings = surroundings
    theme = state.theme
  }

  /// Runs until the person quits or the terminal goes away; everything is saved by then.
  public mutating func run(first effects: [Effect]) {
    show()
    carryOut(effects)
    while isRunning {
      let due = [wakeAt, state.waitsForOthers ? claimAt ?? 0 : nil, state.looksAtTeam ? lookAt ?? 0 : nil].compactMap { $0 }.min()
      let events = screen.next(before: due.map { max(0, $0 - surroundings.ticks()) })
      update(with: events.map(Message.event) + worker.taken())
      if let wakeAt, wakeAt <= surroundings.ticks(), isRunning {
        self.wakeAt = nil
        update(with: [.event(.wake)])
      }
      claimWhenDue()
      lookWhenDue()
      if isRunning { show() }
    }
    worker.finish()
  }

  private mutating func show() {
    if state.theme != theme {
      theme = state.theme
      screen.use(theme)
    }
    screen.show(state.render())
  }

  /// Once a second, while another copy has the workspace.
  private mutating func claimWhenDue() {
    guard isRunning, state.waitsForOthers, claimAt ?? 0 <= surroundings.ticks() else { return }
    claimAt = surroundings.ticks() + 1000
    worker.carryOut([.claim(open: state.desk?.id)])
  }

  /// Every few seconds, while the team is in front.
  private mutating func lookWhenDue() {
    guard isRunning, state.looksAtTeam, lookAt ?? 0 <= surroundings.ticks() else { return }
    lookAt = surroundings.ticks() + 3000
    worker.carryOut([.lookAtTeam])
  }

  private mutating func update(with messages: [Message]) {
    if !messages.isEmpty { carryOut(state.update(messages, now: surroundings.now)) }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    var forWorker: [Effect] = []
    for effect in effects {
      switch effect {
      case .wake(let seconds): wakeAt = min(wakeAt ?? .max, surroundings.ticks() + seconds * 1000)
      case .redraw: screen.redraw()
      case .copyOut(let text): screen.copyOut(text)
      case .suspend:
        worker.carryOut(forWorker)
        forWorker = []
        if !screen.suspend() { Starting.tellNoShell(&state) }
        state.scene.size = screen.size
      case .quit: isRunning = false
      default: forWorker.append(effect)
      }
    }
    worker.carryOut(forWorker)
  }
}
