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
    let messages = overlays.last?.takesBursts == true ? Self.burstsAsPastes(messages) : messages
    var letters = ""
    /// Nothing changes it while letters are gathered.
    var isTyping: Bool?
    for message in messages {
      // Text that comes in without a word about pasting is letters and Enter, and a lot of both.
      if case .event(.key(let key)) = message, let letter = key.typed ?? (key == Key(.enter) ? "\n" : nil) {
        let goesIntoText = isTyping ?? self.isTyping
        isTyping = goesIntoText
        if goesIntoText, letter != "\n" || takesLines {
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
    return effects + wakeIfNeeded()
  }

  /// The same with so many letters at once as nobody types said as a paste, for a question or menu that would look at each.
  private static func burstsAsPastes(_ messages: [Message]) -> [Message] {
    var taken: [Message] = []
    var run: [Message] = []
    var letters = ""
    func endRun() {
      taken += letters.utf8.count < leastBurst ? run : [.event(.paste(letters))]
      (run, letters) = ([], "")
    }
    for message in messages {
      if case .event(.key(let key)) = message, let letter = key.typed {
        run.append(message)
        letters.append(letter)
      } else {
        endRun()
        taken.append(message)
      }
    }
    endRun()
    return taken
  }

  private static let leastBurst = 200

  /// Whether a letter goes straight into the open text and means nothing else.
  private var isTyping: Bool { overlays.isEmpty && !opening.isUnderWay && places.here.isTyping }

  /// Whether Enter is a new line of that text and nothing else.
  private var takesLines: Bool { places.here.focus == .longText }

  private mutating func type(_ letters: String) {
    if letters.isEmpty { return }
    forgetWhatWasRead()
    _ = atDesk { Writing.type(letters, &$0) }
  }

  private mutating func receive(_ message: Message) -> [Effect] {
    let effects: [Effect]
    switch message {
    case .event(let event) where opening.isUnderWay && event.isTyped:
      opening.typedAhead.append(event)
      return []
    case .event(.key(let key)) where meansEscapeFirst(key): return takeApart(key)
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

  /// Esc and a key in one packet, as slow lines and tmux send them, look the same as Alt with the key. Where Alt means nothing, both were
  /// pressed.
  private func meansEscapeFirst(_ key: Key) -> Bool {
    guard key.alt else { return false }
    if key.isOfWordsWithAlt, overlays.last?.isTyping ?? CommandPlace.typing.contains(places.here.focus) { return false }
    return !overlays.isEmpty || Here(self).command(for: key) == nil
  }

  /// Presses Esc and then the key. A letter could begin something that nobody asked for, if Alt was meant after all: after a step back it has to
  /// be pressed again, and that is said.
  private mutating func takeApart(_ key: Key) -> [Effect] {
    let plain = Key(key.code, control: key.control, shift: key.shift)
    let isStep = !overlays.isEmpty || ![.gezinnen, .firstUse].contains(places.here.focus)
    let effects = receive(.event(.key(Key(.escape))))
    guard isStep, plain.typed != nil else { return effects + receive(.event(.key(plain))) }
    if scene.notice == nil { scene.tell(Saying.onlyEscape(before: KeyNames.name(plain.notation, scene.language), scene.language)) }
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
      if let command = Here(self).command(for: key) { return perform(command) }
      return answer(event)
    }
  }

  /// Lets what has focus answer a key or paste.
  mutating func answer(_ event: Event) -> [Effect] {
    var outcome = places.here.answer(event, &scene)
    return absorb(&outcome)
  }

  /// What was said has been read at the next key. What went wrong stays until something else is said, and so does why nothing can be changed.
  private mutating func forgetWhatWasRead() {
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
    case .loadDossier, .createWorkspace, .findTeam, .joinTeam, .keepItem: true
    default: false
    }
  }
}
