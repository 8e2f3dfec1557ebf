/// A number in a picture of the team, as far as it may be seen.
public enum Shown: Sendable, Equatable {
  case count(Int)
  /// Fewer than `Crowd.leastThings`, or of fewer than `Crowd.leastWorkers`: none is such a number too.
  case few
  /// All but a few.
  case nearlyAll
  /// With it the number of a few could be worked out from the others.
  case withheld

  /// The number, where it may be seen.
  public var number: Int? { if case .count(let count) = self { count } else { nil } }
}

/// Some of the things in a crowd, by their numbers.
struct Members: Sendable, Equatable {
  fileprivate var words: [UInt64]

  init(of count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ index: Int) { words[index / 64] |= 1 << UInt64(index % 64) }

  func minus(_ other: Members) -> Members { with(other) { $0 & ~$1 } }
  func and(_ other: Members) -> Members { with(other) { $0 & $1 } }
  func or(_ other: Members) -> Members { with(other) { $0 | $1 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The numbers, in order.
  var indices: [Int] {
    words.enumerated().flatMap { word, bits -> [Int] in
      var (bits, found) = (bits, [Int]())
      while bits != 0 {
        found.append(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
      return found
    }
  }

  private func with(_ other: Members, _ combine: (UInt64, UInt64) -> UInt64) -> Members {
    var result = self
    for index in words.indices { result.words[index] = combine(words[index], other.words[index]) }
    return result
  }
}

/// The things that a picture counts, each with whose it is, and which numbers about them may be seen.
///
/// A number is seen where it counts enough things of enough workers. Nor may what is left out be worked out: where a number stands beside the
/// number of a larger group, what the larger group has more is nobody, or enough things of enough workers too; and where parts of one whole
/// are hidden, those are so together, or one more part is hidden.
struct Crowd {
  /// So many things at least.
  static let leastThings = 5
  /// Of so many workers at least.
  static let leastWorkers = 3

  /// Whose each thing is: a number for each worker.
  let workers: [Int]

  init(workers names: [String]) {
    var numbers: [String: Int] = [:]
    workers = names.map { name in
      if let number = numbers[name] { return number }
      numbers[name] = numbers.count
      return numbers.count - 1
    }
  }

  var none: Members { Members(of: workers.count) }

  var all: Members {
    var all = none
    for index in workers.indices { all.insert(index) }
    return all
  }

  /// Those that pass.
  func members(where isIn: (Int) -> Bool) -> Members {
    var members = none
    for index in workers.indices where isIn(index) { members.insert(index) }
    return members
  }

  /// Whether these are enough things of enough workers.
  func isEnough(_ members: Members) -> Bool { members.count >= Self.leastThings && hasEnoughWorkers(members) }

  private func hasEnoughWorkers(_ members: Members) -> Bool {
    var seen: [Int] = []
    for (word, bits) in members.words.enumerated() {
      var bits = bits
      while bits != 0 {
        let worker = workers[word * 64 + bits.trailingZeroBitCount]
        bits &= bits - 1
        if seen.contains(worker) { continue }
        seen.append(worker)
        if seen.count == Self.leastWorkers { return true }
      }
    }
    return false
  }

  /// Whether it does no harm that these can be worked out.
  func isHarmless(_ rest: Members) -> Bool { rest.isEmpty || isEnough(rest) }

  /// The number of these among a whole whose number is seen.
  ///
  /// - Parameter rests: what else could be worked out with it.
  func shown(_ members: Members, of whole: Members, rests: [Members] = []) -> Shown {
    guard isEnough(members) else { return .few }
    let rest = whole.minus(members)
    if !isHarmless(rest) { return rest.count < Self.leastThings ? .nearlyAll : .withheld }
    return rests.allSatisfy(isHarmless) ? .count(members.count) : .withheld
  }

  /// The numbers of parts that are the whole together, the number of which is seen. The last parts are what nobody asked for: they have no number.
  func parts(_ parts: [Members], of whole: Members) -> [Shown] {
    var isSeen = parts.map(isEnough)
    while true {
      let hidden = zip(parts, isSeen).reduce(whole) { rest, part in part.1 ? rest.minus(part.0) : rest }
      if isHarmless(hidden) { break }
      let smallest = parts.indices.filter { isSeen[$0] }.min { parts[$0].count < parts[$1].count }
      guard let smallest else { break }
      isSeen[smallest] = false
    }
    return zip(parts, isSeen).map { part, isSeen in isSeen ? .count(part.count) : isEnough(part) ? .withheld : .few }
  }

  /// Neighbours put together until each stretch of them is good; none where even all of them are not.
  static func pooled(_ count: Int, isGood: (Range<Int>) -> Bool) -> [Range<Int>] {
    var pools: [Range<Int>] = []
    var start = 0
    for end in 0..<count where isGood(start..<end + 1) {
      pools.append(start..<end + 1)
      start = end + 1
    }
    // What is left at the end goes with the last one, and that with the one before it where it is not good any more.
    if start < count { pools.append(start..<count) }
    while let last = pools.last, !isGood(last) {
      pools.removeLast()
      guard let before = pools.popLast() else { return [] }
      pools.append(before.lowerBound..<last.upperBound)
    }
    return pools
  }
}
