import Glibc
import Testing

extension EndToEnd {
  @Suite("Pasting from outside")
  final class Pasting {
    private let home: Home

    init() throws {
      home = try Home()
      try home.writeWorkspace()
    }
    deinit { home.close() }

    @Test("a megabyte with controls and with the code that ends a paste in it is text, and nothing of it is a key")
    func megabyte() throws {
      let terminal = try home.openBakker()
      // Were it taken for keys, Ctrl-Q would stop the program and Delete and Escape would do harm.
      let line =
        "Zin met \u{1}\u{3}\u{7}\u{8}\u{11}\u{1A}\u{7F} en \u{1B}[31mrood\u{1B}[0m en \u{1B}[201~\u{11}\u{1B}\u{11} en Zoë 👩‍👧 e\u{301}.\n"
      var text = String(repeating: line, count: (1 << 20) / line.utf8.count)
      text += "Einde van het plakken."
      try Files.write(Array(text.utf8), to: home.folder + "/pasted")
      try terminal.paste(file: home.folder + "/pasted")
      try terminal.wait(for: "Einde van het plakken.")
      try terminal.press("C-s")
      try terminal.wait(for: "Bewaard om")
      try terminal.press("C-q")
      #expect(try terminal.ended() == 0)
      #expect(home.ownWords().utf8.elementsEqual(text.utf8))
      #expect(try home.gewoon("check").code == 0)

      // Everything was saved, so nothing is offered, and opening and closing leaves every byte.
      let next = try home.open()
      try next.wait(for: "Bakker", "Berg, van den")
      #expect(try !next.look().shows("Er is tekst teruggevonden"))
      try next.press("Enter")
      try next.wait(for: "[F2 Gezin]", "Zin met")
      try next.press("C-q")
      #expect(try next.ended() == 0)
      #expect(home.ownWords().utf8.elementsEqual(text.utf8))
    }
  }
}
