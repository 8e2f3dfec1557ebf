import DossierModel
import StrictJSON
import TextUI
import Wording

/// Where one came in from a list over all gezinnen: there Esc goes back to it, whatever else the gezin has open.
struct Arrival: Sendable {
  let wayBack: Destination
  fileprivate let pane: Pane
  fileprivate let target: AnyScreen

  /// Whether one stands there still.
  func isHere(_ panes: Panes) -> Bool { panes.open == pane && panes.view.target == target }
}

/// What one goes to in a gezin.
enum Aim: Sendable, Equatable {
  /// A thing of the planning.
  case planned(Planned.Name)
  /// What stands at a JSON pointer in the dossier.
  case text(String)
  /// What stands at a JSON pointer in a reflection of one's own, by its id.
  case reflection(String, String)
}

extension State {
  /// Goes to what was asked for, once its gezin is there.
  mutating func arriveNow() -> [Effect] {
    guard let (aim, wayBack) = opening.arriving.take() else { return [] }
    return atGezin { $0.arrive(at: aim, backTo: wayBack) }
  }
}

extension Desk {
  /// Puts focus on what one came for, where it is shown, or on what holds it.
  fileprivate mutating func arrive(at aim: Aim, backTo wayBack: Destination) {
    let place = place(of: aim)
    let pane = Self.pane(of: aim)
    panes.reset(pane)
    open(pane)
    if let place { go(to: place) } else { scene.tell(PlanningWords.goneFromHere, .warning) }
    rest()
    arrival = Arrival(wayBack: wayBack, pane: panes.open, target: panes.view.target)
  }

  /// Where it stands now; nil where it stands there no more.
  private func place(of aim: Aim) -> FieldRef? {
    switch aim {
    case .planned(let name):
      let document: Document = name.kind == .reminder ? .own(id) : .dossier(id)
      return name.place(in: files.trees[document] ?? .null).map { FieldRef(document: document, path: $0) }
    case .text(let pointer): return FieldRef(document: .dossier(id), path: JSONPath(pointer: pointer, in: tree))
    case .reflection(let reflection, let pointer):
      let ref = reflectionRef(reflection).field
      guard let tree = files.value(ref) else { return nil }
      return FieldRef(document: ref.document, path: ref.path + JSONPath(pointer: pointer, in: tree))
    }
  }

  /// The pane in which it is looked for.
  private static func pane(of aim: Aim) -> Pane {
    switch aim {
    case .planned(let name): name.kind == .reminder ? .reflection : .plan
    case .text(let pointer): pointer.hasPrefix("/network/") ? .network : pointer.hasPrefix("/plan/") ? .plan : .gezin
    case .reflection: .reflection
    }
  }

  /// Opens what holds a thing, one after the other, until the thing itself has a row. What has none gets its form.
  private mutating func go(to thing: FieldRef) {
    if thing.document == .own(id) { return goToOwn(thing) }
    if let screen = Links.screen(of: thing.path, on: self) { open(screen) }
    goOn(to: thing)
  }

  /// A reminder has its form; a reflection the screen on which it stands.
  private mutating func goToOwn(_ thing: FieldRef) {
    guard case .key(FieldKey<ReflectionFile, [Reflection]>.reflections.name)? = thing.path.steps.first else {
      return open(ThingForm(ref: thing, shape: Reminder.shape))
    }
    if case .item(_, let reflection)? = thing.path.steps.dropFirst().first, reflection != gezin.reflectionID {
      open(ReflectionForm(id: reflection))
    }
    goOn(to: thing)
  }

  /// A file of the team at its screen, in the room that is open.
  mutating func arrive(atFile document: Document, _ pointer: String) {
    files.open(document, from: shelf, rules)
    guard let tree = files.trees[document], !tree.isEmpty else { return scene.tell(PlanningWords.goneFromHere, .warning) }
    if document.kind == .agenda {
      open(AgendaItemScreen(document: document))
    } else {
      open(ThingForm(ref: FieldRef(document: document, path: []), shape: Example.shape))
    }
    goOn(to: FieldRef(document: document, path: JSONPath(pointer: pointer, in: tree)))
    rest()
    arrival = Arrival(wayBack: .search, pane: panes.open, target: panes.view.target)
  }

  private mutating func goOn(to thing: FieldRef) {
    while true {
      let things = stops.filter { stop in
        if case .add = stop { return false }
        return stop.ref?.document == thing.document
      }
      if let row = things.first(where: { $0.ref?.path.steps.starts(with: thing.path.steps) == true }) { return focus(on: row) }
      let around = things.filter { $0.ref.map { thing.path.steps.starts(with: $0.path.steps) } == true }
      guard let nearest = around.max(by: { $0.ref!.path.steps.count < $1.ref!.path.steps.count }) else { return }
      focus(on: nearest)
      guard case .item(let item)? = focusedRow?.kind else { return }
      open(item.opens?.screen ?? ThingForm(ref: item.ref, shape: item.shape))
      // A form shows no row of what it is about itself, so this comes to an end.
    }
  }
}
