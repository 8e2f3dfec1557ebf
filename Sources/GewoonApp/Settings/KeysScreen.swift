import Basics
import TextUI
import Wording

/// Keys of one's own, among the settings: every command with its keys. The one that is chosen gets the key that is pressed next, and loses it here too.
/// What is changed holds at once and is kept.
enum KeysScreen {
  /// Shows all commands, with focus on one of them.
  static func show(at focused: CommandID? = nil, _ state: inout State) {
    let scene = state.scene
    var seen: Set<CommandID> = []
    let commands = Command.table.filter { !$0.isAnsweredByFocus && seen.insert($0.id).inserted }
    let items = commands.map { command in
      let keys = KeyTable.keys(of: command.id, own: scene.ownKeys, scene.language) { !$0.isAnsweredByFocus }
      return MenuItem(
        id: command.id.rawValue, label: title(of: command, scene), detail: keys,
        keywords: [keys, scene.say(command.help), CommandWords.synonyms(command.id.rawValue)].joined(separator: " "))
    }
    lay(items, title: scene.say(SettingsWords.whichCommand), focused: focused?.rawValue, &state) { state, id in
      if let command = commands.first(where: { $0.id.rawValue == id }) { open(command, &state) }
      return []
    } cancelled: {
      SettingsScreen.show(orAt: .keys, &$0)
    }
  }

  /// Asks for a key; where the command has one of one's own, that one can be taken away instead.
  private static func open(_ command: Command, _ state: inout State) {
    let scene = state.scene
    let own = scene.ownKeys.keys(of: command.id)
    if own.isEmpty { return ask(for: command, &state) }
    let more = MenuItem(id: "", label: scene.say(SettingsWords.oneMoreKey))
    let away = own.map { MenuItem(id: $0, label: scene.say(SettingsWords.takeAway(key: KeyNames.name($0, scene.language)))) }
    lay([more] + away, title: title(of: command, scene), &state) { state, key in
      if key.isEmpty {
        ask(for: command, &state)
        return []
      }
      state.scene.ownKeys.take(key)
      show(at: command.id, &state)
      return [.keepKey(key, for: nil)]
    } cancelled: {
      show(at: command.id, &$0)
    }
  }

  private static func lay(
    _ items: [MenuItem], title: String, focused: String? = nil, _ state: inout State,
    chosen: @escaping @Sendable (inout State, String) -> [Effect], cancelled: @escaping @Sendable (inout State) -> Void
  ) {
    var choice = OpenMenu(Menu(title: title, items: items, focused: focused)) { state, ids in ids.first.map { chosen(&state, $0) } ?? [] }
    choice.cancelled = cancelled
    state.overlays.append(.menu(choice))
  }

  private static func title(of command: Command, _ scene: Scene) -> String { Saying.capitalised(scene.say(command.title)) }
}

/// Asking for a key.
extension KeysScreen {
  private static func ask(for command: Command, _ state: inout State) {
    let scene = state.scene
    let dialog = Dialog(
      title: scene.say(SettingsWords.key(for: command.title)), lines: [scene.say(SettingsWords.pressTheKey)],
      buttons: [Saying.capitalised(scene.say(CommandWords.title("back")))], safe: 0)
    var prompt = OpenDialog(dialog) { state, _, _ in
      show(at: command.id, &state)
      return []
    }
    prompt.pressed = { state, key in give(key, to: command, &state) }
    state.lay(.dialog(prompt))
  }

  /// Gives the key that was pressed, or says why not and waits for another one.
  private static func give(_ key: Key, to command: Command, _ state: inout State) -> [Effect] {
    if let reason = reason(against: key, for: command, state.scene) {
      state.scene.tell(reason, .warning)
      return []
    }
    do throws(OwnKeys.Refusal) { try state.scene.ownKeys.give(key.notation, to: command.id.rawValue) } catch {
      let name = KeyNames.name(key.notation, state.scene.language)
      let sentence =
        switch error {
        case .noKey, .noCommand: SettingsWords.cannotBeGiven(key: name)
        case .taken(let title): SettingsWords.isTaken(key: name, by: title)
        case .given(let title): SettingsWords.isGiven(key: name, to: title)
        }
      state.scene.tell(sentence, .warning)
      return []
    }
    state.overlays.removeLast()
    show(at: command.id, &state)
    return [.keepKey(key.notation, for: command.id.rawValue)]
  }

  /// Why it makes no sense to give a key to this command, as it is now.
  private static func reason(against key: Key, for command: Command, _ scene: Scene) -> Phrase? {
    let name = KeyNames.name(key.notation, scene.language)
    if let twin = OwnKeys.twin(of: key) { return SettingsWords.isTheSame(key: name, as: KeyNames.name(twin.notation, scene.language)) }
    if key.typed != nil, !scene.lettersAreCommands { return SettingsWords.lettersAreOff }
    let keys = scene.ownKeys.keys(of: command.id) + Command.table.filter { $0.id == command.id }.flatMap(\.keys)
    return keys.contains { Command.key($0) == key } ? SettingsWords.doesItAlready(key: name) : nil
  }
}
