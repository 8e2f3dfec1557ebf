import Basics
import GewoonApp
import TextUI

/// A session without a terminal: whatever the program wants is done before the next key comes.
public struct Frame {
  /// The program as it is now.
  public private(set) var state: State
  /// False once the program quits.
  public private(set) var isRunning = true
  private let session: Session
  private let surroundings: Surroundings

  /// Begins with what `Launch.begin` gave, and carries out its effects.
  public init(_ begun: (state: State, session: Session, effects: [Effect]), surroundings: Surroundings) {
    state = begun.state
    session = begun.session
    self.surroundings = surroundings
    carryOut(begun.effects)
  }

  /// Something happens at the terminal. Nothing does any more once the program quits.
  public mutating func send(_ event: Event) {
    if isRunning { carryOut(state.update(.event(event), now: surroundings.now)) }
  }

  /// Does something with the program as it is, and carries out what comes of it. Nothing happens any more once it quits.
  public mutating func work(_ body: (inout State, Instant) -> [Effect]) {
    if isRunning { carryOut(body(&state, surroundings.now)) }
  }

  /// Carries out effects and what follows from them until there are none.
  private mutating func carryOut(_ effects: [Effect]) {
    var waiting = effects[...]
    while true {
      let messages: [Message]
      if let effect = waiting.popFirst() {
        if effect == .quit { isRunning = false }
        messages = session.carryOut(effect)
      } else if session.hasUnread {
        messages = session.readMore()
      } else {
        return
      }
      for message in messages { waiting += state.update(message, now: surroundings.now) }
    }
  }
}
