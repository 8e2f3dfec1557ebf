import Basics
import DossierModel
import StrictJSON
import Wording

/// What is written here and handed to the team: a word, a sentence.
enum ForTheTeam {
  /// Why nothing can be handed to the team now; nil where it can.
  static func isOff(_ desk: Desk) -> String? { desk.scene.workspace?.teamAway ?? desk.readOnly ?? desk.scene.workspace?.readOnly }

  /// What was typed in a field of what is being prepared, without blanks at both ends.
  static func prepared(_ part: String, _ key: String, _ desk: Desk) -> String? { desk.scratch[[part, key].keys]?.text?.trimmed }

  /// Puts something else in the place of what is being prepared.
  static func prepare(_ tree: JSON, _ desk: inout Desk) {
    desk.files.edit(.none, desk.rules) { $0.replace(.scratch, by: tree) }
    desk.editor = nil
  }

  /// Puts an entry in a file of the team.
  static func add<Entry: Record>(_ entry: Entry, to list: FieldPlace<[Entry]>, in kind: FileKind, _ desk: inout Desk) {
    prepare(.object(JSONObject()), &desk)
    desk.scene.tell(DebriefWords.addedForTheTeam)
    desk.outcome.effects += TeamFile(.file(kind, name: ""), desk.scene).adding(entry, to: list)
  }
}

extension Desk {
  /// Opens a screen over the reflection.
  mutating func openFullScreen(_ screen: any DeskScreen) { open(screen, over: .reflection) }
}

extension Heading {
  /// What a screen is called, and whom it is about.
  static func of(_ title: Phrase, _ desk: Desk, right: String) -> Heading {
    Heading(left: "\(desk.say(title))   \(Saying.gezin(desk.name, desk.language))", right: right)
  }
}
