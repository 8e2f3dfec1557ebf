import Foundation
import Testing
import Themes

@testable import TextUI

@Suite("The themes that come with the program")
struct ShippedThemeTests {
  private static let files = Themes.names.map { ShippedTheme(name: $0, toml: Themes.toml(named: $0) ?? "") }
  private static let coloured = files.filter { $0.name != "terminal" }

  /// What the message line says, and what stands out.
  private static let words: [Role] = [.success, .warning, .error, .accent]
  /// What is filled: where one is, what was found, what is selected.
  private static let fills: [Role] = [.focus, .searchHit, .selection]
  /// What must be seen where it ends: what has focus, fields, and what is selected.
  private static let edged: [Role] = [.focus, .buttonDefault, .fieldAtRest, .fieldActive, .selection]
  /// Lines and dots, which nobody reads.
  private static let lines: Set<Role> = [.rule, .ring]
  private static let levels: [ColourLevel] = [.many, .sixteen, .eight, .console]

  @Test("there are those that people asked for, and the one of before is still found by its name")
  func all() throws {
    let needed: Set = [
      "terminal", "rustig-donker", "rustig-licht", "hoog-contrast-donker", "hoog-contrast-licht", "kleurenblind-donker",
      "kleurenblind-licht", "warm",
    ]
    #expect(Set(Themes.names).isSuperset(of: needed) && Themes.names.first == "terminal")
    #expect(Themes.toml(named: "hoog-contrast") == Themes.toml(named: "hoog-contrast-donker"))
    #expect(Themes.toml(named: "paars") == nil)
  }

