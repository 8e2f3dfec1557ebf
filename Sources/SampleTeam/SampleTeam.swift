import Basics
import StrictJSON

/// One file of a fictitious workspace.
public struct SampleFile: Sendable, Equatable {
  /// Where it stands, relative to the workspace: `dossiers/<id>.json`.
  public let path: String
  public let content: JSON

  public init(path: String, content: JSON) {
    self.path = path
    self.content = content
  }
}

/// A fictitious team and its gezinnen: to look around in, to try things on, and to measure with. Nobody in it exists.
public enum SampleTeam {
  /// A small workspace to look around in: eight gezinnen in very different situations, told relative to `now`.
  ///
  /// - Returns: every file of the workspace, the team folder included; the same for the same `now`.
  public static func demo(now: Instant) -> [SampleFile] {
    Demo(now: now).files
  }

  /// A workspace with `count` made-up gezinnen.
  ///
  /// - Parameters:
  ///   - count: 0 or more; measured up to 10,000.
  ///   - seed: the same seed, count and `now` give the same files.
  ///   - now: the day around which steps and visits lie.
  public static func sample(dossiers count: Int, seed: UInt64, now: Instant) -> [SampleFile] {
    var files: [SampleFile] = []
    sample(dossiers: count, seed: seed, now: now) { files.append($0) }
    return files
  }

  /// As `sample(dossiers:seed:now:)`, but hands over file by file, so that no more of a gezin is in memory than what others
  /// said to it needs.
  ///
  /// - Throws: what `write` throws; nothing more is made then.
  public static func sample(
    dossiers count: Int, seed: UInt64, now: Instant, write: (SampleFile) throws -> Void
  ) rethrows {
    let generator = Generator(seed: seed, clock: SampleClock(now: now))
    for file in generator.teamFiles { try write(file) }
    var team = generator.teamWriter()
    for number in 0..<max(0, count) {
      for file in generator.gezin(number) {
        try write(file)
        if file.path.hasPrefix("team/reflections/") {
          for response in team.responses(to: file) { try write(response) }
        }
      }
    }
    for file in team.rest(dossiers: count) { try write(file) }
  }
}
