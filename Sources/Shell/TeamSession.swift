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
  private let readings: TeamReadings

  /// Works in the team folder of a workspace; what goes wrong is said in these sentences.
  public init(workspace: Workspace, sentences: Sentences, now: Instant) {
    self.init(workspace: workspace, sentences: sentences, now: now, readings: TeamReadings())
  }

  init(workspace: Workspace, sentences: Sentences, now: Instant, readings: TeamReadings) {
    self.workspace = workspace
    self.sentences = sentences
    self.now = now
    self.readings = readings
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
    readings.instrument = Instrument.inUse(named: name, own: own)
    return (readings.instrument, problems)
  }

  /// Everything that is shared, and the words that the team added. What one read of it comes before it the first time.
  ///
  /// - Parameter onlyChanged: whether nothing is said where all is as it was when it was read last; else that is so from the second time of a day.
  func read(onlyChanged: Bool = false) -> [Message] {
    let marks = readings.marks(of: workspace)
    do throws(StoreError) {
      let isSaid = onlyChanged || readings.saidOn == now.day
      let found = try readings.reader.read(workspace.teamFolder, onlyChanged: isSaid && !readings.isGone)
      readings.isGone = false
      readings.saidOn = now.day
      guard let found else { return marks }
      return marks + messages(about: found.shelf, found.errors)
    } catch {
      // Said once, until it is there again.
      if readings.isGone, onlyChanged { return [] }
      readings.isGone = true
      return marks + [.teamGone(sentence: sentences.say(error))]
    }
  }

  private func messages(about shelf: TeamShelf, _ errors: [StoreError]) -> [Message] {
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
    let members = TeamMember.all(in: shelf.tree(.team, "") ?? workspace.team)
    let reader = TeamRows.Reader(
      instrument: readings.instrument, language: sentences.language, today: now.day, members: members, me: workspace.me)
    readings.rows = TeamRows(shelf, for: reader, after: readings.rows)
    return [.teamRead(shelf, readings.rows, problems: problems)] + more + whatIsGone(shelf)
  }

  /// What I shared and is not there any more, where less of mine is there than before.
  private func whatIsGone(_ shelf: TeamShelf) -> [Message] {
    let mine = shelf.reflections.count { $0.author == workspace.me }
    defer { readings.mine = mine }
    guard let before = readings.mine, mine < before else { return [] }
    let concerns = ConcernSession(workspace: workspace, sentences: sentences, now: now).all()
    return concerns.isEmpty ? [] : [.concerns(concerns)]
  }

  func carryOut(_ effect: Effect) throws(StoreError) -> [Message] {
    switch effect {
    case .readTeam: return read()
    case .lookAtTeam: return read(onlyChanged: true)
    case .keepReadMarks(let marks):
      workspace.keep(readMarks: marks.json)
      return []
    case .share(let dossier, let copy, let label):
      return [.shared(dossier: dossier, tree: try workspace.teamFolder.share(copy, dossier: dossier, label: label, now: now))]
    case .withdraw(let reflection, let dossier):
      return [.withdrawn(dossier: dossier, tree: try workspace.teamFolder.withdraw(reflection, dossier: dossier, now: now))]
    default: return []
    }
  }
}

/// What is remembered of the team folder from one reading to the next.
final class TeamReadings {
  let reader = TeamReader()
  var rows = TeamRows()
  var instrument = Instrument.normaliseren
  /// Whether the folder was not there the last time.
  var isGone = false
  /// The day on which all was said; nil before the first time.
  var saidOn: Day?
  /// How many reflections of mine were there; nil before the first reading.
  var mine: Int?
  private var saidMarks = false

  /// What one read until now, once.
  func marks(of workspace: Workspace) -> [Message] {
    if saidMarks { return [] }
    saidMarks = true
    return workspace.readMarks().map { [.readMarks(TeamMarks($0))] } ?? []
  }
}
