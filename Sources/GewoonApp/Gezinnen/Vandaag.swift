import Basics
import DossierModel
import TextUI
import Wording

/// What waits today, above the gezinnen: at most a third of the screen, and nothing where nothing waits.
struct Vandaag: Sendable {
  private(set) var rows: [VandaagRow] = []
  /// The line with focus; nil while the gezinnen have it.
  private(set) var focus: Int?
  /// The gezin that was opened from here: who comes back from it comes back to its line.
  var opened: String?
  private var source: Source?
  /// What was ticked here: it stays in its place, done, until focus goes on. Whether it is done is said by its file alone.
  private var ticked: PlanningLine?

  /// All that the lines are made from.
  private struct Source: Sendable, Equatable {
    let gezinnen: Int
    let team: Int
    let news: TeamNews
    let today: Day
    let me: String?
    let room: Int
  }

  var focused: VandaagLine? { focus.flatMap { rows.indices.contains($0) ? rows[$0].line : nil } }

  /// Makes the lines anew where anything in them may be another; focus stays on its line, or goes to the one that takes its place.
  mutating func settle(_ scene: Scene) {
    let now = Source(
      gezinnen: scene.gezinnen.revision, team: scene.shelfRevision, news: scene.news, today: scene.today, me: scene.workspace?.me,
      room: Self.room(scene))
    guard source != now else { return }
    source = now
    let key = focused?.key
    let all = VandaagLines(scene)
    var lines = all.lines(room: now.room)
    defer { rows = lines.map { VandaagRow($0, scene) } }
    guard let focus else { return }
    if var done = ticked, !all.isOpen(done) {
      done.isDone = true
      lines = all.lines(room: now.room - 1)
      lines.insert(VandaagLine(.planned(done)), at: min(focus, lines.count))
    }
    self.focus = lines.firstIndex { $0.key == key } ?? (lines.isEmpty ? nil : min(focus, lines.count - 1))
  }

  /// Puts focus on a line, or on none.
  mutating func go(to line: Int?) {
    let old = focus
    focus = line.flatMap { rows.isEmpty ? nil : min(max(0, $0), rows.count - 1) }
    if focus != old, ticked != nil { (ticked, source) = (nil, nil) }
  }

  /// Keeps what is ticked in its place.
  mutating func keep(_ line: PlanningLine) { ticked = line }

  // MARK: - Room

  /// Whether there is room for a title over the lines, and for a blank under them.
  static func hasTitle(_ scene: Scene) -> Bool { scene.size.height >= 16 }

  /// The lines that there is room for: with their title a third of the screen.
  private static func room(_ scene: Scene) -> Int { scene.size.height / 3 - (hasTitle(scene) ? 1 : 0) }

  /// The rows that it takes.
  func height(_ scene: Scene) -> Int { rows.isEmpty ? 0 : rows.count + (Self.hasTitle(scene) ? 2 : 0) }
}

// MARK: - Keys

extension GezinnenPlace {
  /// Answers a key on what waits today, or one that goes there; nil for all others.
  mutating func answerInVandaag(_ key: Key, _ scene: Scene) -> Outcome? {
    guard !list.isFiltered, !vandaag.rows.isEmpty else { return nil }
    guard let focus = vandaag.focus else {
      guard key == Key(.up), list.list.selected <= 0 else { return nil }
      vandaag.go(to: vandaag.rows.count - 1)
      return Outcome()
    }
    switch key.code {
    case .enter: return wentFromVandaag(scene)
    case .up: vandaag.go(to: focus - 1)
    case .down where focus < vandaag.rows.count - 1: vandaag.go(to: focus + 1)
    case .home, .pageUp: vandaag.go(to: 0)
    case .end: vandaag.go(to: vandaag.rows.count - 1)
    case .down, .pageDown:
      guard !shown.isEmpty else { break }
      vandaag.go(to: nil)
      list.list.selected = 0
    case .character(let letter) where letter.isWholeNumber:
      // A digit means a gezin wherever one stands.
      if letter != "0", letter.wholeNumberValue ?? 0 <= shown.count { vandaag.go(to: nil) }
      return nil
    default: break
    }
    return Outcome()
  }

  /// Enter: to what the line is about.
  private mutating func wentFromVandaag(_ scene: Scene) -> Outcome {
    guard let line = vandaag.focused else { return Outcome() }
    vandaag.opened = line.gezin(in: scene)
    var outcome = Outcome()
    switch line.kind {
    case .debrief(let summary, _): return Outcome(to: .debrief(dossier: summary.id))
    case .planned(let line): return Outcome(to: line.destination)
    case .session(let session): return Outcome(to: .session(session.name), [.readTeam])
    case .more: outcome.command = "planning"
    case .team:
      // To what was answered; else to the list, at the first that is new.
      if let answer = scene.news.answers.first {
        return Outcome(to: .reading(reflection: answer.reflection, at: answer.question), [.readTeam])
      }
      outcome.command = "team"
    }
    return outcome
  }

  /// Whether focus is on the line that tells what is new in the team.
  var isOnTeamLine: Bool { vandaag.focused?.key == .team }

  static let goingUp: [Command] = [
    Command(
      at: GezinnenPlace.self, "today", ["Tab"], [.gezinnen],
      when: { place, _ in place.vandaag.rows.isEmpty ? .absent : .on },
      run: { place, _ in
        place.vandaag.go(to: place.vandaag.focus == nil || place.shown.isEmpty ? 0 : nil)
        return Outcome()
      })
  ]

  static let ticking: [Command] = [
    Command(
      "tick", ["Space"], [.gezinnen], footer: 0,
      when: { here in
        guard here.place(GezinnenPlace.self)?.vandaag.focused != nil else { return .absent }
        return .unless(here.scene.workspace?.readOnly)
      },
      inFooter: { $0.place(GezinnenPlace.self)?.vandaag.focused?.planned?.canBeTicked == true }, run: tick)
  ]

  /// Space: done today, or open again. The line stays until focus goes on.
  private static func tick(_ state: inout State) -> [Effect] {
    guard let line = state.places[GezinnenPlace.self]?.vandaag.focused else { return [] }
    guard let planned = line.planned else {
      state.scene.tell(VandaagWords.onlyEnter, .warning)
      return []
    }
    guard let name = planned.name, planned.canBeTicked else {
      state.scene.tell(PlanningWords.notTicked(planned.name?.kind), .warning)
      return []
    }
    func done(_ day: Day?) -> PlannedChange { PlannedChange(dossier: planned.key.dossier, name: name, act: .done(day)) }
    state.places[GezinnenPlace.self]?.tickedLast = true
    state.places[GezinnenPlace.self]?.vandaag.keep(planned)
    let today = state.scene.today
    let sentence =
      planned.isDone ? state.scene.say(PlanningWords.unticked) : PlanningWords.ticked(planned.text, state.scene.language)
    return state.change(done(planned.isDone ? nil : today), undo: done(planned.isDone ? today : nil), saying: sentence)
  }
}
