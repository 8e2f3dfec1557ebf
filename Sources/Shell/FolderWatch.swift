import Glibc

/// Tells what changes in folders, where the system can tell: on a disk of this computer, not on a shared drive.
///
/// It has a thread of its own that sleeps until then. A burst of changes is told once, when it is over.
final class FolderWatch: @unchecked Sendable {
  /// What is watched, as it was asked for.
  let folders: [String]
  private let changed: @Sendable (Changes) -> Void
  private let notices: Int32
  /// The folders by the numbers that the system gives them.
  private let watched: [Int32: String]
  /// The two ends of a pipe through which the thread is told to end.
  private let ending: [Int32]
  private var thread = pthread_t()
  private var isRunning = false

  /// What changed: the names of files by their folder. Where too much changed at once to be told, it is `isMore`.
  struct Changes: Sendable, Equatable {
    var names: [String: Set<String>] = [:]
    var isMore = false
  }

  /// So long nothing may have changed for a burst to be over, in milliseconds, and so often it is waited for.
  private static let pause: Int32 = 120
  private static let patience = 10

  /// Begins to watch; where that cannot be, nothing is ever told.
  init(_ folders: [String], changed: @escaping @Sendable (Changes) -> Void) {
    self.folders = folders
    self.changed = changed
    notices = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    var ends: [Int32] = [-1, -1]
    let isPiped = pipe(&ends) == 0
    ending = ends
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // What is put there, written to its end, renamed, taken away, and the folder itself.
    let wanted: UInt32 = 0x0000_0FC8
    var watched: [Int32: String] = [:]
    if notices >= 0, isPiped { for folder in folders { watched[inotify_add_watch(notices, folder, wanted)] = folder } }
    watched[-1] = nil
    self.watched = watched
    guard !watched.isEmpty else { return }
    isRunning = true
    pthread_create(
      &thread, nil,
      { pointer in
        Unmanaged<FolderWatch>.fromOpaque(pointer!).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
  }

  /// Ends it.
  func stop() {
    if isRunning {
      var one: UInt8 = 1
      _ = write(ending[1], &one, 1)
      pthread_join(thread, nil)
      isRunning = false
    }
    for descriptor in [notices] + ending where descriptor >= 0 { close(descriptor) }
  }

  private func run() {
    while wait(-1) {
      var changes = Changes()
      // What we write ourselves comes in parts too: temp file, rename.
      for _ in 0..<Self.patience {
        drain(into: &changes)
        var more = pollfd(fd: notices, events: Int16(POLLIN), revents: 0)
        if poll(&more, 1, Self.pause) <= 0 { break }
      }
      changed(changes)
    }
  }

  /// False once it is to end.
  private func wait(_ timeout: Int32) -> Bool {
    var both = [pollfd(fd: notices, events: Int16(POLLIN), revents: 0), pollfd(fd: ending[0], events: Int16(POLLIN), revents: 0)]
    while poll(&both, 2, timeout) < 0 { if errno != EINTR { return false } }
    return both[1].revents == 0
  }

  private func drain(into changes: inout Changes) {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(notices, &bytes, bytes.count)
      guard count > 0 else { return }
      bytes.withUnsafeBytes { raw in
        var place = 0
        let head = MemoryLayout<inotify_event>.size
        while place + head <= count {
          let event = raw.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          let name = raw[(place + head)..<(place + head + Int(event.len))].prefix { $0 != 0 }
          if let folder = watched[event.wd] {
            changes.names[folder, default: []].insert(String(decoding: name, as: UTF8.self))
          } else {
            // The queue ran over.
            changes.isMore = true
          }
          place += head + Int(event.len)
        }
      }
    }
  }
}
