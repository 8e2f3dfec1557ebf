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
  /// The phases of the gezin at the last sharing.
  public let phases: [PhaseSince]
  /// The steps on the ladder at the last sharing.
  public let ladder: [LadderStep]
  /// The copy.
  public let json: JSON
  /// The moment of sharing; nil where the file does not say it.
  public let shared: Instant?
  /// The day that it is about.
  public let day: Day?

  public var reflection: Reflection { Reflection(json) }
  public var id: String { reflection.id }

  /// The reflections in one file of the team folder; what has no id is passed over.
  public static func all(in file: JSON) -> [SharedReflection] {
    let file = ReflectionFile(file)
    return file[.reflections].filter { !$0.id.isEmpty }.map { SharedReflection($0, in: file) }
  }

  private init(_ reflection: Reflection, in file: ReflectionFile) {
    json = reflection.json
    dossier = file[.dossier]
    author = file[.author]
    label = file[.label]
    phases = file[.phases]
    ladder = file[.ladder]
    shared = reflection[.shared]
    day = reflection.day
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
    let file = ResponseFile(file)
    return file[.items].filter { !$0[.id].isEmpty }.map { ResponseItem($0, in: file) }
  }

  private init(_ response: Response, in file: ResponseFile) {
    id = response[.id]
    reflection = file[.reflection]
    member = file[.member]
    at = response[.at]
    kind = response.raw(.kind)?.text ?? ""
    question = response[.question]
    inReplyTo = response[.inReplyTo]
    text = response[.text]
  }
}
