import Support
import Testing
import TextUI

@testable import NetworkPicture

@Suite("Where people stand on the map")
struct MapLayoutTests {
  private func layout(_ people: [PicturePerson], width: Int = 80, height: Int = 19) throws -> MapLayout {
    try #require(
      MapLayout(
        people: people, middle: "Gezin Bakker", sectorNames: SampleMap.sectorNames, size: Size(width: width, height: height)))
  }

  private func family(_ count: Int, ring: Int = 1) -> [PicturePerson] {
    (0..<count).map { PicturePerson(id: "f\($0)", name: "Familie \($0)", sign: "=", sector: 1, ring: ring) }
  }

  private func places(_ layout: MapLayout) -> [String: MapPlace] {
    Dictionary(uniqueKeysWithValues: layout.stops.flatMap { stop in stop.people.map { ($0.id, stop.place) } })
  }

  @Test("An empty map asks about every sector")
  func empty() throws {
    let map = try layout([])
    #expect(map.stops.isEmpty)
    #expect(map.headings.map { $0.label() } == SampleMap.sectorNames.enumerated().map { "\($0 + 1) \($1)?" })
  }

  @Test("A sector with somebody is no question any more")
  func filled() throws {
    #expect(try layout(family(1)).headings.filter { !$0.label().hasSuffix("?") }.map(\.sector) == [1])
  }

  @Test("The sign stands before the name, and a star behind that of a medeopvoeder")
  func labels() throws {
    let map = try layout(SampleMap.bakker)
    #expect(map.stop(of: "Oma Ria")?.label() == "= Oma Ria*")
    #expect(map.stop(of: "Trainer Dirk")?.label() == "? Trainer Dirk")
  }

  @Test("What a view shows may stand in place of the sign, or nothing")
  func marks() throws {
    let people = ["PGAE", ""].enumerated().map { PicturePerson(id: $1, name: "Oma", sign: $1, sector: $0, ring: 1) }
    #expect(try layout(people).stops.map { $0.label() } == ["PGAE Oma", "Oma"])
  }

  @Test("On the right a label begins on its ring, on the left it ends there; who is near stands nearer")
  func rings() throws {
    for sector in 0..<8 {
      let map = try layout((1...4).map { PicturePerson(id: "\($0)", name: "Jo", sign: "-", sector: sector, ring: $0) })
      #expect(map.stops.map(\.ring) == [1, 2, 3, 4])
      for stop in map.stops {
        #expect(stop.place.isRight == (3...6).contains(sector))
        #expect(stop.place.anchor == (stop.place.isRight ? stop.column : stop.columns.upperBound - 1))
      }
      // In a circle: columns are half as wide as rows are high, and the rings four times as wide as high.
      let away = map.stops.map { stop in
        let (rows, columns) = (stop.row - map.grid.middle.row, stop.place.anchor - map.grid.middle.column)
        return 9 * rows * rows + columns * columns
      }
      #expect(away == away.sorted(), "sector \(sector)")
    }
  }

  @Test("The formal sectors lie below the others on their side")
  func formalBelow() throws {
    let map = try layout((0..<8).map { PicturePerson(id: "\($0)", name: "Jo", sign: "-", sector: $0, ring: 3) })
    let rows = map.stops.map(\.row)
    let upwards = [rows[7], rows[0], rows[1], rows[2]]
    #expect(upwards == upwards.sorted(by: >))
    let downwards = Array(rows[3...6])
    #expect(downwards == downwards.sorted())
  }

  @Test("A full sector leans over into the free places beside it before it folds")
  func leaning() throws {
    let home = try #require(MapGrid(size: Size(width: 80, height: 19))).rings[0].homes[1].count
    let map = try layout(family(home + 2))
    #expect(map.stops.count == home + 2)
    #expect(!map.stops.contains { $0.isFold })
  }

  @Test("It leaves the neighbours their own places, and an empty one a place for its first")
  func leavesRoom() throws {
    let neighbours = [0, 2].map { PicturePerson(id: "n\($0)", name: "Jo", sign: "-", sector: $0, ring: 1) }
    let full = try layout(family(20))
    let later = try layout(family(20) + neighbours)
    let before = places(full)
    #expect(places(later).filter { before[$0.key] != nil } == before)
  }

  @Test("Who comes last goes into the fold, and nobody is lost")
  func folding() throws {
    let map = try layout(family(20))
    let fold = try #require(map.stops.first { $0.isFold })
    #expect(map.stops.filter(\.isFold).count == 1)
    #expect(fold.label() == "+\(fold.people.count)")
    #expect(fold.people.map(\.id) == family(20).suffix(fold.people.count).map(\.id))
    #expect(map.stops.reduce(0) { $0 + $1.people.count } == 20)
    #expect(map.stop(of: "f19") == fold)
  }

  @Test("Thirty people at 80×24 and a hundred at 200×60 all stand alone, or in a fold of their corner")
  func many() throws {
    #expect(try layout(SampleMap.people(30)).stops.count == 30)
    let map = try layout(SampleMap.people(100), width: 200, height: 55)
    #expect(map.stops.reduce(0) { $0 + $1.people.count } == 100)
    #expect(map.stops.count > 95)
  }

  @Test("Somebody new leaves everybody in place")
  func adding() throws {
    let before = places(try layout(SampleMap.bakker))
    for (sector, ring) in [(1, 2), (6, 3), (3, 1)] {
      let new = PicturePerson(id: "nieuw", name: "Aanloop", sign: "-", sector: sector, ring: ring)
      var after = places(try layout(SampleMap.bakker + [new]))
      after["nieuw"] = nil
      #expect(after == before)
    }
  }

  @Test("Whoever comes closer moves nobody of the other rings")
  func moving() throws {
    let before = try layout(SampleMap.bakker)
    let people = SampleMap.bakker.map {
      $0.id == "Opa Henk" ? PicturePerson(id: $0.id, name: $0.name, sign: $0.sign, sector: $0.sector, ring: 1) : $0
    }
    let after = try layout(people)
    #expect(after.stop(of: "Opa Henk")?.ring == 1)
    for stop in before.stops where stop.ring > 2 { #expect(after.stop(of: stop.people[0].id)?.place == stop.place) }
  }

  @Test("A name is shortened only for a neighbour on its row, and keeps six columns")
  func shortening() throws {
    let long = PicturePerson(id: "l", name: "Jeugdverpleegkundige Lot", sign: "-", sector: 1, ring: 1)
    #expect(try layout([long]).stops[0].label() == "- Jeugdverpleegkundige Lot")
    let crowd = (0..<40).map {
      PicturePerson(id: "\($0)", name: "Jeugdverpleegkundige", sign: "-", isCoEducator: true, sector: $0 % 8, ring: $0 % 3 + 1)
    }
    for stop in try layout(crowd).stops where !stop.isFold {
      #expect(stop.label().hasPrefix("- Jeugd") && stop.label().hasSuffix("*"))
    }
  }

  @Test(
    "Names in any script keep to their room",
    arguments: ["", "A", String(repeating: "W", count: 200), "日本語の先生と友だちとその家族みんな", "فاطمة الزهراء بنت محمد", "👩‍👩‍👧👵🏽🇳🇱👩‍👩‍👧👵🏽🇳🇱👩‍👩‍👧👵🏽🇳🇱"])
  func scripts(name: String) throws {
    for room in 1...30 {
      #expect(Display.columns(of: MapLabel.shortened(name, to: room)) <= room)
    }
    let map = try layout((0..<8).map { PicturePerson(id: "\($0)", name: name, sign: "=", sector: $0, ring: 3) })
    #expect(map.stops.allSatisfy { $0.column >= 0 && $0.columns.upperBound <= 80 })
  }

  @Test("A shortened name ends with a sign of it, and not with a blank")
  func ellipsis() {
    #expect(MapLabel.shortened("Oma Ria", to: 7) == "Oma Ria")
    #expect(MapLabel.shortened("Oma Ria", to: 6) == "Oma R…")
    #expect(MapLabel.shortened("Oma Ria", to: 5) == "Oma…")
    #expect(MapLabel.shortened("Oma Ria", to: 6, ascii: true) == "Oma R.")
    #expect(MapLabel.shortened("日本語", to: 5) == "日本…")
    #expect(MapLabel.shortened("日本語", to: 4) == "日…")
    #expect(MapLabel.shortened("Oma", to: 0).isEmpty)
  }

  @Test("A sector or ring that does not exist becomes the nearest that does")
  func outside() {
    let person = PicturePerson(id: "x", name: "Jo", sign: "-", sector: 99, ring: -3)
    #expect(person.sector == 7)
    #expect(person.ring == 1)
  }

  @Test("Two people with one id, or one name, are both there")
  func twins() throws {
    let twin = PicturePerson(id: "x", name: "Jo", sign: "-", sector: 1, ring: 1)
    #expect(try layout([twin, twin]).stops.count == 2)
  }

  @Test("Every window of 80 columns and 17 rows or more has a map; one of 40 by 12 has not")
  func sizes() {
    for height in 15...70 {
      for width in [80, 81, 100, 133, 200, 300] { #expect(MapGrid(size: Size(width: width, height: height)) != nil, "\(width)×\(height)") }
    }
    for size in [Size(width: 40, height: 12), Size(width: 0, height: 0), Size(width: 500, height: 5), Size(width: -3, height: 40)] {
      #expect(MapGrid(size: size) == nil)
    }
  }
}
