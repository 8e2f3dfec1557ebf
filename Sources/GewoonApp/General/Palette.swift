import Basics
import TextUI
import Wording

/// Everything, found by its words: what can be done here and elsewhere, with the reason where it cannot be done, then the gezinnen, the settings, and
/// every field of the gezin that is open. What was chosen last comes first as long as nothing is typed.
enum Palette {
  static func show(_ state: inout State) -> [Effect] {
    let items = PaletteItems(here: Here(state))
    let choosable = items.here + items.fields + items.found.filter { $0.reason == nil }
    let recent = state.recent.compactMap { id in choosable.first { $0.id == id } }
    let known = Set(recent.map(\.id))
    let first = recent.map(\.alwaysListed)
    let rest = (items.here + items.fields + items.found).filter { !known.contains($0.id) }
    let menu = Menu(title: state.scene.say(ScreenWords.commands), items: first + rest, isRanked: true)
    state.overlays.append(.menu(OpenMenu(menu, answered: run)))
    return []
  }

  /// Shows it in the place of what lies over the screen and can be left with nothing lost; what asks something is answered first.
  static func showOver(_ state: inout State) -> [Effect] {
    switch state.overlays.last {
    case .dialog: state.scene.tell(ElsewhereWords.answerFirst)
    case .menu(let menu) where menu.isObligatory: state.scene.tell(ElsewhereWords.answerFirst)
    default:
      state.overlays.removeLast()
      return state.overlays.isEmpty ? show(&state) : []
    }
    return []
  }

  /// Gives what was chosen by its name.
  static func run(_ state: inout State, _ ids: [String]) -> [Effect] {
    guard let id = ids.first else { return [] }
    state.recent = Array(([id] + state.recent.filter { $0 != id }).prefix(mostRecent))
    if FieldPalette.isField(id) { return state.atDesk { FieldPalette.go(to: id, &$0) } }
    if let gezin = PaletteItems.gezin(id) { return state.go(to: .dossier(gezin)) }
    if let effects = FoundSetting.open(id, &state) { return effects }
    let here = Here(state)
    let chosen = Command.table.filter { $0.id.rawValue == id }
    guard let command = chosen.first(where: { here.availability(of: $0) == .on }) ?? chosen.first else { return [] }
    return state.perform(command)
  }

  private static let mostRecent = 5
}

/// What Ctrl-P offers where one is now.
struct PaletteItems {
  /// The commands of this place, those that are off included.
  let here: [MenuItem]
  /// The fields of the gezin that is open.
  let fields: [MenuItem]
  /// What is listed only when one looks for it: commands of elsewhere, gezinnen, settings.
  let found: [MenuItem]

  init(here place: Here) {
    var seen: Set<CommandID> = ["palette"]
    let commands = Command.table.filter { !$0.isAnsweredByFocus && seen.insert($0.id).inserted }
    let offered = commands.map { (command: $0, availability: place.availability(of: $0.id)) }
    here = offered.compactMap { command, availability in
      availability == .absent ? nil : Self.item(command, place, reason: availability.reason)
    }
    fields = place.desk.map { FieldPalette(desk: $0).items } ?? []
    guard place.focus != .firstUse else {
      found = []
      return
    }
    let titles = Set(here.map(\.label))
    let elsewhere = offered.compactMap { command, availability -> MenuItem? in
      guard availability == .absent, let reason = place.whyNot(command) else { return nil }
      let item = Self.item(command, place, reason: reason, isListedWhenFound: true)
      return titles.contains(item.label) ? nil : item
    }
    found = elsewhere + Self.gezinnen(place) + FoundSetting.items(place.scene)
  }

  private static func item(_ command: Command, _ here: Here, reason: Phrase?, isListedWhenFound: Bool = false) -> MenuItem {
    let all = Command.table.filter { $0.id == command.id }
    let known = here.scene.ownKeys.keys(of: command.id) + all.filter { !here.isLetterOff($0) }.flatMap(\.keys)
    let keys = known.first.map { KeyNames.name($0, here.scene.language) } ?? ""
    let leaves = command.id == "quit"
    return MenuItem(
      id: command.id.rawValue, label: Saying.capitalised(here.scene.say(command.title)), detail: keys,
      keywords: leaves ? "" : here.scene.say(command.help), reason: reason.map(here.scene.say),
      finding: .init(
        synonyms: CommandWords.synonyms(command.id.rawValue), isListedWhenFound: isListedWhenFound, isOnlyFoundByName: leaves))
  }

  private static let prefix = "gezin:"

  private static func gezinnen(_ here: Here) -> [MenuItem] {
    here.scene.gezinnen.all.filter { $0.id != here.desk?.id }.map { summary in
      let members = summary.members.flatMap { [$0.name, $0.nickname] }.joined(separator: " ")
      return MenuItem(
        id: prefix + summary.id, label: Saying.gezin(summary.name, here.scene.language),
        detail: here.scene.say(CommandWords.title("gezinPane")),
        finding: .init(synonyms: members, isListedWhenFound: true, isName: true))
    }
  }

  /// The id of the gezin that an item stands for.
  static func gezin(_ id: String) -> String? { id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : nil }
}
