import TextUI
import Wording

/// Where one is now, for the table of keys: read once for all that is asked of it.
struct Here {
  let state: State
  let focus: CommandPlace
  /// Where a letter begins a text although no text has focus.
  let meansText: Bool
  /// The gezin that is open and in front; nil where another place is.
  let desk: Desk?
  /// The desk in front, of a gezin or of the team.
  let form: Desk?

  init(_ state: State) {
    self.state = state
    let front = state.places.here
    focus = front.focus
    meansText = front.meansText
    desk = front as? Desk
    form = desk ?? (front as? TeamDesk)?.desk
  }

  var scene: Scene { state.scene }

  /// Typed keys that stay commands where letters are none.
  private static let areNoLetters: [Character] = ["/", " "]

  /// The place in front, where it is one of this kind.
  func place<P: Place>(_ kind: P.Type) -> P? { state.places.here as? P }

  /// The command that a key stands for. A letter is none where text is typed, or where letters were switched off.
  func command(for key: Key) -> Command? {
    let own = key.typed != nil && CommandPlace.typing.contains(focus) ? [] : scene.ownKeys.commands(for: key)
    let all = ((Command.byKey[key] ?? []) + own).filter { command in
      guard command.places.contains(focus), !(key.typed?.beginsText == true && meansText) else { return false }
      return key.typed == nil || scene.lettersAreCommands || Self.areNoLetters.contains { key.code == .character($0) }
    }
    let found = all.count < 2 ? all.first : all.first { availability(of: $0) != .absent } ?? all.first
    // A letter that means nothing on a field at rest is answered there.
    if focus == .atRest, key.typed != nil, let found, availability(of: found) == .absent { return nil }
    return found
  }

  func availability(of command: Command) -> Availability {
    guard command.places.contains(focus) else { return .absent }
    return meansText && command.beginsTextOnly ? .absent : command.when(self)
  }

  /// The best that can be said of a command that stands in the table more than once.
  func availability(of id: CommandID) -> Availability {
    let all = Command.table.filter { $0.id == id }.map { availability(of: $0) }
    return all.contains(.on) ? .on : all.first { $0 != .absent } ?? .absent
  }

  /// The commands with a place in the footer, the most needed first.
  var footer: [(key: String, label: String)] {
    var seen: [CommandID] = []
    return Command.footer.compactMap { command, isOneOfSeveral in
      guard case .on = availability(of: command), command.isInFooter(self), !isLetterOff(command) else { return nil }
      if isOneOfSeveral {
        if seen.contains(command.id) { return nil }
        seen.append(command.id)
      }
      return (footerKey(of: command), scene.say(command.verb(self) ?? CommandWords.short(command.id.rawValue)))
    }
  }

  private func footerKey(of command: Command) -> String {
    switch command.id {
    case "number": form.flatMap { form in form.focusedLine.map { Choosing.digits($0, form) } } ?? "0–9"
    case "takeStance": "1–4"
    default: KeyNames.name(scene.ownKeys.keys(of: command.id).first ?? command.keys.first ?? "", scene.language)
    }
  }

  /// Whether the keys of a row of the table are letters that were switched off.
  func isLetterOff(_ command: Command) -> Bool {
    !scene.lettersAreCommands && !command.isAnsweredByFocus && !command.keys.isEmpty
      && (scene.ownKeys.keys(of: command.id) + command.keys).allSatisfy { !["/", "Space"].contains($0) && Command.key($0).typed != nil }
  }
}
