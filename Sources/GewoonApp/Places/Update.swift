import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

extension State {
  /// Takes in what happened and says what is wanted of the world outside.
  public mutating func update(_ message: Message, now: Instant) -> [Effect] { update([message], now: now) }

  /// Takes in a batch, one after the other, such as a burst of keys.
  public mutating func update(_ messages: [Message], now: Instant) -> [Effect] {
    scene.now = now
    var effects: [Effect] = []
    let messages = overlays.last?.takesBursts ?? (places.here.focus == .atRest) ? messages.withBurstsAsPastes : messages
    var letters = ""
    /// Nothing changes it while letters are gathered.
    var isTyping: Bool?
    for message in messages {
      // Text that comes in without a word about pasting is letters and Enter, and a lot of both.
      if case .event(.key(let key)) = message, let letter = key.typed ?? (key == Key(.enter) ? "\n" : nil) {
        let goesIntoText = isTyping ?? self.isTyping
        isTyping = goesIntoText
        if goesIntoText, letter != "\n" || places.here.focus == .longText && (messages.count > 1 || !isInList) {
          letters.append(letter)
          continue
        }
      }
      type(letters)
      letters = ""
      isTyping = nil
      effects += receive(message)
      if effects.contains(.quit) { return effects }
    }
    type(letters)
    return effects + wakeIfNeeded() + wakeForClock()
  }

  /// Whether a letter goes straight into the open text and means nothing else.
  private var isTyping: Bool { overlays.isEmpty && !opening.isUnderWay && places.here.isTyping }

  /// Whether one is in a list of short things, where an Enter by itself may go on.
  private var isInList: Bool { if case .texts? = deskInFront?.focusedLine?.kind { true } else { false } }

  private mutating func type(_ letters: String) {
    if letters.isEmpty { return }
    forgetWhatWasRead()
    _ = atDesk { Writing.type(letters, &$0) }
  }

  mutating func receive(_ message: Message) -> [Effect] {
    let effects: [Effect]
    switch message {
    case .event(let event) where opening.isUnderWay && event.isTyped:
      opening.typedAhead.append(event)
      return []
    case .event(.key(let key)) where EscapeFirst.isMeant(by: key, self): return EscapeFirst.press(key, &self)
    case .event(let event): effects = handle(event)
    default: effects = take(in: message)
    }
    if effects.contains(where: \.opensSomething) { opening.isUnderWay = true }
    places.settle(scene)
    return effects + typeAhead()
  }

  /// Once what was opening is there: what was typed meanwhile.
  private mutating func typeAhead() -> [Effect] {
    var effects: [Effect] = []
    while !opening.isUnderWay, !opening.typedAhead.isEmpty { effects += receive(.event(opening.typedAhead.removeFirst())) }
    return effects
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size):
      scene.size = size
      return []
    case .hangUp: return leaveAll() + draftEffects() + [.quit]
    case .wake: return wake()
    case .paste(let text) where text.utf8.count > Event.longestPaste: return handle(.overlongPaste)
    case .overlongPaste:
      scene.tell(ScreenWords.overlongPaste, .warning)
      return []
    case .paste:
      forgetWhatWasRead()
      return overlays.isEmpty ? answer(event) : answerOverlay(event)
    case .key(let key):
      forgetWhatWasRead()
      if !overlays.isEmpty { return answerOverlay(event) }
      if goesOnStraying(key) { return [] }
      if let command = Here(self).command(for: key) { return perform(command) }
      return answerOrStray(key)
    }
  }

  /// Lets what has focus answer a key or paste.
  mutating func answer(_ event: Event) -> [Effect] {
    var outcome = places.here.answer(event, &scene)
    return absorb(&outcome)
  }

  /// What was said has been read at the next key. What went wrong stays until something else is said, and so does why nothing can be changed.
  mutating func forgetWhatWasRead() {
    guard let notice = scene.notice, [.info, .warning, .question].contains(notice.tone) else { return }
    if notice.text != scene.workspace?.readOnly, notice.text != places.here.readOnly { scene.notice = nil }
  }

  /// Does what a command says, or says why it cannot be done.
  mutating func perform(_ command: Command) -> [Effect] {
    switch Here(self).availability(of: command) {
    case .on: return command.run(&self)
    case .off(let reason):
      scene.tell(reason, .warning)
      return []
    case .absent: return []
    }
  }

  /// Leaves what is being typed, and saves what has to be.
  mutating func leaveAll() -> [Effect] {
    var left = places.here.leave(&scene)
    return absorb(&left) + saveEffects()
  }
}

extension Event {
  /// Whether somebody typed or pasted it.
  var isTyped: Bool {
    switch self {
    case .key, .paste, .overlongPaste: true
    case .resize, .hangUp, .wake: false
    }
  }
}

extension Effect {
  /// Whether what is typed from now on is meant for what comes in answer.
  var opensSomething: Bool {
    switch self {
    case .loadDossier, .createWorkspace, .findTeam, .joinTeam, .keepItem, .listThemes: true
    default: false
    }
  }
}
