import Basics
import DossierModel
import StrictJSON

/// An undo record as it stands on the disk.
extension UndoRecord {
  /// The steps that are kept at most, the bytes that they may take, and for how long, in seconds.
  static let mostSteps = 200
  static let mostBytes = 4_000_000
  static let longest = 24 * 3600

  private static let format = "gewoon/undo"

  /// What goes to the disk: whose it is, what the files are now, and the steps from the newest back, as many as fit.
  func written(by member: String?, files: [String: String], now: Instant) -> JSON {
    var (later, bytes) = (end, 0)
    var written: [JSON] = []
    for step in steps.reversed().prefix(Self.mostSteps) where now.seconds - step.at.seconds < Self.longest {
      let changes = Set(later.keys).union(step.trees.keys).sorted().compactMap { file in
        TreeDelta.back(from: later[file], to: step.trees[file]).map { (file, $0) }
      }
      let item: JSON = ["at": .string(step.at.description), "pane": .string(step.pane), "back": .object(JSONObject(changes))]
      bytes += item.compact().utf8.count
      if bytes > Self.mostBytes { break }
      written.append(item)
      later = step.trees
    }
    return [
      "format": .string(Self.format), "version": .number(String(FileKind.version)), "by": .string(member ?? ""),
      "files": .object(JSONObject(files.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })), "steps": .array(written),
    ]
  }

  /// What a record on the disk says; nil where it is damaged, of another version, of somebody else, or about files that are otherwise now.
  static func read(_ json: JSON, of member: String?, files: [String: String], end: [String: JSON], now: Instant) -> UndoRecord? {
    guard json["format"]?.text == Self.format, json["version"]?.whole == FileKind.version, json["by"]?.text == member ?? "",
      let known = json["files"]?.object, known.count == files.count, files.allSatisfy({ known[$0.key]?.text == $0.value })
    else { return nil }
    var (trees, steps): ([String: JSON], [Step]) = (end, [])
    for item in json["steps"]?.items ?? [] {
      guard let at = item["at"]?.text.flatMap({ Instant($0) }), let back = item["back"]?.object, let pane = item["pane"]?.text else {
        return nil
      }
      guard now.seconds - at.seconds < Self.longest else { break }
      for (file, delta) in back.members {
        do { trees[file] = try TreeDelta.applied(delta, to: trees[file]) } catch { return nil }
      }
      steps.append(Step(at: at, pane: pane, trees: trees))
    }
    return steps.isEmpty ? nil : UndoRecord(end: end, steps: steps.reversed())
  }
}
