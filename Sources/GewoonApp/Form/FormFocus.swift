import TextUI

/// Where focus goes, and what is scrolled so that it is seen.
extension State {
  /// How the dossier lies on the screen now.
  var frame: DossierFrame {
    DossierFrame(
      size: size, isFullScreen: dossier?.isFullScreen == true, isWide: dossier?.view.target.isWide == true,
      messageRows: min(max(1, messageLines.count), size.height / 3))
  }

  /// The cells of a pane's rows.
  func formRect(of pane: Pane) -> Rect {
    pane == .network && dossier?.views[pane]?.last?.target ?? .pane == .pane ? networkParts.list : frame.rect(of: pane)
  }

  /// How the list of the network lies on the screen: beside it a small map, and under it in full who has focus, each where there is room.
  var networkParts: (list: Rect, map: Rect?, words: Rect?) {
    let rect = frame.rect(of: .network)
    guard dossier?.tree.people.isEmpty == false else { return (rect, nil, nil) }
    var (list, words, map): (Rect, Rect?, Rect?) = (rect, nil, nil)
    if rect.height >= Self.leastHeightForWords {
      let parts = rect.split(top: rect.height - Scene.wordsHeight)
      words = parts.bottom
      list = parts.top.split(top: parts.top.height - 1).top
    }
    if rect.width >= Self.leastWidthForMap {
      let parts = list.split(left: list.width - max(40, list.width * 2 / 5))
      if MapGrid(size: Size(width: parts.right.width, height: parts.right.height)) != nil { (list, map) = (parts.left, parts.right) }
    }
    return (list, map, words)
  }

  private static let leastHeightForWords = 14
  private static let leastWidthForMap = 96

  /// The layout of the form that has the keys, as it lies on the screen now.
  var formLayout: FormLayout {
    FormLayout(
      scene: Scene(self)!, rect: formRect(of: dossier?.pane ?? .gezin), isActive: true, focus: dossier?.view.focus)
  }

  /// Moves focus by the keys that every form knows.
  mutating func moveFocus(_ event: Event.Kind) -> Bool {
    guard case .key(let key) = event, !key.control, !key.alt else { return false }
    if walkNetwork(key) || moveThroughTable(key) { return true }
    switch key.code {
    case .up: return step(by: -1)
    case .down: return step(by: 1)
    case .pageUp: return step(by: -max(1, formLayout.rect.height / 2))
    case .pageDown: return step(by: max(1, formLayout.rect.height / 2))
    case .home: return step(by: -100_000)
    case .end: return step(by: 100_000)
    default: return false
    }
  }

  /// Moves focus over so many rows that can have it, and stays at the ends.
  @discardableResult
  mutating func step(by distance: Int) -> Bool {
    let stops = rows.compactMap(\.id)
    guard !stops.isEmpty else { return true }
    let index = stops.firstIndex { $0 == dossier?.view.focus } ?? 0
    focus(on: stops[min(stops.count - 1, max(0, index + distance))])
    return true
  }

  /// Tab: the next field, and after the last one the next pane.
  mutating func tab(by distance: Int) {
    if walkNetwork(Key(.tab, shift: distance < 0)) { return }
    let stops = rows.compactMap(\.id)
    let index = stops.firstIndex { $0 == dossier?.view.focus } ?? 0
    if stops.indices.contains(index + distance) { return focus(on: stops[index + distance]) }
    guard let dossier, dossier.views[dossier.pane]?.count ?? 1 == 1 else {
      if let end = distance > 0 ? stops.first : stops.last { focus(on: end) }
      return
    }
    let next = (dossier.pane.rawValue + distance + Pane.allCases.count) % Pane.allCases.count
    open(Pane(rawValue: next) ?? .gezin)
    let ends = rows.compactMap(\.id)
    // Always at its edge: where focus was before may be the very end, and Tab would then skip the pane.
    if let end = distance > 0 ? ends.first : ends.last { focus(on: end) }
  }

  mutating func open(_ pane: Pane) {
    leaveField()
    dossier?.pane = pane
    settleFocus()
  }

  mutating func focus(on id: RowID) {
    if dossier?.view.focus != id { leaveField() }
    dossier?.view.focus = id
    settleFocus()
  }

  mutating func focusFirst() {
    dossier?.view.focus = nil
    settleFocus()
  }

  /// What the rows on the screen depend on now.
  var rowsSource: OpenDossier.RowsSource? {
    guard let dossier else { return nil }
    let panes = frame.panes(active: dossier.pane)
    let targets = panes.map { dossier.views[$0]?.last?.target ?? .pane }
    return .init(
      panes: panes, targets: targets, reflectionID: dossier.reflectionID, team: shelfRevision, today: today,
      revisions: dossier.revisions, map: dossier.map)
  }

  /// Makes the rows anew where something that they depend on has changed.
  private mutating func makeRows() {
    guard let source = rowsSource, source != dossier?.rowsMadeFrom, let scene = Scene(self) else { return }
    for pane in source.panes {
      let rows = scene.rows(of: pane)
      dossier?.rows[pane] = rows
    }
    dossier?.rowsMadeFrom = source
  }

  /// Puts focus on a row that is there, opens its editor, and scrolls to it.
  mutating func settleFocus() {
    guard dossier != nil, case .dossier = place else { return }
    makeRows()
    let rows = rows
    let stops = rows.compactMap(\.id)
    if !stops.contains(where: { $0 == dossier?.view.focus }) {
      let first = Scene(self)?.firstFocus(among: stops) ?? stops.first
      dossier?.view.focus = first
      dossier?.editor = nil
    }
    if let line = focusedLine, line.isText {
      openEditor(for: line)
      let size = formLayout.editorSize(line)
      dossier?.editor?.size = size
      let hint = ordinaryHint(line)?.sentence
      dossier?.editor?.hint = hint
    }
    makePictures()
    scroll(rows)
  }

  /// Scrolls as little as needed to show the focused row whole, and the question above it.
  private mutating func scroll(_ rows: [Row]) {
    guard let focus = dossier?.view.focus, let index = rows.firstIndex(where: { $0.id == focus }), var view = dossier?.view else { return }
    let layout = formLayout
    let room = layout.rect.height
    guard room > 0 else { return }
    var first = index
    while first > 0, rows[first - 1].id == nil, !rows[first - 1].isBlank { first -= 1 }
    if index == rows.firstIndex(where: { $0.id != nil }) { first = 0 }
    view.topRow = min(view.topRow, first)
    view.topLine = 0
    // A little of what comes next is in sight too, where there is room for it below the question.
    var last = index
    let question = rows[first...index].reduce(0) { $0 + layout.height(of: $1) }
    var used = question
    while last + 1 < rows.count, last < index + 3, used + layout.height(of: rows[last + 1]) <= room {
      last += 1
      used += layout.height(of: rows[last])
    }
    // From there upwards: which row can be the first one on the screen at most?
    used = 0
    var row = last
    while row >= 0 {
      used += layout.height(of: rows[row])
      if used > room { break }
      row -= 1
    }
    view.topRow = max(view.topRow, min(row + 1, index))
    dossier?.view = view
  }
}

extension Row {
  var isBlank: Bool { if case .blank = kind { true } else { false } }
}

extension FormLayout {
  /// The columns and rows that the editor of a field has.
  func editorSize(_ line: FieldLine) -> Size {
    let left = line.isWide ? Self.margin : Self.margin + labelWidth + 1
    return Size(width: min(76, rect.width - left - 1), height: height(of: .field(line)) - hintLines(line).count)
  }
}