  @Test("each is read without a warning, is called as its file, and gives every role", arguments: files)
  func complete(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    #expect(theme.warnings == [])
    #expect(theme.id == file.name)
    #expect(theme.name.nl != theme.name.en)
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

  @Test("the example of the README is understood")
  func example() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let readme = try String(contentsOfFile: "/\(folder)/README.md", encoding: .utf8)
    let example = try #require(readme.split(separator: "```toml\n").dropFirst().first?.split(separator: "```").first)
    let base = try #require(Self.files.first { $0.name == "rustig-donker" })
    let theme = try Theme.decode(toml: String(example)) { $0 == base.name ? try? Theme.decode(toml: base.toml) : nil }
    #expect(theme.warnings == [] && theme.id == "mijn")
    #expect(theme.marks(in: .focus) == ["›": "►"])
    #expect(theme.style(for: .text, level: .many).background == Colour(index: 232))
    #expect(
      theme.style(for: .quote, level: .many) == Style(foreground: Colour(index: 222), background: Colour(index: 232), attributes: .bold))
  }

  // MARK: Nothing by colour alone

  @Test("what has focus differs from all that might be taken for it at every level, and so do error, warning and success", arguments: files)
  func neverAlike(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    for level in ColourLevel.allCases where level != .console {
      func style(_ role: Role) -> Style { theme.style(for: role, level: level) }
      for role in [Role.text, .selected, .selection, .searchHit, .buttonDefault, .fieldActive] {
        #expect(style(.focus) != style(role), "\(level), \(role)")
      }
      for role in [Role.selected, .selection, .searchHit, .error, .warning, .fieldActive] {
        #expect(style(role) != style(.text), "\(level), \(role)")
      }
      #expect(Set([Role.error, .warning, .success].map(style)).count == 3, "\(level)")
      #expect(style(.placeholder) != style(.fieldActive), "\(level)")
      #expect(style(.button) != style(.buttonDefault), "\(level)")
    }
  }

  @Test("on the Linux console, which draws no lines below, one still sees where one is and where one writes", arguments: coloured)
  func console(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    func style(_ role: Role) -> Style { theme.style(for: role, level: .console) }
    for role in [Role.text, .selected, .searchHit, .fieldActive] { #expect(style(.focus) != style(role), "\(role)") }
    for role in [Role.searchHit, .selection, .fieldActive, .buttonDefault] { #expect(style(role) != style(.text), "\(role)") }
    #expect(style(.fieldActive) != style(.selection) && style(.fieldActive) != style(.placeholder))
    for role in Role.allCases { #expect(style(role).attributes.isDisjoint(with: [.underline, .dim]), "\(role)") }
  }

  /// What stands beside words and among them, and must never be taken for them or for one another.
  private static let signals: [Role] = [.warning, .error, .searchHit, .focus, .selection]
  private static let plainWords: [Role] = [.text, .muted, .title, .quote, .selected, .accent, .info, .success, .field, .key]

  @Test("without colours and on the console what stands beside something else looks otherwise, or has a mark of its own", arguments: files)
  func beside(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    for level in theme.kind == .terminal ? [ColourLevel.mono] : [.mono, .console, .many] {
      func style(_ role: Role) -> Style { theme.style(for: role, level: level) }
      for (index, signal) in Self.signals.enumerated() {
        // On the console a selection is what has focus, in a text and not in a list.
        let others = Self.plainWords + Self.signals[..<index].filter { level != .console || $0 != .focus || signal != .selection }
        for other in others { #expect(style(signal) != style(other), "\(level): \(signal) and \(other)") }
      }
      // That all is well is told by its words; where there are colours, by them too.
      let others = Self.plainWords.filter { $0 != .success && ![.accent, .title, .selected, .key, .quote].contains($0) }
      if level != .mono { for other in others { #expect(style(.success) != style(other), "\(level): \(other)") } }
      // On the console the bar beside it says in which field one writes.
      if level != .console { #expect(style(.fieldActive) != style(.fieldAtRest), "\(level)") }
      for role in [Role.warning, .error] { #expect(style(role) != style(.fieldAtRest), "\(level): \(role)") }
    }
  }

  @Test("nothing that is read is faint at any level; without colours focus is reversed, and a field has a line below", arguments: files)
  func mono(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    for level in ColourLevel.allCases {
      for role in Role.allCases where !Self.lines.contains(role) {
        #expect(!theme.style(for: role, level: level).attributes.contains(.dim), "\(level), \(role)")
      }
    }
    #expect(theme.style(for: .focus, level: .mono).attributes.contains(.reverse))
    #expect(theme.style(for: .fieldActive, level: .mono).attributes.contains(.underline))
  }

  // MARK: Contrast

  @Test("words keep the contrast that is promised, in every palette and also where bold is brightened; lines 3 to 1", arguments: coloured)
  func contrast(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    let promise = try #require(theme.contrast)
    #expect(promise >= (theme.id.hasPrefix("hoog-contrast") ? 7 : 4.5))
    for level in Self.levels {
      for role in Role.allCases {
        let seen = Seen.all(of: role, in: theme, level: level)
        #expect(!seen.isEmpty)
        let worst = seen.map { Contrast.ratio($0.letters, $0.behind) }.min() ?? 0
        #expect(worst >= (Self.lines.contains(role) ? 3 : promise), "\(level), \(role)")
      }
    }
    for role in Role.allCases {
      let colours = try #require(theme.look(of: role).colours)
      #expect(colours.foreground.of256 >= 16 && colours.background.of256 >= 16, "\(role): the first sixteen are the user's own")
      #expect(RGB(index: colours.foreground.of256) == colours.foreground.rgb, "\(role): what the file says is what is measured")
      #expect(RGB(index: colours.background.of256) == colours.background.rgb, "\(role)")
    }
  }

  /// WCAG 2.2, 1.4.11: the edge of a control differs 3 to 1 from what is beside it.
  @Test("where focus is and where one writes is seen against the paper, by a background or a line of 3 to 1", arguments: coloured)
  func edges(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    for level in Self.levels {
      for role in Self.edged { #expect(Self.edge(of: role, in: theme, level: level) >= 3, "\(level), \(role)") }
    }
  }

  /// The table of the worst contrasts, for who changes a palette: it is printed, and what it says is tested above.
  @Test("the worst of each theme, at each level")
  func table() throws {
    print(
      "| theme | 256 words | edges | 16 words | edges | 8 words | edges | console words | edges |\n|" + String(repeating: "---|", count: 9))
    for file in Self.coloured {
      let theme = try Theme.decode(toml: file.toml)
      let numbers = Self.levels.flatMap { level in
        let words = Role.allCases.filter { !Self.lines.contains($0) }.flatMap { Seen.all(of: $0, in: theme, level: level) }
        return [
          words.map { Contrast.ratio($0.letters, $0.behind) }.min() ?? 0,
          Self.edged.map { Self.edge(of: $0, in: theme, level: level) }.min() ?? 0,
        ]
      }
      print("| \(file.name) | " + numbers.map { "\(($0 * 10).rounded(.down) / 10)" }.joined(separator: " | ") + " |")
      #expect(numbers.allSatisfy { $0 >= 3 })
    }
  }

  /// The least contrast against the paper of the same terminal.
  private static func edge(of role: Role, in theme: Theme, level: ColourLevel) -> Double {
    let style = theme.style(for: .text, level: level)
    let papers = Seen.all(of: .text, in: theme, level: level).map(\.behind)
    let seen = Seen.all(of: role, in: theme, level: level)
    // With one paper a palette, each way that a palette shows the role has the paper of that palette.
    let ways = seen.count / max(1, papers.count)
    guard style.background != nil, ways > 0 else { return 0 }
    return seen.enumerated().map { index, seen in
      let paper = papers[index / ways]
      return max(Contrast.ratio(seen.behind, paper), seen.isUnderlined ? Contrast.ratio(seen.letters, paper) : 0)
    }.min() ?? 0
  }

  // MARK: Hues

  /// Five times what is just seen side by side, so that it is told apart from memory too.
  private static let apart = 0.1

  @Test("what means different things is told apart by whoever lacks red, green or blue; by hue or by attribute", arguments: coloured)
  func hues(file: ShippedTheme) throws {
    let theme = try Theme.decode(toml: file.toml)
    let byHueAlone = theme.id.hasPrefix("kleurenblind")
    for roles in [Self.words, Self.fills] {
      for (index, one) in roles.enumerated() {
        for other in roles[..<index] {
          let styles = [one, other].map { theme.style(for: $0, level: .many).attributes }
          if !byHueAlone, styles[0] != styles[1] { continue }
          for vision in ColourVision.allCases {
            let distance = vision.distance(try Self.signal(one, theme), try Self.signal(other, theme))
            #expect(distance >= Self.apart, "\(one) and \(other), \(vision)")
          }
        }
      }
    }
  }

  /// The colour that means something: of the letters, or of what they stand on.
  private static func signal(_ role: Role, _ theme: Theme) throws -> RGB {
    let colours = try #require(theme.look(of: role).colours)
    return RGB(index: fills.contains(role) ? colours.background.of256 : colours.foreground.of256)
  }
}

/// A theme file of the program.
struct ShippedTheme: Sendable, CustomTestStringConvertible {
  let name: String
  let toml: String
  var testDescription: String { name }
}
