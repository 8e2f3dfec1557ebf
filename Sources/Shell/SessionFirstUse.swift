import Basics
import DossierModel
import DossierStore
import GewoonApp

/// First use: a team of one's own, or one that is there already.
extension Session {
  func create(name: String, team: String, role: String) -> [Message] {
    var ids = ULIDSource(seed: surroundings.random())
    let now = surroundings.now
    do throws(StoreError) {
      try NewWorkspace.create(
        at: folder, name: name, team: team, role: role, ids: (ids.next(at: now), ids.next(at: now), ids.next(at: now)), now: now,
        files: surroundings.files)
      return try open() ?? []
    } catch {
      return [.failed(sentence: sentences.sayAtFirstUse(error, workspace: folder, writing: true))]
    }
  }

  func findTeam(_ typed: String) -> [Message] {
    let place: String
    switch TypedFolder(typed, surroundings).find() {
    case .success(let path): place = path
    case .failure(let problem): return [.failed(sentence: problem.sentence)]
    }
    do throws(StoreError) {
      let team = try NewWorkspace.readTeam(at: place, from: folder, files: surroundings.files)
      return [.teamFound(folder: place, name: Team(team)[.name], members: TeamMember.all(in: team))]
    } catch {
      return [.failed(sentence: sentences.sayAtFirstUse(error, workspace: folder))]
    }
  }

  func join(_ place: String, _ member: String?, _ name: String, _ role: String) -> [Message] {
    var ids = ULIDSource(seed: surroundings.random())
    let now = surroundings.now
    let id = ids.next(at: now)
    do throws(StoreError) {
      let joining = member.map(Joining.member) ?? .new(id: ids.next(at: now), name: name, role: role)
      try NewWorkspace.create(at: folder, joining: place, as: joining, id: id, now: now, files: surroundings.files)
      return try open() ?? []
    } catch {
      return [.failed(sentence: sentences.sayAtFirstUse(error, workspace: folder, writing: true))]
    }
  }
}
