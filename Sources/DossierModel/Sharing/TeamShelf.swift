import Basics
import StrictJSON

/// What the team folder holds: the shared reflections, what was said to them, and every file as it was read.
public struct TeamShelf: Sendable {
  private let files: [(kind: FileKind, byName: [String: JSON])]
  /// The newest first: by the day that each is about, then by the moment of sharing.
  public let reflections: [SharedReflection]
  /// By the id of the reflection, the oldest first.
  public let responses: [String: [ResponseItem]]

  /// Takes the contents of files by their kind and name, as `FileKind.path` has it.
  public init(_ files: [(kind: FileKind, byName: [String: JSON])] = []) {
    self.files = files
    func trees(_ kind: FileKind) -> [JSON] { files.filter { $0.kind == kind }.flatMap(\.byName.values) }
    reflections = trees(.sharedReflections).flatMap(SharedReflection.all).sorted { $0.isNewer(than: $1) }
    let items = trees(.responses).flatMap(ResponseItem.all)
    responses = Dictionary(grouping: items, by: \.reflection).mapValues { $0.sorted { $0.isOlder(than: $1) } }
  }

  /// One file, nil where there is none or it does not open. The name is "" for a kind of which there is one.
  public func tree(_ kind: FileKind, _ name: String) -> JSON? { files.first { $0.kind == kind }?.byName[name] }

  /// All files of a kind, by the bytes of their names.
  public func trees(_ kind: FileKind) -> [(name: String, tree: JSON)] {
    (files.first { $0.kind == kind }?.byName ?? [:]).sorted { $0.key.precedesInBytes($1.key) }.map { ($0.key, $0.value) }
  }

  /// What was said at one question of a reflection, nil or "" for the reflection as a whole: the oldest first, and each reply right after
  /// what it answers. A reply stands where that stands, whatever question it names.
  public func thread(of reflection: String, question: String?) -> [ResponseItem] {
    Threads(responses[reflection] ?? []).threads.filter { $0.first?.question == question ?? "" }.flatMap(\.self)
  }

  /// The questions of others on this member's shared reflections that this member has not replied to, with the newest reflection first.
  public func unanswered(for member: String) -> [(SharedReflection, ResponseItem)] {
    reflections.filter { $0.author == member }.flatMap { shared in unanswered(at: shared).map { (shared, $0) } }
  }

  /// The questions of others on one reflection that its author has not replied to.
  public func unanswered(at shared: SharedReflection) -> [ResponseItem] {
    let items = responses[shared.id] ?? []
    let replied = Set(items.filter { $0.member == shared.author }.map(\.inReplyTo))
    return items.filter { $0.kind == "question" && $0.member != shared.author && !replied.contains($0.id) }
  }

  /// The replies of others to what this member asked at a reflection.
  public func replies(to member: String, at reflection: String) -> [ResponseItem] {
    let items = responses[reflection] ?? []
    let asked = Set(items.filter { $0.member == member && $0.kind == "question" }.map(\.id))
    return asked.isEmpty ? [] : items.filter { $0.kind == "reply" && $0.member != member && asked.contains($0.inReplyTo) }
  }

  /// Whether somebody answered this.
  public func isAnswered(_ item: ResponseItem) -> Bool {
    (responses[item.reflection] ?? []).contains { $0.inReplyTo == item.id && $0.member != item.member }
  }

  /// Whether anybody but the author said something to a reflection: it cannot be withdrawn then.
  public func hasAnswers(_ reflection: String, besides author: String) -> Bool {
    (responses[reflection] ?? []).contains { $0.member != author }
  }
}

/// Items in threads: each begins with what answers nothing that is here.
private struct Threads {
  private(set) var threads: [[ResponseItem]] = []
  private let items: [ResponseItem]
  private let replies: [String: [Int]]
  private var seen: Set<Int> = []

  init(_ items: [ResponseItem]) {
    self.items = items
    replies = Dictionary(grouping: items.indices.filter { !items[$0].inReplyTo.isEmpty }, by: { items[$0].inReplyTo })
    let ids = Set(items.map(\.id))
    let starts = items.indices.filter { !ids.contains(items[$0].inReplyTo) }
    // Items that answer each other in a circle have no start; the oldest will do.
    for start in starts + Array(items.indices) where !seen.contains(start) { threads.append(collect(start)) }
  }

  /// An item with its replies and theirs, each once; without recursion, for a chain of replies may be as long as a file allows.
  private mutating func collect(_ start: Int) -> [ResponseItem] {
    var found: [ResponseItem] = []
    var next = [start]
    while let index = next.popLast() {
      guard seen.insert(index).inserted else { continue }
      found.append(items[index])
      next += (replies[items[index].id] ?? []).reversed()
    }
    return found
  }
}

extension SharedReflection {
  fileprivate func isNewer(than other: SharedReflection) -> Bool {
    if let ordered = isFirst(day, other.day, { $1 < $0 }) { return ordered }
    if let ordered = isFirst(shared, other.shared, { $1 < $0 }) { return ordered }
    return other.id.precedesInBytes(id)
  }
}

extension ResponseItem {
  fileprivate func isOlder(than other: ResponseItem) -> Bool {
    isFirst(at, other.at) { $0 < $1 } ?? id.precedesInBytes(other.id)
  }
}

/// Whether `left` comes first, nil where both are the same; what is unknown comes last.
private func isFirst<Value: Equatable>(_ left: Value?, _ right: Value?, _ precedes: (Value, Value) -> Bool) -> Bool? {
  if left == right { return nil }
  guard let left, let right else { return left != nil }
  return precedes(left, right)
}
