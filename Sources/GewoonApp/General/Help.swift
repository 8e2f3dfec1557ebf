import Reflectiekader
import TextUI
import Wording

/// F1: what has focus, and what can be done here.
enum Help {
  static func show(_ state: inout State) -> [Effect] {
    let here = Here(state)
    let scene = here.scene
    var lines = here.form.map(FieldHelp.lines) ?? []
    lines.append(HelpLine(scene.say(ScreenWords.keysHere), isTitle: true))
    var told: Set<CommandID> = []
    for command in Command.table where here.availability(of: command) != .absent && told.insert(command.id).inserted {
      let keys = KeyTable.keys(of: command.id, own: scene.ownKeys, scene.language) {
        here.availability(of: $0) != .absent && !here.isLetterOff($0)
      }
      if !keys.isEmpty { lines.append(HelpLine(scene.say(command.help), detail: keys)) }
    }
    lines.append(HelpLine(""))
    let access = [KeyNames.name("C-p", scene.language), scene.say(CommandWords.title("accessibility"))].joined(separator: ", ")
    lines.append(HelpLine(scene.say(CommandWords.help("accessibility")), detail: access))
    state.overlays.append(.help(title: scene.say(ScreenWords.helpTitle), lines: lines, top: 0))
    return []
  }

  /// How the program is used with ears, fingers and other eyes, and what was tried.
  static func showAccess(_ state: inout State) -> [Effect] {
    let scene = state.scene
    let lines = AccessWords.parts.flatMap { part in
      [HelpLine(scene.say(part.title), isTitle: true)] + part.sentences.map { HelpLine(scene.say($0)) } + [HelpLine("")]
    }
    state.overlays.append(.help(title: scene.say(AccessWords.title), lines: Array(lines.dropLast()), top: 0))
    return []
  }

  /// What the words mean that the whole program stands on, and where they come from.
  static func explain(_ state: inout State) -> [Effect] {
    let scene = state.scene
    let ours = Definitions.helpLines(scene)
    let lines = Meanings.all.flatMap { meaning in
      [HelpLine(scene.say(meaning.term), isTitle: true), HelpLine(scene.say(meaning.text)), HelpLine("")]
    }
    let title = Saying.capitalised(scene.say(CommandWords.title("meanings")))
    state.overlays.append(.help(title: title, lines: ours + lines + [HelpLine(scene.say(Meanings.origins))], top: 0))
    return []
  }
}
