import Glibc
import StrictJSON

/// A fresh home folder for one story, with the program to run in it. `close` ends what still runs and takes the folder away.
final class Home {
  let folder: String
  /// The program as it was built beside these tests.
  var program: String
  private(set) var terminals: [Terminal] = []

  init() throws {
    var template = Array("/tmp/gewoon-story-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Halted("There is no room for a folder in /tmp.") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    program = try Self.built()
    for name in ["home", "data", "state", "config", "cache", "notes"] { mkdir(folder + "/" + name, 0o700) }
  }

  func close() {
    for terminal in terminals { terminal.close() }
    Files.remove(folder)
  }

  /// The program stands in the folder of products, where the test runner stands too.
  private static func built() throws -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let runner = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let besideRunner = runner.prefix(upTo: runner.lastIndex(of: "/") ?? runner.startIndex) + "/gewoon"
    guard access(String(besideRunner), X_OK) == 0 else { throw Halted("The built program is not at \(besideRunner).") }
    return String(besideRunner)
  }

  // MARK: - Places

  /// The workspace where the program makes it by itself.
  var workspace: String { folder + "/data/gewoon" }
  var state: String { folder + "/state/gewoon" }
  var notes: String { folder + "/notes" }

  /// Nothing of the environment in which the tests run.
  var environment: [String: String] {
    [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin", "HOME": folder + "/home", "SHELL": "/bin/sh", "TMPDIR": folder,
      "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_CACHE_HOME": folder + "/cache", "TMUX_TMPDIR": folder,
    ]
  }

  // MARK: - Running

  /// Runs the program to its end, its output and errors in files.
  func gewoon(_ arguments: String..., before prefix: [String] = []) throws -> Child {
    try run(prefix + [program] + arguments)
  }

  func run(_ command: [String], with more: [String: String] = [:]) throws -> Child {
    try Child.run(command, environment: environment.merging(more) { _, new in new }, notes: notes)
  }

  /// Starts the program in a terminal of its own. What stands before it (`env NO_COLOR=1`) has to become it with exec.
  func open(_ arguments: String..., before prefix: [String] = [], columns: Int = 80, rows: Int = 24) throws -> Terminal {
    try start(prefix + [program] + arguments, columns: columns, rows: rows)
  }

  /// Starts any command in a terminal of its own.
  func start(_ command: [String], columns: Int = 80, rows: Int = 24) throws -> Terminal {
    let terminal = try Terminal(number: terminals.count, home: self, command: command, columns: columns, rows: rows)
    terminals.append(terminal)
    return terminal
  }

  // MARK: - Its files

  /// The one dossier there is, by its id.
  func onlyDossier() throws -> String {
    let names = Files.names(in: workspace + "/dossiers").filter { $0.hasSuffix(".json") }
    guard names.count == 1 else { throw Halted("There are \(names.count) dossiers.") }
    return String(names[0].dropLast(5))
  }

  func json(_ file: String) throws -> JSON { try Files.json(workspace + "/" + file) }

  /// What the crash journal holds, "" where there is none.
  var journal: String {
    for name in Files.names(in: state) {
      let text = Files.text(state + "/" + name + "/journal.json")
      if !text.isEmpty { return text }
    }
    return ""
  }
}
