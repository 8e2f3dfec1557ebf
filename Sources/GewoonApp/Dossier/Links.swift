import DossierModel
import StrictJSON
import TextUI
import Wording

/// Enter on a line that leads somewhere.
enum Links {
  static func follow(_ link: Link, _ desk: inout Desk) {
    desk.leaveField()
    switch link {
    case .screen(let target): desk.open(target.screen)
    case .answer(let reflection, _): desk.open(ReflectionForm(id: reflection))
    case .sentence(let id): SentencesScreen.tellWhen(id, &desk)
    case .step(let step): if let id = Debrief.open(on: desk)?.id { Debrief.show(step, of: id, &desk) }
    case .source(let path, _): openSource(path, &desk)
    case .entry(let id): if let entry = desk.scene.lexicon.entries.first(where: { $0.id == id }) { desk.scene.tell(entry.why) }
    case .formerly(let id): if let said = MapScreenRows(desk: desk).formerly(id) { desk.scene.tell(said) }
    case .laterLook(let list, let day): LaterLooks.add(day, to: list, &desk)
    case .figure(let name): if let said = PictureRows(desk: desk)?.sentence(name) { desk.scene.tell(said) }
    case .discussed: SessionNotes.ask(on: &desk)
    case .ordinaryThing(let text): OrdinaryThingsScreen.toggle(text, &desk)
    case .reading(let reflection, let place): desk.outcome.destination = .reading(reflection: reflection, at: place)
    case .readOn: _ = desk.moveFocus(by: 1)
    case .standsOut(let choice): ExampleLookScreen.take(choice, &desk)
    case .reply(let reflection, let item, let question):
      desk.ask(Responding.reply(to: item, in: reflection, question: question, desk.scene))
    }
  }

  /// Goes to the place in the dossier that a fact comes from.
  private static func openSource(_ path: JSONPath, _ desk: inout Desk) {
    openSource(path, in: .dossier(desk.id), pane: nil, &desk)
  }

  /// Goes to a place in a document.
  ///
  /// - Parameter pane: where it is shown; nil to go by the path.
  static func openSource(_ path: JSONPath, in document: Document, pane: Pane?, _ desk: inout Desk) {
    guard case .key(let part)? = path.steps.first else { return }
    let pane = pane ?? (part == "network" ? .network : part == "plan" ? .plan : .gezin)
    let wasInDebrief = Debrief.open(on: desk) != nil
    desk.panes.reset(pane)
    desk.open(pane)
    if let screen = screen(of: path, on: desk) { desk.open(screen) }
    // The thing itself or the first one in it, else the smallest thing that it is in; a row that adds only where there is nothing yet.
    let stops = desk.stops.filter { $0.ref?.document == document }
    let things = stops.filter { if case .add = $0 { false } else { true } }
    let inside = { (stops: [RowID]) in stops.first { $0.ref?.path.steps.starts(with: path.steps) == true } }
    let around = things.filter { $0.ref.map { path.steps.starts(with: $0.path.steps) } == true }.max { $0.depth < $1.depth }
    if let best = inside(things) ?? around ?? inside(stops) { desk.focus(on: best) }
    desk.rest()
    if wasInDebrief { desk.scene.tell(DebriefWords.backWithF4) }
  }
}

extension Links {
  /// The screen of its own that a place in the dossier has; nil for what stands in a pane.
  static func screen(of path: JSONPath, on desk: Desk) -> (any DeskScreen)? {
    func isIn(_ place: FieldRef) -> Bool { path.steps.starts(with: place.path.steps) }
    let plan = desk.top[.plan]
    if isIn(desk.top[.meldcode].field) { return MeldcodeScreen() }
    if isIn(plan[.steppingDown].field) { return SteppingDownScreen() }
    guard isIn(plan[.decisions].field) else { return nil }
    let decision = desk.items(plan[.decisions]).first { isIn($0.ref.field) }
    return decision.map { DecisionScreen(ref: $0.ref) } ?? LadderScreen()
  }
}

extension Desk {
  /// The thing of a list that is looked at: whose form is open, or in which focus is.
  func itemInSight<Item: Record>(of list: Ref<[Item]>) -> Ref<Item>? {
    let here = panes.view.target.as(ThingForm.self)?.ref ?? panes.view.focus?.ref
    let steps = list.field.path.steps
    guard let here, here.document == list.document, here.path.steps.starts(with: steps), here.path.steps.count > steps.count else {
      return nil
    }
    return Ref(here.document, FieldPlace(JSONPath(Array(here.path.steps.prefix(steps.count + 1)))))
  }
}

extension RowID {
  /// The place in a document that it stands for.
  var ref: FieldRef? {
    switch self {
    case .field(let ref), .item(let ref), .add(let ref, _), .part(let ref, _): ref
    case .command, .link, .shared: nil
    }
  }

  /// How many steps down in its file its place is.
  fileprivate var depth: Int { ref?.path.steps.count ?? 0 }
}
