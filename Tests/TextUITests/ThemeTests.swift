import Basics
import Testing

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
    #expect(style(.focus, .sixteen) == colours(0, 11, .underline))
    #expect(style(.focus, .eight) == colours(0, 3, .underline))
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
        title = { fg = "#fefefe", bg = "#ffffff" }
        """)
    #expect(theme.style(for: .muted, level: .eight).foreground == Colour(index: 7))
    #expect(theme.style(for: .text, level: .eight).foreground == Colour(index: 0))
    #expect(theme.style(for: .title, level: .sixteen).foreground == Colour(index: 0))
  }

  @Test("letters that are darker than their background are never bold where bold may brighten them")
  func neverBrightened() throws {
    let theme = try Theme.decode(
      toml: """
        id = "proef"
        [roles]
        focus = { fg = "black", bg = "yellow", attrs = ["bold"] }
        title = { fg = "white", bg = "black", attrs = ["bold"] }
        error = { fg = "bright-red", bg = "bright-white", attrs = ["bold"] }
        """)
    func attributes(_ role: Role, _ level: ColourLevel) -> Attributes { theme.style(for: role, level: level).attributes }
    #expect(attributes(.focus, .sixteen) == .underline)
    #expect(attributes(.focus, .eight) == .underline)
    #expect(attributes(.title, .sixteen) == .bold)
    #expect(attributes(.title, .eight) == .bold)
    #expect(attributes(.error, .sixteen) == .bold)
    #expect(attributes(.error, .eight) == .underline)
  }

  @Test("a theme can put marks of its own before what has focus and beside the field that has the letters")
  func marks() throws {
    let theme = try Theme.decode(
      toml: "id = \"proef\"\n[roles]\nfocus = { mark = \"►\" }\nfield-active = { mark = \"█\" }\n")
    #expect(theme.warnings == [])
    #expect(theme.marks(in: .accent) == ["›": "►", "▌": "█"])
    #expect(theme.marks(in: .focus) == ["›": "►"])
    #expect(theme.marks(in: .text) == [:])
    #expect(theme.style(for: .focus, level: .many).attributes == Theme.plain.style(for: .focus, level: .many).attributes)
    #expect(Theme.plain.marks(in: .accent) == [:])
    let above = try Theme.decode(toml: "id = \"boven\"\nextends = \"proef\"\n[roles]\nfocus = { attrs = [\"bold\"] }\n") { _ in theme }
    #expect(above.marks(in: .focus) == ["›": "►"])
  }

  @Test("what is missing comes from the theme below")
  func inheritance() throws {
    let base = try Theme.decode(
      toml: "id = \"onder\"\nkind = \"dark\"\ncontrast = 7.0\n[roles]\ntitle = { fg = \"white\", bg = \"black\" }")
    let theme = try Theme.decode(
      toml: "id = \"boven\"\nextends = \"onder\"\n[roles]\ntext = { attrs = [\"dim\"] }\ntitle = { attrs = [\"dim\"] }"
    ) { $0 == "onder" ? base : nil }
    #expect(theme.warnings == [])
    #expect(theme.kind == .dark)
    #expect(theme.contrast == 7)
    #expect(theme.style(for: .title, level: .many) == Style(foreground: Colour(index: 7), background: Colour(index: 0), attributes: .dim))
    #expect(theme.style(for: .text, level: .many) == Style(attributes: .dim))
  }

  @Test("a theme may change a colour of the one below, and use its colours by name")
  func palette() throws {
    let base = try Theme.decode(
      toml: """
        id = "onder"
        [palette]
        paper = { hex = "#1c1c1c", c256 = 234 }
        ink = { hex = "#dadada", c256 = 253 }
        [roles]
        text = { fg = "ink", bg = "paper" }
        title = { fg = "#ffffff", bg = "paper" }
        """)
    let theme = try Theme.decode(
      toml: """
        id = "boven"
        extends = "onder"
        [palette]
        paper = { hex = "#000000", c256 = 16 }
        [roles]
        quote = { fg = "ink", bg = "paper" }
        """
    ) { _ in base }
    #expect(theme.warnings == [])
    for role in [Role.text, .quote] {
      #expect(theme.style(for: role, level: .many) == Style(foreground: Colour(index: 253), background: Colour(index: 16)))
    }
    #expect(theme.style(for: .title, level: .many) == Style(foreground: Colour(index: 231), background: Colour(index: 16)))
  }

  @Test(
    "what is not understood is left out, with a warning",
    arguments: [
      ("kleur = 1", .unknownKey, "kleur"), ("name = 3", .wrongValue, "name"), ("kind = \"paars\"", .wrongValue, "kind"),
      ("contrast = 99", .wrongValue, "contrast"), ("contrast = \"veel\"", .wrongValue, "contrast"),
      ("extends = \"ander\"", .noBase, "extends"), ("extends = 1", .wrongValue, "extends"),
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
      ("roles.focus = { mark = \"->\" }", .wrongValue, "roles.focus.mark"),
      ("roles.focus = { mark = \"家\" }", .wrongValue, "roles.focus.mark"),
      ("roles.focus = { mark = \" \" }", .wrongValue, "roles.focus.mark"),
    ] as [(String, ThemeWarning.Code, String)])
  func warnings(line: String, code: ThemeWarning.Code, path: String) throws {
    let theme = try Theme.decode(toml: "id = \"proef\"\n\(line)\n")
    #expect(theme.warnings.map { [$0.path, "\($0.code)", "\($0.line)"] } == [[path, "\(code)", "2"]])
    // What is repeated is what stood there.
    #expect(theme.warnings.allSatisfy { warning in warning.value.map { line.contains("\"\($0)\"") } ?? true })
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
