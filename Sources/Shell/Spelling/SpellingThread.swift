import GewoonApp
import Glibc

/// The thread that looks at spelling, beside the one that touches the disk: no text waits for a dictionary before it is saved. It begins with the
/// first thing that is asked.
final class SpellingThread: @unchecked Sendable {
  typealias Answer = @Sendable ([Message]) -> Void

  // Everything below is touched under the lock, but the session, which only the thread touches.
  private var lock = pthread_mutex_t()
  private var isWork = pthread_cond_t()
  private var wanted: [(SpellingWanted, Answer)] = []
  private var isStarted = false
  private var isStopping = false
  private var isOver = false
  private let session: SpellingSession
  private var thread = pthread_t()

  init(_ session: SpellingSession) {
    self.session = session
    pthread_mutex_init(&lock, nil)
    pthread_cond_init(&isWork, nil)
  }

  /// Hands something over and waits for nothing.
  func carryOut(_ wanted: SpellingWanted, answer: @escaping Answer) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    if isStopping { return }
    // Of what is only looked up, the last counts.
    if wanted.isOnlyLooking { self.wanted.removeAll { $0.0.isOnlyLooking } }
    self.wanted.append((wanted, answer))
    if isStarted {
      pthread_cond_broadcast(&isWork)
    } else {
      isStarted = true
      pthread_create(
        &thread, nil,
        { pointer in
          // It is kept as long as the thread runs, which nobody may wait for to the end.
          Unmanaged<SpellingThread>.fromOpaque(pointer!).takeRetainedValue().run()
          return nil
        }, Unmanaged.passRetained(self).toOpaque())
    }
  }

  /// Keeps the words that are to be kept, and ends the thread. A dictionary that goes on looking is not waited for longer than a second.
  func finish() {
    pthread_mutex_lock(&lock)
    isStopping = true
    wanted.removeAll { $0.0.isOnlyLooking }
    pthread_cond_broadcast(&isWork)
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    end.tv_sec += 1
    while isStarted, !isOver, pthread_cond_timedwait(&isWork, &lock, &end) == 0 {}
    let isJoined = isOver
    pthread_mutex_unlock(&lock)
    guard isStarted else { return }
    if isJoined { pthread_join(thread, nil) } else { pthread_detach(thread) }
  }

  private func run() {
    while true {
      pthread_mutex_lock(&lock)
      while wanted.isEmpty, !isStopping, !session.hasMore { pthread_cond_wait(&isWork, &lock) }
      let next = wanted.isEmpty ? nil : wanted.removeFirst()
      isOver = next == nil && isStopping
      let ends = isOver
      if ends { pthread_cond_broadcast(&isWork) }
      pthread_mutex_unlock(&lock)
      if ends { return }
      if let (wanted, answer) = next { answer(session.carryOut(wanted)) } else { session.prepareMore() }
    }
  }
}

extension SpellingWanted {
  /// Whether it writes nothing and only its last answer counts.
  fileprivate var isOnlyLooking: Bool { if case .remember = self { false } else { true } }
}
