import Basics
import DossierModel
import Wording

/// Finds what waits today, the most useful first: the debrief that was begun, what colleagues ask, what is late, what is due in the coming week,
/// what the team looks back on, what is new there. It looks at every gezin whenever one of them changes, and so makes only the lines that are shown.
struct VandaagLines {
  /// So many days from today count as the coming week.
  private static let daysAhead = 7

  private let scene: Scene
  private let end: Day
  /// The debrief that was begun last and is not finished.
  private var debrief: (gezin: Int, reflection: DossierSummary.Unfinished)?
  /// What is late or due: by its day, then by gezin.
  private var due: [(order: UInt64, gezin: Int, planned: Int)] = []
  private var late = 0

  init(_ scene: Scene) {
    self.scene = scene
    end = scene.today.adding(days: Self.daysAhead)
    for (index, summary) in scene.gezinnen.all.enumerated() {
      if let unfinished = summary.unfinished, debrief.map({ $0.reflection.day < unfinished.day }) ?? true { debrief = (index, unfinished) }
      for (place, planned) in summary.planned.enumerated() {
        guard let day = planned.day, day <= end else { continue }
        if day < scene.today { late += 1 }
        let order = UInt64(max(0, day.ordinal + 1_000_000)) << 38 | UInt64(index & 0x3_FFFF) << 20 | UInt64(place & 0xF_FFFF)
        due.append((order, index, place))
      }
    }
    due.sort { $0.order < $1.order }
  }

  /// Whether a thing of the planning is not done.
  func isOpen(_ line: PlanningLine) -> Bool {
    scene.gezinnen.all.first { $0.id == line.key.dossier }?.planned.contains { .planned($0.name) == line.key.source } ?? false
  }

  /// As many lines as there is room for, the last of them for what has none.
  func lines(room: Int) -> [VandaagLine] {
    guard room > 0 else { return [] }
    var first: [VandaagLine] = []
    if let debrief { first.append(VandaagLine(.debrief(scene.gezinnen.all[debrief.gezin], debrief.reflection))) }
    let questions = self.questions
    let all = questions.count + due.count
    var last = sessions + team
    while !last.isEmpty, room - first.count - last.count < min(all, 2) { last.removeLast() }
    let space = max(0, room - first.count - last.count)
    let shown = all <= space ? all : max(0, space - 1)
    let lines = questions.prefix(shown) + due.prefix(max(0, shown - questions.count)).map(line)
    let more = shown < all && space > 0 ? [VandaagLine(more(than: shown, questions.count))] : []
    return Array((first + lines.map { VandaagLine(.planned($0)) } + more + last).prefix(room))
  }

  private func line(_ due: (order: UInt64, gezin: Int, planned: Int)) -> PlanningLine {
    let summary = scene.gezinnen.all[due.gezin]
    return PlanningLine(summary.planned[due.planned], of: summary, today: scene.today)
  }

  private func more(than shown: Int, _ questions: Int) -> VandaagLine.Kind {
    let planned = max(0, shown - questions)
    return .more(
      questions: max(0, questions - shown), late: max(0, late - planned), coming: due.count - max(late, planned))
  }

  /// What colleagues ask about what I shared.
  private var questions: [PlanningLine] {
    scene.news.waiting.compactMap { item in
      guard let shared = scene.teamRows.row(item.reflection)?.shared else { return nil }
      return PlanningLine(item, at: shared, gezin: scene.gezinnen.all.first { $0.id == shared.dossier }?.sortName)
    }
  }

  /// The meetings of the coming week in which something that I wrote or bring is looked back on.
  private var sessions: [VandaagLine] {
    guard let me = scene.workspace?.me else { return [] }
    let found = scene.shelf.trees(.session).compactMap { name, tree -> VandaagLine.SessionToCome? in
      let session = Meeting(tree)
      guard session[.cancelled] != true, !session.says(.outcome), let day = session[.date], scene.today <= day, day <= end else {
        return nil
      }
      let isMine = session[.reflections].contains { scene.teamRows.row($0)?.isMine == true } || session[.roles][.presenter] == me
      return isMine ? .init(name: name, day: day, question: session[.question]) : nil
    }
    return found.sorted { $0.day < $1.day }.map { VandaagLine(.session($0)) }
  }

  /// What else there is to read; questions have lines of their own. Who has no gezin is invited to what the team shared.
  private var team: [VandaagLine] {
    let news = scene.news
    if !news.new.isEmpty || !news.answers.isEmpty {
      return [VandaagLine(.team(Saying.teamNews(new: news.new.count, answers: news.answers.count, waiting: 0, scene.language)))]
    }
    guard scene.gezinnen.all.isEmpty, news.waiting.isEmpty, !scene.teamRows.rows.isEmpty else { return [] }
    return [VandaagLine(.team(Saying.teamInvites(scene.teamRows.rows.count, scene.language)))]
  }
}
