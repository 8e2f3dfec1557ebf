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
    if Dossier(before).raw(.network) == Dossier(after).raw(.network) { return after }
    let old = NetworkMap(now: before)
    guard !old.hasSamePicture(as: NetworkMap(now: after)) else { return after }
    var kept = after
    if let day = lastChange(of: before), day < today, isDue(old, of: day, in: after, today: today) { kept.keep(old, on: day) }
    kept.set(today, at: Dossier.network[.changed])
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

  /// The day under which the map would be kept now; nil where one stands there already.
  static func freeDay(in dossier: JSON) -> Day? {
    guard let day = lastChange(of: dossier), !NetworkMap.kept(in: dossier).contains(where: { $0.day == day }) else { return nil }
    return day
  }

  /// Takes out the map that was kept under a day, where the map now is the same.
  static func drop(_ day: Day, from dossier: inout JSON) {
    guard let kept = NetworkMap.kept(in: dossier).first(where: { $0.day == day }), kept.hasSamePicture(as: NetworkMap(now: dossier)) else {
      return
    }
    dossier.set(nil, at: Dossier.network[.versions].item(.date, on: day).path)
  }

  private static func isDue(_ map: NetworkMap, of day: Day, in dossier: JSON, today: Day) -> Bool {
    let last = NetworkMap.kept(in: dossier).last { ($0.day ?? .last) <= today }
    if map.isEmpty || last?.hasSamePicture(as: map) == true { return false }
    return (last?.day ?? day).days(until: today) >= daysBetween
  }

  /// The day on which the map last changed. A file written by hand may not say it; then the map stood so when the dossier was last written.
  private static func lastChange(of dossier: JSON) -> Day? {
    let dossier = Dossier(dossier)
    return dossier[.network][.changed] ?? dossier[.changed]?.day ?? dossier[.created]?.day
  }
}

extension NetworkMap {
  /// Whether both show the same people in the same way.
  func hasSamePicture(as other: NetworkMap) -> Bool {
    people == other.people && ties == other.ties
  }
}

extension Dossier {
  fileprivate static let network = FieldPlace<Dossier>()[.network]
}

extension JSON {
  fileprivate mutating func keep(_ map: NetworkMap, on day: Day) {
    let version = Dossier.network[.versions].item(.date, on: day)
    set(.array(map.people.map(\.json)), at: version[.people].path)
    set(map.ties.map(\.record), at: version[.ties])
  }
}
