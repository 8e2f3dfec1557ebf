import Basics
import Testing
import Themes

@testable import TextUI

@Suite("Theme files: read with care")
struct ThemeTests {
  @Test("a role takes its colours from the palette, and its attributes per kind of terminal")
  func everyLevel() throws {
    let theme = try Theme.decode(
      toml: """
        id = "proef"
        name = "Proef"
        name-en = "Trial"
        kind = "light"
        contrast = 5
        [palette]
        paper = { hex = "#1c1c1c", c256 = 234, c16 = "black" }
        amber = { hex = "#ffaf5f", c16 = "bright-yellow" }
        [roles]
        focus = { fg = "paper", bg = "amber", attrs = ["bold"], mono = ["reverse", "underline"] }
        title = { fg = "amber", bg = "paper" }
        error = { fg = "bright-red", bg = "256:16", attrs = ["underline"] }
        rule = { fg = "#0000ff", bg = "#ffffff" }
        """)
    #expect(theme.warnings == [])
    #expect(theme.name == Phrase("Proef", "Trial"))
    #expect((theme.id, theme.kind) == ("proef", .light))
    #expect(theme.contrast == 5)
    func style(_ role: Role, _ level: ColourLevel) -> Style { theme.style(for: role, level: level) }
    func colours(_ front: UInt8, _ back: UInt8, _ attributes: Attributes = []) -> Style {
      Style(foreground: Colour(index: front), background: Colour(index: back), attributes: attributes)
    }
    #expect(style(.focus, .many) == colours(234, 215, .bold))
    #expect(style(.focus, .sixteen) == colours(0, 11, .bold))
    #expect(style(.focus, .eight) == colours(0, 3, .bold))
    #expect(style(.focus, .mono) == Style(attributes: [.reverse, .underline]))
    #expect(style(.title, .eight) == colours(3, 0, .bold))
    #expect(style(.title, .mono) == Style(attributes: .bold))
    #expect(style(.error, .many) == colours(9, 16, .underline))
    #expect(style(.rule, .many) == colours(21, 231))
    #expect(style(.rule, .sixteen) == colours(4, 15))
    #expect(style(.quote, .many) == Theme.plain.style(for: .quote, level: .many))
  }

  @Test("text never gets the colour of its own background")
  func neverInvisible() throws {
    let theme = try Theme.decode(
      toml: """
        id = "proef"
        [roles]
        muted = { fg = "bright-black", bg = "black" }
        text = { fg = "bright-white", bg = "white" }
        """)
    #expect(theme.style(for: .muted, level: .eight).foreground == Colour(index: 7))
    #expect(theme.style(for: .text, level: .eight).foreground == Colour(index: 0))
  }

  @Test("what is missing comes from the theme below")
  func inheritance() throws {
    let base = try Theme.decode(
      toml: "id = \"onder\"\nkind = \"dark\"\ncontrast = 7.0\n[roles]\ntitle = { fg = \"white\", bg = \"black\" }")
    let theme = try Theme.decode(
      toml: "id = \"boven\"\nextends = \"onder\"\n[roles]\ntext = { attrs = [\"dim\"] }\ntitle = { attrs = [\"dim\"] }", base: base)
    #expect(theme.warnings == [])
    #expect(theme.kind == .dark)
    #expect(theme.contrast == 7)
    #expect(theme.style(for: .title, level: .many) == Style(foreground: Colour(index: 7), background: Colour(index: 0), attributes: .dim))
    #expect(theme.style(for: .text, level: .many) == Style(attributes: .dim))
  }

  @Test(
    "what is not understood is left out, with a warning",
    arguments: [
      ("kleur = 1", .unknownKey, "kleur"), ("name = 3", .wrongValue, "name"), ("kind = \"paars\"", .wrongValue, "kind"),
      ("contrast = 99", .wrongValue, "contrast"), ("contrast = \"veel\"", .wrongValue, "contrast"),
      ("extends = \"ander\"", .otherBase, "extends"),
      ("palette = 1", .wrongValue, "palette"), ("roles = 1", .wrongValue, "roles"), ("palette.a = 1", .wrongValue, "palette.a"),
      ("palette.a = \"paars\"", .unknownColour, "palette.a"), ("palette.a = {}", .wrongValue, "palette.a"),
      ("palette.a = { hex = \"#12\", c256 = 20 }", .unknownColour, "palette.a.hex"),
      ("palette.a = { hex = \"#123456\", c256 = 7 }", .wrongValue, "palette.a.c256"),
      ("palette.a = { hex = \"#123456\", c256 = 256 }", .wrongValue, "palette.a.c256"),
      ("palette.a = { hex = \"#123456\", c16 = \"paars\" }", .unknownColour, "palette.a.c16"),
      ("palette.a = { hex = \"#123456\", c8 = 1 }", .unknownKey, "palette.a.c8"), ("roles.tekst = {}", .unknownRole, "roles.tekst"),
      ("roles.text = 1", .wrongValue, "roles.text"), ("roles.text = { fg = \"red\" }", .halfAPair, "roles.text"),
      ("roles.text = { fg = \"red\", bg = \"default\" }", .halfAPair, "roles.text"),
      ("roles.text = { fg = \"red\", bg = \"paars\" }", .unknownColour, "roles.text.bg"),
      ("roles.text = { fg = \"256:256\", bg = \"red\" }", .unknownColour, "roles.text.fg"),
      ("roles.text = { attrs = [\"italic\"] }", .unknownAttribute, "roles.text.attrs"),
      ("roles.text = { mono = \"bold\" }", .wrongValue, "roles.text.mono"),
      ("roles.text = { mark = \"!\" }", .unknownKey, "roles.text.mark"),
    ] as [(String, ThemeWarning.Code, String)])
  func warnings(line: String, code: ThemeWarning.Code, path: String) throws {
    let theme = try Theme.decode(toml: "id = \"proef\"\n\(line)\n")
    #expect(theme.warnings == [ThemeWarning(code: code, path: path, line: 2)])
    #expect(theme.style(for: .text, level: .many) == Style())
  }

