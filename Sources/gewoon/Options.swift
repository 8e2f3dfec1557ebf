import ArgumentParser
import Basics
import Shell
import TextUI

/// The options that every command takes.
struct Options: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with your files.", valueName: "dir"))
  var workspace: String?

  @Option(help: ArgumentHelp("Who is at the keyboard.", valueName: "name|id"))
  var member: String?

  @Option(help: ArgumentHelp("How the screen looks; see 'gewoon themes'.", valueName: "name"))
  var theme: String?

  @Option(help: ArgumentHelp("The language: nl or en.", valueName: "nl|en"))
  var lang: Language?

  @Option(help: ArgumentHelp("The clock stands still at this moment.", valueName: "instant"))
  var now: Instant?

  /// What they say.
  var given: Given { Given(workspace: workspace, member: member, theme: theme, lang: lang, now: now) }

  /// This computer, with what these options say of it.
  var surroundings: Surroundings { given.surroundings }
}

extension Language: ExpressibleByArgument {}

extension Instant: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Size: ExpressibleByArgument {
  /// "80x24"
  public init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1], (1...1000).contains(width), (1...1000).contains(height) else {
      return nil
    }
    self.init(width: width, height: height)
  }
}
