import Basics
import Glibc
import Testing
import TextUI

@testable import DossierStore
@testable import GewoonApp
@testable import Shell

@Suite("Settings and themes that are not as they should be")
struct SettingsTests {
  /// A folder of settings on the real disk, for what stands there may be no file.
  private final class Place {
    let folder: String

    init() {
      var template = Array("/tmp/gewoon-settings-XXXXXX".utf8CString)
      folder = String(cString: mkdtemp(&template))
      mkdir(folder + "/gewoon", 0o700)
      mkdir(folder + "/gewoon/themes", 0o700)
    }

    deinit { OutsideFiles().removeFolder(folder) }

    var config: String { folder + "/gewoon/config.toml" }
    func theme(_ name: String) -> String { folder + "/gewoon/themes/\(name).toml" }

    func write(_ text: String, to path: String) { OutsideFiles().makeFile(at: path, with: Array(text.utf8)) }

    var surroundings: Surroundings { surroundings(in: nil) }

    func surroundings(in language: Language?) -> Surroundings {
      let folder = folder
      return Surroundings(
        environment: { $0 == "XDG_CONFIG_HOME" ? folder : nil }, clock: { Instant(seconds: 0, offset: 0) }, ticks: { 0 }, random: { 1 },
        here: { "/" }, files: Disk(), language: language)
    }

    var settings: Settings { Settings.read(surroundings) }
    var shelf: ThemeShelf { ThemeShelf(surroundings) }
  }

  private func said(_ warnings: [Phrase], _ language: Language = .nl) -> String { warnings.map { $0[language] }.joined(separator: "\n") }

  @Test("No settings, and good ones, need no word")
  func good() {
    let place = Place()
    #expect(place.settings.warnings.isEmpty)
    place.write("\u{FEFF}# van mij\r\ntheme = \"rustig-donker\"\r\nletters = false\r\nascii = true\r\n", to: place.config)
    let settings = place.settings
    #expect(settings.warnings.isEmpty)
    #expect(settings.theme == "rustig-donker" && !settings.lettersAreCommands && settings.ornament == .sober)
  }

