import Basics
import DossierStore
import TOMLKit

/// config.toml in the settings folder: `theme = "rustig-donker"`, `letters = false`, `ascii = true`.
public struct Settings: Sendable {
  /// The name of the theme; nil where none is named.
  public var theme: String?
  /// Whether single letters are commands where no text is typed.
  public var lettersAreCommands = true
  /// Whether lines are drawn with plain letters; nil leaves it to the terminal.
  public var isASCII: Bool?
  /// What could not be read of them, as sentences.
  public var warnings: [Phrase] = []

  /// The usual settings.
  public init() {}

  /// Reads the settings of the one whose surroundings these are; the usual ones where there are none or they cannot be read.
  public static func read(_ surroundings: Surroundings) -> Settings {
    var settings = Settings()
    let path = surroundings.configFolder + "/config.toml"
    guard let text = OutsideFiles(files: surroundings.files).text(at: path) else { return settings }
    do {
      let table = try TOMLTable(string: text)
      settings.theme = table["theme"]?.string
      settings.lettersAreCommands = table["letters"]?.bool ?? true
      settings.isASCII = table["ascii"]?.bool
    } catch let error as TOMLParseError {
      let line = error.source.begin.line
      settings.warnings = [
        Phrase(
          "\(path), regel \(line): dit is niet te lezen. De gewone instellingen worden gebruikt.",
          "\(path), line \(line): this cannot be read. The usual settings are used.")
      ]
    } catch {
      settings.warnings = [Phrase("\(path) is niet te lezen.", "\(path) cannot be read.")]
    }
    return settings
  }
}
