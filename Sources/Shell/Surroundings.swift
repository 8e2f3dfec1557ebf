import Basics
import DossierStore
import Glibc

/// What a session is told by the world that it is started in, as values and closures: environment, clocks, folders, disk.
public struct Surroundings: Sendable {
  /// The value of a variable of the environment; nil where it is not set.
  public let environment: @Sendable (String) -> String?
  /// The clock on the wall.
  public let clock: @Sendable () -> Instant
  /// Milliseconds of a clock that only goes forward, from any moment.
  public let ticks: @Sendable () -> Int
  /// A number for a source of ids that no other start has.
  public let random: @Sendable () -> UInt64
  /// The folder that paths are taken from; nil where it is gone.
  public let here: @Sendable () -> String?
  /// Where everything is kept.
  public let files: any FileSystem
  /// Opens a dictionary for spelling; nil leaves that to Hunspell.
  let openDictionary: OpenDictionary?
  /// The language of the screen and of all sentences.
  public var language: Language
  /// Of a demo: everything stays inside this folder.
  public var ownFolder: String?

  /// Takes all of it as it is. Where no language is given, it is that of the settings, or else that of the locale; a dictionary is opened by
  /// Hunspell.
  public init(
    environment: @escaping @Sendable (String) -> String?, clock: @escaping @Sendable () -> Instant, ticks: @escaping @Sendable () -> Int,
    random: @escaping @Sendable () -> UInt64, here: @escaping @Sendable () -> String?, files: any FileSystem, language: Language? = nil,
    openDictionary: OpenDictionary? = nil
  ) {
    self.environment = environment
    self.clock = clock
    self.ticks = ticks
    self.random = random
    self.here = here
    self.files = files
    self.openDictionary = openDictionary
    self.language = language ?? Self.language(of: environment)
    if language == nil, let chosen = Settings.read(self).language { self.language = chosen }
  }

  /// This computer and this process.
  ///
  /// - Parameters:
  ///   - now: where the clock stands still; nil for the clock of the computer.
  ///   - language: nil for that of the settings or the locale.
  public static func ofThisComputer(now: Instant? = nil, language: Language? = nil) -> Surroundings {
    Surroundings(
      environment: { name in getenv(name).map { String(cString: $0) } }, clock: { now ?? wallClock() }, ticks: monotonicClock,
      random: { UInt64.random(in: .min ... .max) }, here: currentFolder, files: Disk(), language: language)
  }

  /// The moment that it is now.
  public var now: Instant { clock() }

  /// Dutch, unless the locale is English.
  private static func language(of environment: (String) -> String?) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .nl
  }

  /// Whether the terminal shows plain letters only, as far as it can be known: an old one by its name, or a locale with another set of letters
  /// than UTF-8. A locale that names none says nothing.
  public var terminalIsASCII: Bool {
    if ["vt52", "vt100", "vt102", "vt220", "ansi"].contains(environment("TERM") ?? "") { return true }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let letters = locale[locale.index(after: dot)...].prefix { $0 != "@" }.lowercased()
    return letters != "utf-8" && letters != "utf8"
  }
}

/// Folders.
extension Surroundings {
  /// `--workspace`, else GEWOON_WORKSPACE, else the data folder of the user.
  public func workspaceFolder(_ named: String?) -> String {
    // A shell leaves "~" alone after "=" and in quotes.
    if let named { return fromHome(named) ?? named }
    if let set = environment("GEWOON_WORKSPACE"), !set.isEmpty { return fromHome(set) ?? set }
    return folder("XDG_DATA_HOME", ".local/share")
  }

  /// A folder as somebody typed it: from the home folder with "~", from here without "/".
  public func absolute(_ typed: String) -> String {
    if typed.hasPrefix("/") { return typed }
    return fromHome(typed) ?? here().map { $0 + "/" + typed } ?? typed
  }

  /// A path that begins with the home folder; nil for any other.
  private func fromHome(_ path: String) -> String? {
    guard path == "~" || path.hasPrefix("~/") else { return nil }
    return (environment("HOME") ?? ".") + path.dropFirst(1)
  }

  /// Where crash journals stand.
  public var stateFolder: String { ownFolder.map { $0 + "/state" } ?? folder("XDG_STATE_HOME", ".local/state") }

  /// Where the search index stands, which can be thrown away.
  public var cacheFolder: String { ownFolder.map { $0 + "/cache" } ?? folder("XDG_CACHE_HOME", ".cache") }

  /// Where papers go that were asked for on the screen: under home, or in the folder of a demo and gone with it.
  var paperFolder: String { (ownFolder ?? environment("HOME") ?? ".") + "/Gewoon op papier" }

  /// A path as people write it, from the home folder where it lies there.
  func shown(_ path: String) -> String {
    guard let home = environment("HOME"), !home.isEmpty, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// Where the settings stand.
  public var configFolder: String { folder("XDG_CONFIG_HOME", ".config") }

  private func folder(_ variable: String, _ fallback: String) -> String {
    if let set = environment(variable), set.hasPrefix("/") { return set + "/gewoon" }
    return (environment("HOME") ?? ".") + "/" + fallback + "/gewoon"
  }
}

private func wallClock() -> Instant {
  var seconds = time(nil)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return Instant(seconds: seconds, offset: parts.tm_gmtoff)
}

private func monotonicClock() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

private func currentFolder() -> String? {
  guard let here = getcwd(nil, 0) else { return nil }
  defer { free(here) }
  return String(cString: here)
}
