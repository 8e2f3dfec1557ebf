import Basics
import SampleTeam
import StrictJSON

/// A file of the demo as tree and as bytes.
struct Told: Sendable {
  let tree: JSON
  let bytes: [UInt8]

  /// The demo as it is told around the afternoon of the tests, by the path of each file: told and written once, for most tests begin with it.
  static let afternoon = demo(of: World.afternoon)

  /// Reads bytes; of those of the demo it is known what they hold.
  static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
    for told in ofLength[bytes.count] ?? [] where told.bytes == bytes { return told.tree }
    return try JSON.parse(bytes)
  }

  private static let ofLength = Dictionary(grouping: afternoon.values, by: \.bytes.count)

  static func demo(of now: Instant) -> [String: Told] {
    Dictionary(uniqueKeysWithValues: SampleTeam.demo(now: now).map { ($0.path, Told(tree: $0.content, bytes: $0.content.written())) })
  }
}
