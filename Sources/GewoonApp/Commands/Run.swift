import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What each command does.
extension State {
  mutating func run(_ id: CommandID) -> [Effect] {
    switch id {
    case .back: return goBack()
    case .help: showHelp()
    case .palette: showPalette()
    case .nextField: return moveByTab(1)
    case .previousField: return moveByTab(-1)
    case .gezinPane: return open(pane: .gezin)
    case .networkPane: return open(pane: .network)
    case .reflectionPane: return open(pane: .reflection)
    case .planPane: return open(pane: .plan)
    case .nextQuestion: return goOn(1)
    case .previousQuestion: return goOn(-1)
    case .park: return parkQuestion()
    case .debrief: return beginDebrief()
    case .share: return startSharing()
    case .confirmShare: return confirmShare()
    case .withdraw: askToWithdraw()
    case .timeline, .sentences, .lexicon: openFullScreen(id)
    case .addSentence: return addSentence()
    case .addWord: return addWord()
    case .ordinaryWord: putOrdinaryWord()
    case .networkMap: show(inNetwork: .map)
    case .networkTable: show(inNetwork: .networkTable)
    case .mapView: askForView()
    case .changePerson: askWhatToChange()
    case .closer: move(closer: true)
    case .further: move(closer: false)
    case .changeRing, .changeSector, .changeQuality, .changeStrain, .changeDirection, .changeSupport, .changeContact, .changeAsked,
      .changeCan, .changeCoEducator, .changeKind:
      change(id)
    case .changeUntil: askUntil()
    case .tieWith: askForTie()
    case .endTie: askToEndTie()
    case .resumeTie: resumeTie()
    case .keepMap: keepMap()
    case .team: return openTeam()
    case .ask: askInTeam()
    case .recognise: return recognise()
    case .readOn: read(1)
    case .readBack: read(-1)
    case .find: startSearch()
    case .save: return saveNow()
    case .undo: return undo()
    case .redo: redo()
    case .new: startNew()
    case .throwAway: askToThrowAway()
    case .finishReflection: finishReflection()
    case .newReflection: newReflection()
    case .trash:
      if case .dossier = place { leaveField() }
      return saveEffects() + [.listTrash]
    case .redraw: return [.redraw]
    case .suspend: return saveEffects() + [.suspend]
    case .quit: return quit()
    // These are answered by what has focus; from the palette they reach it as their key.
    case .move, .moveByWord, .open, .number, .tick, .cut, .copy, .paste, .selectAll, .startSelecting:
      guard let notation = Command.table.first(where: { $0.id == id })?.keys.first else { return [] }
      if case .dossier = place { _ = answerInForm(.key(Command.key(notation))) }
      if case .gezinnen = place { return updateGezinnen(.key(Command.key(notation))) }
      if case .team = place { return updateTeam(.key(Command.key(notation))) }
    }
    return []
  }

  private mutating func goBack() -> [Effect] {
    switch place {
    case .firstUse: return []
    case .gezinnen:
      gezinnen.filter = nil
      gezinnen.isFilterTyped = false
      gezinnen.refilter(keeping: gezinnen.selected?.id)
      return []
    case .team: return leaveTeam()
    case .dossier:
      if dossier?.editor?.editor.isSelecting == true {
        _ = answerInForm(.key(Key(.escape)))
        return []
      }
      leaveField()
      let effects = saveEffects()
      let wasDebrief = if case .debrief? = dossier?.view.target { true } else { false }
      if dossier?.pop() == true {
        settleFocus()
        if wasDebrief {
          // There Enter and d go on with it.
          if rows.contains(where: { $0.id == .command(.debrief) }) { focus(on: .command(.debrief)) }
          notice = Notice(say(DebriefWords.putAway))
        }
        return effects
      }
      place = .gezinnen
      if let id = dossier?.id { gezinnen.select(id) }
      if let id = dossier?.id, let index = gezinnen.shown.firstIndex(where: { $0.id == id }) { gezinnen.list.selected = index }
      return effects
    }
  }

  private mutating func moveByTab(_ distance: Int) -> [Effect] {
    switch place {
    case .firstUse(var first):
      first.move(distance)
      place = .firstUse(first)
      return []
    case .gezinnen, .team: return []
    case .dossier:
      tab(by: distance)
      return saveEffects()
    }
  }

  private mutating func open(pane: Pane) -> [Effect] {
    open(pane)
    return saveEffects()
  }

  private mutating func goOn(_ direction: Int) -> [Effect] {
    if debrief != nil { return goThroughDebrief(direction) }
    goToQuestion(direction)
    return []
  }

  private mutating func beginDebrief() -> [Effect] {
    if case .gezinnen = place {
      debriefsWhenLoaded = true
      let effects = openSelected()
      return dossier != nil && effects.allSatisfy({ $0 != .loadDossier(id: gezinnen.selected?.id ?? "") })
        ? effects + debriefNow() : effects
    }
    return startDebrief()
  }

