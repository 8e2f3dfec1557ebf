import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The list of gezinnen: the first screen.
struct GezinnenPlace: Sendable {
  var list = FilteredList()
  /// What waits today, above the gezinnen.
  var vandaag = Vandaag()
  /// Whether a tick in what waits today came after the gezin that was thrown away last: Ctrl-Z takes that back first.
  var tickedLast = false
  /// What the filter leaves.
  private(set) var shown = ShownGezinnen()
  /// What is seen of that.
  private(set) var seen = SeenGezinnen()
  private(set) var beside = GezinBeside()
  /// The reading of the gezinnen that `shown` was made from.
  private var revision = 0
  /// The words by which gezinnen are found, made at the first letter.
  private var search: GezinnenSearch?
  /// Until a key was pressed, focus goes to the gezin that one was in the last time, else to the first, whichever comes first.
  private var isTouched = false

  var selected: DossierSummary? { vandaag.focus == nil ? focused : nil }

  private var focused: DossierSummary? { shown.indices.contains(list.list.selected) ? shown[list.list.selected] : nil }

  /// The gezin that focus is on, or that the line in focus is about.
  func gezinMeant(in scene: Scene) -> String? { selected?.id ?? vandaag.focused?.gezin(in: scene) }

  /// Puts focus on a gezin, where it is in the list. Who went there from a line of today comes back to that.
  mutating func select(_ id: String, _ scene: Scene) {
    isTouched = true
    if vandaag.opened.take() != id { vandaag.go(to: nil) }
    showGezinnen(of: scene)
    if let index = shown.firstIndex(where: { $0.id == id }) { list.list.selected = index }
  }

  /// Makes the list anew; focus stays on the gezin that it is on.
  private mutating func showGezinnen(of scene: Scene) {
    let focused = isTouched ? focused?.id : scene.workspace?.lastOpened
    if !isTouched { list.list.selected = 0 }
    revision = scene.gezinnen.revision
    shown = matching(in: scene)
    if let index = shown.firstIndex(where: { $0.id == focused }) { list.list.selected = index }
    list.list.selected = min(max(0, list.list.selected), max(0, shown.count - 1))
  }

  private mutating func matching(in scene: Scene) -> ShownGezinnen {
    guard list.isFiltered else {
      search = nil
      return ShownGezinnen(scene.gezinnen.all)
    }
    if search?.revision != scene.gezinnen.revision { search = GezinnenSearch(scene) }
    return ShownGezinnen(scene.gezinnen.all, at: search?.matching(list.filterText, scene))
  }

  /// The first row below the head that is not for what waits today.
  func top(in scene: Scene) -> Int { 2 + (list.isFiltered ? 0 : vandaag.height(scene)) }

  /// The rows over the list: its title, what is looked for, and a blank where nothing stands above it.
  func rowsAboveList(in scene: Scene) -> Int { top(in: scene) == 2 ? (list.isFiltered ? 3 : 2) : 1 }

  /// The rows that the list has on the screen.
  func height(in scene: Scene) -> Int {
    let below = Vandaag.hasTitle(scene) ? 3 : 2
    return max(1, scene.size.height - top(in: scene) - rowsAboveList(in: scene) - below)
  }

  private func opened() -> Outcome { selected.map { Outcome(to: .dossier($0.id)) } ?? Outcome() }
}

extension GezinnenPlace: Place {
  var focus: CommandPlace { list.isFiltered ? .filter : .gezinnen }

  mutating func settle(_ scene: Scene) {
    if revision != scene.gezinnen.revision { showGezinnen(of: scene) }
    vandaag.settle(scene)
    if list.isFiltered {
      vandaag.go(to: nil)
    } else if shown.isEmpty, vandaag.focus == nil {
      vandaag.go(to: 0)
    }
    list.list.settle(count: shown.count, height: height(in: scene))
    seen.settle(shown, in: list.list.visibleRange(count: shown.count, height: height(in: scene)), list, scene)
    beside.settle(gezinMeant(in: scene), scene)
  }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    isTouched = true
    if case .key(let key) = event, let outcome = answerInVandaag(key, scene) { return outcome }
    if event == .key(Key(.escape)) {
      list.endFilter()
      showGezinnen(of: scene)
      return Outcome()
    }
    let outcome = list.update(
      event, count: shown.count, height: height(in: scene), digitsChoose: true, clipboard: &scene.clipboard)
    switch outcome {
    case .chosen:
      vandaag.go(to: nil)
      return opened()
    case .filtered:
      shown = matching(in: scene)
      list.list.selected = 0
    case .handled: break
    }
    return Outcome()
  }
}

// MARK: - What can be done here

extension GezinnenPlace {
  static let commands: [Command] = [
    Command(
      at: GezinnenPlace.self, "new", ["n"], [.gezinnen], footer: 1, when: { .unless($1.workspace?.readOnly) },
      run: { _, scene in askForName(scene) })
  ]

