import DossierModel
import StrictJSON
import TextUI
import Wording

/// `b`: a practical example out of a reflection, that of a colleague as it is read or one's own. Nothing of it gets into a file by itself: what
/// went well and what was learned are offered, without names.
enum ExampleFromReflection {
  static let commands: [Command] = [
    Command(
      "makeExample", ["b"], [.teamReading] + CommandPlace.resting, footer: 5, when: isOff, inFooter: { $0.focus == .teamReading }, run: make
    ),
    Command("makeExample", [], [.line, .longText], when: isOff, run: make),
  ]

  /// The place where what is offered for a text waits.
  static func offer(_ key: String, of document: Document) -> FieldRef {
    FieldRef(document: .scratch, path: ["examples", "offers", document.path ?? "", key].keys)
  }

  private static func isOff(_ here: Here) -> Availability {
    guard reflection(here.state) != nil else { return .absent }
    return .unless(here.scene.workspace?.teamAway ?? here.scene.workspace?.readOnly)
  }

  /// The reflection that is read, or written, as it may be offered.
  private static func reflection(_ state: State) -> Reflection? {
    if let team = state.places.here as? TeamPlace { return team.reading == nil ? nil : team.selected(in: state.scene)?.reflection }
    guard let desk = state.places.here as? Desk, desk.panes.open == .reflection, let mine = desk.reflection(openReflection(desk)) else {
      return nil
    }
    return mine.json.isEmpty ? nil : mine
  }

  private static func openReflection(_ desk: Desk) -> String {
    for view in desk.panes[.reflection].reversed() {
      if let form = view.target.as(ReflectionForm.self) { return form.id }
      if let debrief = view.target.as(DebriefScreen.self) { return debrief.id }
    }
    return desk.gezin.reflectionID
  }

  private static func make(_ state: inout State) -> [Effect] {
    guard let reflection = reflection(state) else { return [] }
    let texts = offers(reflection, state)
    var carried = Example.begun(on: state.scene.today)
    carried[.aspects] = Array(Set(reflection[.answers].compactMap { state.scene.instrument.aspect(of: $0[.question])?.id })).sorted()
    carried[.indicators] = reflection[.indicators]
    carried[.tasks] = reflection[.tasks]
    carried[.phase] = reflection[.phase]
    let ofTeam = Set(state.scene.shelf.trees(.statement).map(\.name))
    carried[.statements] = reflection[.statements].filter(ofTeam.contains)
    let effects = TeamDesk.open(.examples, &state)
    return effects
      + state.atTeam { desk in
        let document = Document.file(.example, name: desk.scene.nextID())
        let ref = FieldRef(document: document, path: [])
        desk.files.presets[ref] = carried.members
        desk.files.edit(.none, desk.rules) { edit in
          for (key, text) in texts where !text.isEmpty { edit.set(.string(text), at: offer(key, of: document)) }
        }
        desk.panes.reset(.examples)
        desk.open(ThingForm(ref: ref, shape: Example.shape))
      }
  }

  /// What went well and what was learned; of one's own reflection with a word for what somebody is in the place of each name.
  private static func offers(_ reflection: Reflection, _ state: State) -> [(key: String, text: String)] {
    var texts = [reflection[.wentWell], reflection[.learned]]
    if let desk = state.places.here as? Desk {
      let found = Sharing.recognisable(
        in: reflection.json, dossier: desk.tree, colleagues: state.scene.workspace?.members.map(\.name) ?? [])
      let clean = Reflection(
        Sharing.copy(of: reflection.json, replacing: found.replacements(byRole: true), leavingOut: [], shared: state.scene.now))
      texts = [clean[.wentWell], clean[.learned]]
    }
    return [(FieldKey<Example, String>.what.name, texts[0]), (FieldKey<Example, String>.again.name, texts[1])]
  }
}
