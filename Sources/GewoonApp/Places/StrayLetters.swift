import Basics
import DossierModel
import TextUI
import Wording

/// A sentence that is typed where letters are commands: its first letter, most often a capital, means nothing there. Then what follows at once is
/// the rest of that sentence, and no command, no tick and no choice. Any key that types nothing ends it, and so does a pause.
extension State {
  /// After more seconds than this without a key a letter is meant again; the clock shows whole ones.
  private static let pause = 1

  /// Takes a key that goes on with such a sentence, and says so again; false for any other key.
  mutating func goesOnStraying(_ key: Key) -> Bool {
    guard let last = strayed else { return false }
    let waited = scene.now.seconds - last.at.seconds
    guard key.typed != nil, !places.here.isTyping, (0...Self.pause).contains(waited) else {
      strayed = nil
      return false
    }
    strayed?.at = scene.now
    // What went wrong before stays said.
    if scene.notice == nil { scene.tell(last.saying, .warning) }
    return true
  }

  /// Lets what has focus answer a key, and sees whether it was a letter that meant nothing.
  mutating func answerOrStray(_ key: Key) -> [Effect] {
    let here = places.here
    guard key.typed?.isLetter == true, !here.isTyping, !CommandPlace.typing.contains(here.focus) else { return answer(.key(key)) }
    let before = Footprint(self)
    let effects = answer(.key(key))
    guard overlays.isEmpty, Footprint(self) == before else { return effects }
    if scene.notice == nil { scene.tell(ScreenWords.notTypedHere, .warning) }
    strayed = scene.notice.map { (scene.now, $0.text) }
    return effects
  }

  /// What a letter that means something changes.
  private struct Footprint: Equatable {
    let place: PlaceName
    let generation: Int?
    let focus: RowID?
    let option: Int?
    let isTyping: Bool

    init(_ state: State) {
      let desk = state.deskInFront
      place = state.places.front
      generation = desk?.files.generation
      focus = desk?.panes.view.focus
      option = desk?.panes.view.inRow?.option
      isTyping = state.places.here.isTyping
    }
  }
}
