import Support
import Testing
import TextUI

@testable import NetworkPicture

@Suite("Walking over the map")
struct MapWalkingTests {
  private func layout(_ people: [PicturePerson]) throws -> MapLayout {
    try #require(
      MapLayout(people: people, middle: "Gezin Bakker", sectorNames: SampleMap.sectorNames, size: Size(width: 80, height: 19)))
  }

  private func person(_ id: String, sector: Int, ring: Int) -> PicturePerson {
    PicturePerson(id: id, name: id, sign: "-", sector: sector, ring: ring)
  }

  private func name(_ stop: PictureStop?) -> String? { stop?.people[0].id }

  @Test("Arrows go to the person who is there")
  func arrows() throws {
    let map = try layout([
      person("links", sector: 1, ring: 3), person("binnen", sector: 1, ring: 1), person("boven", sector: 2, ring: 3),
      person("onder", sector: 7, ring: 3), person("rechts", sector: 4, ring: 1),
    ])
    let inside = try #require(map.stop(of: "binnen"))
    #expect(name(map.stop(.left, from: inside)) == "links")
    #expect(name(map.stop(.right, from: inside)) == "rechts")
    let left = try #require(map.stop(of: "links"))
    #expect(name(map.stop(.down, from: inside)) == "onder")
    #expect(name(map.stop(.up, from: left)) == "boven")
  }

  @Test("Left and Right go from side to side, by whoever stands between")
  func across() throws {
    let map = try layout([person("links", sector: 1, ring: 3), person("binnen", sector: 1, ring: 1), person("rechts", sector: 4, ring: 3)])
    var way = [try #require(map.stop(of: "links"))]
    while let next = map.stop(.right, from: way.last!) { way.append(next) }
    #expect(way.map { name($0) } == ["links", "binnen", "rechts"])
    while let next = map.stop(.left, from: way.last!) { way.append(next) }
    #expect(way.map { name($0) } == ["links", "binnen", "rechts", "binnen", "links"])
  }

  @Test("Up and Down stay on their side as long as somebody is there")
  func sides() throws {
    let map = try layout(SampleMap.people(30))
    for stop in map.stops {
      let above = map.stops.filter { $0.row < stop.row }
      let up = map.stop(.up, from: stop)
      #expect((up == nil) == above.isEmpty)
      if let up, above.contains(where: { $0.place.isRight == stop.place.isRight }) {
        #expect(up.place.isRight == stop.place.isRight)
        #expect(!above.contains { $0.place.isRight == stop.place.isRight && $0.row > up.row })
      }
    }
  }

  @Test("An arrow never goes another way than it points")
  func directions() throws {
    let map = try layout(SampleMap.people(30))
    for stop in map.stops {
      if let up = map.stop(.up, from: stop) { #expect(up.row < stop.row) }
      if let down = map.stop(.down, from: stop) { #expect(down.row > stop.row) }
      if let left = map.stop(.left, from: stop) { #expect(left.place.anchor < stop.place.anchor) }
      if let right = map.stop(.right, from: stop) { #expect(right.place.anchor > stop.place.anchor) }
    }
  }

  @Test("Who is alone stays where they are")
  func alone() throws {
    let map = try layout([person("Jo", sector: 3, ring: 2)])
    let stop = try #require(map.stops.first)
    for direction in MapDirection.allCases { #expect(map.stop(direction, from: stop) == nil) }
    #expect(map.next(after: stop) == stop)
    #expect(map.previous(before: stop) == stop)
    #expect(map.stop(outwards: true, from: stop) == nil)
    #expect(map.stop(outwards: false, from: stop) == nil)
  }

  @Test("Tab goes round the ring by sector, then round the next ring, and from the last to the first")
  func tab() throws {
    let map = try layout(SampleMap.people(30))
    var way = [map.stops[0]]
    for _ in 1..<30 { way.append(map.next(after: way.last!)) }
    #expect(way.map { $0.ring * 8 + $0.sector } == way.map { $0.ring * 8 + $0.sector }.sorted())
    #expect(map.next(after: way[29]) == way[0])
    #expect(map.previous(before: way[0]) == way[29])
    for (one, next) in zip(way, way.dropFirst()) where one.ring == next.ring && one.sector == next.sector {
      #expect(one.clock < next.clock, "not clockwise")
    }
  }

  @Test("PageUp and PageDown go to the nearest on the next ring that has somebody")
  func pages() throws {
    let map = try layout([
      person("binnen", sector: 4, ring: 1), person("rechts", sector: 4, ring: 3), person("links", sector: 1, ring: 3),
      person("buiten", sector: 0, ring: 4),
    ])
    let inside = try #require(map.stop(of: "binnen"))
    let right = try #require(map.stop(outwards: true, from: inside))
    #expect(name(right) == "rechts")
    #expect(name(map.stop(outwards: true, from: right)) == "buiten")
    #expect(name(map.stop(outwards: false, from: right)) == "binnen")
    #expect(map.stop(outwards: false, from: inside) == nil)
  }

  @Test("Round the top it is as near as on one side")
  func acrossTheTop() throws {
    let map = try layout([person("binnen", sector: 2, ring: 1), person("ver", sector: 7, ring: 2), person("naast", sector: 3, ring: 2)])
    let inside = try #require(map.stop(of: "binnen"))
    #expect(name(map.stop(outwards: true, from: inside)) == "naast")
  }

  @Test("A digit goes to the first of a sector, and again to the next one there")
  func digits() throws {
    let map = try layout(SampleMap.bakker)
    let first = try #require(map.stop(inSector: 1))
    #expect(first.ring == 1)
    var seen = [first]
    for _ in 1..<5 { seen.append(try #require(map.stop(inSector: 1, after: seen.last))) }
    #expect(Set(seen.map(\.index)).count == 5)
    #expect(map.stop(inSector: 1, after: seen.last) == first)
    #expect(map.stop(inSector: 1, after: map.stop(of: "Juf Els")) == first)
    #expect(map.stop(inSector: 0) == nil)
  }

  @Test("A name leads to its label or its fold, and nobody to nothing")
  func names() throws {
    let map = try layout((0..<40).map { person("\($0)", sector: 6, ring: 2) })
    #expect(map.stop(of: "0")?.isFold == false)
    #expect(map.stop(of: "39")?.isFold == true)
    #expect(map.stop(of: "nobody") == nil)
  }
}
