import TextUI
import Wording

/// Esc and a key in one packet, as slow lines and tmux send them, look the same as Alt with the key. Where Alt means nothing, both were
/// pressed.
enum EscapeFirst {
  /// Whether a key with Alt stands for Esc and the key.
  static func isMeant(by key: Key, _ state: State) -> Bool {
    // Where a key is asked for, Alt is meant.
    guard key.alt, state.overlays.last?.pressed(key) == nil else { return false }
    let isTyping = state.overlays.last?.isTyping ?? CommandPlace.typing.contains(state.places.here.focus)
    if key.isOfWordsWithAlt, isTyping { return false }
    return !state.overlays.isEmpty || Here(state).command(for: key) == nil
  }

  /// Presses Esc and then the key. A letter could begin something that nobody asked for, if Alt was meant after all: after a step back it has to
  /// be pressed again, and that is said.
  static func press(_ key: Key, _ state: inout State) -> [Effect] {
    let plain = Key(key.code, control: key.control, shift: key.shift)
    let isStep = !state.overlays.isEmpty || ![.gezinnen, .firstUse].contains(state.places.here.focus)
    let effects = state.receive(.event(.key(Key(.escape))))
    guard isStep, plain.typed != nil else { return effects + state.receive(.event(.key(plain))) }
    let language = state.scene.language
    if state.scene.notice == nil { state.scene.tell(Saying.onlyEscape(before: KeyNames.name(plain.notation, language), language)) }
    return effects
  }
}
