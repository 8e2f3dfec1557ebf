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

extension State {
  /// Goes to the thing of the planning that was asked for, once its gezin is there.
  mutating func arriveNow() -> [Effect] {
    guard let (name, wayBack) = opening.arriving.take() else { return [] }
    return atGezin { $0.arrive(at: name, backTo: wayBack) }
  }
}

extension Desk {
  /// Puts focus on a thing of the planning, where it is shown, or on what holds it.
  fileprivate mutating func arrive(at name: Planned.Name, backTo wayBack: Destination) {
    let document: Document = name.kind == .reminder ? .own(id) : .dossier(id)
    let pane: Pane = name.kind == .reminder ? .reflection : .plan
    panes.reset(pane)
    open(pane)
    if let path = name.place(in: files.trees[document] ?? .null) {
      go(to: FieldRef(document: document, path: path))
    } else {
      scene.tell(PlanningWords.goneFromHere, .warning)
    }
    rest()
    arrival = Arrival(wayBack: wayBack, pane: panes.open, target: panes.view.target)
  }

  /// Opens what holds a thing, one after the other, until the thing itself has a row. What has none gets its form.
  private mutating func go(to thing: FieldRef) {
    if thing.document == .own(id) { return open(ThingForm(ref: thing, shape: Reminder.shape)) }
    if let screen = Links.screen(of: thing.path, on: self) { open(screen) }
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
