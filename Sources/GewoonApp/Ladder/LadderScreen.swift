import Basics
import DossierModel
import TextUI
import Wording

/// The four core tasks: what one works on now, and how it came to that.
struct LadderScreen: DeskScreen {
  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { LadderRows(desk: desk).all }
  func heading(on desk: Desk) -> Heading? { Heading.of(LadderWords.ladder, desk, right: desk.say(LadderWords.fourTasks)) }

  func formRect(in rect: Rect, on desk: Desk) -> Rect { rect.split(top: LadderPicture.height(in: rect)).bottom }

  /// The tasks stand above the rows.
  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    LadderPicture(desk: desk).draw(in: rect.split(top: LadderPicture.height(in: rect)).top, on: &canvas)
    return false
  }

  func spoken(on desk: Desk) -> [String] { LadderPicture(desk: desk).spoken }

  func helpLines(on desk: Desk) -> [HelpLine] {
    [HelpLine(desk.say(LadderWords.ladder), isTitle: true)] + LadderWords.help.map { HelpLine(desk.say($0)) } + [HelpLine("")]
  }

  static let commands: [Command] = [
    Command(
      atDesk: "ladder", when: { $0.panes.view.target.screen is LadderScreen ? .absent : .on }, run: { $0.openOnPlan(LadderScreen()) })
  ]
}

extension Desk {
  /// Opens a screen over the plan, unless it lies there already: then what lies on it goes.
  mutating func openOnPlan(_ screen: any DeskScreen) { open(screen, over: .plan) }
}

struct LadderRows: Reading {
  let desk: Desk

  private var plan: Ref<Plan> { top[.plan] }

  var all: [Row] {
    var rows = standing
    if let note = Standing.note(on: desk) { rows.append(.note(note, .warning)) }
    let decisions = decisionRows
    rows += ended
    rows += [.note(say(LadderWords.inTime)), .command("decide", say(LadderWords.decide))]
    rows += [.blank, .heading(say(LadderWords.howYouCame), decisions.isEmpty ? "" : Saying.decisions(decisions.count, language))]
    rows += decisions.isEmpty ? [.note(say(LadderWords.noDecisions))] : decisions
    rows += [.blank, .link(.screen(AnyScreen(SteppingDownScreen())), say(SteppingDownWords.open), .hint)]
    rows.append(.link(.screen(AnyScreen(OrdinaryThingsScreen(decision: nil))), say(DecisionWords.ordinaryThingsLink), .hint))
    return rows + [.blank] + fields(at: plan, .step)
  }

  /// The phase beside the rung.
  private var standing: [Row] {
    guard let now = Dossier(dossier).phaseNow else { return [] }
    return [.note(Saying.phaseNow(word("phase", now.phase), since: now.since.map(day), language))]
  }

  /// Until when the last decision held, with what was expected and what would be enough: then one looks again.
  private var ended: [Row] {
    Facts.decisionEnded(dossier, today: today).map { [.note($0.sentence(today: today, language), .text)] } ?? []
  }

  /// The decisions, the newest first; those without a good day come before, for they are still being talked over.
  private var decisionRows: [Row] {
    let all = items(plan[.decisions])
    let ordered = all.enumerated().sorted { left, right in
      let days = (left.element.item[.date] ?? .last, right.element.item[.date] ?? .last)
      return days.0 != days.1 ? days.1 < days.0 : right.offset < left.offset
    }
    let width = (all.map { DecisionReading(desk: desk).shortDay(of: $0.item).count } + [7]).max() ?? 7
    return ordered.map { row($0.element.ref, $0.element.item, dayWidth: width) }
  }

  private func row(_ ref: Ref<Decision>, _ decision: Decision, dayWidth: Int) -> Row {
    let words = DecisionReading(desk: desk)
    let on = words.shortDay(of: decision)
    let (from, to) = (decision[.from].map { word("task", String($0)) }, decision[.to].map { word("task", String($0)) })
    let title = to.map { Saying.rungs(from, $0, language) } ?? say(DecisionWords.decision)
    let state =
      decision[.date].map { $0 > today ? say(LadderWords.toCome) : "" } ?? (decision.isTaken ? "" : say(LadderWords.notDecidedYet))
    return .item(
      ItemLine(
        ref: ref, mark: on + String(repeating: " ", count: max(0, dayWidth - on.count)), title: title,
        details: [state, wordOrText("decision.by", decision.raw(.by))], opens: DecisionScreen(ref: ref)))
  }
}
