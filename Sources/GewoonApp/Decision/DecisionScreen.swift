import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// One decision to go up or down, with everyone's view.
struct DecisionScreen: DeskScreen {
  let ref: Ref<Decision>

  var isFullScreen: Bool { true }
  /// Nothing stands there yet.
  func isForWriting(on desk: Desk) -> Bool { desk.files.value(ref.field)?.isEmpty ?? true }
  func rows(on desk: Desk) -> [Row] { DecisionRows(desk: desk, ref: ref).all }

  func heading(on desk: Desk) -> Heading? {
    let decision = DecisionReading(desk: desk).decision(ref)
    let day = DecisionReading(desk: desk).shortDay(of: decision)
    return Heading.of(DecisionWords.decision, desk, right: decision.isTaken ? day : desk.say(LadderWords.notDecidedYet))
  }

  static let commands: [Command] = [
    Command(atDesk: "decide", when: { .unless($0.readOnly) }, run: { Deciding.askWhereTo(&$0) }),
    Command(atDesk: "decideToday", when: { Deciding.todayIsOff($0) }, run: { Deciding.decideToday(&$0) }),
    Command(atDesk: "chooseSeats", when: { Deciding.isOff($0) }, run: { Seats.choose(&$0) }),
  ]
}

/// Reads a decision, also before its first word.
struct DecisionReading: Reading {
  let desk: Desk

  /// The decision as it stands, or as it will begin.
  func decision(_ ref: Ref<Decision>) -> Decision {
    if value(ref.field) != nil { return record(ref) }
    let given = desk.files.presets[ref.field] ?? [:]
    return Decision(.object(JSONObject(given.map { ($0.key, $0.value) })))
  }

  /// "16 okt", what was typed instead of a day, or "".
  func shortDay(of decision: Decision) -> String {
    decision[.date].map { Saying.shortWithYear($0, today: today, language) } ?? dayOrText(decision.raw(.date))
  }

  /// What a seat is called, and whether its name has gone.
  func name(of seat: Seat) -> String? {
    name(of: seat[.who]) ?? (seat[.name].isEmpty ? nil : seat[.name].firstLine)
  }
}

/// The rows of one decision. Before going up, the broad view and what is ordinary come first.
struct DecisionRows: Reading {
  let desk: Desk
  let ref: Ref<Decision>

  private var decision: Decision { DecisionReading(desk: desk).decision(ref) }

  /// Whether the help becomes heavier; without a beginning, everything above the first rung does.
  private var goesUp: Bool { (decision[.to] ?? 1) > (decision[.from] ?? 1) }

  var all: [Row] {
    let start = [direction, rung(.from), rung(.to)]
    let middle = [.blank] + tableRows + [.blank] + decidingRows
    let rest = [.blank] + viewpointRows
    return goesUp ? start + [.blank] + broadView + [.blank] + ordinary + middle + rest : start + middle + [.blank] + before + rest
  }

  private var direction: Row {
    let (from, to) = (decision[.from], decision[.to])
    let title = to == from ? DecisionWords.staying : goesUp ? DecisionWords.up : DecisionWords.down
    func task(_ rung: Int?) -> String? { rung.map { word("task", String($0)) } }
    return .heading(say(title), Saying.fromTo(task(from), task(to), language))
  }

  /// A rung that will be there from the first word on is seen before.
  private func rung(_ key: FieldKey<Decision, Int>) -> Row {
    var line = line(key, at: ref)
    line.placeholder = decision[key].map { word("task", String($0)) } ?? ""
    return .field(line)
  }

  // MARK: - Before

  private var broadView: [Row] {
    [.heading(say(DecisionWords.broadView), say(DecisionWords.broadViewHint))]
      + fields(at: ref[.broadView], .money, .school, .income, .housing)
  }

  private var ordinary: [Row] {
    let things = OrdinaryThingsRows(desk: desk, decision: ref).count
    return [
      .heading(say(DecisionWords.ordinaryFirst), say(DecisionWords.ordinaryFirstHint)),
      .link(.screen(AnyScreen(OrdinaryThingsScreen(decision: ref))), Saying.chooseOrdinaryThings(things, language), .hint),
    ] + fields(at: ref, .ordinaryFirst, .triedFirst)
  }

  /// Where the help becomes lighter, the same fields come after.
  private var before: [Row] {
    [.heading(say(DecisionWords.before))] + fields(at: ref, .triedFirst, .ordinaryFirst)
      + fields(at: ref[.broadView], .money, .school, .income, .housing)
  }

  // MARK: - The table

  private var tableRows: [Row] {
    let seats = items(ref[.table])
    var rows: [Row] = [.heading(say(DecisionWords.table), say(DecisionWords.tableHint))]
    rows += seats.map { .field(seatLine($0.ref, $0.item)) }
    rows.append(.command("chooseSeats", say(DecisionWords.chooseSeats)))
    if !seats.isEmpty { rows.append(.link(.screen(AnyScreen(SeatsScreen(decision: ref))), say(DecisionWords.changeSeats), .hint)) }
    return rows
  }

  /// A seat is one line: the name, and what they thought.
  private func seatLine(_ ref: Ref<Seat>, _ seat: Seat) -> FieldLine {
    var line = line(.view, at: ref)
    line.label = DecisionReading(desk: desk).name(of: seat) ?? say(DecisionWords.noNameHere)
    return line
  }

  // MARK: - What was decided

  private var decidingRows: [Row] {
    var rows: [Row] = [.heading(say(DecisionWords.whatYouDecide))] + fields(at: ref, .by)
    if Deciding.asksWhy(decision) || decision.says(.byWhy) { rows += fields(at: ref, .byWhy) }
    rows += dayRows + fields(at: ref, .why, .specialist)
    if decision.bringsSpecialist || decision.says(.specialistWith) { rows += fields(at: ref, .specialistWith) }
    rows += fields(at: ref, .expectation, .until, .enoughWhen, .staysInvolved)
    if !goesUp, decision[.to] != decision[.from] {
      rows.append(.link(.screen(AnyScreen(SteppingDownScreen())), say(DecisionWords.toSteppingDown), .hint))
    }
    return rows
  }

  private var dayRows: [Row] {
    var date = line(.date, at: ref)
    date.placeholder = say(LadderWords.notDecidedYet)
    // What goes away with the day stands before it, so that one does not go astray after typing it.
    return (decision.says(.date) ? [] : [.command("decideToday", say(DecisionWords.decidedToday))]) + [.field(date)]
  }

  private var viewpointRows: [Row] {
    [.heading(label(FieldKey<Decision, [Viewpoint]>.viewpoints.field.name))] + Viewpoints(desk: desk).rows(at: ref[.viewpoints])
  }
}
