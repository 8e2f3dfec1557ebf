import ArgumentParser
import Shell
import TextUI
import Wording

/// `gewoon man`
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "The man page: gewoon man > gewoon.1, and then man -l gewoon.1.")

  @OptionGroup var options: Options

  func run() throws { try Output(language: options.surroundings.language).put(ManPage(of: .root).text) }
}

/// All help on one page, as man reads it.
struct ManPage {
  /// In roff, with the macros of man(7).
  private(set) var text = ""

  init(of root: CommandInfo) {
    line(".TH GEWOON 1 \(Gewoon.day) \"Gewoon \(Gewoon.version)\" \"User Commands\"")
    section("Name")
    // One line of at most 80 signs is what indexes of man pages take.
    let words = root.abstract.prefix(1).lowercased() + root.abstract.dropFirst().prefix { $0 != ":" }
    line("gewoon \\- \(Self.plain(words))")
    section("Synopsis")
    line(".B gewoon")
    line("[\\fIoptions\\fR] [\\fIcommand\\fR] [\\fIarguments\\fR]")
    section("Description")
    paragraph(root.discussion)
    section("Options")
    paragraph("These go with every command.")
    for argument in root.named { tell(argument) }
    section("Commands")
    let common = Set(root.named.map(\.name))
    for command in root.commands where command.name != "help" { tell(command, after: "gewoon", leavingOut: common) }
    for chapter in HelpChapter.all {
      section(chapter.title)
      for entry in chapter.entries { item("\\fB\(Self.plain(entry.term))\\fR", entry.text) }
    }
  }

  private mutating func tell(_ command: CommandInfo, after line: String, leavingOut common: Set<String>) {
    let whole = "\(line) \(command.name)"
    if command.commands.isEmpty {
      let places = command.positionals.map { $0.isOptional ? " [\($0.valueName)]" : " \($0.valueName)" }.joined()
      self.line(".SS \"\(Self.plain(whole + places))\"")
      paragraph(command.abstract)
      if !command.discussion.isEmpty { paragraph(command.discussion) }
      for argument in command.arguments where !common.contains(argument.name) { tell(argument) }
    }
    for inner in command.commands { tell(inner, after: whole, leavingOut: common) }
  }

  private mutating func tell(_ argument: ArgumentInfo) {
    let names = argument.names.map { "\\fB\(Self.plain($0))\\fR" }.joined(separator: ", ")
    let value = argument.kind == .flag ? "" : "\\fI\(Self.plain(argument.valueName))\\fR"
    var said = [argument.abstract]
    if !argument.values.isEmpty { said.append("One of \(Saying.either(argument.values, .en)).") }
    if let standard = argument.standard { said.append("Default: \(standard).") }
    item([names, value].filter { !$0.isEmpty }.joined(separator: " "), said.joined(separator: " "))
  }

  private mutating func section(_ title: String) { line(".SH \(title.contains(" ") ? "\"\(title.uppercased())\"" : title.uppercased())") }

  private mutating func item(_ term: String, _ text: String) {
    line(".TP")
    line(term)
    words(text)
  }

  private mutating func paragraph(_ text: String) {
    // Right under a heading man takes no .PP.
    if !self.text.hasSuffix("\"\n"), !self.text.hasSuffix("DESCRIPTION\n"), !self.text.hasSuffix("OPTIONS\n") { line(".PP") }
    words(text)
  }

  private mutating func words(_ text: String) {
    for row in Wrapping.lines(of: text, width: 70) {
      // What begins with one of these would be a request.
      let isRequest = row.hasPrefix(".") || row.hasPrefix("'")
      line((isRequest ? "\\&" : "") + Self.plain(row))
    }
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  /// A text in which nothing means anything to roff.
  private static func plain(_ text: some StringProtocol) -> String { text.map { escapes[$0] ?? String($0) }.joined() }

  private static let escapes: [Character: String] = ["\\": "\\e", "-": "\\-", "\"": "\\(dq", "'": "\\(aq", "~": "\\(ti"]
}
