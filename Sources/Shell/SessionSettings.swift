import Basics
import DossierStore
import GewoonApp
import TextUI
import Wording

/// What a person sets on the screen, put into config.toml.
extension Session {
  /// Sets one key there and leaves all else in the file as it is.
  func keep(_ key: String, as value: TOMLValue) -> [Message] {
    if key == "language", case .string(let word) = value, let chosen = Language(rawValue: word) { language = chosen }
    return changeSettings(at: [key], to: value)
  }

  /// Gives a key of the keyboard to a command there, or takes it away where none is named.
  func keepKey(_ key: String, for command: String?) -> [Message] { changeSettings(at: ["keys", key], to: command.map(TOMLValue.string)) }

  private func changeSettings(at path: [String], to value: TOMLValue?) -> [Message] {
    // Of a demo nothing stays.
    if surroundings.ownFolder != nil { return [.told(sentence: SettingsWords.onlyInDemo[language])] }
    let file = surroundings.configFolder + "/config.toml"
    let files = OutsideFiles(files: surroundings.files)
    // Somebody may be writing it too; whose text stands there in the end has both.
    for _ in 0..<3 {
      let old: String?
      do throws(OutsideFiles.Unreadable) { old = try files.text(at: file) } catch {
        if let sentence = SettingsFault.sentence(error, file, .nothingKept) { return [.failed(sentence: sentence[language])] }
        old = nil
      }
      guard let new = TOML.changing(path, to: value, in: old ?? "") else {
        return [.failed(sentence: SettingsWords.whole(file, SettingsWords.hasNoPlace(for: path[0]), .nothingKept)[language])]
      }
      do throws(StoreError) {
        if try files.changeText(at: file, from: old, to: new) {
          return [.told(sentence: SettingsWords.kept(in: surroundings.shown(file))[language])]
        }
      } catch {
        return [.failed(sentence: SettingsWords.notKept(because: sentences.say(error, writing: true))[language])]
      }
    }
    return [.failed(sentence: SettingsWords.whole(file, SettingsWords.isChanging, .nothingKept)[language])]
  }
}
