import Basics
import DossierModel
import TextUI
import Wording

/// One line of what the worker wants to be reminded of: the words, and a day in them.
struct Reminding: Sendable {
  let dossier: String
  /// The name of the gezin.
  let gezin: String
  /// Whether another gezin can be chosen.
  var offersOthers = false
  /// The line that gets other words or another day; nil for something new.
  private var changing: (name: Planned.Name, words: String, day: Day?)?
  /// What was typed when a day in it was asked: sent again, it is meant so.
  private var asked: String?

  /// Something new.
  init(dossier: String, gezin: String, offersOthers: Bool = false) {
    (self.dossier, self.gezin, self.offersOthers) = (dossier, gezin, offersOthers)
  }

  /// Other words or another day.
  init(changing line: PlanningLine, _ name: Planned.Name) {
    (dossier, gezin) = (line.key.dossier, line.gezin)
    changing = (name, line.text, line.day)
  }

  /// Under which name what is typed stays until it is written.
  static func draft(of name: Planned.Name, _ scene: Scene) -> Drafts.Name {
    .init(key: "reminder/\(name.id)", title: scene.say(PlanningWords.kind(.reminder)))
  }

  private func draft(_ scene: Scene) -> Drafts.Name {
    changing.map { Self.draft(of: $0.name, scene) } ?? .init(key: "reminder/\(dossier)", title: scene.say(PlanningWords.kind(.reminder)))
  }

  /// What stands in the line at first.
  private func begin(_ scene: Scene) -> String {
    guard let changing else { return "" }
    return [changing.words, changing.day.map { Saying.full($0, scene.language) } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Asks for the line.
  ///
  /// - Parameter typed: what was typed before; "" to begin.
  func prompt(_ scene: Scene, typed: String = "") -> OpenDialog {
    let words = PlanningWords.self
    let title = changing == nil ? words.rememberTitle(Saying.gezin(gezin, scene.language), scene.language) : scene.say(words.changeTitle)
    let buttons = [words.keep] + (offersOthers ? [words.otherGezin] : []) + [ScreenWords.never]
    let first = begin(scene)
    let dialog = Dialog(
      title: title, lines: [scene.say(words.rememberText)], buttons: buttons.map(scene.say), safe: buttons.count - 1,
      field: TextEditor(text: typed.isEmpty ? first : typed, multiline: false), label: scene.say(FieldNames.what))
    let draft = draft(scene)
    var prompt = OpenDialog(dialog) { state, button, prompt in
      if button == 0 { return take(prompt, draft, &state) }
      if button == 1, offersOthers {
        Self.askWhichGezin(instead: (prompt.typed, draft), &state)
      } else if prompt.typed == first {
        state.drafts.keep("", as: draft)
      }
      return []
    }
    prompt.draft = draft
    return prompt
  }

  /// Asks for the gezin.
  ///
  /// - Parameter other: what was typed about another one; it goes along.
  static func askWhichGezin(instead other: (typed: String, draft: Drafts.Name)? = nil, _ state: inout State) {
    let scene = state.scene
    let items = scene.gezinnen.all.map { summary in
      MenuItem(id: summary.id, label: summary.sortName.isEmpty ? scene.say(ScreenWords.noName) : summary.sortName)
    }
    state.overlays.append(
      .menu(
        OpenMenu(Menu(title: scene.say(PlanningWords.whichGezin), items: items)) { state, ids in
          guard let gezin = state.scene.gezinnen.all.first(where: { $0.id == ids.first }) else { return [] }
          let reminding = Reminding(dossier: gezin.id, gezin: gezin.name, offersOthers: true)
          if let other { state.drafts.keep("", as: other.draft) }
          state.lay(.dialog(reminding.prompt(state.scene, typed: other?.typed ?? "")))
          return []
        }))
  }

  private func take(_ prompt: OpenDialog, _ draft: Drafts.Name, _ state: inout State) -> [Effect] {
    let scene = state.scene
    func again(_ prompt: OpenDialog, _ sentence: String) {
      state.overlays.append(.dialog(prompt))
      state.scene.tell(sentence, .warning)
    }
    guard !prompt.typed.isEmpty else {
      again(prompt, scene.say(DebriefWords.writeFirst))
      return []
    }
    switch Saying.typedReminder(prompt.typed, today: scene.today) {
    case .words(let words, let day): return remember(words, day, draft, &state)
    case .asked(let question, _, let words) where asked == prompt.typed:
      let day = question.proposal?.day
      return remember(day == nil ? prompt.typed : words, day, draft, &state)
    case .asked(let question, let typed, _):
      var asking = self
      asking.asked = prompt.typed
      again(
        asking.prompt(scene, typed: prompt.typed),
        PlanningWords.asked(question, typed: typed, today: scene.today, scene.language))
      return []
    }
  }

  private func remember(_ words: String, _ day: Day?, _ draft: Drafts.Name, _ state: inout State) -> [Effect] {
    let name = changing?.name ?? Planned.Name(.reminder, state.scene.nextID())
    let change = PlannedChange(dossier: dossier, name: name, act: .remember(words, day))
    let before: PlannedChange.Act = changing.map { .remember($0.words, $0.day) } ?? .throwAway
    return state.change(
      change, undo: PlannedChange(dossier: dossier, name: name, act: before),
      saying: PlanningWords.remembered(words, day, state.scene.language), draft: draft)
  }
}
