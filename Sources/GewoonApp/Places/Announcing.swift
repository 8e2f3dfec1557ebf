import DossierModel
import TextUI
import Wording

extension Desk {
  func announcement(in scene: Scene) -> String? {
    guard let stop = focusedStop else { return nil }
    let place = Saying.place(stop + 1, of: stops.count, scene.language)
    return [focusedLine.map(formLayout.kind), place].compactMap { $0 }.joined(separator: ", ")
  }
}

extension TeamDesk {
  func announcement(in scene: Scene) -> String? { desk.announcement(in: scene) }
}

extension GezinnenPlace {
  func announcement(in scene: Scene) -> String? {
    let (index, count) = vandaag.focus.map { ($0, vandaag.rows.count) } ?? (list.list.selected, shown.count)
    return count == 0 ? nil : Saying.place(index + 1, of: count, scene.language)
  }
}

extension PlanningPlace {
  func announcement(in scene: Scene) -> String? {
    shown.isEmpty ? nil : Saying.place(list.list.selected + 1, of: shown.count, scene.language)
  }
}

extension TeamPlace {
  func announcement(in scene: Scene) -> String? {
    if let reading { return page(in: scene).map { Saying.place(reading.piece + 1, of: $0.pieces.count, scene.language) } }
    let count = rows(in: scene).count
    return count == 0 ? nil : Saying.place(list.list.selected + 1, of: count, scene.language)
  }
}
