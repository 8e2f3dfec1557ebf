import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The plan for when the help becomes lighter: who stays, what goes back to whom, when one calls again, and the way back.
struct SteppingDownScreen: DeskScreen {
  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { SteppingDownRows(desk: desk).all }

  func heading(on desk: Desk) -> Heading? {
    let started = desk.record(desk.top[.plan])[.steppingDown][.started]
    let right = started.map { Saying.begun(desk.day($0), desk.language) } ?? desk.say(SteppingDownWords.notBegun)
    return Heading.of(SteppingDownWords.steppingDown, desk, right: right)
  }

  static let commands: [Command] = [
    Command(
      atDesk: "steppingDown", when: { isHere($0) ? .absent : .on },
      run: { desk in
        desk.openOnPlan(LadderScreen())
        desk.open(SteppingDownScreen())
      }),
    Command(
      atDesk: "beginSteppingDown",
      when: { desk in
        guard isHere(desk) else { return .absent }
        if let reason = desk.readOnly { return .unless(reason) }
        return plan(desk).says(.started) ? .off(SteppingDownWords.begunAlready) : .on
      }, run: { begin(&$0) }),
    Command(
      atDesk: "handBackSteps",
      when: { desk in
        guard isHere(desk) else { return .absent }
        if let reason = desk.readOnly { return .unless(reason) }
        return desk.dossier.actions.contains { !$0.id.isEmpty } ? .on : .off(SteppingDownWords.noSteps)
      }, run: { chooseSteps(&$0) }),
  ]

  private static func isHere(_ desk: Desk) -> Bool { desk.panes.view.target.screen is SteppingDownScreen }
  private static func plan(_ desk: Desk) -> SteppingDown { desk.record(desk.top[.plan])[.steppingDown] }

  /// Begins today. While heavier help runs, its phase becomes one of winding down, as one step of undo.
  private static func begin(_ desk: inout Desk) {
    desk.leaveField()
    let (dossier, started) = (desk.top, desk.top[.plan][.steppingDown][.started])
    let (today, windsDown) = (desk.today, Dossier(desk.tree).phaseNow?.phase == "during")
    desk.edit(started.document) { edit in
      edit.set(today, at: started)
      if windsDown { PhaseLine.begin("steppingDown", on: today, of: dossier, &edit) }
    }
    if windsDown { desk.scene.tell(Saying.setAlong(rung: nil, phase: desk.word("phase", "steppingDown"), desk.language)) }
    desk.focus(on: .field(desk.top[.plan][.steppingDown][.stays].field))
    desk.saveFiles()
  }

  private static func chooseSteps(_ desk: inout Desk) {
    desk.leaveField()
    Choosing.openChoices(desk.line(.back, at: desk.top[.plan][.steppingDown]), &desk)
  }
}

struct SteppingDownRows: Reading {
  let desk: Desk

  private var ref: Ref<SteppingDown> { top[.plan][.steppingDown] }
  private var plan: SteppingDown { record(ref) }

  var all: [Row] {
    var started = line(.started, at: ref)
    started.placeholder = say(SteppingDownWords.notBegun)
    var rows: [Row] = [.note(say(SteppingDownWords.inTime)), .blank]
    // Where nothing was begun one does not come to a text at once.
    if !plan.says(.started) { rows.append(.command("beginSteppingDown", say(SteppingDownWords.beginToday))) }
    rows += [.field(line(.stays, at: ref))] + leftRows + [.field(started)]
    rows += [.blank, .heading(say(SteppingDownWords.goesBack))] + backRows
    rows += [.blank, .heading(say(SteppingDownWords.checks), say(SteppingDownWords.checksHint))] + checkRows
    return rows + [.blank] + fields(at: ref, .wayBack)
  }

  /// Who was to stay and left the map.
  private var leftRows: [Row] {
    let left = dossier.people.filter { plan[.stays].contains($0.id) && $0.hasEnded }.map { name(of: $0.id) ?? $0.name }
    return left.isEmpty ? [] : [.note(left.joined(separator: ", ") + ": " + say(NetworkWords.noLonger), .warning)]
  }

  /// The steps that go back, each with who did it before and when it goes back; Enter opens the step.
  private var backRows: [Row] {
    let steps = items(top[.plan][.goals]).flatMap { items($0.ref[.actions]) }
    let back = plan[.back]
    let chosen: [Row] = back.compactMap { id in steps.first { $0.item.id == id } }.map { ref, step in
      let typed = dayOrText(step.raw(.handBack))
      let day = typed.isEmpty ? say(SteppingDownWords.noDayBack) : Saying.backOn(typed, language)
      let before = step[.before].isEmpty ? say(SteppingDownWords.nobodyBefore) : Saying.didBefore(step[.before].firstLine, language)
      return .item(ItemLine(ref: ref, title: step.what, details: [day, before]))
    }
    return chosen + [.command("handBackSteps", say(SteppingDownWords.chooseSteps))]
  }

  private var checkRows: [Row] {
    let checks = items(ref[.checks])
    let rows: [Row] = checks.sorted { ($0.item[.date] ?? .last) < ($1.item[.date] ?? .last) }.map { ref, check in
      let on = check[.date].map { Saying.shortWithWeekday($0, today: today, language) }
      return .item(
        ItemLine(
          ref: ref, mark: check.has(.done) ? "[x]" : "[ ]", title: on ?? dayOrText(check.raw(.date)), details: [check[.note]],
          tick: ref[.done]))
    }
    return rows + proposals(besides: checks.compactMap { $0.item[.date] })
      + [.add(AddLine(to: ref[.checks], label: say(SteppingDownWords.addCheck)))]
  }

  /// After three and six months, unless a call is planned about then.
  private func proposals(besides planned: [Day]) -> [Row] {
    LaterLooks.proposed(besides: planned, from: plan[.started] ?? today, today: today).map { months, day in
      let said = Saying.shortWithWeekday(day, today: today, language)
      return .link(.laterLook(ref[.checks].field, day), Saying.afterMonths(months, said, language), .hint)
    }
  }
}
