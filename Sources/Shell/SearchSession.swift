import Basics
import DossierModel
import DossierStore
import GewoonApp
import TeamIndex

/// Searching everywhere in the full-screen program: what changed on the disk is read a little at a time, between all else that is asked for.
final class SearchSession {
  let indexed: IndexedWorkspace
  var sentences: Sentences
  private let ticks: @Sendable () -> Int
  private var listing = IndexedWorkspace.Listing()
  private var step = Step.done
  /// Files that were read of those that changed, and how many there are; nil where nobody was told.
  private var told: SearchReading?
  /// One's own reflections, and whatever the index does not answer for, as it was read, with how each file stood then.
  private var read: [String: (stamp: FileStamp, pieces: IndexedWorkspace.Pieces)] = [:]
  private var ground: SearchGround?
  /// Whether what is not in the index is read too.
  private var isForSearch = false
  /// Whether a file may have changed since it was looked.
  var isStale = true
  /// Whether somebody had enough of the reading before all was read.
  private var isStopped = false

  /// What is still to be done, with what was done of it.
  private enum Step {
    case index(isBegun: Bool)
    case files(ArraySlice<ListedFile>)
    case done
  }

  init(_ indexed: IndexedWorkspace, sentences: Sentences, ticks: @escaping @Sendable () -> Int) {
    self.indexed = indexed
    self.sentences = sentences
    self.ticks = ticks
  }

  /// So long is read at once, in milliseconds: then what was asked for meanwhile comes first.
  private static let patience = 200
  /// So many files of each kind are shown.
  private static let limit = 50

  /// Whether there is something left to read.
  var isReading: Bool { if case .done = step { false } else { true } }

  /// Looks which files there are, and reads the first of those that changed.
  ///
  /// - Parameter forSearch: whether somebody wants to search, and not only to have the list sooner at the next start.
  func prepare(forSearch: Bool) -> [Message] {
    (isStale, isStopped) = (false, false)
    if forSearch { isForSearch = true }
    listing = indexed.listing()
    ground = nil
    step = .index(isBegun: false)
    return readMore()
  }

  /// Reads on for a moment.
  func readMore() -> [Message] {
    let end = ticks() + Self.patience
    var progress: SearchReading?
    while isReading, ticks() < end { progress = read(until: end) ?? progress }
    let isTold = told != nil
    told = isReading ? progress ?? told : nil
    return told != nil || isTold ? [.searchReading(told)] : []
  }

  private func read(until end: Int) -> SearchReading? {
    switch step {
    case .index(let isBegun):
      var last: TeamIndex.Progress?
      let outcome = indexed.bringUpToDate(listing, batch: 100, goingOn: isBegun) { progress in
        last = progress
        return ticks() < end
      }
      ground = nil
      if outcome == .stopped {
        step = .index(isBegun: true)
        guard let last else { return nil }
        let of = max(told?.of ?? 0, last.of)
        return SearchReading(done: of - (last.of - last.done), of: of)
      }
      step = isForSearch ? .files(filesToRead[...]) : .done
    case .files(let files):
      let part = files.prefix(100)
      for file in part { read[file.file] = (file.stamp, indexed.pieces(in: [file.file])) }
      step = part.count < files.count ? .files(files.dropFirst(part.count)) : .done
      let left = files.count - part.count
      if left == 0 { ground = nil }
      return left == 0 ? nil : SearchReading(done: max(told?.of ?? 0, left) - left, of: max(told?.of ?? 0, left))
    case .done: break
    }
    return nil
  }

  /// The files that were not read as they stand now; what is not there any more is let go.
  private var filesToRead: [ListedFile] {
    let files = indexed.filesToRead(of: listing)
    let stamps = Dictionary(files.map { ($0.file, $0.stamp) }) { first, _ in first }
    read = read.filter { stamps[$0.key] == $0.value.stamp }
    return files.filter { read[$0.file] == nil }
  }

  /// Leaves what is not read for another time.
  func stop() -> [Message] {
    step = .done
    isStopped = true
    told = nil
    ground = nil
    return [.searchReading(nil)]
  }

  /// Looks for words in all that was read.
  func search(_ text: String) -> [Message] {
    var messages: [Message] = []
    if isStale { messages += prepare(forSearch: true) }
    let query = SearchQuery(text)
    let isComplete = !isReading && !isStopped
    if query.isEmpty {
      return messages + [.found(FoundEverywhere(text: text, finds: [], hasMore: false, problems: [], isComplete: isComplete))]
    }
    var ground = ground ?? (isComplete ? indexed.ground(of: listing, read: pieces) : indexed.partialGround(of: listing))
    let result = indexed.search(query, on: &ground, limit: Self.limit)
    self.ground = ground
    var counts: [Found.Kind: Int] = [:]
    let finds = result.finds.compactMap { Found($0) }
    for find in finds { counts[find.kind, default: 0] += 1 }
    return messages + [
      .found(
        FoundEverywhere(
          text: text, finds: finds, hasMore: counts.values.contains { $0 >= Self.limit },
          problems: result.errors.map { sentences.say($0) }, isComplete: isComplete))
    ]
  }

  /// What stands in files, as it was read; what was not, because it changed just now, is read.
  private func pieces(in files: [ListedFile]) -> IndexedWorkspace.Pieces {
    let all = files.map { file in read[file.file].map(\.pieces) ?? indexed.pieces(in: [file.file]) }
    return (all.flatMap(\.pieces), all.flatMap(\.errors))
  }
}

extension Found {
  /// A find as the screen shows it; nil for one in a file that fits no pattern.
  fileprivate init?(_ find: SearchFind) {
    let kind: Found.Kind =
      switch find.kind {
      case .dossier: .gezin
      case .own: .own
      case .shared: .shared
      case .response: .response
      case .example: .example
      case .agenda: .agenda
      }
    let name = find.file.split(separator: "/").last.map { $0.hasSuffix(".json") ? String($0.dropLast(5)) : String($0) } ?? ""
    self.init(
      kind: kind, name: name, id: find.id, dossier: find.dossier, reflection: find.reflection, author: find.author, label: find.label,
      day: find.day, field: find.field, question: find.question, place: find.place, snippet: find.snippet, marks: find.marks)
  }
}
