import Basics
import StrictJSON

/// One gezin while it is being written down: what is said here becomes its dossier, its private reflections and what is shared of them.
///
/// Days are given as an offset from today. Each function that makes an item gives its id back, to point to it.
struct Household {
  let id: String
  let clock: SampleClock
  /// The member of the team who writes here.
  let worker: String
  /// What others see instead of the name.
  let label: String
  let opened: Int
  var ids: ULIDSource

  // The profile.
  var name = ""
  var sortName = ""
  var goingWell = ""
  var ownWords = ""
  var normal = ""
  var resilience = ""
  var approach: [String] = []
  var approachNote = ""
  var language = ""
  private(set) var members: [JSON] = []
  private var areas = JSONObject()
  private var supported: [JSON] = []
  private var ordinaryDay: [JSON] = []
  private var harderTimes: [JSON] = []
  private var climate: [JSON] = []

  // The dossier around it.
  var firstContact = ""
  var closed: Int?
  /// When something was last written here.
  var changed: Instant
  private(set) var phases: [JSON] = []
  private var earlierWorkers: [JSON] = []
  private var statements: [JSON] = []
  private var agreements: [JSON] = []
  private var meldcode: [JSON] = []

  var network = NetworkDraft()
  var plan = PlanDraft()
  /// The reflections as they stand in the private file.
  var reflections: [JSON] = []
  /// What is normal for the worker, in the private file alone.
  var normalForMe = ""
  private(set) var reminders: [JSON] = []
  var withdrawn: [JSON] = []

  init(_ name: String, sortName: String, label: String, worker: String, opened: Int, seed: UInt64, clock: SampleClock) {
    self.name = name
    self.sortName = sortName
    self.label = label
    self.worker = worker
    self.opened = opened
    self.clock = clock
    changed = clock.ago(minutes: 30)
    ids = ULIDSource(seed: seed)
    id = ids.next(at: clock.moment(opened, 10, 0))
  }

  /// A new id, made on the day that the dossier was opened.
  mutating func newID() -> String { ids.next(at: clock.moment(opened, 10, 5)) }

  mutating func phase(_ phase: String, since: Int) {
    phases.append(object(("phase", .string(phase)), ("since", .string(clock.day(since)))))
  }

  mutating func earlierWorker(_ worker: String, until: Int) {
    earlierWorkers.append(object(("until", .string(clock.day(until))), ("worker", .string(worker))))
  }

  mutating func member(
    _ name: String, _ role: String, age: Int, qualities: [String] = [], voice: String = "", note: String = "",
    nickname: String = ""
  ) -> String {
    let id = newID()
    members.append(
      object(
        ("born", .whole(clock.born(age: age))), ("id", .string(id)), ("name", .string(name)), ("nickname", .string(nickname)),
        ("note", .string(note)), ("qualities", .texts(qualities)), ("role", .string(role)), ("voice", .string(voice))))
    return id
  }

  /// How supported the gezin said it felt, 0–10.
  mutating func supported(_ value: Int, on day: Int) {
    supported.append(object(("date", .string(clock.day(day))), ("value", .whole(value))))
  }

  mutating func area(
    _ key: String, _ state: String, _ note: String = "", asked: Int? = nil, welcome: String = "", links: [String] = []
  ) {
    areas[key] = object(
      ("asked", .string(clock.day(asked))), ("links", .texts(links)), ("note", .string(note)), ("state", .string(state)),
      ("welcome", .string(welcome)))
  }

  mutating func ordinary(_ what: String, by: String, who: String = "") {
    ordinaryDay.append(object(("by", .string(by)), ("id", .string(newID())), ("what", .string(what)), ("who", .string(who))))
  }

  /// A time in which things went less well.
  mutating func harderTime(_ note: String, since: Int, until: Int? = nil) {
    harderTimes.append(
      object(
        ("id", .string(newID())), ("note", .string(note)), ("since", .string(clock.day(since))), ("until", .string(clock.day(until)))))
  }

  mutating func climate(
    _ place: String, _ member: String, safe: String = "", seen: String = "", wellbeing: String = "", pressure: String = "",
    asked: Int? = nil
  ) {
    climate.append(
      object(
        ("asked", .string(clock.day(asked))), ("id", .string(newID())), ("member", .string(member)), ("place", .string(place)),
        ("pressure", .string(pressure)), ("safe", .string(safe)), ("seen", .string(seen)), ("wellbeing", .string(wellbeing))))
  }

  /// A step of the Meldcode, 1 to 5.
  mutating func meldcode(_ step: Int, on day: Int, _ note: String) {
    meldcode.append(
      object(("id", .string(newID())), ("note", .string(note)), ("on", .string(clock.day(day))), ("step", .whole(step))))
  }

  /// Something that the worker wants to be reminded of.
  mutating func remind(_ text: String, on day: Int, done: Int? = nil) {
    reminders.append(
      object(("date", .string(clock.day(day))), ("done", .string(clock.day(done))), ("id", .string(newID())), ("text", .string(text))))
  }

  @discardableResult
  mutating func statement(_ text: String, by: String, about: String, on day: Int) -> String {
    let id = newID()
    statements.append(
      object(
        ("about", .string(about)), ("by", .string(by)), ("date", .string(clock.day(day))), ("id", .string(id)), ("text", .string(text))))
    return id
  }

  mutating func agreement(_ what: String, _ answer: String, who: String, on day: Int, note: String = "") {
    agreements.append(
      object(
        ("answer", .string(answer)), ("date", .string(clock.day(day))), ("id", .string(newID())), ("note", .string(note)),
        ("what", .string(what)), ("who", .string(who))))
  }

  /// The dossier file.
  var dossier: SampleFile {
    let content = object(
      ("agreements", .array(agreements)), ("changed", .string(changed.description)), ("closed", .string(clock.day(closed))),
      ("created", .string(clock.moment(opened, 10, 0).description)), ("earlierWorkers", .array(earlierWorkers)),
      ("firstContact", .string(firstContact)), ("format", "gewoon/dossier"), ("gezin", gezin), ("id", .string(id)),
      ("meldcode", .array(meldcode)), ("network", network.json), ("phases", .array(phases)),
      ("plan", plan.json), ("statements", .array(statements)), ("version", 1), ("worker", .string(worker)))
    return SampleFile(path: "dossiers/\(id).json", content: content)
  }

  private var gezin: JSON {
    object(
      ("approach", .texts(approach)), ("approachNote", .string(approachNote)), ("areas", .object(areas)),
      ("climate", .array(climate)), ("goingWell", .string(goingWell)), ("harderTimes", .array(harderTimes)), ("label", .string(label)),
      ("language", .string(language)), ("members", .array(members)),
      ("name", .string(name)), ("normal", .string(normal)), ("ordinaryDay", .array(ordinaryDay)), ("ownWords", .string(ownWords)),
      ("resilience", .string(resilience)), ("sortName", .string(sortName)), ("supported", .array(supported)))
  }
}
