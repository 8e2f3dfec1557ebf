import Basics
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Settings are chosen on the screen, hold at once, and stay")
struct SettingsScreenTests {
  private static func settings(_ keys: String = "", from way: String = "") -> World {
    var world = World(demo: World.afternoon)
    world.press("\(way) C-p 'instellingen' Enter \(keys)")
    return world
  }

  private static func withNothingSaid(_ world: World) -> World {
    var state = world.state
    state.scene.notice = nil
    var world = world.with(state)
    world.send(.event(.resize(state.scene.size)))
    return world
  }

  @Test(
    "From everywhere they say what each is now, and what the one in focus does", arguments: ["", "Enter", "Enter F4 d Enter", "F6", "F7"])
  func shown(way: String) {
    let world = Self.settings(from: way)
    #expect(world.cursorRowText.contains("1 Thema en kleuren") && world.cursorRowText.contains("Kleuren van de terminal"))
    #expect(world.screenText.contains("2 Taal van het scherm") && world.screenText.contains("Nederlands"))
    #expect(world.screenText.contains("Ga door de lijst: je ziet elk thema meteen."))
  }

  @Test("On the smallest screen the box stays whole, whichever has focus", arguments: ["", "Down", "Down Down", "End", "End Up"])
  func small(keys: String) {
    for language in Language.allCases {
      var world = World(demo: World.afternoon, size: Size(width: 40, height: 12), language: language)
      world.press("C-p '\(language == .nl ? "instellingen" : "settings")' Enter \(keys)")
      #expect(world.rows[9].hasPrefix("└───") && world.rows[9].allSatisfy { "└─┘".contains($0) }, "\(world.screenText)")
    }
  }

  @Test("At first use there is nothing to set yet")
  func firstUse() {
    var world = World.firstUse()
    world.press("C-p 'instellingen'")
    #expect(world.state.menu?.focused == nil)
  }

  @Test("A theme is seen while one goes over it; Esc puts the old one back and keeps nothing")
  func preview() {
    var world = Self.settings("1")
    #expect(world.cursorRowText.contains("Kleuren van de terminal") && world.state.theme == .plain)
    #expect(world.state.menu?.items.count == 8)
    world.press("Down")
    #expect(world.cursorRowText.contains("Rustig, donker") && world.state.theme.id == "rustig-donker")
    world.press("End")
    #expect(world.state.theme.id == "kleurenblind-licht")
    world.press("'warm'")
    #expect(world.state.theme.id == "warm")
    world.press("Esc")
    #expect(world.state.theme == .plain && world.state.menu?.title == "Instellingen")
    #expect(world.disk.settings == nil)
  }

  @Test("What lies over a theme that is only looked at puts the old one back too", arguments: ["C-p", "C-p Esc"])
  func covered(keys: String) {
    #expect(Self.settings("1 Down \(keys)").state.theme == .plain)
  }

  @Test("Enter keeps a theme, in a file that only its owner reads, and it is there at the next start")
  func kept() {
    let world = Self.settings("1 Down Enter")
    #expect(world.state.theme.id == "rustig-donker" && world.cursorRowText.contains("Rustig, donker"))
    #expect(world.screenText.contains("Bewaard in ~/settings/gewoon/config.toml."))
    #expect(world.disk.settings?.text == "theme = \"rustig-donker\"\n")
    #expect(world.disk.settings?.mode == 0o600)
  }

