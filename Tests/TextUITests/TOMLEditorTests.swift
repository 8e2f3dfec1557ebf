import Testing

@testable import TextUI

@Suite("One key of a TOML file is set, and nothing else changes")
struct TOMLEditorTests {
  @Test(
    "in its own line, or in a new one before all tables",
    arguments: [
      // (before, after)
      ("", "theme = \"warm\"\n"),
      ("# van mij\n", "# van mij\ntheme = \"warm\"\n"),
      ("# van mij", "# van mij\ntheme = \"warm\"\n"),
      ("theme = \"oud\"   # mooi\nkleur = 3\n", "theme = \"warm\"   # mooi\nkleur = 3\n"),
      ("  \"theme\"=\'oud\'", "  \"theme\"=\"warm\""),
      ("theme = \"\"\"\noud\"\"\"\nletters = false\n", "theme = \"warm\"\nletters = false\n"),
      ("theme = oud # geen naam\nletters = false\n", "theme = \"warm\" # geen naam\nletters = false\n"),
      ("theme = oud\ntheme = \"beter\"\n", "theme = oud\ntheme = \"warm\"\n"),
      ("letters = false\n\n# toetsen\n[keys]\ntheme = 1\n", "letters = false\ntheme = \"warm\"\n\n# toetsen\n[keys]\ntheme = 1\n"),
      ("[keys]\n\"C-t\" = \"planning\"\n", "theme = \"warm\"\n[keys]\n\"C-t\" = \"planning\"\n"),
      ("\u{FEFF}[keys]\n", "\u{FEFF}theme = \"warm\"\n[keys]\n"),
      ("\u{FEFF}", "\u{FEFF}theme = \"warm\"\n"),
      ("letters = false\r\ntheme = \"oud\"\r\n", "letters = false\r\ntheme = \"warm\"\r\n"),
      ("letters = false\r\n", "letters = false\r\ntheme = \"warm\"\r\n"),
      ("dit is niets\n= 3\n", "dit is niets\n= 3\ntheme = \"warm\"\n"),
    ])
  func set(before: String, after: String) {
    let text = TOML.setting("theme", to: .string("warm"), in: before)
    #expect(Array(text.utf8) == Array(after.utf8), "\(text)")
    #expect(TOML.read(text).table["theme"]?.value == .string("warm"))
  }

  @Test("Every kind of value is read as it was written")
  func values() {
    let values: [TOMLValue] = [
      .boolean(true), .boolean(false), .integer(1), .string("é \"x\" \\ \u{1}\t"), .array([.integer(1), .string("a")]), .float(1.5),
      .moment("2026-11-20"),
    ]
    for value in values { #expect(TOML.read(TOML.setting("a", to: value, in: "")).table["a"]?.value == value) }
  }
}
