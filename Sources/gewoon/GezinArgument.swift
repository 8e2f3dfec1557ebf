import DossierStore
import Shell

/// The gezin that somebody named on the command line.
struct GezinArgument {
  let sentences: Sentences

  /// The id of the gezin that `named` means: its id, its whole name, or a part of its name that no other has (cli.md).
  ///
  /// - Throws: exit code 66 where there is none and 65 where there are several, after a sentence; what stands in the way of reading the
  ///   folder otherwise.
  func gezin(named: String, in workspace: Workspace) throws -> String {
    do throws(GezinProblem) { return try GezinSearch(workspace).gezin(named: named) } catch { throw sentences.failure(error) }
  }
}
