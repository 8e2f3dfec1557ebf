import Basics
import StrictJSON
import Wording

/// What is written here and handed to the team: a word, a sentence.
extension Desk {
  /// What was typed in a field of what is being prepared, without blanks at both ends.
  func prepared(_ part: String, _ key: String) -> String? { scratch[[part, key].keys]?.text?.trimmed }

  /// Puts an entry in a file of the team.
  mutating func addForTheTeam(_ entry: JSON, to document: Document) {
    prepare(.object(JSONObject()))
    scene.tell(DebriefWords.addedForTheTeam)
    outcome.effects += TeamFile(document, scene).adding(entry, to: "entries")
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
