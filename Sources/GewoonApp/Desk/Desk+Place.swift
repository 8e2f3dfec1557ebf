import Basics
import DossierModel
import Reflectiekader
import TextUI
import Wording

extension Desk: Place {
  var focus: CommandPlace {
    guard let row = focusedRow else { return .row }
    switch row.kind {
    case .field where isAtRest: return .atRest
    case .field(let line):
      if line.isText { return line.isLong ? .longText : .line }
      if case .whole = line.kind { return .scale }
      return .choice
    case .item(let item): return item.isOfNetwork ? .person : .item
    default: return .row
    }
  }

  var readOnly: String? { panes.areOfTeam ? scene.workspace?.teamAway ?? scene.workspace?.readOnly : gezin.readOnly }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    work(&scene) { desk in
      if event == .key(Key(.escape)) { return desk.goBack() }
      let had = desk.panes.view.focus
      _ = desk.answer(event)
      if desk.outcome.command == nil, had != desk.panes.view.focus { desk.saveFiles() }
    }
  }

  mutating func leave(_ scene: inout Scene) -> Outcome {
    work(&scene) { desk in
      desk.leaveField()
      desk.saveFiles()
      desk.keepUndo()
    }
  }

  mutating func settle(_ scene: Scene) {
    self.scene = scene
    settle()
  }

  /// Esc: out of selecting, then off what lies on top, then back to the list.
  private mutating func goBack() {
    if editor?.editor.isSelecting == true {
      _ = answer(.key(Key(.escape)))
      return
    }
    if leaveLine() || restFromWriting() { return }
    leaveField()
    saveFiles()
    let (top, focus) = (panes.view.target, panes.view.focus)
    if let arrival, arrival.isHere(panes) {
      outcome.destination = arrival.wayBack
      return
    }
    if panes.pop() {
      settle()
      // The list shows the same people as the map and the table: one stays with whoever one looked at.
      if NetworkViews.isShown(self), top.screen is MapScreen || top.screen is TableScreen, let focus, hasRow(focus) {
        self.focus(on: focus)
      }
      if let debrief = top.as(DebriefScreen.self) { Debrief.tellPutAway(debrief, &self) }
      return
    }
    if panes.isAlone, isOverviewPossible { return toggleLarge() }
    outcome.destination = panes.areOfTeam ? .team : arrival?.wayBack ?? .gezinnen
  }

  // MARK: - Drawing

  func seen(in scene: Scene) -> Desk {
    var desk = self
    desk.scene = scene
    return desk
  }

  func heading(in scene: Scene) -> Heading? {
    if frame.isFullScreen {
      for view in panes[panes.open].reversed() {
        if var heading = view.target.screen.heading(on: self) {
          // What lies on top of it has no signs.
          if view.target != panes.view.target { heading.legend = nil }
          return heading
        }
      }
    }
    if panes.areOfTeam { return TeamTabs.heading(open: panes.open, scene) }
    let title = Saying.gezin(name, scene.language)
    guard frame.hasTabs else { return Heading(left: title) }
    let tabs = panes.all.map { pane in
      ((pane.key.map { $0 + " " } ?? "") + scene.say(pane == .plan ? ScreenWords.planTab : pane.title), pane == panes.open)
    }
    return Heading(left: title, tabs: tabs)
  }

  var name: String { Dossier(tree)[.gezin][.name] }

  /// The fault of the focused value is said where nothing else is, and what cannot be so though it is good by itself.
  func remark(in scene: Scene) -> Notice? {
    guard case .field(let ref)? = panes.view.focus else { return nil }
    guard let fault = files.fault(ref) else {
      if let remark = Deciding.remark(on: self) { return remark }
      if let line = focusedLine, ChoiceDrawing.hidesEnds(of: line, screen: scene.size.width) {
        return Notice(ScaleWords.ends(scene.language))
      }
      guard let line = focusedLine, line.kind.isUnderstood, editor?.isTypingDay != true else { return nil }
      return FieldRemark(desk: self, line: line).notice
    }
    if [.unread, .noSuchDay].contains(fault), let line = focusedLine, line.kind.isUnderstood {
      // While it is typed, nothing is asked yet.
      if editor?.ref == ref, editor?.isOnUndo == true { return nil }
      // A day that was written by hand and cannot be read is asked as one that was typed here.
      let text = files.value(ref).flatMap { $0.unread ?? $0.text }
      if let question = text.flatMap({ understood($0, in: line)?.notice }), question.tone == .question { return question }
    }
    return Notice(Problems.sentence(Problem(fault.rawValue), scene.language), .error)
  }

  func draw(in scene: Scene, on canvas: inout Canvas) { DeskDrawing(desk: self, frame: frame).draw(on: &canvas) }
}
