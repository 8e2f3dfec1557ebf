import Basics
import DossierModel
import TextUI
import Wording

/// The whole program as one value: what all places share, the places, and what lies over them. `update` makes the next one, `render` draws it.
public struct State: Sendable {
  /// What all places share.
  public var scene: Scene
  var places: Places
  /// Gezinnen that were left while their text was not on the disk yet: it stays here until it is.
  var unsaved: [String: Desk] = [:]
  /// What was chosen with Ctrl-P in this session, the last one first.
  var recent: [String] = []
  /// What lies over the screen; the last one has the keys.
  var overlays: [Overlay] = []
  /// What was typed in prompts and not sent yet, by the name of the draft.
  var drafts = Drafts()
  /// What was typed in other prompts and not sent, by what was asked.
  var unsent: [String: String] = [:]
  /// What was looked for last in a long text.
  var lookedFor = ""
  /// The file in the trash of the gezin thrown away last, which Ctrl-Z on the list brings back.
  var lastThrownAway: String?
  /// What is on its way from the disk, and what is typed meanwhile.
  var opening = Opening()
  /// What was said of files that could not be written, until they are.
  var saveFaults: [Document: String] = [:]
  /// When the journal is written next.
  var journalling = Journalling()
  /// When a letter came last that meant nothing where it was typed, and what was said of it.
  var strayed: (at: Instant, saying: String)?
  /// When the clock of a session asked to be woken; nil while it did not.
  var clockWakesAt: Instant?
  var isQuitting = false

  struct Opening: Sendable {
    /// A gezin or workspace is on its way; what is typed meanwhile is meant for it and waits.
    var isUnderWay = false
    var typedAhead: [Event] = []
    /// What one goes to as soon as its gezin is there, and where Esc goes from it.
    var arriving: (aim: Aim, wayBack: Destination)?
    /// The debrief begins as soon as the gezin is there.
    var debriefs = false
    /// It goes on where one was in it, without asking how to look back.
    var resumes = false
    /// The gezin of which the debrief was asked for at the start, while questions of the start are still open.
    var debriefWaiting: String?
  }

  struct Journalling: Sendable {
    var isAskedToWake = false
    var isEdited = false
  }

  /// Starts with the first-use questions, or with the gezinnen of a workspace.
  public init(now: Instant, size: Size, language: Language, seed: UInt64, firstUse: Bool) {
    scene = Scene(now: now, size: size, language: language, seed: seed)
    places = Places(GezinnenPlace())
    places[TeamPlace.self] = TeamPlace()
    places[PlanningPlace.self] = PlanningPlace()
    if firstUse {
      places[FirstUse.self] = FirstUse()
      places.front = PlaceName(FirstUse.self)
    }
  }

  /// The gezin that is open.
  public var desk: Desk? { places[Desk.self] }

  /// Whether it waits for another copy of the program to be closed.
  public var waitsForOthers: Bool { scene.workspace?.isOpenElsewhere == true }

  // MARK: - Between places

  /// Works on the desk in front: that of the team, or else the gezin that is open; nothing happens where none is.
  mutating func atDesk(_ work: (inout Desk) -> Void) -> [Effect] { isAtTeam ? atTeam(work) : atGezin(work) }

  /// Works on the gezin that is open, whatever is in front.
  mutating func atGezin(_ work: (inout Desk) -> Void) -> [Effect] { change(Desk.self) { desk, scene in desk.work(&scene, work) } }

  /// Works on the desk of the team, whatever is in front.
  mutating func atTeam(_ work: (inout Desk) -> Void) -> [Effect] {
    change(TeamDesk.self) { team, scene in team.desk.work(&scene, work) }
  }

  /// Whether a room of the team is in front.
  private var isAtTeam: Bool { places.front == PlaceName(TeamDesk.self) }

  /// The desk in front.
  var deskInFront: Desk? { isAtTeam ? places[TeamDesk.self]?.desk : places[Desk.self] }

  /// The desks that there are: that of the gezin that is open, and that of the team.
  var desks: [Desk] { [places[Desk.self], places[TeamDesk.self]?.desk].compactMap { $0 } }

  /// Changes each desk that has a file open.
  mutating func atDesks(with document: Document, _ work: (inout Desk) -> Void) {
    if places[Desk.self]?.files.trees[document] != nil { work(&places[Desk.self]!) }
    if places[TeamDesk.self]?.desk.files.trees[document] != nil { work(&places[TeamDesk.self]!.desk) }
  }

  /// Changes a place, and takes over what came of it.
  mutating func change<P: Place>(_ kind: P.Type, _ change: (inout P, inout Scene) -> Outcome) -> [Effect] {
    guard var outcome = Self.applied(change, to: &places[kind], &scene) else { return [] }
    return absorb(&outcome)
  }

