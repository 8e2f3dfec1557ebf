import Basics
import DossierModel
import TextUI

/// Days to look again, proposed after three and after six months (`004_f37d9683f5b6aeba.txt`): at a goal, and after the help.
enum LaterLooks {
  /// The days that are proposed, with their months: none that lies behind, and none near a day that is planned already.
  static func proposed(besides planned: [Day], from start: Day, today: Day) -> [(months: Int, day: Day)] {
    [3, 6].compactMap { months in
      guard let day = start.adding(months: months), day > today, !planned.contains(where: { abs($0.days(until: day)) <= nearby }) else {
        return nil
      }
      return (months, day)
    }
  }

  private static let nearby = 31

  /// Takes a day that was proposed into its list.
  static func add(_ day: Day, to list: FieldRef, _ desk: inout Desk) {
    let ref = list.item(desk.scene.nextID())
    desk.edit(list.document) { $0.set(.string(day.description), at: ref.key(FieldKey<Review, Day>.date.name)) }
    desk.settle()
    desk.focus(on: .item(ref))
    desk.saveFiles()
  }
}
