import DossierModel
import StrictJSON
import TextUI
import Wording

/// Who sat at the table of a decision: chosen at once from gezin, map and team, others by name.
enum Seats {
  /// In the menu: somebody whom no dossier knows.
  private static let other = "other"

  /// Lets one tick everyone. Whoever said something stays, also without a tick.
  static func choose(_ desk: inout Desk) {
    guard let ref = desk.panes.view.target.as(DecisionScreen.self)?.ref, desk.mayChange(ref.document) else { return }
    desk.leaveField()
    let table = ref[.table]
    let seats = desk.items(table).map(\.item)
    let reading = DecisionReading(desk: desk)
    // Seats by name come first: they stand on no list.
    let named = seats.enumerated().filter { $1[.who].isEmpty }.map { index, seat in
      MenuItem(id: seatID(index), label: reading.name(of: seat) ?? desk.say(DecisionWords.noNameHere))
    }
    let ticked = Set(seats.enumerated().map { index, seat in seat[.who].isEmpty ? seatID(index) : seat[.who] })
    let items = named + candidates(desk, besides: ticked) + [MenuItem(id: other, label: desk.say(DecisionWords.someoneElse))]
    let menu = Menu(title: desk.say(DecisionWords.whoSat), items: items, multiple: true, ticked: ticked, focused: items.first?.id)
    desk.ask(OpenMenu(ticking: menu) { desk, ids in put(ids, at: table, &desk) })
  }

  private static func seatID(_ index: Int) -> String { "seat \(index)" }

  /// Everyone who can sit there; who left the map only where they sat there already.
  private static func candidates(_ desk: Desk, besides seated: Set<String>) -> [MenuItem] {
    let names = Namesakes(desk: desk)
    let gone = Set(desk.dossier.people.filter(\.hasEnded).map(\.id)).subtracting(seated)
    let all = [ReferenceTarget.gezinMember, .person, .teamMember].flatMap(names.all)
    return all.filter { !$0.id.isEmpty && !gone.contains($0.id) }.map { one in
      MenuItem(id: one.id, label: names.told(one), detail: one.marks.first { !$0.isEmpty } ?? "")
    }
  }

  private static func put(_ ids: [String], at table: Ref<[Seat]>, _ desk: inout Desk) {
    let seats = desk.items(table).map(\.item)
    let isTicked = seats.enumerated().map { index, seat in ids.contains(seat[.who].isEmpty ? seatID(index) : seat[.who]) }
    let left = zip(seats, isTicked).filter { seat, isTicked in isTicked || seat.says(.view) }.map(\.0)
    let known = Set(seats.map { $0[.who] })
    let new = ids.filter { $0 != other && !$0.hasPrefix("seat ") && !known.contains($0) }.map { id in
      var seat = Seat()
      seat[.who] = id
      return seat
    }
    set(left + new, at: table, &desk)
    if left.count > isTicked.count(where: { $0 }) { desk.scene.tell(DecisionWords.hereIsAView) }
    if ids.contains(other) { askForNames(table, &desk) }
  }

  /// Seats the people, and goes to the first who has not been asked.
  private static func set(_ seats: [Seat], at table: Ref<[Seat]>, _ desk: inout Desk) {
    desk.set(seats.isEmpty ? nil : .array(seats.map(\.json)), at: table.field)
    desk.settle()
    if let index = seats.firstIndex(where: { !$0.says(.view) }) { desk.focus(on: .field(table.item(at: index)[.view].field)) }
    desk.saveFiles()
  }

  private static func askForNames(_ table: Ref<[Seat]>, _ desk: inout Desk) {
    let dialog = Dialog(
      title: desk.say(DecisionWords.someoneElse), lines: [desk.say(DecisionWords.someoneElseText)],
      buttons: [desk.say(DecisionWords.putAtTable), desk.say(ScreenWords.never)], safe: 1, field: TextEditor(text: "", multiline: false),
      label: desk.say(FieldNames.names))
    var prompt = OpenDialog(atDesk: dialog) { desk, button, prompt in if button == 0 { add(prompt.typed, to: table, &desk) } }
    // A name that was typed is not lost.
    prompt.escaped = { state, prompt in state.atDesk { add(prompt.typed, to: table, &$0) } }
    desk.ask(prompt)
  }

  private static func add(_ names: String, to table: Ref<[Seat]>, _ desk: inout Desk) {
    let new = names.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }.map { name in
      var seat = Seat()
      seat[.name] = name
      return seat
    }
    if new.isEmpty { return }
    set(desk.items(table).map(\.item) + new, at: table, &desk)
  }

  /// What is said at the view of somebody who left the map, or whose name has gone.
  static func remark(_ line: FieldLine, at decision: Ref<Decision>, _ desk: Desk) -> String? {
    let seat = desk.items(decision[.table]).first { $0.ref[.view].field == line.ref }?.item
    guard let seat else { return nil }
    guard let name = DecisionReading(desk: desk).name(of: seat) else { return desk.say(DecisionWords.whoWasIt) }
    return desk.hasLeft(seat[.who]) ? Saying.leftTheMap(name, desk.language) : nil
  }
}

/// The seats as things of a list, to change a name or to take one away.
struct SeatsScreen: DeskScreen {
  let decision: Ref<Decision>

  var isFullScreen: Bool { true }
  func heading(on desk: Desk) -> Heading? { Heading.of(DecisionWords.table, desk, right: "") }

  func rows(on desk: Desk) -> [Row] {
    let seats: [Row] = desk.items(decision[.table]).map { ref, seat in
      let name = DecisionReading(desk: desk).name(of: seat) ?? desk.say(DecisionWords.noNameHere)
      return .item(ItemLine(ref: ref, title: name, details: [seat[.view]]))
    }
    return [.heading(desk.say(DecisionWords.table))] + (seats.isEmpty ? [.note(desk.say(DecisionWords.noNames))] : seats)
      + [.add(AddLine(to: decision[.table], label: desk.say(DecisionWords.someoneElse)))]
  }
}
