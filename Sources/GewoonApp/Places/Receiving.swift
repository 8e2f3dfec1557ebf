import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What comes in from the disk.
extension State {
  mutating func take(in message: Message) -> [Effect] {
    switch message {
    case .opened(let info): return takeIn(info)
    case .mayWriteNow:
      scene.gezinnen = GezinnenShelf()
      scene.concerns = []
      scene.tell(ScreenWords.mayWriteNow)
    case .saidAnew(let info, let files): takeInAnew(info, files)
    case .listed(let summaries, let problems): return takeIn(summaries, problems)
    case .gezinnenToRead(let count): scene.gezinnen.comesTo = count
    case .gone(let ids): for id in ids { scene.gezinnen.remove(id) }
    case .loaded(let files): return takeIn(files)
    case .reloaded(let files): takeInAgain(files)
    case .saved, .merged, .conflict, .saveFailed: return takeInSaved(message)
    case .thrownAway(let id, let trash): takeInThrownAway(id, trash)
    case .itemKept(let item):
      opening.isUnderWay = false
      return atGezin { Making.takeOut(item, &$0) } + atTeam { Making.takeOut(item, &$0) }
    case .trashListed(let entries): Trash.show(entries, &self)
    case .themesListed(let themes): SettingsScreen.show(themes, &self)
    case .restored(let summary, let sentence): Trash.takeIn(summary, sentence, &self)
    case .teamRead(let shelf, let rows, let problems): return takeIn(shelf, rows, problems)
    case .found(let found):
      places[SearchPlace.self]?.takeIn(found)
      if let first = found.problems.first, scene.notice == nil {
        scene.tell(Saying.filesClosed(found.problems.count, first: first, scene.language), .warning)
      }
    case .searchReading(let reading): return takeIn(reading)
    case .teamGone(let sentence): takeInTeamGone(sentence)
    case .readMarks(let marks): takeIn(marks)
    case .shared(let id, let tree): return SharingActs.takeIn(tree, of: id, sentence: TeamWords.shared, &self)
    case .withdrawn(let id, let tree): return SharingActs.takeIn(tree, of: id, sentence: TeamWords.withdrawn, &self)
    case .teamWords(let lexicon, let sentences, let ordinaryThings):
      scene.workspace?.ordinaryThings = ordinaryThings
      scene.workspace?.lexicon = lexicon
      scene.workspace?.sentences = sentences
      scene.shelfRevision += 1
    case .teamFound(let folder, let name, let members):
      opening.isUnderWay = false
      return change(FirstUse.self) { $0.ask(whoOf: members, in: name, folder: folder, $1) }
    case .notLoaded(let sentence), .failed(let sentence):
      opening.isUnderWay = false
      (opening.debriefs, opening.resumes) = (false, false)
      opening.arriving = nil
      places[FirstUse.self]?.isWaiting = false
      scene.tell(sentence, .error)
    case .plannedChanged(let change, let problem): return takeIn(change, problem: problem)
    case .onPaper(let sentence), .told(let sentence): scene.tell(sentence, .success)
    case .pack(let news): return Packs.takeIn(news, &self)
    case .spelling(let news): return Spelling.takeIn(news, &self)
    case .draftBack(let draft): drafts.putBack([draft])
    case .concerns(let concerns): takeIn(concerns)
    case .recovered(let files): Starting.askToRecover(files, &self)
    case .event: break
    }
    return []
  }

  private mutating func takeIn(_ info: WorkspaceInfo) -> [Effect] {
    opening.isUnderWay = false
    scene.workspace = info
    if places[FirstUse.self] != nil {
      places[FirstUse.self] = nil
      places.front = PlaceName(GezinnenPlace.self)
    }
    if let reason = info.readOnly ?? info.teamAway { scene.tell(reason, .warning) }
    if info.me == nil, !info.members.isEmpty { Starting.askWhoIAm(info, &self) }
    return info.teamAway == nil ? [.readTeam] : []
  }

  private mutating func takeInAnew(_ info: WorkspaceInfo, _ files: LoadedFiles?) {
    scene.workspace?.readOnly = info.readOnly
    scene.workspace?.teamAway = info.teamAway
    guard let files, places[Desk.self]?.id == files.id else { return }
    let reason = info.readOnly ?? files.readOnly
    places[Desk.self]?.gezin.readOnly = reason
    places[Desk.self]?.gezin.ownBlocked = files.ownBlocked
    places[Desk.self]?.files.sayAnew(reason, for: .dossier(files.id))
    places[Desk.self]?.files.sayAnew(reason ?? files.ownBlocked, for: .own(files.id))
  }

  private mutating func takeIn(_ summaries: [DossierSummary], _ problems: [String]) -> [Effect] {
    let before = scene.gezinnen.revision
    scene.gezinnen.add(summaries)
    let new = problems.filter { !scene.gezinnen.problems.contains($0) }
    scene.gezinnen.problems += new
    // What was read again and is the same says nothing anew.
    let isOther = !new.isEmpty || scene.gezinnen.revision != before
    if isOther, let first = scene.gezinnen.problems.first, scene.notice == nil {
      scene.tell(Saying.filesClosed(scene.gezinnen.problems.count, first: first, scene.language), .warning)
    }
    return summaries.isEmpty ? [] : Starting.goToWaitingDebrief(&self)
  }

  private mutating func takeIn(_ files: LoadedFiles) -> [Effect] {
    opening.isUnderWay = false
    setAside()
    let desk = Desk(files, &scene)
    places[Desk.self] = desk
    places.front = PlaceName(Desk.self)
    scene.notice = desk.readOnly.map { Notice($0, .warning) }
    places.settle(scene)
    return arriveNow() + debriefNow()
  }

  private mutating func takeInAgain(_ files: LoadedFiles) {
    guard let desk = places[Desk.self], desk.id == files.id else { return }
    // What was typed meanwhile stays, and goes together with what came in.
    if desk.files.hasUnsaved, places[Desk.self]?.files.takeIn(files.tree, .dossier(files.id)) == true {
      if let own = files.own, places[Desk.self]?.files.takeIn(own, .own(files.id)) == false {
        places[Desk.self]?.files.replace(.own(files.id), by: own)
      }
      places[Desk.self]?.closeStaleEditor()
      return
    }
    var fresh = Desk(files, &scene)
    fresh.panes.open = desk.panes.open
    fresh.arrival = desk.arrival
    places[Desk.self] = fresh
  }

  private mutating func takeIn(_ concerns: [Concern]) {
    let known = scene.concerns.map(\.file)
    scene.concerns = concerns
    let new = scene.unseenConcerns.filter { !known.contains($0.file) }
    if let first = new.first, scene.notice == nil || scene.notice?.tone == .info {
      scene.tell(Saying.filesClosed(new.count, first: first.sentence, scene.language), .warning)
    }
  }

  /// A gezin stands in the trash: only now it is gone here.
  private mutating func takeInThrownAway(_ id: String, _ trash: String) {
    if let name = scene.gezinnen.all.first(where: { $0.id == id })?.name { scene.tell(Saying.thrownAway(name, scene.language)) }
    if places[Desk.self]?.id == id { places[Desk.self] = nil }
    unsaved[id] = nil
    scene.gezinnen.remove(id)
    lastThrownAway = trash
    places[GezinnenPlace.self]?.tickedLast = false
  }
}
