import Basics
import DossierModel
import DossierStore

/// Why a name means no gezin.
public enum GezinProblem: Error, Sendable {
  /// The folder cannot be read.
  case store(StoreError)
  /// None is called so as was typed; these files did not open, so it may be one of them.
  case none(String, unread: [StoreError])
  /// More than one is: what was typed, and the names of those that it fits.
  case several(String, names: [String])
}

/// Finds the gezin that somebody named on the command line.
public struct GezinSearch {
  private let workspace: Workspace

  /// Looks among the gezinnen of a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The id of the gezin that `named` means: its id, its whole name, or a part of its name that no other has (cli.md).
  public func gezin(named: String) throws(GezinProblem) -> String {
    let batch: Workspace.Batch
    do throws(StoreError) {
      let files = try workspace.dossierFiles()
      if ULID.isValid(named), files.contains("dossiers/\(named).json") { return named }
      batch = workspace.summaries(of: files, lookingForFaults: false)
    } catch { throw .store(error) }
    let found = PartOfName.meant(by: named, among: batch.summaries) { [$0.name, $0.sortName] }
    if found.count == 1 { return found[0].id }
    throw found.isEmpty ? .none(named, unread: batch.errors) : .several(named, names: Self.names(of: found))
  }

  /// By family name; with the id where two have the same name.
  private static func names(of summaries: [DossierSummary]) -> [String] {
    summaries.sorted { DutchName.ordered($0.sortName, $1.sortName) }
      .map { summary in
        summaries.count { $0.name == summary.name } > 1 ? "\(summary.name) (\(summary.id))" : summary.name
      }
  }
}
