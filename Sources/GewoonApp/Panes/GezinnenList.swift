import Basics
import DossierModel
import TextUI
import Wording

/// The gezinnen, in Dutch order, with the filter and the row that has focus.
public struct Gezinnen: Sendable {
  public internal(set) var all: [DossierSummary] = []
  /// What the filter leaves.
  public internal(set) var shown: [DossierSummary] = []
  var list = ListView()
  /// The filter while it is being typed or stands.
  var filter: TextEditor?
  var isFilterTyped = false
  /// Sentences about files that did not open.
  var problems: [String] = []
  private var keys: [String: (order: String, search: String)] = [:]

  var selected: DossierSummary? { shown.indices.contains(list.selected) ? shown[list.selected] : nil }

  /// Takes in gezinnen that were read; of one that stood there already, the newer reading counts.
  mutating func add(_ summaries: [DossierSummary]) {
    let ids = Set(summaries.map(\.id))
    let focused = selected?.id
    if all.contains(where: { ids.contains($0.id) }) { all.removeAll { ids.contains($0.id) } }
    for summary in summaries {
      let words = ([summary.name, summary.sortName] + summary.members.map(\.name)).joined(separator: " ")
      keys[summary.id] = (DutchName.sortKey(summary.sortName), Folding.search(words))
    }
    all += summaries
    let keys = keys
    all.sort { (keys[$0.id]?.order ?? "", $0.id) < (keys[$1.id]?.order ?? "", $1.id) }
    refilter(keeping: focused)
  }

  mutating func remove(_ id: String) {
    all.removeAll { $0.id == id }
    keys[id] = nil
    refilter(keeping: nil)
  }

  mutating func refilter(keeping id: String?) {
    let words = Folding.search(filter?.text ?? "").split(separator: " ")
    shown = words.isEmpty ? all : all.filter { summary in words.allSatisfy { keys[summary.id]?.search.contains($0) == true } }
    if let id, let index = shown.firstIndex(where: { $0.id == id }) { list.selected = index }
    list.selected = min(max(0, list.selected), max(0, shown.count - 1))
  }

  mutating func select(_ id: String) {
    if let index = shown.firstIndex(where: { $0.id == id }) { list.selected = index }
  }
}

extension State {
  /// The rows that the list of gezinnen has on the screen.
  var gezinnenHeight: Int {
    // Head and foot, and the next step where the window is high enough to say it.
    let others = (showsNextStep ? 11 : 7) + (gezinnen.filter == nil ? 0 : 1)
    return max(1, size.height - others)
  }

  private var showsNextStep: Bool { size.height >= 16 }

  mutating func updateGezinnen(_ event: Event.Kind) -> [Effect] {
    if gezinnen.filter != nil, gezinnen.isFilterTyped { return updateFilter(event) }
    guard case .key(let key) = event else { return [] }
    if key == Key(.enter) { return openSelected() }
    if key.typed != nil, !lettersAreCommands { return [] }
    switch gezinnen.list.update(key, count: gezinnen.shown.count, height: gezinnenHeight) {
    case .chosen: return openSelected()
    default: return []
    }
  }

  private mutating func updateFilter(_ event: Event.Kind) -> [Effect] {
    if case .key(let key) = event, key.typed == nil {
      switch key.code {
      case .enter: return openSelected()
      case .up, .down, .pageUp, .pageDown:
        _ = gezinnen.list.update(key, count: gezinnen.shown.count, height: gezinnenHeight)
        return []
      default: break
      }
    }
    guard var filter = gezinnen.filter else { return [] }
    if filter.update(event, width: 40, height: 1, clipboard: &clipboard) == .changed {
      gezinnen.filter = filter
      gezinnen.list.selected = 0
      gezinnen.refilter(keeping: nil)
    } else {
      gezinnen.filter = filter
    }
    return []
  }

  mutating func openSelected() -> [Effect] {
    guard let summary = gezinnen.selected else { return [] }
    if let waiting = unsaved.removeValue(forKey: summary.id) {
      setAside()
      dossier = waiting
    }
    if dossier?.id == summary.id, dossier?.hasUnsaved == true {
      // What could not be saved is only here.
      place = .dossier
      settleFocus()
      return saveEffects() + debriefNow()
    }
    return [.loadDossier(id: summary.id)]
  }

  /// The one line that says what could be done next, or nil.
  var nextStep: String? {
    let unfinished = gezinnen.all.filter { $0.unfinished != nil }.max { $0.unfinished!.day < $1.unfinished!.day }
    if let summary = unfinished, let reflection = summary.unfinished {
      let day = Saying.day(reflection.day, relativeTo: today, language)
      return Saying.finishReflection(
        of: day, with: summary.name, answered: reflection.answered, questions: instrument.questions.count, language)
    }
    let late = gezinnen.all.filter { $0.overdue(on: today) > 0 }.max { $0.overdue(on: today) < $1.overdue(on: today) }
    return late.map { Saying.lookAtLateSteps(of: $0.name, count: $0.overdue(on: today), language) }
  }

