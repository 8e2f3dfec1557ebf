import Basics
import Glibc

/// What the program is told by the world that it is started in: environment, clock, folders.
struct Surroundings: Sendable {
  let environment: @Sendable (String) -> String?
  /// The clock that stands still under `--now`.
  let fixedNow: Instant?
  let language: Language
  /// Of a demo: everything stays inside this folder.
  var ownFolder: String?

  init(options: Options) {
    environment = { name in getenv(name).map { String(cString: $0) } }
    fixedNow = options.now
    language = options.lang ?? Self.language(of: environment)
  }

  var now: Instant { fixedNow ?? Self.clock }

  /// A number for the source of ids that no other start has.
  var seed: UInt64 { UInt64.random(in: .min ... .max) }

  private static var clock: Instant {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Instant(seconds: seconds, offset: parts.tm_gmtoff)
  }

  /// Dutch, unless the locale is English.
  private static func language(of environment: (String) -> String?) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .nl
  }

  /// Whether the terminal shows plain letters only, as far as it can be known: an old one by its name, or a locale with another set of letters
  /// than UTF-8. A locale that names none says nothing.
  var terminalIsASCII: Bool {
    if ["vt52", "vt100", "vt102", "vt220", "ansi"].contains(environment("TERM") ?? "") { return true }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let letters = locale[locale.index(after: dot)...].prefix { $0 != "@" }.lowercased()
    return letters != "utf-8" && letters != "utf8"
  }

  /// `--workspace`, else GEWOON_WORKSPACE, else the data folder of the user.
  func workspaceFolder(_ named: String?) -> String {
    if let named { return named }
    if let set = environment("GEWOON_WORKSPACE"), !set.isEmpty { return set }
    return folder("XDG_DATA_HOME", ".local/share")
  }

  /// A folder as somebody typed it: from the home folder with "~", from here without "/".
  func absolute(_ typed: String) -> String {
    if typed.hasPrefix("/") { return typed }
    let home = environment("HOME") ?? "."
    if typed == "~" { return home }
    if typed.hasPrefix("~/") { return home + typed.dropFirst(1) }
    guard let here = getcwd(nil, 0) else { return typed }
    defer { free(here) }
    return String(cString: here) + "/" + typed
  }

  var stateFolder: String { ownFolder.map { $0 + "/state" } ?? folder("XDG_STATE_HOME", ".local/state") }
  var configFolder: String { folder("XDG_CONFIG_HOME", ".config") }

  private func folder(_ variable: String, _ fallback: String) -> String {
    if let set = environment(variable), set.hasPrefix("/") { return set + "/gewoon" }
    return (environment("HOME") ?? ".") + "/" + fallback + "/gewoon"
  }
}
