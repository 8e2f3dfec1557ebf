import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Exports
import Glibc
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
      guard let output else { return try Output(language: place.sentences.language).put(text) }
      try place.write([(output, text)], orSay: ExportWords.mapNotWritten)
    case .files(let files):
      let folder = Self.withoutSlash(output ?? ".")
      try place.makeFolder(folder)
      try place.write(files.map { (folder + "/" + $0.name, $0.text) }, orSay: ExportWords.mapNotWritten)
    }
  }

  /// "uit/" is "uit"; "/" stays.
  private static func withoutSlash(_ folder: String) -> String {
    let kept = folder.reversed().drop { $0 == "/" }
    return kept.isEmpty ? folder : String(kept.reversed())
  }
}

/// Where an export goes: never into the folders of Gewoon itself, for what lies there is read as something else.
struct ExportPlace {
  let workspace: Workspace
  let sentences: Sentences

  /// Writes the files, each whole or not at all; where one does not succeed, ends with the exit code of cli.md after `sentence` about it.
  func write(_ files: [(path: String, text: String)], orSay sentence: (String, Language) -> String) throws {
    for file in files { try refuseInside(file.path) }
    for file in files {
      switch OutsideFiles().replaceFile(at: file.path, with: Array(file.text.utf8)) {
      case .written: break
      case .cannotCreate: throw cannotCreate(file.path)
      case .failed:
        complain(sentence(file.path, sentences.language))
        throw ExitCode(74)
      }
    }
  }

  /// Makes the folder, 0700, where there is none yet.
  func makeFolder(_ path: String) throws {
    try refuseInside(path)
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw cannotCreate(path) }
  }

  private func refuseInside(_ path: String) throws {
    let team = WorkspaceFile(workspace.tree).raw(.team)?.text ?? "team"
    if OutsideFiles.isInside(path, folders: [workspace.folder, team.hasPrefix("/") ? team : workspace.folder + "/" + team]) {
      complain(ExportWords.insideWorkspace[sentences.language])
      throw ExitCode(73)
    }
  }

  private func cannotCreate(_ path: String) -> ExitCode {
    complain(Problems.sentence(Problem("cannotCreate", file: path), sentences.language))
    return ExitCode(73)
  }
}
