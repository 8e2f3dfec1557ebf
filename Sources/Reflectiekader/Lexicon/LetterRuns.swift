/// Known runs of folded letters by number: a hash table over bytes, so that a word of a text is looked up without making a text of it.
struct LetterRuns: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  private var slots: [Int32]

  /// A table with room for `runs` before it has to grow.
  init(room runs: Int = 32) {
    var size = 64
    while size < runs * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    ends.reserveCapacity(runs)
    hashes.reserveCapacity(runs)
    pool.reserveCapacity(runs * 12)
  }

  /// How many runs there are; they are numbered from 0 in the order in which they came.
  var count: Int { ends.count }

  /// The number of `letters`, a new one if they are not known yet.
  mutating func number(for letters: [UInt8]) -> Int {
    let hash = letters.withUnsafeBufferPointer { Self.hash($0[...]) }
    if let known = letters.withUnsafeBufferPointer({ find($0[...], hash) }) { return known }
    pool += letters
    ends.append(Int32(pool.count))
    hashes.append(hash)
    if ends.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for run in ends.indices { place(run) }
    } else {
      place(ends.count - 1)
    }
    return ends.count - 1
  }

  /// The number of `letters`; nil where they are not known.
  func find(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int? { find(letters, Self.hash(letters)) }

  private func find(_ letters: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let run = Int(slots[slot])
      if hashes[run] == hash, isRun(run, letters) { return run }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isRun(_ run: Int, _ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = run == 0 ? 0 : Int(ends[run - 1])
    guard Int(ends[run]) - start == letters.count else { return false }
    var place = start
    for letter in letters {
      if pool[place] != letter { return false }
      place += 1
    }
    return true
  }

  private mutating func place(_ run: Int) {
    let mask = slots.count - 1
    var slot = Int(hashes[run]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(run)
  }

  /// FNV-1a, with the high half mixed into the low.
  private static func hash(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
