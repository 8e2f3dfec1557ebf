import Basics
import Reflectiekader
import StrictJSON

/// What a worker answers to one question of the instrument.
struct AnswerDraft {
  let question: String
  var text = ""
  var scale: Int?
  var choice = ""
  var already = ""
  var oneHigher = ""
  var parked = false
  var viewpoints: [(perspective: String, text: String)] = []

  init(
    _ question: String, _ text: String = "", scale: Int? = nil, choice: String = "", already: String = "", oneHigher: String = "",
    parked: Bool = false, viewpoints: [(perspective: String, text: String)] = []
  ) {
    self.question = question
    self.text = text
    self.scale = scale
    self.choice = choice
    self.already = already
    self.oneHigher = oneHigher
    self.parked = parked
    self.viewpoints = viewpoints
  }

  /// The question as it stands in the built-in instrument; with an answer it is kept as it was asked.
  static let asked: [String: String] = Dictionary(
    uniqueKeysWithValues: Instrument.normaliseren.aspects.flatMap(\.questions).map { ($0.id, $0.text.nl) })
}

/// What shows it: one line under an aspect.
struct EvidenceDraft {
  let aspect: String
  let kind: String
  let text: String
  var from = ""
  var date: Int?
  var links: [String] = []

  init(_ aspect: String, _ kind: String, _ text: String, from: String = "", date: Int? = nil, links: [String] = []) {
    self.aspect = aspect
    self.kind = kind
    self.text = text
    self.from = from
    self.date = date
    self.links = links
  }
}

/// One reflection of the worker on one visit. What is not shared stays in the private file.
struct ReflectionDraft {
  let id: String
  let visit: Int
  var kind = "visit"
  var place = ""
  var phase = ""
  var round = "whole"
  var aspect = ""
  var at = ""
  var created: Instant
  var changed: Instant
  var finished: Instant?
  var shared: Instant?
  var discuss = false
  var landing = ""
  var wentWell = ""
  var hunch = ""
  var answers: [AnswerDraft] = []
  var evidence: [EvidenceDraft] = []
  /// The good conversation: the right moment, and the five characteristics.
  var moment = ""
  var partnership = ""
  var plainWords = ""
  var wideView = ""
  var positiveView = ""
  var imperfection = ""
  var broadView = BroadViewDraft()
  var dosage = ""
  var dosageNoticed = ""
  var recognition = ""
  var safety = ""
  var indicators: [String] = []
  var tasks: [Int] = []
  var statements: [String] = []
  var nextStep = ""
  var learned = ""
  var wantToLearn = ""
  var withoutHelp = ""
  var stays = ""
  var timely = ""
  var expected = ""
}

extension Household {
  /// A reflection that is still open on the visit of the day at `visit`, written that afternoon.
  mutating func reflection(on visit: Int) -> ReflectionDraft {
    ReflectionDraft(
      id: ids.next(at: clock.moment(visit, 15, 10)), visit: visit, created: clock.moment(visit, 15, 10),
      changed: clock.moment(visit, 15, 25))
  }

