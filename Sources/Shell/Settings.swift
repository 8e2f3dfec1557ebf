import Basics
import DossierStore
import TextUI
import Wording

/// config.toml in the settings folder: `theme = "rustig-donker"`, `letters = false`, `ascii = true`.
public struct Settings: Sendable {
  /// The name of the theme; nil where none is named.
  public var theme: String?
  /// Whether single letters are commands where no text is typed.
  public var lettersAreCommands = true
  /// Whether lines are drawn with plain letters; nil leaves it to the terminal.
  public var isASCII: Bool?
  /// What of them was left out, as sentences.
  public var warnings: [Phrase] = []
  /// Where the name of the theme stands.
  private(set) var placeOfTheme: (file: String, line: Int)?

  /// The usual settings.
  public init() {}

  /// Reads the settings of the one whose surroundings these are; the usual ones where there are none or they cannot be read.
  public static func read(_ surroundings: Surroundings) -> Settings {
    var settings = Settings()
    let path = surroundings.configFolder + "/config.toml"
    do throws(OutsideFiles.Unreadable) {
      settings.take(try OutsideFiles(files: surroundings.files).text(at: path), of: path)
    } catch {
      settings.warnings = SettingsFault.sentence(error, path, .usualSettings).map { [$0] } ?? []
    }
    return settings
  }

  private mutating func take(_ text: String, of path: String) {
    let (table, found) = TOML.read(text)
    var faults = found.map(SettingsFault.init)
    for key in table.keys {
      guard let entry = table.entries[key] else { continue }
      let wrong: Phrase?
      switch (key, entry.value) {
      case ("theme", .string(let name)):
        theme = name
        placeOfTheme = (path, entry.line)
        wrong = nil
      case ("letters", .boolean(let isOn)):
        lettersAreCommands = isOn
        wrong = nil
      case ("ascii", .boolean(let isOn)):
        isASCII = isOn
        wrong = nil
      default: wrong = Self.sentence(aboutWrong: key)
      }
      if let wrong { faults.append(SettingsFault(line: entry.line, sentence: wrong)) }
    }
    warnings = SettingsFault.sentences(faults, in: path)
  }

  /// What is to be said where a key holds another kind of value than belongs there, or is none of ours.
  static func sentence(aboutWrong key: String) -> Phrase {
    switch key {
    case "theme": SettingsWords.needsName(key)
    case "letters", "ascii": SettingsWords.needsTrueOrFalse(key)
    default: SettingsWords.unknown(key, among: ["theme", "letters", "ascii"])
    }
  }
}

/// Something in a file of settings or a theme that was left out.
struct SettingsFault {
  /// So many are said of one file; who made more slips has read enough.
  private static let most = 5

  let line: Int
  let sentence: Phrase

  init(line: Int, sentence: Phrase) {
    self.line = line
    self.sentence = sentence
  }

  init(_ fault: TOMLFault) {
    line = fault.line
    sentence =
      switch (fault.code, fault.key) {
      case (.twice, let key): SettingsWords.twice(key ?? "")
      case (.unreadable, let key?) where ["theme", "letters", "ascii"].contains(key): Settings.sentence(aboutWrong: key)
      case (.unreadable, let key): SettingsWords.unreadable(key)
      }
  }

  /// The first few with their places, and how many more there are.
  static func sentences(_ faults: [SettingsFault], in path: String) -> [Phrase] {
    let sorted = faults.sorted { $0.line < $1.line }
    let said = sorted.prefix(most).map { SettingsWords.at(path, line: $0.line, $0.sentence) }
    return sorted.count > most ? said + [SettingsWords.more(sorted.count - most, in: path)] : said
  }

  /// What is to be said of a file that is not there to be read; nothing where there is none.
  static func sentence(_ reason: OutsideFiles.Unreadable, _ path: String, _ instead: SettingsWords.Instead) -> Phrase? {
    switch reason {
    case .missing: nil
    case .noFile: SettingsWords.noFile(path, instead)
    case .notAllowed: SettingsWords.notAllowed(path, instead)
    case .tooLarge: SettingsWords.tooLarge(path, instead)
    case .noText: SettingsWords.noText(path, instead)
    case .broken: SettingsWords.broken(path, instead)
    }
  }
}
