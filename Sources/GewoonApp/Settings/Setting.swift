import Basics
import TextUI
import Wording

/// A theme that one may choose, by the name that stands in the settings.
public struct ThemeChoice: Sendable, Equatable {
  /// The name of its file.
  public let name: String
  /// How it shows everything.
  public let theme: Theme
  /// What of its file was left out, as sentences.
  public let faults: [Phrase]

  /// Takes all of it as it is.
  public init(name: String, theme: Theme, faults: [Phrase] = []) {
    (self.name, self.theme, self.faults) = (name, theme, faults)
  }
}

/// What a user sets for the whole program, by its key in config.toml.
enum Setting: String, CaseIterable {
  case theme, language, letters, ornament, columns

  /// What there is to choose, by the words in the file. Themes stand in files of their own.
  var options: [String] {
    switch self {
    case .theme: []
    case .language: Language.allCases.map(\.rawValue)
    case .letters: ["true", "false"]
    case .ornament: Ornament.allCases.map(\.rawValue)
    case .columns: ["2", "1"]
    }
  }

  /// What is chosen now, by the word in the file.
  func chosen(in scene: Scene) -> String {
    switch self {
    case .theme: scene.theme.id
    case .language: scene.language.rawValue
    case .letters: String(scene.areLettersChosen)
    case .ornament: scene.ornament.rawValue
    case .columns: scene.isOneColumn ? "1" : "2"
    }
  }

  /// What is chosen now, as people say it.
  func said(in scene: Scene) -> String {
    self == .theme ? scene.say(scene.theme.name) : scene.say(SettingsWords.option(rawValue, chosen(in: scene)))
  }

  /// Makes one of its options hold from now on.
  func choose(_ option: String, in scene: inout Scene) {
    switch self {
    case .theme: break
    case .language: scene.speak(Language(rawValue: option) ?? scene.language)
    case .letters: scene.lettersAreCommands = option == "true"
    case .ornament: scene.ornament = Ornament(rawValue: option) ?? scene.ornament
    case .columns: scene.isOneColumn = option == "1"
    }
  }

  /// An option as it stands in the file.
  func value(of option: String) -> TOMLValue {
    switch self {
    case .theme, .language, .ornament: .string(option)
    case .letters: .boolean(option == "true")
    case .columns: .integer(option == "1" ? 1 : 2)
    }
  }
}

/// In Ctrl-P each setting, and the page of keys, is found by its own words.
enum FoundSetting {
  private static let prefix = "setting:"

  static func items(_ scene: Scene) -> [MenuItem] {
    (Setting.allCases.map(\.rawValue) + [SettingsScreen.Page.keys.rawValue]).map { name in
      MenuItem(
        id: prefix + name, label: scene.say(SettingsWords.title(name)), detail: scene.say(SettingsWords.setting),
        finding: .init(synonyms: SettingsWords.synonyms(name), isListedWhenFound: true))
    }
  }

  /// Opens the one with this id; nil for the id of anything else.
  static func open(_ id: String, _ state: inout State) -> [Effect]? {
    guard id.hasPrefix(prefix) else { return nil }
    let name = String(id.dropFirst(prefix.count))
    if let setting = Setting(rawValue: name) { return SettingsScreen.open(setting, &state) }
    SettingsScreen.Page(rawValue: name)?.show(&state)
    return []
  }
}

extension Scene {
  /// Says everything in this language from now on, also what was made already.
  mutating func speak(_ language: Language) {
    guard language != self.language else { return }
    self.language = language
    gezinnen.sayAnew()
    shelfRevision += 1
  }
}