  @Test(
    "A slip is said with its line and key, and the other lines count",
    arguments: [
      ("[", "regel 1: dit is niet te lezen"), ("[[[", "regel 1: dit is niet te lezen"), ("[.a]", "regel 1: dit is niet te lezen"),
      ("letters = \"nee\"", "regel 1: bij letters hoort true of false"), ("letters = nee", "regel 1: bij letters hoort true of false"),
      ("letters = 0", "regel 1: bij letters hoort true of false"), ("theme = 3", "regel 1: bij theme hoort een naam"),
      ("theme = rustig-donker", "regel 1: bij theme hoort een naam"), ("letters = [false]", "regel 1: bij letters"),
      ("Letters = false", "regel 1: Letters is geen instelling"), ("kleur = \"rood\"", "regel 1: kleur is geen instelling"),
      ("ascii = false", "regel 2: ascii staat er al"), ("[letters]", "regel 1: bij letters hoort"), ("letters", "regel 1: bij letters"),
    ])
  func slips(line: String, sentence: String) {
    let place = Place()
    place.write("\(line)\nascii = true\n", to: place.config)
    let settings = place.settings
    if !line.hasPrefix("[l") { #expect((settings.ornament == .sober) == !line.hasPrefix("ascii")) }
    #expect(settings.lettersAreCommands && settings.theme == nil)
    #expect(said(settings.warnings).contains(place.config + ", " + sentence), "\(said(settings.warnings))")
    #expect(said(settings.warnings, .en).contains(", line "))
  }

  @Test("The newer word for ornament goes before the older one, and what is none of the words is said")
  func newer() {
    let place = Place()
    place.write("ascii = true\nornament = \"none\"\ncolumns = 1\nlanguage = \"en\"\n", to: place.config)
    let settings = place.settings
    #expect(settings.warnings.isEmpty && settings.ornament == Ornament.none && settings.isOneColumn && settings.language == .en)
    place.write("ornament = \"veel\"\ncolumns = 3\nlanguage = \"fr\"\n", to: place.config)
    let warnings = said(place.settings.warnings)
    #expect(warnings.contains("regel 1: bij ornament hoort \"full\", \"sober\" of \"none\""))
    #expect(warnings.contains("regel 2: bij columns hoort 1 of 2") && warnings.contains("regel 3: bij language hoort \"nl\" of \"en\""))
  }

  @Test("Keys for commands are taken, and what is none of them is said with its line")
  func keys() {
    let place = Place()
    place.write("[keys]\n\"C-e\" = \"planning\"\nF7 = \"team\"\nhoi = \"team\"\nF10 = \"vliegen\"\nF11 = 3\n", to: place.config)
    let warnings = said(place.settings.warnings)
    #expect(place.settings.ownKeys != OwnKeys() && place.settings.warnings.count == 4)
    #expect(warnings.contains("regel 3: F7 doet al iets anders: ") && warnings.contains("regel 4: hoi is geen toets"))
    #expect(warnings.contains("regel 5: er is geen opdracht met de naam vliegen") && warnings.contains("regel 6: bij F11 hoort een naam"))
    place.write("keys = true\n", to: place.config)
    #expect(said(place.settings.warnings).contains("regel 1: bij keys horen regels als"))
  }

  @Test("The language of the settings holds where none was asked for at the start")
  func language() {
    let place = Place()
    place.write("language = \"en\"\n", to: place.config)
    #expect(Launch(folder: "/nergens", member: nil, surroundings: place.surroundings).surroundings.language == .en)
    #expect(Launch(folder: "/nergens", member: nil, surroundings: place.surroundings(in: .nl)).surroundings.language == .nl)
  }

  @Test("A link to settings elsewhere stays a link when something is chosen, and a missing folder is made for its owner alone")
  func written() throws {
    let place = Place()
    place.write("# mijn\n", to: place.folder + "/elders.toml")
    symlink(place.folder + "/elders.toml", place.config)
    let session = Session(folder: place.folder + "/werk", member: nil, surroundings: place.surroundings)
    _ = session.carryOut(.keepSetting("columns", .integer(1)))
    #expect(try OutsideFiles().text(at: place.folder + "/elders.toml") == "# mijn\ncolumns = 1\n")
    #expect(place.settings.isOneColumn)
    OutsideFiles().removeFolder(place.folder + "/gewoon")
    _ = session.carryOut(.keepSetting("letters", .boolean(false)))
    #expect(!place.settings.lettersAreCommands)
    var status = stat()
    #expect(stat(place.folder + "/gewoon", &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(place.config, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test("Of what is chosen in a demo nothing stays")
  func demo() {
    let place = Place()
    var surroundings = place.surroundings
    surroundings.ownFolder = place.folder + "/demo"
    let session = Session(folder: place.folder + "/werk", member: nil, surroundings: surroundings)
    guard case .told(let sentence)? = session.carryOut(.keepSetting("columns", .integer(1))).first else {
      Issue.record("nothing was told")
      return
    }
    #expect(sentence == "In de demo geldt je keuze tot je stopt.")
    #expect(!place.settings.isOneColumn)
  }

  @Test("Of many slips the first five are said, and how many more there are")
  func many() {
    let place = Place()
    place.write(String(repeating: "[\n", count: 9), to: place.config)
    #expect(place.settings.warnings.count == 6)
    #expect(said(place.settings.warnings).contains("er zijn nog 4 regels"))
  }

  @Test(
    "What is no file, too large or no text is said, and waits for nobody",
    arguments: ["pipe", "folder", "large", "bytes", "null", "device"])
  func noFile(sort: String) {
    for isTheme in [false, true] {
      let place = Place()
      let path = isTheme ? place.theme("eigen") : place.config
      switch sort {
      case "pipe": mkfifo(path, 0o600)
      case "folder": mkdir(path, 0o700)
      case "large": OutsideFiles().makeFile(at: path, with: [UInt8](repeating: 0x23, count: 1 << 20 + 1))
      case "bytes": OutsideFiles().makeFile(at: path, with: [0x61, 0xFF])
      case "device": symlink("/dev/zero", path)
      default: OutsideFiles().makeFile(at: path, with: [0x61, 0x00])
      }
      let warnings = isTheme ? place.shelf.theme("eigen").warnings : place.settings.warnings
      #expect(warnings.count == 1)
      let reason = ["large": "te groot", "bytes": "geen tekst", "null": "geen tekst"][sort] ?? "geen gewoon bestand"
      #expect(said(warnings).contains(path) && said(warnings).contains(reason), "\(said(warnings))")
    }
  }

  @Test("A key or a name without end is said in short")
  func long() {
    let place = Place()
    let long = String(repeating: "x", count: 5000)
    place.write("\(long) = 1\n\(long)\ntheme = \"\(long)\"\n", to: place.config)
    let settings = place.settings
    #expect(settings.warnings.count == 2)
    for warning in settings.warnings + place.shelf.theme(named: nil, or: settings).warnings { #expect(warning.nl.count < 400) }
  }

  @Test("A link to settings elsewhere is followed, and one to nowhere is no settings")
  func links() {
    let place = Place()
    place.write("ascii = true\n", to: place.folder + "/elders.toml")
    symlink(place.folder + "/elders.toml", place.config)
    #expect(place.settings.ornament == .sober)
    unlink(place.folder + "/elders.toml")
    #expect(place.settings.ornament == nil && place.settings.warnings.isEmpty)
  }

  @Test("A slip in a theme is said with its line and key, and the rest of the theme is used")
  func theme() {
    let place = Place()
    place.write(
      "id = \"eigen\"\n[\n[roles]\ntext = { fg = \"paars\", bg = \"black\" }\ntitle = { attrs = [\"dim\"] }\n", to: place.theme("eigen"))
    let found = place.shelf.theme("eigen")
    #expect(found.isThere && found.theme.style(for: .title, level: .many).attributes == .dim)
    #expect(said(found.warnings).contains(place.theme("eigen") + ", regel 2: dit is niet te lezen"))
    #expect(said(found.warnings).contains("regel 4: bij roles.text.fg: de kleur “paars” is er niet"))
  }

  @Test("A theme that is not there is said where it is named")
  func unknown() {
    let place = Place()
    place.write("ascii = true\ntheme = \"paars\"\n", to: place.config)
    let found = place.shelf.theme(named: nil, or: place.settings)
    #expect(!found.isThere && found.theme == .plain)
    #expect(said(found.warnings).contains(place.config + ", regel 2: theme: er is geen thema met de naam paars"))
    #expect(!place.shelf.theme(named: "geel", or: place.settings).isThere)
    #expect(place.shelf.theme(named: "rustig-licht", or: place.settings).warnings.isEmpty)
  }

  @Test("The theme that was called hoog-contrast is still had by that name")
  func formerName() {
    let place = Place()
    place.write("theme = \"hoog-contrast\"\n", to: place.config)
    for found in [place.shelf.theme(named: nil, or: place.settings), place.shelf.theme(named: "hoog-contrast", or: Settings())] {
      #expect(found.isThere && found.warnings.isEmpty && found.theme.id == "hoog-contrast-donker")
    }
    #expect(!place.shelf.names.contains("hoog-contrast"))
    place.write("id = \"hoog-contrast\"\n", to: place.theme("hoog-contrast"))
    #expect(place.shelf.theme("hoog-contrast").theme.id == "hoog-contrast")
  }

  @Test("An own theme may build on any other, on the built-in one of its own name too, and not on itself")
  func extending() {
    let place = Place()
    func quote(_ name: String) -> Style { place.shelf.theme(name).theme.style(for: .quote, level: .many) }
    func own(_ name: String, on base: String, paper: Int) {
      place.write(
        "id = \"\(name)\"\nextends = \"\(base)\"\n[palette]\npaper = { hex = \"#080808\", c256 = \(paper) }\n", to: place.theme(name))
    }
    own("mijn", on: "rustig-donker", paper: 232)
    own("erop", on: "mijn", paper: 233)
    own("warm", on: "warm", paper: 255)
    for (name, paper) in [("mijn", 232), ("erop", 233), ("warm", 255)] as [(String, UInt8)] {
      #expect(place.shelf.theme(name).warnings.isEmpty)
      #expect(quote(name).background == Colour(index: paper))
    }
    #expect(quote("mijn").foreground == quote("rustig-donker").foreground)
    own("heen", on: "terug", paper: 232)
    own("terug", on: "heen", paper: 233)
    own("los", on: "paars", paper: 234)
    for name in ["heen", "los"] {
      let found = place.shelf.theme(name)
      #expect(found.isThere && said(found.warnings).contains("regel 2: bij extends: het thema “"))
    }
  }
}
