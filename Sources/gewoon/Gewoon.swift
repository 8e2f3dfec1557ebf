import ArgumentParser
import Basics
import CursesTerminal
import Glibc
import Shell

/// The command line (cli.md). Without a command the workspace opens full screen.
@main
struct Gewoon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gewoon",
    abstract: "A debrief for neighbourhood teams: look back on your own work with a family.",
    discussion: "Opens your workspace full screen. On first use it asks what it needs and makes one.",
    version: version,
    subcommands: [
      DebriefCommand.self, TeamCommand.self, DemoCommand.self, SampleCommand.self, ListCommand.self, SearchCommand.self, CheckCommand.self,
      ExportCommand.self, PackCommand.self, SocialMapCommand.self, FrameCommand.self, ThemesCommand.self, KeysCommand.self,
      CompletionsCommand.self, ManCommand.self,
    ])

  /// The version of the program, and its day (YYYY-MM-DD).
  static let version = "0.1.0"
  static let day = "2026-11-30"

  @OptionGroup var options: Options
  @OptionGroup var screen: ScreenOptions

  func run() throws { try options.run(options.launch(), screen) }

  static func main() {
    CoreFiles.forbid()
    // A file that may not grow any further is a failed save to tell of, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    // Whoever reads our output may have enough of it: that is no reason to die of.
    signal(SIGPIPE, SIG_IGN)
    Output.holdStandardDescriptors()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let given = Given(plainly: arguments) { return try given.run(given.launch(), isPlain: false) }
      if let page = AccessPage(asked: arguments) { return try page.tell() }
      if let completion = Completion(asked: arguments) { return try completion.answer() }
      // Options may stand before the command too: they are moved behind it.
      var command = try parseAsRoot(Self.behindCommand(arguments))
      try command.run()
    } catch { end(with: error, after: arguments) }
  }

  /// Says what there is to say of an error, which may be the help that was asked for, and ends.
  private static func end(with error: any Error, after arguments: [String]) -> Never {
    let message = fullMessage(for: error)
    let code = exitCode(for: error)
    // What we threw ourselves was said where it was thrown.
    guard !message.isEmpty else { Glibc.exit(code.rawValue) }
    let language = language(of: arguments)
    let fault = UsageFault(arguments)
    if code == .validationFailure || code.isSuccess && fault.isAboutCommand {
      Glibc.exit(wrongUsage(fault.sentence(language)).rawValue)
    }
    guard code.isSuccess else {
      complain(message)
      Glibc.exit(code.rawValue)
    }
    let chapters = message == helpMessage() ? "\n" + HelpChapter.text : ""
    do { try Output(language: language).put(message + "\n" + chapters) } catch { Glibc.exit(exitCode(for: error).rawValue) }
    Glibc.exit(code.rawValue)
  }

  /// The language that arguments ask for which the parser could not read.
  private static func language(of arguments: [String]) -> Language {
    let named = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
    let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
    return Surroundings.ofThisComputer(language: (named ?? joined.map(String.init)).flatMap(Language.init)).language
  }

  /// The arguments with the options that stand before a command's name put behind it.
  static func behindCommand(_ arguments: [String]) -> [String] {
    let names = Set(configuration.subcommands.compactMap { $0.configuration.commandName })
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("--") {
      index += arguments[index].contains("=") || ["--help", "--version", "--plain"].contains(arguments[index]) ? 1 : 2
    }
    guard index > 0, index < arguments.count, names.contains(arguments[index]) else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}
