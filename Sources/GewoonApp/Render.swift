import Basics
import DossierModel
import TextUI
import Wording

extension State {
  /// The screen as it is now. It only reads.
  public func render() -> Canvas {
    var canvas = drawn()
    if isASCII { canvas.useASCII() }
    return canvas
  }

  private func drawn() -> Canvas {
    var canvas = Canvas(size: size)
    guard size.width >= 40, size.height >= 12 else { return tooSmall(canvas) }
    switch place {
    case .firstUse(let first): first.draw(on: &canvas, language: language)
    case .gezinnen: drawGezinnen(on: &canvas)
    case .dossier: drawDossier(on: &canvas)
    case .team: drawTeam(on: &canvas)
    }
    drawHeader(on: &canvas)
    drawFooter(on: &canvas)
    for overlay in overlays { draw(overlay, on: &canvas) }
    drawNotice(on: &canvas)
    return canvas
  }

  private func tooSmall(_ canvas: Canvas) -> Canvas {
    var canvas = canvas
    canvas.putWrapped(say(ScreenWords.tooSmall), in: canvas.bounds)
    canvas.cursor = size.width > 0 && size.height > 0 ? Position(row: 0, column: 0) : nil
    return canvas
  }

  // MARK: - Head and foot

  private func drawHeader(on canvas: inout Canvas) {
    let width = size.width
    let me = [workspace?.myName ?? "", Saying.shortWithWeekday(today, language)].filter { !$0.isEmpty }.joined(separator: " · ")
    let mark = workspace?.readOnly == nil && dossier?.readOnly == nil ? "" : say(ScreenWords.readOnlyMark) + " · "
    if case .dossier = place, frame.isFullScreen, let heading = Scene(self)?.fullScreenHeading.map({ ($0.left, right: mark + $0.right) }) {
      let room = Display.columns(of: heading.right)
      canvas.put(heading.0, row: 0, column: 1, width: max(8, width - room - 4), role: .title)
      canvas.put(heading.right, row: 0, column: max(9, width - room - 1), role: .muted)
      canvas.rule(row: 1)
      // On the map its signs stand in the rule, as the panes do elsewhere.
      if dossier?.view.target == .map, let legend = Scene(self)?.legend(width: width - 4) {
        canvas.put(" \(legend) ", row: 1, column: 1, width: width - 2, role: .muted)
      }
      return
    }
    let right = mark + me
    let room = Display.columns(of: right)
    let left: String
    if case .dossier = place, let dossier {
      left = Self.title(of: dossier.name, language)
    } else {
      left = ["Gewoon", workspace?.teamName ?? ""].filter { !$0.isEmpty }.joined(separator: "   ")
    }
    canvas.put(left, row: 0, column: 1, width: max(8, width - room - 4), role: .title)
    if room + 12 < width { canvas.put(right, row: 0, column: width - room - 1, role: .muted) }
    if case .dossier = place, frame.hasTabs { return drawTabs(on: &canvas) }
    canvas.rule(row: 1)
  }

  /// "Gezin Bakker", unless the name says it already.
  static func title(of name: String, _ language: Language) -> String {
    name.contains(" ") ? name : Phrase("Gezin \(name)", "\(name) family")[language]
  }

  private func drawTabs(on canvas: inout Canvas) {
    canvas.rule(row: 1)
    var column = 2
    for pane in Pane.allCases {
      let isOpen = pane == dossier?.pane
      let name = "F\(pane.rawValue + 2) " + say(pane == .plan ? ScreenWords.planTab : pane.title)
      column += canvas.put(isOpen ? "[\(name)]" : " \(name) ", row: 1, column: column, role: isOpen ? .selected : .muted) + 2
    }
  }

  private func drawFooter(on canvas: inout Canvas) {
    let row = size.height - 1
    var column = 1
    for (key, label) in Self.fitting(footer, width: size.width - 1, kept: ["F1", "Esc"]) {
      column += canvas.put(key, row: row, column: column, role: .key) + 1
      column += canvas.put(label, row: row, column: column, role: .keyLabel) + 2
    }
  }

