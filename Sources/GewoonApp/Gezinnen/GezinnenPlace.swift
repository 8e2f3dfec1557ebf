import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The list of gezinnen: the first screen.
struct GezinnenPlace: Sendable {
  var list = FilteredList()
  /// Whether focus is on the line that tells of the team.
  var isOnTeamLine = false
  /// What the filter leaves.
  private(set) var shown: [DossierSummary] = []
  /// The reading of the gezinnen that `shown` was made from.
  private var revision = 0

  var selected: DossierSummary? { isOnTeamLine ? nil : focused }

  private var focused: DossierSummary? { shown.indices.contains(list.list.selected) ? shown[list.list.selected] : nil }

  /// Puts focus on a gezin, where it is in the list.
  mutating func select(_ id: String, _ scene: Scene) {
    showGezinnen(of: scene)
    isOnTeamLine = false
    if let index = shown.firstIndex(where: { $0.id == id }) { list.list.selected = index }
  }

  /// Makes the list anew; focus stays on the gezin that it is on.
  private mutating func showGezinnen(of scene: Scene) {
    let focused = focused?.id
    revision = scene.gezinnen.revision
    shown = matching(in: scene)
    if let index = shown.firstIndex(where: { $0.id == focused }) { list.list.selected = index }
    list.list.selected = min(max(0, list.list.selected), max(0, shown.count - 1))
  }

  private func matching(in scene: Scene) -> [DossierSummary] {
    scene.gezinnen.matching(list.filterText) { Self.words(about: $0, scene) }
  }

  /// The rows that the list has on the screen.
  func height(in scene: Scene) -> Int {
    // Head and foot, and the next step where the window is high enough to say it.
    max(1, scene.size.height - (showsNextStep(in: scene) ? 11 : 7) - (list.isFiltered ? 1 : 0))
  }

  func showsNextStep(in scene: Scene) -> Bool { scene.size.height >= 16 }

  private func opened() -> Outcome { selected.map { Outcome(to: .dossier($0.id)) } ?? Outcome() }
}

extension GezinnenPlace: Place {
  var focus: CommandPlace { list.isFiltered ? .filter : .gezinnen }

  mutating func settle(_ scene: Scene) {
    if revision != scene.gezinnen.revision { showGezinnen(of: scene) }
    settleTeamLine(scene)
  }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    if case .key(let key) = event, let outcome = answerOnTeamLine(key, scene) { return outcome }
    if event == .key(Key(.escape)) {
      list.endFilter()
      showGezinnen(of: scene)
      return Outcome()
    }
    let outcome = list.update(
      event, count: shown.count, height: height(in: scene), digitsChoose: scene.lettersAreCommands, clipboard: &scene.clipboard)
    switch outcome {
    case .chosen: return opened()
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
        return place.shown.isEmpty ? .off(CommandWords.nothingHere) : .on
      },
      run: { place, scene in place.askToThrowAway(scene) })
  ]

  /// Brings back the gezin that was thrown away last.
  static let undoing: [Command] = [
    Command(
      "undo", ["C-z"], [.gezinnen, .filter], when: { $0.state.lastThrownAway == nil ? .off(CommandWords.nothingToUndo) : .on },
      run: { state in
        guard let trash = state.lastThrownAway else { return [] }
        state.lastThrownAway = nil
        return [.restore(trash: trash)]
      })
  ]

  static let finding: [Command] = [
    Command(at: GezinnenPlace.self, "find", ["/"], [.gezinnen], footer: 2) { place, _ in place.beginFilter() },
    Command(at: GezinnenPlace.self, "find", ["C-f"], [.gezinnen]) { place, _ in place.beginFilter() },
  ]

  static let debriefing: [Command] = [
    Command(
      "debrief", ["d"], [.gezinnen], footer: 2,
      when: { here in
        guard let place = here.place(GezinnenPlace.self) else { return .absent }
        if let reason = here.scene.workspace?.readOnly { return .unless(reason) }
        return place.selected == nil ? .off(CommandWords.nothingHere) : .on
      },
      run: { state in
        guard let id = state.places[GezinnenPlace.self]?.selected?.id else { return [] }
        state.opening.debriefs = true
        return state.go(to: .dossier(id))
      })
  ]

  private mutating func beginFilter() -> Outcome {
    list.beginFilter()
    return Outcome()
  }

  private static func askForName(_ scene: Scene) -> Outcome {
    let words = ScreenWords.self
    let dialog = Dialog(
      title: scene.say(words.newGezin), lines: [scene.say(words.newGezinText)], buttons: [scene.say(words.make), scene.say(words.never)],
      safe: 1, field: TextEditor(text: "", multiline: false))
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
