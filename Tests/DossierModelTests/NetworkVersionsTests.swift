import Basics
import DossierModel
import StrictJSON
import Testing

@Suite("The map as it was is kept")
struct NetworkVersionsTests {
  let today = Day(year: 2026, month: 11, day: 20)!

  private func dossier(_ people: JSON, changed: JSON = "2026-11-06", versions: JSON = []) -> JSON {
    ["network": ["people": people, "changed": changed, "versions": versions]]
  }

  private let oma: JSON = ["id": "o", "name": "Oma", "ring": 2]
  private let nearer: JSON = ["id": "o", "name": "Oma", "ring": 1]

  private func days(_ dossier: JSON) -> [String] { (dossier["network"]?["versions"]?.items ?? []).map { $0["date"]?.text ?? "?" } }

  /// The days of the maps that are kept after Oma came nearer today.
  private func kept(_ before: JSON) -> [String] {
    var after = before
    after.set(1, at: ["network", "people", .item(key: "id", value: "o"), "ring"])
    return days(NetworkVersions.keeping(before: before, after: after, today: today))
  }

  @Test("a change after a week keeps the map before it, under the day of its last change")
  func afterAWeek() {
    let kept = NetworkVersions.keeping(before: dossier([oma]), after: dossier([nearer]), today: today)
    #expect(days(kept) == ["2026-11-06"])
    #expect(kept["network"]?["versions"]?.items[0]["people"] == [["id": "o", "name": "Oma", "ring": 2, "strain": false]])
    #expect(kept["network"]?["people"] == [nearer])
    #expect(kept["network"]?["changed"] == "2026-11-20")
  }

  @Test("six days are too soon, seven are not; where a map was kept before, its day counts")
  func weeks() {
    #expect(kept(dossier([oma], changed: "2026-11-14")) == [])
    #expect(kept(dossier([oma], changed: "2026-11-13")) == ["2026-11-13"])
    let other: JSON = ["date": "2026-11-13", "people": [["id": "a", "name": "An"]]]
    #expect(kept(dossier([oma], changed: "2026-11-19", versions: [other])) == ["2026-11-13", "2026-11-19"])
    let recent: JSON = ["date": "2026-11-14", "people": [["id": "a", "name": "An"]]]
    #expect(kept(dossier([oma], changed: "2026-11-19", versions: [recent])) == ["2026-11-14"])
  }

  @Test("a second change on one day keeps nothing half done and leaves what was kept as it is")
  func secondChange() {
    let first = NetworkVersions.keeping(before: dossier([oma]), after: dossier([nearer]), today: today)
    var after = first
    after.set("strong", at: ["network", "people", .item(key: "id", value: "o"), "quality"])
    let second = NetworkVersions.keeping(before: first, after: after, today: today)
    #expect(second["network"]?["versions"] == first["network"]?["versions"])
    #expect(second["network"]?["people"]?.items[0]["quality"] == "strong")
  }

  @Test("nothing is kept of a change that the picture does not show, of an empty map, or of what was kept already")
  func notDue() {
    var noted = dossier([oma])
    noted.set("Woont om de hoek", at: ["network", "people", .item(key: "id", value: "o"), "note"])
    #expect(NetworkVersions.keeping(before: dossier([oma]), after: noted, today: today) == noted)
    #expect(days(NetworkVersions.keeping(before: dossier([]), after: dossier([oma]), today: today)) == [])
    let same: JSON = ["date": "2026-10-01", "people": [["id": "o", "name": "Oma", "ring": 2, "strain": false]]]
    #expect(kept(dossier([oma], versions: [same])) == ["2026-10-01"])
  }

  @Test("where no day of change is written, the map stood so when the file was last written; without any day it is not kept")
  func noDay() {
    var before = dossier([oma], changed: "")
    #expect(kept(before) == [])
    before.set("2026-10-03T10:00:00+02:00", at: ["created"])
    #expect(kept(before) == ["2026-10-03"])
    before.set("2026-10-05T10:00:00+02:00", at: ["changed"])
    #expect(kept(before) == ["2026-10-05"])
    #expect(kept(dossier([oma], changed: "2027-01-01")) == [])
  }

