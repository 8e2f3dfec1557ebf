import Basics
import DossierModel
import TextUI
import Wording

/// What the team shared: the list, newest first, and one reflection that is read, beside it where there is room.
struct TeamPlace: Sendable {
  var list = FilteredList()
  /// What was chosen to see less; what is looked for stands in the list.
  var filter = TeamFilter()
  private(set) var reading: Reading?
  /// Where Esc goes from the list.
  private(set) var wayBack = Destination.gezinnen
  /// Where Esc goes from the reflection that is read, where it was not opened in the list.
  private var wayBackFromReading: Destination?
  /// What the filter leaves, and of what it was made.
  private var left: (rows: [Int], of: LeftOf)?
  /// The reflection with focus in the list.
  private var focused = ""
  /// The page that was made last.
  private var made: (page: TeamPage, of: TeamPage.Source)?

  struct Reading: Sendable {
    let id: String
    /// The piece that has focus; 0 is the whole.
    var piece = 0
    /// The first line that is seen.
    var top = 0
  }

  private struct LeftOf: Sendable, Equatable {
    let revision: Int
    let filter: TeamFilter
    let today: Day
  }

  /// What is asked for: what was chosen, and what is looked for.
  var asked: TeamFilter {
    var asked = filter
    asked.text = list.filterText
    return asked
  }

  private func leftOf(_ scene: Scene) -> LeftOf { LeftOf(revision: scene.shelfRevision, filter: asked, today: scene.today) }

  /// The rows that the filter leaves, in their order. What was new goes from them only when something else is asked for.
  func rows(in scene: Scene) -> [Int] {
    if let left, left.of == leftOf(scene) { return left.rows }
    return scene.teamRows.filter(asked, scene.teamMarks, today: scene.today)
  }

  /// The same as what was shared.
  func shown(in scene: Scene) -> [SharedReflection] { rows(in: scene).map { scene.teamRows.rows[$0].shared } }

  /// The row that is read, or that focus is on in the list.
  func row(in scene: Scene) -> TeamRow? {
    if let reading { return scene.teamRows.row(reading.id) }
    let rows = rows(in: scene)
    return rows.indices.contains(list.list.selected) ? scene.teamRows.rows[rows[list.list.selected]] : nil
  }

  /// The reflection that is read, or that focus is on in the list.
  func selected(in scene: Scene) -> SharedReflection? { row(in: scene)?.shared }

  /// The page of the row that is read, or beside the list.
  func page(in scene: Scene) -> TeamPage? {
    guard reading != nil || TeamLayout(scene).isWide, let row = row(in: scene) else { return nil }
    let source = TeamPage.Source(row, scene)
    if let made, made.of == source { return made.page }
    return TeamPage(row, scene)
  }

  // MARK: - Going there

  /// F6: begins where one was, at the reflection that was read last; from the line that tells of it, at the first that is new.
  static func open(_ state: inout State) -> [Effect] {
    let wayBack = state.wayBackFromHere
    let isFromLine = (state.places.here as? GezinnenPlace)?.isOnTeamLine == true
    let new = isFromLine ? state.scene.news.new.first : nil
    state.places[TeamPlace.self]?.begin(wayBack, at: new ?? state.scene.teamMarks.last, state.scene)
    return state.go(to: .team) + [.readTeam]
  }

  private mutating func begin(_ wayBack: Destination, at id: String, _ scene: Scene) {
    self.wayBack = wayBack
    wayBackFromReading = nil
    reading = nil
    showAnew(at: id, scene)
  }

  /// Another filter: focus stays on the same reflection where that is left.
  mutating func ask(for asked: TeamFilter, _ scene: Scene) {
    let before = row(in: scene)?.id
    filter = asked
    filter.text = ""
    list.endFilter()
    if !asked.text.isEmpty {
      list.beginFilter()
      var clipboard = ""
      _ = list.update(.paste(asked.text), count: 0, height: 1, digitsChoose: false, clipboard: &clipboard)
    }
    showAnew(at: before ?? "", scene)
  }

  private mutating func showAnew(at id: String, _ scene: Scene) {
    left = nil
    let rows = rows(in: scene)
    list.list.selected = rows.firstIndex { scene.teamRows.rows[$0].id == id } ?? 0
    focused = id
    settle(scene)
  }

  /// The team folder was read again: focus stays on the same reflection, and what came to the one that is read has been seen.
  mutating func follow(_ scene: inout Scene) -> Outcome {
    let rows = rows(in: scene)
    if let index = rows.firstIndex(where: { scene.teamRows.rows[$0].id == focused }) { list.list.selected = index }
    list.list.selected = min(max(0, list.list.selected), max(0, rows.count - 1))
    guard let reading else { return Outcome() }
    guard scene.teamRows.row(reading.id) != nil else {
      self.reading = nil
      scene.tell(TeamWords.noLongerShared)
      return Outcome()
    }
    if let page = page(in: scene) { self.reading = page.reading(again: reading, height: TeamLayout(scene).reader.height) }
    return Outcome(note(&scene))
  }

  // MARK: - Reading

  /// Reads a reflection at one of its questions; Esc goes back to where one was asked to.
  mutating func read(_ id: String, at question: String, backTo wayBack: Destination, _ scene: inout Scene) -> Outcome {
    list.endFilter()
    filter.clear()
    reading = .init(id: id)
    wayBackFromReading = wayBack
    showAnew(at: id, scene)
    // Several pieces stand at no place of their own; what is said of the whole stands at its head.
    if !question.isEmpty, let page = page(in: scene), let piece = page.pieces.lastIndex(where: { $0.place == question }) {
      reading = .init(id: id, piece: piece, top: piece == 0 ? 0 : page.range(of: piece).lowerBound)
    }
    return Outcome(note(&scene))
  }

