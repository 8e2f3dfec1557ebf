import Basics
import TextUI
import Wording

/// What a user sets for the whole program. It stands in a file of its own, so that Ctrl-P tells where, and what to write there.
enum Setting: String, CaseIterable {
  case theme, letters, ascii, language

  private static let prefix = "setting:"

  init?(id: String) {
    guard id.hasPrefix(Self.prefix) else { return nil }
    self.init(rawValue: String(id.dropFirst(Self.prefix.count)))
  }

  func item(_ scene: Scene) -> MenuItem {
    MenuItem(
      id: Self.prefix + rawValue, label: scene.say(SettingsWords.title(rawValue)), detail: scene.say(SettingsWords.setting),
      finding: .init(synonyms: SettingsWords.synonyms(rawValue), isListedWhenFound: true))
  }

  func explain(_ state: inout State) -> [Effect] {
    let scene = state.scene
    let lines = SettingsWords.explained(rawValue, file: scene.settingsFile).map { HelpLine(scene.say($0)) }
    state.overlays.append(.help(title: scene.say(SettingsWords.title(rawValue)), lines: lines, top: 0))
    return []
  }
}
