import Basics
import DossierStore
import GewoonApp
import TextUI
import Themes
import Wording

/// A theme as it was found, with what of its file was left out.
public struct FoundTheme: Sendable {
  /// The theme; the plain one where there is none to be had by this name.
  public let theme: Theme
  /// Whether it is the one that was asked for.
  public let isThere: Bool
  /// What is wrong with it, as sentences.
  public let warnings: [Phrase]
}

/// The themes there are: those that come with the program, and the user's own in the themes folder of the settings, which go first.
public struct ThemeShelf: Sendable {
  private let folder: String
  private let files: OutsideFiles
  /// A path as people write it.
  private let shown: @Sendable (String) -> String

  /// The themes of the one whose surroundings these are.
  public init(_ surroundings: Surroundings) {
    folder = surroundings.configFolder + "/themes"
    files = OutsideFiles(files: surroundings.files)
    shown = { surroundings.shown($0) }
  }

  /// The theme that the command line names, or else the settings.
  public func theme(named: String?, or settings: Settings) -> FoundTheme {
    let found = theme(named ?? settings.theme ?? "terminal")
    guard !found.isThere, named == nil, let place = settings.placeOfTheme, let said = found.warnings.first else { return found }
    // What the settings name is looked for there.
    let warning = SettingsWords.at(place.file, line: place.line, Phrase("theme: \(said.nl)", "theme: \(said.en)"))
    return FoundTheme(theme: found.theme, isThere: false, warnings: [warning])
  }

  /// The theme of this name; the plain one, with the reason, where it cannot be had.
  public func theme(_ name: String) -> FoundTheme { theme(name, below: []) }

  /// - Parameter above: the themes that build on it, for none builds on itself.
  private func theme(_ name: String, below above: [String]) -> FoundTheme {
    let path = folder + "/\(name).toml"
    let own: String?
    do throws(OutsideFiles.Unreadable) { own = name.contains("/") ? nil : try files.text(at: path) } catch {
      if let warning = SettingsFault.sentence(error, shown(path), .plainTheme) {
        return FoundTheme(theme: .plain, isThere: false, warnings: [warning])
      }
      own = nil
    }
    guard let own else {
      guard let theme = Self.builtIn(name) else {
        return FoundTheme(theme: .plain, isThere: false, warnings: [SettingsWords.noTheme(name)])
      }
      return FoundTheme(theme: theme, isThere: true, warnings: [])
    }
    var ofBase: [Phrase] = []
    let decoded = try? Theme.decode(toml: own, name: name) { base in
      // One's own theme may stand in the place of the built-in one that it changes.
      if base == name { return Self.builtIn(name) }
      guard !above.contains(base) else { return nil }
      let found = theme(base, below: above + [name])
      guard found.isThere else { return nil }
      ofBase = found.warnings
      return found.theme
    }
    guard let theme = decoded else { return FoundTheme(theme: .plain, isThere: false, warnings: [SettingsWords.noTheme(name)]) }
    let faults = theme.warnings.map { SettingsFault(line: $0.line, sentence: Self.sentence($0)) }
    return FoundTheme(theme: theme, isThere: true, warnings: SettingsFault.sentences(faults, in: shown(path)) + ofBase)
  }

  private static func builtIn(_ name: String) -> Theme? {
    // The one of every start needs no file.
    if name == Theme.plain.id { return .plain }
    return Themes.toml(named: name).flatMap { try? Theme.decode(toml: $0, base: builtIn) }
  }

  /// The names of all themes, the built-in ones first.
  public var names: [String] {
    let own = files.names(in: folder).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
    return Themes.names + own.filter { !Themes.names.contains($0) }
  }

  /// All themes that can be had, to choose from.
  var choices: [ThemeChoice] {
    names.compactMap { name in
      let found = theme(name)
      return found.isThere ? ThemeChoice(name: name, theme: found.theme, faults: found.warnings) : nil
    }
  }

  private static func sentence(_ warning: ThemeWarning) -> Phrase {
    let path = warning.path
    return switch warning.code {
    case .notTOML: SettingsWords.unreadable(path.isEmpty ? nil : path)
    case .twice: SettingsWords.twice(path)
    case .unknownKey: SettingsWords.unknownOfTheme(path)
    case .unknownRole: SettingsWords.role(path)
    case .unknownColour: SettingsWords.colour(path, warning.value)
    case .unknownAttribute: SettingsWords.attribute(path)
    case .halfAPair: SettingsWords.halfAPair(path)
    case .wrongValue: SettingsWords.wrongValue(path, warning.value)
    case .noBase: SettingsWords.noBase(path, warning.value)
    }
  }
}
