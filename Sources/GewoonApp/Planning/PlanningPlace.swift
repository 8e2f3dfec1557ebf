import Basics
import DossierModel
import TextUI
import Wording

/// The planning over all gezinnen: steps, days to look back, checks, questions that wait, and what the worker wants to be reminded of.
struct PlanningPlace: Sendable {
  var list = FilteredList()
  private(set) var lines = PlanningLines()
  /// What the filter leaves, by index in the lines.
  private(set) var shown: [Int] = []
  /// The same with the titles of the groups.
  private(set) var rows = PlanningRows([])
  private var source: Source?
  private var search: PlanningSearch?
  /// What was ticked since one came here. Whether it is done is said by its file alone.
  private var ticked: [PlanningLine.Key: PlanningLine] = [:]
  /// What takes the last changes back, the last one at the end.
  private var undos: [PlannedChange] = []
  /// Changes that are on their way to the files of gezinnen that are not open.
  private var waiting: [Waiting] = []
  /// Where Esc goes.
  private(set) var wayBack = Destination.gezinnen

  /// A change on its way, and what comes of it once it is there.
  struct Waiting: Sendable {
    let change: PlannedChange
    let undo: PlannedChange?
    let sentence: String
    let draft: Drafts.Name?
  }

  /// All that the lines are made from.
  private struct Source: Sendable, Equatable {
    let gezinnen: Int
    let team: Int
    let today: Day
    let me: String?
  }

  /// The line that has focus.
  var selected: PlanningLine? { shown.indices.contains(list.list.selected) ? lines.all[shown[list.list.selected]] : nil }

  /// F7.
  static func open(_ state: inout State) -> [Effect] {
    var wayBack = state.wayBackFromHere
    // From a gezin that was opened here one would come back again and again.
    if wayBack == .desk, state.desk?.arrival != nil { wayBack = .gezinnen }
    state.places[PlanningPlace.self]?.begin(wayBack)
    let effects = state.go(to: .planning)
    // What went wrong on the way stays said.
    if state.scene.notice?.tone != .error { state.scene.tell(PlanningWords.opened) }
    return effects + (state.scene.workspace?.teamAway == nil ? [.readTeam] : [])
  }

  private mutating func begin(_ wayBack: Destination) {
    self.wayBack = wayBack
    // What was ticked the last time goes; where nothing was, the lines can stay.
    if !ticked.isEmpty || list.isFiltered { source = nil }
    list = FilteredList()
    ticked = [:]
  }

  // MARK: - Lines

  /// Makes the lines anew where anything in them may be another; focus stays on its line, or goes to the one that takes its place.
  private mutating func makeLines(_ scene: Scene) {
    let now = Source(
      gezinnen: scene.gezinnen.revision, team: scene.shelfRevision, today: scene.today, me: scene.workspace?.me)
    guard source != now else { return }
    source = now
    let focused = selected?.key
    lines = PlanningLines(scene, ticked: ticked)
    search = nil
    find(scene)
    if let index = shown.firstIndex(where: { lines.all[$0].key == focused }) { list.list.selected = index }
    list.list.settle(count: shown.count, height: height(in: scene))
  }

  private mutating func find(_ scene: Scene) {
    if list.filterText.isEmpty {
      shown = Array(lines.all.indices)
    } else {
      if search == nil { search = PlanningSearch(lines.all, scene) }
      shown = search?.matching(list.filterText) ?? []
    }
    rows = PlanningRows(shown.map { lines.all[$0].group })
  }

  // MARK: - Changes

  /// Keeps a line that is ticked in its place.
  mutating func keep(_ line: PlanningLine) { ticked[line.key] = line }
  /// Keeps what takes a change back.
  mutating func add(undo: PlannedChange?) { if let undo { undos.append(undo) } }

  /// What takes the last change back.
  mutating func takeUndo() -> PlannedChange? { undos.popLast() }
  var canUndo: Bool { !undos.isEmpty }

  /// A change is on its way to a file.
  mutating func wait(for change: Waiting) { waiting.append(change) }
  /// It came there, or did not; then nothing of that gezin is shown as done but what its file says.
  ///
  /// - Returns: what waited for it.
  mutating func settle(_ change: PlannedChange, isWritten: Bool) -> Waiting? {
    guard let index = waiting.firstIndex(where: { $0.change == change }) else { return nil }
    let waited = waiting.remove(at: index)
    if isWritten {
      add(undo: waited.undo)
      // What is in the trash stands in the list no more.
      if change.act == .throwAway { forget { $0.source == .planned(change.name) && $0.dossier == change.dossier } }
    } else {
      forget { $0.dossier == change.dossier }
    }
    return waited
  }

  private mutating func forget(_ isMeant: (PlanningLine.Key) -> Bool) {
    ticked = ticked.filter { !isMeant($0.key) }
    source = nil
  }

  var isWaiting: Bool { !waiting.isEmpty }
}

extension PlanningPlace: Place {
  var focus: CommandPlace { list.isFiltered ? .planningFilter : .planning }

  func remark(in scene: Scene) -> Notice? {
    found(shown.count, in: list, scene, focused: selected.map { PlanningLineWords(line: $0, scene: scene).what })
  }

  mutating func settle(_ scene: Scene) { makeLines(scene) }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    if event == .key(Key(.escape)) { return goBack(scene) }
    let outcome = list.update(
      event, count: shown.count, height: height(in: scene), digitsChoose: true, clipboard: &scene.clipboard)
    switch outcome {
    case .chosen: return enter()
    case .filtered: find(scene)
    case .handled: break
    }
    return Outcome()
  }

  private mutating func enter() -> Outcome {
    guard let line = selected else { return Outcome() }
    // The gezin that was open is another one now.
    if line.name != nil { wayBack = .gezinnen }
    return Outcome(to: line.destination)
  }

  private mutating func goBack(_ scene: Scene) -> Outcome {
    guard list.isFiltered else { return Outcome(to: wayBack) }
    let focused = selected?.key
    list.endFilter()
    find(scene)
    if let index = shown.firstIndex(where: { lines.all[$0].key == focused }) { list.list.selected = index }
    return Outcome()
  }

  mutating func beginFilter(_ scene: Scene) -> Outcome {
    list.beginFilter()
    find(scene)
    return Outcome()
  }
}

extension Destination {
  static let planning = Destination.other(PlaceName(PlanningPlace.self))
}

extension State {
  /// Where Esc goes from a list over all gezinnen that is opened here: the gezin that one was in, or their list.
  var wayBackFromHere: Destination {
    switch places.here {
    case is Desk: .desk
    case let team as TeamPlace: team.wayBack
    case is TeamDesk: places[TeamPlace.self]?.wayBack ?? .gezinnen
    case let planning as PlanningPlace: planning.wayBack
    case let search as SearchPlace: search.wayBack
    default: .gezinnen
    }
  }
}
