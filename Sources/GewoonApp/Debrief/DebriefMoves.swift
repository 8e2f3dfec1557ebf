import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

/// Beginning a debrief, going through it, and going on where one was.
extension State {
  /// The reflection and the screen of the debrief that is open, under whatever form lies on top of it.
  var debrief: (id: String, step: DebriefStep)? {
    guard let dossier, dossier.pane == .reflection else { return nil }
    for view in (dossier.views[.reflection] ?? []).reversed() {
      if case .debrief(let id, let step) = view.target { return (id, step) }
    }
    return nil
  }

  /// `d`: goes on with today's debrief, or asks how to look back.
  mutating func startDebrief() -> [Effect] {
    guard mayChange(.own), let dossier else { return [] }
    leaveField()
    if dossier.pane == .reflection, debrief != nil { return [] }
    if let reflection = dossier.own.reflections.first(where: { $0.id == dossier.reflectionID }), !reflection.isFinished,
      reflection.day == today
    {
      resumeDebrief(reflection.id)
      return saveEffects()
    }
    askHowToLookBack()
    return saveEffects()
  }

  /// `gewoon debrief GEZIN`: the gezin opens, and its debrief with it.
  public mutating func goToDebrief(of id: String) -> [Effect] {
    debriefWaiting = id
    return goToWaitingDebrief()
  }

  /// Opens the gezin of which the debrief was asked for. The questions of the start come first: who is at the keyboard, and whether text
  /// that was found is put back, for it must be in the files before they are read.
  mutating func goToWaitingDebrief() -> [Effect] {
    guard let id = debriefWaiting, overlays.isEmpty else { return [] }
    debriefWaiting = nil
    debriefsWhenLoaded = true
    isOpening = true
    return [.loadDossier(id: id)]
  }

  /// `gewoon debrief`: without a name the list asks which gezin.
  public mutating func askWhichGezin() { notice = Notice(say(DebriefWords.whichGezin)) }

  /// `gewoon team`
  public mutating func goToTeam() -> [Effect] {
    if let away = workspace?.teamAway {
      notice = Notice(away, .warning)
      return []
    }
    return openTeam()
  }

  private mutating func askHowToLookBack() {
    guard let scene = Scene(self), let dossier else { return }
    let words = DebriefWords.self
    var items: [MenuItem] = []
    if let open = scene.reflection(dossier.reflectionID), !open.isFinished, let day = open.day {
      items.append(MenuItem(id: "resume", label: Saying.resume(scene.day(day), language)))
    }
    items.append(MenuItem(id: "whole", label: say(words.wholeRound), detail: say(words.aQuarter)))
    for aspect in instrument.aspects {
      items.append(
        MenuItem(id: "short:" + aspect.id, label: "\(say(words.shortRound)): \(say(aspect.title))", detail: say(words.fiveMinutes)))
    }
    items.append(MenuItem(id: "overview", label: say(words.freeOverview), detail: say(words.ownOrder)))
    items.append(MenuItem(id: "evaluation", label: say(words.evaluationRound)))
    items.append(MenuItem(id: "closing", label: say(words.closingRound)))
    overlays.append(.menu(Menu(title: say(words.which), items: items), .lookBack))
  }

  /// Begins in the chosen way.
  mutating func lookBack(_ choice: String) -> [Effect] {
    guard let id = dossier?.reflectionID else { return [] }
    if choice == "resume" {
      resumeDebrief(id)
      return saveEffects()
    }
    let isFresh = dossier?.value(FieldRef(document: .own, path: ["reflections"].keys.item(id))) == nil
    if choice == "overview" {
      // A round that was chosen before and not begun is no round any more.
      if isFresh { dossier?.presets[["reflections"].keys.item(id)] = nil }
      dossier?.views[.reflection] = [FormView(target: .pane)]
      open(.reflection)
      return saveEffects()
    }
    let fresh = isFresh ? id : ids.next(at: now)
    dossier?.reflectionID = fresh
    var given: [String: JSON] = ["round": "whole"]
    if choice.hasPrefix("short:") { given = ["round": "short", "aspect": .string(String(choice.dropFirst(6)))] }
    if choice == "evaluation" || choice == "closing" { given["kind"] = .string(choice) }
    dossier?.presets[["reflections"].keys.item(fresh)] = given
    show(.landing, of: fresh)
    return saveEffects()
  }

  private mutating func resumeDebrief(_ id: String) {
    guard let scene = Scene(self) else { return }
    let at = scene.reflection(id)?.json["at"]?.text ?? ""
    let step = DebriefStep(at: at, in: instrument).flatMap { scene.route(of: id).contains($0) ? $0 : nil }
    show(step ?? .landing, of: id)
    if at.hasPrefix("conversation."), let field = rows.compactMap(\.id).first(where: { Self.key($0) == String(at.dropFirst(13)) }) {
      focus(on: field)
    }
    notice = Notice(say(DebriefWords.resumed))
  }

