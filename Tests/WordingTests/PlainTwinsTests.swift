import Testing

@testable import Wording

@Suite("In plain mode one types numbers and words, and hears of no keys")
struct PlainTwinsTests {
  /// Keys that say nothing where whole lines are typed.
  private static var key: Regex<(Substring, Substring, Substring?, Substring?)> {
    /\b(Enter|Esc|Tab|Shift|Ctrl|Alt|Delete|Backspace|PageUp|PageDown|Home|End|Space|F\d+|[Ss]patie(balk)?|[Ss]pace bar|[Pp]ijl(en)?|[Aa]rrows?)\b/
  }
  /// What is about keys themselves, or is said on the command line; and the twins, of which one half names keys.
  private static let aboutKeys: Set<String> = [
    "KeyNames.swift", "KeyTable.swift", "PlainTwins.swift", "PlainWords.swift", "SettingsWords.swift", "SettingsWordsShown.swift",
    "UsageWords.swift",
  ]

  @Test("Every sentence that names a key has a twin without, in both languages; what the keys of commands do is not said there")
  func noKeys() {
    let said = OwnPhrases.all.filter { !Self.aboutKeys.contains($0.file) && !$0.file.hasPrefix("CommandWords") }
    let messages = [CommandWords.nothingToCopyOut, CommandWords.nothingSelected].map { ("CommandWords.swift", $0.nl, $0.en) }
    let all = said.map { ($0.file, $0.text, $0.english) } + messages
    #expect(all.count { $0.1.contains(Self.key) } > 50)
    for (file, dutch, english) in all {
      #expect(!PlainTwins.said(dutch, .nl).contains(Self.key), "\(file): \(dutch)")
      #expect(!PlainTwins.said(english, .en).contains(Self.key), "\(file): \(english)")
    }
  }

  @Test("No twin is left over from a sentence that is not said any more, and none names a key itself")
  func noneLeftOver() {
    let said = OwnPhrases.all.filter { $0.file != "PlainTwins.swift" }
    for twin in PlainTwins.all {
      // What is filled in may end a sentence in the one language and not in the other.
      let isFilled = twin.keys.en.contains("…")
      #expect(
        said.contains { $0.text.contains(twin.keys.nl) && (isFilled || $0.english.contains(twin.keys.en)) }, "\(twin.keys.nl)")
      #expect(!twin.words.nl.contains(Self.key) && !twin.words.en.contains(Self.key), "\(twin.words.nl)")
    }
  }

  @Test("What a sentence is filled in with stays, and what stands around it")
  func filledIn() {
    #expect(
      PlainTwins.said("Kijk nog eens. Druk in dit veld op Enter voor 3 mei, of typ het opnieuw. Dank.", .nl)
        == "Kijk nog eens. Bedoel je 3 mei? Typ het dan zo, of anders. Dank.")
    #expect(PlainTwins.said("Oma Ria ligt in de prullenbak. Ctrl-Z haalt het terug.", .nl).hasSuffix("Typ ongedaan om het terug te halen."))
    #expect(PlainTwins.said("Wij lachten samen.", .nl) == "Wij lachten samen.")
  }
}