  @Test("Only the line of what was chosen changes")
  func comments() {
    var world = World(demo: World.afternoon)
    world.disk.put(bytes: Array("# van mij\nletters = true # handig\nonbekend = 3\n".utf8), MemoryDisk.settingsFile)
    world.press("C-p 'instellingen' Enter 3 2")
    #expect(world.disk.settings?.text == "# van mij\nletters = false # handig\nonbekend = 3\n")
    #expect(!world.state.scene.lettersAreCommands && world.cursorRowText.contains("uit"))
    world.press("4 2 5 2")
    #expect(
      world.disk.settings?.text
        == "# van mij\nletters = false # handig\nonbekend = 3\nornament = \"sober\"\ncolumns = 1\n")
    #expect(world.state.scene.ornament == .sober && world.state.scene.isOneColumn)
  }

  @Test("Another language is spoken at once, everywhere", arguments: ["", "Enter", "F6", "F7"])
  func language(way: String) {
    var world = Self.settings("2 2", from: way)
    #expect(world.screenText.contains("Language of the screen") && world.screenText.contains("Saved in"))
    #expect(world.disk.settings?.text == "language = \"en\"\n")
    world.press("Esc")
    var other = World(demo: World.afternoon, language: .en)
    other.press(way)
    #expect(Self.withNothingSaid(world).screenText == Self.withNothingSaid(other).screenText)
  }

  @Test("What is the matter is said in the other language too: why nothing can be changed, and what one has to look at")
  func matters() {
    let english = { (holder: String?) in World(demo: World.afternoon, language: .en, openBy: holder) }
    var world = World(demo: World.afternoon, openBy: "Youssef")
    world.press("Enter C-p 'instellingen' Enter 2 2 Esc")
    var other = english("Youssef")
    other.press("Enter")
    #expect(world.state.scene.workspace?.readOnly == other.state.scene.workspace?.readOnly)
    #expect(world.state.desk?.readOnly == other.state.desk?.readOnly && world.state.desk?.readOnly != nil)
    let document = Document.dossier(world.state.desk?.id ?? "")
    #expect(world.state.desk?.reasonAgainst(document) == other.state.desk?.reasonAgainst(document))
  }

  @Test("What could not be saved and what one has to look at is said in the other language")
  func standing() {
    var world = World.begun()
    world.press("n 'Bakker' Enter")
    world.pause()
    let file = "dossiers/\(world.state.desk?.id ?? "").json"
    world.disk.trouble = .full
    world.press("'Niet kwijtraken' Tab")
    #expect(world.screenText.contains("de schijf is vol."))
    world.press("C-p 'instellingen' Enter 2 2 Esc")
    #expect(world.screenText.contains("the disk is full.") && !world.screenText.contains("schijf"))
    world.disk.trouble = nil
    world.disk.files[file]?.set("Hun tekst", at: ["gezin", "ownWords"].path)
    world.press("C-s")
    #expect(world.state.scene.concerns.count == 1)
    world.press("C-p 'settings' Enter 2 1 Esc C-s")
    #expect(world.screenText.contains("Van Bakker is er een andere versie."))
    #expect(world.state.scene.concerns.allSatisfy { $0.sentence.contains("Er is niets weg") })
  }

  @Test("A file that cannot be read stays as it is; the choice holds until one stops, and that is said")
  func unreadable() {
    var world = World(demo: World.afternoon)
    world.disk.put(bytes: [0x61, 0xFF], MemoryDisk.settingsFile)
    world.press("C-p 'instellingen' Enter 3 2")
    #expect(world.state.scene.notice?.text.contains("is geen tekst in UTF-8. Je keuze geldt tot je stopt.") == true)
    #expect(!world.state.scene.lettersAreCommands)
    #expect(world.disk.bytes(MemoryDisk.settingsFile) == [0x61, 0xFF])
  }

  @Test("A file that cannot be written is said, and nothing is lost")
  func unwritable() {
    var world = World(demo: World.afternoon)
    world.disk.put(bytes: Array("letters = true\n".utf8), MemoryDisk.settingsFile)
    world.disk.makeTrouble(.readOnly, in: "/home/me/settings")
    world.press("C-p 'instellingen' Enter 3 2")
    #expect(world.state.scene.notice?.text.hasSuffix("Je keuze geldt tot je stopt.") == true)
    #expect(world.disk.settings?.text == "letters = true\n")
  }
}
