import Support
import Testing
import TextUI

@testable import GewoonApp

/// What the tests of the debrief do again and again.
extension World {
  /// Where one is in the debrief, as a word of `at`.
  var place: String? { state.debrief.flatMap { debrief in state.desk.map { DebriefPlace.at(debrief, on: $0) } } }

  /// The screen as one text, without line ends.
  var flatText: String { screenText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Goes to the first screen of the debrief, from there to the one that asks this, and with Tab to it.
  mutating func turn(to at: String, line: SourceLocation = #_sourceLocation) {
    press("C-o", until: { $0.state.scene.notice?.text == "Dit is het eerste scherm." }, line: line)
    press("C-n", until: { $0.asks(at) || $0.state.scene.notice?.text == "Dit is het laatste scherm." }, line: line)
    press("Tab", until: { $0.place == at }, line: line)
  }

  /// Whether the screen of the debrief asks this.
  private func asks(_ at: String) -> Bool {
    guard let desk = state.desk, let debrief = state.debrief, let stop = desk.instrument.outline.stop(at: at) else { return false }
    return DebriefRoute(desk: desk).page(holding: debrief.step, of: debrief.id)?.stops.contains(stop) ?? false
  }

  /// Goes on to the end, or with Ctrl-O back to the beginning; says the places of all screens from here on.
  mutating func walkOn(_ key: String = "C-n") -> [String] {
    var screens: [String] = []
    for _ in 0..<60 {
      guard let at = state.debrief?.step.at, at != screens.last else { break }
      screens.append(at)
      press(key)
    }
    return screens
  }

  /// Presses a key until `isThere`; what never comes is a fault of the test that asks.
  mutating func press(_ key: String, until isThere: (World) -> Bool, line: SourceLocation = #_sourceLocation) {
    for _ in 0..<400 {
      if isThere(self) { return }
      press(key)
    }
    Issue.record("\(key) never comes there\n\(screenText)", sourceLocation: line)
  }

  /// Types in the text of the screen, past the choice before it.
  mutating func typeWords(_ words: String) {
    press("Tab", until: { $0.state.focusedLine?.isText == true })
    press(KeyScript.quoted(words))
  }
}
