import Basics
import TOMLKit

/// config.toml in the settings folder: `theme = "rustig-donker"`, `letters = false`, `ascii = true`.
struct Settings {
  var theme: String?
  /// Whether single letters are commands where no text is typed.
  var lettersAreCommands = true
  /// Whether lines are drawn with plain letters; nil leaves it to the terminal.
  var isASCII: Bool?
  var warnings: [Phrase] = []

  static func read(from folder: String) -> Settings {
    var settings = Settings()
    let path = folder + "/config.toml"
    guard let text = SmallFile.text(path) else { return settings }
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