  /// Goes on to the next reflection, or back to the one before.
  mutating func read(_ direction: Int, _ scene: inout Scene) -> Outcome {
    let rows = rows(in: scene)
    guard let reading else { return Outcome() }
    let index = rows.firstIndex { scene.teamRows.rows[$0].id == reading.id } ?? list.list.selected
    guard rows.indices.contains(index + direction) else {
      scene.tell(direction > 0 ? TeamWords.lastOne : TeamWords.firstOne)
      return Outcome()
    }
    list.list.selected = index + direction
    return begin(reading: scene.teamRows.rows[rows[index + direction]].id, &scene)
  }

  private mutating func begin(reading id: String, _ scene: inout Scene) -> Outcome {
    reading = .init(id: id)
    focused = id
    return Outcome(note(&scene))
  }

  /// What is read has been read.
  private func note(_ scene: inout Scene) -> [Effect] {
    guard let reading, let row = scene.teamRows.row(reading.id) else { return [] }
    let before = scene.teamMarks
    scene.teamMarks.note(row)
    if scene.teamMarks == before { return [] }
    scene.renewNews()
    return [.keepReadMarks(scene.teamMarks)]
  }

  /// Puts focus on a piece of the reflection that is read.
  mutating func point(atPiece piece: Int) { reading?.piece = piece }

  mutating func beginFilter() -> Outcome {
    list.beginFilter()
    return Outcome()
  }
}

extension TeamPlace: Place {
  func heading(in scene: Scene) -> Heading? {
    reading == nil || TeamLayout(scene).isWide ? TeamTabs.heading(open: nil, scene) : nil
  }

  func remark(in scene: Scene) -> Notice? {
    found(rows(in: scene).count, in: list, scene, focused: row(in: scene).map { "\($0.author), \($0.shared.label)" })
  }

  var focus: CommandPlace { reading != nil ? .teamReading : list.isFiltered ? .teamFilter : .teamList }

  mutating func settle(_ scene: Scene) {
    let of = leftOf(scene)
    if left?.of != of { left = (rows(in: scene), of) }
    if let row = row(in: scene) {
      focused = row.id
      guard reading != nil || TeamLayout(scene).isWide else { return }
      let source = TeamPage.Source(row, scene)
      if made?.of != source { made = (TeamPage(row, scene), source) }
    }
  }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    if event == .key(Key(.escape)) { return goBack(scene) }
    if reading != nil {
      guard case .key(let key) = event else { return Outcome() }
      if key == Key(.right) { return read(1, &scene) }
      if key == Key(.left) { return read(-1, &scene) }
      moveInReading(key, scene)
      return Outcome()
    }
    let outcome = list.update(
      event, count: rows(in: scene).count, height: TeamLayout(scene).rowsInList, digitsChoose: true,
      clipboard: &scene.clipboard)
    if outcome == .chosen, let chosen = row(in: scene) { return begin(reading: chosen.id, &scene) }
    return Outcome()
  }

  /// One step: out of the reflection, of what is looked for, of what was chosen, and then of the place.
  private mutating func goBack(_ scene: Scene) -> Outcome {
    if reading != nil {
      reading = nil
      return wayBackFromReading.take().map { Outcome(to: $0) } ?? Outcome()
    }
    if list.isFiltered {
      let id = row(in: scene)?.id ?? focused
      list.endFilter()
      showAnew(at: id, scene)
    } else if !filter.isEmpty {
      ask(for: TeamFilter(), scene)
    } else {
      return Outcome(to: wayBack)
    }
    return Outcome()
  }

  private mutating func moveInReading(_ key: Key, _ scene: Scene) {
    guard let page = page(in: scene), let reading else { return }
    self.reading = page.reading(after: key, from: reading, height: TeamLayout(scene).reader.height)
  }
}

extension TeamPage {
  /// The same piece after something was said to it: all of it is in sight, where there is room for it.
  fileprivate func reading(again before: TeamPlace.Reading, height: Int) -> TeamPlace.Reading {
    var reading = before
    reading.piece = min(reading.piece, pieces.count - 1)
    let place = range(of: reading.piece)
    if place.count <= height, place.upperBound > reading.top + height { reading.top = place.upperBound - height }
    reading.top = max(0, min(reading.top, lines.count - 1))
    return reading
  }

  /// Where one is in the page after a key: a piece that is longer than the screen is read to its end first.
  fileprivate func reading(after key: Key, from before: TeamPlace.Reading, height: Int) -> TeamPlace.Reading {
    var reading = before
    let count = pieces.count
    switch key.code {
    case .down, .tab:
      if range(of: reading.piece).upperBound > reading.top + height { reading.top += max(1, height - 2) } else { reading.piece += 1 }
    case .up:
      if range(of: reading.piece).lowerBound < reading.top { reading.top -= max(1, height - 2) } else { reading.piece -= 1 }
    case .pageDown: reading.piece = piece(atLine: range(of: reading.piece).lowerBound + height)
    case .pageUp: reading.piece = piece(atLine: range(of: reading.piece).lowerBound - height)
    case .home: reading.piece = 0
    case .end: reading.piece = count - 1
    default: return reading
    }
    reading.piece = min(max(0, reading.piece), max(0, count - 1))
    if reading.piece != before.piece {
      let place = range(of: reading.piece)
      if place.upperBound > reading.top + height { reading.top = place.upperBound - height }
      if place.lowerBound < reading.top || place.count > height { reading.top = place.lowerBound }
    }
    reading.top = max(0, min(reading.top, lines.count - 1))
    return reading
  }
}
