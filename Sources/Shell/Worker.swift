import GewoonApp
import Glibc
import Reflectiekader

/// The one thread that touches the disk. Effects go in, messages come out, and `wake` is called when there are some.
public final class Worker: @unchecked Sendable {
  // Everything below is touched under the lock, but the session, which only the thread touches.
  private var lock = pthread_mutex_t()
  private var isWork = pthread_cond_t()
  private var effects: [Effect] = []
  private var messages: [Message] = []
  private var isStopping = false
  /// Whether the lexicon was made ready yet, which takes longer than a key may.
  private var isWarm = false
  /// Nothing is left to do or to read.
  private var isIdle = false
  private let session: Session
  /// Looks at spelling on a thread of its own: a dictionary takes longer to open than a text may wait to be saved.
  private let spelling: SpellingThread
  /// Tells what somebody else puts in the folders.
  private var watch: FolderWatch?
  private let wake: @Sendable () -> Void
  private var thread = pthread_t()

  /// Takes over the session; `wake` is called on the worker's thread.
  public init(session: Session, wake: @escaping @Sendable () -> Void) {
    self.session = session
    self.wake = wake
    spelling = SpellingThread(session.spelling)
    pthread_mutex_init(&lock, nil)
    pthread_cond_init(&isWork, nil)
  }

  /// Starts the thread. Signals that somebody else reads have to be blocked before.
  public func start() {
    pthread_create(
      &thread, nil,
      { pointer in
        Unmanaged<Worker>.fromOpaque(pointer!).takeUnretainedValue().run()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Hands work over and waits for nothing.
  public func carryOut(_ effects: [Effect]) {
    guard !effects.isEmpty else { return }
    pthread_mutex_lock(&lock)
    for effect in effects {
      if case .spelling(let wanted) = effect {
        spelling.carryOut(wanted) { [weak self] in self?.answer(with: $0) }
        continue
      }
      // Of what is only looked for, the last counts.
      if effect.isOnlyLooking { self.effects.removeAll(where: effect.isInPlace(of:)) }
      self.effects.append(effect)
    }
    pthread_cond_signal(&isWork)
    pthread_mutex_unlock(&lock)
  }

  /// What was handed over and is not begun yet.
  var waiting: [Effect] {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    return effects
  }

  /// Waits for the first messages, where there is anything to read at all.
  public func first() -> [Message] {
    pthread_mutex_lock(&lock)
    while messages.isEmpty, !isIdle { pthread_cond_wait(&isWork, &lock) }
    pthread_mutex_unlock(&lock)
    return taken()
  }

  /// The messages that came since the last call.
  public func taken() -> [Message] {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    let taken = messages
    messages = []
    return taken
  }

  /// Finishes all work that was handed over, and ends the thread.
  public func finish() {
    pthread_mutex_lock(&lock)
    isStopping = true
    pthread_cond_signal(&isWork)
    pthread_mutex_unlock(&lock)
    pthread_join(thread, nil)
    spelling.finish()
    watch?.stop()
  }

  /// Watches the folders that there are now.
  private func watchFolders() {
    if session.hasUnread { return }
    let folders = session.foldersToWatch
    guard folders != watch?.folders ?? [] else { return }
    watch?.stop()
    watch = folders.isEmpty ? nil : FolderWatch(folders) { [weak self] in self?.carryOut(.after($0)) }
  }

  private func run() {
    while true {
      pthread_mutex_lock(&lock)
      while effects.isEmpty, !isStopping, !session.hasUnread {
        isIdle = true
        pthread_cond_broadcast(&isWork)
        if !isWarm {
          isWarm = true
          pthread_mutex_unlock(&lock)
          _ = Lexicon.builtIn
          pthread_mutex_lock(&lock)
          continue
        }
        pthread_cond_wait(&isWork, &lock)
      }
      isIdle = false
      // Nobody sees any more what is looked for.
      if isStopping { effects.removeAll(where: \.isOnlyLooking) }
      let next = effects.isEmpty ? nil : effects.removeFirst()
      let isDone = next == nil && isStopping
      pthread_mutex_unlock(&lock)
      if isDone { return }
      let answers = next.map(session.carryOut) ?? session.readMore()
      watchFolders()
      answer(with: answers)
    }
  }

  private func answer(with answers: [Message]) {
    guard !answers.isEmpty else { return }
    pthread_mutex_lock(&lock)
    messages += answers
    pthread_cond_broadcast(&isWork)
    pthread_mutex_unlock(&lock)
    wake()
  }
}

extension [Effect] {
  /// What is looked at after something changed in folders.
  static func after(_ changes: FolderWatch.Changes) -> [Effect] {
    var ids: Set<String> = []
    var isTeam = false
    for (folder, names) in changes.names {
      if folder.hasSuffix("/dossiers") || folder.hasSuffix("/private") {
        for name in names where name.hasSuffix(".json") { ids.insert(String(name.dropLast(5))) }
      } else {
        isTeam = true
      }
    }
    // Of what is more than could be told, any gezin may be a part.
    if changes.isMore { return [.lookAtTeam, .lookAtGezinnen([])] }
    return (isTeam ? [.lookAtTeam] : []) + (ids.isEmpty ? [] : [.lookAtGezinnen(ids.sorted())])
  }
}

extension Effect {
  /// Whether it changes nothing and only its last answer counts.
  fileprivate var isOnlyLooking: Bool {
    switch self {
    case .readTeam, .lookAtTeam, .prepareSearch, .searchEverywhere: true
    default: false
    }
  }

  /// Whether an earlier one needs no answer once this one is asked for.
  fileprivate func isInPlace(of earlier: Effect) -> Bool {
    if case .searchEverywhere = self, case .searchEverywhere = earlier { return true }
    return self == earlier
  }
}
