import DossierModel
import StrictJSON
import TextUI
import Wording

/// Packs of examples, out and in.
enum Packs {
  static let commands: [Command] = [
    Command("packOut", [], CommandPlace.everywhere.except([.firstUse]), when: isOff) { _ in [.pack(.prepare)] },
    Command("packIn", [], CommandPlace.everywhere.except([.firstUse]), when: isOff, run: askForPack),
    Command(
      atTeam: "confirmPack", when: { $0.panes.view.target.as(PackScreen.self) == nil ? .absent : .unless($0.readOnly) },
      run: { confirm(&$0) }),
  ]

  private static func isOff(_ here: Here) -> Availability { .unless(here.scene.workspace?.teamAway ?? here.scene.workspace?.readOnly) }

  private static func confirm(_ desk: inout Desk) {
    guard let screen = desk.panes.view.target.as(PackScreen.self) else { return }
    desk.outcome.effects.append(.pack(screen.isOut ? .write(screen.pack) : .takeIn(screen.pack)))
  }

  private static func askForPack(_ state: inout State) -> [Effect] {
    let scene = state.scene
    let dialog = Dialog(
      title: scene.say(PackWords.whichFile), lines: [scene.say(PackWords.whichFileText)],
      buttons: [scene.say(PackWords.openIt), scene.say(ScreenWords.never)], safe: 1, field: TextEditor(text: "", multiline: false),
      label: scene.say(FieldNames.file))
    let prompt = OpenDialog(dialog) { state, button, prompt in
      guard button == 0 else { return [] }
      guard !prompt.typed.isEmpty else {
        state.scene.tell(DebriefWords.writeFirst, .warning)
        return []
      }
      return [.pack(.open(prompt.typed))]
    }
    state.lay(.dialog(prompt))
    return []
  }

  static func takeIn(_ news: PackNews, _ state: inout State) -> [Effect] {
    switch news {
    case .names(let finder):
      state.scene.exampleFinder = finder
      return []
    case .prepared(let packing):
      if let refusal = packing.refusals.first {
        state.scene.tell(PackWords.refusal(refusal, state.scene.language), .warning)
        return []
      }
      if packing.pack.examples.isEmpty {
        state.scene.tell(PackWords.nothingToPack, .warning)
        return []
      }
      return show(PackScreen(packing: packing), &state)
    case .opened(let pack, let new):
      if new.isEmpty {
        state.scene.tell(PackWords.taken(0, from: pack.organisation, state.scene.language))
        return []
      }
      return show(PackScreen(pack: pack, new: new), &state)
    case .written(let sentence), .taken(let sentence):
      let effects = state.atTeam { desk in if desk.panes.view.target.as(PackScreen.self) != nil { _ = desk.panes.pop() } }
      state.scene.tell(sentence, .success)
      return effects
    }
  }

  private static func show(_ screen: PackScreen, _ state: inout State) -> [Effect] {
    TeamDesk.open(.examples, &state)
      + state.atTeam { desk in
        desk.panes.reset(.examples)
        desk.open(screen)
      }
  }
}

/// All that leaves in a pack, or comes in, word for word, before it does.
struct PackScreen: DeskScreen {
  let pack: ExamplePack
  let isOut: Bool
  /// What is shown: of a pack that comes in only what is not here yet.
  private let shown: [PackedExample]
  private let hints: [Packing.Refusal]

  init(packing: Packing) { (pack, isOut, shown, hints) = (packing.pack, true, packing.pack.examples, packing.hints) }

  init(pack: ExamplePack, new: [PackedExample]) { (self.pack, isOut, shown, hints) = (pack, false, new, []) }

  var isFullScreen: Bool { true }

  func heading(on desk: Desk) -> Heading? {
    Heading(left: desk.say(isOut ? PackWords.out : PackWords.comesIn), right: PackWords.examples(shown.count, desk.language))
  }

  func rows(on desk: Desk) -> [Row] {
    var rows: [Row] = [
      .note(isOut ? PackWords.outText(pack.organisation, desk.language) : PackWords.inText(pack.organisation, desk.language))
    ]
    rows += hints.map { .note(PackWords.hint($0, desk.language), .hint) }
    for (index, example) in shown.enumerated() {
      let told = PackWords.lines(of: example, desk.language)
      rows +=
        [.blank, .link(.readOn("\(index)"), example[.title], .title)]
        + told.enumerated().map { .link(.readOn("\(index).\($0)"), $1, .text) }
    }
    return rows + [.blank, .command("confirmPack", desk.say(isOut ? PackWords.makeIt : PackWords.takeIt))]
  }

  static func == (left: PackScreen, right: PackScreen) -> Bool {
    left.pack == right.pack && left.isOut == right.isOut && left.shown == right.shown
  }
  func hash(into hasher: inout Hasher) { hasher.combine(pack.organisation) }
}
