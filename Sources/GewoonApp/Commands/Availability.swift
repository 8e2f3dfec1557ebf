import Basics
import TextUI
import Wording

/// Whether a command can be given now, and if not, why.
enum Availability: Equatable {
  case on
  /// It exists here but cannot be given; the sentence says why.
  case off(Phrase)
  /// It has no meaning here.
  case absent
}

extension State {
  /// Where focus is, for the table of keys.
  var commandPlace: CommandPlace {
    switch place {
    case .firstUse: return .firstUse
    case .gezinnen: return gezinnen.filter == nil ? .gezinnen : .filter
    case .team: return team.place
    case .dossier: break
    }
    guard let row = focusedRow else { return .row }
    switch row.kind {
    case .field(let line):
      if line.isText { return line.isLong ? .longText : .line }
      if case .whole = line.kind { return .scale }
      return .choice
    case .item(let item): return item.isOfNetwork ? .person : .item
    default: return .row
    }
  }

  func availability(of command: Command) -> Availability { availability(of: command, at: commandPlace) }

  private func availability(of command: Command, at here: CommandPlace) -> Availability {
    guard command.places.contains(here) else { return .absent }
    if meansText, !command.isAnsweredByFocus, !command.keys.isEmpty, command.keys.allSatisfy({ Command.key($0).typed?.beginsText == true })
    {
      return .absent
    }
    let words = CommandWords.self
    switch command.id {
    case .nextQuestion, .previousQuestion, .park, .finishReflection, .newReflection:
      guard dossier?.pane == .reflection else { return .absent }
      if dossier?.isFullScreen == true, debrief == nil { return .absent }
      // In a list on top of the debrief there is no next question.
      if let target = dossier?.view.target, target.isFullScreen, case .debrief = target {
      } else if dossier?.view.target.isFullScreen == true {
        return .absent
      }
      if let blocked = dossier?.ownBlocked { return .off(Phrase(blocked, blocked)) }
      if command.id == .park, focusedQuestion == nil { return .off(words.noQuestionHere) }
      if command.id == .finishReflection, !hasReflectionToFinish { return .off(words.nothingToFinish) }
      return .on
    case .debrief:
      if case .gezinnen = place {
        if let reason = workspace?.readOnly { return .off(Phrase(reason, reason)) }
        return gezinnen.selected == nil ? .off(words.nothingHere) : .on
      }
      if let reason = dossier?.readOnly ?? dossier?.ownBlocked { return .off(Phrase(reason, reason)) }
      return debrief == nil ? .on : .absent
    case .networkMap, .networkTable, .mapView: return dossier?.showsNetwork == true ? .on : .absent
    case .keepMap:
      guard dossier?.pane == .network else { return .absent }
      if let reason = dossier?.readOnly { return .off(Phrase(reason, reason)) }
      return dossier?.tree.people.isEmpty == false ? .on : .off(words.nothingHere)
    case .changePerson, .closer, .further, .changeRing, .changeSector, .changeQuality, .changeStrain, .changeDirection, .changeSupport,
      .changeContact, .changeAsked, .changeCan, .changeUntil, .changeCoEducator, .changeKind, .tieWith, .endTie, .resumeTie:
      return availabilityOfChange(command.id)
    case .ordinaryWord:
      guard dossier?.editor?.hint != nil else { return .absent }
      return .on
    case .share:
      if case .sharing? = dossier?.view.target { return .absent }
      return sharingIsOff.map { .off($0) } ?? .on
    case .confirmShare:
      guard case .sharing? = dossier?.view.target else { return .absent }
      return sharingIsOff.map { .off($0) } ?? .on
    case .withdraw:
      if let off = sharingIsOff { return .off(off) }
      guard let id = openReflection, Scene(self)?.isInTeamFolder(id) == true else { return .off(TeamWords.notShared) }
      return shelf.hasAnswers(id, besides: workspace?.me ?? "") ? .off(TeamWords.somebodyAnswered) : .on
    case .addSentence: return dossier?.view.target == .sentences ? sharingIsOff.map { .off($0) } ?? .on : .absent
    case .addWord: return dossier?.view.target == .lexicon ? sharingIsOff.map { .off($0) } ?? .on : .absent
    case .find: return here == .teamReading ? .absent : .on
    case .team:
      if case .team = place { return .absent }
      return workspace?.teamAway.map { .off(Phrase($0, $0)) } ?? .on
    case .ask, .recognise:
      return team.selected(in: shelf) == nil ? .off(words.nothingHere) : (workspace?.readOnly).map { .off(Phrase($0, $0)) } ?? .on
    case .undo:
      if case .team = place { return .absent }
      if case .gezinnen = place { return lastThrownAway == nil ? .off(words.nothingToUndo) : .on }
      return dossier?.undo.isEmpty == false || dossier?.editor?.editor.canUndo == true ? .on : .off(words.nothingToUndo)
    case .redo:
      if case .team = place { return .absent }
      if case .gezinnen = place { return .off(words.nothingToRedo) }
      return dossier?.redo.isEmpty == false || dossier?.editor?.editor.canRedo == true ? .on : .off(words.nothingToRedo)
    case .new, .throwAway, .tick:
      if case .gezinnen = place {
        if let reason = workspace?.readOnly { return .off(Phrase(reason, reason)) }
        if command.id == .throwAway, gezinnen.shown.isEmpty { return .off(words.nothingHere) }
      } else if let reason = dossier?.readOnly {
        return .off(Phrase(reason, reason))
      }
      if command.id == .new, dossier?.view.target == .map, dossier?.map.compared?.to != nil { return .off(NetworkWords.earlierDays) }
      if command.id == .throwAway, let reason = whyNotOnMap { return .off(reason) }
      if command.id == .tick, case .item(let item)? = focusedRow?.kind, item.tick == nil { return .absent }
      return .on
    default: return .on
    }
  }

  /// The commands with a place in the footer, the most needed first.
  var footerCommands: [Command] {
    let here = commandPlace
    return Command.footer.filter { availability(of: $0, at: here) == .on && !isAwayFromFooter($0.id) }
  }

  private func isAwayFromFooter(_ id: CommandID) -> Bool {
    switch (id, place) {
    // Of a choice Enter says enough.
    case (.tick, .dossier): commandPlace == .choice
    // In a text Enter does what everybody expects.
    case (.open, .dossier): CommandPlace.typing.contains(commandPlace)
    case (.number, .gezinnen), (.quit, .dossier), (.back, .gezinnen), (.back, .firstUse), (.nextField, .firstUse), (.find, .dossier),
      (.debrief, .dossier),
      (.team, .dossier):
      true
    // Where one thing has the whole screen, the way on and the way back matter more.
    case (.new, .dossier): !lettersAreCommands || dossier?.isFullScreen == true && !isOnNetwork
    // The picture is walked by arrows, and its digits stand at its rim.
    case (.number, .dossier): commandPlace == .person
    case (.nextField, .dossier): isOnNetwork
    default: !lettersAreCommands && [.new, .debrief, .networkMap, .networkTable, .mapView, .changePerson].contains(id)
    }
  }
}
