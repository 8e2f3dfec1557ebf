import Basics
import Shell
import TextUI
import Wording

/// `gewoon help access`: the page on accessibility, as F1 has it.
struct AccessPage {
  /// The topic of help that is no command, and what it tells.
  static let topic = (name: "access", abstract: "How it is used with a screen reader, enlarged or without colour.")

  private let language: Language

  /// Nil where something else is asked for.
  init?(asked arguments: [String]) {
    guard arguments.contains("help"), arguments.contains(Self.topic.name) else { return nil }
    let walk = CommandWalk(arguments)
    guard walk.command.name == "help", walk.loose == [Self.topic.name], walk.isWhole else { return nil }
    language = Surroundings.ofThisComputer(language: walk.given["--lang"].flatMap(Language.init)).language
  }

  func tell() throws {
    let parts = AccessWords.parts.map { part in
      let sentences = part.sentences.flatMap { Wrapping.lines(of: $0[language], width: 76) }
      return ([part.title[language]] + sentences.map { "  " + $0 }).map { $0 + "\n" }.joined()
    }
    try Output(language: language).put(AccessWords.title[language] + "\n\n" + parts.joined(separator: "\n"))
  }
}
