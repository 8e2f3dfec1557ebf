import Basics
import DossierModel
import TextUI
import Wording

/// When a thing is due, seen from today; in the order of the groups on the screen.
enum PlanningGroup: Int, Sendable {
  case late, today, thisWeek, later, withoutDay

  init(_ day: Day?, from today: Day) {
    guard let day else {
      self = .withoutDay
      return
    }
    self = day < today ? .late : day == today ? .today : today.days(until: day) <= 7 - today.weekday ? .thisWeek : .later
  }
}

/// One line of the planning.
struct PlanningLine: Sendable {
  /// What tells it from all others.
  struct Key: Sendable, Hashable {
    let dossier: String
    let source: Source
  }

  enum Source: Sendable, Hashable {
    case planned(Planned.Name)
    /// What a colleague asked at a reflection of mine, by its id, and at which question of it.
    case question(String, reflection: String, at: String)
  }

  let key: Key
  /// The gezin by its family name; for a question what others see of it, where the gezin is not here.
  let gezin: String
  /// Of a question, the day on which it was asked.
  let day: Day?
  let text: String
  let whose: Planned.Whose
  let group: PlanningGroup
  /// It was ticked here, and is done.
  var isDone = false

  /// What it is; nil for a question.
  var name: Planned.Name? { if case .planned(let name) = key.source { name } else { nil } }

  /// Whether Space ticks it.
  var canBeTicked: Bool { name?.canBeTicked ?? false }

  /// Where Enter goes.
  var destination: Destination {
    switch key.source {
    case .planned(let name): .planned(dossier: key.dossier, name)
    case .question(_, let reflection, let question): .reading(reflection: reflection, at: question)
    }
  }
}

extension PlanningLine {
  init(_ planned: Planned, of summary: DossierSummary, today: Day) {
    self.init(
      key: Key(dossier: summary.id, source: .planned(planned.name)), gezin: summary.sortName, day: planned.day, text: planned.text,
      whose: planned.whose, group: PlanningGroup(planned.day, from: today))
  }

  /// A question waits from the moment it is asked: it can be answered today.
  init(_ item: ResponseItem, at shared: SharedReflection, gezin: String?) {
    self.init(
      key: Key(dossier: shared.dossier, source: .question(item.id, reflection: shared.id, at: item.question)),
      gezin: gezin ?? shared.label, day: item.at?.day, text: item.text, whose: .colleague(item.member), group: .today)
  }
}

/// A line as it is said: what each of its columns shows.
struct PlanningLineWords {
  let line: PlanningLine
  let scene: Scene

  /// "Terugkijken: Mila gaat weer graag naar school"
  var what: String {
    let said = PlanningWords.what(line.name.map { PlanningWords.kind($0.kind) } ?? PlanningWords.question, line.text, scene.language)
    return said.isEmpty ? scene.say(PlanningWords.aStep) : said
  }

  var whose: String {
    if line.name?.kind == .reminder { return scene.say(PlanningWords.you) }
    return PlanningWords.whose(line.whose, scene.language) { id in
      id == scene.workspace?.me ? scene.say(PlanningWords.you) : scene.workspace?.members.first { $0.id == id }?.name
    }
  }

  var gezin: String { line.gezin.isEmpty ? scene.say(ScreenWords.noName) : line.gezin.firstLine }

  /// At most eleven columns: "vr 27 nov", and "27 nov 2027" in another year.
  var day: String {
    guard let day = line.day else { return "" }
    // With both the weekday and the year it would be too wide.
    return day.year == scene.today.year
      ? Saying.shortWithWeekday(day, scene.language) : Saying.shortWithYear(day, today: scene.today, scene.language)
  }

  static let dayWidth = 11

  /// Everything in full, for below the list: a column may have no room for all of it.
  var inFull: String {
    let day = line.day.map { day in
      let said = Saying.weekday(day.weekday, scene.language) + " " + Saying.full(day, scene.language)
      return said + ", " + PlanningWords.distance(day, from: scene.today, scene.language)
    }
    let gezin = scene.gezinnen.all.first { $0.id == line.key.dossier }?.name ?? gezin
    return [what, whose, Saying.gezin(gezin, scene.language), day ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
