import Basics
import DossierModel
import StrictJSON
import Wording

/// What is written here and handed to the team: a word, a sentence.
extension Desk {
  /// What was typed in a field of what is being prepared, without blanks at both ends.
  func prepared(_ part: String, _ key: String) -> String? { scratch[[part, key].keys]?.text?.trimmed }

  /// Puts an entry in a file of the team.
  mutating func addForTheTeam<Entry: Record>(_ entry: Entry, to list: FieldPlace<[Entry]>, in kind: FileKind) {
    prepare(.object(JSONObject()))
    scene.tell(DebriefWords.addedForTheTeam)
    outcome.effects += TeamFile(.file(kind, name: ""), scene).adding(entry, to: list)
  }

  /// Puts something else in the place of what is being prepared.
  mutating func prepare(_ tree: JSON) {
    files.edit(.none, rules) { $0.replace(.scratch, by: tree) }
    editor = nil
  }

  /// Opens a screen over the reflection.
  mutating func openFullScreen(_ screen: any Screen) {
    leaveField()
    panes.open = .reflection
    open(screen)
  }
}

extension Heading {
  /// What a screen is called, and whom it is about.
  static func of(_ title: Phrase, _ desk: Desk, right: String) -> Heading {
    Heading(left: "\(desk.say(title))   \(Desk.title(of: desk.name, desk.language))", right: right)
  }
}
