import Foundation

/// Pages kept as files that a person can read, and a browser can open.
enum Golden {
  /// Compares `seen` with the file `Pages/<name>`.
  ///
  /// With RECORD_SNAPSHOTS=1 in the environment the file is written anew, and that counts as a difference too: a run that records is no
  /// run that tests.
  /// - Returns: nil where both are the same, byte for byte; else what is different.
  static func difference(_ seen: String, _ name: String) -> String? {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      do { try Data(seen.utf8).write(to: file) } catch { return "\(name): could not be recorded: \(error)" }
      return "\(name): recorded"
    }
    guard let data = try? Data(contentsOf: file) else { return "\(name): there is no such page. RECORD_SNAPSHOTS=1 makes it." }
    if data.elementsEqual(seen.utf8) { return nil }
    let kept = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let now = seen.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(kept, now).enumerated().first { $0.element.0 != $0.element.1 }
    guard let line else { return "\(name): \(kept.count) lines are kept, \(now.count) seen" }
    return "\(name), line \(line.offset + 1)\n  kept |\(line.element.0)|\n  seen |\(line.element.1)|"
  }
}