  func drawGezinnen(on canvas: inout Canvas) {
    let width = canvas.size.width
    var row = 2
    canvas.put(say(ScreenWords.gezinnen), row: row, column: 1, role: .title)
    let count = Saying.gezinnen(gezinnen.shown.count, of: gezinnen.all.count, language)
    let room = Display.columns(of: count)
    if !gezinnen.all.isEmpty { canvas.put(count, row: row, column: max(12, width - room - 1), role: .muted) }
    row += 1
    if let filter = gezinnen.filter {
      let label = say(ScreenWords.searchFor) + " "
      let used = canvas.put(label, row: row, column: 1, role: .muted)
      filter.draw(
        on: &canvas, in: Rect(row: row, column: 1 + used, width: min(40, width - used - 2), height: 1), active: gezinnen.isFilterTyped)
      row += 1
    }
    row += 1
    if gezinnen.shown.isEmpty { drawNoGezinnen(row: row, on: &canvas) }
    let range = gezinnen.list.visibleRange(count: gezinnen.shown.count, height: gezinnenHeight)
    for index in range {
      draw(gezinnen.shown[index], row: row + index - range.lowerBound, isFocused: index == gezinnen.list.selected, on: &canvas)
    }
    if let nextStep, showsNextStep {
      let text = say(ScreenWords.nextStep) + " " + nextStep
      canvas.putWrapped(text, in: Rect(row: canvas.size.height - 5, column: 1, width: min(100, width - 2), height: 2), role: .hint)
    }
  }

  private func drawNoGezinnen(row: Int, on canvas: inout Canvas) {
    let words = gezinnen.all.isEmpty ? ScreenWords.noGezinnenYet : ScreenWords.nothingFound
    let waits = gezinnen.all.isEmpty && !shelf.reflections.isEmpty ? " " + say(TeamWords.teamWaits) : ""
    canvas.putWrapped(say(words) + waits, in: Rect(row: row, column: 3, width: canvas.size.width - 6, height: 3), role: .muted)
    if canvas.cursor == nil { canvas.cursor = Position(row: row, column: 3) }
  }

  private func draw(_ summary: DossierSummary, row: Int, isFocused: Bool, on canvas: inout Canvas) {
    let width = canvas.size.width
    let role: Role = isFocused ? .focus : .text
    if isFocused {
      canvas.fill(Rect(row: row, column: 2, width: width - 3, height: 1), role: .focus)
      canvas.put("›", row: row, column: 1, role: .accent)
      if canvas.cursor == nil { canvas.cursor = Position(row: row, column: 3) }
    }
    if summary.hasFaults { canvas.put("!", row: row, column: 2, role: .error) }
    let columns = Self.columns(width: width)
    let name = summary.sortName.isEmpty ? say(ScreenWords.noName) : summary.sortName
    canvas.put(name, row: row, column: 3, width: columns.members - 4, role: role)
    let quiet: Role = isFocused ? .focus : .muted
    if columns.reflection > columns.members {
      let members = Saying.members(summary.members.map { ($0.name, $0.born) }, year: today.year, language)
      canvas.put(members, row: row, column: columns.members, width: columns.reflection - columns.members - 2, role: quiet)
    }
    let reflection = summary.lastReflection.map { Saying.lastReflection(Saying.day($0, relativeTo: today, language), language) }
    canvas.put(
      reflection ?? say(ScreenWords.noReflectionYet), row: row, column: columns.reflection, width: columns.step - columns.reflection - 2,
      role: quiet)
    if columns.step < width {
      canvas.put(step(of: summary), row: row, column: columns.step, width: width - columns.step - 1, role: stepRole(summary, isFocused))
    }
  }

  private func step(of summary: DossierSummary) -> String {
    let late = summary.overdue(on: today)
    if summary.isClosed { return say(ScreenWords.closed) }
    if late > 0 { return Saying.lateSteps(late, language) }
    if let due = summary.dueDays.first { return Saying.nextStep(Saying.shortWithWeekday(due, language), language) }
    return Saying.openSteps(summary.openSteps, language)
  }

  private func stepRole(_ summary: DossierSummary, _ isFocused: Bool) -> Role {
    if isFocused { return .focus }
    return summary.overdue(on: today) > 0 && !summary.isClosed ? .warning : .muted
  }

  /// Where the columns of the list begin.
  private static func columns(width: Int) -> (members: Int, reflection: Int, step: Int) {
    if width < 60 { return (width / 2 + 2, width / 2 + 2, width) }
    if width < 100 { return (21, 43, width - 17) }
    return (32, width / 2 + 4, width * 3 / 4)
  }
}
