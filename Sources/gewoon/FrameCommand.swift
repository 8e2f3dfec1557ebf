import ArgumentParser
import Basics
import GewoonApp
import Shell
import TextUI
import Wording

/// `gewoon frame`: the same program, state and drawing, without a terminal.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Draws a screen without a terminal: keys in, one frame out.")

  @OptionGroup var options: Options

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "80x24"))
  var size = Size(width: 80, height: 24)

  @Option(help: ArgumentHelp("Keys as words: \"Down Enter F4 'text' C-s\".", valueName: "keys"))
  var keys = ""

  @Flag(help: "Draw the same grid with one letter for each style role too.")
  var roles = false

  @Flag(help: "Use a fresh demo.")
  var demo = false

  func run() throws {
    let events: [Event]
    do throws(KeyScriptFault) { events = try KeyScript.events(keys) } catch {
      throw wrongUsage(UsageWords.noKey(error.word, options.surroundings.language))
    }
    guard demo else { return try draw(after: events, options.launch()) }
    let place = try DemoFolder(options: options)
    defer { place.remove() }
    try draw(after: events, options.launch(folder: place.folder, surroundings: place.surroundings))
  }

  private func draw(after events: [Event], _ launch: Launch) throws {
    let (begun, _) = try launch.beginOrSay(theme: options.theme, size: size)
    defer { begun.session.close() }
    var frame = Frame(begun, surroundings: launch.surroundings)
    for event in events { frame.send(event) }
    let picture = frame.state.render().picture(roles: roles)
    frame.send(.hangUp)
    try Output(language: launch.surroundings.language).put(picture)
  }
}
