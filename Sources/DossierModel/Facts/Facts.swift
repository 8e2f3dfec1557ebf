import Basics
import StrictJSON

/// What a dossier says that bears on the questions of a debrief.
///
/// Values that are faults are passed over, so a fact that something is missing is only there where nothing at all is written. People who ended do
/// not count (format.md, `ended`).
public enum Facts {
  /// All facts of `dossier` on the day `today`. Those that bear most on a place stand first, for beside a question there is room for a few.
  public static func of(_ dossier: JSON, today: Day) -> [Fact] {
    let dossier = Dossier(dossier)
    return PlanFacts(dossier, today: today).all + NetworkFacts(dossier, today: today).all + DecisionFacts(dossier, today: today).all
      + GezinFacts(dossier, today: today).all
  }

  /// How many professionals stand around the gezin, and who; nil for none.
  public static func professionals(_ dossier: JSON, today: Day) -> Fact? { NetworkFacts(Dossier(dossier), today: today).professionals }

  /// That the last decision held until a day that is over; nil where it holds, or has no such day.
  public static func decisionEnded(_ dossier: JSON, today: Day) -> Fact? { DecisionFacts(Dossier(dossier), today: today).decisionEnded }

  /// Of the areas of the broad view (money, school, income, housing): those that were never asked about, or last asked more than three months
  /// before `today`, or on a day that cannot be read. Then the broad view is offered ("004_f37d9683f5b6aeba.txt").
  public static func areasToAsk(_ dossier: JSON, today: Day) -> [String] {
    BroadView.areas.filter { area in
      guard case .on(let day) = Dossier(dossier).asked(area) else { return true }
      return BroadView.isLongAgo(day, today: today)
    }
  }
}

extension [Fact] {
  /// Those that bear on `place`, in their order.
  public func bearing(on place: String) -> [Fact] { filter { $0.at.contains(place) } }
}

extension JSONPath {
  /// The element of the list here: by its id where it has one, so that the path stays right when the list changes.
  func element(_ index: Int, _ id: String) -> JSONPath { id.isEmpty ? self + .index(index) : item(id) }
}

extension Array where Element: Record {
  /// The element whose day is the newest that is not after `today`, and of two on one day the one that stands further on. Where no element has
  /// such a day, the last one without any.
  func newest(
    by key: FieldKey<Element, Day>, upTo today: Day, where isMeant: (Element) -> Bool = { _ in true }
  ) -> (index: Int, item: Element)? {
    var newest: (index: Int, item: Element, day: Day?)?
    for (index, item) in enumerated() where item.isObject && isMeant(item) {
      let day = item[key]
      if let day, day > today { continue }
      if (newest?.day ?? .first) <= (day ?? .first) { newest = (index, item, day) }
    }
    return newest.map { ($0.index, $0.item) }
  }
}
