import Basics

/// How one field of our files is called in a form, and what F1 says about it.
struct FieldWord: Sendable {
  /// "<shape>.<key>", as format.md names them: "gezin.ownWords".
  let key: String
  /// What stands left of the field.
  let label: Phrase
  /// One to three short sentences: what the field is for and why it matters.
  let help: Phrase

  init(_ key: String, _ label: Phrase, help: Phrase) {
    self.key = key
    self.label = label
    self.help = help
  }
}

/// The words for every field of the workspace, team, dossier, private and reflections files.
public enum FieldWords {
  /// What stands left of `field` in a form: one to four words, at most 26 columns wide.
  ///
  /// `field` is "<shape>.<key>", such as "action.handBack". A field that is not in the table is called by its key, so that a form never has a gap.
  public static func label(_ field: String) -> Phrase {
    table[field]?.label ?? Phrase(field, field)
  }

  /// What F1 says on `field`; nil where the table does not know it.
  public static func help(_ field: String) -> Phrase? {
    table[field]?.help
  }

  static let table: [String: FieldWord] = {
    let all = [
      workspaceFields(), gezinFields(), networkFields(), planFields(), decisionFields(), reflectionsFields(), answersFields(),
      preparingFields(), teamFields(),
    ]
    var table: [String: FieldWord] = [:]
    table.reserveCapacity(300)
    for words in all {
      for word in words { table[word.key] = word }
    }
    return table
  }()

  /// The id that the program gives to a file or an item; nobody types one.
  static func ownMark(_ key: String) -> FieldWord {
    FieldWord(
      key, Phrase("Kenmerk", "Mark"),
      help: Phrase(
        "Hieraan herkent Gewoon dit. Gewoon maakt het kenmerk één keer zelf.",
        "This is how Gewoon knows it. Gewoon makes the mark itself, once."))
  }

  /// The `format` of a file.
  static func fileKind(_ key: String) -> FieldWord {
    FieldWord(
      key, Phrase("Soort bestand", "Kind of file"),
      help: Phrase(
        "Zo herkent Gewoon dit bestand. Je hoeft hier niets te doen.",
        "This is how Gewoon knows the file. There is nothing for you to do."))
  }

  /// The `version` of a file.
  static func fileVersion(_ key: String) -> FieldWord {
    FieldWord(
      key, Phrase("Versie", "Version"),
      help: Phrase("De versie van het bestand, niet van het programma.", "The version of the file, not of the program."))
  }
}