  static let throwingAway: [Command] = [
    Command(
      at: GezinnenPlace.self, "throwAway", ["Delete"], [.gezinnen], footer: 9,
      when: { place, scene in
        if let reason = scene.workspace?.readOnly { return .unless(reason) }
        return place.selected == nil ? .off(CommandWords.nothingHere) : .on
      },
      run: { place, scene in place.askToThrowAway(scene) })
  ]

  /// Brings back the gezin that was thrown away last, or opens again what was ticked last.
  static let undoing: [Command] = [
    Command(
      "undo", ["C-z"], [.gezinnen, .filter],
      when: { $0.state.lastThrownAway == nil && !canUntick($0.state) ? .off(CommandWords.nothingToUndo) : .on },
      run: { state in
        if canUntick(state), state.lastThrownAway == nil || state.places[GezinnenPlace.self]?.tickedLast == true {
          return PlanningPlace.undo(&state)
        }
        guard let trash = state.lastThrownAway else { return [] }
        state.lastThrownAway = nil
        return [.restore(trash: trash)]
      })
  ]

  private static func canUntick(_ state: State) -> Bool { state.places[PlanningPlace.self]?.canUndo == true }

  static let finding: [Command] = [
    Command(at: GezinnenPlace.self, "find", ["/"], [.gezinnen], footer: 2) { place, scene in place.beginFilter(scene) }
  ]

  static let debriefing: [Command] = [
    Command(
      "debrief", ["d"], [.gezinnen], footer: 2,
      when: { here in
        guard let place = here.place(GezinnenPlace.self) else { return .absent }
        if let reason = here.scene.workspace?.readOnly { return .unless(reason) }
        return place.gezinMeant(in: here.scene) == nil ? .off(CommandWords.nothingHere) : .on
      },
      run: { state in
        guard let id = state.places[GezinnenPlace.self]?.gezinMeant(in: state.scene) else { return [] }
        state.places[GezinnenPlace.self]?.vandaag.opened = id
        state.opening.debriefs = true
        return state.go(to: .dossier(id))
      })
  ]

  private mutating func beginFilter(_ scene: Scene) -> Outcome {
    isTouched = true
    vandaag.go(to: nil)
    list.beginFilter()
    showGezinnen(of: scene)
    return Outcome()
  }

  private static func askForName(_ scene: Scene) -> Outcome {
    let words = ScreenWords.self
    let dialog = Dialog(
      title: scene.say(words.newGezin), lines: [scene.say(words.newGezinText)], buttons: [scene.say(words.make), scene.say(words.never)],
      safe: 1, field: TextEditor(text: "", multiline: false), label: scene.say(FieldNames.name))
    var prompt = OpenDialog(dialog) { state, button, prompt in
      guard button == 0 else { return [] }
      guard !prompt.typed.isEmpty else {
        // Without a name the question stays.
        state.overlays.append(.dialog(prompt))
        state.scene.tell(words.familyNameMissing, .warning)
        return []
      }
      return begin(prompt.typed, &state)
    }
    prompt.draft = .init(key: "gezin", title: scene.say(words.newGezin))
    prompt.endsDraft = true
    var outcome = Outcome()
    outcome.overlays = [.dialog(prompt)]
    return outcome
  }

  /// Opens a new gezin with this name.
  private static func begin(_ name: String, _ state: inout State) -> [Effect] {
    let scene = state.scene
    let id = state.scene.nextID()
    let document = Document.dossier(id)
    var dossier = Dossier(document.newTree(by: nil))
    dossier[.created] = scene.now
    var phase = PhaseSince()
    phase[.phase] = "before"
    phase[.since] = scene.today
    dossier[.phases] = [phase]
    var gezin = Gezin()
    gezin[.name] = name
    gezin[.sortName] = DutchName.sortName(of: name)
    dossier[.gezin] = gezin
    if let me = scene.workspace?.me { dossier[.worker] = me }
    let tree = dossier.json
    var desk = Desk(LoadedFiles(id: id, tree: tree, own: nil), &state.scene)
    desk.files.begin(document, tree: tree)
    state.setAside()
    state.places[Desk.self] = desk
    // Whoever makes a gezin comes to write.
    return state.go(to: .desk) + state.atGezin { $0.enter() } + state.saveEffects()
  }

  private func askToThrowAway(_ scene: Scene) -> Outcome {
    guard let summary = selected else { return Outcome() }
    let dialog = Making.throwingAway(Saying.throwAwayQuestion(summary.name, scene.language), scene)
    let prompt = OpenDialog(dialog) { state, button, _ in
      guard button == 1 else { return [] }
      // What is typed goes along.
      return state.saveEffects() + [.throwAway(dossier: summary.id)]
    }
    var outcome = Outcome()
    outcome.overlays = [.dialog(prompt)]
    return outcome
  }
}
