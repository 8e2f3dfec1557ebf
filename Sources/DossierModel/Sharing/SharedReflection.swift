import Basics
import StrictJSON

/// One reflection in the team folder, with what its file says of the gezin: never a family's name.
public struct SharedReflection: Sendable {
  /// The dossier's id.
  public let dossier: String
  /// A team member's id.
  public let author: String
  /// What the author lets others see instead of the family's name.
  public let label: String
  /// The phases of the gezin at the last sharing, as format.md has them.
  public let phases: [JSON]
  /// The steps on the ladder at the last sharing: `date`, `from`, `to`, `by`.
  public let ladder: [JSON]
  /// The copy.
  public let json: JSON
  /// The moment of sharing; nil where the file does not say it.
  public let shared: Instant?

  public var reflection: Reflection { Reflection(json) }
  public var id: String { json["id"]?.text ?? "" }

  /// The reflections in one file of the team folder; what has no id is passed over.
  public static func all(in file: JSON) -> [SharedReflection] {
    (file["reflections"]?.items ?? []).filter { !($0["id"]?.text ?? "").isEmpty }.map { SharedReflection($0, in: file) }
  }

  private init(_ json: JSON, in file: JSON) {
    self.json = json
    dossier = file["dossier"]?.text ?? ""
    author = file["author"]?.text ?? ""
    label = file["label"]?.text ?? ""
    phases = file["phases"]?.items ?? []
    ladder = file["ladder"]?.items ?? []
    shared = json["shared"]?.text.flatMap { Instant($0) }
  }
}

/// What one member says to one reflection.
public struct ResponseItem: Sendable, Equatable {
  public let id: String
  public let reflection: String
  /// A team member's id.
  public let member: String
  /// When; nil where the file does not say it.
  public let at: Instant?
  /// `question`, `recognition` or `reply`.
  public let kind: String
  /// The question of the instrument that it stands at; "" for the reflection as a whole.
  public let question: String
  /// The id of the item that it answers, or "".
  public let inReplyTo: String
  public let text: String

  /// The items in one file of responses; what has no id is passed over.
  public static func all(in file: JSON) -> [ResponseItem] {
    (file["items"]?.items ?? []).filter { !($0["id"]?.text ?? "").isEmpty }.map { ResponseItem($0, in: file) }
  }

  private init(_ json: JSON, in file: JSON) {
    id = json["id"]?.text ?? ""
    reflection = file["reflection"]?.text ?? ""
    member = file["member"]?.text ?? ""
    at = json["at"]?.text.flatMap { Instant($0) }
    kind = json["kind"]?.text ?? ""
    question = json["question"]?.text ?? ""
    inReplyTo = json["inReplyTo"]?.text ?? ""
    text = json["text"]?.text ?? ""
  }
}
