import Basics
import Shell
import TextUI
import Wording

/// `gewoon help access`: the page on accessibility, as F1 has it.
struct AccessPage {
  private let language: Language

  /// Nil where something else is asked for.
  init?(asked arguments: [String]) {
    guard arguments.prefix(2) == ["help", "access"] else { return nil }
    let rest = Array(arguments.dropFirst(2))
    let named = rest.count == 2 && rest[0] == "--lang" ? Language(rawValue: rest[1]) : nil
    guard rest.isEmpty || named != nil else { return nil }
    language = Surroundings.ofThisComputer(language: named).language
  }

  func tell() throws {
    let parts = AccessWords.parts.map { part in
      let sentences = part.sentences.flatMap { Wrapping.lines(of: $0[language], width: 76) }
      return ([part.title[language]] + sentences.map { "  " + $0 }).map { $0 + "\n" }.joined()
    }
    try Output(language: language).put(AccessWords.title[language] + "\n\n" + parts.joined(separator: "\n"))
  }
}
