import Glibc

/// A command that was run to its end.
struct Child {
  /// What it ended with, or 128 and the number of the signal that ended it.
  let code: Int32
  let output: String
  let errors: String

  /// Runs a command with nothing on its input, and waits for it.
  ///
  /// Its output goes through files and never through pipes: a pipe that is full would hold it up.
  static func run(_ command: [String], environment: [String: String], notes: String) throws -> Child {
    let output = notes + "/output"
    let errors = notes + "/errors"
    let process = try start(command, environment: environment) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let code = try wait(for: process, named: command.joined(separator: " "))
    return Child(code: code, output: Files.text(output), errors: Files.text(errors))
  }

  /// Starts a command with the files that `open` gives it.
  ///
  /// - Parameter isSession: whether it leads a session of its own; the terminal that it opens first is then the one that it is controlled by.
  static func start(
    _ command: [String], environment: [String: String], isSession: Bool = false, open: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    open(&actions)
    // A thread of the test runner may hold signals back, and what it starts would do so too: tmux could not be ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (isSession ? Self.setSession : 0)))
    let arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let number = posix_spawnp(&process, command[0], &actions, &attributes, arguments, variables)
    guard number == 0 else { throw Halted("\(command[0]) does not start: \(String(cString: strerror(number))).") }
    return process
  }

  /// POSIX_SPAWN_SETSID, which glibc shows to its own extensions only.
  private static let setSession: Int32 = 0x80

  /// Stops the story where the command did not do what it was asked.
  func expectDone() throws { if code != 0 { throw Halted("It ended with \(code).\n\(errors)") } }

  /// Waits until it ends; says what it ended with, or 128 and the number of the signal that ended it.
  static func wait(for process: pid_t, named name: String) throws -> Int32 {
    var status: Int32 = 0
    do {
      try Patience.until("\(name) ends", seconds: 120) { waitpid(process, &status, WNOHANG) == process }
    } catch {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
      throw error
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

/// Waiting for something to be so, and never for time alone.
enum Patience {
  /// Looks again and again until `isSo` holds; throws when it does not within `seconds`.
  static func until(_ what: String, seconds: Int = 60, _ isSo: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    var pause: Int32 = 1
    while try !isSo() {
      guard ContinuousClock.now < end else { throw Halted("It did not come about in \(seconds) seconds that \(what).") }
      poll(nil, 0, pause)
      pause = min(pause * 2, 20)
    }
  }

  /// Whether a process still runs; one that ended and was not collected does not.
  static func isRunning(_ process: Int) -> Bool {
    let status = Files.text("/proc/\(process)/stat")
    guard let name = status.lastIndex(of: ")") else { return false }
    return !status[name...].hasPrefix(") Z") && !status[name...].hasPrefix(") X")
  }
}