  private static func applied<P: Place>(
    _ change: (inout P, inout Scene) -> Outcome, to place: inout P?, _ scene: inout Scene
  ) -> Outcome? {
    place == nil ? nil : change(&place!, &scene)
  }

  /// Takes over what came of a key or an answer.
  mutating func absorb(_ outcome: inout Outcome) -> [Effect] {
    for overlay in outcome.overlays { lay(overlay) }
    if outcome.isEdited { journalling.isEdited = true }
    var effects = outcome.effects
    if let destination = outcome.destination { effects += go(to: destination) }
    if let id = outcome.command {
      let here = Here(self)
      if let command = Command.table.first(where: { $0.id == id && $0.places.contains(here.focus) }) { effects += perform(command) }
    }
    return effects
  }

  /// Goes to another place.
  mutating func go(to destination: Destination) -> [Effect] {
    var left = places.here.leave(&scene)
    let effects = absorb(&left)
    switch destination {
    case .gezinnen:
      if places.front == PlaceName(Desk.self), let id = desk?.id { places[GezinnenPlace.self]?.select(id, scene) }
      places.front = PlaceName(GezinnenPlace.self)
    case .team: places.front = PlaceName(TeamPlace.self)
    case .room(let room):
      if places[TeamDesk.self] == nil { places[TeamDesk.self] = TeamDesk(scene) }
      places.front = PlaceName(TeamDesk.self)
      // Who is named in any dossier is pointed out in an example.
      let names: [Effect] = room == .examples ? [.pack(.names)] : []
      return effects + names + atTeam { if $0.panes.all.contains(room) { $0.open(room) } }
    case .desk:
      if places[Desk.self] != nil { places.front = PlaceName(Desk.self) }
      places[Desk.self]?.rest()
    case .other(let name):
      if places.isThere(name) { places.front = name }
      // What was found may have been changed from here.
      if let search = places.here as? SearchPlace {
        places.settle(scene)
        return effects + [.searchEverywhere(search.text)]
      }
    case .reading(let reflection, let question):
      let room = (places.here as? TeamDesk).map { Destination.room($0.desk.panes.open) }
      let list: Destination? = places.here is PlanningPlace ? .planning : places.here is SearchPlace ? .search : nil
      let back = room ?? list ?? wayBackFromHere
      places.front = PlaceName(TeamPlace.self)
      return effects + change(TeamPlace.self) { $0.read(reflection, at: question, backTo: back, &$1) }
    case .planned(let id, let name):
      opening.arriving = (.planned(name), places.here is PlanningPlace ? .planning : .gezinnen)
      return effects + openDossier(id)
    case .found(let id, let aim):
      opening.arriving = (aim, .search)
      return effects + openDossier(id)
    case .teamFile(let kind, let name, let pointer):
      return effects + go(to: .room(kind == .example ? .examples : .agendas))
        + atTeam { $0.arrive(atFile: .file(kind, name: name), pointer) }
    case .debrief(let id):
      (opening.debriefs, opening.resumes) = (true, true)
      return effects + openDossier(id)
    case .session(let name):
      let session = Document.file(.session, name: name)
      return effects + go(to: .room(.sessions))
        + atTeam { desk in
          desk.files.open(session, from: desk.shelf, desk.rules)
          desk.open(SessionForm(document: session))
        }
    case .dossier(let id): return effects + openDossier(id)
    }
    places.settle(scene)
    return effects
  }

  /// Opens a gezin: the one that stands here with text that is on no disk, or the one on the disk.
  private mutating func openDossier(_ id: String) -> [Effect] {
    if let waiting = unsaved.removeValue(forKey: id) {
      setAside()
      places[Desk.self] = waiting
    }
    places[Desk.self]?.rest()
    if places[Desk.self]?.id == id, places[Desk.self]?.files.hasUnsaved == true {
      // What could not be saved is only here.
      places.front = PlaceName(Desk.self)
      return saveEffects() + arriveNow() + debriefNow()
    }
    opening.isUnderWay = true
    return [.loadDossier(id: id)]
  }

  /// Keeps an open gezin whose text is not on the disk yet, before another one is opened.
  mutating func setAside() {
    if let desk = places[Desk.self], desk.files.hasUnsaved { unsaved[desk.id] = desk }
  }

  /// The debrief that was asked for before the gezin was there.
  mutating func debriefNow() -> [Effect] {
    guard opening.debriefs else { return [] }
    let resumes = opening.resumes
    (opening.debriefs, opening.resumes) = (false, false)
    return atGezin { resumes ? Debrief.goOn(at: &$0) : Debrief.begin(at: &$0) }
  }
}
