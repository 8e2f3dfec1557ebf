import Basics
import StrictJSON

/// One thing that is said to a shared reflection.
struct ResponseDraft {
  let id: String
  let at: Instant
  let kind: String
  /// A question of the reflection, or another place in it; nothing is the whole.
  var question = ""
  var inReplyTo = ""
  var text = ""

  var json: JSON {
    object(
      ("at", .string(at.description)), ("id", .string(id)), ("inReplyTo", .string(inReplyTo)), ("kind", .string(kind)),
      ("question", .string(question)), ("text", .string(text)))
  }

  /// All that one member says to one reflection.
  static func file(_ reflection: String, by member: String, _ items: [ResponseDraft]) -> SampleFile {
    SampleFile(
      path: "team/responses/\(reflection).\(member).json",
      content: object(
        ("format", "gewoon/responses"), ("items", .array(items.map(\.json))), ("member", .string(member)),
        ("reflection", .string(reflection)), ("version", 1)))
  }
}

/// Something that the team wants to change, learn or know.
struct AgendaDraft {
  let id: String
  let list: String
  let kind: String
  let title: String
  let text: String
  let status: String
  let author: String
  /// The day on which it was put there, as an offset from today.
  let created: Int
  var source = ""
  var from = JSON.null
  var joined: [(member: String, on: Int)] = []
  let lesson: String

  func file(_ clock: SampleClock) -> SampleFile {
    let joining = joined.map { object(("member", .string($0.member)), ("on", .string(clock.day($0.on)))) }
    return SampleFile(
      path: "team/agenda/\(id).json",
      content: object(
        ("author", .string(author)), ("created", .string(clock.moment(created, 9, 0).description)), ("format", "gewoon/agenda"),
        ("from", from), ("id", .string(id)), ("joined", .array(joining)), ("kind", .string(kind)), ("lesson", .string(lesson)),
        ("list", .string(list)), ("source", .string(source)), ("status", .string(status)), ("text", .string(text)),
        ("title", .string(title)), ("version", 1)))
  }
}

/// A practical example: no name, no age, no place in it.
struct ExampleDraft {
  let id: String
  let title: String
  let context: String
  let what: String
  var result = ""
  var again = ""
  /// Who wrote it; nobody of the team for what came from elsewhere.
  var author = ""
  let made: Int
  let status: String
  /// The day on which the gezin agreed.
  var consent: Int?
  var reader: (member: String, on: Int)?
  var recognised: [String] = []
  var aspects: [String] = []
  var indicators: [String] = []
  var tasks: [Int] = []
  var phase = ""
  /// Where it came from, for what another organisation wrote.
  var organisation = ""

  func file(_ clock: SampleClock) -> SampleFile {
    let agreed = consent.map { object(("by", "gezin"), ("on", .string(clock.day($0)))) } ?? .null
    let read = reader.map { object(("member", .string($0.member)), ("on", .string(clock.day($0.on)))) } ?? .null
    return SampleFile(
      path: "team/examples/\(id).json",
      content: object(
        ("again", .string(again)), ("aspects", .texts(aspects)), ("author", .string(author)), ("consent", agreed),
        ("context", .string(context)), ("format", "gewoon/example"), ("id", .string(id)), ("indicators", .texts(indicators)),
        ("made", .string(clock.day(made))), ("organisation", .string(organisation)),
        ("origin", organisation.isEmpty ? "own" : "imported"), ("phase", .string(phase)), ("reader", read),
        ("recognised", .texts(recognised)), ("result", .string(result)), ("status", .string(status)), ("tasks", .wholes(tasks)),
        ("title", .string(title)), ("version", 1), ("what", .string(what))))
  }
}

/// Where one member stands in a statement.
struct StanceDraft {
  let json: JSON

  init(_ member: String, _ stance: String, _ line: String = "", on day: Int, as perspective: String = "worker", _ clock: SampleClock) {
    json = object(
      ("line", .string(line)), ("member", .string(member)), ("on", .string(clock.day(day))), ("perspective", .string(perspective)),
      ("stance", .string(stance)))
  }
}

/// A statement or a dilemma, with where members stand.
struct StatementDraft {
  let id: String
  let kind: String
  let text: String
  var source = ""
  var stances: [StanceDraft] = []

  var file: SampleFile {
    SampleFile(
      path: "team/statements/\(id).json",
      content: object(
        ("format", "gewoon/statement"), ("id", .string(id)), ("kind", .string(kind)), ("source", .string(source)),
        ("stances", .array(stances.map(\.json))), ("text", .string(text)), ("version", 1)))
  }
}

/// A session of the team.
struct SessionDraft {
  let id: String
  let day: Int
  let question: String
  var presenter = ""
  var chair = ""
  var members: [String] = []
  var reflections: [String] = []
  var statements: [String] = []
  var steps: [(name: String, minutes: Int)] = []
  /// The step that the session reached.
  var at: Int?
  var outcome = ""
  var agenda = ""
  var example = ""

  func file(_ clock: SampleClock) -> SampleFile {
    let roles = object(("chair", .string(chair)), ("members", .texts(members)), ("presenter", .string(presenter)))
    let path = steps.map { object(("minutes", .whole($0.minutes)), ("name", .string($0.name))) }
    let to = object(("agenda", .string(agenda)), ("example", .string(example)))
    return SampleFile(
      path: "team/sessions/\(id).json",
      content: object(
        ("at", .whole(at)), ("date", .string(clock.day(day))), ("format", "gewoon/session"), ("id", .string(id)),
        ("outcome", .string(outcome)), ("question", .string(question)), ("reflections", .texts(reflections)), ("roles", roles),
        ("statements", .texts(statements)), ("steps", .array(path)), ("to", to), ("version", 1)))
  }
}
