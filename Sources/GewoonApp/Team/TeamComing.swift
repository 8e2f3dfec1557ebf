import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What comes in from the team folder: at the start, after something was written there, and while one looks.
extension State {
  /// Whether one looks at what the team has, so that what colleagues put there has to be seen soon.
  public var looksAtTeam: Bool {
    scene.workspace.map { $0.teamAway == nil } == true && (places.here is TeamPlace || places.here is TeamDesk)
  }

  mutating func takeIn(_ marks: TeamMarks) {
    scene.teamMarks = marks
    scene.renewNews()
  }

  mutating func takeIn(_ shelf: TeamShelf, _ rows: TeamRows, _ problems: [String]) -> [Effect] {
    let (before, oldNews) = (scene.teamRows, scene.news)
    scene.shelf = shelf
    scene.teamRows = rows
    if !rows.members.isEmpty { scene.workspace?.members = rows.members }
    scene.shelfRevision += 1
    if let team = shelf.tree(.team, "") {
      scene.workspace?.members = TeamMember.all(in: team)
      scene.workspace?.teamName = Team(team)[.name]
    }
    scene.renewNews()
    let effects = change(TeamPlace.self) { $0.follow(&$1) }
    places[Desk.self]?.follow(shelf)
    places[TeamDesk.self]?.desk.follow(shelf)
    tellThatItIsBack()
    tell(problems)
    if before.reader == nil { announce() } else { tellWhatCame(since: before, oldNews) }
    return effects
  }

  /// The folder that was there is not: what was read stays on the screen.
  mutating func takeInTeamGone(_ sentence: String) {
    scene.teamTrouble = sentence
    scene.tell(sentence, .error)
  }

  /// A fault that is over is no longer said.
  private mutating func tellThatItIsBack() {
    guard let trouble = scene.teamTrouble.take(), scene.notice == nil || scene.notice?.text == trouble else { return }
    scene.tell(TeamWords.teamIsBack)
  }

  /// Says which files do not open, once for as long as they do not.
  private mutating func tell(_ problems: [String]) {
    let old = scene.teamProblems
    scene.teamProblems = problems
    guard problems != old else { return }
    if let first = old.first, scene.notice?.text == Saying.filesClosed(old.count, first: first, scene.language) { scene.notice = nil }
    guard let first = problems.first, scene.notice == nil else { return }
    scene.tell(Saying.filesClosed(problems.count, first: first, scene.language), .warning)
  }

  /// At the start: who asked me something that I did not answer yet.
  private mutating func announce() {
    guard scene.notice == nil, let item = scene.news.waiting.first else { return }
    tellAsked(item, count: scene.news.waiting.count)
  }

  private mutating func tellAsked(_ item: ResponseItem, count: Int) {
    let name = gezinName(at: item.reflection)
    scene.tell(Saying.asksYou(scene.memberName(item.member), about: name, count: count, scene.language))
  }

  /// My own gezin by its name, that of a colleague by its label.
  private func gezinName(at reflection: String) -> String {
    guard let shared = scene.teamRows.row(reflection)?.shared else { return "" }
    return scene.gezinnen.all.first { $0.id == shared.dossier }?.name ?? shared.label
  }

  /// While one is at the list or with the team: what colleagues put there since it was read last.
  private mutating func tellWhatCame(since before: TeamRows, _ old: TeamNews) {
    guard scene.notice == nil || scene.notice?.tone == .info || scene.notice?.tone == .success else { return }
    guard looksAtTeam || places.here is GezinnenPlace else { return }
    let asked = scene.news.waiting.filter { item in !old.waiting.contains { $0.id == item.id } }
    if let item = asked.first { return tellAsked(item, count: asked.count) }
    let answered = scene.news.answers.filter { item in !old.answers.contains { $0.id == item.id } }
    if let item = answered.first {
      return scene.tell(Saying.answersYou(scene.memberName(item.member), about: gezinName(at: item.reflection), scene.language))
    }
    let came = scene.news.new.filter { before.row($0) == nil }.compactMap { scene.teamRows.row($0) }
    if let row = came.first { scene.tell(Saying.cameIn(row.author, about: row.shared.label, count: came.count, scene.language)) }
  }
}

extension Scene {
  /// What there is to read and to answer, after something came in or was read.
  mutating func renewNews() { news = TeamNews(teamRows, teamMarks) }
}

extension [TeamMember] {
  /// Those to choose from when one says who one is: who left come last.
  func toChoose(on today: Day) -> [TeamMember] { filter { !$0.hasLeft(on: today) } + filter { $0.hasLeft(on: today) } }
}
