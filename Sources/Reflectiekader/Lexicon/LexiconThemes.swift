/// The built-in lexicon: own work, a table for each theme. `LexiconRow` says how a table is read.
enum LexiconThemes {
  /// All tables. They are read at first use, so that the program starts and compiles quickly.
  static let tables = [
    diagnoses, psychiatry, feelings, people, behaviour, families, school, debt, help, care, methods, examining, law, court, office, formal,
    report, abbreviations, english, frames,
  ]

  /// The rows of all tables. Of two with the same term the first stands.
  static var rows: [LexiconRow] { tables.flatMap(LexiconRow.rows(of:)) }
}
