import Basics
import StrictJSON

/// What goes from a worker's own reflections to the team, and comes back: pure values, in format.md's words.
///
/// Private is the default. A copy goes to the team folder, built key by key from what the format knows; the original stays where it is.
public enum Sharing {
  /// What others see instead of the family's name: the gezin's own label, else one made of the name it is sorted by, "Gezin B."; that one
  /// too where the label gives the name away.
  public static func proposedLabel(for dossier: JSON) -> String { KnownNames.label(for: Dossier(dossier)) }

  /// The author's file in the team folder with this copy in it: in the place of an earlier copy with the same id, else at the end.
  ///
  /// `phases` and `ladder` are taken from the dossier anew, without a word of text. What was withdrawn and what the program does not know
  /// stay as they are. Where phase and ladder contradict each other, neither goes along. A copy without an id, or a `reflections` that is no list, changes no reflection.
  /// - Parameters:
  ///   - existing: the file as it stands, or nil where nothing was shared yet.
  ///   - label: what others see instead of the family's name; the proposed one where it is empty.
  public static func file(with copy: JSON, in existing: JSON?, dossier: JSON, author: String, label: String) -> JSON {
    var head = FileHead(.object(existing?.object ?? JSONObject()))
    head[.format] = FileKind.sharedReflections.format
    if head.raw(.version) == nil { head[.version] = FileKind.version }
    let dossier = Dossier(dossier)
    var file = ReflectionFile(head.json)
    file[.dossier] = dossier[.id]
    file[.author] = author
    file[.label] = label.isEmpty ? proposedLabel(for: dossier.json) : label
    let isSure = dossier.contradictionToShare == nil
    file[.phases] = isSure ? Copier.plain.list(dossier.raw(.phases), of: PhaseSince.self) : []
    file[.ladder] = isSure ? Copier.plain.list(.array(dossier[.plan].taken), of: LadderStep.self) : []
    if let id = Reflection(copy).raw(.id)?.text { file.json.set(copy, at: reflections.item(id).path) }
    return file.json
  }

  /// The author's file in the team folder without one copy, and with a record that it was shared: when, and when it was taken back.
  ///
  /// Of what was withdrawn, shared again and withdrawn again one record stays, with the first day of sharing and the last of taking back.
  /// - Returns: nil where no copy with this id stands in the file.
  public static func withdrawing(_ id: String, from file: JSON, at time: Instant) -> JSON? {
    let place = reflections.item(id).path
    guard let copy = file[place] else { return nil }
    var left = file
    left.set(nil, at: place)
    let record = withdrawn.item(id)
    if record.record(in: left).raw(.shared) == nil, let shared = Reflection(copy).raw(.shared), !shared.isEmpty {
      left.set(shared, at: record[.shared].path)
    }
    left.set(time, at: record[.at])
    return left
  }

  static let reflections = FieldPlace<ReflectionFile>()[.reflections]
  static let withdrawn = FieldPlace<ReflectionFile>()[.withdrawn]
}