  mutating func add(_ draft: ReflectionDraft) {
    let conversation = object(
      ("broadView", .string(draft.wideView)), ("imperfection", .string(draft.imperfection)), ("language", .string(draft.plainWords)),
      ("moment", .string(draft.moment)), ("partnership", .string(draft.partnership)), ("positiveView", .string(draft.positiveView)))
    let closing = object(
      ("expected", .string(draft.expected)), ("stays", .string(draft.stays)), ("timely", .string(draft.timely)),
      ("withoutHelp", .string(draft.withoutHelp)))
    let answers = draft.answers.map { json(of: $0) }
    let evidence = draft.evidence.map { json(of: $0) }
    reflections.append(
      object(
        ("answers", .array(answers)), ("aspect", .string(draft.aspect)), ("at", .string(draft.at)), ("broadView", draft.broadView.json),
        ("changed", .string(draft.changed.description)), ("closing", closing), ("conversation", conversation),
        ("created", .string(draft.created.description)), ("discuss", .ticked(draft.discuss)), ("dosage", .string(draft.dosage)),
        ("dosageNoticed", .string(draft.dosageNoticed)), ("evidence", .array(evidence)),
        ("finished", .string(draft.finished?.description ?? "")), ("hunch", .string(draft.hunch)), ("id", .string(draft.id)),
        ("indicators", .texts(draft.indicators)), ("instrument", "normaliseren-1"), ("kind", .string(draft.kind)),
        ("landing", .string(draft.landing)), ("learned", .string(draft.learned)), ("nextStep", .string(draft.nextStep)),
        ("phase", .string(draft.phase)), ("place", .string(draft.place)), ("recognition", .string(draft.recognition)),
        ("round", .string(draft.round)), ("safety", .string(draft.safety)), ("shared", .string(draft.shared?.description ?? "")),
        ("statements", .texts(draft.statements)),
        ("tasks", .wholes(draft.tasks)), ("visit", .string(clock.day(draft.visit))), ("wantToLearn", .string(draft.wantToLearn)),
        ("wentWell", .string(draft.wentWell))))
  }

  private mutating func json(of answer: AnswerDraft) -> JSON {
    let viewpoints = answer.viewpoints.map {
      object(("id", .string(newID())), ("perspective", .string($0.perspective)), ("text", .string($0.text)))
    }
    return object(
      ("already", .string(answer.already)), ("asked", .string(AnswerDraft.asked[answer.question] ?? "")),
      ("choice", .string(answer.choice)),
      ("oneHigher", .string(answer.oneHigher)), ("parked", .ticked(answer.parked)), ("question", .string(answer.question)),
      ("scale", .whole(answer.scale)), ("text", .string(answer.text)), ("viewpoints", .array(viewpoints)))
  }

  private mutating func json(of evidence: EvidenceDraft) -> JSON {
    object(
      ("aspect", .string(evidence.aspect)), ("date", .string(clock.day(evidence.date))), ("from", .string(evidence.from)),
      ("id", .string(newID())), ("kind", .string(evidence.kind)), ("links", .texts(evidence.links)), ("text", .string(evidence.text)))
  }

  /// The private file: every reflection as its author wrote it. None without reflections.
  var privateFile: SampleFile? {
    guard !reflections.isEmpty else { return nil }
    let content = object(
      ("author", .string(worker)), ("dossier", .string(id)), ("format", "gewoon/private"),
      ("normalForMe", .string(normalForMe)), ("reflections", .array(reflections)), ("reminders", .array(reminders)), ("version", 1))
    return SampleFile(path: "private/\(id).json", content: content)
  }

  /// The file in the team folder: what was shared, without the landing and what is shared only when it is chosen. None where nothing was ever shared.
  var sharedFile: SampleFile? {
    let shared = reflections.filter { $0["shared"] != nil }.map(\.withoutPrivate)
    guard !shared.isEmpty || !withdrawn.isEmpty else { return nil }
    let content = object(
      ("author", .string(worker)), ("dossier", .string(id)), ("format", "gewoon/reflections"), ("label", .string(label)),
      ("ladder", .array(plan.ladder)), ("phases", .array(phases)), ("reflections", .array(shared)), ("version", 1),
      ("withdrawn", .array(withdrawn)))
    return SampleFile(path: "team/reflections/\(id).\(worker).json", content: content)
  }

  /// What this gezin leaves in the workspace of its worker.
  var files: [SampleFile] { [dossier] + [privateFile, sharedFile].compactMap { $0 } }

  /// What was shared once and taken back by its author.
  mutating func withdraw(shared: Int, at day: Int) {
    withdrawn.append(
      object(
        ("at", .string(clock.moment(day, 9, 30).description)), ("id", .string(newID())),
        ("shared", .string(clock.moment(shared, 16, 0).description))))
  }
}

extension JSON {
  fileprivate var withoutPrivate: JSON {
    guard var object = object else { return self }
    object["landing"] = nil
    object["safety"] = nil
    return .object(object)
  }
}
