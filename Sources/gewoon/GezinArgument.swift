import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Wording

/// Finds the gezin that somebody named on the command line.
struct GezinArgument {
  let sentences: Sentences

  /// The id of the gezin that `named` means: its id, its whole name, or a part of its name that no other has (cli.md).
  ///
  /// - Throws: exit code 66 where there is none and 65 where there are several, after a sentence; what stands in the way of reading the
  ///   folder otherwise.
  func gezin(named: String, in workspace: Workspace) throws -> String {
    let batch: Workspace.Batch
    do throws(StoreError) {
      let files = try workspace.dossierFiles()
      if ULID.isValid(named), files.contains("dossiers/\(named).json") { return named }
      batch = workspace.summaries(of: files, lookingForFaults: false)
    } catch { throw sentences.failure(error) }
    let found = Self.matches(named, in: batch.summaries)
    if found.count == 1 { return found[0].id }
    if found.isEmpty {
      for error in batch.errors { complain(sentences.say(error)) }
      complain(Problems.sentence(Problem("noSuchGezin"), sentences.language))
      throw ExitCode(66)
    }
    complain(ExportWords.severalGezinnen(named, Self.names(of: found), sentences.language))
    throw ExitCode(65)
  }

  /// Those with this whole name; where there are none, those with a part of it.
  private static func matches(_ named: String, in summaries: [DossierSummary]) -> [DossierSummary] {
    let typed = folded(named)
    if typed.isEmpty { return [] }
    let whole = summaries.filter { folded($0.name) == typed || folded($0.sortName) == typed }
    return whole.isEmpty ? summaries.filter { folded($0.name).contains(typed) || folded($0.sortName).contains(typed) } : whole
  }

  private static func folded(_ text: String) -> String {
    Folding.search(text).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// By family name; with the id where two have the same name.
  private static func names(of summaries: [DossierSummary]) -> [String] {
    summaries.sorted { DutchName.ordered($0.sortName, $1.sortName) }
      .map { summary in
        summaries.count { $0.name == summary.name } > 1 ? "\(summary.name) (\(summary.id))" : summary.name
      }
  }
}
