import ArgumentParser
import Shell

/// `gewoon debrief`
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "debrief", abstract: "Opens straight at the debrief of a visit.")

  @OptionGroup var options: Options
  @OptionGroup var screen: ScreenOptions
  @Argument(help: "A name, an unambiguous part of one, or an id.") var gezin: String?

  func run() throws {
    try options.run(options.launch(first: .debrief(gezin)), screen)
  }
}
