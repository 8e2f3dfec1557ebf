import Basics
import TextUI
import Wording

extension Overlay {
  func draw(in scene: Scene, on canvas: inout Canvas) {
    canvas.cursor = nil
    // Beside a box without lines, or read by whole rows, what lies under it would be taken for a part of it.
    if isBox, scene.isOneColumn || scene.ornament == .none { canvas.fill(scene.overlayRoom) }
    switch self {
    case .dialog(let prompt): prompt.dialog.draw(on: &canvas, in: scene.overlayRoom)
    case .menu(let choice): choice.menu.draw(on: &canvas, in: scene.overlayRoom, nothingFound: scene.say(ScreenWords.nothingInMenu))
    case .help(let title, let lines, let top): HelpText(lines: lines, size: scene.size).draw(title: title, top: top, on: &canvas)
    case .find: break
    }
  }

  /// What the keys do in what lies on top.
  func keys(in scene: Scene) -> [(key: String, label: String)] {
    let words = CommandWords.self
    let say = scene.say
    switch self {
    case .help: return [("Esc", say(words.title("back"))), ("PageDown", say(words.further))]
    case .menu(let choice):
      let choosing =
        choice.menu.isMultiple
        ? [(KeyNames.name("Space", scene.language), say(words.title("tick"))), ("Enter", say(words.ready))] : [("Enter", say(words.choose))]
      let back = choice.isObligatory ? [] : [("Esc", say(words.title("back")))]
      return choosing + back + [("", say(words.typeToSearch))]
        + (choice.menu.hasDigits ? [("0–9", say(words.choose))] : [])
    case .dialog(let prompt) where prompt.pressed != nil: return [("Esc", say(words.title("back")))]
    case .dialog: return [("Enter", say(words.choose)), ("Tab", say(words.title("nextField"))), ("Esc", say(words.title("back")))]
    case .find: return [("Enter", say(words.further)), ("Esc", say(words.title("back")))]
    }
  }
}
