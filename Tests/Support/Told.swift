import Basics
import SampleTeam
import StrictJSON

/// A file of the demo as tree and as bytes.
struct Told: Sendable {
  let tree: JSON
  let bytes: [UInt8]

  /// The demo as it is told around the afternoon of the tests, by the path of each file: told and written once, for most tests begin with it.
  static let afternoon = demo(of: World.afternoon)

  static func demo(of now: Instant) -> [String: Told] {
    Dictionary(uniqueKeysWithValues: SampleTeam.demo(now: now).map { ($0.path, Told(tree: $0.content, bytes: $0.content.written())) })
  }
}