  @Test("on wish the map is kept under today, once a day")
  func onWish() {
    let first = NetworkVersions.keepNow(
      dossier([oma], versions: [["date": "2026-11-20", "wie": "wij", "ties": [["a": "o"]]]]), today: today)
    let version: JSON = ["date": "2026-11-20", "wie": "wij", "people": [["id": "o", "name": "Oma", "ring": 2, "strain": false]]]
    #expect(first["network"]?["versions"] == [version])
    #expect(
      days(NetworkVersions.keepNow(dossier([oma], versions: [["date": "2026-10-01"]]), today: today)) == ["2026-10-01", "2026-11-20"])
    #expect(NetworkVersions.keepNow(dossier([]), today: today) == dossier([]))
  }

  @Test("only what the picture shows is kept of people: no note, nobody who ended, and no value that is a fault")
  func onlyThePicture() {
    let (o, a) = ("01JDQ1B00000000000000000P1", "01JDQ1B00000000000000000P2")
    let people: JSON = [
      [
        "id": .string(o), "name": "Oma", "kind": "person", "role": "oma", "sector": "maan", "ring": 9, "quality": "strong", "strain": "ja",
        "direction": "both", "support": ["advice", "hulp", "practical"], "contact": "weekly", "asked": "helping", "coEducator": true,
        "note": "Geheim", "until": "2027-01-31", "knows": true,
        "bonds": [["member": "m", "ring": 1, "quality": "goed"], ["ring": 2], 5],
      ],
      ["id": .string(a), "name": "An", "ring": 1], ["id": .string(a), "name": "Dubbel"], ["name": "Zonder"], ["id": "n"], 5, "x",
      ["id": "w", "name": "Weg", "ended": "2026-10-01"],
    ]
    var before = dossier(people)
    before.set(
      [["a": .string(o), "b": .string(a), "quality": "thin"], ["a": .string(o), "b": "w"], ["a": .string(o), "b": .string(o)]],
      at: ["network", "ties"])
    let version = NetworkVersions.keepNow(before, today: today)["network"]?["versions"]?.items[0]
    let oma: JSON = [
      "id": .string(o), "name": "Oma", "kind": "person", "quality": "strong", "direction": "both", "support": ["practical", "advice"],
      "contact": "weekly", "asked": "helping", "coEducator": true, "bonds": [["member": "m", "ring": 1]],
    ]
    #expect(version?["people"] == [oma, ["id": .string(a), "name": "An", "ring": 1, "strain": false]])
    #expect(version?["ties"] == [["a": .string(o), "b": .string(a), "quality": "thin", "strain": false]])
    #expect(FileKind.dossier.faults(in: ["gezin": ["name": "G"], "network": ["versions": [version ?? 5]]], known: KnownReferences()) == [])
  }

  @Test("kept maps are read oldest first, each day once; what cannot be read is passed over")
  func reading() {
    let versions: JSON = [
      ["date": "2026-11-06", "people": [oma]], ["date": "2026-09-10", "people": [oma, nearer]], ["date": "morgen", "people": [oma]], 5,
      ["date": "2026-11-06", "people": [["id": "a", "name": "An"]]], ["date": "2026-12-01", "people": 5],
    ]
    let maps = NetworkMap.kept(in: dossier([], versions: versions))
    #expect(maps.map { $0.day?.description } == ["2026-09-10", "2026-11-06", "2026-12-01"])
    #expect(maps.map { $0.people.map(\.name) } == [["Oma"], ["An"], []])
    #expect(NetworkMap.kept(in: "x").isEmpty && NetworkMap(now: 5).isEmpty)
  }

  @Test("whatever stands in a field, what is kept has no faults and shows the map as it is")
  func faults() {
    let (o, a) = ("01JDQ1B00000000000000000P1", "01JDQ1B00000000000000000P2")
    let oma: JSON = [
      "id": .string(o), "name": "Oma", "kind": "person", "sector": "family", "ring": 1, "quality": "strong", "strain": true,
      "direction": "both", "support": ["advice"], "contact": "weekly", "asked": "helping", "coEducator": true, "ended": "",
      "bonds": [["member": "m", "ring": 1, "quality": "thin", "strain": true, "direction": "gives", "support": ["company"]]],
    ]
    var whole = dossier([oma, ["id": .string(a), "name": "An"]])
    whole.set([["a": .string(o), "b": .string(a), "quality": "thin", "strain": true]], at: ["network", "ties"])
    let person: JSONPath = ["network", "people", .index(0)]
    let bond = person + "bonds" + .index(0)
    let tie: JSONPath = ["network", "ties", .index(0)]
    var paths: [JSONPath] = [person, person + "bonds", bond, tie, ["network", "ties"]]
    for key in oma.object?.keys ?? [] { paths.append(person + key) }
    for key in ["ring", "quality", "strain", "direction", "support"] { paths.append(bond + key) }
    for key in ["a", "b", "quality", "strain"] { paths.append(tie + key) }
    for path in paths {
      for fault: JSON in [55, true, "maan", [55, "maan", [[]]], ["a": 5]] {
        var broken = whole
        broken.set(fault, at: path)
        let kept = NetworkVersions.keepNow(broken, today: today)
        let versions: JSON = ["gezin": ["name": "G"], "network": ["versions": kept["network"]?["versions"] ?? 5]]
        let found = FileKind.dossier.faults(in: versions, known: KnownReferences()).filter { $0.code != .badID }
        #expect(found == [], "\(path) \(fault)")
        let changes = NetworkMap.kept(in: kept).first.map { NetworkComparison(from: $0, to: NetworkMap(now: kept)).changes }
        #expect(changes == [], "\(path) \(fault)")
      }
    }
  }

  @Test("a value of another kind in the way is never replaced")
  func inTheWay() {
    for fault: JSON in ["x", 5, true] {
      #expect(NetworkVersions.keepNow(dossier([oma], versions: fault), today: today)["network"]?["versions"] == fault)
      #expect(NetworkVersions.keeping(before: fault, after: dossier([oma]), today: today)["network"]?["people"] == [oma])
      #expect(NetworkVersions.keeping(before: dossier([oma]), after: fault, today: today) == fault)
    }
  }
}
