import Basics
import DossierModel
import Wording

/// The phase of the help as a dated line.
enum PhaseLine {
  /// A phase begins on a day, as one step of undo.
  static func begin(_ phase: String, on day: Day, _ desk: inout Desk) {
    let ref = next(desk)
    desk.edit(ref.document) { put(phase, on: day, at: ref, &$0) }
  }

  /// Where the next phase will stand.
  static func next(_ desk: Desk) -> Ref<PhaseSince> {
    let list = desk.top[.phases]
    return list.item(at: desk.value(list.field)?.items.count ?? 0)
  }

  /// Writes a phase as part of a greater change.
  static func put(_ phase: String, on day: Day, at ref: Ref<PhaseSince>, _ edit: inout FileEdit) {
    edit.set(phase, at: ref[.phase])
    edit.set(day, at: ref[.since])
  }
}