  private static func key(_ id: RowID) -> String? {
    if case .field(let ref) = id, case .key(let key)? = ref.path.steps.last { key } else { nil }
  }

  /// Puts a screen of the debrief in the reflection pane, in the place of the one before.
  mutating func show(_ step: DebriefStep, of id: String) {
    leaveField()
    dossier?.pane = .reflection
    var stack = dossier?.views[.reflection] ?? [FormView(target: .pane)]
    while stack.count > 1 { stack.removeLast() }
    stack.append(FormView(target: .debrief(id: id, step: step)))
    dossier?.views[.reflection] = stack
    settleFocus()
  }

  /// Ctrl-N and Ctrl-O.
  mutating func goThroughDebrief(_ direction: Int) -> [Effect] {
    guard let (id, step) = debrief, let route = Scene(self)?.route(of: id) else { return [] }
    if notice?.tone == .info { notice = nil }
    let index = (route.firstIndex(of: step) ?? 0) + direction
    guard route.indices.contains(index) else {
      notice = Notice(say(direction > 0 ? DebriefWords.atTheEnd : DebriefWords.nothingBefore))
      return []
    }
    show(route[index], of: id)
    return saveEffects()
  }

  /// Keeps where one is in the reflection, so that one can go on there; no step of undo, and nothing where there is no word yet.
  mutating func noteWhere() {
    guard let (id, step) = debrief, dossier?.readOnly == nil, dossier?.ownBlocked == nil else { return }
    let reflection = JSONPath([.key("reflections"), .item(key: "id", value: id)])
    guard var own = dossier?.trees[.own], own[reflection] != nil else { return }
    var at = step.at
    if step == .conversation, let focus = dossier?.view.focus, let key = Self.key(focus),
      instrument.conversation.contains(where: { $0.id == key })
    {
      at = "conversation." + key
    }
    guard own[reflection]?["at"]?.text != at else { return }
    own.set(.string(at), at: reflection + "at")
    dossier?.trees[.own] = own
    dossier?.revisions[.own]! += 1
  }

  /// Enter on a line that leads somewhere.
  mutating func follow(_ link: Link) {
    leaveField()
    switch link {
    case .form(let target):
      dossier?.push(target)
      focusFirst()
    case .answer(let reflection, _):
      dossier?.push(.reflection(id: reflection))
      focusFirst()
    case .sentence(let id): noteSentence(id)
    case .step(let step): if let id = debrief?.id { show(step, of: id) }
    case .source(let path, _): openSource(path)
    case .entry(let id): if let entry = Scene(self)?.lexicon.entries.first(where: { $0.id == id }) { notice = Notice(entry.why) }
    case .formerly(let id): notice = Scene(self).flatMap { $0.formerly(id) }.map { Notice($0) }
    case .reply(let reflection, let item, let question): askToReply(to: item, in: reflection, question: question)
    }
  }

  /// Goes to the place in the dossier that a fact comes from; F4 comes back.
  private mutating func openSource(_ path: JSONPath) {
    guard case .key(let part)? = path.steps.first else { return }
    let pane: Pane = part == "network" ? .network : part == "plan" ? .plan : .gezin
    let wasInDebrief = debrief != nil
    dossier?.views[pane] = [FormView(target: .pane)]
    open(pane)
    // The thing itself or the first one in it, else the smallest thing that it is in; a row that adds only where there is nothing yet.
    let stops = rows.compactMap(\.id).filter { $0.ref?.document == .dossier }
    let things = stops.filter { if case .add = $0 { false } else { true } }
    let inside = { (stops: [RowID]) in stops.first { $0.ref?.path.starts(with: path) == true } }
    let around = things.filter { $0.ref.map { path.starts(with: $0.path) } == true }.max { $0.depth < $1.depth }
    if let best = inside(things) ?? around ?? inside(stops) { focus(on: best) }
    if wasInDebrief { notice = Notice(say(DebriefWords.backWithF4)) }
  }
}

extension RowID {
  /// The place in a file that it stands for.
  var ref: FieldRef? {
    switch self {
    case .field(let ref), .item(let ref), .add(let ref, _), .part(let ref, _): ref
    case .command, .link, .shared: nil
    }
  }

  /// How many steps down in its file its place is.
  fileprivate var depth: Int { ref?.path.steps.count ?? 0 }
}

extension JSONPath {
  /// Whether this place lies in `other`, or is it.
  func starts(with other: JSONPath) -> Bool { steps.starts(with: other.steps) }
}
