import Basics
import TextUI
import Wording

/// The settings: a list of them with what each is now, and then what there is to choose. What is chosen holds at once and is kept.
enum SettingsScreen {
  static let commands: [Command] = [
    Command("settings", [], CommandPlace.everywhere.except([.firstUse])) { state in
      show(at: .theme, &state)
      return []
    }
  ]

  /// Shows them all, with focus on one of them or on a page.
  static func show(at setting: Setting? = nil, orAt focused: Page? = nil, _ state: inout State) {
    let scene = state.scene
    let items = Setting.allCases.map { setting in
      MenuItem(
        id: setting.rawValue, label: scene.say(SettingsWords.title(setting.rawValue)), detail: setting.said(in: scene),
        note: scene.say(SettingsWords.explained(setting.rawValue)), keywords: SettingsWords.synonyms(setting.rawValue))
    }
    let menu = Menu(
      title: scene.say(SettingsWords.settings), items: items + Page.items(in: scene), focused: setting?.rawValue ?? focused?.rawValue)
    state.overlays.append(
      .menu(
        OpenMenu(menu) { state, ids in
          guard let id = ids.first else { return [] }
          if let setting = Setting(rawValue: id) { return open(setting, &state) }
          Page(rawValue: id)?.show(&state)
          return []
        }))
  }

  /// Shows what there is to choose for one of them.
  static func open(_ setting: Setting, _ state: inout State) -> [Effect] {
    if setting == .theme { return [.listThemes] }
    let scene = state.scene
    let items = setting.options.map { MenuItem(id: $0, label: scene.say(SettingsWords.option(setting.rawValue, $0))) }
    lay(items, of: setting, focused: setting.chosen(in: scene), &state) { state, option in
      setting.choose(option, in: &state.scene)
      let kept = Effect.keepSetting(setting.rawValue, setting.value(of: option))
      return setting == .language ? [kept] + sayAnew(&state) : [kept]
    }
    return []
  }

  /// What stands on the screen as a sentence goes, or comes in the language that was chosen.
  private static func sayAnew(_ state: inout State) -> [Effect] {
    state.scene.notice = nil
    state.saveFaults = [:]
    let search = state.places[SearchPlace.self].map { [Effect.searchEverywhere($0.text)] } ?? []
    // What could not be saved is tried again, and why it cannot be comes with that.
    return [.sayAnew(open: state.desk?.id), .readTeam] + search + state.saveEffects()
  }

  /// Shows the themes: each is seen on the screen while focus is on it, and holds once it is chosen.
  static func show(_ themes: [ThemeChoice], _ state: inout State) {
    state.opening.isUnderWay = false
    let scene = state.scene
    let items = themes.map { MenuItem(id: $0.name, label: scene.say($0.theme.name), detail: $0.name) }
    let now = themes.first { $0.theme == scene.theme } ?? themes.first { $0.name == scene.theme.id }
    let previews = Dictionary(themes.map { ($0.name, $0.theme) }, uniquingKeysWith: { first, _ in first })
    let faults = Dictionary(themes.map { ($0.name, $0.faults) }, uniquingKeysWith: { first, _ in first })
    lay(items, of: .theme, focused: now?.name, previews: previews, faults: faults, &state) { state, name in
      guard let theme = previews[name] else { return [] }
      state.scene.theme = theme
      return [.keepSetting(Setting.theme.rawValue, Setting.theme.value(of: name))]
    }
  }

  /// Lays the options of a setting over the screen; from there one comes back to all settings.
  private static func lay(
    _ items: [MenuItem], of setting: Setting, focused: String?, previews: [MenuItem.ID: Theme] = [:],
    faults: [MenuItem.ID: [Phrase]] = [:], _ state: inout State,
    chosen: @escaping @Sendable (inout State, String) -> [Effect]
  ) {
    let menu = Menu(title: state.scene.say(SettingsWords.title(setting.rawValue)), items: items, focused: focused)
    var choice = OpenMenu(menu) { state, ids in
      guard let id = ids.first else { return [] }
      let effects = chosen(&state, id)
      if let found = faults[id], !found.isEmpty {
        // Whoever tries a theme of their own reads at once what is wrong with it.
        state.scene.settingFaults = found
        Page.faults.show(&state)
      } else {
        show(at: setting, &state)
      }
      return effects
    }
    choice.cancelled = { show(at: setting, &$0) }
    choice.previews = previews
    state.overlays.append(.menu(choice))
  }
}

/// What else stands among the settings.
extension SettingsScreen {
  enum Page: String, CaseIterable {
    case keys, faults

    static func items(in scene: Scene) -> [MenuItem] {
      let counts = [keys: scene.ownKeys.count, faults: scene.settingFaults.count]
      return allCases.filter { $0 == keys || counts[$0] ?? 0 > 0 }.map { page in
        let count = counts[page] ?? 0
        return MenuItem(
          id: page.rawValue, label: scene.say(SettingsWords.title(page.rawValue)), detail: count == 0 ? "" : String(count),
          note: scene.say(SettingsWords.explained(page.rawValue)), keywords: SettingsWords.synonyms(page.rawValue))
      }
    }

    /// Lays it over the screen; from there one comes back to all settings.
    func show(_ state: inout State) {
      let scene = state.scene
      switch self {
      case .keys where scene.takesLines:
        // Who types whole lines presses no keys.
        SettingsScreen.show(orAt: self, &state)
        state.scene.tell(SettingsWords.noKeysHere)
      case .keys: KeysScreen.show(&state)
      case .faults:
        SettingsScreen.show(orAt: self, &state)
        let lines = scene.settingFaults.map { HelpLine(scene.say($0)) }
        state.overlays.append(.help(title: scene.say(SettingsWords.title(rawValue)), lines: lines, top: 0))
      }
    }
  }
}
