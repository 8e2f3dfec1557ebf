import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Walking over the map on the screen")
struct MapScreenTests {
  private static func person(_ number: Int, _ name: String, _ sector: String, _ ring: Int, _ more: [String: JSON] = [:]) -> JSON {
    var person: JSON = [
      "id": .string("01KB0000000000000000P0\(1000 + number)"), "name": .string(name), "sector": .string(sector), "ring": .number("\(ring)"),
    ]
    for (key, value) in more { person.set(value, at: JSONPath([.key(key)])) }
    return person
  }

  private static let few = [
    person(0, "Oma Ria", "family", 1), person(1, "Juf Els", "school", 2), person(2, "Buurvrouw An", "neighbourhood", 3),
    person(3, "Naima", "friends", 3, ["support": ["company", "advice"], "contact": "daily", "asked": "notAsked"]),
  ]

  private func map(_ people: [JSON] = few, ties: [JSON] = [], versions: [JSON] = []) -> World {
    var world = World.around(people, ties: ties, versions: versions)
    world.press("l")
    return world
  }

  /// The label that the cursor stands on.
  private func label(_ world: World) -> String {
    let canvas = world.canvas
    guard let cursor = canvas.cursor else { return "" }
    let text = canvas.row(cursor.row).dropFirst(cursor.column).map(\.character)
    return String(text).components(until: "  ")
  }

  @Test("Arrows, Tab, PageDown, digits and / go to somebody, and the line below says who it is")
  func walking() {
    var world = map()
    #expect(label(world).hasPrefix("Oma Ria"))
    for (keys, name) in [
      ("Right", "Juf Els"), ("Left", "Oma Ria"), ("PageDown", "Juf Els"), ("PageUp", "Oma Ria"), ("4", "Buurvrouw An"), ("5", "Juf Els"),
      ("/ 'naima' Enter", "Naima"), ("Tab", "Buurvrouw An"), ("S-Tab", "Naima"), ("Home", "Oma Ria"), ("End", "Buurvrouw An"),
    ] {
      world.press(keys)
      #expect(label(world).contains(name), "\(keys)")
      #expect(world.rows.suffix(4).joined().contains("\(name)."), "\(keys)")
    }
    world.press("Enter")
    #expect(world.screenText.contains("Iemand uit het netwerk"))
    world.press("Esc")
    #expect(label(world).contains("Buurvrouw An"))
    world.press("l")
    #expect(world.cursorRowText.contains("Buurvrouw An"))
    world.press("Esc")
    #expect(world.screenText.contains("Gezinnen"))
  }

  @Test("Digits go to a sector in the list and the table too", arguments: ["", "t"])
  func digits(way: String) {
    var world = World.around(Self.few)
    world.press(way + " 3")
    #expect(world.cursorRowText.contains("Naima"))
    world.press("5")
    #expect(world.cursorRowText.contains("Juf Els"))
  }

  @Test("A fold opens: one chooses, and who was chosen stands there until one goes on")
  func fold() {
    var world = map((0..<40).map { Self.person($0, "Jo \($0)", "access", 2) })
    for _ in 0..<40 where world.state.desk.map(MapScreen.isFoldInFocus) == false { world.press("Tab") }
    let fold = label(world)
    #expect(fold.hasPrefix("+"))
    #expect(world.screenText.contains("en nog "))
    // What is meant for one cannot be done with many.
    world.press(">")
    #expect(world.screenText.contains("Hier staan er meer bij elkaar."))
    #expect(world.network["people"]?.items.allSatisfy { $0["ring"] == 2 } == true)
    world.press("Enter 'Jo 35' Enter")
    #expect(label(world).hasPrefix("Jo 35 +"))
    world.press(">")
    #expect(world.person("Jo 35")["ring"] == 1)
    #expect(label(world).contains("Jo 35"))
    world.press("End Home")
    #expect(world.state.desk?.look.unfolded == nil)
  }

  @Test("The map shows what one chooses, and says what its signs mean")
  func views() {
    var world = map()
    world.press("3")
    for (keys, sign, legend) in [
      ("w 2", "GA Naima", "P praktisch"), ("w 3", "d Naima", "w elke week"), ("w 4", "? Naima", "j zei ja"),
      ("w 1", "? Naima", "~ spanning"),
    ] {
      world.press(keys)
      #expect(label(world).hasPrefix(sign), "\(keys)")
      #expect(world.rows[1].contains(legend), "\(keys)")
    }
    world.press("l w 2")
    #expect(world.rows.contains { $0.contains("GA Naima") } && world.rows.contains { $0.contains("P praktisch") })
  }

  private static let september: JSON = [
    "date": "2026-09-10",
    "people": [
      ["id": "01KB0000000000000000P01000", "name": "Oma Ria", "sector": "family", "ring": 2],
      ["id": "01KB0000000000000000P01001", "name": "Juf Els", "sector": "school", "ring": 1],
      ["id": "01KB0000000000000000P09999", "name": "Oom Jan", "sector": "family", "ring": 3],
    ],
  ]

