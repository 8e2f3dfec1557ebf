import Basics
import DossierModel
import DossierStore
import GewoonApp
import Reflectiekader
import StrictJSON
import Wording

/// What a session does in the team folder: reading what colleagues shared, sharing, asking and answering.
public struct TeamSession {
  private let workspace: Workspace
  private let sentences: Sentences
  private let now: Instant

  /// Works in the team folder of a workspace; what goes wrong is said in these sentences.
  public init(workspace: Workspace, sentences: Sentences, now: Instant) {
    self.workspace = workspace
    self.sentences = sentences
    self.now = now
  }

  /// The instrument that team.json names, and why one of the team's own could not be used.
  public func instrument() -> (instrument: Instrument, problems: [String]) {
    let found = workspace.teamFolder.instruments()
    var problems = found.errors.map { sentences.say($0) }
    var own: [Instrument] = []
    for file in found.files {
      do throws(InstrumentFault) { own.append(try Instrument(file: file.tree)) } catch {
        problems.append(sentences.say(error, file: file.file))
      }
    }
    let name = Team(workspace.team ?? .null).raw(.instrument)?.text ?? Instrument.normaliseren.name
    if name != Instrument.normaliseren.name, !own.contains(where: { $0.name == name }), problems.isEmpty {
      problems.append(sentences.say(StoreError(.instrumentGone, "team/team.json")))
    }
    return (Instrument.inUse(named: name, own: own), problems)
  }

  /// Everything that is shared, and the words that the team added.
  func read() -> [Message] {
    let (shelf, errors) = workspace.teamFolder.shelf()
    if let team = shelf.tree(.team, "") { workspace.note(team: team) }
    // Those were named when the instrument was looked for.
    let problems = errors.filter { !$0.file.contains("/instruments/") }.map { sentences.say($0) }
    let entries = shelf.tree(.lexicon, "").map(Lexicon.entries) ?? []
    let bank = shelf.tree(.sentences, "")
    let said = bank.map(NormalisingSentence.entries) ?? []
    let things =
      bank.map { SentenceFile($0)[.ordinaryFirst].filter { $0[.withdrawn].json.isEmpty }.map { $0[.text].trimmed }.filter { !$0.isEmpty } }
      ?? []
    let lexicon = entries.isEmpty ? nil : Lexicon.builtIn.adding(entries)
    // What was taken out of use is told too.
    let hasOwn = bank != nil || shelf.tree(.lexicon, "") != nil
    let more: [Message] = hasOwn ? [.teamWords(lexicon: lexicon, sentences: said, ordinaryThings: things)] : []
    return [.teamRead(shelf, problems: problems)] + more
  }

  func carryOut(_ effect: Effect) throws(StoreError) -> [Message] {
    switch effect {
    case .readTeam: return read()
    case .share(let dossier, let copy, let label):
      return [.shared(dossier: dossier, tree: try workspace.teamFolder.share(copy, dossier: dossier, label: label, now: now))]
    case .withdraw(let reflection, let dossier):
      return [.withdrawn(dossier: dossier, tree: try workspace.teamFolder.withdraw(reflection, dossier: dossier, now: now))]
    default: return []
    }
  }
}
