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
    let text = TOML.changing(["theme"], to: .string("warm"), in: before) ?? "nowhere"
    #expect(Array(text.utf8) == Array(after.utf8), "\(text)")
    #expect(TOML.read(text).table["theme"]?.value == .string("warm"))
  }

  @Test("Every kind of value is read as it was written")
  func values() {
    let values: [TOMLValue] = [
      .boolean(true), .boolean(false), .integer(1), .string("é \"x\" \\ \u{1}\t"), .array([.integer(1), .string("a")]), .float(1.5),
      .moment("2026-11-20"),
    ]
    for value in values { #expect(TOML.read(TOML.changing(["a"], to: value, in: "") ?? "").table["a"]?.value == value) }
  }

  @Test(
    "In a table a new line stands behind its last one, and the table is made where there is none",
    arguments: [
      // (before, after)
      ("", "[keys]\n\"C-e\" = \"planning\"\n"),
      ("# van mij\nletters = false", "# van mij\nletters = false\n\n[keys]\n\"C-e\" = \"planning\"\n"),
      ("letters = false\r\n", "letters = false\r\n\r\n[keys]\r\n\"C-e\" = \"planning\"\r\n"),
      ("\u{FEFF}", "\u{FEFF}[keys]\n\"C-e\" = \"planning\"\n"),
      ("[keys] # van mij\n\n# slot\n", "[keys] # van mij\n\"C-e\" = \"planning\"\n\n# slot\n"),
      (
        "[keys]\n# een\nF10 = \"trash\" # twee\n# drie\n[andere]\nC-e = 3\n",
        "[keys]\n# een\nF10 = \"trash\" # twee\n\"C-e\" = \"planning\"\n# drie\n[andere]\nC-e = 3\n"
      ),
      ("[keys]\nC-e = \"team\" # oud\nF10 = \"trash\"\n", "[keys]\nC-e = \"planning\" # oud\nF10 = \"trash\"\n"),
      ("[keys]\n\"C-e\" = team # oud\n", "[keys]\n\"C-e\" = \"planning\" # oud\n"),
      ("[keys]\n\"C-e\" = team\n'C-e' = \"weg\"\n", "[keys]\n\"C-e\" = team\n'C-e' = \"planning\"\n"),
      ("keys.F10 = \"trash\"\nletters = true\n", "keys.F10 = \"trash\"\nkeys.\"C-e\" = \"planning\"\nletters = true\n"),
      ("keys.C-e = \"trash\"\n", "keys.C-e = \"planning\"\n"),
      ("keys = { F10 = \"trash\" } # een\n", "keys = { \"F10\" = \"trash\", \"C-e\" = \"planning\" } # een\n"),
      ("keys = true # twee\n", "keys = { \"C-e\" = \"planning\" } # twee\n"),
      ("[keys.meer]\na = 1\n", "[keys.meer]\na = 1\n\n[keys]\n\"C-e\" = \"planning\"\n"),
    ])
  func setInTable(before: String, after: String) {
    let text = TOML.changing(["keys", "C-e"], to: .string("planning"), in: before) ?? "nowhere"
    #expect(Array(text.utf8) == Array(after.utf8), "\(text)")
    #expect(TOML.read(text).table["keys"]?.value.table?["C-e"]?.value == .string("planning"))
  }

  @Test(
    "A key is taken out wherever it stands, and the comment behind it stays",
    arguments: [
      // (before, after)
      ("[keys]\n\"C-e\" = \"planning\"\n", "[keys]\n"),
      ("[keys]\n  C-e = \"planning\"   # vaak\nF10 = \"trash\"\n", "[keys]\n# vaak\nF10 = \"trash\"\n"),
      ("[keys]\nC-e = 1\nF10 = \"trash\"\n'C-e' = foo # twee\n", "[keys]\nF10 = \"trash\"\n# twee\n"),
      ("[keys]\r\nC-e = \"\"\"\r\na\"\"\"\r\n", "[keys]\r\n"),
      ("keys.C-e = \"#\"\nC-e = 4\n", "C-e = 4\n"),
      ("keys = { C-e = \"planning\" }", "keys = {}"),
      ("keys = { C-e = \"planning\", F10 = \"trash\" } # een\n", "keys = { \"F10\" = \"trash\" } # een\n"),
      ("letters = true\n", "letters = true\n"),
    ])
  func removed(before: String, after: String) {
    let text = TOML.changing(["keys", "C-e"], to: nil, in: before) ?? "nowhere"
    #expect(Array(text.utf8) == Array(after.utf8), "\(text)")
  }

  @Test("Where there is no place for it, nothing is changed")
  func noPlace() {
    #expect(TOML.changing(["keys", "C-e"], to: .integer(1), in: "[[keys]]\n") == nil)
  }
}
