import Basics
import StrictJSON
import TextUI

/// Where focus goes, and what is scrolled so that it is seen.
extension Desk {
  /// The rows of the form that has the keys, as they were when focus last settled.
  var rows: [Row] { rowList?.rows ?? [] }

  /// Those of them that can have focus, in order.
  var stops: [RowID] { rowList?.stops ?? [] }

  /// Both, with the columns of the things among them; nil before focus settled for the first time.
  var rowList: RowList? { derived.rows[panes.open] }

  /// Which of those has focus, from 0; nil where none does.
  var focusedStop: Int? { rowList?.stop(of: panes.view.focus) }

  /// Whether focus can be put there.
  func hasRow(_ id: RowID) -> Bool { rowList?.index(of: id) != nil }

  var focusedRow: Row? { rowList?[panes.view.focus] }

  var focusedLine: FieldLine? { if case .field(let line)? = focusedRow?.kind { line } else { nil } }

  /// How the dossier lies on the screen now.
  var frame: DossierFrame {
    let message = MessageLine(scene.said, remark: remark(in: scene), width: scene.size.width)
    return DossierFrame(
      size: scene.size, isFullScreen: panes.isFullScreen, isWide: panes.view.target.screen.isWide,
      isOneColumn: scene.isOneColumn, isAlone: panes.isAlone,
      all: panes.all,
      messageRows: min(max(1, message.lines.count), scene.size.height / 3))
  }

  /// The layout of the form that has the keys, as it lies on the screen now.
  var formLayout: FormLayout {
    let rect = panes.view.target.screen.formRect(in: frame.rect(of: panes.open), on: self)
    return FormLayout(desk: self, rect: rect, isActive: true, focus: panes.view.focus)
  }

  /// Moves focus over so many rows that can have it, and stays at the ends.
  @discardableResult
  mutating func moveFocus(by distance: Int) -> Bool {
    guard !stops.isEmpty else { return true }
    let index = focusedStop ?? 0
    focus(on: stops[min(stops.count - 1, max(0, index + distance))])
    return true
  }

  mutating func open(_ pane: Pane) {
    leaveField()
    panes.open = pane
    panes.stay()
    panes.view.isEntered = false
    settle()
  }

  /// Opens a screen on top of the open pane.
  mutating func open(_ screen: any DeskScreen) {
    leaveField()
    panes.push(screen)
    settle()
  }

  /// Opens a screen over a pane, from whichever pane one is in.
  mutating func open(_ screen: any DeskScreen, over pane: Pane) {
    leaveField()
    panes.push(screen, on: pane)
    settle()
  }

  mutating func focus(on id: RowID) {
    if panes.view.focus != id {
      leaveField()
      panes.view.inRow = nil
    }
    panes.view.focus = id
    panes.view.isEntered = true
    settle()
  }

  /// What the rows on the screen depend on now.
  var rowsSource: Derived.RowsSource {
    let frame = frame
    let shown = frame.panes(active: panes.open)
    return .init(
      panes: shown, targets: shown.map { panes.top(of: $0).target }, reflectionID: gezin.reflectionID, team: scene.shelfRevision,
      today: today, generation: files.generation, map: look, line: newLine, showsAll: frame.showsAll,
      hasRoomBeside: DebriefBeside.hasRoom(on: self),
      picture: panes.open == .picture ? derived.picture.map { .init(source: $0.source, width: scene.size.width) } : nil)
  }

  /// Puts focus on a row that is there, opens its editor, and scrolls to it.
  mutating func settle() {
    if let line = newLine, panes.view.focus != .field(line.field) { newLine = nil }
    Picturing.make(on: &self)
    let source = rowsSource
    if !derived.areRowsMade(from: source) {
      let made = source.panes.map { ($0, panes.top(of: $0).target.screen.rows(on: self)) }
      let rows = Dictionary(uniqueKeysWithValues: made)
      let progress = Debrief.open(on: self).map { ($0, DebriefRoute(desk: self).progress(at: $0.step, of: $0.id)) }
      derived.makeRows(from: source, progress: progress) { rows[$0] ?? [] }
    }
    guard let list = rowList else { return }
    if list.index(of: panes.view.focus) == nil {
      panes.view.focus = panes.view.target.screen.firstFocus(among: list.stops, on: self) ?? list.stops.first
      panes.view.isEntered = false
      editor = nil
    }
    if panes.view.target.screen.isForWriting(on: self) { panes.view.isEntered = true }
    if let line = focusedLine, line.isText, !isAtRest {
      Writing.openEditor(for: line, &self)
      let size = formLayout.editorSize(line)
      editor?.size = size
      let number = CitizenNumberHint.hint(on: self)
      let hint = number == nil ? OrdinaryWords.hint(on: self, line) : nil
      let understood = number == nil && hint == nil ? NewLine.hint(on: self) : nil
      editor?.hint = number ?? hint?.sentence ?? understood
      editor?.offersWords = hint?.hit.swap != nil
    }
    NetworkViews.makePictures(on: &self)
    panes.view = formLayout.scrolled(panes.view, over: list)
  }
}

extension Row {
  var isBlank: Bool { if case .blank = kind { true } else { false } }
}

extension FormLayout {
  /// Scrolls as little as needed to show the focused row whole, and the question above it.
  func scrolled(_ view: FormView, over list: RowList) -> FormView {
    var view = view
    guard let index = list.index(of: view.focus) else { return view }
    let rows = list.rows
    let room = rect.height
    guard room > 0 else { return view }
    var first = index
    while first > 0, rows[first - 1].id == nil, !rows[first - 1].isBlank { first -= 1 }
    if index == list.index(of: list.stops.first) { first = 0 }
    view.topRow = min(view.topRow, first)
    view.topLine = 0
    // A little of what comes next is in sight too, where there is room for it below the question.
    var last = index
    let question = rows[first...index].reduce(0) { $0 + height(of: $1) }
    var used = question
    while last + 1 < rows.count, last < index + 3, used + height(of: rows[last + 1]) <= room {
      last += 1
      used += height(of: rows[last])
    }
    // From there upwards: which row can be the first one on the screen at most?
    used = 0
    var row = last
    while row >= 0 {
      used += height(of: rows[row])
      if used > room { break }
      row -= 1
    }
    view.topRow = max(view.topRow, min(row + 1, index))
    return view
  }

  /// The columns and rows that the editor of a field has.
  func editorSize(_ line: FieldLine) -> Size {
    let left = left(of: line)
    return Size(width: min(76, rect.width - left - 1), height: height(of: .field(line)) - hintLines(line).count)
  }
}
