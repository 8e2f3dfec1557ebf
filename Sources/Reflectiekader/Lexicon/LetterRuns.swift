/// Known runs of folded letters by number: a hash table over bytes, so that a word of a text is looked up without making a text of it.
struct LetterRuns: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many runs there are; they are numbered from 0 in the order in which they came.
  var count: Int { ends.count }

  /// The number of `letters`, a new one if they are not known yet.
  mutating func number(for letters: [UInt8]) -> Int {
    if let known = letters.withUnsafeBufferPointer({ find($0[...]) }) { return known }
    pool += letters
    ends.append(pool.count)
    if ends.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for run in ends.indices { place(run) }
    } else {
      place(ends.count - 1)
    }
    return ends.count - 1
  }

  /// The number of `letters`; nil where they are not known.
  func find(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(letters) & mask
    while slots[slot] >= 0 {
      let run = Int(slots[slot])
      if isRun(run, letters) { return run }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isRun(_ run: Int, _ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = run == 0 ? 0 : ends[run - 1]
    guard ends[run] - start == letters.count else { return false }
    var place = start
    for letter in letters {
      if pool[place] != letter { return false }
      place += 1
    }
    return true
  }

  private mutating func place(_ run: Int) {
    let start = run == 0 ? 0 : ends[run - 1]
    let mask = slots.count - 1
    var slot = pool[start..<ends[run]].withUnsafeBufferPointer { Self.hash($0[...]) } & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(run)
  }

  /// FNV-1a, with the high half mixed into the low.
  private static func hash(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7fff_ffff)
  }
}