  @Test(
    "a line that is not TOML is named, and the rest is used",
    arguments: ["[", "[[[", "[.a]", "[roles", "= 1", "text", "text = ", "text = {", "a.b. = 1", "x = 1 2"])
  func notTOML(line: String) throws {
    let theme = try Theme.decode(toml: "id = \"proef\"\n\(line)\n[roles]\ntext = { attrs = [\"bold\"] }\n")
    #expect(theme.warnings.contains { $0.code == .notTOML && $0.line == 2 })
    #expect(theme.style(for: .text, level: .many).attributes == .bold)
  }

  @Test("without an id of its own a theme is called as its file")
  func idOfFile() throws {
    let theme = try Theme.decode(toml: "id = 3\nkind = \"dark\"\n", name: "eigen")
    #expect(theme.id == "eigen" && theme.kind == .dark)
    #expect(theme.warnings == [ThemeWarning(code: .wrongValue, path: "id", line: 1)])
  }

  @Test("a theme has an id", arguments: ["", "id = 3", "id = \"\"", "id = \"../Weg\""])
  func noID(toml: String) {
    #expect(throws: ThemeFault(code: .noID, line: nil)) { try Theme.decode(toml: toml) }
  }

  @Test("the nearest of 256 colours of one of those colours is itself")
  func nearest() {
    for index in UInt8(16)...255 {
      let rgb = RGB(index: index)
      #expect(RGB(index: rgb.nearest(in: 16...255)) == rgb)
    }
  }
}

@Suite("The themes that come with the program")
struct ShippedThemeTests {
  private static let files = Themes.all.map { ShippedTheme(name: $0.name, toml: $0.toml) }

  @Test("each is read without a warning, is called as its file, and gives every role", arguments: files)
  func complete(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    #expect(theme.warnings == [])
    #expect(theme.id == file.name)
    for role in Role.allCases {
      #expect(file.toml.contains("\n\(role.name) "), "\(role.name)")
      #expect(theme.kind == .terminal || theme.look(of: role).colours != nil)
    }
  }

  @Test("the theme of the terminal is the one that is built in")
  func plain() throws {
    let file = try #require(Self.files.first)
    #expect(try Theme.decode(toml: file.toml) == Theme.plain)
    for role in Role.allCases {
      #expect(Theme.plain.style(for: role, level: .many).foreground == nil)
      #expect(Theme.plain.style(for: role, level: .mono) == Theme.plain.style(for: role, level: .many))
    }
  }

  @Test("what has focus, what is chosen and plain text look different at every level", arguments: files)
  func focusIsSeen(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    for level in ColourLevel.allCases {
      let styles = [Role.text, .focus, .selected].map { theme.style(for: $0, level: level) }
      #expect(Set(styles).count == 3, "\(level)")
      #expect(theme.style(for: .fieldActive, level: level) != theme.style(for: .text, level: level), "\(level)")
      #expect(theme.style(for: .selection, level: level) != theme.style(for: .text, level: level), "\(level)")
      #expect(theme.style(for: .error, level: level) != theme.style(for: .text, level: level), "\(level)")
    }
  }

  @Test("text keeps the contrast that is promised, and lines 3 to 1", arguments: files)
  func contrast(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    guard let promise = theme.contrast else {
      #expect(theme.kind == .terminal)
      return
    }
    #expect(promise >= (theme.id == "hoog-contrast" ? 7 : 4.5))
    for role in Role.allCases {
      let colours = try #require(theme.look(of: role).colours)
      let least = promise < 7 && [.rule, .ring, .muted].contains(role) ? 3 : promise
      #expect(Contrast.ratio(colours.foreground.rgb, colours.background.rgb) >= least, "\(role)")
      #expect(
        Contrast.ratio(RGB(index: colours.foreground.of256), RGB(index: colours.background.of256)) >= least, "\(role), 256 colours")
      #expect(colours.foreground.of256 >= 16 && colours.background.of256 >= 16, "\(role)")
      #expect(
        Contrast.ratio(RGB(index: colours.foreground.of16), RGB(index: colours.background.of16)) >= 3, "\(role), sixteen colours")
    }
  }
}

/// A theme file of the program.
struct ShippedTheme: Sendable, CustomTestStringConvertible {
  let name: String
  let toml: String
  var testDescription: String { name }
}
