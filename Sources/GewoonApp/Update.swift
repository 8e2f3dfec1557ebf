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
    self.now = now
    var effects: [Effect] = []
    var letters = ""
    for message in messages {
      if case .event(.key(let key)) = message, let letter = key.typed, isTyping {
        letters.append(letter)
        continue
      }
      type(letters)
      letters = ""
      effects += step(message)
      if effects.contains(.quit) { return effects }
    }
    type(letters)
    settleFocus()
    return effects + wakeIfNeeded()
  }

  private mutating func step(_ message: Message) -> [Effect] {
    let effects: [Effect]
    switch message {
    case .event(let event) where isOpening && event.isTyped:
      typedAhead.append(event)
      return []
    case .event(let event): effects = handle(event)
    default: effects = take(message)
    }
    for case .loadDossier in effects { isOpening = true }
    for case .createWorkspace in effects { isOpening = true }
    for case .findTeam in effects { isOpening = true }
    for case .joinTeam in effects { isOpening = true }
    settleFocus()
    return effects + typeAhead()
  }

  /// Once what was opening is there: what was typed meanwhile.
  private mutating func typeAhead() -> [Effect] {
    var effects: [Effect] = []
    while !isOpening, !typedAhead.isEmpty { effects += step(.event(typedAhead.removeFirst())) }
    return effects
  }

  private mutating func handle(_ event: Event.Kind) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .hangUp:
      leaveField()
      return saveEffects() + [.quit]
    case .wake: return wake()
    case .paste where !overlays.isEmpty: return updateOverlay(event)
    case .paste: return answer(event)
    case .key(let key):
      if isReadByNow { notice = nil }
      if !overlays.isEmpty { return updateOverlay(event) }
      if let command = command(for: key) { return give(command) }
      return answer(event)
    }
  }

  /// Lets what has focus answer a key or paste.
  private mutating func answer(_ event: Event.Kind) -> [Effect] {
    switch place {
    case .firstUse: return updateFirstUse(event)
    case .gezinnen: return updateGezinnen(event)
    case .team: return updateTeam(event)
    case .dossier:
      let had = dossier?.view.focus
      _ = answerInForm(event)
      if let id = pending {
        pending = nil
        let here = commandPlace
        return Command.table.first { $0.id == id && $0.places.contains(here) }.map { give($0) } ?? []
      }
      return had == dossier?.view.focus ? [] : saveEffects()
    }
  }

  /// The command that a key stands for here. A letter is none where text is typed, or where letters were switched off.
  private func command(for key: Key) -> Command? {
    let here = commandPlace
    return Command.byKey[key]?.first { command in
      guard command.places.contains(here) else { return false }
      if key.typed?.beginsText == true, meansText { return false }
      return key.typed == nil || lettersAreCommands || key.code == .character("/")
    }
  }

  /// What was said has been read at the next key. What went wrong stays until something else is said, and so does why nothing can be changed.
  private var isReadByNow: Bool {
    guard let notice, notice.tone == .info || notice.tone == .warning else { return false }
    return notice.text != workspace?.readOnly && notice.text != dossier?.readOnly
  }

  /// Where a letter begins a text although no text has focus: on the choice of an answer, and on a line of the debrief that adds something.
  var meansText: Bool {
    guard case .dossier = place, let row = focusedRow else { return false }
    switch row.kind {
    case .field(let line): return hasWordsUnder(line)
    case .add: return dossier?.isFullScreen == true && !isOnNetwork
    default: return false
    }
  }

  /// Does what a command says, or says why it cannot be done.
  mutating func give(_ command: Command) -> [Effect] {
    switch availability(of: command) {
    case .on: return run(command.id)
    case .off(let reason):
      notice = Notice(say(reason), .warning)
      return []
    case .absent: return []
    }
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .opened(let info):
      isOpening = false
      workspace = info
      if case .firstUse = place { place = .gezinnen }
      if let reason = info.readOnly {
        notice = Notice(reason, .warning)
      } else if let away = info.teamAway {
        notice = Notice(away, .warning)
      }
      if info.me == nil, !info.members.isEmpty { askWhoIAm(info) }
      return info.teamAway == nil ? [.readTeam] : []
    case .listed(let summaries, let problems):
      gezinnen.add(summaries)
      gezinnen.problems += problems
      if let first = gezinnen.problems.first, notice == nil {
        notice = Notice(Saying.filesClosed(gezinnen.problems.count, first: first, language), .warning)
      }
      return summaries.isEmpty ? [] : goToWaitingDebrief()
    case .loaded(let files):
      isOpening = false
      setAside()
      dossier = OpenDossier(files: files, newReflectionID: ids.next(at: now), readOnly: workspace?.readOnly)
      place = .dossier
      notice = dossier?.readOnly.map { Notice($0, .warning) }
      settleFocus()
      return debriefNow()
    case .reloaded(let files):
      guard dossier?.id == files.id else { return [] }
      // What was typed meanwhile stays, and goes together with what came in.
      if dossier?.hasUnsaved == true, dossier?.takeIn(files.tree, .dossier) == true {
        if let own = files.own, dossier?.takeIn(own, .own) == false { dossier?.replace(.own, by: own) }
        return []
      }
      let pane = dossier?.pane ?? .gezin
      dossier = OpenDossier(files: files, newReflectionID: ids.next(at: now), readOnly: workspace?.readOnly)
      dossier?.pane = pane
      return []
    case .saved, .merged, .conflict, .saveFailed: return takeSaved(message)
    case .thrownAway(let id, let trash):
      gezinnen.remove(id)
      lastThrownAway = trash
      return []
    case .trashListed(let entries):
      showTrash(entries)
      return []
    case .restored(let summary, let sentence):
      if let summary {
        gezinnen.add([summary])
        gezinnen.select(summary.id)
      }
      notice = Notice(sentence, .success)
      return []
    case .teamRead(let shelf, let problems):
      takeTeam(shelf, problems)
      return []
    case .shared(let id, let tree): return takeShared(id, tree, sentence: TeamWords.shared)
    case .withdrawn(let id, let tree): return takeShared(id, tree, sentence: TeamWords.withdrawn)
    case .teamWords(let lexicon, let sentences):
      workspace?.lexicon = lexicon
      workspace?.sentences = sentences
      shelfRevision += 1
      return []
    case .teamFound(let folder, let name, let members):
      isOpening = false
      takeTeamFound(folder, name, members)
      return []
    case .notLoaded(let sentence), .failed(let sentence):
      isOpening = false
      debriefsWhenLoaded = false
      if case .firstUse(var first) = place {
        first.isWaiting = false
        place = .firstUse(first)
      }
      notice = Notice(sentence, .error)
      return []
    case .recovered(let files):
      askToRecover(files)
      return []
    case .event: return []
    }
  }
}

extension Event.Kind {
  /// Whether somebody typed or pasted it.
  var isTyped: Bool {
    switch self {
    case .key, .paste: true
    case .resize, .hangUp, .wake: false
    }
  }
}
