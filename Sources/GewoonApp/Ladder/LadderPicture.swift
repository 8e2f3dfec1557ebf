import Basics
import DossierModel
import TextUI
import Wording

/// Draws the four core tasks under one another: none is above another, and where one works now is said in words.
struct LadderPicture: Reading {
  let desk: Desk

  private static let rungs = 4

  /// The rows that it takes: one for a task, with air around them where there is room.
  static func height(in rect: Rect) -> Int { rect.height >= 18 ? rungs + 2 : min(rungs, rect.height / 2) }

  /// The same in words, in the same order.
  var spoken: [String] {
    (1...Self.rungs).map { rung in
      let here = rung == now ? Saying.hereNow(since: since, language) : ""
      return [Saying.task(rung, word("task", String(rung)), language), here].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let air = rect.height > Self.rungs ? 1 : 0
    for rung in 1...Self.rungs where rung + air <= rect.height {
      say(rung, row: rect.row + air + rung - 1, column: rect.column + 2, within: rect, on: &canvas)
    }
  }

  private var now: Int? { record(top[.plan]).rung(on: today) }

  /// Since when, where the last decision led here.
  private var since: String? {
    guard let last = record(top[.plan]).lastDecision(upTo: today)?.item, last[.to] == now else { return nil }
    return last[.date].map(day)
  }

  private func say(_ rung: Int, row: Int, column: Int, within rect: Rect, on canvas: inout Canvas) {
    let isHere = rung == now
    let room = rect.maxColumn - column
    let text = "\(rung)  \(word("task", String(rung)))"
    let used = canvas.put(text, row: row, column: column, width: room, role: isHere ? .title : .muted)
    guard isHere else { return }
    let left = room - used - 4
    let here = [Saying.hereNow(since: since, language), Saying.hereNow(since: nil, language)].first { Display.columns(of: $0) <= left }
    if let here { canvas.put("‹ " + here, row: row, column: column + used + 2, role: .accent) }
  }
}
