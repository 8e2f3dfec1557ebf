import Basics
import DossierModel
import TextUI
import Wording

/// Searching everywhere: in the gezinnen, in one's own reflections, and in what the team shared, while one types.
struct SearchPlace: Sendable {
  private(set) var list = FilteredList()
  private(set) var finds: [Found] = []
  /// The finds as they lie under each other.
  private(set) var rows = SearchRows([])
  /// What came last, beside the finds; nil before anything did.
  private(set) var answer: FoundEverywhere?
  /// Where Esc goes.
  private(set) var wayBack = Destination.gezinnen
  /// Whether focus was moved since one began to look for this.
  private var isMoved = false
  /// The first row that is seen.
  private(set) var top = 0

  /// The find that has focus.
  var selected: Found? { finds.indices.contains(list.list.selected) ? finds[list.list.selected] : nil }

  var text: String { list.filterText }

  /// Whether what is shown is what is looked for.
  var isAnswered: Bool { answer?.text == text }

  /// Ctrl-F on the list of gezinnen: with what is looked for there, else with what was looked for here before.
  static func open(_ state: inout State) -> [Effect] {
    var wayBack = state.wayBackFromHere
    // From a gezin that was opened here one would come back again and again.
    if wayBack == .desk, state.desk?.arrival != nil { wayBack = .gezinnen }
    let typed = state.places[GezinnenPlace.self].map { $0.list.filterText } ?? ""
    let isFromList = state.places.here is GezinnenPlace
    if state.places[SearchPlace.self] == nil { state.places[SearchPlace.self] = SearchPlace() }
    state.places[SearchPlace.self]?.begin(isFromList ? typed : "", wayBack)
    return [.prepareSearch] + state.go(to: .search)
  }

  private mutating func begin(_ typed: String, _ wayBack: Destination) {
    self.wayBack = wayBack
    list.endFilter()
    list.beginFilter(with: typed)
    isMoved = false
  }

  /// Takes over what was found, where that is what is looked for now. Focus stays on what it was moved to.
  mutating func takeIn(_ found: FoundEverywhere) {
    guard found.text == text else { return }
    let focused = isMoved ? selected : nil
    answer = found
    finds = found.finds
    rows = SearchRows(finds.map(\.kind))
    list.list.selected = focused.flatMap { focused in finds.firstIndex { $0.kind == focused.kind && $0.id == focused.id } } ?? 0
  }

  /// Puts focus on a find.
  mutating func go(to find: Int) {
    list.list.selected = find
    isMoved = true
  }

  private func opened() -> Outcome {
    guard let found = selected else { return Outcome() }
    switch found.kind {
    case .gezin: return Outcome(to: .found(dossier: found.id, .text(found.place)))
    case .own: return Outcome(to: .found(dossier: found.dossier, .reflection(found.id, found.place)))
    case .shared: return Outcome(to: .reading(reflection: found.id, at: found.question), [.readTeam])
    case .response: return Outcome(to: .reading(reflection: found.reflection, at: found.question), [.readTeam])
    case .example: return Outcome(to: .teamFile(.example, name: found.name, at: found.place), [.readTeam])
    case .agenda: return Outcome(to: .teamFile(.agenda, name: found.name, at: found.place), [.readTeam])
    }
  }
}

extension SearchPlace: Place {
  var focus: CommandPlace { .search }

  func remark(in scene: Scene) -> Notice? {
    isAnswered ? found(finds.count, in: list, scene, focused: selected.map { SearchPlace.stand(of: $0, scene) }) : nil
  }

  mutating func settle(_ scene: Scene) {
    list.list.selected = min(max(0, list.list.selected), max(0, finds.count - 1))
    top = rows.top(before: top, focus: list.list.selected, height: height(in: scene))
  }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    if event == .key(Key(.escape)) { return Outcome(to: wayBack) }
    let before = list.list.selected
    let outcome = list.update(
      event, count: finds.count, height: max(1, height(in: scene) - 3), digitsChoose: false, clipboard: &scene.clipboard)
    switch outcome {
    case .chosen: return isAnswered ? opened() : Outcome()
    case .filtered:
      isMoved = false
      return Outcome([.searchEverywhere(text)])
    case .handled: if list.list.selected != before { isMoved = true }
    }
    return Outcome()
  }
}

extension SearchPlace {
  static let commands: [Command] = [
    Command("searchEverywhere", ["C-f"], [.gezinnen, .filter], footer: 3, inFooter: { $0.focus == .filter }, run: open),
    Command("searchEverywhere", [], CommandPlace.everywhere.except([.gezinnen, .filter, .search, .firstUse]), run: open),
    Command(
      "stopReading", [], CommandPlace.everywhere.except([.firstUse]), when: { $0.scene.searchReading == nil ? .absent : .on },
      run: { _ in [.stopReading] }),
  ]
}

extension Destination {
  static let search = Destination.other(PlaceName(SearchPlace.self))
}

extension State {
  /// How far it is with reading for the search: what is looked for is looked for again when that is done.
  mutating func takeIn(_ reading: SearchReading?) -> [Effect] {
    scene.searchReading = reading
    guard let search = places.here as? SearchPlace, !search.text.isEmpty else { return [] }
    return [.searchEverywhere(search.text)]
  }
}
