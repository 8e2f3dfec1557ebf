import Basics
import CursesTerminal
import GewoonApp
import Glibc
import TextUI

/// The full-screen program: one poll loop on the main thread, the disk on the worker's.
struct EventLoop {
  private var state: State
  private let screen: CursesScreen
  private let worker: Worker
  private let surroundings: Surroundings
  /// When to send `wake`, in milliseconds of a clock that only goes forward.
  private var wakeAt: Int?
  private var isRunning = true

  init(state: State, screen: CursesScreen, worker: Worker, surroundings: Surroundings) {
    self.state = state
    self.screen = screen
    self.worker = worker
    self.surroundings = surroundings
  }

  /// Runs until the person quits or the terminal goes away; everything is saved by then.
  mutating func run(first effects: [Effect]) {
    screen.show(state.render())
    carryOut(effects)
    while isRunning {
      let timeout = wakeAt.map { max(0, $0 - Self.milliseconds) }
      let events = screen.next(before: timeout)
      take(events.map(Message.event) + worker.taken())
      if let wakeAt, wakeAt <= Self.milliseconds, isRunning {
        self.wakeAt = nil
        take([.event(.wake)])
      }
      if isRunning { screen.show(state.render()) }
    }
    worker.finish()
  }

  private mutating func take(_ messages: [Message]) {
    if !messages.isEmpty { carryOut(state.update(messages, now: surroundings.now)) }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    var forWorker: [Effect] = []
    for effect in effects {
      switch effect {
      case .wake(let seconds): wakeAt = Self.milliseconds + seconds * 1000
      case .redraw: screen.redraw()
      case .suspend:
        worker.carryOut(forWorker)
        forWorker = []
        _ = screen.suspend()
        state.size = screen.size
      case .quit: isRunning = false
      default: forWorker.append(effect)
      }
    }
    worker.carryOut(forWorker)
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