  /// As many of the keys as fit, the last ones left out first; help and the way back stay as long as there is room for them.
  private static func fitting(_ footer: [(key: String, label: String)], width: Int, kept: Set<String>) -> [(key: String, label: String)] {
    var shown = footer
    func columns() -> Int { shown.reduce(0) { $0 + Display.columns(of: $1.key) + Display.columns(of: $1.label) + 3 } }
    while columns() > width, let index = shown.lastIndex(where: { !kept.contains($0.key) }), index > 0 { shown.remove(at: index) }
    while columns() > width, !shown.isEmpty { shown.removeLast() }
    return shown
  }

  private var footer: [(key: String, label: String)] {
    if let overlay = overlays.last { return overlayFooter(overlay) }
    let here = commandPlace
    return footerCommands.map {
      (
        ($0.id == .number ? "0–9" : KeyNames.name($0.keys.first ?? "", language)),
        say(verb(of: $0.id, at: here))
      )
    }
  }

  /// What a key does here, in a word.
  private func verb(of id: CommandID, at here: CommandPlace) -> Phrase {
    switch id {
    case .open where isFoldInFocus: CommandWords.choose
    case .open: Self.enter(at: here)
    case .ask where isMyOwn: TeamWords.answerVerb
    case .networkMap where dossier?.view.target == .map: NetworkWords.list
    case .networkTable where dossier?.view.target == .networkTable: CommandWords.title("back")
    default: CommandWords.short(id.rawValue)
    }
  }

  /// Whether the shared reflection that is read is my own: then one answers instead of asking.
  private var isMyOwn: Bool { team.selected(in: shelf).map { $0.author == workspace?.me } == true }

  /// What Enter does, which is not the same everywhere.
  private static func enter(at place: CommandPlace) -> Phrase {
    switch place {
    case .longText: CommandWords.newLine
    case .line, .scale, .firstUse: CommandWords.further
    case .choice, .row: CommandWords.choose
    case .gezinnen, .filter, .item, .person, .teamList, .teamReading: CommandWords.title("open")
    }
  }

  private func overlayFooter(_ overlay: Overlay) -> [(key: String, label: String)] {
    let words = CommandWords.self
    switch overlay {
    case .help: return [("Esc", say(words.title("back"))), ("PageDown", say(words.further))]
    case .menu(let menu, _):
      return
        (menu.isMultiple
        ? [(KeyNames.name("Space", language), say(words.title("tick"))), ("Enter", say(words.ready))] : [("Enter", say(words.choose))])
        + [("Esc", say(words.title("back"))), ("", say(words.typeToSearch))] + (menu.hasDigits ? [("0–9", say(words.choose))] : [])
    case .dialog: return [("Enter", say(words.choose)), ("Tab", say(words.title("nextField"))), ("Esc", say(words.title("back")))]
    case .find: return [("Enter", say(words.further)), ("Esc", say(words.title("back")))]
    }
  }

  private func drawNotice(on canvas: inout Canvas) {
    let row = size.height - 2
    if case .find(let needle)? = overlays.last {
      canvas.fill(Rect(row: row, column: 0, width: size.width, height: 1))
      let used = canvas.put(say(ScreenWords.findInText) + " ", row: row, column: 1, role: .info)
      needle.draw(on: &canvas, in: Rect(row: row, column: 1 + used, width: min(40, size.width - used - 2), height: 1), active: true)
      return
    }
    guard let shown = shownNotice else { return }
    let role: Role =
      switch shown.tone {
      case .info: .info
      case .success: .success
      case .warning: .warning
      case .error: .error
      }
    let lines = messageLines
    let top = max(2, row - lines.count + 1)
    for (index, line) in lines.enumerated() where top + index <= row {
      canvas.fill(Rect(row: top + index, column: 0, width: size.width, height: 1))
      canvas.put(line, row: top + index, column: 1, width: size.width - 2, role: role)
    }
  }

  /// Whether anything is said above the footer.
  var hasMessage: Bool { shownNotice?.text.isEmpty == false }

  /// What is said above the footer, wrapped.
  var messageLines: [Substring] {
    guard let shown = shownNotice, !shown.text.isEmpty else { return [] }
    return Wrapping.lines(of: (shown.tone == .error ? "! " : "") + shown.text, width: size.width - 2)
  }

