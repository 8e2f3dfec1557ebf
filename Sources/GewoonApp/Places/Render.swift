import Basics
import DossierModel
import TextUI
import Wording

extension State {
  /// How everything is shown now: in the theme that a menu is on, or else in the one that was chosen.
  public var theme: Theme {
    if case .menu(let choice)? = overlays.last, let id = choice.menu.focused?.id, let shown = choice.previews[id] { return shown }
    return scene.theme
  }

  /// The screen as it is now. It only reads.
  public func render() -> Canvas {
    var canvas = Canvas(size: scene.size)
    guard scene.size.width >= 40, scene.size.height >= 12 else { return scene.tooSmall(canvas) }
    let place = places.here.seen(in: scene)
    place.draw(in: scene, on: &canvas)
    Head(place: place, scene: scene).draw(on: &canvas)
    Foot(keys: overlays.last.map { $0.keys(in: scene) } ?? Here(self).footer).draw(on: &canvas)
    for overlay in overlays { overlay.draw(in: scene, on: &canvas) }
    drawMessage(on: &canvas)
    canvas.use(scene.ornament)
    return canvas
  }

  private func drawMessage(on canvas: inout Canvas) {
    let row = scene.size.height - 2
    if case .find(let needle)? = overlays.last {
      canvas.fill(Rect(row: row, column: 0, width: scene.size.width, height: 1))
      let used = canvas.put(scene.say(ScreenWords.findInText) + " ", row: row, column: 1, role: .info)
      needle.draw(on: &canvas, in: Rect(row: row, column: 1 + used, width: min(40, scene.size.width - used - 2), height: 1), active: true)
      return
    }
    let remark = overlays.isEmpty ? places.here.remark(in: scene) : foundInMenu
    MessageLine(scene.said ?? remark ?? announcement, remark: remark, width: scene.size.width)
      .draw(row: row, below: overlays.isEmpty ? 2 : scene.overlayRoom.maxRow, on: &canvas)
  }
}

extension State {
  /// Where one is, where one thing at a time is looked at or heard.
  private var announcement: Notice? {
    guard overlays.isEmpty else { return placeInMenu }
    guard scene.isOneColumn else { return nil }
    return places.here.announcement(in: scene).map { Notice($0) }
  }

  /// What is left of a menu after what was typed: the cursor stands on the letters, and not on what they found.
  private var foundInMenu: Notice? {
    guard case .menu(let choice)? = overlays.last, !choice.menu.filterText.isEmpty, let first = choice.menu.focused else { return nil }
    return Notice(SearchWords.found(choice.menu.listed.count, first: first.label, scene.language))
  }

  /// Where one is in a menu of which only a part is seen.
  private var placeInMenu: Notice? {
    guard case .menu(let choice)? = overlays.last, !choice.menu.showsAll(in: scene.overlayRoom), let focused = choice.menu.focused,
      let index = choice.menu.listed.firstIndex(of: focused)
    else { return nil }
    return Notice(Saying.place(index + 1, of: choice.menu.listed.count, scene.language))
  }
}

/// What is said above the footer.
struct MessageLine {
  let notice: Notice?
  let width: Int

  /// - Parameter remark: what is said where nothing else is, or only that all is well.
  init(_ notice: Notice?, remark: Notice?, width: Int) {
    self.notice = notice != nil && notice?.tone != .success ? notice : remark ?? notice
    self.width = width
  }

  /// Wrapped; none where nothing is said.
  var lines: [Substring] {
    guard let notice, !notice.text.isEmpty else { return [] }
    return Wrapping.lines(of: ([.error, .question].contains(notice.tone) ? "! " : "") + notice.text, width: width - 2)
  }

  private var role: Role {
    switch notice?.tone {
    case .success: .success
    case .warning: .warning
    case .error, .question: .error
    case .info, nil: .info
    }
  }

  /// Draws it upwards from its last row, as far as there is room. What has focus is not covered: then it stands at the top, where there is
  /// more room above the cursor than below it.
  func draw(row: Int, below first: Int, on canvas: inout Canvas) {
    let lines = lines
    guard !lines.isEmpty else { return }
    var top = max(first, row - lines.count + 1)
    var row = row
    if let cursor = canvas.cursor?.row, cursor >= top, cursor < row {
      if cursor - first > row - cursor {
        (top, row) = (max(first, cursor - lines.count), cursor - 1)
      } else {
        top = cursor + 1
      }
    }
    for (index, line) in lines.enumerated() where top + index <= row {
      canvas.fill(Rect(row: top + index, column: 0, width: width, height: 1))
      canvas.put(line, row: top + index, column: 1, width: width - 2, role: role)
    }
  }
}

/// The two rows at the top: where one is, and who one is.
private struct Head {
  let heading: Heading
  let right: String
  let width: Int

