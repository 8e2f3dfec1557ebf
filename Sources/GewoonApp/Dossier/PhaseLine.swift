import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The phases of the help as one line in time: each begins on a day, and lasts until the next one.
enum PhaseLine {
  static let commands: [Command] = [
    Command(atDesk: "changePhase", when: { .unless($0.readOnly) }, run: { askWhich(&$0) })
  ]

  /// A phase begins on a day, as one step of undo; nothing where it stands so already.
  static func begin(_ phase: String, on day: Day, _ desk: inout Desk) {
    guard Dossier(desk.tree).lastPhase != phase else { return }
    let dossier = desk.top
    desk.edit(dossier.document) { begin(phase, on: day, of: dossier, &$0) }
  }

  /// The same inside a change, so that what brought the phase and the phase are one step of undo.
  static func begin(_ phase: String, on day: Day, of dossier: Ref<Dossier>, _ edit: inout FileEdit) {
    let tree = edit.trees[dossier.document] ?? .null
    guard Dossier(tree).lastPhase != phase else { return }
    let list = dossier[.phases]
    let ref = list.item(at: tree[list.field.path]?.items.count ?? 0)
    edit.set(phase, at: ref[.phase])
    edit.set(day, at: ref[.since])
  }

  /// Lets one choose how it is from today.
  ///
  /// - Parameter isOffered: whether it is asked beside something else, and may stay as it was.
  static func askWhich(_ desk: inout Desk, offered isOffered: Bool = false) {
    guard desk.mayChange(desk.top.document) else { return }
    desk.leaveField()
    let now = Dossier(desk.tree).lastPhase
    var items = Vocabulary.phase.values.enumerated().map { index, phase in
      MenuItem(
        id: phase, label: Saying.capitalised(desk.word("phase", phase)), detail: phase == now ? desk.say(ProfileWords.phaseNow) : "",
        digit: index + 1)
    }
    if isOffered { items.append(MenuItem(id: "", label: desk.say(ProfileWords.phaseAsItWas), digit: 0)) }
    let menu = Menu(title: desk.say(ProfileWords.whichPhase), items: items, focused: isOffered ? "" : now)
    desk.ask(OpenMenu(atDesk: menu) { desk, phase in if !phase.isEmpty { choose(phase, &desk) } })
  }

  private static func choose(_ phase: String, _ desk: inout Desk) {
    guard Dossier(desk.tree).lastPhase != phase else { return desk.scene.tell(ProfileWords.isPhaseAlready) }
    let before = desk.value(desk.top[.phases].field)
    begin(phase, on: desk.today, &desk)
    desk.scene.tell(Saying.phaseBegan(desk.word("phase", phase), desk.language))
    desk.saveFiles()
    Standing.askAboutPhase(at: desk.top[.phases].field, instead: before, &desk)
  }
}
