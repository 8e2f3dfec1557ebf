import DossierStore

/// Where dictionaries stand on a computer: in the folders of the user first, as for Hunspell itself.
struct DictionaryShelf {
  private let folders: [String]
  private let files: OutsideFiles

  init(_ surroundings: Surroundings) {
    let own = surroundings.environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = surroundings.environment("HOME").map { $0 + "/.local/share" }
    let named = (surroundings.environment("DICPATH") ?? "").split(separator: ":").map(String.init)
    folders =
      named + [own, home].compactMap { $0.map { $0 + "/hunspell" } } + [
        "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell",
      ]
    files = OutsideFiles(files: surroundings.files)
  }

  /// The Dutch one, whatever the language of the screen: that is what one writes in. Nil where there is none.
  var dutch: DictionaryFiles? {
    for folder in folders {
      for name in ["nl_NL", "nl"] {
        let found = DictionaryFiles(affixes: "\(folder)/\(name).aff", words: "\(folder)/\(name).dic")
        if files.sort(at: found.affixes) == .regular, files.sort(at: found.words) == .regular { return found }
      }
    }
    return nil
  }
}
