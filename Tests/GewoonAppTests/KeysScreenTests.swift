import Basics
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Keys are given to commands on the screen of settings")
struct KeysScreenTests {
  private static func keys(_ more: String = "", file: String? = nil, language: Language = .nl, letters: Bool = true) -> World {
    var world = World(demo: World.afternoon, language: language, letters: letters)
    if let file { world.disk.put(bytes: Array(file.utf8), MemoryDisk.settingsFile) }
    world.press("C-p '\(language == .nl ? "instellingen" : "settings")' Enter 6 \(more)")
    return world
  }

  @Test("All commands stand there with their keys, and are found by their words and by their keys")
  func listed() {
    var world = Self.keys()
    #expect(world.state.menu?.title == "Welke opdracht krijgt een toets?")
    #expect(world.state.menu?.items.count == Set(Command.table.filter { !$0.isAnsweredByFocus }.map(\.id)).count)
    world.press("'planning'")
    #expect(world.cursorRowText.contains("Planning") && world.cursorRowText.contains("F7"))
    world.press("C-a 'f7'")
    #expect(world.cursorRowText.contains("Planning"))
    world.press("Esc")
    #expect(world.cursorRowText.contains("6 Toetsen"))
  }

  @Test("They are found in Ctrl-P too")
  func palette() {
    var world = World(demo: World.afternoon)
    world.press("C-p 'sneltoetsen'")
    #expect(world.state.menu?.listed.contains { $0.label == "Toetsen" } == true)
    world.press("C-a 'toetsen' Enter")
    #expect(world.state.menu?.title == "Welke opdracht krijgt een toets?")
  }

  @Test("The key that is pressed holds at once, stands there, and is written behind what stands in the file")
  func given() {
    let file = "# van mij\ntheme = \"warm\" # mooi\n\n[keys]\n# vaak\nF10 = \"trash\" # weg\n"
    var world = Self.keys("'planning' Enter", file: file)
    #expect(world.screenText.contains("Toets voor: planning") && world.screenText.contains("Druk op de toets die je wilt."))
    #expect(world.rows[23].contains("Esc terug") && !world.rows[23].contains("Enter"))
    world.press("C-e")
    #expect(world.cursorRowText.contains("Planning") && world.cursorRowText.contains("Ctrl-E, F7"))
    #expect(world.screenText.contains("Bewaard in ~/settings/gewoon/config.toml."))
    #expect(world.disk.settings?.text == file + "\"C-e\" = \"planning\"\n")
    world.press("Esc Esc C-e")
    var other = World(demo: World.afternoon)
    other.press("F7")
    #expect(world.rows[2] == other.rows[2])
  }

  @Test("In English too, where there is no file yet")
  func english() {
    var world = Self.keys("'planning' Enter", language: .en)
    #expect(world.screenText.contains("Key for: planning") && world.screenText.contains("Press the key that you want."))
    world.press("F10")
    #expect(world.cursorRowText.contains("F10, F7"))
    #expect(world.disk.settings?.text == "[keys]\nF10 = \"planning\"\n")
    world.press("Enter")
    #expect(world.screenText.contains("One more key") && world.screenText.contains("Take F10 away"))
  }

  @Test("A letter, a sign and Alt with a letter can be given", arguments: ["M-e", "j", "''''", "C-M-e", "S-F5"])
  func others(key: String) {
    let world = Self.keys("'prullenbak' Enter \(key)")
    #expect(world.state.menu?.title == "Welke opdracht krijgt een toets?", "\(world.screenText)")
    #expect(world.state.scene.ownKeys.count == 1)
  }

