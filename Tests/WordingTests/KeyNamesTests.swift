import Basics
import Testing
import Wording

@Suite("Keys are called as they stand on the keyboard")
struct KeyNamesTests {
  @Test(
    "each key by its name",
    arguments: [
      ("C-s", "Ctrl-S", "Ctrl-S"), ("C-p", "Ctrl-P", "Ctrl-P"), ("M-2", "Alt-2", "Alt-2"), ("S-Tab", "Shift-Tab", "Shift-Tab"),
      ("C-S-Right", "Ctrl-Shift-pijl rechts", "Ctrl-Shift-right arrow"), ("S-C-Right", "Ctrl-Shift-pijl rechts", "Ctrl-Shift-right arrow"),
      ("Up", "pijl omhoog", "up arrow"), ("Space", "spatie", "space"), ("PageDown", "PageDown", "PageDown"), ("Delete", "Delete", "Delete"),
      ("C-Home", "Ctrl-Home", "Ctrl-Home"), ("F1", "F1", "F1"), ("n", "n", "n"), ("/", "/", "/"), ("?", "?", "?"), ("-", "-", "-"),
      ("C--", "Ctrl--", "Ctrl--"), ("", "", ""),
    ])
  func single(notation: String, dutch: String, english: String) {
    #expect(KeyNames.name(notation, .nl) == dutch)
    #expect(KeyNames.name(notation, .en) == english)
  }

  @Test("two keys for one thing")
  func several() {
    #expect(KeyNames.names(["F1", "?"], .nl) == "F1 of ?")
    #expect(KeyNames.names(["Up", "Down", "C-n"], .en) == "up arrow, down arrow or Ctrl-N")
    #expect(KeyNames.names(["Esc"], .nl) == "Esc")
    #expect(KeyNames.names([], .nl) == "")
  }
}
