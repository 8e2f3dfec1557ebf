import Basics
import DossierModel
import TextUI
import Wording

/// Draws the stair, the lightest rung lowest. Where one stands is said in words too.
struct LadderPicture: Reading {
  let desk: Desk

  private static let rungs = 4

  /// The rows that it takes: two for a rung and one for air, or one for a rung where the window is low or narrow.
  static func height(in rect: Rect) -> Int { isStair(in: rect) ? 2 * rungs + 1 : min(rungs, rect.height / 2) }

  private static func isStair(in rect: Rect) -> Bool { rect.height >= 18 && rect.width >= 72 }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    for rung in 1...Self.rungs {
      rect.height > Self.rungs ? draw(step: rung, in: rect, on: &canvas) : draw(line: rung, in: rect, on: &canvas)
    }
  }

  private var now: Int? { record(top[.plan]).rung(on: today) }

  /// Since when, where the last decision led here.
  private var since: String? {
    guard let last = record(top[.plan]).lastDecision(upTo: today)?.item, last[.to] == now else { return nil }
    return last[.date].map(day)
  }

  private func draw(step rung: Int, in rect: Rect, on canvas: inout Canvas) {
    let width = 8
    let left = rect.column + 2 + (rung - 1) * width
    let row = rect.row + 2 * (Self.rungs - rung)
    let isLast = rung == Self.rungs
    let tread = String(repeating: "─", count: isLast ? rect.maxColumn - left - 2 : width - 1)
    canvas.put("┌" + tread + (isLast ? "" : "┘"), row: row, column: left, role: .rule)
    canvas.put("│", row: row + 1, column: left, role: .rule)
    say(rung, row: row + 1, column: left + 2, within: rect, on: &canvas)
  }

  private func draw(line rung: Int, in rect: Rect, on canvas: inout Canvas) {
    let row = rect.row + Self.rungs - rung
    guard row < rect.maxRow else { return }
    say(rung, row: row, column: rect.column + 2, within: rect, on: &canvas)
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
