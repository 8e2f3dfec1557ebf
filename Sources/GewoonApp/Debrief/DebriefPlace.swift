import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// Where one is on a screen of the debrief, as a word of `at` (format.md), and the way back to it.
enum DebriefPlace {
  /// The word for where focus is; the one kept before where focus is on nothing that is asked, else that of the screen.
  static func at(_ debrief: DebriefScreen, on desk: Desk) -> String {
    guard let page = DebriefRoute(desk: desk).page(holding: debrief.step, of: debrief.id) else { return debrief.step.at }
    if let at = at(of: desk.panes.view.focus, on: page, desk) { return at }
    let kept = desk.reflection(debrief.id)?[.at] ?? ""
    return desk.instrument.outline.stop(at: kept).map(page.stops.contains) == true ? kept : debrief.step.at
  }

  /// What is asked where focus is; nil where that is nothing, or something of no reflection.
  static func step(_ debrief: DebriefScreen, on desk: Desk) -> DebriefStep {
    desk.instrument.outline.stop(at: at(debrief, on: desk)) ?? debrief.step
  }

  private static func at(of focus: RowID?, on page: DebriefPage, _ desk: Desk) -> String? {
    // What becomes of the reflection is decided by commands.
    if case .command(let id)? = focus, ["finishReflection", "share", "allQuestions"].contains(id) {
      return page.stops.first { $0.part == .keep }?.at
    }
    guard let ref = focus?.ref, ref.document == .own(desk.id) else { return nil }
    if let question = ref.question { return page.stops.contains { $0.question == question } ? question : nil }
    let keys = ref.path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    for stop in page.stops {
      guard let field = stop.part.fields.first(where: { keys.contains($0.key) }) else { continue }
      if stop.part == .conversation {
        return keys.last.flatMap { key in desk.instrument.conversation.contains { $0.id == key } ? "conversation." + key : nil }
      }
      return stop.part == .evidence ? stop.at(of: field) : stop.at
    }
    return nil
  }

  /// The row on the screen at which one goes on; nil where the screen begins with it.
  static func row(at: String, among stops: [RowID], on desk: Desk) -> RowID? {
    guard let step = desk.instrument.outline.stop(at: at) else { return nil }
    let own = stops.filter { $0.ref?.document == .own(desk.id) }
    switch step.part {
    case .questions: return own.first { $0.ref?.question == step.question }
    case .conversation: return own.first { at == "conversation." + ($0.key ?? "") }
    case .evidence where at.hasSuffix(".indicators"): return own.first { if case .part = $0 { true } else { false } }
    case .evidence: return own.first { $0.ref?.path.steps.contains(.key("evidence")) == true }
    default: return own.first { row in row.key.map { key in step.part.fields.contains { $0.key == key } } ?? false }
    }
  }

  /// The place at which the thoughts for a field stand: its own, else that of what is asked there.
  static func thoughts(at line: FieldLine, of step: DebriefStep) -> String {
    if let question = line.ref.question { return question }
    guard case .key(let key)? = line.ref.path.steps.last else { return step.at }
    if step.part == .conversation { return "conversation." + key }
    return key == "hunch" ? key : step.at
  }
}

extension RowID {
  /// The last key of the place that it stands for.
  fileprivate var key: String? { if case .key(let key)? = ref?.path.steps.last { key } else { nil } }
}
