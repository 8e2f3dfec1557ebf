import Basics
import Testing
import TextUI

@testable import NetworkPicture

@Suite("Any network on the map")
struct MapPropertyTests {
  /// 10,000 networks in all, in parts that run beside one another.
  private static let parts = [UInt64](0..<8)
  private static let networksAPart = 1_250

  @Test("Nobody is lost, nothing overlaps or sticks out, everybody is reached, and whoever need not move stays", arguments: parts)
  func anyNetwork(part: UInt64) {
    var random = SplitMix64(seed: part)
    for number in 0..<Self.networksAPart {
      let network = RandomNetwork(using: &random)
      let layout = network.layout()
      let problem =
        Self.lost(in: layout, network.people) ?? Self.overlap(in: layout) ?? Self.shortened(in: layout)
        ?? Self.unreached(in: layout) ?? Self.moved(from: layout, network, using: &random)
      #expect(problem == nil, "network \(number) of part \(part): \(network.people.count) people, \(network.grid.size)")
      if number % 25 == 0 { #expect(Self.broken(layout) == nil, "network \(number) of part \(part), drawn at \(network.grid.size)") }
    }
  }

  /// Everybody is in exactly one stop, in a fold only with others of the same sector and ring.
  private static func lost(in layout: MapLayout, _ people: [PicturePerson]) -> String? {
    let found = layout.stops.flatMap(\.people)
    guard found.count == people.count, Set(found) == Set(people) else { return "somebody is lost" }
    for stop in layout.stops {
      guard stop.people.allSatisfy({ $0.ring == stop.ring && $0.sector == stop.sector }) else { return "a stranger in \(stop.label())" }
    }
    return nil
  }

  /// Labels, the names of the sectors and that of the gezin lie inside the picture, and none touches another.
  private static func overlap(in layout: MapLayout) -> String? {
    let size = layout.size
    var taken = Array(repeating: false, count: (size.width + 1) * size.height)
    var texts = layout.stops.map { ($0.label(), $0.row, $0.column) }
    texts += layout.headings.map { ($0.label(), $0.row, $0.column) }
    for (text, row, column) in texts {
      let width = Display.columns(of: text)
      guard row != layout.grid.middle.row else { return "\(text) on the row of the gezin" }
      guard width > 0, row >= 0, row < size.height, column >= 0, column + width <= size.width else { return "\(text) is outside" }
      // The blank behind a text belongs to it.
      for cell in column...column + width {
        if taken[row * (size.width + 1) + cell], cell < column + width { return "\(text) overlaps" }
        taken[row * (size.width + 1) + cell] = true
      }
    }
    return nil
  }

  /// A name is shortened only when it does not fit, and keeps six columns, that of a place four.
  private static func shortened(in layout: MapLayout) -> String? {
    for stop in layout.stops where !stop.isFold {
      let person = stop.people[0]
      // The sign, a space, the brackets of a place, and "*".
      let others = (person.isCoEducator ? 3 : 2) + (person.isPlace ? 2 : 0)
      let isWhole = RandomNetwork.columns[person.name]! <= stop.room - others
      let whole = "\(person.sign) \(person.isPlace ? "[" : "")\(person.name)"
      if isWhole != stop.label().hasPrefix(whole) { return "\(person.name) is not shortened as it should be" }
      if stop.width > stop.room { return "\(person.name) takes more than its room" }
      if stop.room - others < (person.isPlace ? 4 : 6) { return "\(person.name) has too little room" }
    }
    return nil
  }

  /// By Tab alone and by arrows alone everybody is reached from everybody.
  private static func unreached(in layout: MapLayout) -> String? {
    guard let first = layout.stops.first else { return nil }
    var seen: Set<Int> = []
    var stop = first
    for _ in layout.stops {
      seen.insert(stop.index)
      guard layout.previous(before: layout.next(after: stop)) == stop else { return "Shift-Tab does not go back" }
      stop = layout.next(after: stop)
    }
    guard seen.count == layout.stops.count, stop == first else { return "not reached by Tab" }
    let ways = layout.stops.map { from in MapDirection.allCases.compactMap { layout.stop($0, from: from)?.index } }
    var back = Array(repeating: [Int](), count: ways.count)
    for (from, targets) in ways.enumerated() { for to in targets { back[to].append(from) } }
    // From the first one goes to all, and from all to the first: so from everybody to everybody.
    return reached(ways) == ways.count && reached(back) == ways.count ? nil : "not reached by arrows"
  }

  private static func reached(_ ways: [[Int]]) -> Int {
    var seen: Set<Int> = [0]
    var open = [0]
    while let next = open.popLast() { for way in ways[next] where seen.insert(way).inserted { open.append(way) } }
    return seen.count
  }

  /// Changes the network in one way and looks who moved.
  private static func moved(from layout: MapLayout, _ network: RandomNetwork, using random: inout SplitMix64) -> String? {
    var other = network
    var rings: Set<Int> = []
    switch Int.random(in: 0..<4, using: &random) {
    case 0: break
    case 1:
      let new = RandomNetwork.person(network.people.count, using: &random)
      other.people.append(new)
      if !layout.isFull(new.ring, new.sector, network.people) { break }
      rings = [new.ring]
    case 2:
      guard let index = network.people.indices.randomElement(using: &random) else { break }
      rings = [other.people.remove(at: index).ring]
    default:
      guard let index = network.people.indices.randomElement(using: &random) else { break }
      let moved = RandomNetwork.person(index, using: &random)
      rings = [network.people[index].ring, moved.ring]
      other.people[index] = moved
    }
    let after = other.layout()
    let places = after.placesOfPeople
    for (id, was) in layout.placesOfPeople where !rings.contains(was.ring) {
      if places[id]?.place != was.place { return "\(id) on ring \(was.ring) moved" }
    }
    return other.people == network.people && after != layout ? "another picture of the same network" : nil
  }

  /// Draws it, with another stop in focus each time, and looks whether the frame stays whole.
  private static func broken(_ layout: MapLayout) -> String? {
    let size = layout.size
    for focus in [nil] + layout.stops.prefix(3).map(Optional.some) {
      var canvas = Canvas(size: Size(width: size.width + 2, height: size.height + 2))
      canvas.fill(canvas.bounds, character: "#")
      layout.draw(on: &canvas, at: Position(row: 1, column: 1), focus: focus)
      for row in 0..<canvas.size.height {
        let cells = Array(canvas.row(row))
        guard cells.first?.character == "#", cells.last?.character == "#" else { return "row \(row) is broken" }
      }
      guard canvas.row(0).allSatisfy({ $0.character == "#" }), canvas.row(size.height + 1).allSatisfy({ $0.character == "#" }) else {
        return "drawn above or below"
      }
      if let focus, canvas.cursor != Position(row: focus.row + 1, column: focus.column + 1) { return "the cursor is not on the label" }
    }
    return nil
  }
}

extension MapLayout {
  /// Everybody's ring and place, by id.
  fileprivate var placesOfPeople: [String: (ring: Int, place: MapPlace)] {
    var places: [String: (ring: Int, place: MapPlace)] = [:]
    for stop in stops { for person in stop.people { places[person.id] = (stop.ring, stop.place) } }
    return places
  }

  /// Whether somebody new in a sector of a ring finds no free place there: then the sector folds, or leans over for the first time.
  fileprivate func isFull(_ ring: Int, _ sector: Int, _ people: [PicturePerson]) -> Bool {
    let counts = (0..<8).map { sector in people.count { $0.ring == ring && $0.sector == sector } }
    return counts[sector] >= MapStretches(grid.rings[ring - 1], people: counts).size(sector)
  }
}
