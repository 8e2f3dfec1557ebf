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
    // Of a demo nothing stays.
    if surroundings.ownFolder != nil { return [.told(sentence: SettingsWords.onlyInDemo[language])] }
    let path = surroundings.configFolder + "/config.toml"
    let files = OutsideFiles(files: surroundings.files)
    // Somebody may be writing it too; whose text stands there in the end has both.
    for _ in 0..<3 {
      let old: String?
      do throws(OutsideFiles.Unreadable) { old = try files.text(at: path) } catch {
        if let sentence = SettingsFault.sentence(error, path, .nothingKept) { return [.failed(sentence: sentence[language])] }
        old = nil
      }
      do throws(StoreError) {
        if try files.changeText(at: path, from: old, to: TOML.setting(key, to: value, in: old ?? "")) {
          return [.told(sentence: SettingsWords.kept(in: surroundings.shown(path))[language])]
        }
      } catch {
        return [.failed(sentence: SettingsWords.notKept(because: sentences.say(error, writing: true))[language])]
      }
    }
    return [.failed(sentence: SettingsWords.whole(path, SettingsWords.isChanging, .nothingKept)[language])]
  }
}