  init(place: any Place, scene: Scene) {
    let me = [scene.workspace?.myName ?? "", Saying.shortWithWeekday(scene.today, scene.language)].filter { !$0.isEmpty }
    let isReadOnly = scene.workspace?.readOnly != nil || place.readOnly != nil
    let mark = isReadOnly ? [scene.say(ScreenWords.readOnlyMark)] : []
    let program = ["Gewoon", scene.workspace?.teamName ?? ""].filter { !$0.isEmpty }.joined(separator: "   ")
    heading = place.heading(in: scene) ?? Heading(left: program)
    right = (mark + (heading.right.map { [$0] } ?? me)).filter { !$0.isEmpty }.joined(separator: " · ")
    width = scene.size.width
  }

  func draw(on canvas: inout Canvas) {
    let room = Display.columns(of: right)
    canvas.put(heading.left, row: 0, column: 1, width: max(8, width - room - 4), role: .title)
    if heading.right != nil {
      canvas.put(right, row: 0, column: max(9, width - room - 1), role: .muted)
    } else if room + 12 < width {
      canvas.put(right, row: 0, column: width - room - 1, role: .muted)
    }
    canvas.rule(row: 1)
    // On the map its signs stand in the rule, as the panes do elsewhere.
    if let legend = heading.legend { canvas.put(" \(legend) ", row: 1, column: 1, width: width - 2, role: .muted) }
    var column = 2
    for tab in shownTabs {
      let text = tab.isOpen ? "[\(tab.name)]" : " \(tab.name) "
      column += canvas.put(text, row: 1, column: column, role: tab.isOpen ? .selected : .muted) + tabGap
    }
  }

  /// Columns of the rule between two tabs: fewer where there are many.
  private var tabGap: Int { columns(of: heading.tabs[...], gap: 2) <= width ? 2 : 1 }

  /// The tabs from the first one with which the open one is in sight. Where there is no room for all, those that have a key are that key.
  private var shownTabs: ArraySlice<(name: String, isOpen: Bool)> {
    var tabs = heading.tabs[...]
    if columns(of: tabs, gap: tabGap) > width {
      tabs = tabs.map { tab in tab.isOpen ? tab : (Self.key(in: tab.name) ?? tab.name, false) }[...]
    }
    while let open = tabs.firstIndex(where: \.isOpen), open > tabs.startIndex, columns(of: tabs[...open], gap: tabGap) > width {
      tabs.removeFirst()
    }
    return tabs
  }

  /// "F2" of "F2 Gezin"; nil of a name without a key.
  private static func key(in name: String) -> String? {
    let word = name.prefix { $0 != " " }
    return word.first == "F" && Int(word.dropFirst()) != nil ? String(word) : nil
  }

  private func columns(of tabs: ArraySlice<(name: String, isOpen: Bool)>, gap: Int) -> Int {
    tabs.reduce(2) { $0 + Display.columns(of: $1.name) + 2 + gap }
  }
}

/// The last row: the keys that matter here.
private struct Foot {
  let keys: [(key: String, label: String)]

  func draw(on canvas: inout Canvas) {
    let row = canvas.size.height - 1
    var column = 1
    for (key, label) in fitting(width: canvas.size.width - 1, kept: ["F1", "Esc", "/"]) {
      column += canvas.put(key, row: row, column: column, role: .key) + 1
      column += canvas.put(label, row: row, column: column, role: .keyLabel) + 2
    }
  }

  /// As many of the keys as fit, the last ones left out first; help, the way back and the way to search stay as long as there is room for them.
  private func fitting(width: Int, kept: [String]) -> [(key: String, label: String)] {
    var shown = keys.map { (keys: $0, columns: Display.columns(of: $0.key) + Display.columns(of: $0.label) + 3) }
    var columns = shown.reduce(0) { $0 + $1.columns }
    while columns > width, let index = shown.lastIndex(where: { !kept.contains($0.keys.key) }), index > 0 {
      columns -= shown.remove(at: index).columns
    }
    while columns > width, !shown.isEmpty { columns -= shown.removeLast().columns }
    return shown.map(\.keys)
  }
}

extension Scene {
  /// What is drawn where there is no room for a screen.
  fileprivate func tooSmall(_ canvas: Canvas) -> Canvas {
    var canvas = canvas
    canvas.putWrapped(say(ScreenWords.tooSmall), in: canvas.bounds)
    canvas.cursor = size.width > 0 && size.height > 0 ? Position(row: 0, column: 0) : nil
    canvas.use(ornament)
    return canvas
  }

  /// The rows between head and message line, which takes more than one where more is said.
  var overlayRoom: Rect { Rect(row: 2, column: 0, width: size.width, height: max(Self.leastOverlay, size.height - 3 - saidRows)) }

  /// However much is said, something that is asked keeps so many rows.
  static let leastOverlay = 5

  private var saidRows: Int { max(1, said.map { MessageLine($0, remark: nil, width: size.width).lines.count } ?? 0) }
}
