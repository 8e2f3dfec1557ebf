import Foundation
import TextUI

/// Golden pictures: screens kept as text that a person can read in a diff.
public enum Pictures {
  /// Compares a canvas with the picture `Pictures/<name>.txt` beside the test file that asks: the characters, the cursor, the roles.
  ///
  /// With RECORD_SNAPSHOTS=1 in the environment the picture is written anew, and that counts as a difference too: a run that records is no
  /// run that tests.
  /// - Returns: nil where both are the same, byte for byte; else what is different, with both rows.
  public static func difference(_ canvas: Canvas, _ name: String, testFile: String, records: Bool = isRecording) -> String? {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Pictures")
    let file = folder.appendingPathComponent(name + ".txt")
    let seen = canvas.picture(roles: true)
    if records { return record(seen, name, in: folder, file) }
    guard let kept = try? Data(contentsOf: file) else { return "\(name): there is no such picture. RECORD_SNAPSHOTS=1 makes it." }
    return kept.elementsEqual(seen.utf8) ? nil : "\(name): " + firstDifference(kept: String(decoding: kept, as: UTF8.self), seen: seen)
  }

  /// Whether this run records.
  public static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  private static func record(_ picture: String, _ name: String, in folder: URL, _ file: URL) -> String {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(picture.utf8).write(to: file)
      return "\(name): recorded"
    } catch {
      return "\(name): could not be recorded: \(error)"
    }
  }

  /// The first row that differs, as it is kept and as it is seen now.
  public static func firstDifference(kept: String, seen: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = seen.split(separator: "\n", omittingEmptySubsequences: false)
    let count = max(old.count, new.count)
    let different = (0..<count).filter { index in
      guard index < old.count, index < new.count else { return true }
      return !old[index].utf8.elementsEqual(new[index].utf8)
    }
    guard let row = different.first else { return "line ends differ" }
    let was = row < old.count ? "|\(old[row])|" : "(no such row)"
    let now = row < new.count ? "|\(new[row])|" : "(no such row)"
    return "line \(row + 1) differs, and \(different.count - 1) more\n  kept \(was)\n  seen \(now)"
  }
}
