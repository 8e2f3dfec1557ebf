import Basics
import DossierModel
import GewoonApp
import Reflectiekader
import StrictJSON

/// The team folder of the disk in memory.
extension MemoryDisk {
  private var me: String { files["workspace.json"]?["me"]?.text ?? "" }

  private func sharedPath(_ dossier: String) -> String { "team/reflections/\(dossier).\(me).json" }

  func sharedFile(_ dossier: String) -> JSON? { files[sharedPath(dossier)] }

  func instrument(named name: String?) -> Instrument {
    let own = files.filter { $0.key.hasPrefix("team/instruments/") }.sorted { $0.key < $1.key }.compactMap {
      try? Instrument(file: $0.value)
    }
    return Instrument.inUse(named: name ?? "normaliseren", own: own)
  }

  /// What the team folder holds.
  public var shelf: TeamShelf {
    let inOrder = files.sorted { $0.key < $1.key }
    return TeamShelf(
      reflections: inOrder.filter { $0.key.hasPrefix("team/reflections/") }.map(\.value),
      responses: inOrder.filter { $0.key.hasPrefix("team/responses/") }.map(\.value), files: files.filter { $0.key.hasPrefix("team/") })
  }

  mutating func carryOutInTeam(_ effect: Effect, now: Instant) -> [Message] {
    if let trouble { return [.failed(sentence: trouble)] }
    switch effect {
    case .readTeam: return [.teamRead(shelf, problems: [])] + words
    case .share(let dossier, let copy, let label):
      let file = Sharing.file(
        with: copy, in: sharedFile(dossier), dossier: files["dossiers/\(dossier).json"] ?? .null, author: me, label: label)
      files[sharedPath(dossier)] = file
      return [.shared(dossier: dossier, tree: file)]
    case .withdraw(let reflection, let dossier):
      guard !shelf.hasAnswers(reflection, besides: me), let file = sharedFile(dossier),
        let left = Sharing.withdrawing(reflection, from: file, at: now)
      else { return [.failed(sentence: "Er is al geantwoord.")] }
      files[sharedPath(dossier)] = left
      return [.withdrawn(dossier: dossier, tree: left)]
    case .findTeam(let folder):
      guard let team = files["\(folder)/team.json"] else { return [.failed(sentence: "Daar staat geen team.")] }
      return [.teamFound(folder: folder, name: team["name"]?.text ?? "", members: Self.members(of: team))]
    case .joinTeam(let folder, let member, let name, let role): return join(folder, member, name, role, now: now)
    default: return []
    }
  }

  static func members(of team: JSON?) -> [TeamMember] {
    (team?["members"]?.items ?? []).map {
      TeamMember(id: $0["id"]?.text ?? "", name: $0["name"]?.text ?? "", role: $0["role"]?.text ?? "")
    }
  }

  private var words: [Message] {
    let entries = files["team/lexicon.json"].map(Lexicon.entries) ?? []
    let sentences = files["team/sentences.json"].map(NormalisingSentence.entries) ?? []
    return entries.isEmpty && sentences.isEmpty
      ? [] : [.teamWords(lexicon: entries.isEmpty ? nil : Lexicon.builtIn.adding(entries), sentences: sentences)]
  }

  private func newFile(_ format: String, _ members: [(String, JSON)]) -> JSON {
    .object(JSONObject([("format", .string(format)), ("version", 1)] + members))
  }

  private mutating func join(_ folder: String, _ member: String?, _ name: String, _ role: String, now: Instant) -> [Message] {
    guard var team = files["\(folder)/team.json"] else { return [.failed(sentence: "Daar staat geen team.")] }
    let me = member ?? ids.next(at: now)
    if member == nil {
      let mine: JSON = ["id": .string(me), "name": .string(name), "role": .string(role)]
      team.set(.array((team["members"]?.items ?? []) + [mine]), at: ["members"])
    }
    for (path, content) in files where path.hasPrefix(folder + "/") { files["team" + path.dropFirst(folder.count)] = content }
    files["team/team.json"] = team
    files["workspace.json"] = newFile(
      "gewoon/workspace", [("id", .string(ids.next(at: now))), ("me", .string(me)), ("team", .string(folder))])
    return open()
  }
}
