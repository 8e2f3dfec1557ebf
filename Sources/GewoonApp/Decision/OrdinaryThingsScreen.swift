import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Ordinary things to try before help becomes heavier; at a decision one puts them in.
struct OrdinaryThingsScreen: DeskScreen {
  /// Nil where one only looks.
  let decision: Ref<Decision>?

  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { OrdinaryThingsRows(desk: desk, decision: decision).all }
  func heading(on desk: Desk) -> Heading? { Heading.of(DecisionWords.ordinaryThings, desk, right: "") }
  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { SentencesScreen.firstToRead(among: stops) }

  static let commands: [Command] = [
    Command(
      atDesk: "ordinaryThings", when: { $0.panes.view.target.screen is OrdinaryThingsScreen ? .absent : .on },
      run: { desk in
        let decision = desk.panes.view.target.as(DecisionScreen.self)?.ref
        if decision == nil { desk.openOnPlan(LadderScreen()) }
        desk.open(OrdinaryThingsScreen(decision: decision))
      }),
    Command(
      atDesk: "addOrdinaryThing",
      when: { desk in desk.panes.view.target.as(OrdinaryThingsScreen.self) == nil ? .absent : .unless(ForTheTeam.isOff(desk)) },
      run: { add(&$0) }),
  ]

  private static func add(_ desk: inout Desk) {
    desk.leaveField()
    guard let text = ForTheTeam.prepared("ordinary", "text", desk), !text.isEmpty else {
      return desk.scene.tell(DebriefWords.writeFirst, .warning)
    }
    var entry = SentenceEntry()
    entry[.id] = desk.scene.nextID()
    entry[.text] = text
    entry[.author] = desk.workspace?.me ?? ""
    entry[.on] = desk.today
    ForTheTeam.add(entry, to: FieldPlace<SentenceFile>()[.ordinaryFirst], in: .sentences, &desk)
  }

  /// Puts a thing into the decision that is looked at, as a line of its text, or takes it out again.
  static func toggle(_ text: String, _ desk: inout Desk) {
    guard let ref = desk.panes.view.target.as(OrdinaryThingsScreen.self)?.decision else {
      return desk.scene.tell(DecisionWords.atADecision)
    }
    guard desk.mayChange(ref.document) else { return }
    let lines = OrdinaryThingsRows(desk: desk, decision: ref).taken
    let left = lines.filter { $0 != text }
    let isIn = left.count < lines.count
    let new = (isIn ? left : lines + [text]).joined(separator: "\n")
    desk.set(new.isEmpty ? nil : .string(new), at: ref[.ordinaryFirst].field)
    desk.scene.tell(isIn ? DecisionWords.takenOut : DecisionWords.putIn)
  }
}

struct OrdinaryThingsRows: Reading {
  let desk: Desk
  let decision: Ref<Decision>?

  /// How many there are.
  var count: Int { ofTheTeam.count + OrdinaryThing.builtIn.count }

  /// The lines of the decision's text.
  var taken: [String] {
    let text = decision.map { record($0)[.ordinaryFirst] } ?? ""
    return text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private var ofTheTeam: [String] { workspace?.ordinaryThings ?? [] }

  var all: [Row] {
    var rows: [Row] = [.note(say(DecisionWords.ordinaryThingsHint)), .blank]
    let (own, lines) = (ofTheTeam, Set(taken))
    if !own.isEmpty { rows += [.heading(say(DecisionWords.ofTheTeam))] + own.map { thing($0, lines) } + [.blank] }
    rows += [.heading(say(DecisionWords.toStartWith))] + OrdinaryThing.builtIn.map { thing(say($0.text), lines) }
    return rows + [.blank, .field(scratch("ordinary.text", kind: .line)), .command("addOrdinaryThing", say(DecisionWords.addThing))]
  }

  private func thing(_ text: String, _ lines: Set<String>) -> Row {
    let mark = decision == nil ? "" : lines.contains(text) ? "[x] " : "[ ] "
    return .link(.ordinaryThing(text), mark + text.firstLine, .text)
  }
}
