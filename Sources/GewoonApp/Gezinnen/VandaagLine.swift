import Basics
import DossierModel
import TextUI
import Wording

/// One line of what waits today.
struct VandaagLine: Sendable {
  /// What it is, with all that its row needs.
  enum Kind: Sendable {
    /// The debrief of a gezin that is not finished.
    case debrief(DossierSummary, DossierSummary.Unfinished)
    /// A thing of the planning, or a colleague's question.
    case planned(PlanningLine)
    /// What has no line of its own, by its number.
    case more(questions: Int, late: Int, coming: Int)
    /// A meeting of the team in which one looks back on a reflection of mine.
    case session(SessionToCome)
    /// What else the team has for me.
    case team(String)
  }

  /// What tells it from all others.
  enum Key: Sendable, Hashable {
    case debrief(String)
    case planned(PlanningLine.Key)
    case more
    case session(String)
    case team
  }

  /// A meeting of the team that is planned.
  struct SessionToCome: Sendable {
    /// The name of its file.
    let name: String
    let day: Day
    let question: String
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  var key: Key {
    switch kind {
    case .debrief(let summary, _): .debrief(summary.id)
    case .planned(let line): .planned(line.key)
    case .more: .more
    case .session(let session): .session(session.name)
    case .team: .team
    }
  }

  /// The thing of the planning that it is.
  var planned: PlanningLine? { if case .planned(let line) = kind { line } else { nil } }

  /// Whether it has a day and a gezin to show, beside its words.
  var hasColumns: Bool {
    switch kind {
    case .debrief, .planned, .session: true
    case .more, .team: false
    }
  }

  /// The gezin that it is about, where it is one of mine.
  func gezin(in scene: Scene) -> String? {
    switch kind {
    case .debrief(let summary, _): summary.id
    case .planned(let line): scene.gezinnen.all.contains { $0.id == line.key.dossier } ? line.key.dossier : nil
    case .more, .session, .team: nil
    }
  }
}

/// A line as it is said: what each of its columns shows.
struct VandaagLineWords {
  let line: VandaagLine
  let scene: Scene

  var what: String {
    switch line.kind {
    case .debrief(_, let reflection):
      let questions = scene.instrument.questions
      return VandaagWords.goOn(
        answered: questions.count { reflection.answered.contains($0.id) }, of: questions.count, scene.language)
    case .planned(let line): return PlanningLineWords(line: line, scene: scene).what
    case .more(let questions, let late, let coming):
      return VandaagWords.more(questions: questions, late: late, coming: coming, scene.language)
    case .session(let session): return PlanningWords.what(VandaagWords.lookingBackTogether, session.question, scene.language)
    case .team(let text): return text
    }
  }

  var whose: String { line.planned.map { PlanningLineWords(line: $0, scene: scene).whose } ?? "" }

  var gezin: String {
    switch line.kind {
    case .debrief(let summary, _): summary.sortName.isEmpty ? scene.say(ScreenWords.noName) : summary.sortName
    case .planned(let line): PlanningLineWords(line: line, scene: scene).gezin
    case .more, .session, .team: ""
    }
  }

  private var onDay: Day? {
    switch line.kind {
    case .debrief(_, let reflection): reflection.day
    case .planned(let line): line.day
    case .session(let session): session.day
    case .more, .team: nil
    }
  }

  /// At most fourteen columns: "vandaag", "vr 27 nov", "27 nov 2027", "te laat 18 nov".
  var day: String {
    guard let day = onDay else { return "" }
    if isLate {
      let late = scene.say(VandaagWords.late)
      return day.year == scene.today.year ? late + " " + Saying.short(day, scene.language) : late
    }
    if day == scene.today { return Saying.day(day, relativeTo: scene.today, scene.language) }
    // With both the weekday and the year it would be too wide.
    return day.year == scene.today.year
      ? Saying.shortWithWeekday(day, scene.language) : Saying.shortWithYear(day, today: scene.today, scene.language)
  }

  /// Whether its day has gone by.
  var isLate: Bool { line.planned?.group == .late }

  /// How far its day is from today; "" where the day says so itself.
  var distance: String {
    guard let day = onDay, day != scene.today else { return "" }
    return PlanningWords.distance(day, from: scene.today, scene.language)
  }

  /// Everything in full: a column may have no room for all of it.
  var inFull: String {
    if let planned = line.planned { return PlanningLineWords(line: planned, scene: scene).inFull }
    if case .debrief(let summary, _) = line.kind {
      return [what, Saying.gezin(summary.name, scene.language), day].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return [what, day, distance].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// A line with what its columns show, made once and not for each key.
struct VandaagRow: Sendable {
  let line: VandaagLine
  let what: String
  let whose: String
  let gezin: String
  let day: String
  /// The day where there is little room: only that it has gone by.
  let shortDay: String
  let distance: String

  init(_ line: VandaagLine, _ scene: Scene) {
    let words = VandaagLineWords(line: line, scene: scene)
    shortDay = words.isLate ? VandaagWords.late[scene.language] : words.day
    self.line = line
    what = words.what
    whose = words.whose
    gezin = words.gezin
    day = words.day
    distance = words.distance
  }
}
