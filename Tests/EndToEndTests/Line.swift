import Glibc

/// The program at the far end of a line, as over ssh: what it paints comes through little by little or not at all, and what is typed comes in
/// such pieces as one likes. The near end is a terminal in which nothing else runs.
final class Line: @unchecked Sendable {
  let terminal: Terminal
  private let master: Int32
  private let slave: Int32
  private let process: pid_t
  private let display: Int32
  private var relay = pthread_t()
  private var isUp = true
  private var lock = pthread_mutex_t()
  // Both are touched under the lock.
  private var isHeldNow = false
  private var isOver = false

  /// So many bytes come through at a time, and then a thousandth of a second goes by.
  private static let portion = 32

  /// TIOCSPTLCK and TIOCGPTN, made of the size of a number and so not seen from here.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(home: Home, _ arguments: [String], with environment: [String: String] = [:]) throws {
    let note = home.folder + "/tty"
    terminal = try home.start(["sh", "-c", "stty raw -echo; tty > \(note).new; mv \(note).new \(note); exec sleep 1000"])
    try Patience.until("the terminal says which it is") { access(note, F_OK) == 0 }
    display = open(Screenful.words(Files.text(note)), O_WRONLY | O_NOCTTY | O_CLOEXEC)
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (isLocked, number): (Int32, Int32) = (0, 0)
    guard display >= 0, master >= 0, ioctl(master, Self.setLock, &isLocked) == 0, ioctl(master, Self.getNumber, &number) == 0 else {
      throw Halted("There is no line to be had.")
    }
    let far = "/dev/pts/\(number)"
    slave = open(far, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let all = home.environment.merging(["TERM": "tmux-256color"]) { _, new in new }.merging(environment) { _, new in new }
    process = try Child.start([home.program] + arguments, environment: all, isSession: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, far, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    pthread_mutex_init(&lock, nil)
    pthread_create(
      &relay, nil,
      { pointer in
        Unmanaged<Line>.fromOpaque(pointer!).takeUnretainedValue().run()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    hangUp()
    kill(process, SIGKILL)
    close(slave)
    close(display)
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    return body()
  }

  private func run() {
    var bytes = [UInt8](repeating: 0, count: Self.portion)
    while !locked({ isOver }) {
      var descriptor = pollfd(fd: locked { isHeldNow } ? -1 : master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 5) > 0 else { continue }
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { return }
      _ = write(display, bytes, count)
      poll(nil, 0, 1)
    }
  }

  // MARK: - Hands

  /// Nothing that the program paints comes through any more, until it may.
  var isHeld: Bool {
    get { locked { isHeldNow } }
    set { locked { isHeldNow = newValue } }
  }

  /// Types all of it at once.
  func type(_ text: String) { _ = write(master, text, text.utf8.count) }

  /// Types it byte by byte, each of which the program has read before the next comes.
  func typeByBytes(_ text: String) throws {
    for byte in text.utf8 {
      _ = write(master, [byte], 1)
      try Patience.until("the program reads what was typed") {
        var waiting: Int32 = 0
        return ioctl(slave, UInt(FIONREAD), &waiting) == 0 && waiting == 0
      }
    }
  }

  /// The line breaks.
  func hangUp() {
    guard isUp else { return }
    isUp = false
    locked { isOver = true }
    pthread_join(relay, nil)
    close(master)
  }

  /// Waits until the program has ended, and gives what it ended with.
  func ended() throws -> Int32 { try Child.wait(for: process, named: "the program") }
}
