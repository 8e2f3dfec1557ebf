import TextUI
import Wording

/// At rest a field has focus and no letters: those are commands. Enter, Tab or Down goes into it.
extension Desk {
  /// Whether focus is on a field that one did not go into.
  var isAtRest: Bool { !panes.view.isEntered && focusedLine != nil }

  /// Whether one is in a text at the root of a pane, where Esc puts it to rest.
  private var isWritingAtRoot: Bool { panes.isAtRoot && panes.view.isEntered && focusedLine?.isText == true }

  /// Goes into the field that has focus.
  mutating func enter() {
    panes.view.isEntered = true
    settle()
  }

  /// Goes out of the field that has focus, and stays on it.
  mutating func rest() {
    leaveField()
    panes.view.isEntered = false
    settle()
  }

  /// Esc goes out of a text before it goes anywhere else; false where one is in none.
  mutating func restFromWriting() -> Bool {
    guard isWritingAtRoot else { return false }
    rest()
    saveFiles()
    return true
  }

  /// Answers a key or a paste on a field at rest. Nothing that is typed changes it.
  mutating func answerAtRest(_ event: Event, _ line: FieldLine) -> Bool {
    guard case .key(let key) = event else { return goInto(line, with: event) }
    if key == .control("v"), line.isText { return goInto(line, with: event) }
    guard !key.control, !key.alt else { return false }
    switch key.code {
    case .enter:
      if line.isText || !Choosing.opensMenu(line, self) { enter() } else { return goInto(line, with: event) }
    case .down: enter()
    case .character(" ") where line.isTick: return goInto(line, with: event)
    case .left where !line.isText, .right where !line.isText: return goInto(line, with: event)
    case .character, .backspace, .delete: scene.tell(ScreenWords.enterGoesIn)
    default: return FormKeys.moveFocus(event, on: &self)
    }
    return true
  }

  /// Goes into the field and lets it answer.
  private mutating func goInto(_ line: FieldLine, with event: Event) -> Bool {
    enter()
    return answer(event)
  }
}

extension FieldLine {
  /// Whether it is a tick box, which has nothing to type.
  fileprivate var isTick: Bool { if case .flag = kind { true } else { false } }
}
