import Basics
import DossierModel

/// What of a listing the index can answer for, as it stands now.
public struct IndexScope: Sendable {
  /// Files of which the index knows what stands in them now.
  let inStep: [String: TeamIndex.KnownFile]
  /// The same by the numbers that they have in the index.
  let names: [Int: String]
  /// Files that have to be read: not known, changed, or not to be opened.
  public let toRead: [ListedFile]
  let version: Int
  let generation: Int

  /// Whether the index knows what stands in a file now.
  public func holds(_ file: String) -> Bool { inStep[file] != nil }

  /// What is known of the reflections in a file, private or shared; nil where it has to be read.
  public func reflections(in file: String) -> Reflections? {
    inStep[file].map { Reflections(author: $0.author, lastReflection: $0.lastReflection.map(Day.init), hasMore: $0.state == .opensToRead) }
  }

  /// What the index keeps of a file of reflections.
  public struct Reflections: Sendable {
    /// Whose a private file is: the id of a member, or "" where it says none. Of a shared one it is not kept, for its name says it.
    public let author: String
    /// The day of the last one.
    public let lastReflection: Day?
    /// Whether its author is told more of it than that, for which it has to be read.
    public let hasMore: Bool
  }
}

extension TeamIndex {
  /// What it can answer for; nil where it cannot be read now.
  public func scope(of listing: [ListedFile]) -> IndexScope? {
    guarded { () throws(DatabaseError) in
      try database.transaction(writing: false) { () throws(DatabaseError) in
        let known = try known()
        var inStep: [String: KnownFile] = [:]
        var toRead: [ListedFile] = []
        for listed in listing {
          if let file = known[listed.file], isInStep(file, listed) { inStep[listed.file] = file } else { toRead.append(listed) }
        }
        let names = Dictionary(inStep.map { ($0.value.id, $0.key) }) { first, _ in first }
        return IndexScope(inStep: inStep, names: names, toRead: toRead, version: try version(), generation: generation)
      }
    }
  }

  /// All gezinnen that it knows with the files that they stand in, in the order of the list, whether they still stand there so or not; nil where it
  /// cannot be read now.
  public func gezinnen() -> [(file: String, gezin: IndexedGezin)]? {
    guarded { () throws(DatabaseError) in
      try database.transaction(writing: false) { () throws(DatabaseError) in
        var gezinnen: [(file: String, gezin: IndexedGezin)] = []
        let names = Dictionary(try known().map { ($0.value.id, $0.key) }) { first, _ in first }
        let statement = try database.statement("SELECT file, row, sum FROM gezinnen ORDER BY key, name, file")
        while try statement.step() {
          let sum = statement.number(2)
          let gezin = statement.withBytes(1) { bytes in
            Int(truncatingIfNeeded: Mark.of(bytes)) == sum ? IndexedGezin(bytes) : nil
          }
          guard let gezin, let file = names[statement.number(0)] else { throw .nonsense }
          gezinnen.append((file, gezin))
        }
        return gezinnen
      }
    }
  }

  /// The files of the gezinnen that it knows at the head of the list; nil where it cannot be read now.
  public func first(_ count: Int) -> [String]? {
    guarded { () throws(DatabaseError) in
      let statement = try database.statement(
        "SELECT files.file FROM gezinnen JOIN files ON files.id = gezinnen.file ORDER BY key, name, gezinnen.file LIMIT ?")
      defer { statement.reset() }
      statement.bind(count, at: 1)
      var files: [String] = []
      while try statement.step() { files.append(statement.text(0)) }
      return files
    }
  }

  /// How many gezinnen it knows; nil where it cannot be read now.
  public var gezinnenCount: Int? { guarded { () throws(DatabaseError) in try database.number("SELECT count(*) FROM gezinnen") ?? 0 } }

  /// The newest finds of each kind among the files that are in step.
  ///
  /// - Parameters:
  ///   - limit: how many of each kind.
  ///   - isWanted: whether a piece may be shown; it is asked before the limit counts.
  /// - Returns: nil where the index changed since the scope was taken, or cannot be read now.
  public func search(_ query: SearchQuery, in scope: IndexScope, limit: Int, isWanted: (SearchPiece) -> Bool = { _ in true })
    -> [SearchFind]?
  {
    if query.isEmpty { return [] }
    return guarded { () throws(DatabaseError) in
      try database.transaction(writing: false) { () throws(DatabaseError) in
        guard try version() == scope.version, generation == scope.generation else { return nil }
        let files = scope.names
        let matcher = Matcher(query: query)
        var finds: [SearchFind] = []
        for kind in SearchPiece.Kind.allCases where kind != .own {
          let ranks = SearchPiece.ranks(of: kind)
          let found = try database.statement(
            "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC")
          found.bind(query.match, at: 1)
          found.bind(ranks.lowerBound, at: 2)
          found.bind(ranks.upperBound, at: 3)
          var count = 0
          while count < limit, try found.step() {
            guard let piece = try self.piece(found.number(0), files), isWanted(piece), let find = matcher.find(in: piece) else { continue }
            finds.append(find)
            count += 1
          }
        }
        return finds
      }
    } ?? nil
  }

  /// The pieces that have this id and are in step: the reflections that responses were said to.
  public func reflections(_ id: String, in scope: IndexScope) -> [SearchPiece] {
    let files = scope.names
    return guarded { () throws(DatabaseError) in
      let statement = try database.statement("SELECT id, piece, sum, file FROM pieces WHERE item = ?")
      defer { statement.reset() }
      statement.bind(id, at: 1)
      var pieces: [SearchPiece] = []
      while try statement.step() {
        if let file = files[statement.number(3)] { pieces.append(try piece(statement, file: file)) }
      }
      return pieces.filter { $0.kind == .shared }
    } ?? []
  }

  private func piece(_ rank: Int, _ files: [Int: String]) throws(DatabaseError) -> SearchPiece? {
    let statement = try database.statement("SELECT id, piece, sum, file FROM pieces WHERE id = ?")
    defer { statement.reset() }
    statement.bind(rank, at: 1)
    guard try statement.step(), let file = files[statement.number(3)] else { return nil }
    return try piece(statement, file: file)
  }

  /// What `body` gives; nil where the index cannot be read now. A broken one is made empty, so that it can be built anew.
  private func guarded<Value>(_ body: () throws(DatabaseError) -> Value) -> Value? {
    do throws(DatabaseError) { return try body() } catch {
      forget()
      if error.sort == .damaged { _ = remake() }
      return nil
    }
  }
}
