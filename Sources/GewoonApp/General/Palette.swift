import TextUI
import Wording

/// Every command, found by its words, with the reason when it is off; then every field of the gezin that is open.
enum Palette {
  static func show(_ state: inout State) -> [Effect] {
    let here = Here(state)
    var seen: Set<CommandID> = []
    let items = Command.table.compactMap { command -> MenuItem? in
      guard !command.isAnsweredByFocus, command.id != "palette", seen.insert(command.id).inserted else { return nil }
      return item(command, here)
    }
    let fields = here.desk.map { FieldPalette(desk: $0).items } ?? []
    state.overlays.append(
      .menu(OpenMenu(Menu(title: here.scene.say(ScreenWords.commands), items: items + fields, isSearch: true), answered: run)))
    return []
  }

  /// Gives a command that was chosen by its name.
  static func run(_ state: inout State, _ ids: [String]) -> [Effect] {
    if let id = ids.first, FieldPalette.isField(id) { return state.atDesk { FieldPalette.go(to: id, &$0) } }
    let here = Here(state)
    let chosen = Command.table.filter { $0.id.rawValue == ids.first }
    guard let command = chosen.first(where: { here.availability(of: $0) == .on }) ?? chosen.first else { return [] }
    return state.perform(command)
  }

  private static func item(_ command: Command, _ here: Here) -> MenuItem? {
    let all = Command.table.filter { $0.id == command.id }
    let availability = here.availability(of: command.id)
    if availability == .absent { return nil }
    let keys = all.filter { !here.isLetterOff($0) }.flatMap(\.keys).first.map { KeyNames.name($0, here.scene.language) } ?? ""
    return MenuItem(
      id: command.id.rawValue, label: Saying.capitalised(here.scene.say(command.title)), detail: keys,
      keywords: here.scene.say(command.help), reason: availability.reason.map(here.scene.say))
  }
}
