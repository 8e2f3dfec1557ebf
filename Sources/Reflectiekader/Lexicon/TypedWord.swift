/// A word as it stands in a text: letters and digits, with hyphens and apostrophes between them, or letters with dots (*m.b.t.*).
struct TypedWord {
  /// Where it stands, in bytes of the text.
  var place: Range<Int>
  /// Its folded letters, without hyphens and dots: a place among the letters of all words.
  var letters: Range<Int>
  /// Its parts between hyphens: a place among the parts of all words. Empty for a word without hyphens.
  var parts: Range<Int>
  /// Whether only blanks, and at most one line end, stand between it and the word before.
  var follows: Bool
  /// Whether the next word, if there is one, belongs to another clause: a mark or a line end stands between.
  var endsClause: Bool
  /// Whether it ends in a hyphen, as a half word does: *drang- en dwangmaatregelen*.
  var endsInHyphen: Bool
  /// Whether a sentence begins with it.
  var startsSentence: Bool
  /// Whether its first two letters are capitals.
  var capitals: Bool
}

/// A part of a word with hyphens.
struct TypedPart {
  var letters: Range<Int>
  var capitals: Bool
}

/// The words of a text outside quotes.
struct TypedWords {
  var words: [TypedWord] = []
  var parts: [TypedPart] = []
  /// The folded letters of all words in a row.
  var letters: [UInt8] = []
}
