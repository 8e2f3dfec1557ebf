import DossierModel
import StrictJSON

/// What one reader did with what the team shared: read it, heard the answers, kept filters. It is kept on this computer alone.
public struct TeamMarks: Sendable, Equatable {
  /// The reflections that were read, each with the moment of sharing of what was read: shared again it is new again.
  private(set) var read: [String: String] = [:]
  /// What others said, and was seen.
  private(set) var heard: Set<String> = []
  /// The reflection that was read last.
  private(set) var last = ""
  /// Filters under a name, in Dutch order.
  private(set) var kept: [KeptFilter] = []

  /// A filter with its name.
  struct KeptFilter: Sendable, Equatable {
    let name: String
    let filter: TeamFilter
  }

  /// Nothing was read yet.
  public init() {}

  private static let format = "gewoon/read"

  /// Takes over what was kept; what is none of ours is as good as nothing.
  public init(_ json: JSON) {
    guard json["format"]?.text == Self.format else { return }
    for (id, shared) in json["read"]?.object?.members ?? [] { read[id] = shared.text ?? "" }
    heard = Set((json["heard"]?.items ?? []).compactMap(\.text))
    last = json["last"]?.text ?? ""
    for item in json["filters"]?.items ?? [] {
      if let name = item["name"]?.text { keep(TeamFilter(item["filter"] ?? .null), as: name) }
    }
  }

  /// As it is kept.
  public var json: JSON {
    let filters = kept.map { JSON.object(JSONObject([("name", .string($0.name)), ("filter", $0.filter.json)])) }
    return .object(
      JSONObject([
        ("format", .string(Self.format)), ("version", 1), ("read", .object(JSONObject(read.map { ($0.key, .string($0.value)) }))),
        ("heard", .array(heard.sorted().map(JSON.string))), ("last", .string(last)), ("filters", .array(filters)),
      ]))
  }

  /// A row is read, with all that was said to it.
  mutating func note(_ row: TeamRow) {
    if !row.isMine { read[row.id] = row.sharing }
    heard.formUnion(row.talk.ofOthers)
    last = row.id
  }

  /// Whether I did not read it yet as it is shared now. What I wrote myself is never new.
  func isNew(_ row: TeamRow) -> Bool { !row.isMine && read[row.id] != row.sharing }

  /// The answers to what I asked that I did not see yet.
  func newAnswers(_ row: TeamRow) -> [ResponseItem] { row.talk.answersToMe.filter { !heard.contains($0.id) } }

  mutating func keep(_ filter: TeamFilter, as name: String) {
    forget(name)
    kept.append(KeptFilter(name: name, filter: filter))
    kept.sort { $0.name < $1.name }
  }

  mutating func forget(_ name: String) { kept.removeAll { $0.name == name } }
}

/// What there is for me to read and to answer, from all rows and what I read of them.
struct TeamNews: Sendable, Equatable {
  /// The reflections of colleagues that I did not read, the newest first.
  private(set) var new: [String] = []
  /// Answers to my questions that I did not see, the newest first.
  private(set) var answers: [ResponseItem] = []
  /// Questions of colleagues that wait for me.
  private(set) var waiting: [ResponseItem] = []
  /// How many of those wait at each gezin.
  private(set) var waitingAt: [String: Int] = [:]
  /// How many reflections somebody wants to discuss.
  private(set) var toDiscuss = 0

  init() {}

  init(_ rows: TeamRows, _ marks: TeamMarks) {
    for row in rows.rows {
      if marks.isNew(row) { new.append(row.id) }
      answers += marks.newAnswers(row)
      waiting += row.talk.waiting
      if !row.talk.waiting.isEmpty { waitingAt[row.shared.dossier, default: 0] += row.talk.waiting.count }
      if row.discuss { toDiscuss += 1 }
    }
    answers.sort { ($1.at?.seconds ?? 0) < ($0.at?.seconds ?? 0) }
  }

  var isEmpty: Bool { new.isEmpty && answers.isEmpty && waiting.isEmpty }

  /// Where the line goes that tells of it: to what waits for me, or to an answer; nil where there is only something to read.
  var place: Destination? { (waiting.first ?? answers.first).map { .reading(reflection: $0.reflection, at: $0.question) } }
}
