import Basics
import StrictJSON

/// What a dossier says that bears on the questions of a debrief.
///
/// Values that are faults are passed over, so a fact that something is missing is only there where nothing at all is written. People who ended do
/// not count (format.md, `ended`).
public enum Facts {
  /// All facts of `dossier` on the day `today`. Those that bear most on a place stand first, for beside a question there is room for a few.
  public static func of(_ dossier: JSON, today: Day) -> [Fact] {
    PlanFacts(dossier, today: today).all + NetworkFacts(dossier, today: today).all + DecisionFacts(dossier, today: today).all
      + GezinFacts(dossier, today: today).all
  }

  /// Of the areas of the broad view (money, school, income, housing): those that were never asked about, or last asked more than three months
  /// before `today`, or on a day that cannot be read. Then the broad view is offered ("004_f37d9683f5b6aeba.txt").
  public static func areasToAsk(_ dossier: JSON, today: Day) -> [String] {
    BroadView.areas.filter { area in
      guard case .on(let day) = BroadView.asked(area, in: dossier) else { return true }
      return BroadView.isLongAgo(day, today: today)
    }
  }
}

extension [Fact] {
  /// Those that bear on `place`, in their order.
  public func bearing(on place: String) -> [Fact] { filter { $0.at.contains(place) } }
}

extension JSON {
  /// The day in the field `key`; nil where there is none or it is no day.
  func day(_ key: String) -> Day? { self[key]?.text.flatMap(Day.init) }

  /// The word in the field `key` where `vocabulary` has it.
  func word(_ key: String, of vocabulary: Vocabulary) -> String? {
    self[key]?.text.flatMap { vocabulary.values.contains($0) ? $0 : nil }
  }

  /// The whole number in the field `key` where it lies in `range`.
  func whole(_ key: String, in range: ClosedRange<Int>) -> Int? { self[key]?.whole.flatMap { range.contains($0) ? $0 : nil } }

  /// The value in the field `key`, or nothing. Whatever stands here in the place of an object is handed on, so that it is not taken for nothing.
  func below(_ key: String) -> JSON { object == nil ? self : self[key] ?? .null }

  /// Whether nothing at all is written in the field `key`.
  func lacks(_ key: String) -> Bool { below(key).isEmpty }
}

extension JSONPath {
  /// The element `item` of the list here: by its id where it has one, so that the path stays right when the list changes.
  func element(_ index: Int, _ item: JSON) -> JSONPath {
    guard let id = item["id"]?.text, !id.isEmpty else { return self + .index(index) }
    return self.item(id)
  }
}

extension [JSON] {
  /// The element whose day in the field `key` is the newest that is not after `today`, and of two on one day the one that stands further on. Where
  /// no element has such a day, the last one without any.
  func newest(by key: String, upTo today: Day) -> (index: Int, item: JSON)? {
    var newest: (index: Int, item: JSON, day: Day?)?
    for (index, item) in enumerated() where item.object != nil {
      let day = item.day(key)
      if let day, day > today { continue }
      if (newest?.day ?? .first) <= (day ?? .first) { newest = (index, item, day) }
    }
    return newest.map { ($0.index, $0.item) }
  }
}
