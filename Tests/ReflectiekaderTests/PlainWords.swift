/// What the tests of visible words share.
enum PlainWords {
  /// Words, or parts of words, that belong in no Dutch text of ours.
  static let jargon = [
    "casus", "cliënt", "client", "problematiek", "interventie", "traject", "indicatie", "stoornis", "diagnostisch", "doelgroep",
    "monitor", "faciliteer", "implementeer", "zelfredzaam", "participatie", "psychosociaal", "systeemgericht", "multiprobleem",
    "behandel", "middels", "ten aanzien van", "op welke wijze", "zelforganiserend vermogen",
  ]
}

extension String {
  /// The words between spaces.
  var plainWords: [Substring] { split(separator: " ") }
}