  /// The debrief that was asked for on the list, once the gezin is there.
  mutating func debriefNow() -> [Effect] {
    guard debriefsWhenLoaded else { return [] }
    debriefsWhenLoaded = false
    dossier?.pane = .reflection
    settleFocus()
    return startDebrief()
  }

  private mutating func openFullScreen(_ id: CommandID) {
    leaveField()
    dossier?.pane = .reflection
    dossier?.push(id == .timeline ? .timeline : id == .sentences ? .sentences : .lexicon)
    focusFirst()
  }

  private mutating func parkQuestion() -> [Effect] {
    guard let question = focusedQuestion, mayChange(.own) else { return [] }
    let ref = question.key("parked")
    let isParked = dossier?.value(ref)?.flag == true
    let focus = dossier?.view.focus
    set(isParked ? nil : .bool(true), at: ref)
    if let focus { self.focus(on: focus) }
    // In the debrief the next question follows: that is what putting aside is for.
    let effects = isParked || debrief == nil ? [] : goThroughDebrief(1)
    notice = Notice(say(isParked ? ScreenWords.unparked : ScreenWords.parkedNow))
    return effects
  }

  private mutating func saveNow() -> [Effect] {
    leaveField()
    let effects = saveEffects()
    if effects.isEmpty {
      let reason = dossier?.readOnly ?? workspace?.readOnly
      notice = reason.map { Notice($0, .warning) } ?? Notice(Saying.saved(at: Saying.time(now), language), .success)
    } else {
      notice = nil
    }
    return effects
  }

  private mutating func startNew() {
    if case .gezinnen = place {
      let words = ScreenWords.self
      let dialog = Dialog(
        title: say(words.newGezin), lines: [say(words.newGezinText)], buttons: [say(words.make), say(words.never)], safe: 1,
        field: TextEditor(text: "", multiline: false))
      overlays.append(.dialog(dialog, .newGezin))
      return
    }
    let rows = rows
    guard let index = rows.firstIndex(where: { $0.id == dossier?.view.focus }) else { return }
    // The list that focus is in: its adding row comes next.
    let adds = (rows[index...] + rows.reversed()).compactMap { row in if case .add(let add) = row.kind { add } else { nil } }
    guard var add = adds.first else { return }
    // Whoever is new is nobody's answer to a question; that is Enter on it.
    if add.shape === Shape.person { add.presets = [:] }
    begin(add)
  }

  private mutating func finishReflection() {
    guard let id = dossier?.reflectionID, mayChange(.own) else { return }
    let ref = FieldRef(document: .own, path: ["reflections"].keys.item(id).appending("finished"))
    set(.string(now.description), at: ref)
    let wasShared = Scene(self)?.isInTeamFolder(id) == true
    newReflection()
    // What was written stays in sight.
    dossier?.push(.reflection(id: id))
    focusFirst()
    notice = wasShared ? nil : Notice(say(ScreenWords.finished), .info)
  }

  private mutating func newReflection() {
    leaveField()
    dossier?.reflectionID = ids.next(at: now)
    dossier?.views[.reflection] = [FormView(target: .pane)]
    dossier?.pane = .reflection
    settleFocus()
  }

  private mutating func quit() -> [Effect] {
    if case .dossier = place { leaveField() }
    let effects = saveEffects()
    if hasUnsaved {
      isQuitting = true
      return effects
    }
    return effects + [.quit]
  }

  // MARK: - Undo and redo

  private mutating func undo() -> [Effect] {
    if case .gezinnen = place {
      guard let trash = lastThrownAway else { return [] }
      lastThrownAway = nil
      return [.restore(trash: trash)]
    }
    if undoInField(.control("z")) { return [] }
    // All words of this field are taken back already: its own step has nothing left to do.
    if dossier?.editor?.isOnUndo == true { dossier?.undo.removeLast() }
    dossier?.closeEditor()
    guard let dossier, let earlier = dossier.undo.last else {
      notice = Notice(say(CommandWords.nothingToUndo), .warning)
      return []
    }
    self.dossier?.undo.removeLast()
    self.dossier?.redo.append(dossier.snapshot)
    self.dossier?.restore(earlier)
    findFaults()
    changed()
    return []
  }

  private mutating func redo() {
    if undoInField(.control("y")) { return }
    guard let dossier, let later = dossier.redo.last else { return }
    let here = dossier.snapshot
    self.dossier?.redo.removeLast()
    self.dossier?.undo.append(here)
    self.dossier?.restore(later)
    findFaults()
    changed()
  }

  /// Undo and redo inside the text that has focus; false when it has nothing left.
  private mutating func undoInField(_ key: Key) -> Bool {
    guard let line = focusedLine, line.isText, let editor = dossier?.editor?.editor else { return false }
    guard key == .control("z") ? editor.canUndo : editor.canRedo else { return false }
    let full = dossier?.snapshot
    if key == .control("z"), !editor.canRedo { dossier?.editor?.beforeUndo = full }
    _ = answerInForm(.key(key))
    return true
  }
}

extension JSONPath {
  func appending(_ key: String) -> JSONPath { self + key }
}
