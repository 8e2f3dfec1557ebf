import DossierModel
import TextUI
import Wording

/// The line under the gezinnen that tells what the team has for me, and goes there: Down from the last gezin, or Tab.
extension GezinnenPlace {
  static let hearing: [Command] = [
    Command(
      at: GezinnenPlace.self, "teamNews", ["Tab"], [.gezinnen],
      when: { _, scene in teamLine(in: scene) == nil ? .absent : .on },
      run: { place, _ in
        place.isOnTeamLine.toggle()
        return Outcome()
      })
  ]

  /// What it says; nil where there is nothing to say. Who has no gezin of their own is invited to what the team shared.
  static func teamLine(in scene: Scene) -> String? {
    let news = scene.news
    if !news.isEmpty {
      return Saying.teamNews(
        new: news.new.count, answers: news.answers.count, waiting: news.waiting.count, scene.language)
    }
    guard scene.gezinnen.all.isEmpty, !scene.teamRows.rows.isEmpty else { return nil }
    return Saying.teamInvites(scene.teamRows.rows.count, scene.language)
  }

  /// Puts focus on the line where there is nothing else, and away from it where it is not there any more.
  mutating func settleTeamLine(_ scene: Scene) {
    let isThere = !list.isFiltered && Self.teamLine(in: scene) != nil
    isOnTeamLine = isThere && (isOnTeamLine || shown.isEmpty)
  }

  /// Answers a key on the line, or one that goes to it; nil for all others.
  mutating func answerOnTeamLine(_ key: Key, _ scene: Scene) -> Outcome? {
    guard !list.isFiltered, Self.teamLine(in: scene) != nil else { return nil }
    guard isOnTeamLine else {
      guard key == Key(.down), list.list.selected >= shown.count - 1 else { return nil }
      isOnTeamLine = true
      return Outcome()
    }
    switch key.code {
    case .enter: return went(scene)
    case .down, .pageDown, .end: return Outcome()
    case .up:
      isOnTeamLine = false
      return Outcome()
    default:
      isOnTeamLine = false
      return nil
    }
  }

  /// To what waits for me or was answered; else to the list.
  private func went(_ scene: Scene) -> Outcome {
    if let place = scene.news.place { return Outcome(to: place, [.readTeam]) }
    var outcome = Outcome()
    outcome.command = "team"
    return outcome
  }

  func drawTeamLine(_ scene: Scene, on canvas: inout Canvas) {
    guard !list.isFiltered, let text = Self.teamLine(in: scene) else { return }
    let (row, width) = (canvas.size.height - 3, canvas.size.width)
    if isOnTeamLine {
      canvas.fill(Rect(row: row, column: 2, width: width - 3, height: 1), role: .focus)
      canvas.put("›", row: row, column: 1, role: .accent)
      canvas.cursor = Position(row: row, column: 3)
    }
    canvas.put(text, row: row, column: isOnTeamLine ? 3 : 1, width: width - 4, role: isOnTeamLine ? .focus : .hint)
  }
}