  @Test(
    "A key that does something already, or that nobody can give, is said in a sentence, and nothing changes",
    arguments: [
      ("F6", "F6 doet al iets anders: "), ("C-q", "Ctrl-Q doet al iets anders: "), ("C-p", "Ctrl-P doet al iets anders: "),
      ("C-l", "Ctrl-L doet al iets anders: "), ("F7", "F7 doet dit al."), ("C-t", "Ctrl-T doet al iets anders: "),
      ("Tab", "Tab en Ctrl-I zijn hier dezelfde toets. Kies een andere."), ("C-j", "Ctrl-J en Enter zijn hier dezelfde toets."),
      ("Backspace", "Backspace en Ctrl-H zijn hier dezelfde toets."), ("C-i", "Ctrl-I en Tab zijn hier dezelfde toets."),
      ("Up", "pijl omhoog kan hier niet. Kies een F-toets, of Ctrl met een letter."), ("Space", "spatie kan hier niet."),
    ])
  func refused(key: String, said: String) {
    let world = Self.keys("'planning' Enter \(key)")
    #expect(world.state.scene.notice?.text.contains(said) == true, "\(world.state.scene.notice?.text ?? "")")
    #expect(world.screenText.contains("Toets voor: planning") && world.state.scene.ownKeys.count == 0)
    #expect(world.disk.settings == nil)
  }

  @Test("A key that was given to another command is taken away there, and then it is free")
  func takenAway() {
    var world = Self.keys("'planning' Enter C-e 'prullenbak' Enter C-e")
    #expect(world.state.scene.notice?.text == "Ctrl-E hoort al bij: planning. Haal die daar eerst weg, of kies een andere.")
    world.press("Esc 'planning' Enter")
    #expect(world.screenText.contains("1 Nog een toets erbij") && world.screenText.contains("2 Haal Ctrl-E weg"))
    world.press("2")
    #expect(world.cursorRowText.contains("Planning") && !world.cursorRowText.contains("Ctrl-E"))
    #expect(world.disk.settings?.text == "[keys]\n")
    world.press("'prullenbak' Enter C-e")
    #expect(world.cursorRowText.contains("Ctrl-E") && world.disk.settings?.text == "[keys]\n\"C-e\" = \"trash\"\n")
  }

  @Test("Esc and Enter go back, and nothing changes", arguments: ["Esc", "Enter"])
  func back(key: String) {
    let world = Self.keys("'planning' Enter \(key)")
    #expect(world.cursorRowText.contains("Planning") && world.state.scene.ownKeys.count == 0 && world.disk.settings == nil)
  }

  @Test("Where letters are no commands, none can be given")
  func letters() {
    let world = Self.keys("'prullenbak' Enter j", letters: false)
    #expect(world.state.scene.notice?.text == "Letters zijn nu geen opdracht. Kies een F-toets, of Ctrl met een letter.")
    #expect(world.state.scene.ownKeys.count == 0)
  }

  @Test("A file that cannot be read or written stays as it is; the key holds until one stops, and that is said")
  func unwritable() {
    var world = Self.keys(file: "letters = true\n")
    world.disk.makeTrouble(.readOnly, in: "/home/me/settings")
    world.press("'planning' Enter C-e")
    #expect(world.state.scene.notice?.text.hasSuffix("Je keuze geldt tot je stopt.") == true)
    #expect(world.state.scene.ownKeys.count == 1 && world.disk.settings?.text == "letters = true\n")
    let broken = Self.keys("'planning' Enter C-e", file: "[[keys]]\na = 1\n")
    #expect(broken.state.scene.notice?.text.contains("gebruikt keys voor iets anders. Je keuze geldt tot je stopt.") == true)
    #expect(broken.disk.settings?.text == "[[keys]]\na = 1\n")
  }

  @Test("On the smallest screen all of it can be done")
  func small() {
    var world = World(demo: World.afternoon, size: Size(width: 40, height: 12))
    world.press("C-p 'instellingen' Enter 6 'planning' Enter")
    #expect(world.screenText.contains("Toets voor: planning"))
    world.press("C-e")
    #expect(world.cursorRowText.contains("Planning") && world.cursorRowText.contains("Ctrl-E"))
  }

  @Test("In plain mode, where nobody presses keys, that is said")
  func plain() {
    let begun = World(demo: World.afternoon)
    var state = begun.state
    state.scene.takesLines = true
    var world = PlainWorld(begun.with(state))
    world.type("instellingen", "6")
    #expect(world.last.contains("Hier typ je woorden en nummers. Toetsen stel je in op het volle scherm."))
  }
}
