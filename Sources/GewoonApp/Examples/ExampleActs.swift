import DossierModel
import StrictJSON
import TextUI
import Wording

/// What is done with an example. Nothing gets into the library but by a colleague who read it as it stands there.
enum ExampleActs {
  static let commands: [Command] = [
    Command(
      atTeam: "recogniseExample", ["h"], [.item, .row], footer: 2, when: recogniseIsOff, verb: { _ in ExampleWords.recogniseVerb },
      run: { recognise(&$0) }),
    Command(
      atTeam: "filterExamples", when: { $0.panes.open == .examples && $0.panes.isAtRoot ? .on : .absent },
      run: { ExampleFilter.ask(&$0) }),
    Command(atTeam: "lookAtExample", [], CommandPlace.form, when: { mineIsOff($0) }, run: { look(&$0) }),
    Command(atTeam: "toSecondReader", [], CommandPlace.form, when: { mineIsOff($0, [.draft]) }, run: { handIn(&$0) }),
    Command(atTeam: "readExample", when: readIsOff) { read(&$0) },
    Command(atTeam: "returnExample", when: readIsOff) { giveBack(&$0) },
    Command(
      atTeam: "putExampleAway", [], CommandPlace.form,
      when: { desk in
        guard let example = inSight(desk)?.example, example.standing != .withdrawn else { return .absent }
        return mayPutAway(example, desk) ? .unless(desk.readOnly) : .absent
      }, run: { askToPutAway(&$0) }),
    Command(
      atTeam: "takeExampleBack", when: { inSight($0)?.example.standing == .withdrawn ? .unless($0.readOnly) : .absent },
      run: { takeBack(&$0) }),
  ]

  /// The example whose form is open, or that has focus in the list.
  static func inSight(_ desk: Desk) -> (ref: Ref<Example>, example: Example)? {
    guard desk.panes.open == .examples else { return nil }
    let form = desk.panes.view.target.as(ThingForm.self).flatMap { $0.shape === Example.shape ? $0.ref : nil }
    let item: FieldRef? = if case .item(let line)? = desk.focusedRow?.kind, line.shape === Example.shape { line.ref } else { nil }
    guard let ref = form ?? item, case .file(let kind, let name) = ref.document else { return nil }
    let tree = desk.files.trees[ref.document] ?? desk.shelf.tree(kind, name)
    return (Ref(ref.document), Example(tree ?? .null))
  }

  /// Changes the example in sight as one step of undo, and saves it.
  private static func change(_ desk: inout Desk, _ change: (inout Example) -> Void) {
    guard let (ref, example) = inSight(desk) else { return }
    desk.leaveField()
    desk.files.open(ref.document, from: desk.shelf, desk.rules)
    var changed = Example(desk.files.trees[ref.document] ?? example.json)
    change(&changed)
    desk.edit(ref.document) { $0.replace(ref.document, by: changed.json) }
    desk.saveFiles()
  }

  // MARK: - Its author

  private static func mineIsOff(_ desk: Desk, _ standings: [ExampleStanding] = [.draft, .secondReading, .library]) -> Availability {
    guard let (_, example) = inSight(desk), !desk.panes.isAtRoot, ExampleList(desk: desk).isMine(example),
      standings.contains(example.standing)
    else { return .absent }
    if let reason = desk.readOnly { return .unless(reason) }
    return desk.scene.exampleFinder == nil ? .off(ExampleWords.namesAreRead) : .on
  }

  private static func look(_ desk: inout Desk) {
    guard let (ref, _) = inSight(desk) else { return }
    desk.leaveField()
    desk.saveFiles()
    let form = ExampleForm(desk: desk, ref: ref)
    guard form.found?.isEmpty == false else { return desk.scene.tell(ExampleWords.nothingStandsOut) }
    desk.open(ExampleLookScreen(ref: ref))
  }

  private static func handIn(_ desk: inout Desk) {
    guard let (ref, _) = inSight(desk) else { return }
    desk.leaveField()
    guard let (_, example) = inSight(desk), let found = ExampleForm(desk: desk, ref: ref).found else { return }
    if let gap = example.isNotReady(found) { return desk.scene.tell(ExampleWords.gap(gap, desk.language), .warning) }
    change(&desk) { $0[.status] = "secondReading" }
    desk.scene.tell(ExampleWords.handedIn)
  }

  // MARK: - A colleague

  private static func readIsOff(_ desk: Desk) -> Availability {
    guard let (_, example) = inSight(desk), !desk.panes.isAtRoot, ExampleList(desk: desk).waitsForMe(example) else { return .absent }
    if let reason = desk.readOnly { return .unless(reason) }
    return desk.scene.exampleFinder == nil ? .off(ExampleWords.namesAreRead) : .on
  }

  private static func read(_ desk: inout Desk) {
    guard let (ref, example) = inSight(desk), let me = desk.workspace?.me, let found = ExampleForm(desk: desk, ref: ref).found else {
      return
    }
    let must = found.filter(\.mustGo).map(\.text)
    if !must.isEmpty { return desk.scene.tell(ExampleWords.mustGo(must, desk.language), .warning) }
    if !example.hasConsent { return desk.scene.tell(ExampleWords.gap(.consent, desk.language), .warning) }
    let today = desk.today
    change(&desk) { $0.noteReading(by: me, on: today) }
    desk.scene.tell(ExampleWords.inTheLibrary)
  }

  private static func giveBack(_ desk: inout Desk) {
    change(&desk) { $0[.status] = "draft" }
    _ = desk.panes.pop()
    desk.scene.tell(ExampleWords.givenBack)
  }

  private static func recogniseIsOff(_ desk: Desk) -> Availability {
    guard let (_, example) = inSight(desk), example.standing == .library else { return .absent }
    if desk.workspace?.me == nil || !example.isImported && example[.author] == desk.workspace?.me { return .off(ExampleWords.notYourOwn) }
    return .unless(desk.readOnly)
  }

  /// Once for each colleague; the same key takes it back.
  private static func recognise(_ desk: inout Desk) {
    guard let me = desk.workspace?.me else { return }
    change(&desk) { example in
      let others = example.recognisers.filter { $0 != me }
      example[.recognised] = others.count < example.recognisers.count ? others : others + [me]
    }
  }

  // MARK: - Putting away

  /// One's own, and what came from elsewhere, which is nobody's.
  private static func mayPutAway(_ example: Example, _ desk: Desk) -> Bool { example.isImported || ExampleList(desk: desk).isMine(example) }

  /// A file of the team folder that others may be writing in does not go: it is put away, and comes back as a draft.
  static func askToPutAway(_ desk: inout Desk) {
    guard let (_, example) = inSight(desk), example.standing != .withdrawn, mayPutAway(example, desk) else {
      return desk.scene.tell(ExampleWords.onlyYourOwn, .warning)
    }
    let dialog = Dialog(
      title: ExampleWords.putAwayQuestion(example[.title], desk.language), lines: [desk.say(ExampleWords.putAwayText)],
      buttons: [desk.say(ScreenWords.keep), desk.say(ExampleWords.putAwayButton)], safe: 0)
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, _ in
        guard button == 1 else { return }
        let today = desk.today
        change(&desk) { example in
          example[.withdrawn] = today
          if !example.isImported { example[.status] = "draft" }
        }
        if !desk.panes.isAtRoot { _ = desk.panes.pop() }
        desk.scene.tell(ExampleWords.isPutAway)
      })
  }

  private static func takeBack(_ desk: inout Desk) {
    change(&desk) { $0[.withdrawn] = nil }
    desk.scene.tell(ExampleWords.isBack)
  }
}
