/// How text looks in cells: which character is shown for one, and how many columns it takes (0, 1 or 2).
public enum Display {
  /// What is shown for a character of somebody's text: itself where that is safe and its width sure, otherwise a stand-in.
  public static func shown(_ character: Character) -> Character { character }

  /// The columns that a shown character takes.
  public static func columns(ofShown character: Character) -> Int { 1 }

  /// The columns that `text` takes on one row.
  public static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(ofShown: shown($1)) } }
}
