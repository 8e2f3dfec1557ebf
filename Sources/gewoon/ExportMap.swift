import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Exports
import Shell
import StrictJSON
import Wording

/// The network map of `gewoon export`. What else did not open in the workspace does not matter to it: the dossier has all of the map.
struct ExportMap {
  let map: ExportedMap
  let format: ExportFormat

  /// Writes the map to a file, several files into the folder `output`, and without `output` to standard output.
  func write(to output: String?, _ place: ExportPlace) throws {
    switch format.write(map) {
    case .text(let text):
      try place.write(text, to: output, orSay: ExportWords.mapNotWritten)
    case .files(let files):
      let folder = Self.withoutSlash(output ?? ".")
      try place.makeFolder(folder, orSay: ExportWords.mapNotWritten)
      try place.write(files.map { (folder + "/" + $0.name, $0.text) }, orSay: ExportWords.mapNotWritten)
    }
  }

  /// "uit/" is "uit"; "/" stays.
  private static func withoutSlash(_ folder: String) -> String {
    let kept = folder.reversed().drop { $0 == "/" }
    return kept.isEmpty ? folder : String(kept.reversed())
  }
}
