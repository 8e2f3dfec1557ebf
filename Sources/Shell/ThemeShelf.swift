import Basics
import DossierStore
import TextUI
import Themes

/// Why a theme cannot be used.
public enum ThemeProblem: Error, Sendable {
  /// There is none with this name.
  case unknown(String)
  /// The file of this name is no theme; the line where it goes wrong, from 1, as far as that is known.
  case broken(String, line: Int?)

  /// The same for people.
  public var sentence: Phrase {
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
public struct ThemeShelf: Sendable {
  private let folder: String
  private let files: OutsideFiles

  /// The themes of the one whose surroundings these are.
  public init(_ surroundings: Surroundings) {
    folder = surroundings.configFolder + "/themes"
    files = OutsideFiles(files: surroundings.files)
  }

  /// - Throws: where there is no such theme, or its file cannot be read as one.
  public func theme(_ name: String) throws(ThemeProblem) -> Theme {
    if name == "terminal", ownText(name) == nil { return .plain }
    guard let toml = ownText(name) ?? Themes.all.first(where: { $0.name == name })?.toml else { throw .unknown(name) }
    do throws(ThemeFault) { return try Theme.decode(toml: toml, base: .plain) } catch { throw .broken(name, line: error.line) }
  }

  /// The names of all themes, the built-in ones first.
  public var names: [String] {
    let own = files.names(in: folder).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
    return Themes.all.map(\.name) + own.filter { name in !Themes.all.contains { $0.name == name } }
  }

  private func ownText(_ name: String) -> String? {
    name.contains("/") ? nil : files.text(at: folder + "/\(name).toml")
  }
}