  @Test("Two days are compared with marks and in words; who is gone can be walked to")
  func comparing() {
    var world = map(versions: [Self.september])
    world.press("w 8")
    #expect(world.rows[0].contains("10 september en nu"))
    for (digit, label) in [("5", "< Juf Els"), ("2", "> Oma Ria"), ("4", "+ Buurvrouw An")] {
      world.press(digit)
      #expect(self.label(world).hasPrefix(label))
    }
    world.press("2 2")
    #expect(label(world).hasPrefix("o Oom Jan"))
    #expect(world.rows.suffix(4).joined(separator: " ").contains("Oom Jan weg"))
    world.press("Enter")
    #expect(world.screenText.contains("Oom Jan stond op 10 september op de kaart, en nu niet meer."))
    world.press("w 8")
    #expect(label(world).contains("Oma Ria") || !world.screenText.contains("o Oom Jan"))
    #expect(world.rows[1].contains("= sterk"))
  }

  @Test("Where there is no room for a picture, two days are marked in the list and said in words under it")
  func comparingInAList() {
    var world = World.around(Self.few, versions: [Self.september], size: Size(width: 60, height: 20))
    world.press("l w 8")
    for row in ["  > Oma Ria", "  < Juf Els", "  + Buurvrouw An", "  o Oom Jan"] {
      #expect(world.rows.contains { $0.dropFirst(2).hasPrefix(row.dropFirst(2)) })
    }
    #expect(world.screenText.contains("Sinds 10 september: Buurvrouw An en Naima erbij"))
  }

  @Test("Nothing of today is changed while one looks at two earlier days")
  func earlierDays() {
    let march: JSON = [
      "date": "2026-03-01", "people": [["id": "01KB0000000000000000P01000", "name": "Oma Ria", "sector": "family", "ring": 3]],
    ]
    var world = map(versions: [march, Self.september])
    world.press("w 'maart met 10' Enter")
    #expect(world.rows[0].contains("1 maart en 10 september"))
    let before = world.network
    for key in [">", "<", "e", "n", "Delete"] {
      world.press(key)
      #expect(world.network == before && world.state.overlays.isEmpty, "\(key)")
      #expect(world.screenText.contains("Dit zijn twee eerdere dagen."), "\(key)")
    }
  }

  @Test("A map that stood for a week is kept when it changes, and today's on wish")
  func keeping() {
    var world = map()
    world.press("C-p 'kaart van vandaag' Enter")
    #expect(world.screenText.contains("De kaart van vandaag is bewaard"))
    #expect(world.network["versions"]?.items.first?["date"] == "2026-11-20")
    world.press("> C-p 'vergelijk'")
    #expect(world.network["versions"]?.items.count == 1)
  }

  @Test("In the table Left and Right go through what is known, and every column can be seen")
  func table() {
    var world = World.around(Self.few)
    world.press("t")
    var seen: Set<String> = []
    for _ in 0..<20 {
      for title in ["Hoort bij", "Band", "Geven en krijgen", "Gevraagd", "Helpt tot", "Weet ervan", "Wie is dit", "Plan"]
      where world.rows[2].contains(title) { seen.insert(title) }
      world.press("Right")
    }
    #expect(seen.count == 8, "\(seen)")
    let end = world.rows[2]
    world.press("Right")
    #expect(world.rows[2] == end)
    for _ in 0..<20 { world.press("Left") }
    #expect(world.rows[2].contains("Hoort bij"))
    world.press("t")
    #expect(world.rows[1].contains("[F3 Netwerk]"))
  }

  @Test("Where there is no room for a picture there is the list, and everything can be done")
  func noRoom() {
    var world = map()
    world.press("resize:40x12 Down >")
    #expect(world.cursorRowText.contains("Juf Els"))
    #expect(world.person("Juf Els")["ring"] == 1)
    world.press("resize:80x24")
    #expect(label(world).contains("Juf Els"))
  }

  @Test(
    "Odd people are drawn and walked like any other",
    arguments: [
      [person(0, "A", "family", 1), person(1, String(repeating: "Lang", count: 50), "family", 1), person(2, "A", "family", 1)],
      [person(0, "👩‍👩‍👧 Oma 👵🏽", "family", 1), person(1, "فاطمة الزهراء", "friends", 2), person(2, "日本語の先生", "school", 3)],
      [person(0, "Een", "family", 1), person(0, "Twee", "family", 1), ["name": "Drie"], ["name": "Vier", "ring": 9, "sector": "maan"]],
      [person(0, "Een", "family", 1, ["kind": 3, "support": "veel", "bonds": "geen", "ended": false])],
    ])
  func odd(people: [JSON]) {
    var world = World.around(
      people, ties: [["a": "01KB0000000000000000P01000", "b": "01KB0000000000000000P01000"], ["a": "niemand", "b": 3], "stuk"])
    world.press("l")
    var seen: Set<Position> = []
    for _ in people {
      let canvas = world.canvas
      if let cursor = canvas.cursor { seen.insert(cursor) }
      world.press("Tab")
    }
    #expect(seen.count == people.count, "\(world.screenText)")
    world.press("> e Esc w 2 w 5 t Right l Enter Esc l")
    #expect(world.canvas.cursor != nil)
  }
}

extension String {
  /// The text up to `end`.
  fileprivate func components(until end: String) -> String { range(of: end).map { String(self[..<$0.lowerBound]) } ?? self }

  private func range(of text: String) -> Range<String.Index>? {
    indices.lazy.compactMap { start in self[start...].hasPrefix(text) ? start..<index(start, offsetBy: text.count) : nil }.first
  }
}
