import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Glibc
import Shell
import Wording

/// Where a file goes that somebody named: never into the folders of Gewoon itself, for what lies there is read as something else, and never in
/// the place of another file unless that is said.
struct ExportPlace {
  let workspace: Workspace
  let sentences: Sentences
  /// Whether a file that is there already may be written over.
  let force: Bool

  private var language: Language { sentences.language }

  /// Writes one text to a file, or to standard output where no file is named, or "-" as elsewhere.
  func write(_ text: String, to output: String?, orSay sentence: (String, Language) -> String) throws {
    guard let output, output != "-" else { return try Output(language: language).put(text) }
    try write([(output, text)], orSay: sentence)
  }

  /// Writes the files, each whole or not at all; where one does not succeed, ends with the exit code of cli.md after `sentence` about it.
  func write(_ files: [(path: String, text: String)], orSay sentence: (String, Language) -> String) throws {
    for file in files { try checkFile(file.path) }
    for file in files {
      switch OutsideFiles().writeFile(at: file.path, with: Array(file.text.utf8), overwriting: force) {
      case .written: break
      case .exists: throw refusal(CommandLineWords.fileExists(file.path, language))
      case .cannotCreate: throw cannotCreate(file.path)
      case .failed: throw refusal(sentence(file.path, language), ExitCode(74))
      }
    }
  }

  /// Makes the folder, 0700, where there is none yet.
  func makeFolder(_ path: String, orSay sentence: (String, Language) -> String) throws {
    try refuseInside(path)
    if mkdir(path, 0o700) == 0 { return }
    switch errno {
    case EEXIST: if OutsideFiles().sort(at: path) != .folder { throw refusal(CommandLineWords.isNoFolder(path, language)) }
    case EROFS, ENOSPC, EDQUOT, EIO: throw refusal(sentence(path, language), ExitCode(74))
    default: throw cannotCreate(path)
    }
  }

  private func checkFile(_ path: String) throws {
    try refuseInside(path)
    let found = OutsideFiles().sort(at: path)
    if found == .folder || path.hasSuffix("/") { throw refusal(CommandLineWords.isFolder(path, language)) }
    if found == .regular, !force { throw refusal(CommandLineWords.fileExists(path, language)) }
  }

  private func refuseInside(_ path: String) throws {
    let team = WorkspaceFile(workspace.tree).raw(.team)?.text ?? "team"
    if OutsideFiles.isInside(path, folders: [workspace.folder, team.hasPrefix("/") ? team : workspace.folder + "/" + team]) {
      throw refusal(ExportWords.insideWorkspace[language])
    }
  }

  private func cannotCreate(_ path: String) -> ExitCode {
    refusal(Problems.sentence(Problem("cannotCreate", file: path), language))
  }

  private func refusal(_ sentence: String, _ code: ExitCode = ExitCode(73)) -> ExitCode {
    complain(sentence)
    return code
  }
}
