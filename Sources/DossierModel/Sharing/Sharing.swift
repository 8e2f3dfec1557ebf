import Basics
import StrictJSON

/// What goes from a worker's own reflections to the team, and comes back: pure values, in format.md's words.
///
/// Private is the default. A copy goes to the team folder, built key by key from what the format knows; the original stays where it is.
public enum Sharing {
  /// What others see instead of the family's name: the gezin's own label, else one made of the name it is sorted by, "Gezin B.".
  public static func proposedLabel(for dossier: JSON) -> String {
    let gezin = dossier["gezin"]
    if let label = gezin?["label"]?.text, !label.isEmpty { return label }
    if let sortName = gezin?["sortName"]?.text, !sortName.isEmpty { return DutchName.label(of: sortName) }
    return DutchName.label(of: gezin?["name"]?.text ?? "")
  }

  /// The author's file in the team folder with this copy in it: in the place of an earlier copy with the same id, else at the end.
  ///
  /// `phases` and `ladder` are taken from the dossier anew, without a word of text. What was withdrawn and what the program does not know
  /// stay as they are. A copy without an id, or a `reflections` that is no list, changes no reflection.
  /// - Parameters:
  ///   - existing: the file as it stands, or nil where nothing was shared yet.
  ///   - label: what others see instead of the family's name; the proposed one where it is empty.
  public static func file(with copy: JSON, in existing: JSON?, dossier: JSON, author: String, label: String) -> JSON {
    var object = existing?.object ?? JSONObject()
    object["format"] = .string(FileKind.sharedReflections.format)
    if object["version"] == nil { object["version"] = .number(String(FileKind.version)) }
    object["dossier"] = dossier["id"]
    object["author"] = .string(author)
    object["label"] = .string(label.isEmpty ? proposedLabel(for: dossier) : label)
    object["phases"] = Copier.plain.list(dossier["phases"], of: .phase)
    object["ladder"] = Copier.plain.list(dossier["plan"]?["decisions"], of: .ladderStep)
    var file = JSON.object(object)
    if let id = copy["id"]?.text { file.set(copy, at: reflections.item(id)) }
    return file
  }

  /// The author's file in the team folder without one copy, and with a record that it was shared: when, and when it was taken back.
  ///
  /// Of what was withdrawn, shared again and withdrawn again one record stays, with the first day of sharing and the last of taking back.
  /// - Returns: nil where no copy with this id stands in the file.
  public static func withdrawing(_ id: String, from file: JSON, at time: Instant) -> JSON? {
    let place = reflections.item(id)
    guard let copy = file[place] else { return nil }
    var left = file
    left.set(nil, at: place)
    let record = JSONPath(["withdrawn"]).item(id)
    if left[record + "shared"] == nil, let shared = copy["shared"], !shared.isEmpty { left.set(shared, at: record + "shared") }
    left.set(.string(time.description), at: record + "at")
    return left
  }

  private static let reflections: JSONPath = ["reflections"]
}
