import Basics
import DossierStore
import GewoonApp
import TextUI
import Wording

/// config.toml in the settings folder: `theme = "rustig-donker"`, `language = "en"`, `letters = false`, `ornament = "sober"`, `columns = 1`.
public struct Settings: Sendable {
  /// The name of the theme; nil where none is named.
  public var theme: String?
  /// Whether single letters are commands where no text is typed.
  public var lettersAreCommands = true
  /// The language of the screen; nil for that of the computer.
  public var language: Language?
  /// How much is drawn that says nothing by itself; nil leaves it to the terminal.
  public var ornament: Ornament?
  /// Whether nothing stands beside anything else.
  public var isOneColumn = false
  /// Keys that were given to commands beside those of the table.
  public private(set) var ownKeys = OwnKeys()
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
      settings.take(try OutsideFiles(files: surroundings.files).text(at: path), of: surroundings.shown(path))
    } catch {
      settings.warnings = SettingsFault.sentence(error, surroundings.shown(path), .usualSettings).map { [$0] } ?? []
    }
    return settings
  }

  private mutating func take(_ text: String, of path: String) {
    let (table, found) = TOML.read(text)
    var faults = found.map(SettingsFault.init)
    // The older word for it; the newer one goes first.
    var isASCII: Bool?
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
      case ("language", .string(let word)):
        language = Language(rawValue: word)
        wrong = language == nil ? Self.sentence(aboutWrong: key) : nil
      case ("ornament", .string(let word)):
        ornament = Ornament(rawValue: word)
        wrong = ornament == nil ? Self.sentence(aboutWrong: key) : nil
      case ("columns", .integer(let count)) where (1...2).contains(count):
        isOneColumn = count == 1
        wrong = nil
      case ("keys", .table(let table)):
        faults += take(keys: table)
        wrong = nil
      default: wrong = Self.sentence(aboutWrong: key)
      }
      if let wrong { faults.append(SettingsFault(line: entry.line, sentence: wrong)) }
    }
    ornament = ornament ?? isASCII.map { $0 ? .sober : .full }
    warnings = SettingsFault.sentences(faults, in: path)
  }

  /// Gives keys to commands; what cannot be is said.
  private mutating func take(keys table: TOMLTable) -> [SettingsFault] {
    table.keys.compactMap { key in
      guard let entry = table.entries[key] else { return nil }
      guard case .string(let command) = entry.value else {
        return SettingsFault(line: entry.line, sentence: SettingsWords.needsName(key))
      }
      do throws(OwnKeys.Refusal) {
        try ownKeys.give(key, to: command)
        return nil
      } catch {
        let sentence =
          switch error {
          case .noKey: SettingsWords.noKey(key)
          case .noCommand: SettingsWords.noCommand(command)
          case .taken(let title), .given(let title): SettingsWords.isTaken(key, by: title)
          }
        return SettingsFault(line: entry.line, sentence: sentence)
      }
    }
  }

  /// The keys that there are.
  static let keys = ["theme", "language", "letters", "ornament", "columns", "keys", "ascii"]

  /// What is to be said where a key holds another kind of value than belongs there, or is none of ours.
  static func sentence(aboutWrong key: String) -> Phrase {
    switch key {
    case "theme": SettingsWords.needsName(key)
    case "letters", "ascii": SettingsWords.needsTrueOrFalse(key)
    case "language": SettingsWords.needsOneOf(key, Language.allCases.map { "\"\($0.rawValue)\"" })
    case "ornament": SettingsWords.needsOneOf(key, Ornament.allCases.map { "\"\($0.rawValue)\"" })
    case "keys": SettingsWords.needsKeys
    case "columns": SettingsWords.needsOneOf(key, ["1", "2"])
    default: SettingsWords.unknown(key, among: keys)
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
      case (.unreadable, let key?) where Settings.keys.contains(key): Settings.sentence(aboutWrong: key)
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
