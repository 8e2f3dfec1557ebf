import Basics

/// Chance with a seed: the same seed throws the same numbers.
struct Dice {
  private var source: SplitMix64

  init(seed: UInt64) { source = SplitMix64(seed: seed) }

  mutating func number() -> UInt64 { source.next() }

  /// A whole number in `range`.
  mutating func throwing(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(source.next() % UInt64(range.count))
  }

  /// True in about `percent` of a hundred throws.
  mutating func chance(_ percent: Int) -> Bool { throwing(1...100) <= percent }

  /// One of `things`, which is not empty.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[throwing(0...things.count - 1)] }

  /// At most `count` different ones of `things`, in their own order.
  mutating func some<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
    var wanted = min(count, things.count)
    var chosen: [Thing] = []
    chosen.reserveCapacity(wanted)
    for (index, thing) in things.enumerated() where wanted > 0 {
      guard throwing(1...things.count - index) <= wanted else { continue }
      chosen.append(thing)
      wanted -= 1
    }
    return chosen
  }
}