  /// The fault of the focused value is said where nothing else is.
  private var shownNotice: Notice? {
    if let notice, notice.tone != .success { return notice }
    guard overlays.isEmpty, let focus = dossier?.view.focus, case .dossier = place, case .field(let ref) = focus,
      let fault = dossier?.fault(ref)
    else { return notice }
    return Notice(Problems.sentence(Problem(fault.rawValue), language), .error)
  }

  // MARK: - The dossier

  private func drawDossier(on canvas: inout Canvas) {
    guard let scene = Scene(self) else { return }
    let frame = frame
    let active = scene.dossier.pane
    for pane in frame.panes(active: active) where pane != active { draw(pane, frame, scene, isActive: false, on: &canvas) }
    if frame.showsAll { frame.drawCross(on: &canvas) }
    draw(active, frame, scene, isActive: true, on: &canvas)
  }

  private func draw(_ pane: Pane, _ frame: DossierFrame, _ scene: Scene, isActive: Bool, on canvas: inout Canvas) {
    let rect = frame.rect(of: pane)
    if let title = frame.titleRow(of: pane) {
      let facts = scene.facts(of: pane)
      let name = say(pane.title)
      let used = canvas.put(isActive ? "› " + name : "  " + name, row: title, column: rect.column, role: isActive ? .accent : .title)
      let room = Display.columns(of: facts)
      if used + room + 4 < rect.width { canvas.put(facts, row: title, column: rect.maxColumn - room - 1, role: .muted) }
    }
    let view = scene.dossier.views[pane]?.last ?? FormView(target: .pane)
    if pane == .network {
      switch view.target {
      case .map where isActive: if scene.drawMap(on: &canvas, in: rect, focus: view.focus) { return }
      case .networkTable where isActive: return scene.drawTable(on: &canvas, in: rect, view: view)
      default: break
      }
      if let map = smallMapRect, scene.drawSmallMap(on: &canvas, in: map), map == rect { return }
      if isActive, view.target == .pane { drawWords(scene, on: &canvas) }
    }
    FormLayout(scene: scene, rect: formRect(of: pane), isActive: isActive, focus: view.focus).draw(
      scene.dossier.rows[pane] ?? [], view: view, on: &canvas)
  }

  /// Under the list of the network: the person in focus in full.
  private func drawWords(_ scene: Scene, on canvas: inout Canvas) {
    guard let words = networkParts.words, case .item(let item)? = focusedRow?.kind, item.isOfNetwork,
      let json = scene.dossier.value(item.ref)
    else { return }
    // Under the only pane the message line is free too.
    let place =
      frame.hasTabs
      ? scene.wordsRect(under: words) : Rect(row: words.row, column: words.column + 1, width: words.width - 2, height: words.height)
    canvas.putWrapped(scene.inFull(Person(json).seen(by: scene.dossier.map.eyes)), in: place, role: .text)
  }

  // MARK: - Overlays

  private func draw(_ overlay: Overlay, on canvas: inout Canvas) {
    canvas.cursor = nil
    switch overlay {
    case .dialog(let dialog, _): dialog.draw(on: &canvas, in: overlayRoom)
    case .menu(let menu, _): menu.draw(on: &canvas, in: overlayRoom, nothingFound: say(ScreenWords.nothingFound))
    case .help(let title, let lines, let top): draw(help: lines, title: title, top: top, on: &canvas)
    case .find: break
    }
  }

  /// The rows between head and message line.
  var overlayRoom: Rect { Rect(row: 2, column: 0, width: size.width, height: max(1, size.height - 4)) }
}

extension Pane {
  var title: Phrase {
    switch self {
    case .gezin: ScreenWords.gezinPane
    case .network: ScreenWords.networkPane
    case .reflection: ScreenWords.reflectionPane
    case .plan: ScreenWords.planPane
    }
  }
}

extension Scene {
  /// What is said in short beside a pane's title.
  func facts(of pane: Pane) -> String {
    switch pane {
    case .gezin: ""
    case .network: networkFacts
    case .reflection: reflectionFacts
    case .plan: planFacts
    }
  }
}
