import ArgumentParser
import Basics
import GewoonApp
import TextUI

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
    let events: [Event.Kind]
    do throws(KeyScriptFault) { events = try KeyScript.events(keys) } catch {
      throw ValidationError("Unknown key: \(error.word)")
    }
    if demo {
      let place = try DemoFolder(options: options)
      defer { place.remove() }
      try draw(events, Opening(options: options, folder: place.folder, surroundings: place.surroundings))
    } else {
      try draw(events, Opening(options: options))
    }
  }

  private func draw(_ events: [Event.Kind], _ opening: Opening) throws {
    var (state, session, effects) = try opening.begin(size: size)
    defer { session.close() }
    var isRunning = Self.settle(&state, session, effects, opening.surroundings)
    for event in events where isRunning {
      let effects = state.update(.event(event), now: opening.surroundings.now)
      isRunning = Self.settle(&state, session, effects, opening.surroundings)
    }
    print(state.render().picture(roles: roles), terminator: "")
    if isRunning {
      let effects = state.update(.event(.hangUp), now: opening.surroundings.now)
      _ = Self.settle(&state, session, effects, opening.surroundings)
    }
  }

  /// Carries out effects and what follows from them until there are none; false once the program quits.
  private static func settle(_ state: inout State, _ session: Session, _ effects: [Effect], _ surroundings: Surroundings) -> Bool {
    var waiting = effects[...]
    var quits = false
    while true {
      let messages: [Message]
      if let effect = waiting.popFirst() {
        if effect == .quit { quits = true }
        messages = session.carryOut(effect)
      } else if session.hasUnread {
        messages = session.readMore()
      } else {
        return !quits
      }
      for message in messages { waiting += state.update(message, now: surroundings.now) }
    }
  }
}
