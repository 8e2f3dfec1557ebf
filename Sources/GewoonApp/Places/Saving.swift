import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// When text goes to the disk: on leaving a field, at a pause, at exit; and to the journal every second while typing.
extension State {
  /// What has to be saved now, handed over once for each change.
  mutating func saveEffects() -> [Effect] {
    var effects = atGezin { $0.saveFiles() } + atTeam { $0.saveFiles() }
    for id in unsaved.keys.sorted() { effects += unsaved[id]?.files.handOver() ?? [] }
    return effects
  }

  /// Whether any text is not on the disk.
  public var hasUnsaved: Bool {
    desks.contains(where: \.files.hasUnsaved) || !unsaved.isEmpty || places[PlanningPlace.self]?.isWaiting == true
  }

  /// Asks to be woken a second after a change, so that it reaches the journal, and the disk when typing pauses.
  mutating func wakeIfNeeded() -> [Effect] {
    guard journalling.isEdited, !journalling.isAskedToWake else { return [] }
    journalling.isAskedToWake = true
    return [.wake(after: 1)]
  }

  mutating func wake() -> [Effect] {
    journalling.isAskedToWake = false
    clockWakesAt = nil
    Spelling.tellWhereLong(&self)
    guard journalling.isEdited else { return saveEffects() }
    journalling.isEdited = false
    journalling.isAskedToWake = true
    let texts = desks.flatMap(\.files.unsavedTexts) + drafts.takeChanged()
    return (texts.isEmpty ? [] : [.journal(texts)]) + [.wake(after: 1)]
  }

  /// The drafts that the journal does not hold yet.
  mutating func draftEffects() -> [Effect] {
    let changed = drafts.takeChanged()
    return changed.isEmpty ? [] : [.journal(changed)]
  }

  // MARK: - What became of it

  mutating func takeInSaved(_ message: Message) -> [Effect] {
    let time = Saying.time(scene.now)
    var effects: [Effect] = []
    switch message {
    case .saved(let document, let revision, let tree, let summary):
      if let summary { scene.gezinnen.add([summary]) }
      atDesks(with: document) { $0.files.settle(document, at: revision, as: tree) }
      note(document, revision)
      effects = takeInWritten(document, at: revision)
      let open = desks.filter { $0.files.trees[document] != nil }
      if open.isEmpty ? !document.isInTeamFolder : !open.contains(where: { $0.files.isUnsaved(document) }) {
        say(saved: Saying.saved(at: time, scene.language))
      }
    case .merged(let document, let revision, let tree):
      note(document, revision)
      // In the team folder others write all the time; nothing has to be said of it.
      if !document.isInTeamFolder { scene.tell(Saying.merged(at: time, scene.language), .warning) }
      effects = takeInWritten(document, at: revision)
      var kept: [Effect] = []
      atDesks(with: document) { desk in if let other = desk.takeIn(tree, document, revision) { kept.append(.keepOther(other)) } }
      if !kept.isEmpty { return effects + kept }
    case .conflict(let document, let revision, let tree, let sentence):
      note(document, revision)
      scene.tell(sentence, .error)
      // Nobody goes without having read that.
      isQuitting = false
      var kept: [Effect] = []
      atDesks(with: document) { desk in if let other = desk.giveWay(to: tree, document, revision) { kept.append(.keepOther(other)) } }
      if !kept.isEmpty { return kept }
    case .saveFailed(let document, let sentence):
      drafts.note(failed: document)
      saveFaults[document] = sentence
      // Tried again with the next change, at Ctrl-S and at exit.
      atDesks(with: document) { $0.files.takeBack(document) }
      for id in unsaved.keys { unsaved[id]?.files.takeBack(document) }
      scene.tell(sentence, .error)
      if isQuitting {
        isQuitting = false
        askToQuitUnsaved()
      }
      return []
    default: break
    }
    return effects + (isQuitting && !hasUnsaved ? General.leave(&self) : [])
  }

  /// A file is on the disk. Where it is one of the team folder, what is known of the team is read again.
  private mutating func takeInWritten(_ document: Document, at revision: Int) -> [Effect] {
    if let over = saveFaults.removeValue(forKey: document), scene.notice?.text == over { scene.notice = nil }
    if let sentence = drafts.note(written: document, at: revision) { scene.tell(sentence) }
    return document.isInTeamFolder ? [.readTeam] + draftEffects() : []
  }

  private mutating func note(_ document: Document, _ revision: Int) {
    for id in unsaved.keys where unsaved[id]?.files.trees[document] != nil {
      unsaved[id]?.files.note(document, savedAt: revision)
      if unsaved[id]?.files.hasUnsaved == false { unsaved[id] = nil }
    }
    atDesks(with: document) { $0.files.note(document, savedAt: revision) }
  }

  /// A warning that still matters is not wiped out by "saved".
  private mutating func say(saved text: String) {
    if scene.notice == nil || scene.notice?.tone == .success { scene.tell(text, .success) }
  }

  mutating func askToQuitUnsaved() {
    let words = ScreenWords.self
    let dialog = Dialog(
      title: scene.say(words.notSaved), lines: [scene.notice?.text ?? "", scene.say(words.notSavedText)],
      buttons: [scene.say(words.stay), scene.say(words.quitAnyway)], safe: 0)
    overlays.append(.dialog(OpenDialog(dialog) { _, button, _ in button == 1 ? [.quit] : [] }))
  }
}
