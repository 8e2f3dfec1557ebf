import Basics
import DossierStore
import TextUI
import Themes

/// Why a theme cannot be used.
enum ThemeProblem: Error {
  case unknown(String)
  case broken(String, line: Int?)

  var sentence: Phrase {
    switch self {
    case .unknown(let name):
      Phrase("Er is geen uiterlijk met de naam \(name). Zie gewoon themes.", "There is no theme named \(name). See gewoon themes.")
    case .broken(let name, let line):
      Phrase(
        "Het uiterlijk \(name) is niet te lezen\(line.map { ", regel \($0)" } ?? ""). Het gewone uiterlijk wordt gebruikt.",
        "The theme \(name) cannot be read\(line.map { ", line \($0)" } ?? ""). The plain one is used.")
    }
  }
}

/// The themes there are: those that come with the program, and the user's own in the themes folder of the settings, which go first.
struct ThemeShelf {
  let configFolder: String

  /// - Throws: where there is no such theme, or its file cannot be read as one.
  func theme(_ name: String) throws(ThemeProblem) -> Theme {
    if name == "terminal", own(name) == nil { return .plain }
    guard let toml = own(name) ?? Themes.all.first(where: { $0.name == name })?.toml else { throw .unknown(name) }
    do throws(ThemeFault) { return try Theme.decode(toml: toml, base: .plain) } catch { throw .broken(name, line: error.line) }
  }

  /// The names of all themes, the built-in ones first.
  var names: [String] {
    let own = SmallFile.names(in: configFolder + "/themes").filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
    return Themes.all.map(\.name) + own.filter { name in !Themes.all.contains { $0.name == name } }
  }

  private func own(_ name: String) -> String? {
    name.contains("/") ? nil : SmallFile.text(configFolder + "/themes/\(name).toml")
  }
}
