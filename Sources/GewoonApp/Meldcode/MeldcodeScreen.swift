import Basics
import DossierModel
import TextUI
import Wording

/// The five steps of the Meldcode: which was taken when. It reminds, and never judges.
struct MeldcodeScreen: DeskScreen {
  var isFullScreen: Bool { true }
  func rows(on desk: Desk) -> [Row] { MeldcodeRows(desk: desk).all }

  func heading(on desk: Desk) -> Heading? {
    Heading.of(MeldcodeWords.meldcode, desk, right: Saying.meldcodeSteps(Dossier(desk.tree)[.meldcode].count, desk.language))
  }

  static let commands: [Command] = [
    Command(atDesk: "meldcode", keys) { goThereOrBack(&$0) },
    Command("meldcode", keys, CommandPlace.everywhere.except(CommandPlace.form)) { state in
      let lines = explanation.map { HelpLine(state.scene.say($0.text), isTitle: $0.isTitle) }
      state.overlays.append(.help(title: state.scene.say(MeldcodeWords.meldcode), lines: lines, top: 0))
      return []
    },
  ]

  private static let keys = ["F9", "M-9"]

  /// Lies over whatever one is at, so that Esc and the key itself lead back to it.
  private static func goThereOrBack(_ desk: inout Desk) {
    desk.leaveField()
    if goBack(&desk) { return }
    desk.open(MeldcodeScreen())
    desk.scene.tell(MeldcodeWords.back)
    desk.saveFiles()
  }

  /// Takes it away with all that lies on it; false where it is not there.
  static func goBack(_ desk: inout Desk) -> Bool {
    guard desk.panes[desk.panes.open].contains(where: { $0.target.screen is MeldcodeScreen }) else { return false }
    desk.leaveField()
    while !(desk.panes.view.target.screen is MeldcodeScreen) { _ = desk.panes.pop() }
    _ = desk.panes.pop()
    desk.settle()
    return true
  }

  /// Where no gezin is open, it is explained.
  private static var explanation: [(text: Phrase, isTitle: Bool)] {
    let steps = MeldcodeWords.steps.enumerated().flatMap { index, text -> [(text: Phrase, isTitle: Bool)] in
      let word = ValueWords.word("meldcode", String(index + 1)) ?? Phrase("", "")
      return [(Phrase("\(index + 1)  \(word.nl)", "\(index + 1)  \(word.en)"), true), (text, false)]
    }
    let around = [MeldcodeWords.intro, MeldcodeWords.inAGezin, MeldcodeWords.danger, MeldcodeWords.veiligThuis, MeldcodeWords.ownCode]
    return around.map { (text: $0, isTitle: false) } + [(Phrase("", ""), false)] + steps
  }
}

struct MeldcodeRows: Reading {
  let desk: Desk

  var all: [Row] {
    let list = top[.meldcode]
    let taken = items(list)
    var rows: [Row] = [
      .note(say(MeldcodeWords.intro), .text), .note(say(MeldcodeWords.danger), .warning), .note(say(MeldcodeWords.writeDown)),
    ]
    for (index, text) in MeldcodeWords.steps.enumerated() {
      let step = index + 1
      var given = MeldcodeStep()
      given[.step] = step
      given[.on] = today
      rows.append(.add(AddLine(to: list, label: "\(step)  \(word("meldcode", String(step)))", carrying: given)))
      rows.append(.note("    " + say(text)))
      rows += taken.filter { $0.item[.step] == step }.map { row($0.ref, $0.item) }
    }
    let others = taken.filter { $0.item[.step] == nil }.map { row($0.ref, $0.item) }
    if !others.isEmpty { rows += [.note(say(MeldcodeWords.others))] + others }
    return rows + [.blank, .note(say(MeldcodeWords.veiligThuis)), .note(say(MeldcodeWords.ownCode))]
  }

  private func row(_ ref: Ref<MeldcodeStep>, _ step: MeldcodeStep) -> Row {
    let on = step[.on].map { Saying.shortWithYear($0, today: today, language) } ?? dayOrText(step.raw(.on))
    return .item(ItemLine(ref: ref, mark: "    " + on + String(repeating: " ", count: max(0, 7 - on.count)), title: step[.note]))
  }
}
