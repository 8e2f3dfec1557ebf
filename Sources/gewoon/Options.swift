import ArgumentParser
import Basics
import Shell
import TextUI

/// The options that every command takes.
struct Options: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with your files.", valueName: "dir"))
  var workspace: String?

  @Option(help: ArgumentHelp("Who is at the keyboard: a name, a part of one, or an id.", valueName: "name|id"))
  var member: String?

  @Option(help: ArgumentHelp("How the screen looks; see 'gewoon themes'.", valueName: "theme"))
  var theme: String?

  @Option(help: ArgumentHelp("The language of what is said.", valueName: "nl|en"))
  var lang: Language?

  @Option(help: ArgumentHelp("The clock stands still at this moment, like 2026-11-20T15:30:00+01:00.", valueName: "instant"))
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

  public var defaultValueDescription: String { "\(width)x\(height)" }
}
