import Basics
import DossierModel
import TextUI
import Wording

/// What the team shared: the list, newest first, or one reflection that is read.
struct TeamPlace: Sendable {
  var list = FilteredList()
  private(set) var reading: Reading?
  /// Where Esc goes from the list.
  private(set) var wayBack = Destination.gezinnen
  /// Where Esc goes from the reflection that is read, where it was not opened in the list.
  private var wayBackFromReading: Destination?

  struct Reading: Sendable {
    let id: String
    /// The piece that has focus; 0 is the whole.
    var piece = 0
    /// The first line that is seen.
    var top = 0
  }

  /// What the filter leaves, newest first: a reflection is found by every word that its rows show.
  func shown(in scene: Scene) -> [SharedReflection] { shown(of: scene.shelf, in: scene) }

  private func shown(of shelf: TeamShelf, in scene: Scene) -> [SharedReflection] {
    let words = Folding.search(list.filterText).split { $0.isWhitespace }
    if words.isEmpty { return shelf.reflections }
    return shelf.reflections.filter { shared in
      let text = Folding.search(Self.words(about: shared, scene).joined(separator: " "))
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The reflection that is read, or that focus is on in the list.
  func selected(in scene: Scene) -> SharedReflection? { selected(of: scene.shelf, in: scene) }

  private func selected(of shelf: TeamShelf, in scene: Scene) -> SharedReflection? {
    if let reading { return shelf.reflections.first { $0.id == reading.id } }
    let shown = shown(of: shelf, in: scene)
    return shown.indices.contains(list.list.selected) ? shown[list.list.selected] : nil
  }

  /// The team folder was read again: focus stays on the same reflection.
  mutating func follow(from old: TeamShelf, in scene: Scene) {
    let shelf = scene.shelf
    let selected = selected(of: old, in: scene)?.id
    let shown = shown(in: scene)
    if let index = shown.firstIndex(where: { $0.id == selected }) { list.list.selected = index }
    list.list.selected = min(max(0, list.list.selected), max(0, shown.count - 1))
    if let reading, !shelf.reflections.contains(where: { $0.id == reading.id }) { self.reading = nil }
  }

  /// F6.
  static func open(_ state: inout State) -> [Effect] {
    let wayBack = state.wayBackFromHere
    state.places[TeamPlace.self]?.begin(wayBack)
    return state.go(to: .team) + [.readTeam]
  }

  private mutating func begin(_ wayBack: Destination) {
    self.wayBack = wayBack
    wayBackFromReading = nil
    reading = nil
    list.list.selected = 0
  }

  /// Reads a reflection at one of its questions; Esc goes back to where one was asked to.
  mutating func read(_ id: String, at question: String, backTo wayBack: Destination, _ scene: Scene) {
    list.endFilter()
    reading = .init(id: id)
    wayBackFromReading = wayBack
    if let index = shown(in: scene).firstIndex(where: { $0.id == id }) { list.list.selected = index }
    guard let page = page(in: scene), let piece = page.pieces.lastIndex(where: { $0.place == question }) else { return }
    reading = .init(id: id, piece: piece, top: piece == 0 ? 0 : page.range(of: piece).lowerBound)
  }

  /// Goes on to the next reflection, or back to the one before.
  mutating func read(_ direction: Int, _ scene: inout Scene) -> Outcome {
    let shown = shown(in: scene)
    guard let reading, let index = shown.firstIndex(where: { $0.id == reading.id }) else { return Outcome() }
    if shown.indices.contains(index + direction) {
      list.list.selected = index + direction
      self.reading = .init(id: shown[index + direction].id)
    } else {
      scene.tell(direction > 0 ? TeamWords.lastOne : TeamWords.firstOne)
    }
    return Outcome()
  }

  mutating func beginFilter() -> Outcome {
    list.beginFilter()
    return Outcome()
  }
}

extension TeamPlace: Place {
  func heading(in scene: Scene) -> Heading? { reading == nil ? TeamTabs.heading(open: nil, scene) : nil }

  var focus: CommandPlace { reading != nil ? .teamReading : list.isFiltered ? .teamFilter : .teamList }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    if event == .key(Key(.escape)) { return goBack() }
    if reading != nil {
      if case .key(let key) = event { moveInReading(key, scene) }
      return Outcome()
    }
    let outcome = list.update(
      event, count: shown(in: scene).count, height: listHeight(in: scene), digitsChoose: scene.lettersAreCommands,
      clipboard: &scene.clipboard)
    if outcome == .chosen, let chosen = selected(in: scene) { reading = .init(id: chosen.id) }
    return Outcome()
  }

  private mutating func goBack() -> Outcome {
    if reading != nil {
      reading = nil
      return wayBackFromReading.take().map { Outcome(to: $0) } ?? Outcome()
    }
    guard list.isFiltered else { return Outcome(to: wayBack) }
    list.endFilter()
    return Outcome()
  }

  private mutating func moveInReading(_ key: Key, _ scene: Scene) {
    guard let page = page(in: scene), let reading else { return }
    self.reading = page.reading(after: key, from: reading, height: Self.readingRect(in: scene).height)
  }
}

extension TeamPage {
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
