import DossierModel
import TextUI
import Wording

/// A place where one can be: the gezinnen, the questions of first use, an open gezin, the team. It owns its state, says where focus is for the
/// table of keys, answers keys and draws itself. Its commands stand beside it.
protocol Place: Sendable {
  /// What focus is on, for the table of keys.
  var focus: CommandPlace { get }
  /// Answers a key or paste that is no command here.
  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome
  /// The same place with the scene as it is now around it.
  func seen(in scene: Scene) -> Self
  /// Draws itself between head and foot.
  func draw(in scene: Scene, on canvas: inout Canvas)
  /// What plain mode says of it, line by line.
  func plain(in scene: Scene) -> [PlainRow]
  /// Puts focus on something that has a number in plain mode.
  mutating func point(at target: PlainTarget)
  /// What stands in the head; nil for the name of the program and the team.
  func heading(in scene: Scene) -> Heading?
  /// What is said above the footer where nothing else is, such as what is wrong with the value in focus.
  func remark(in scene: Scene) -> Notice?
  /// Which of how many has focus, and what kind of field it is, for who hears or feels one row at a time.
  func announcement(in scene: Scene) -> String?
  /// Whether letters are going straight into a text.
  var isTyping: Bool { get }
  /// Whether a letter begins a text although no text has focus.
  var meansText: Bool { get }
  /// Why nothing can be changed here, beside what holds for the whole workspace; nil where it can.
  var readOnly: String? { get }
  /// Goes on with what was left open, before one goes to another place.
  mutating func leave(_ scene: inout Scene) -> Outcome
  /// Puts focus on something that is there, after anything happened.
  mutating func settle(_ scene: Scene)
}

extension Place {
  /// What is left of a list after what was typed, and what has focus in it.
  func found(_ count: @autoclosure () -> Int, in list: FilteredList, _ scene: Scene, focused: @autoclosure () -> String?) -> Notice? {
    // Nobody looks for anything at most keys.
    guard list.isFiltered, !list.filterText.isEmpty, case let count = count(), count > 0, let focused = focused() else { return nil }
    return Notice(SearchWords.found(count, first: focused, scene.language))
  }

  func seen(in scene: Scene) -> Self { self }
  func heading(in scene: Scene) -> Heading? { nil }
  func remark(in scene: Scene) -> Notice? { nil }
  func announcement(in scene: Scene) -> String? { nil }
  var isTyping: Bool { false }
  var meansText: Bool { false }
  var readOnly: String? { nil }
  mutating func leave(_ scene: inout Scene) -> Outcome { Outcome() }
  mutating func settle(_ scene: Scene) {}
}

/// What stands in the two rows of the head.
struct Heading {
  let left: String
  /// Instead of who is at the keyboard and the day.
  var right: String?
  /// Names in the rule under it, with the one that is open.
  var tabs: [(name: String, isOpen: Bool)] = []
  /// Signs with their meaning, in the rule.
  var legend: String?
}

/// What came of a key or an answer: all that reaches further than the place itself.
struct Outcome {
  var effects: [Effect] = []
  /// What lies over the screen from now on.
  var overlays: [Overlay] = []
  /// Where one goes.
  var destination: Destination?
  /// A command that a row asked for.
  var command: CommandID?
  /// Whether a text was changed, which has to reach the journal soon.
  var isEdited = false

  init(_ effects: [Effect] = []) { self.effects = effects }

  init(to destination: Destination, _ effects: [Effect] = []) {
    self.destination = destination
    self.effects = effects
  }
}

enum Destination: Sendable, Equatable {
  case gezinnen, team
  /// A room of the team, as it was left.
  case room(Pane)
  /// The gezin that is open.
  case desk
  /// Another gezin, by its id.
  case dossier(String)
  /// A gezin, at one thing of its planning; Esc comes back.
  case planned(dossier: String, Planned.Name)
  /// A gezin, at what was found by searching everywhere; Esc comes back.
  case found(dossier: String, Aim)
  /// A file of the team at its screen in its room, and there at a JSON pointer; Esc comes back to what was found.
  case teamFile(FileKind, name: String, at: String)
  /// A gezin, at its debrief that is not finished.
  case debrief(dossier: String)
  /// A meeting of the team, by the name of its file.
  case session(String)
  /// A reflection that is shared, to be read at one of its questions; Esc comes back.
  case reading(reflection: String, at: String)
  /// A place of its own, such as a list over all gezinnen.
  case other(PlaceName)
}

/// The name of a place in the router.
struct PlaceName: Sendable, Hashable {
  private let type: ObjectIdentifier

  init(_ place: (some Place).Type) { type = ObjectIdentifier(place) }
}

/// The places that there are, each with its state, and which of them is in front.
struct Places: Sendable {
  /// A handful: looked through sooner than hashed.
  private var all: [(name: PlaceName, place: (any Place)?)] = []
  var front: PlaceName

  init(_ first: some Place) {
    front = PlaceName(type(of: first))
    all = [(front, first)]
  }

  /// The place of a kind, where it has been made.
  subscript<P: Place>(_ kind: P.Type) -> P? {
    get { index(of: PlaceName(kind)).flatMap { all[$0].place as? P } }
    _modify {
      let index = indexMade(for: PlaceName(kind))
      // Taken out while it is changed, so that nothing of it is copied.
      var place = all[index].place.take() as? P
      defer { all[index].place = place }
      yield &place
    }
  }

  /// The place in front.
  var here: any Place {
    get { all[indexOfFront].place! }
    _modify {
      let index = indexOfFront
      var place = all[index].place.take()!
      defer { all[index].place = place }
      yield &place
    }
  }

  func isThere(_ name: PlaceName) -> Bool { index(of: name).map { all[$0].place != nil } ?? false }

  private var indexOfFront: Int { index(of: front)! }

  private func index(of name: PlaceName) -> Int? { all.firstIndex { $0.name == name } }

  private mutating func indexMade(for name: PlaceName) -> Int {
    if let index = index(of: name) { return index }
    all.append((name, nil))
    return all.count - 1
  }

  mutating func settle(_ scene: Scene) { here.settle(scene) }
}
