import Basics
import StrictJSON

/// Keeps the map of a gezin as it was, so that two days can be compared (format.md, `versions`).
public enum NetworkVersions {
  /// How many days lie between two maps that are kept without being asked for, at least.
  public static let daysBetween = 7

  /// `after`, a dossier in which something was changed on the day `today`, with the map of `before` kept in it where that is due.
  ///
  /// It is due where the picture changed, the map of `before` had stood since an earlier day, and the last kept map (or the map itself where none
  /// was kept) is a week old or more. It is kept under the day of its last change, in the place of what was kept for that day. A change of the
  /// picture also sets the day on which the map changed, so that a second change on one day finds no map of an earlier one.
  public static func keeping(before: JSON, after: JSON, today: Day) -> JSON {
    if before["network"] == after["network"] { return after }
    let old = NetworkMap(now: before)
    guard !old.hasSamePicture(as: NetworkMap(now: after)) else { return after }
    var kept = after
    if let day = lastChange(of: before), day < today, isDue(old, of: day, in: after, today: today) { kept.keep(old, on: day) }
    kept.set(.string(today.description), at: ["network", "changed"])
    return kept
  }

  /// `dossier` with the map as it is now kept under the day `today`, in the place of what was kept for that day. An empty map is not kept.
  public static func keepNow(_ dossier: JSON, today: Day) -> JSON {
    let map = NetworkMap(now: dossier)
    if map.isEmpty { return dossier }
    var kept = dossier
    kept.keep(map, on: today)
    return kept
  }

  private static func isDue(_ map: NetworkMap, of day: Day, in dossier: JSON, today: Day) -> Bool {
    let last = NetworkMap.kept(in: dossier).last { ($0.day ?? .last) <= today }
    if map.isEmpty || last?.hasSamePicture(as: map) == true { return false }
    return (last?.day ?? day).days(until: today) >= daysBetween
  }

  /// The day on which the map last changed. A file written by hand may not say it; then the map stood so when the dossier was last written.
  private static func lastChange(of dossier: JSON) -> Day? {
    dossier["network"]?.day("changed") ?? ["changed", "created"].lazy.compactMap { dossier[$0]?.text.flatMap(Instant.init)?.day }.first
  }
}

extension NetworkMap {
  /// Whether both show the same people in the same way.
  func hasSamePicture(as other: NetworkMap) -> Bool {
    people.map(\.json) == other.people.map(\.json) && ties == other.ties
  }
}

extension JSON {
  fileprivate mutating func keep(_ map: NetworkMap, on day: Day) {
    let version = ["network", "versions", .item(key: "date", value: day.description)] as JSONPath
    set(.array(map.people.map(\.json)), at: version + "people")
    set(map.ties.isEmpty ? nil : .array(map.ties.map(\.json)), at: version + "ties")
  }
}
