import TextUI

/// The people around the family, the nearest first.
struct NetworkPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { NetworkRows(desk: desk).all }
  func facts(on desk: Desk) -> String { NetworkRows(desk: desk).facts }
  func formRect(in rect: Rect, on desk: Desk) -> Rect { NetworkViews.parts(of: rect, on: desk).list }
  func answer(_ key: Key, on desk: inout Desk) -> Bool { NetworkViews.walkToSector(key, &desk) }
  func helpLines(on desk: Desk) -> [HelpLine] { NetworkViews.helpLines(on: desk) }

  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    _ = drawAside(in: rect, on: desk, &canvas)
    NetworkViews.drawWords(under: rect, on: desk, &canvas)
    return false
  }

  func drawAside(in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard let map = NetworkViews.smallMapRect(on: desk) else { return false }
    return NetworkViews.drawSmallMap(in: map, on: desk, &canvas) && map == rect
  }
}
